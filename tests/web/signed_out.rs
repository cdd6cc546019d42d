//! A session that ends while a clerk writes: what was typed is shown and can be sent once more.

use antrag::{account::Role, store::db::Sql};
use jiff::SignedDuration;

use crate::{
    support::{
        app::PASSWORD,
        browser::Browser,
        http::Request,
        people::{sends, signs_in},
    },
    world::World,
};

const NOTE: &str = "Mutter \"ruft\" <morgen> an.\nBescheid & Kopie an die Schule.";

/// Opens a case, and ends the session in another tab.
fn with_an_old_page(world: &World) -> Browser {
    let mut clerk = world.clerk.clone();
    clerk.open(&world.case);
    clerk.clone().send("/office/session");
    clerk
}

/// Signs in in a tab of its own; the page that stands open keeps standing.
fn signs_in_beside(world: &World, clerk: &mut Browser) {
    // A code counts once.
    world.app.pass(SignedDuration::from_secs(30));
    let link = clerk.links().into_iter().find(|link| link.ends_with("/sign-in"));
    let mut tab = clerk.clone();
    tab.open(&link.expect("the page says where one signs in"));
    signs_in(&mut tab, "jana@rosenfurt", PASSWORD);
    clerk.cookies = tab.cookies;
}

fn notes(world: &World) -> i64 {
    world.app.number(Sql::new("SELECT COUNT(*) FROM notes"))
}

#[test]
fn a_note_that_was_typed_before_the_session_ended_is_sent_again_once_signed_in() {
    let world = World::new();
    let mut clerk = with_an_old_page(&world);
    clerk.form_to("/notes").fill("text", NOTE);
    clerk.send("/notes");
    assert_eq!((clerk.status(), notes(&world)), (401, 0));
    assert!(clerk.answer.header("www-authenticate").is_some());
    assert_eq!(clerk.heading(), world.app.words("de", "signed-out-title"));
    assert_eq!(clerk.all("dd"), [NOTE.replace('\n', " ")], "what was typed can be read");
    assert_eq!(clerk.all("main a[target=_blank]").len(), 1, "this page stays while one signs in");

    // Pressing the button too soon loses nothing either.
    clerk.send("/notes");
    assert_eq!((clerk.status(), notes(&world)), (401, 0));
    signs_in_beside(&world, &mut clerk);
    clerk.send("/notes");
    assert_eq!((clerk.status(), clerk.path()), (200, world.case.as_str()), "{}", clerk.text());
    assert_eq!(notes(&world), 1);
    assert!(clerk.answer.text().contains("Mutter &quot;ruft&quot; &lt;morgen&gt; an."), "{}", clerk.text());
}

#[test]
fn a_decision_keeps_every_field_and_is_shown_in_words() {
    let world = World::new();
    let mut clerk = with_an_old_page(&world);
    let cell = world.cell.clone();
    let typed = [
        ("outcome", "granted"),
        ("amount", "18,50"),
        ("from", "2026-12-01"),
        ("until", "2027-07-31"),
        ("reason", "Die Unterlagen liegen vor."),
    ];
    for (name, value) in typed {
        clerk.form_to(&cell).fill(name, value);
    }
    let seen = clerk.form_to(&cell).value("version").unwrap().to_owned();
    clerk.send(&cell);
    assert_eq!(clerk.status(), 401);
    for (name, value) in typed.into_iter().chain([("version", seen.as_str())]) {
        assert_eq!(clerk.form_to(&cell).value(name), Some(value));
    }
    let grant = world.app.words("de", "decide-grant");
    let words = [grant.as_str(), "18,50", "01.12.2026", "31.07.2027", "Die Unterlagen liegen vor."];
    assert_eq!(clerk.all("dd"), words);
    signs_in_beside(&world, &mut clerk);
    clerk.send(&cell);
    assert_eq!(clerk.status(), 200, "{}", clerk.text());
    assert_eq!(world.app.number(Sql::new("SELECT COUNT(*) FROM decisions")), 1);
}

#[test]
fn what_others_did_meanwhile_is_still_seen_first() {
    let world = World::new();
    let mut clerk = with_an_old_page(&world);
    clerk.form_to("/document-requests").fill("more", "Bitte die Rückseite.");
    clerk.send("/document-requests");
    assert_eq!(clerk.status(), 401);
    world.app.staff("rosenfurt", "emre", "Emre Aksoylu", &[Role::Caseworker]);
    let mut colleague = world.app.browser();
    signs_in(&mut colleague, "emre@rosenfurt", PASSWORD);
    colleague.open(&world.case).send("/assignment");
    signs_in_beside(&world, &mut clerk);
    clerk.send("/document-requests");
    assert!([403, 409].contains(&clerk.status()), "{}", clerk.status());
    assert_eq!(world.app.number(Sql::new("SELECT COUNT(*) FROM document_requests")), 0);
}

#[test]
fn a_stranger_learns_nothing_of_a_case_and_changes_nothing() {
    let mut world = World::new();
    sends_another(&mut world);
    let rows = world.app.rows();
    let nobody = "01a20cc8-8e80-7000-8000-000000000000";
    let id = world.case.rsplit('/').next().unwrap().to_owned();
    let deeds = world.routes().into_iter().filter(|route| route.method == "POST");
    for route in deeds.filter(|route| route.path.starts_with(&world.case)) {
        let mut stranger = world.app.browser();
        let mut ask = |path: &str| {
            let request = Request::form(path, &[("version", "1"), ("text", "Ich war hier.")]);
            stranger.ask(&stranger.as_own_page(request)).unwrap()
        };
        let (there, not_there) = (ask(&route.path), ask(&route.path.replace(&id, nobody)));
        assert_eq!((there.status, not_there.status), (401, 401), "{}", route.path);
        assert_eq!(there.text(), not_there.text().replace(nobody, &id), "{}", route.path);
        assert!(there.text().contains("Ich war hier."), "{}", route.path);
    }
    assert_eq!(world.app.rows(), rows);
}

/// Something more that a stranger could learn of.
fn sends_another(world: &mut World) {
    let family = &mut world.family;
    family.open(&format!("{}/review", world.draft));
    sends(family);
}

#[test]
fn what_other_sites_send_is_not_shown_back() {
    let world = World::new();
    let path = format!("{}/notes", world.case);
    for origin in [("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")] {
        let request = Request::form(&path, &[("text", "Von einer fremden Seite.")]).with(origin.0, origin.1);
        let answer = world.app.browser().ask(&request).unwrap();
        assert_eq!(answer.status, 403);
        assert!(!answer.text().contains("fremden Seite."), "{}", answer.text());
    }
}

#[test]
fn the_limits_of_a_form_hold_without_a_session_too() {
    let world = World::new();
    let path = format!("{}/notes", world.case);
    let mut stranger = world.app.browser();
    let mut ask = |request: Request| stranger.ask(&stranger.as_own_page(request)).unwrap().status;
    assert_eq!(ask(Request::form(&path, &[("text", &"a".repeat(2 << 20))])), 413);
    assert_eq!(ask(Request::form(&path, &vec![("text", "a"); 1001])), 400);
    assert_eq!(ask(Request::post(&path, "application/json", "{}")), 400);
}
