//! Whether an e-mail address reaches the person: the code that stood in the mail says yes, a mail that came back says no.

use antrag::{
    mail::returned::Returned,
    usecase::reach::{self, brought_back},
};
use mail_parser::MessageParser;

use crate::support::{
    app::TestApp,
    browser::Browser,
    people::{example, sends, sent},
};

fn status(browser: &Browser) -> String {
    browser.path().to_owned()
}

/// The codes in all mails so far, the latest last.
fn codes(app: &TestApp) -> Vec<String> {
    let mut found: Vec<(String, String)> = Vec::new();
    for mail in app.mails() {
        let mail = MessageParser::default().parse(mail.as_bytes()).unwrap();
        let text = mail.body_text(0).unwrap();
        let code =
            text.lines().find(|line| line.len() == 6 && line.bytes().all(|byte| byte.is_ascii_digit()));
        let to = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
        found.extend(code.map(|code| (to, code.to_owned())));
    }
    found.sort();
    found.dedup();
    found.into_iter().map(|(_, code)| code).collect()
}

fn types(browser: &mut Browser, code: &str) -> u16 {
    browser.form_to("/address").fill("code", code);
    browser.send("/address");
    browser.status()
}

/// What the office sees of the address.
fn seen(clerk: &mut Browser) -> String {
    let case = clerk.path().to_owned();
    clerk.open(&case).all("[aria-labelledby=contact]").concat()
}

#[test]
fn the_code_of_the_mail_shows_that_the_address_is_right() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    app.work();
    assert!(seen(&mut clerk).contains("nicht bestätigt"));
    let [code] = codes(&app).try_into().unwrap();
    let page = status(&family);
    family.open(&page);

    let other = if code == "123456" { "123457" } else { "123456" };
    assert_eq!(types(&mut family, other), 422);
    assert!(family.text().contains(&app.words("de", "reach-wrong")), "{}", family.text());
    assert_eq!(family.all("#page-errors a").len(), 1, "the summary leads to the field");
    // As people type it.
    assert_eq!(types(&mut family, &format!(" {} {} ", &code[..3], &code[3..])), 200);
    assert!(family.text().contains(&app.words("de", "notice-address-confirmed")), "{}", family.text());
    assert!(family.forms.iter().all(|form| !form.action.ends_with("/address")), "it is asked once");
    assert!(seen(&mut clerk).contains("bestätigt am"));

    // Another address is another question, and the code of the old one does not count for it.
    family.press_words("Adresse oder Telefon ändern");
    while family.path().contains("/pages/") {
        if family.form().has("contact.email") {
            family.form().fill("contact.email", "neu.test@example.org");
        }
        family.press("next");
    }
    sends(&mut family);
    app.work();
    assert!(seen(&mut clerk).contains("nicht bestätigt"));
    let new = codes(&app).into_iter().find(|known| *known != code).expect("the new address gets a code");
    family.open(&page);
    assert_eq!(types(&mut family, &code), 422);
    assert_eq!(types(&mut family, &new), 200);
    assert!(seen(&mut clerk).contains("bestätigt am"));
}

#[test]
fn nobody_tries_all_codes() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    app.work();
    let [code] = codes(&app).try_into().unwrap();
    let page = status(&family);
    family.open(&page);
    let kept = family.clone();
    for tried in (0..).map(|number| format!("{number:06}")).filter(|tried| *tried != code).take(10) {
        types(&mut family, &tried);
    }
    family.open(&page);
    assert!(family.text().contains(&app.words("de", "reach-too-many")), "{}", family.text());
    // Who has kept the form learns nothing more, not even with the right one.
    let mut kept = kept;
    types(&mut kept, &code);
    assert!(kept.text().contains(&app.words("de", "reach-too-many")), "{}", kept.text());
    assert!(seen(&mut clerk).contains("nicht bestätigt"));
}

#[test]
fn a_mail_that_came_back_allows_no_more_codes() {
    let app = TestApp::start();
    let (family, _) = sent(&app, example("p01-single-parent"), "de");
    app.work();
    let [code] = codes(&app).try_into().unwrap();
    let mail = app.mails().into_iter().next().unwrap();
    let mail = MessageParser::default().parse(mail.as_bytes()).unwrap();
    let id = mail.message_id().unwrap().split('@').next().unwrap().to_owned();
    let address = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
    let (works, returned) = (app.works.clone(), Returned { id, address });
    assert!(app.run(async move { brought_back(&works, &returned).await.unwrap() }));
    let mut family = family;
    let action = format!("{}/address", status(&family));
    let mut try_one = |code: &str| {
        let request = crate::support::http::Request::form(&action, &[("code", code)]);
        family.go(family.as_own_page(request)).unwrap();
        family.status()
    };
    for tried in (0..).map(|number| format!("{number:06}")).filter(|tried| *tried != code).take(10) {
        assert_eq!(try_one(&tried), 422);
    }
    try_one(&code);
    assert!(!family.text().contains(&app.words("de", "notice-address-confirmed")), "{}", family.text());
}

#[test]
fn a_mail_that_comes_back_is_shown_to_both_until_the_address_is_another_one() {
    let app = TestApp::start();
    let (mut family, mut clerk) = sent(&app, example("p01-single-parent"), "de");
    app.work();
    let mail = app.mails().into_iter().next().unwrap();
    let mail = MessageParser::default().parse(mail.as_bytes()).unwrap();
    let id = mail.message_id().unwrap().split('@').next().unwrap().to_owned();
    let address = mail.to().unwrap().first().unwrap().address().unwrap().to_owned();
    let tell = |id: &str, address: &str| {
        let (works, returned) =
            (app.works.clone(), Returned { id: id.to_owned(), address: address.to_owned() });
        app.run(async move { brought_back(&works, &returned).await.unwrap() })
    };
    let page = status(&family);
    for (id, address) in [("arrived-1", &*address), (&*id, "other@example.org"), ("x.rosenfurt.y", &*address)]
    {
        assert!(!tell(id, address), "{id} {address}");
    }
    assert!(seen(&mut clerk).contains("nicht bestätigt"));

    assert!(tell(&id, &address.to_uppercase()));
    assert!(seen(&mut clerk).contains("kam am"));
    let history = clerk.text().matches(&*app.words("de", "event-mail-back")).count();
    assert!(clerk.all(".case__badges").concat().contains("E-Mail kommt nicht an"), "{}", clerk.text());
    assert!(tell(&id, &address), "once more is no news");
    seen(&mut clerk);
    assert_eq!(clerk.text().matches(&*app.words("de", "event-mail-back")).count(), history);
    family.open(&page);
    assert!(family.text().contains(&app.words("de", "reach-back")), "{}", family.text());

    // Who has the code has got the mail all the same.
    let case = page.rsplit('/').next().unwrap().parse().unwrap();
    let code = reach::code(&app.works, case, &address);
    let request = crate::support::http::Request::form(&format!("{page}/address"), &[("code", &code)]);
    family.go(family.as_own_page(request)).unwrap();
    assert!(family.text().contains(&app.words("de", "notice-address-confirmed")), "{}", family.text());
    assert!(seen(&mut clerk).contains("bestätigt am"));
}
