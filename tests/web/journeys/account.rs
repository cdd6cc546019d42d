//! The account, for who wants one: signing in loses nothing and is never needed, and what a sign-in service says is believed only
//! when it is genuine.

use antrag::{form::trust::Trust, store::db::Sql};
use jiff::SignedDuration;
use serde_json::json;

use crate::support::{
    app::{NOW, TestApp},
    browser::Browser,
    http::Request,
    people::{Person, SERVICE, declares},
    provider::{Flaw, Provider},
};

fn start() -> (Provider, TestApp) {
    let provider = Provider::start(NOW);
    let app = TestApp::start_with_account(&provider);
    (provider, app)
}

/// Somebody who has answered everything, on the overview; and where that is.
fn before_overview(app: &TestApp) -> (Browser, String) {
    let mut browser = app.drafted("p01-single-parent", "de");
    let draft = browser.path().trim_end_matches("/evidence").to_owned();
    browser.open(&draft);
    (browser, draft)
}

/// Follows the link of a page that leads to the sign-in service, and comes back.
pub fn signs_in(browser: &mut Browser) {
    let links = browser.links();
    let link = links.iter().find(|link| link.contains("/account/sign-in"));
    let link = link.unwrap_or_else(|| panic!("{} leads to no sign-in: {links:?}", browser.address));
    browser.open(&link.clone());
}

fn signs_out(browser: &mut Browser) {
    browser.open("/de/account").send("/sign-out");
    let refresh = browser.answer.header("refresh").map(str::to_owned);
    let address = refresh.as_deref().and_then(|refresh| refresh.strip_prefix("0; url="));
    browser.go(Request::get(address.expect("one signs out there too"))).unwrap();
}

pub fn says(app: &TestApp, browser: &Browser, key: &str) -> bool {
    browser.text().contains(&app.words("de", key))
}

/// What a text says for this account.
fn named(app: &TestApp, key: &str) -> String {
    let name = ("name", antrag::i18n::Arg::Text("BundID".into()));
    app.works.catalogue.text(&"de".into(), key, &[name]).words.to_string()
}

fn is_signed_in(app: &TestApp, browser: &Browser) -> bool {
    let mut browser = browser.clone();
    browser.open("/de/account");
    says(app, &browser, "account-sign-out")
}

#[test]
fn a_draft_is_kept_by_signing_in_and_goes_on_at_another_device_without_code() {
    let (provider, app) = start();
    let (mut computer, draft) = before_overview(&app);
    signs_in(&mut computer);
    assert_eq!(computer.path(), draft, "one comes back to where one was");
    assert!(says(&app, &computer, "offer-is-kept"), "{}", computer.text());

    let mut phone = app.browser();
    signs_in(phone.open("/de/account"));
    assert_eq!(phone.path(), "/de/account");
    assert!(says(&app, &phone, "account-drafts"), "{}", phone.text());
    let id = draft.rsplit('/').next().unwrap();
    phone.send(id);
    assert_eq!(phone.path(), draft);
    phone.open(&format!("{draft}/pages/applicant"));
    assert!(phone.answer.text().contains("Çelik"), "what was typed is there");

    // Whoever comes to this device next opens nothing of it.
    signs_out(&mut phone);
    assert_eq!(phone.path(), "/account/signed-out");
    let left = provider.left();
    assert_eq!(left[0]["client_id"], "portal");
    assert!(left[0]["id_token_hint"].starts_with("ey"), "{left:?}");
    assert_eq!(phone.open(&draft).status(), 410);
    assert!(!is_signed_in(&app, &phone));
    assert_eq!(computer.open(&draft).status(), 200);

    // The same for the device on which it was begun: the account has it now.
    signs_out(&mut computer);
    assert_eq!(computer.open(&draft).status(), 410);
    signs_in(computer.open("/de/account"));
    computer.send(id);
    assert_eq!(computer.path(), draft);
}

#[test]
fn an_application_that_was_sent_shows_how_it_stands_and_what_follows_on_it_comes_along() {
    let (_provider, app) = start();
    let mut family = app.drafted("p01-single-parent", "de");
    declares(&mut family);
    let number = crate::support::people::sends(&mut family);
    let status = family.path().to_owned();
    // It was begun and sent without an account; it is offered, and not taken without being asked for.
    signs_in(family.open("/de/account"));
    assert!(says(&app, &family, "account-none") && says(&app, &family, "account-here"), "{}", family.text());
    family.send("/kept");
    assert!(says(&app, &family, "account-kept"), "{}", family.text());
    assert!(family.text().contains(&number) && says(&app, &family, "word-received"), "{}", family.text());
    assert!(!says(&app, &family, "account-here"), "nothing else is left");

    // What is begun on it later comes along.
    family.open(&status);
    let supplement = family.forms.iter().find(|form| form.action.ends_with("/supplement")).cloned();
    let supplement = supplement.expect("the bank account can be changed");
    let button = supplement.buttons.last().cloned().unwrap();
    family.try_submit(&supplement, &button).unwrap();
    let part = family.path().to_owned();
    assert!(part.contains("/drafts/"), "{part}");
    signs_out(&mut family);
    for address in [&status, &part] {
        assert_eq!(family.open(address).status(), 410, "{address}");
    }
    let mut other = app.browser();
    signs_in(other.open("/de/account"));
    other.send(status.rsplit('/').next().unwrap());
    assert_eq!(other.path(), status);
    assert_eq!(other.open(&part).status(), 200);
}

#[test]
fn what_the_account_knows_is_offered_marked_and_never_put_over_what_was_typed() {
    let (_provider, app) = start();
    let mut browser = app.browser();
    let service = format!("/de/rosenfurt/{SERVICE}");
    signs_in(browser.open(&service));
    assert_eq!(browser.path(), service);
    browser.press_words(&app.words("de", "offer-known"));
    assert!(says(&app, &browser, "notice-known"), "{}", browser.text());
    let draft = browser.path().split("/pages").next().unwrap().to_owned();
    let mut person = Person::new("p01-single-parent", "de");
    while !browser.path().ends_with("/pages/applicant") {
        person.answers_page(&mut browser);
    }
    // As the identity card has it, in capitals; and the day in its parts.
    let value = |browser: &mut Browser, name: &str| browser.form().value(name).map(str::to_owned);
    assert_eq!(value(&mut browser, "applicant.given_names").as_deref(), Some("ERIKA"));
    assert_eq!(value(&mut browser, "applicant.family_name").as_deref(), Some("MUSTERMANN"));
    assert_eq!(value(&mut browser, "applicant.date_of_birth.y").as_deref(), Some("1964"));
    assert!(says(&app, &browser, "field-account"), "{}", browser.text());

    // What is changed by hand is one's own from then on; what is cleared is offered again, and nothing else.
    browser.form().fill("applicant.given_names", "Erika Maria").fill("applicant.family_name", "");
    browser.press("next");
    browser.open(&draft);
    browser.send("/known");
    assert!(says(&app, &browser, "notice-known"), "{}", browser.text());
    browser.open(&format!("{draft}/pages/applicant"));
    assert_eq!(value(&mut browser, "applicant.given_names").as_deref(), Some("Erika Maria"));
    assert_eq!(value(&mut browser, "applicant.family_name").as_deref(), Some("MUSTERMANN"));
    assert_eq!(browser.all(".remark--carried").len(), 2, "{}", browser.text());
}

#[test]
fn answers_from_the_account_say_so_with_their_level_on_the_review_and_at_the_office() {
    let (_provider, app) = start();
    let (mut browser, draft) = before_overview(&app);
    browser.open(&format!("{draft}/pages/applicant")).form().fill("applicant.family_name", "");
    browser.press("next");
    signs_in(browser.open(&draft));
    browser.send("/known");
    browser.open(&format!("{draft}/pages/applicant")).press("next");
    browser.open(&format!("{draft}/evidence"));
    declares(&mut browser);
    let level = app.words("de", "trust-substantial");
    let from = browser.all(".answer__from");
    assert!(
        from.iter().any(|from| from.contains(&app.words("de", "from-account")) && from.contains(&level)),
        "{from:?}"
    );
    let number = crate::support::people::sends(&mut browser);
    app.work();
    let mut clerk = crate::support::people::clerk(&app, "rosenfurt");
    clerk.open("/office/cases");
    let links = clerk.links();
    let case = links.iter().find(|link| link.starts_with("/office/cases/")).expect(&number).clone();
    clerk.open(&case);
    let sources = clerk.all(".answers__source");
    let account = format!("{}, {level}", app.words("de", "source-account"));
    assert_eq!(sources.iter().filter(|source| **source == account).count(), 1, "{sources:?}");
}

#[test]
fn whatever_goes_wrong_ends_on_a_page_with_a_way_on_and_nobody_is_signed_in() {
    let (provider, mut app) = start();
    app.may_complain = true;
    let (mut browser, draft) = before_overview(&app);
    let cases = [
        (Flaw::Denied, "login-denied"),
        (Flaw::Unwell, "login-down"),
        (Flaw::OtherIssuer, "login-failed"),
        (Flaw::OtherNonce, "login-failed"),
        (Flaw::OtherAudience, "login-failed"),
        (Flaw::Expired, "login-failed"),
        (Flaw::NotYet, "login-failed"),
        (Flaw::UnknownKey, "login-failed"),
        (Flaw::Forged, "login-failed"),
    ];
    for (flaw, heading) in cases {
        provider.goes_wrong(Some(flaw));
        browser.open(&draft);
        signs_in(&mut browser);
        assert_eq!(browser.heading(), app.words("de", heading), "{flaw:?}");
        assert!(!is_signed_in(&app, &browser), "{flaw:?}");
        assert_eq!(app.rows()["account_sessions"], 0, "{flaw:?}");
        // Without signing in it goes on where one was, and trying again works.
        let links = browser.links();
        assert!(links.contains(&draft), "{flaw:?}: {links:?}");
        let mut again = browser.clone();
        provider.goes_wrong(None);
        signs_in(&mut again);
        assert_eq!(again.path(), draft, "{flaw:?}");
        signs_out_quietly(&app, &mut again);
    }
}

/// Ends the session, and lets the browser keep what it began with.
fn signs_out_quietly(app: &TestApp, browser: &mut Browser) {
    browser.cookies.remove("account");
    app.pass(SignedDuration::from_secs(0));
    let works = std::sync::Arc::clone(&app.works);
    app.run(async move {
        works
            .db
            .write(|tx| Box::pin(antrag::store::accounts::forget_over(tx, i64::MAX, i64::MAX)))
            .await
            .unwrap();
    });
}

#[test]
fn a_service_that_gives_no_answer_keeps_nobody_from_applying() {
    let (provider, mut app) = start();
    app.may_complain = true;
    let (mut browser, draft) = before_overview(&app);
    drop(provider);
    signs_in(&mut browser);
    assert_eq!(browser.heading(), app.words("de", "login-down"));
    let without = browser.links().into_iter().find(|link| *link == draft).expect("a way on");
    browser.open(&without);
    assert_eq!((browser.status(), browser.path()), (200, draft.as_str()));
}

#[test]
fn a_code_counts_once_in_the_browser_that_went_there_and_not_for_long() {
    let (_provider, app) = start();
    let begins = |browser: &mut Browser| {
        browser.open("/de/account");
        let link = browser.links().into_iter().find(|link| link.contains("/account/sign-in")).unwrap();
        let there = browser.ask(&Request::get(&link)).unwrap();
        let place = there.header("location").unwrap().trim_start_matches("http://").to_owned();
        let (host, path) = place.split_once('/').unwrap();
        let back = crate::support::http::send(host, &Request::get(&format!("/{path}"))).unwrap();
        let back = back.header("location").unwrap().to_owned();
        back[back.find("/account/callback").unwrap()..].to_owned()
    };
    let unknown = app.words("de", "login-unknown");

    // Somebody else who gets hold of the address is nobody by it, and takes nothing away.
    let (mut victim, mut thief) = (app.browser(), app.browser());
    let callback = begins(&mut victim);
    begins(&mut thief);
    thief.open(&callback);
    assert_eq!(thief.heading(), unknown);
    assert!(!is_signed_in(&app, &thief));
    victim.open(&callback);
    assert_eq!(victim.path(), "/de/account");
    assert!(is_signed_in(&app, &victim));

    // Who goes back or loads the page once more is signed in already; who has signed out begins anew.
    victim.open(&callback);
    assert_eq!(victim.path(), "/de/account");
    signs_out(&mut victim);
    victim.open(&callback);
    assert_eq!(victim.heading(), unknown);

    // Two tabs at once.
    let mut tabs = app.browser();
    let (one, other) = (begins(&mut tabs), begins(&mut tabs));
    assert_eq!(tabs.open(&one).path(), "/de/account");
    assert_eq!(tabs.open(&other).path(), "/de/account");
    assert_eq!(app.rows()["account_sessions"], 1, "the second takes the place of the first");

    let mut slow = app.browser();
    let late = begins(&mut slow);
    app.pass(SignedDuration::from_mins(21));
    slow.open(&late);
    assert_eq!(slow.heading(), unknown);
    assert!(!is_signed_in(&app, &slow));
}

#[test]
fn new_keys_of_the_service_are_found() {
    let (provider, app) = start();
    for _ in 0..2 {
        let mut browser = app.browser();
        signs_in(browser.open("/de/account"));
        assert!(is_signed_in(&app, &browser));
        provider.changes_keys();
    }
    assert_eq!(provider.descriptions(), 2, "asked once, and once more for the new key");
}

#[test]
fn clocks_may_differ_by_a_minute() {
    let (provider, mut app) = start();
    app.may_complain = true;
    for (seconds, works) in [(50, true), (-340, true), (-400, false)] {
        provider.pass(seconds);
        let mut browser = app.browser();
        signs_in(browser.open("/de/account"));
        assert_eq!(is_signed_in(&app, &browser), works, "{seconds} seconds");
        provider.pass(-seconds);
    }
}

#[test]
fn the_level_is_that_of_the_token_whatever_was_asked_for() {
    let (provider, app) = start();
    let asked = "/de/account/sign-in?level=high";
    for (flaw, acr, level) in [
        (None, "STORK-QAA-Level-4", None),
        (None, "STORK-QAA-Level-3", Some("trust-substantial")),
        (None, "STORK-QAA-Level-1", Some("trust-none")),
        (None, "urn:something:else", Some("trust-none")),
        (Some(Flaw::NoLevel), "STORK-QAA-Level-4", Some("trust-none")),
    ] {
        provider.goes_wrong(flaw);
        provider.who(|who| who.acr = acr.into());
        let mut browser = app.browser();
        browser.open(asked);
        assert_eq!(provider.last_asked()["acr_values"], "STORK-QAA-Level-4");
        match level {
            None => assert_eq!(browser.path(), "/de/account"),
            Some(own) => {
                assert_eq!(browser.heading(), app.words("de", "login-low"), "{acr}");
                assert!(
                    says(&app, &browser, own) && says(&app, &browser, "trust-high"),
                    "{}",
                    browser.text()
                );
                // Trying otherwise asks anew; the way on leads to where one wanted to be, signed in.
                signs_in(&mut browser);
                assert_eq!(provider.last_asked()["prompt"], "login");
                assert!(is_signed_in(&app, &browser));
            }
        }
    }
}

#[test]
fn no_answer_about_the_person_is_no_reason_not_to_let_them_in() {
    let (provider, mut app) = start();
    app.may_complain = true;
    for flaw in [Flaw::NoUserinfo, Flaw::OtherUserinfo] {
        provider.goes_wrong(Some(flaw));
        let mut browser = app.browser();
        signs_in(browser.open(&format!("/de/rosenfurt/{SERVICE}")));
        // Name, but not the day of birth.
        let n = ("n", antrag::i18n::Arg::Number(2));
        let text = app.works.catalogue.text(&"de".into(), "offer-known-text", &[n]).words.to_string();
        assert!(browser.text().contains(&text), "{flaw:?}: {}", browser.text());
    }
}

#[test]
fn a_session_ends_when_it_is_not_used_and_after_two_hours_at_the_latest() {
    let (provider, app) = start();
    let (mut browser, draft) = before_overview(&app);
    signs_in(&mut browser);
    let mut idle = browser.clone();
    for _ in 0..4 {
        app.pass(SignedDuration::from_mins(29));
        browser.open("/de/account");
        assert!(says(&app, &browser, "account-sign-out"));
    }
    app.pass(SignedDuration::from_mins(5));
    browser.open("/de/account");
    assert_eq!(browser.heading(), app.words("de", "login-over"));
    // What was begun here goes on; and the next visit asks as at the first time.
    assert_eq!(browser.open(&draft).status(), 200);
    browser.open("/de/account");
    assert_eq!(browser.heading(), named(&app, "login-title"));
    idle.open("/de/account");
    assert_eq!(idle.heading(), app.words("de", "login-over"));

    provider.pass(121 * 60);
    signs_in(&mut idle);
    app.pass(SignedDuration::from_mins(31));
    idle.open("/de/account");
    assert_eq!(idle.heading(), app.words("de", "login-over"));
}

#[test]
fn signing_in_leads_to_pages_of_this_portal_only() {
    let (_provider, app) = start();
    for elsewhere in [
        "//evil.example.org",
        "https://evil.example.org/de",
        "/\\evil.example.org",
        "/xx/rosenfurt",
        "/office",
        "de",
    ] {
        let mut browser = app.browser();
        let query: String = form_urlencoded::byte_serialize(elsewhere.as_bytes()).collect();
        browser.open(&format!("/de/account/sign-in?to={query}"));
        assert_eq!(browser.path(), "/de/account", "{elsewhere}");
    }
    let mut browser = app.browser();
    browser.open("/de/account/sign-in?to=%2Far%2Frosenfurt");
    assert_eq!(browser.path(), "/ar/rosenfurt");
}

#[test]
fn nobody_opens_what_belongs_to_another_account() {
    let (provider, app) = start();
    let (mut owner, draft) = before_overview(&app);
    signs_in(&mut owner);
    let id = draft.rsplit('/').next().unwrap();
    provider.who(|who| who.subject = "BUNDIDSIM-2".into());
    let mut stranger = app.browser();
    signs_in(stranger.open("/de/account"));
    assert!(says(&app, &stranger, "account-none"));
    let deeds = [
        (format!("/de/account/applications/rosenfurt/{id}"), vec![]),
        ("/de/account/kept".to_owned(), vec![("authority", "rosenfurt"), ("id", id), ("to", "/de")]),
    ];
    for (address, fields) in deeds {
        let request = stranger.as_own_page(Request::form(&address, &fields));
        stranger.go(request).unwrap();
        assert_eq!(stranger.status(), 410, "{address}");
    }
    assert_eq!(stranger.open(&draft).status(), 410);
    assert_eq!(stranger.open("/de/account").all(".mine__item").len(), 0);
}

#[test]
fn deleting_the_account_leaves_what_was_sent_and_deletes_drafts_only_when_asked_to() {
    let (provider, app) = start();
    for with_drafts in [false, true] {
        provider.who(|who| who.subject = format!("BUNDIDSIM-{with_drafts}"));
        let (mut browser, draft) = before_overview(&app);
        signs_in(&mut browser);
        let mut family = app.drafted("p01-single-parent", "de");
        declares(&mut family);
        crate::support::people::sends(&mut family);
        let status = family.path().to_owned();
        signs_in(family.open("/de/account"));
        family.send("/kept");
        let elsewhere = family.clone();

        browser.open("/de/account").follow("/account/removal");
        browser.form_to("/removal").tick("drafts", with_drafts);
        browser.send("/removal");
        assert_eq!(browser.heading(), app.words("de", "account-removed"));
        assert_eq!(browser.open(&status).status(), 200, "what was sent can be opened here");
        assert_eq!(browser.open(&draft).status(), if with_drafts { 410 } else { 200 });
        assert!(!is_signed_in(&app, &browser) && !is_signed_in(&app, &elsewhere), "in no browser");
        assert_eq!(app.rows()["accounts"], 0);

        // The same person gets a new, empty account.
        let mut again = app.browser();
        signs_in(again.open("/de/account"));
        assert!(says(&app, &again, "account-none"));
        again.open("/de/account").follow("/account/removal").send("/removal");
    }
}

#[test]
fn an_account_that_nobody_uses_goes_after_two_years() {
    let (_provider, app) = start();
    let mut browser = app.browser();
    signs_in(browser.open("/de/account"));
    let sweep = |days: i64| {
        app.pass(SignedDuration::from_hours(24 * days));
        let works = std::sync::Arc::clone(&app.works);
        app.run(async move { antrag::usecase::account::remove::sweep(&works).await.unwrap() })
    };
    assert_eq!(sweep(729), 0);
    assert_eq!((app.rows()["accounts"], app.rows()["account_sessions"]), (1, 0));
    assert_eq!(sweep(2), 1);
    let begun = app.number(Sql::new("SELECT COUNT(*) FROM sign_ins"));
    assert_eq!((app.rows()["accounts"], begun), (0, 0));
}

#[test]
fn who_it_is_stands_nowhere_in_the_database() {
    let (provider, app) = start();
    provider.who(|who| who.userinfo = json!({ "birthdate": "1964-08-12", "given_name": "ZAUBERHAFT" }));
    let (mut browser, _) = before_overview(&app);
    signs_in(&mut browser);
    assert!(is_signed_in(&app, &browser));
    let files = std::fs::read_dir(app.data()).unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|path| path.is_file()) {
        let bytes = std::fs::read(&file).unwrap();
        for secret in ["BUNDIDSIM-1", "ZAUBERHAFT", "MUSTERMANN"] {
            let found = bytes.windows(secret.len()).any(|window| window == secret.as_bytes());
            assert!(!found, "{secret} stands in {}", file.display());
        }
    }
}

#[test]
fn without_a_sign_in_service_nothing_speaks_of_accounts() {
    let app = TestApp::start();
    let (mut browser, draft) = before_overview(&app);
    let pages = ["/de".to_owned(), "/de/rosenfurt".into(), format!("/de/rosenfurt/{SERVICE}"), draft];
    for page in pages {
        browser.open(&page);
        assert!(!browser.answer.text().contains("/account"), "{page}");
    }
    for page in
        ["/de/account", "/de/account/sign-in", "/account/callback?code=1&state=2", "/account/signed-out"]
    {
        assert_eq!(browser.open(page).status(), 404, "{page}");
    }
}

#[test]
fn levels_have_their_order_in_settings() {
    let provider = Provider::start(NOW);
    let mut settings = provider.settings();
    assert!(settings.offers(Trust::High));
    settings.levels.retain(|(_, level)| *level < Trust::High);
    assert!(settings.offers(Trust::Substantial) && !settings.offers(Trust::High));
}

#[test]
fn who_ends_the_visit_signs_out_and_what_is_in_the_account_needs_no_code() {
    let (provider, app) = start();
    let (mut browser, draft) = before_overview(&app);
    browser.open("/de/end");
    assert!(says(&app, &browser, "end-unsecured"), "it is in no account yet");
    signs_in(browser.open(&draft));
    browser.open("/de/end");
    assert!(!says(&app, &browser, "end-unsecured"), "{}", browser.text());
    browser.send("/end");
    assert!(says(&app, &browser, "logout-title"), "{}", browser.text());
    let told: Vec<&str> = browser
        .answer
        .headers
        .iter()
        .filter(|(name, _)| name == "set-cookie")
        .map(|(_, value)| value.as_str())
        .collect();
    for name in ["antrag=;", "phone=;", "account=;"] {
        assert!(told.iter().any(|cookie| cookie.starts_with(name)), "{name} of {told:?}");
    }
    let leads = browser.answer.header("refresh").unwrap_or_default();
    assert!(leads.contains(&provider.base) && leads.contains("id_token_hint"), "{leads}");
    assert_eq!(browser.open(&draft).status(), 410);
    assert!(!is_signed_in(&app, &browser));
}

#[test]
fn a_browser_that_opens_something_of_the_account_forgets_its_key_when_it_is_closed() {
    let (_provider, app) = start();
    let (mut computer, draft) = before_overview(&app);
    signs_in(&mut computer);
    let mut library = app.browser();
    signs_in(library.open("/de/account"));
    let form =
        library.forms.iter().find(|form| form.action.contains("/applications/")).unwrap().action.clone();
    let request = library.as_own_page(Request::form(&form, &[]));
    let answer = library.ask(&request).unwrap();
    let key =
        answer.headers.iter().find(|(name, value)| name == "set-cookie" && value.starts_with("antrag="));
    assert!(key.is_some_and(|(_, key)| key.contains(".visit;") && !key.contains("Max-Age")), "{key:?}");
    assert_eq!(answer.header("location"), Some(draft.as_str()));
}

#[test]
fn what_was_answered_once_is_offered_everywhere_to_who_is_signed_in_and_to_nobody_else() {
    let (_provider, app) = start();
    let (mut computer, _) = before_overview(&app);
    signs_in(&mut computer);
    let elsewhere = format!("/de/weidenmuenster/{SERVICE}");
    // Not signed in, another office learns nothing of it.
    let mut phone = app.browser();
    assert!(!says(&app, phone.open(&elsewhere), "service-earlier"));
    signs_in(&mut phone);
    assert!(says(&app, &phone, "service-earlier"), "{}", phone.text());
    assert!(phone.text().contains("„Stadt Rosenfurt“"), "{}", phone.text());
    let with =
        phone.forms.iter().find_map(|form| Some(form.clone()).filter(|form| form.value("with").is_some()));
    let with = with.expect("a form that begins with it");
    let (with, of) = (with.value("with").unwrap().to_owned(), with.value("of").unwrap().to_owned());
    phone.press_words(&app.words("de", "service-start-with"));
    assert!(says(&app, &phone, "notice-carried"), "{}", phone.text());
    let draft = phone.path().split("/pages/").next().unwrap().to_owned();
    phone.open(&format!("{draft}/pages/basis")).form().fill("basis", "kiz");
    phone.press("next").press("next");
    assert_eq!(phone.form().value("applicant.family_name"), Some("Çelik-Öztürk"));

    // Somebody else who knows what it is called.
    let mut stranger = app.browser();
    let request = Request::form(&format!("{elsewhere}/drafts"), &[("with", &with), ("of", &of)]);
    stranger.go(stranger.as_own_page(request)).unwrap();
    assert!(!says(&app, &stranger, "notice-carried"), "{}", stranger.text());
}
