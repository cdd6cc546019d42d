//! A case is found by what people know of it: number, names, days of birth, the street; and by nothing that does not belong together.

use crate::support::{
    app::TestApp,
    people::{example, number, sent},
};

#[test]
fn a_case_is_found_by_number_names_days_of_birth_and_street() {
    let app = TestApp::start();
    let (family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let number = number(&family);
    let mut finds = |question: &str| {
        clerk.open("/office/cases").form_to("/office/cases").fill("q", question);
        clerk.send("/office/cases");
        clerk.case_links().len()
    };
    for question in [
        number.as_str(),
        "Çelik",
        "ayse celik-ozturk",
        "Öztürk Ayşe",
        "Deniz",             // a child
        "Deniz Gärtnerstr.", // a child and the street
        "GAERTNERSTRASSE 66601",
        "12.4.1993",
        "1993-04-12 Çelik",
    ] {
        assert_eq!(finds(question), 1, "{question}");
    }
    for question in
        ["Müller", "Deniz Müller", "13.4.1993", "12.4.1993 Müller", "Lindenstraße", "!?", "31.2.1993"]
    {
        assert_eq!(finds(question), 0, "{question}");
    }
    assert_eq!(finds("  "), 1, "nothing asked is everything");
}
