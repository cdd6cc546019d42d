//! Members of staff who may not act in a case (§ 16 SGB X): what they still see, and who takes it back.

use antrag::account::Role;

use scraper::Selector;

use crate::support::{
    app::TestApp,
    browser::Browser,
    http::Request,
    people::{example, sent, signed_in},
};

/// A case that a clerk has taken, its address, and a team lead.
fn taken() -> (TestApp, String, Browser, Browser) {
    let app = TestApp::start();
    let (_, clerk) = sent(&app, example("p01-single-parent"), "de");
    let case = clerk.path().to_owned();
    let lead = signed_in(&app, "rosenfurt", "lead", &[Role::TeamLead]);
    (app, case, clerk, lead)
}

/// What can be sent from the page of the case.
fn deeds(browser: &mut Browser, case: &str) -> Vec<String> {
    browser.open(case);
    let ends = browser.forms.iter().filter_map(|form| form.action.strip_prefix(case));
    ends.map(str::to_owned).collect()
}

fn tries(browser: &mut Browser, case: &str, deed: &str) -> u16 {
    let fields = [
        ("version", "3"),
        ("text", "Notiz"),
        ("message", "Nachricht"),
        ("why", "relative"),
        ("outcome", "granted"),
        ("move", "withdrawn"),
    ];
    let request = browser.as_own_page(Request::form(&format!("{case}{deed}"), &fields));
    browser.ask(&request).unwrap().status
}

/// The value of the first such thing on the page.
fn value(browser: &Browser, at: &str) -> String {
    let html = browser.html();
    html.select(&Selector::parse(at).unwrap()).next().unwrap().attr("value").unwrap().to_owned()
}

#[test]
fn whoever_is_related_gives_the_case_back_reads_it_and_does_nothing_else() {
    let (_app, case, mut clerk, mut lead) = taken();
    assert!(deeds(&mut clerk, &case).contains(&"/notes".to_owned()));
    clerk.open(&case).form_to("/exclusion").fill("why", "relative");
    clerk.send("/exclusion");
    assert!(clerk.text().contains("Der Ausschluss ist eingetragen."), "{}", clerk.text());
    assert!(clerk.text().contains("Sie dürfen in diesem Fall nicht tätig sein"), "{}", clerk.text());
    assert!(deeds(&mut clerk, &case).is_empty(), "{:?}", deeds(&mut clerk, &case));
    for deed in ["/assignment", "/notes", "/messages", "/decisions/a1/lunch", "/closure", "/exclusion"] {
        assert_eq!(tries(&mut clerk, &case, deed), 403, "{deed}");
    }
    // Nobody has it now, and nobody gives it to them.
    lead.open("/office/cases?view=unassigned");
    assert_eq!(lead.case_links().len(), 1);
    let [pick, to] = ["input[name=case]", "select[name=to] option:last-child"].map(|at| value(&lead, at));
    let request = lead.as_own_page(Request::form("/office/assignments", &[("case", &pick), ("to", &to)]));
    let told = lead.ask(&request).unwrap().text();
    assert!(told.contains("0 von 1"), "{told}");
    // A team lead takes it back; then it is a case like any other.
    lead.open(&case);
    assert!(lead.text().contains("Ist angehörig"), "{}", lead.text());
    lead.send("/exclusion/end");
    assert!(lead.text().contains("Der Ausschluss ist aufgehoben."), "{}", lead.text());
    assert!(deeds(&mut clerk, &case).contains(&"/assignment".to_owned()));
}
