//! The ways in which such portals have hurt people, each with our rule and a test that holds us to it.

use std::{
    fs,
    io::{Read as _, Write as _},
    net::TcpStream,
    path::Path,
    thread,
};

use antrag::{account::Role, check, store::db::Sql};
use jiff::{SignedDuration, civil::date};

use crate::{
    support::{
        app::{Folder, PASSWORD, TestApp, definitions},
        browser::Browser,
        form::Multipart,
        http::Request,
        people::{PDF, Person, number, signs_in},
    },
    world::World,
};

const CASES: Sql = Sql::new("SELECT COUNT(*) FROM cases");
const RECEIPTS: Sql = Sql::new("SELECT COUNT(*) FROM receipts");
const JOBS: Sql = Sql::new("SELECT COUNT(*) FROM jobs");

fn p01() -> Person {
    Person::new("p01-single-parent", "de")
}

/// Everything declared, before the review of a draft that could be sent.
fn before_the_review(app: &TestApp) -> Browser {
    let mut browser = app.drafted("p01-single-parent", "de");
    p01().declares(&mut browser);
    browser
}

fn draft_of(browser: &Browser) -> String {
    let parts: Vec<&str> = browser.path().split('/').take(5).collect();
    parts.join("/")
}

/// Rule: a draft keeps each answer; hidden answers stay in it and never go out. Back and Review only lead.
#[test]
fn a_answers_to_hidden_questions_stay_in_the_draft_and_never_go_out() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.drafted("p06-two-homes", "de");
    let draft = draft_of(&browser);
    let basis = format!("{draft}/pages/basis");
    browser.open(&basis);
    assert_eq!(browser.form().value("notice_number"), Some("111FK000006"));
    browser.form().fill("basis", "applied");
    browser.press("next");
    assert!(!browser.form().has("notice_number"));
    browser.press("next"); // past the question that is new
    browser.open(&format!("{draft}/evidence"));
    p01().declares(&mut browser);
    assert!(!browser.text().contains("111FK000006"), "the review shows what is not asked");
    // Shown again, it is there again.
    browser.open(&basis).form().fill("basis", "kiz");
    browser.press("next");
    browser.open(&basis);
    assert_eq!(browser.form().value("notice_number"), Some("111FK000006"));
    browser.form().fill("basis", "applied");
    browser.press("next").press("next");
    browser.open(&format!("{draft}/review"));
    p01().sends(&mut browser);
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let case = clerk.case_links().remove(0);
    assert!(!clerk.open(&case).answer.text().contains("111FK000006"), "the clerk sees what is not asked");
}

/// Rule: a draft outlives every session. What was typed before something ended is stored when it is sent later.
#[test]
fn b_a_page_may_lie_open_for_weeks_and_is_stored_when_it_is_sent() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    for (n, page) in
        ["basis", "applicant", "address", "contact", "representative", "payout"].iter().enumerate()
    {
        browser.open(&format!("{draft}/pages/{page}"));
        app.pass(SignedDuration::from_hours(29 * 24));
        browser.press("overview");
        assert_eq!(browser.status(), 200, "{page}");
        // Whatever was saved, only a change makes it last longer.
        browser.open(&format!("{draft}/pages/address")).form().fill("address.house_no", &n.to_string());
        browser.press("overview");
    }
}

/// Rule: an application is sent once. Twenty at the same moment, and again afterwards, are one case with one number.
#[test]
fn c_twenty_at_once_are_one_case_one_message_and_the_same_number() {
    let app = TestApp::start();
    let browser = before_the_review(&app);
    let sent = thread::scope(|scope| {
        let send = |mut browser: Browser| {
            browser.send("/submission");
            if browser.path().ends_with("/submission") {
                browser.send("/submission");
            }
            number(&browser)
        };
        let all: Vec<_> =
            (0..20).map(|_| browser.clone()).map(|one| scope.spawn(move || send(one))).collect();
        all.into_iter().map(|one| one.join().unwrap()).collect::<Vec<_>>()
    });
    assert!(sent[0].starts_with("RF-26-"), "{}", sent[0]);
    assert!(sent.iter().all(|number| *number == sent[0]), "{sent:?}");
    app.work();
    assert_eq!((app.number(CASES), app.number(RECEIPTS), app.mails().len()), (1, 1, 1));
    // "Back" and once more: the same.
    let mut again = browser.clone();
    again.send("/submission");
    assert_eq!(number(&again), sent[0]);
    app.work();
    assert_eq!((app.number(CASES), app.number(RECEIPTS), app.mails().len()), (1, 1, 1));
}

/// Rule: a number is shown when the application is safe, and what follows is done even if it can't be done now.
#[test]
fn d_the_number_does_not_wait_for_the_message_and_the_message_goes_in_the_end() {
    let mut app = TestApp::start();
    app.may_complain = true; // about the folder of messages
    let folder = app.data().join("mail");
    fs::write(&folder, "no folder").unwrap();
    let mut browser = before_the_review(&app);
    let number = p01().sends(&mut browser);
    app.work();
    assert_eq!((app.number(CASES), app.number(RECEIPTS), app.number(JOBS)), (1, 1, 1));
    let address = browser.path().to_owned();
    assert!(browser.open(&address).text().contains(&number));
    fs::remove_file(&folder).unwrap();
    app.pass(SignedDuration::from_mins(1));
    app.work();
    assert_eq!((app.mails().len(), app.number(JOBS)), (1, 0));
}

/// Sends the head of a request and half of its body; the rest when the story says so.
fn begins_to_upload(app: &TestApp, browser: &Browser, page: &str) -> (TcpStream, Vec<u8>) {
    let mut large = PDF.to_vec();
    large.resize(200_000, b' ');
    let (body, kind) = Multipart::default().file("file", "Brief.pdf", &large).field("go", "upload").finish();
    let mut stream = TcpStream::connect(app.base.trim_start_matches("http://")).unwrap();
    let head = format!(
        "POST {page} HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncookie: antrag={}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n\r\n",
        browser.cookies["antrag"],
        body.len()
    );
    stream.write_all(head.as_bytes()).unwrap();
    stream.write_all(&body[..100_000]).unwrap();
    (stream, body[100_000..].to_vec())
}

/// Rule: what was sent is what was shown. A file that is still coming in when the application is sent is not in it,
/// and nobody is told that it is.
#[test]
fn e_a_file_that_is_still_coming_in_when_all_is_sent_is_not_sent_with_it() {
    let app = TestApp::start();
    let mut browser = before_the_review(&app);
    let page = format!("{}/evidence/trip_letter/a1/trips1", draft_of(&browser));
    let (mut stream, rest) = begins_to_upload(&app, &browser, &page);
    p01().sends(&mut browser);
    stream.write_all(&rest).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    assert!(
        answer.starts_with("HTTP/1.1 409") && answer.contains(&app.words("de", "problem-upload-sent")),
        "{answer}"
    );
    app.work();
    assert_eq!(app.number(Sql::new("SELECT COUNT(*) FROM uploads")), 0, "{answer}");
    assert_eq!(app.stored_files(), 1, "only the receipt lies there");
    // The person sees that the letter is still missing.
    let status = browser.path().to_owned();
    assert!(browser.open(&status).text().contains("Brief der Schule oder Kita"), "{}", browser.text());
}

/// Rule: what was removed is gone: it is not sent, and the clerk never sees it.
#[test]
fn e_a_file_that_was_removed_is_not_sent() {
    let app = TestApp::start();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.drafted("p01-single-parent", "de");
    let letter = format!("{}/evidence/trip_letter/a1/trips1", draft_of(&browser));
    p01().adds_file(&mut browser, &["trip_letter"], "Falsch.pdf", PDF);
    p01().adds_file(&mut browser, &["trip_letter"], "Richtig.pdf", &[PDF, b" "].concat());
    browser.open(&letter);
    let drop = browser.ways().into_iter().find(|way| way.starts_with("drop:")).unwrap();
    browser.press(&drop);
    assert_eq!(browser.all(".file__name"), ["Richtig.pdf"]);
    browser.press("next");
    p01().declares(&mut browser);
    p01().sends(&mut browser);
    app.work();
    let mut clerk = app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    let case = clerk.case_links().remove(0);
    let text = clerk.open(&case).answer.text();
    assert!(text.contains("Richtig.pdf") && !text.contains("Falsch.pdf"));
}

/// Rule: a row has its own completeness. What is missing in it is named with its row, and a removed row is nowhere.
#[test]
fn f_a_half_filled_row_is_named_and_a_removed_one_is_nowhere() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    let trips = format!("{draft}/pages/trips/a1");
    for title in ["Zoo", "Museum"] {
        browser.open(&trips).press("add:trips");
        browser.form().fill("title", title);
        browser.press("back");
    }
    let rows: Vec<String> =
        browser.ways().into_iter().filter(|way| way.starts_with("remove:trips:")).collect();
    browser.press(&rows[2]).send("/trips/a1");
    browser.press("next").press("without");
    browser.open(&format!("{draft}/evidence"));
    p01().declares(&mut browser);
    let missing = browser.all("section[aria-labelledby=missing-title] li").join("; ");
    assert!(missing.contains("Zoo"), "{missing}");
    assert!(!browser.text().contains("Museum"), "{}", browser.text());
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let to = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &to)
        } else {
            drop(fs::copy(entry.path(), to).unwrap())
        }
    }
}

/// Rule: a draft keeps the version of the form that it began with.
#[test]
fn g_a_draft_keeps_its_version_of_the_form() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = format!("{}/pages/basis", draft_of(&browser));
    assert_eq!(browser.open(&page).heading(), "Ihre Leistung");
    let changed = Folder::new();
    for folder in ["forms", "translations"] {
        copy(&definitions().join(folder), &changed.0.join(folder));
    }
    let file = changed.0.join("forms/bildung-und-teilhabe/form.yaml");
    let text =
        fs::read_to_string(&file).unwrap().replacen("title: Ihre Leistung", "title: Was Sie bekommen", 1);
    fs::write(&file, text).unwrap();
    let app = app.start_again_with(changed.0.clone());
    let mut old = app.browser();
    old.cookies.clone_from(&browser.cookies);
    assert_eq!(old.open(&page).heading(), "Ihre Leistung");
    p01().declares(old.open(&page.replace("/pages/basis", "/evidence")));
    p01().sends(&mut old);
    let mut new = app.browser();
    p01().begins(&mut new);
    assert_eq!(new.heading(), "Was Sie bekommen");
    app.work();
}

/// Rule: days are three boxes; what is typed there is understood as people write it, said back in words, and the
/// wrong part is named. "Today" is the day of the office.
#[test]
fn h_days_are_understood_as_people_write_them() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let page = format!("{}/pages/applicant", draft_of(&browser));
    for (typed, understood) in [
        (["1", "3", "1990"], "1. März 1990"),
        (["01", "März", "1990"], "1. März 1990"),
        (["29", "2", "1992"], "29. Februar 1992"),
    ] {
        types_day(&mut browser, &page, typed);
        browser.open(&page);
        assert!(
            browser.all(".understood").concat().contains(understood),
            "{typed:?}: {:?}",
            browser.all(".understood")
        );
    }
    for typed in [
        ["29", "2", "1993"],
        ["31", "4", "1990"],
        ["32", "1", "1990"],
        ["1", "13", "1990"],
        ["1", "1", "2199"],
    ] {
        types_day(&mut browser, &page, typed);
        assert_eq!(browser.status(), 422, "{typed:?}");
        assert!(browser.errors().concat().starts_with("applicant.date_of_birth"), "{typed:?}");
        let kept = ["d", "m", "y"].map(|part| {
            browser.page.form().value(&format!("applicant.date_of_birth.{part}")).map(str::to_owned)
        });
        assert_eq!(kept, typed.map(|part| Some(part.to_owned())));
    }
}

fn types_day(browser: &mut Browser, page: &str, typed: [&str; 3]) {
    browser.open(page);
    for (part, text) in ["d", "m", "y"].into_iter().zip(typed) {
        browser.form().fill(&format!("applicant.date_of_birth.{part}"), text);
    }
    browser.press("next");
}

/// The same rule, at midnight: 23:30 UTC is the next day in the office.
#[test]
fn h_half_an_hour_after_midnight_counts_as_the_new_day() {
    let app = TestApp::start();
    let mut browser = before_the_review(&app);
    app.pass(SignedDuration::from_hours(14) + SignedDuration::from_mins(30));
    p01().sends(&mut browser);
    assert!(
        browser.text().contains("25. November 2026, 0:30 Uhr")
            || browser.text().contains("25. November 2026, 00:30 Uhr"),
        "{}",
        browser.text()
    );
}

/// Rule: names are what people are called: one letter, one name, with marks typed apart; they are kept composed.
#[test]
fn i_a_name_of_one_letter_and_marks_typed_apart_are_names() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    let page = format!("{draft}/pages/applicant");
    browser
        .open(&page)
        .form()
        .fill("applicant.family_name", "O")
        .fill("applicant.given_names", "Ju\u{308}rgen Lüder\u{30c} D’Arc");
    browser.press("next");
    assert_ne!(browser.status(), 422, "{:?}", browser.all("#errors a"));
    browser.open(&format!("{draft}/evidence"));
    p01().declares(&mut browser);
    assert!(browser.text().contains("Jürgen Lüdeř D’Arc"), "{}", browser.text());
}

/// Rule: the number is on the screen; a message is never the only copy, and who has no address needs none.
#[test]
fn j_who_gives_no_address_gets_the_number_all_the_same() {
    let app = TestApp::start();
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&browser);
    browser.open(&format!("{draft}/pages/contact")).form().fill("contact.email", "ayse.test@@example");
    browser.press("next");
    assert_eq!((browser.status(), browser.errors()), (422, vec!["contact.email".to_owned()]));
    browser.form().fill("contact.email", "");
    browser.press("next");
    browser.open(&format!("{draft}/evidence"));
    p01().declares(&mut browser);
    let number = p01().sends(&mut browser);
    app.work();
    assert!(number.starts_with("RF-26-"));
    assert_eq!((app.number(RECEIPTS), app.mails().len(), app.number(JOBS)), (1, 0, 0));
}

/// Rule: looking at an address changes nothing, however often and by whomever it is looked at.
#[test]
fn k_links_are_looked_at_by_scanners_and_still_work() {
    let world = World::new();
    let rows = world.app.rows();
    for route in world.routes().iter().filter(|route| route.method == "GET") {
        for method in ["HEAD", "GET", "HEAD", "GET", "HEAD"] {
            let request = Request { method: method.into(), path: route.path.clone(), ..Request::default() };
            let answer = world.browser_for(route).ask(&request);
            // Servers say how long the body would be, and send none.
            assert!(answer.is_ok() || method == "HEAD", "{method} {}", route.path);
        }
    }
    assert_eq!(world.app.rows(), rows);
    let mut family = world.family.clone();
    family
        .open(&format!("{}/rows/trips/{}/trips/{}", world.draft, world.trip, world.child))
        .send("/trips/a1");
    assert_eq!(family.status(), 200);
}

/// Rule: two people on one page are shown both answers and choose.
#[test]
fn l_two_people_on_one_page_are_shown_both_answers() {
    let app = TestApp::start();
    let mut one = app.drafted("p01-single-parent", "de");
    let draft = draft_of(&one);
    one.open(&format!("{draft}/later")).form_to("/later").fill("secret", "Sonnenblume 7");
    one.send("/later");
    let code = one.all(".code").concat();
    let mut two = app.browser();
    two.open("/en/resume").form_to("/resume").fill("code", &code).fill("secret", "Sonnenblume 7");
    two.send("/resume");
    let page = format!("{draft}/pages/payout");
    one.open(&page);
    two.open(&page);
    one.form().fill("bank.holder", "Ayşe Gül Çelik");
    one.press("overview");
    two.form().fill("bank.holder", "A. G. Çelik-Öztürk");
    two.press("next");
    assert_eq!(two.status(), 409);
    assert_eq!(two.form().value("bank.holder"), Some("A. G. Çelik-Öztürk"));
    assert!(two.text().contains("Ayşe Gül Çelik"), "{}", two.text());
}

/// Rule: errors are one list that takes the focus, each leads to its box, each box names its error, the title says so.
#[test]
fn m_errors_are_announced_and_lead_to_their_boxes() {
    let app = TestApp::start();
    for (page, name, value) in [
        ("contact", "contact.email", "x@"),
        ("address", "address.postal_code", "12"),
        ("payout", "bank.iban", "DE00"),
        ("applicant", "applicant.date_of_birth.d", "32"),
    ] {
        let mut browser = app.drafted("p01-single-parent", "de");
        let draft = draft_of(&browser);
        browser.open(&format!("{draft}/pages/{page}")).form().fill(name, value);
        browser.press("next");
        assert_eq!(browser.status(), 422, "{page}");
        assert!(browser.all("title").concat().starts_with("Fehler: "), "{page}");
        let html = browser.answer.text();
        assert!(html.contains("id=\"errors\" role=\"alert\" tabindex=\"-1\""), "{page}");
        let wrong = format!("[name=\"{name}\"][aria-invalid=true]");
        assert_eq!(browser.all(&wrong).len(), 1, "{page}: {name} is not marked");
        for target in browser.errors() {
            assert_eq!(
                browser.all(&format!("[id=\"{target}\"]")).len(),
                1,
                "{page}: nothing is called {target}"
            );
            assert_eq!(
                browser.all(&format!("[id=\"{target}-error\"]")).len(),
                1,
                "{page}: {target} does not say why"
            );
        }
        let announcing = browser.all("[aria-live], [role=status]").len();
        assert_eq!(announcing, 1, "{page} speaks with {announcing} voices");
    }
}

/// Rule: no text is missing in silence.
#[test]
fn n_a_whole_way_in_english_never_falls_back_to_german() {
    let app = TestApp::start();
    let mut browser = app.browser();
    let mut person = Person::new("p01-single-parent", "en");
    person.begins(&mut browser);
    while browser.path().contains("/pages/") {
        let german = browser.all("main [lang=de]");
        assert!(german.is_empty(), "{}: {german:?}", browser.path());
        person.answers_page(&mut browser);
    }
    assert!(browser.all("main [lang=de]").is_empty());
    person.declares(&mut browser);
    assert!(browser.all("main [lang=de]").is_empty());
    person.sends(&mut browser);
    app.work();
    assert_eq!(app.works.catalogue.fallbacks(), 0);
}

/// Rule: conditions are typed and checked when a form is loaded, and examples hold.
#[test]
fn o_the_forms_that_are_served_have_no_complaints() {
    let report = check::check(&definitions(), date(2026, 11, 24)).unwrap();
    let all: Vec<String> = report.complaints.iter().map(ToString::to_string).collect();
    assert!(all.is_empty(), "{}", all.join("\n"));
    assert!(report.examples >= 4 && !report.forms.is_empty());
}

/// Rule: what was submitted and is not decided is not touched by any time limit.
#[test]
fn p_an_application_is_still_there_years_after_its_draft_would_have_expired() {
    let world = World::new();
    let before = world.app.rows();
    world.app.pass(SignedDuration::from_hours(24 * 800));
    world.app.work();
    assert_eq!(world.app.rows(), before);
    let mut family = world.family.clone();
    assert_eq!(family.open(&world.application).status(), 200);
    family.follow("/receipt.pdf");
    assert!(family.answer.body.starts_with(b"%PDF"));
    let mut clerk = world.app.browser();
    signs_in(&mut clerk, "jana@rosenfurt", PASSWORD);
    assert_eq!(clerk.open(&world.case).status(), 200);
    assert_eq!(clerk.open(&world.file).answer.body, PDF);
}

/// Rule: nothing is allowed that the table does not allow; the matrix of roles and routes stands in `access`.
/// Here: papers are not found by their addresses alone.
#[test]
fn q_receipts_and_files_are_for_those_they_belong_to() {
    let world = World::new();
    let mut another = world.app.drafted("p02-leap-day-twins", "de");
    let person = Person::new("p02-leap-day-twins", "de");
    person.declares(&mut another);
    person.sends(&mut another);
    for page in ["", "/receipt.pdf", "/later"] {
        assert_eq!(another.open(&format!("{}{page}", world.application)).status(), 410, "{page}");
    }
    // A file of one case is not found in another one.
    let other_case = format!("/office/cases/{}", another_id(&world));
    let file = world.file.rsplit('/').next().unwrap();
    assert_eq!(world.clerk.clone().open(&format!("{other_case}/files/{file}")).status(), 404);
}

fn another_id(world: &World) -> String {
    let mut clerk = world.clerk.clone();
    let links = clerk.open("/office/cases").case_links();
    let other = links.iter().find(|link| **link != world.case).unwrap();
    other.rsplit('/').next().unwrap().to_owned()
}

/// Rule: nobody is told of what was not done. A message belongs to what is stored.
#[test]
fn r_what_was_not_done_tells_nobody() {
    let world = World::new();
    let mails = world.app.mails().len();
    let mut family = world.family.clone();
    family.open(&format!("{}/review", world.draft));
    family.form_to("/submission").controls[0].value = "not what was shown".into();
    family.send("/submission");
    assert_eq!(family.status(), 409);
    let mut clerk = world.clerk.clone();
    clerk.open(&world.case);
    let old = clerk.clone();
    clerk.form_to("/document-requests").fill("more", "Der Brief der Schule.");
    clerk.send("/document-requests");
    let mut late = old;
    late.form_to("/document-requests").fill("more", "Noch ein Brief.");
    late.send("/document-requests");
    assert_eq!(late.status(), 409);
    world.app.work();
    assert_eq!(world.app.mails().len(), mails + 1, "one thing was done, and one message went out");
}

/// Rule: under load everybody is served; papers and messages come later, and no answer is lost.
#[test]
fn s_forty_families_at_once_lose_nothing() {
    let app = TestApp::start();
    let mut families: Vec<Browser> = (0..40).map(|_| app.drafted("p01-single-parent", "de")).collect();
    thread::scope(|scope| {
        for (n, family) in families.iter_mut().enumerate() {
            scope.spawn(move || {
                let draft = draft_of(family);
                family
                    .open(&format!("{draft}/pages/address"))
                    .form()
                    .fill("address.street", &format!("Weg {n}"));
                family.press("overview");
            });
        }
        scope.spawn(|| app.work());
    });
    for (n, family) in families.iter_mut().enumerate() {
        family.follow("/pages/address");
        assert_eq!(family.form().value("address.street"), Some(format!("Weg {n}").as_str()));
    }
}
