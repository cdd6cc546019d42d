//! Whole journeys of families and clerks.

use crate::support::{app::TestApp, people::Person};

#[test]
fn a_family_comes_from_the_first_question_to_a_number() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let number = Person::new("p01-single-parent", "de").applies(&mut browser);
    assert!(number.starts_with("RF-26-"), "{number}");
}
