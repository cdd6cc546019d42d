//! After sending: what is missing follows, what has changed is changed, person and office write to each other, and an
//! application can be taken back.

use antrag::{
    case::State,
    form::unit::Units,
    id::{AuthorityId, CaseId},
    usecase::load_case::{LoadedCase, load_case, load_part},
};

use jiff::SignedDuration;

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{PDF, adds_file, example, number, sends, sent},
};

/// Without the answer to one question, which was left open knowingly.
fn without(mut units: Units, field: &str) -> Units {
    let unit = units.values_mut().find(|unit| unit.fields.contains_key(field)).unwrap();
    unit.fields.remove(field);
    unit.later.insert(field.to_owned());
    units
}

fn loaded(app: &TestApp, status: &str) -> LoadedCase {
    let id: CaseId = status.rsplit('/').next().unwrap().parse().unwrap();
    let (works, authority) = (std::sync::Arc::clone(&app.works), AuthorityId::from("rosenfurt"));
    app.run(async move { load_case(&works, &authority, id).await.unwrap().unwrap() })
}

fn first(app: &TestApp, loaded: &LoadedCase) -> LoadedCase {
    let (works, authority) = (std::sync::Arc::clone(&app.works), loaded.authority.id.clone());
    let (case, part) = (loaded.row.id, loaded.parts[0].id);
    app.run(async move { load_part(&works, &authority, case, part).await.unwrap().unwrap() })
}

/// The answers as typed, without what is known about the typing.
fn typed(loaded: &LoadedCase) -> Vec<String> {
    let all = loaded.units.iter().flat_map(|(page, unit)| {
        unit.fields.iter().map(move |(name, stored)| format!("{page} {name} {:?}", stored.raw))
    });
    all.collect()
}

fn of_status(browser: &Browser) -> String {
    browser.path().split('?').next().unwrap().to_owned()
}

#[test]
fn missing_papers_follow_from_the_status_page() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let (status, known) = (of_status(&family), number(&family));
    let case = clerk.path().to_owned();
    family.open(&status).press_words("Jetzt nachreichen");
    assert!(family.path().ends_with("/evidence"), "{}: {:?}", family.path(), family.errors());
    let asked = family.links().into_iter().filter(|link| link.contains("/evidence/")).count();
    assert!(asked > 0);
    let draft = family.path().trim_end_matches("/evidence").to_owned();
    adds_file(&mut family, &["trip_letter"], "Brief der Schule.pdf", PDF);
    family.open(&format!("{draft}/review"));
    assert!(family.text().contains("Nachreichung: Bildung und Teilhabe"), "{}", family.text());
    assert!(family.all(".kern-summary__header").len() <= 1, "nothing but the papers stands here");
    assert_eq!(sends(&mut family), known);
    assert_eq!(family.heading(), "Ihre Nachreichung ist angekommen");
    app.work();
    assert!(
        app.mails().iter().any(|mail| mail.contains("Ihre Nachreichung ist am 24.")),
        "{:?}",
        app.mails()
    );

    family.open(&status);
    let receipt = family.links().into_iter().find(|link| link.contains("/supplements/")).unwrap();
    let pdf = family.open(&receipt).answer.body.clone();
    assert!(pdf.starts_with(b"%PDF"));
    let verdict = {
        let works = std::sync::Arc::clone(&app.works);
        app.run(async move { antrag::usecase::verify_receipt::verify_receipt(&works, &pdf).await.unwrap() })
    };
    assert!(
        matches!(verdict, antrag::usecase::verify_receipt::Verified::Genuine { ref number, .. } if *number == known)
    );
    assert!(family.open(&format!("{status}/receipt.pdf")).answer.body.starts_with(b"%PDF"));
    family.open(&status).form_to("/messages").fill("message", "Der Ausflug ist am Freitag.");
    family.send("/messages");
    family.open(&format!("{status}/everything.zip"));
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(family.answer.body.clone())).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    for name in ["1/submission.json", "2/submission.json", "2/01-Brief der Schule.pdf", "messages.txt"] {
        assert!(names.iter().any(|known| known == name), "{name} is not among {names:?}");
    }
    assert_eq!(names.iter().filter(|name| name.ends_with(&format!("{known}.pdf"))).count(), 2);
    let mut text = String::new();
    std::io::Read::read_to_string(&mut archive.by_name("messages.txt").unwrap(), &mut text).unwrap();
    assert!(text.contains("Von Ihnen\nDer Ausflug ist am Freitag."), "{text}");
    // What was sent leads on to how it stands.
    assert_eq!(family.open(&format!("{draft}/review")).path(), status);

    clerk.open("/office/cases");
    assert!(clerk.all("tbody tr").concat().contains("Neues eingegangen"));
    clerk.open(&case);
    assert!(clerk.all(".case__badges").concat().contains("Neues eingegangen"));
    let arrived = clerk.all("#supplements ~ details").concat();
    assert!(arrived.contains("Brief"), "{arrived}");
    let file = clerk.links().into_iter().find(|link| link.contains("/files/")).unwrap();
    assert_eq!(clerk.clone().open(&file).answer.body, PDF);
    clerk.open("/office/cases");
    assert!(!clerk.all("tbody tr").concat().contains("Neues eingegangen"), "it was seen");
}

#[test]
fn a_request_arrives_as_exactly_its_question_and_nothing_else_changes() {
    let app = TestApp::start();
    let units = without(example("p01-single-parent"), "applicant.date_of_birth");
    let (mut family, mut clerk) = sent(&app, units, "de");
    let status = of_status(&family);
    let item = "answer:applicant.date_of_birth";
    clerk.form_to("/document-requests").choose("item", &[item]);
    clerk.send("/document-requests");
    assert_eq!(clerk.status(), 200, "{:?}", clerk.errors());
    let case = clerk.path().to_owned();

    family.open(&status).press_words("Jetzt nachreichen");
    assert!(family.path().contains("/pages/"), "{}", family.path());
    let names = family.form().names();
    assert!(names.contains("applicant.date_of_birth") && !names.contains("family_name"), "{names}");
    // Nothing may be left empty, and nothing else is complained of.
    family.press("next");
    assert_eq!((family.status(), family.errors().len()), (422, 1), "{:?}", family.errors());
    family.form().date("applicant.date_of_birth", "12.4.1993");
    family.press("next");
    assert!(
        family.path().ends_with("/evidence"),
        "{} {:?} {}",
        family.status(),
        family.errors(),
        family.text()
    );
    family.follow("/review");
    assert_eq!(family.all(".kern-description-list-item").len(), 1);
    sends(&mut family);
    app.work();

    let now = loaded(&app, &status);
    let before = first(&app, &now);
    let changed: Vec<String> =
        typed(&now).into_iter().filter(|line| !typed(&before).contains(line)).collect();
    assert_eq!(changed.len(), 1, "{changed:?}");
    assert!(typed(&before).iter().all(|line| typed(&now).contains(line)), "an answer was lost");
    assert_eq!((now.applied_on, now.received_on), (before.applied_on, before.received_on));
    clerk.open(&case);
    let arrived = clerk.all("#supplements ~ details").concat();
    assert!(arrived.contains("12.04.1993") || arrived.contains("12. April 1993"), "{arrived}");
    assert!(!clerk.all(".case__badges").concat().contains("Unterlagen"), "{:?}", clerk.all(".case__badges"));
}

#[test]
fn an_address_changes_without_touching_the_rest() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let status = of_status(&family);
    clerk.form_to("/document-requests").fill("more", "Bitte rufen Sie uns an.");
    clerk.send("/document-requests");
    family.open(&status).press_words("Adresse oder Telefon ändern");
    let mut pages = Vec::new();
    while family.path().contains("/pages/") {
        pages.push(family.path().rsplit('/').next().unwrap().to_owned());
        let form = family.form();
        if form.has("contact.phone") {
            form.fill("contact.phone", "0171 3920009");
        }
        if form.has("address.street") {
            form.fill("address.street", "Neue Gasse");
        }
        family.press("next");
        assert_eq!(family.status(), 200, "{}: {:?}", family.path(), family.errors());
    }
    assert!(family.path().ends_with("/review"), "{}", family.path());
    assert_eq!(pages, ["address", "contact"], "and nobody is asked who fills in");
    sends(&mut family);
    let now = loaded(&app, &status);
    let before = first(&app, &now);
    let changed: Vec<String> =
        typed(&now).into_iter().filter(|line| !typed(&before).contains(line)).collect();
    assert_eq!(changed.len(), 2, "{changed:?}");
    assert_eq!(typed(&now).len(), typed(&before).len());
    // What was asked for in words stays asked for: only the office knows when it is done.
    assert_eq!(now.case.state, State::DocumentsRequested);
    assert!(family.text().contains("Bitte rufen Sie uns an."), "{}", family.text());
    let case = clerk.path().to_owned();
    clerk.open(&case).press_words("Ist da");
    assert!(clerk.text().contains("Es ist vermerkt"), "{}", clerk.text());
    assert_eq!(loaded(&app, &status).case.state, State::InProgress);
    family.open(&status);
    assert!(!family.text().contains("Bitte rufen Sie uns an."), "{}", family.text());
    assert!(family.text().contains("Was wir von Ihnen gebraucht haben, ist da."), "{}", family.text());
}

#[test]
fn a_supplement_goes_on_elsewhere_and_ends_with_its_case() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let status = of_status(&family);
    family.open(&format!("{status}/later")).form_to("/later").fill("secret", "Sonnenblume 7");
    family.send("/later");
    let code = family.all(".code").concat();
    family.open(&status).press_words("Jetzt nachreichen");
    let draft = family.path().split("/evidence").next().unwrap().to_owned();

    let mut other = app.browser();
    other.open(&status);
    assert_eq!(other.status(), 410, "a stranger");
    other.open("/de/resume").form_to("/resume").fill("code", &code).fill("secret", "Sonnenblume 7");
    other.send("/resume");
    assert_eq!(other.path(), status);
    other.press_words("Jetzt nachreichen");
    assert!(other.path().starts_with(&draft), "the same one: {}", other.path());

    // It is no application of its own.
    family.open("/de/rosenfurt/bildung-und-teilhabe");
    assert!(!family.links().iter().any(|link| link.starts_with(&draft)), "{:?}", family.links());

    clerk.press_words("Antrag zurückgenommen");
    assert_eq!(clerk.status(), 200, "{}", clerk.text());
    assert_eq!(family.open(&draft).path(), status, "there is nothing to supplement any more");
    assert!(!family.text().contains("Jetzt nachreichen"));
}

#[test]
fn person_and_office_write_to_each_other() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let (status, case) = (of_status(&family), clerk.path().to_owned());
    clerk.form_to("/messages").fill("message", "Wann ist der Ausflug?");
    clerk.send("/messages");
    let before = app.mails().len();
    app.work();
    let mails = app.mails();
    assert_eq!(mails.len(), before + 1);
    assert!(mails.iter().all(|mail| !mail.contains("Ausflug")), "a mail has no content");

    family.open(&status);
    assert!(family.text().contains("Wann ist der Ausflug?"));
    family.form_to("/messages").fill("message", "   ");
    family.send("/messages");
    assert_eq!(family.status(), 422);
    let long = "ä".repeat(5001);
    family.form_to("/messages").fill("message", &long);
    family.send("/messages");
    assert_eq!(family.status(), 422);
    assert_eq!(family.form_to("/messages").value("message"), Some(long.as_str()), "nothing typed is lost");
    family.form_to("/messages").fill("message", "Am 3. Dezember.\n<b>Danke!</b>");
    family.send("/messages");
    assert!(family.text().contains("Ihre Nachricht ist angekommen"), "{}", family.text());
    clerk.open("/office/cases");
    assert!(clerk.all("tbody tr").concat().contains("Neues eingegangen"));
    // Pressed twice, written once; later the same words are a message again.
    family.form_to("/messages").fill("message", "Am 3. Dezember.\n<b>Danke!</b>");
    family.send("/messages");
    assert_eq!(family.open(&status).all("#messages ~ ul li").len(), 2, "the question and one answer");
    app.pass(SignedDuration::from_mins(2));
    family.form_to("/messages").fill("message", "Am 3. Dezember.\n<b>Danke!</b>");
    family.send("/messages");
    assert_eq!(family.open(&status).all("#messages ~ ul li").len(), 3);
    clerk.open(&case);
    assert!(clerk.all("#messages ~ ul").concat().contains("Am 3. Dezember. <b>Danke!</b>"));

    // A stranger can neither read nor write.
    let mut stranger = app.browser();
    stranger.open(&format!("{status}/withdrawal"));
    assert_eq!(stranger.status(), 410);
}

#[test]
fn an_application_is_taken_back_after_a_question() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let (status, case) = (of_status(&family), clerk.path().to_owned());
    family.open(&status).follow("/withdrawal");
    assert!(family.text().contains("Ihr Antragsdatum gilt nicht mehr"), "{}", family.text());
    family.send("/withdrawal");
    assert_eq!(family.path(), status);
    assert!(family.text().contains("Sie haben den Antrag zurückgenommen"), "{}", family.text());
    assert!(!family.offers("message") && !family.text().contains("Nachricht senden"));
    assert_eq!(family.open(&format!("{status}/withdrawal")).path(), status, "once is enough");
    clerk.open(&case);
    assert!(clerk.text().contains("Von der Person zurückgenommen"));
}

#[test]
fn what_is_asked_for_in_words_comes_as_a_file_with_a_message() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let (status, case) = (of_status(&family), clerk.path().to_owned());
    clerk.form_to("/document-requests").fill("more", "Den Brief vom Vermieter.");
    clerk.send("/document-requests");
    family.open(&status);
    let asked = family.all("[aria-labelledby=missing-title]").concat();
    assert!(
        asked.contains("Den Brief vom Vermieter.") && asked.contains("Nachricht mit einem Foto"),
        "{asked}"
    );
    let stored = app.stored_files();
    // One of two is no file that is taken: nothing is sent, and the words stay.
    family
        .form_to("/messages")
        .fill("message", "Hier ist er.")
        .file("Brief.pdf", PDF)
        .file("Brief.exe", b"MZ");
    family.send("/messages");
    assert_eq!(family.status(), 422);
    assert!(family.text().contains("Brief.exe: Diese Art von Datei"), "{}", family.text());
    assert_eq!(family.form_to("/messages").value("message"), Some("Hier ist er."));
    assert_eq!(app.stored_files(), stored, "what was not sent is not kept");
    // Pressed twice: one message, one file.
    let mut twice = family.clone();
    for browser in [&mut family, &mut twice] {
        browser.form_to("/messages").fill("message", "Hier ist er.").file("Brief.pdf", PDF);
        browser.send("/messages");
        assert_eq!(browser.status(), 200, "{:?}", browser.errors());
    }
    // A file alone is a message too.
    family.form_to("/messages").file("Rückseite.pdf", &[PDF, b"%2"].concat());
    family.send("/messages");
    assert!(family.text().contains("Ihre Nachricht ist angekommen"), "{}", family.text());
    app.work();
    assert_eq!(app.stored_files(), stored + 2);
    let said = family.open(&status).all("#messages ~ ul li");
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said.concat().contains("Rückseite.pdf"), "{said:?}");

    clerk.open(&case);
    let links: Vec<String> = clerk.links().into_iter().filter(|link| link.contains("/files/")).collect();
    assert_eq!(links.len(), 2, "{links:?}");
    let names = clerk.all("#messages ~ ul").concat();
    assert!(names.contains("Brief.pdf") && names.contains("Rückseite.pdf"), "{names}");
    assert!(links.iter().any(|link| clerk.clone().open(link).answer.body == PDF));
    // It is evidence for nothing in particular: what is missing by the form is missing still.
    assert!(loaded(&app, &status).uploads.is_empty());
    family.open(&format!("{status}/everything.zip"));
    let archive = zip::ZipArchive::new(std::io::Cursor::new(family.answer.body.clone())).unwrap();
    let names: Vec<String> = archive.file_names().map(|name| name.unwrap().into_owned()).collect();
    assert!(
        names.iter().any(|name| name.starts_with("messages/") && name.ends_with("-Brief.pdf")),
        "{names:?}"
    );
}

#[test]
fn one_message_takes_no_more_than_an_application_and_what_can_not_be_sent_stays_to_be_read() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    let status = of_status(&family);
    let stored = app.stored_files();
    family.open(&status);
    let form = family.form_to("/messages").fill("message", "Alle Blätter.");
    for page in 0..61 {
        form.file(&format!("Blatt {page}.pdf"), &[PDF, format!("%{page}").as_bytes()].concat());
    }
    family.send("/messages");
    assert_eq!(family.status(), 422, "more than sixty");
    assert!(family.text().contains("Blatt 60.pdf: Mehr als 60 Dateien"), "{}", family.text());
    family.form_to("/messages").file("Blatt.pdf", PDF).file("Noch einmal.pdf", PDF);
    family.send("/messages");
    assert_eq!(family.status(), 422, "the same twice");
    assert!(family.text().contains("Noch einmal.pdf: Diese Datei haben Sie schon"), "{}", family.text());
    assert_eq!(app.stored_files(), stored, "what was not sent is not kept");

    // The case ends while somebody writes.
    family.open(&status).form_to("/messages").fill("message", "Noch etwas!").file("Brief.pdf", PDF);
    clerk.press_words("Antrag zurückgenommen");
    family.send("/messages");
    assert_eq!(family.status(), 409);
    assert_eq!(
        family.form_to("/messages").value("message"),
        Some("Noch etwas!"),
        "what was typed can be read"
    );
    assert_eq!(app.stored_files(), stored);
    assert!(family.open(&status).actions().find("/messages").is_none());
}
