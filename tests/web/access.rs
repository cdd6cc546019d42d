//! Who may do what: every role at every route, other authorities, strangers, other sites.

use std::{collections::BTreeSet, fs};

use antrag::{account::Role, store::cases};

use crate::{
    bad_input::{is_clear, page_of},
    support::{
        app::{PASSWORD, TestApp, definitions},
        browser::Browser,
        http::{Answer, Request},
        people::{PDF, adds_file, declares, sends, signs_in},
    },
    world::{Route, World},
};

/// The pages of the office that need no session.
const OPEN: [&str; 4] = ["/office", "/office/sign-in", "/office/second-factor", "/office/session"];

/// What may become of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum May {
    Yes,
    /// The case may be seen, but this may not be done.
    No,
    /// As if there were nothing.
    Unseen,
}
use May::{No, Unseen, Yes};

const ROLES: [Role; 6] =
    [Role::Intake, Role::Caseworker, Role::TeamLead, Role::Protected, Role::Auditor, Role::Admin];

/// Who may do what: each route of the office, and beside it what each role gets in the order of `ROLES`; first with
/// a case that somebody else has or nobody, then with one that they could take and have taken.
#[rustfmt::skip]
const MATRIX: [(&str, &str, [May; 6], [May; 6]); 10] = [
    ("GET",  "/office/cases",                     [Yes, Yes, Yes, No,     Yes, No],     [Yes, Yes, Yes, No,     Yes, No]),
    ("GET",  "/office/cases/{id}",                [Yes, Yes, Yes, Unseen, Yes, Unseen], [Yes, Yes, Yes, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/files/{file}",   [Yes, Yes, Yes, Unseen, Yes, Unseen], [Yes, Yes, Yes, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/receipt.pdf",    [Yes, Yes, Yes, Unseen, Yes, Unseen], [Yes, Yes, Yes, Unseen, Yes, Unseen]),
    ("POST", "/office/cases/{id}/notes",          [Yes, Yes, Yes, Unseen, No,  Unseen], [Yes, Yes, Yes, Unseen, No,  Unseen]),
    ("POST", "/office/cases/{id}/document-requests", [No, No, No, Unseen, No,  Unseen], [Yes, Yes, No,  Unseen, No,  Unseen]),
    ("POST", "/office/cases/{id}/decisions/{subject}/{service}", [No, No, No, Unseen, No, Unseen], [No, Yes, No, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/closure",        [No,  No,  No,  Unseen, No,  Unseen], [No,  Yes, No,  Unseen, No,  Unseen]),
    ("POST", "/office/cases/{id}/assignment",     [Yes, Yes, Yes, Unseen, No,  Unseen], [Yes, Yes, Yes, Unseen, No,  Unseen]),
    ("POST", "/office/cases/{id}/release",        [Yes, Yes, Yes, Unseen, No,  Unseen], [Yes, Yes, Yes, Unseen, No,  Unseen]),
];

/// The routes of a part of the router, as methods and templates.
fn routes_in_code(part: &str) -> BTreeSet<(String, String)> {
    let code = fs::read_to_string(definitions().join("src/web/router.rs")).unwrap();
    let urls = fs::read_to_string(definitions().join("src/web/urls.rs")).unwrap();
    let (_, body) = code.split_once(&format!("fn {part}(")).unwrap();
    let body = body.split("\nfn ").next().unwrap();
    let mut found = BTreeSet::new();
    for route in body.split(".route(").skip(1) {
        let (path, methods) = route.trim().split_once(',').unwrap();
        let path = match path.trim().strip_prefix("urls::") {
            None => path.trim().trim_matches('"').to_owned(),
            Some(name) => {
                let (_, value) = urls.split_once(&format!("const {name}: &str = \"")).unwrap();
                value.split('"').next().unwrap().to_owned()
            }
        };
        for (call, method) in [("get(", "GET"), ("post(", "POST")] {
            if methods.contains(call) {
                found.insert((method.to_owned(), path.clone()));
            }
        }
    }
    assert!(found.len() > 10, "{found:?}");
    found
}

#[test]
fn the_matrix_names_every_route_of_the_office() {
    let known: BTreeSet<_> =
        MATRIX.iter().map(|(method, path, ..)| ((*method).to_owned(), (*path).to_owned())).collect();
    let routes: BTreeSet<_> = routes_in_code("office_routes")
        .into_iter()
        .filter(|(_, path)| !OPEN.contains(&path.as_str()))
        .collect();
    assert_eq!(known, routes);
}

#[test]
fn the_tests_try_every_route() {
    let world = World::new();
    let tried = world.routes();
    for (method, template) in
        routes_in_code("citizen_routes").into_iter().chain(routes_in_code("office_routes"))
    {
        let fits = |route: &Route| route.method == method && is_of(&route.path, &template);
        assert!(tried.iter().any(fits), "nobody tries {method} {template}");
    }
}

fn is_of(path: &str, template: &str) -> bool {
    let (mut parts, mut wanted) = (path.split('/'), template.split('/'));
    loop {
        match (parts.next(), wanted.next()) {
            (Some(part), Some(rest)) if rest.starts_with("{*") => return !part.is_empty(),
            (Some(part), Some(name)) if name.starts_with('{') && !part.is_empty() => {}
            (Some(part), Some(same)) if part == same => {}
            (None, None) => return true,
            _ => return false,
        }
    }
}

/// A case of the office, with the addresses that the matrix needs.
struct CaseOf {
    case: String,
    file: String,
    cell: String,
}

/// A case with a file; the portal's own answer to whoever made it is not looked at.
fn new_case(app: &TestApp, reader: &mut Browser) -> CaseOf {
    let mut family = app.drafted("p01-single-parent", "de");
    adds_file(&mut family, &["trip_letter"], "Brief.pdf", PDF);
    declares(&mut family);
    sends(&mut family);
    app.work();
    let case = format!("/office/cases/{}", family.path().rsplit('/').next().unwrap());
    reader.open(&case);
    let file = reader.links().into_iter().find(|link| link.contains("/files/")).unwrap();
    CaseOf { cell: format!("{case}/decisions/a1/lunch"), case, file }
}

fn address(template: &str, of: &CaseOf) -> String {
    match template {
        "/office/cases/{id}/files/{file}" => of.file.clone(),
        "/office/cases/{id}/decisions/{subject}/{service}" => of.cell.clone(),
        _ => template.replace("/office/cases/{id}", &of.case),
    }
}

/// Sends what the route takes, with the version that the case has now.
fn tries(app: &TestApp, browser: &mut Browser, method: &str, template: &str, of: &CaseOf) -> Answer {
    let path = address(template, of);
    if method == "GET" {
        return browser.ask(&Request::get(&path)).unwrap();
    }
    let version = version(app, &of.case);
    let fields = [
        ("version", version.as_str()),
        ("text", "Notiz"),
        ("more", "Bitte noch ein Blatt."),
        ("until", "2026-12-24"),
        ("outcome", "granted"),
        ("move", "withdrawn"),
    ];
    browser.ask(&browser.as_own_page(Request::form(&path, &fields))).unwrap()
}

fn version(app: &TestApp, case: &str) -> String {
    let (db, id) = (app.works.db.clone(), case.rsplit('/').next().unwrap().parse().unwrap());
    let row = app
        .run(async move { cases::find(&mut db.read().await.unwrap().tx(), &"rosenfurt".into(), id).await });
    row.unwrap().unwrap().version.to_string()
}

fn signed_in(app: &TestApp, authority: &str, login: &str, roles: &[Role]) -> Browser {
    app.staff(authority, login, "Jana Mehrtens", roles);
    let mut browser = app.browser();
    browser
        .open("/office/sign-in")
        .form_to("/sign-in")
        .fill("login", &format!("{login}@{authority}"))
        .fill("password", PASSWORD);
    browser.send("/sign-in");
    let code = browser.all("main code").concat();
    browser.form_to("/second-factor").fill("code", &code);
    browser.send("/second-factor");
    browser
}

#[test]
fn every_role_gets_at_every_route_what_the_matrix_says() {
    let app = TestApp::start();
    let mut reader = signed_in(&app, "rosenfurt", "reader", &[Role::TeamLead]);
    for (place, role) in ROLES.into_iter().enumerate() {
        let mut browser = signed_in(&app, "rosenfurt", role.name(), &[role]);
        // One that somebody else has: reading, writing, and what only the owner may.
        let of = new_case(&app, &mut reader);
        tries(&app, &mut reader, "POST", "/office/cases/{id}/assignment", &of);
        for (method, template, others, _) in MATRIX {
            let answer = tries(&app, &mut browser, method, template, &of);
            assert_eq!(what(&answer), others[place], "{role:?} at {method} {template}: {}", answer.status);
        }
        // One that they take where they may.
        let of = new_case(&app, &mut reader);
        tries(&app, &mut browser, "POST", "/office/cases/{id}/assignment", &of);
        for (method, template, _, own) in MATRIX {
            let before = app.rows();
            let answer = tries(&app, &mut browser, method, template, &of);
            assert_eq!(what(&answer), own[place], "{role:?} at own {method} {template}: {}", answer.status);
            if own[place] != Yes {
                assert_eq!(app.rows(), before, "{role:?} at {method} {template}");
            }
        }
    }
}

/// A move that the case does not allow now was nevertheless allowed to whoever tried it.
fn what(answer: &Answer) -> May {
    match answer.status {
        403 => No,
        404 => Unseen,
        200 | 303 | 409 => Yes,
        other => panic!("{other}: {}", answer.text()),
    }
}

#[test]
fn to_another_authority_no_case_exists() {
    let world = World::new();
    let rows = world.app.rows();
    let all = [Role::Intake, Role::Caseworker, Role::TeamLead, Role::Protected, Role::Auditor];
    let mut stranger = signed_in(&world.app, "weidenmuenster", "birgit", &all);
    stranger.open("/office/cases");
    assert!(stranger.case_links().is_empty(), "{}", stranger.text());
    stranger.open("/office/cases?q=%C3%87elik-%C3%96zt%C3%BCrk");
    assert!(stranger.case_links().is_empty());
    let id = world.case.rsplit('/').next().unwrap();
    let nobody = "01a20cc8-8e80-7000-8000-000000000000";
    for route in world.routes().iter().filter(|route| route.path.starts_with(&world.case)) {
        let there = ask(&mut stranger, route, &route.path);
        let not_there = ask(&mut stranger, route, &route.path.replace(id, nobody));
        assert_eq!(there.status, 404, "{} {}", route.method, route.path);
        assert_eq!(there.text(), not_there.text(), "{} {}", route.method, route.path);
    }
    assert_eq!(world.app.rows(), rows);
}

/// Asks a route as a page of our own would, with fields or without.
fn ask(browser: &mut Browser, route: &Route, path: &str) -> Answer {
    let fields = [
        ("version", "3"),
        ("text", "x"),
        ("more", "x"),
        ("until", "2026-12-24"),
        ("outcome", "granted"),
        ("move", "done"),
    ];
    let request = if route.method == "GET" { Request::get(path) } else { Request::form(path, &fields) };
    browser.ask(&browser.as_own_page(request)).unwrap()
}

#[test]
fn a_case_with_a_protected_address_exists_only_for_those_who_may_see_such() {
    let app = TestApp::start();
    let mut family = app.drafted("p10-address-block", "de");
    declares(&mut family);
    sends(&mut family);
    app.work();
    let case = format!("/office/cases/{}", family.path().rsplit('/').next().unwrap());
    for (login, roles) in [
        ("one", [Role::Caseworker].as_slice()),
        ("two", &[Role::Intake, Role::Caseworker, Role::TeamLead, Role::Auditor, Role::Admin]),
        ("three", &[Role::Protected]),
    ] {
        let mut browser = signed_in(&app, "rosenfurt", login, roles);
        assert!(browser.open("/office/cases").case_links().is_empty(), "{roles:?}");
        assert!(
            browser.all(".view__count").iter().all(|count| count == "0"),
            "{roles:?} are told that there is one"
        );
        assert_eq!(browser.open(&case).status(), 404, "{roles:?}");
        assert_eq!(browser.open(&format!("{case}/receipt.pdf")).status(), 404, "{roles:?}");
    }
    let mut able = signed_in(&app, "rosenfurt", "four", &[Role::Caseworker, Role::Protected]);
    assert_eq!(able.open("/office/cases").case_links(), std::slice::from_ref(&case));
    assert_eq!(able.open(&case).status(), 200);
}

#[test]
fn without_a_session_the_office_leads_to_the_sign_in_and_nothing_is_done() {
    let world = World::new();
    let rows = world.app.rows();
    let mut half = world.app.browser();
    half.open("/office/sign-in")
        .form_to("/sign-in")
        .fill("login", "jana@rosenfurt")
        .fill("password", PASSWORD);
    half.send("/sign-in");
    let mut forged = world.app.browser();
    forged.cookies.insert("office".into(), "A".repeat(43));
    for route in world.routes().iter().filter(|route| route.office && !OPEN.contains(&route.path.as_str())) {
        for browser in [&mut world.app.browser(), &mut half, &mut forged, &mut world.family.clone()] {
            let answer = ask(browser, route, &route.path);
            assert_eq!(answer.status, 303, "{} {}", route.method, route.path);
            assert_eq!(answer.header("location"), Some("/office/sign-in"), "{} {}", route.method, route.path);
            assert!(answer.body.is_empty());
        }
    }
    assert_eq!(world.app.rows(), rows);
}

#[test]
fn to_a_stranger_a_draft_or_case_that_exists_looks_like_one_that_does_not() {
    let world = World::new();
    let rows = world.app.rows();
    let nobody = "01a20cc8-8e80-7000-8000-000000000000";
    let mut with_a_draft = world.app.drafted("p02-leap-day-twins", "de");
    let mut forged = world.app.browser();
    forged.cookies.insert("antrag".into(), "A".repeat(43));
    for route in world.routes().iter().filter(|route| !route.office) {
        let Some(id) =
            [&world.draft, &world.application].into_iter().find(|one| route.path.starts_with(one.as_str()))
        else {
            continue;
        };
        let id = id.rsplit('/').next().unwrap();
        for browser in [&mut world.app.browser(), &mut with_a_draft, &mut forged] {
            let asked = format!("{} {}", route.method, route.path);
            let there = ask(browser, route, &route.path);
            let not_there = ask(browser, route, &route.path.replace(id, nobody));
            assert_eq!(there.status, not_there.status, "{asked}");
            assert_eq!(there.text(), not_there.text().replace(nobody, id), "{asked}");
            assert!([400, 404, 410].contains(&there.status), "{asked}: {}", there.status);
        }
    }
    // Not even under another authority's name, for whom it belongs to.
    let elsewhere = world.draft.replace("rosenfurt", "weidenmuenster");
    assert_eq!(world.family.clone().open(&elsewhere).status(), 410);
    assert_eq!(world.app.rows().get("drafts").map(|n| n - 1), rows.get("drafts").copied());
}

#[test]
fn what_other_sites_send_is_refused_with_a_page_and_does_nothing() {
    let world = World::new();
    let rows = world.app.rows();
    for route in world.routes().iter().filter(|route| route.method == "POST") {
        for (name, value) in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
            ("origin", "null"),
        ] {
            let asked = format!("{} with {name}: {value}", route.path);
            let request = Request::form(&route.path, &[("go", "next"), ("version", "3"), ("text", "x")]);
            let answer = world.browser_for(route).ask(&request.with(name, value)).unwrap();
            assert_eq!(answer.status, 403, "{asked}");
            let page = page_of(&route.path, answer);
            is_clear(&page, "de", &asked);
            assert_eq!(page.heading(), world.app.words("de", "trouble-cross-site"), "{asked}");
        }
    }
    assert_eq!(world.app.rows(), rows);
    // Links from elsewhere are welcome.
    let mut browser = world.family.clone();
    browser.go(Request::get(&world.draft).with("sec-fetch-site", "cross-site")).unwrap();
    assert_eq!(browser.status(), 200);
}

#[test]
fn every_answer_carries_the_headers_that_protect() {
    let world = World::new();
    let asset = antrag::assets::by_key("app.css").unwrap().name;
    let others = [
        format!("/assets/{asset}"),
        "/favicon.ico".into(),
        "/health/live".into(),
        "/health/ready".into(),
        "/nothing".into(),
    ];
    let all = world.routes().into_iter().map(|route| route.path);
    // The browser looks at the headers of each answer; here it is made sure that each kind of answer is among them.
    let mut seen = BTreeSet::new();
    for path in all.chain(others) {
        let mut browser =
            if path.starts_with("/office") { world.clerk.clone() } else { world.family.clone() };
        let answer = browser.ask(&Request::get(&path)).unwrap();
        let kept = answer.header("cache-control").unwrap();
        let never_changes = path.starts_with("/assets/") || path == "/favicon.ico";
        assert_eq!(kept == "no-store", !never_changes, "{path}: {kept}");
        seen.insert(answer.status);
    }
    for status in [200, 204, 303, 400, 404] {
        assert!(seen.contains(&status), "{seen:?} lacks {status}");
    }
}

#[test]
fn for_real_cookies_go_over_tls_only_and_nothing_of_the_demonstration_shows() {
    let app = TestApp::start_for_real();
    app.staff("rosenfurt", "jana", "Jana Mehrtens", &[Role::Caseworker]);
    let mut browser = app.browser();
    let begin = Request::form("/de/rosenfurt/bildung-und-teilhabe/drafts", &[]);
    let answer = browser.ask(&begin).unwrap();
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["__Host-antrag=", "Path=/", "HttpOnly", "SameSite=Lax", "Secure"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    assert_eq!(answer.header("strict-transport-security"), Some("max-age=31536000; includeSubDomains"));
    let password = [("login", "jana@rosenfurt"), ("password", PASSWORD)];
    let answer = browser.ask(&Request::form("/office/sign-in", &password)).unwrap();
    let cookie = answer.header("set-cookie").unwrap();
    for part in ["__Host-office=", "Path=/", "HttpOnly", "SameSite=Strict", "Secure"] {
        assert!(cookie.contains(part), "{cookie} lacks {part}");
    }
    browser.open("/office/second-factor");
    assert!(browser.all("main code").is_empty(), "the code is shown: {}", browser.text());
    assert!(!browser.open("/office/sign-in").text().contains("jana"));
    assert_eq!(browser.open("/mailbox").status(), 404);
}

#[test]
fn each_reading_of_a_case_is_written_down() {
    let world = World::new();
    let log = antrag::store::db::Sql::new("SELECT COUNT(*) FROM access_log");
    let before = world.app.number(log);
    let mut clerk = world.clerk.clone();
    for path in [world.case.clone(), world.file.clone(), format!("{}/receipt.pdf", world.case)] {
        clerk.open(&path);
    }
    assert_eq!(world.app.number(log), before + 3);
    let mut stranger = signed_in(&world.app, "weidenmuenster", "birgit", &[Role::Caseworker]);
    stranger.open(&world.case);
    assert_eq!(world.app.number(log), before + 3, "who sees nothing has read nothing");
    signs_in(&mut world.app.browser(), "jana@rosenfurt", PASSWORD);
}
