//! Many cases at once: taken, given to a colleague, given back, and undone; and the selections of the inbox.

use antrag::{account::Role, store::staff};
use scraper::Selector;

use crate::support::{
    app::{PASSWORD, TestApp},
    browser::Browser,
    http::{Answer, Request},
    people::{declares, sends, signed_in, signs_in},
};

/// Three applications, the last one in Arabic.
fn three() -> TestApp {
    let app = TestApp::start();
    for lang in ["de", "de", "ar"] {
        let mut family = app.drafted("p01-single-parent", lang);
        declares(&mut family);
        sends(&mut family);
    }
    app.work();
    app
}

/// What can be ticked.
fn picks(browser: &mut Browser) -> Vec<String> {
    let (page, tick) = (browser.open("/office/cases").html(), Selector::parse("input[name=case]").unwrap());
    page.select(&tick).filter_map(|input| input.attr("value").map(str::to_owned)).collect()
}

fn assigns(browser: &mut Browser, picks: &[String], to: &str) -> Answer {
    let mut fields: Vec<(&str, &str)> = picks.iter().map(|pick| ("case", pick.as_str())).collect();
    fields.push(("to", to));
    browser.ask(&browser.as_own_page(Request::form("/office/assignments", &fields))).unwrap()
}

fn id_of(app: &TestApp, authority: &str, login: &str) -> String {
    let (db, authority, login) = (app.works.db.clone(), authority.into(), login.to_owned());
    let row =
        app.run(async move { staff::by_login(&mut db.read().await.unwrap().tx(), &authority, &login).await });
    row.unwrap().unwrap().id.to_string()
}

#[test]
fn the_inbox_begins_with_the_oldest_or_the_newest_on_demand() {
    let app = TestApp::start();
    for _ in 0..3 {
        let mut family = app.drafted("p01-single-parent", "de");
        declares(&mut family);
        sends(&mut family);
        app.works.clock.advance(jiff::SignedDuration::from_hours(1));
    }
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let mut order = |sort: &str| clerk.open(&format!("/office/cases?sort={sort}")).case_links();
    let (oldest, newest) = (order("oldest"), order("newest"));
    assert_eq!(oldest.len(), 3);
    assert_eq!(oldest, newest.into_iter().rev().collect::<Vec<_>>());
    assert_eq!(order("nonsense"), order(""));
}

fn in_view(browser: &mut Browser, query: &str) -> usize {
    browser.open(&format!("/office/cases?{query}")).case_links().len()
}

#[test]
fn many_cases_are_taken_at_once_and_that_is_undone() {
    let app = three();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let picks = picks(&mut clerk);
    assert_eq!(picks.len(), 3);
    clerk
        .go(clerk.as_own_page(Request::form(
            "/office/assignments",
            &[("case", &picks[0]), ("case", &picks[1]), ("to", "me")],
        )))
        .unwrap();
    assert!(clerk.text().contains("2 von 2 Fällen sind zugeordnet."), "{}", clerk.text());
    assert_eq!((in_view(&mut clerk, "view=mine"), in_view(&mut clerk, "view=unassigned")), (2, 1));
    let taken = assigns(&mut clerk, &picks, "me");
    assert!(taken.text().contains("1 von 3 Fällen"), "two have changed since: {}", taken.text());
    assert!(taken.text().contains("inzwischen geändert"));
    app.work();
}

#[test]
fn undoing_gives_each_case_to_whoever_had_it() {
    let app = three();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    let mut lead = signed_in(&app, "rosenfurt", "lead", &[Role::TeamLead]);
    let first = picks(&mut clerk).remove(0);
    assigns(&mut clerk, &[first], "me");
    let all = picks(&mut lead);
    let fields: Vec<(&str, &str)> =
        all.iter().map(|pick| ("case", pick.as_str())).chain([("to", "me")]).collect();
    lead.go(lead.as_own_page(Request::form("/office/assignments", &fields))).unwrap();
    assert_eq!(in_view(&mut clerk, "view=mine"), 0);
    lead.press_words("Rückgängig machen");
    assert!(lead.text().contains("3 von 3 Fällen"), "{}", lead.text());
    assert_eq!((in_view(&mut clerk, "view=mine"), in_view(&mut clerk, "view=unassigned")), (1, 2));
}

#[test]
fn a_case_goes_only_to_who_may_have_it_and_is_given_only_by_who_may() {
    let app = three();
    let mut lead = signed_in(&app, "rosenfurt", "lead", &[Role::TeamLead]);
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    signed_in(&app, "rosenfurt", "auditor", &[Role::Auditor]);
    let elsewhere = signed_in(&app, "lk-haffmark", "clerk", &[Role::Caseworker]);
    drop(elsewhere);
    let of = |login: &str, authority: &str| id_of(&app, authority, login);
    let all = picks(&mut lead);
    for (to, why) in
        [("auditor", "rosenfurt"), ("clerk", "lk-haffmark")].map(|(login, at)| (of(login, at), at))
    {
        let answer = assigns(&mut lead, &all, &to);
        assert!(answer.text().contains("0 von 3 Fällen"), "{why}: {}", answer.text());
    }
    // A clerk gives away what is theirs, and nothing else.
    let colleague = of("lead", "rosenfurt");
    assert!(assigns(&mut clerk, &all, &colleague).text().contains("0 von 3 Fällen"));
    assigns(&mut clerk, &all[..1], "me");
    let own = picks(&mut clerk).into_iter().find(|pick| pick.starts_with(&all[0][..36])).unwrap();
    assert!(assigns(&mut clerk, &[own], &colleague).text().contains("1 von 1 Fällen"));
    assert_eq!(in_view(&mut lead, "view=mine"), 1);

    let mut auditor = app.browser();
    signs_in(&mut auditor, "auditor@rosenfurt", PASSWORD);
    assert_eq!(assigns(&mut auditor, &all, "me").status, 403);
    assert_eq!(assigns(&mut lead, &["nonsense".to_owned()], "me").status, 400);
    assert_eq!(assigns(&mut lead, &vec![all[0].clone(); 51], "me").status, 400);
}

#[test]
fn the_inbox_is_narrowed_by_language_urgency_and_news() {
    let app = three();
    let mut clerk = signed_in(&app, "rosenfurt", "clerk", &[Role::Caseworker]);
    assert_eq!(in_view(&mut clerk, "lang=ar"), 1);
    assert_eq!(in_view(&mut clerk, "lang=de"), 2);
    assert_eq!(in_view(&mut clerk, "lang=tr"), 0);
    assert_eq!((in_view(&mut clerk, "urgent=1"), in_view(&mut clerk, "news=1")), (3, 0));
    assert_eq!(in_view(&mut clerk, "lang=ar&urgent=1&missing=1"), 1);
}
