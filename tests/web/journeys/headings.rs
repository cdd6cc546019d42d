//! Who listens to a page finds their way by its headings: none is left out, in whatever group a question stands.

use antrag::form::model::ScopeId;

use crate::support::{
    app::TestApp,
    people::{example_of, form_of},
};

#[test]
fn headings_go_down_one_step_at_a_time_on_every_page_of_a_filled_form() {
    let app = TestApp::start();
    for (service, example) in [
        ("grundsicherungsgeld", "renewal"),
        ("grundsicherung-alter-erwerbsminderung", "couple-both"),
        ("wohngeld", "p03-pensioner"),
        ("unterhaltsvorschuss", "spouse-away"),
    ] {
        let form = form_of(service);
        let mut browser = app.drafted_for(&form, example_of(&form, example), "de");
        let draft = browser.path().trim_end_matches("/evidence").to_owned();
        let pages = form.pages.iter().filter(|page| page.scope == ScopeId(0));
        for page in pages.map(|page| format!("{draft}/pages/{}", page.id)) {
            browser.open(&page);
            let levels = browser.heading_levels();
            assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{page}: {levels:?}");
        }
    }
}
