//! Every role at every route of the office, as one table.

use std::{collections::BTreeSet, fs};

use antrag::{
    account::{
        Role,
        access::{Condition, Deed, TABLE},
    },
    store::cases,
};
use image::ImageFormat;

use super::OPEN;
use crate::{
    support::{
        app::{TestApp, definitions},
        browser::Browser,
        http::{Answer, Request},
        people::{adds_file, decides, declares, photo, sends, signed_in},
    },
    world::{Route, World},
};

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

const ROLES: [Role; 10] = [
    Role::Intake,
    Role::Caseworker,
    Role::Release,
    Role::Legal,
    Role::TeamLead,
    Role::Protected,
    Role::Archive,
    Role::Controlling,
    Role::Auditor,
    Role::Admin,
];

/// Who may do what: each route of the office, and beside it what each role gets in the order of `ROLES`; first with
/// a case that somebody else has or nobody, then with one that they could take and have taken.
#[rustfmt::skip]
const MATRIX: [(&str, &str, [May; 10], [May; 10]); 46] = [
    ("GET",  "/office/cases",                     [Yes, Yes, Yes, Yes, Yes, No, No, No, Yes, No], [Yes, Yes, Yes, Yes, Yes, No, No, No, Yes, No]),
    ("POST", "/office/assignments", [Yes, Yes, No, Yes, Yes, No, No, No, No, No], [Yes, Yes, No, Yes, Yes, No, No, No, No, No]),
    ("GET",  "/office/sessions", [Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes], [Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes]),
    // One that there is not: everybody ends their own.
    ("POST", "/office/sessions", [Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes], [Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes, Yes]),
    ("GET",  "/office/access-record", [No, No, No, No, No, No, No, No, Yes, No], [No, No, No, No, No, No, No, No, Yes, No]),
    ("GET",  "/office/figures", [No, No, No, No, Yes, No, No, Yes, Yes, No], [No, No, No, No, Yes, No, No, Yes, Yes, No]),
    ("GET",  "/office/figures/figures.csv", [No, No, No, No, Yes, No, No, Yes, Yes, No], [No, No, No, No, Yes, No, No, Yes, Yes, No]),
    ("GET",  "/office/figures/figures.xlsx", [No, No, No, No, Yes, No, No, Yes, Yes, No], [No, No, No, No, Yes, No, No, Yes, Yes, No]),
    ("GET",  "/office/retention", [No, No, No, No, Yes, No, Yes, No, Yes, No], [No, No, No, No, Yes, No, Yes, No, Yes, No]),
    ("POST", "/office/retention", [No, No, No, No, No, No, Yes, No, No, No], [No, No, No, No, No, No, Yes, No, No, No]),
    // There is no such run: whoever may approve one learns that.
    ("POST", "/office/retention/{run}/approval", [No, No, No, No, Unseen, No, Unseen, No, No, No], [No, No, No, No, Unseen, No, Unseen, No, No, No]),
    ("POST", "/office/retention/{run}/end", [No, No, No, No, Unseen, No, Unseen, No, No, No], [No, No, No, No, Unseen, No, Unseen, No, No, No]),
    // Of somebody else: of oneself, everybody who may act says so (`journeys/exclusion.rs`).
    ("POST", "/office/cases/{id}/exclusion", [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/exclusion/end", [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/due", [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    // There is nothing to merge it with: whoever may learns that.
    ("POST", "/office/cases/{id}/merging", [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/splitting", [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/apart", [No, No, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, No, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/hold", [No, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/hold/end", [No, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("GET",  "/office/forwarded",                 [Yes, Yes, Yes, Yes, Yes, No, No, No, Yes, No], [Yes, Yes, Yes, Yes, Yes, No, No, No, Yes, No]),
    ("GET",  "/office/cases/{id}",                [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/files/{file}",   [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/files/{file}/pictures.pdf", [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/receipt.pdf",    [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/informal.pdf",   [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("GET",  "/office/cases/{id}/supplements/{part}", [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("POST", "/office/cases/{id}/messages",       [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/notes",          [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/document-requests", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, No, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/document-requests/{request}", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, No, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/forwarding",     [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, No, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/decisions/{subject}/{service}", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, No, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("GET",  "/office/cases/{id}/letters/new/{kind}", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("GET",  "/office/cases/{id}/letters/{letter}", [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("POST", "/office/cases/{id}/letters/preview", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/letters",        [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/letters/{letter}/posting", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("GET",  "/office/cases/{id}/releases/{letter}", [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen], [Yes, Yes, Yes, Yes, Yes, Unseen, Unseen, Unseen, Yes, Unseen]),
    ("POST", "/office/cases/{id}/releases/{letter}", [No, No, Yes, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, No, Yes, No, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/releases/{letter}/return", [No, No, Yes, No, Yes, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, Yes, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/objection", [Yes, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/objection/answer", [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, Yes, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/closure",        [No, No, No, No, No, Unseen, Unseen, Unseen, No, Unseen], [No, Yes, No, No, No, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/assignment",     [Yes, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen]),
    ("POST", "/office/cases/{id}/release",        [Yes, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen], [Yes, Yes, No, Yes, Yes, Unseen, Unseen, Unseen, No, Unseen]),
];

/// The id of nothing.
const NOBODY: &str = "01a20cc8-8e80-7000-8000-000000000000";

#[test]
fn every_role_gets_at_every_route_what_the_matrix_says() {
    let app = TestApp::start();
    let mut reader = signed_in(&app, "rosenfurt", "reader", &[Role::TeamLead]);
    let mut writer = signed_in(&app, "rosenfurt", "writer", &[Role::Caseworker]);
    for (place, role) in ROLES.into_iter().enumerate() {
        let mut browser = signed_in(&app, "rosenfurt", role.name(), &[role]);
        // One that somebody else has: reading, writing, and what only the owner may.
        let of = new_case(&app, &mut writer);
        tries(&app, &mut reader, "POST", "/office/cases/{id}/assignment", &of);
        for (method, template, others, _) in MATRIX {
            let answer = tries(&app, &mut browser, method, template, &of);
            assert_eq!(what(&answer), others[place], "{role:?} at {method} {template}: {}", answer.status);
        }
        // One that they take where they may.
        let of = new_case(&app, &mut writer);
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

/// A case of the office, with the addresses that the matrix needs.
struct CaseOf {
    case: String,
    file: String,
    cell: String,
    letter: String,
    /// A letter that waits for a second person.
    release: String,
}

/// A case with a file; the portal's own answer to whoever made it is not looked at.
fn new_case(app: &TestApp, writer: &mut Browser) -> CaseOf {
    let mut family = app.drafted("p01-single-parent", "de");
    adds_file(&mut family, &["trip_letter"], "Brief.png", &photo(ImageFormat::Png));
    declares(&mut family);
    sends(&mut family);
    app.work();
    let case = format!("/office/cases/{}", family.path().rsplit('/').next().unwrap());
    writer.open(&case).send("/assignment");
    let file = writer.links().into_iter().find(|link| link.contains("/files/")).unwrap();
    writer.follow("/letters/new/plain").form_to("/letters").fill("letter", "# Gruß").fill("channel", "post");
    writer.press_words("Siegeln und senden");
    let letter = writer.links().into_iter().find(|link| link.contains("/letters/0")).unwrap();
    let release = submits(writer);
    writer.open(&case).send("/release");
    CaseOf { cell: format!("{case}/decisions/a1/lunch"), case, file, letter, release }
}

/// Grants so much that a second person looks at the letter.
fn submits(writer: &mut Browser) -> String {
    decides(writer, "granted", "1.500");
    writer.follow("/letters/new/decision").form_to("/letters").fill("channel", "post");
    writer.press_words("Zur Freigabe geben");
    writer.links().into_iter().find(|link| link.contains("/releases/")).unwrap()
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
        ("message", "Nachricht"),
        ("more", "Bitte noch ein Blatt."),
        ("until", "2026-12-24"),
        ("outcome", "granted"),
        ("move", "withdrawn"),
        ("kind", "plain"),
        ("letter", "# Ein Schreiben"),
        ("channel", "post"),
        ("on", "2026-11-24"),
        ("answer", "withdrawn"),
        ("received", "2026-11-24"),
        ("reason", "Bitte die Frist nennen."),
        ("offered", "2026-11-24"),
        ("who", NOBODY),
        ("session", NOBODY),
        ("into", NOBODY),
        ("other", NOBODY),
        ("why", "relative"),
    ];
    browser.ask(&browser.as_own_page(Request::form(&path, &fields))).unwrap()
}

fn address(template: &str, of: &CaseOf) -> String {
    match template {
        "/office/cases/{id}/files/{file}" => of.file.clone(),
        "/office/cases/{id}/files/{file}/pictures.pdf" => format!("{}/pictures.pdf", of.file),
        "/office/cases/{id}/decisions/{subject}/{service}" => of.cell.clone(),
        // The receipt of each application of a case has such an address; there is but one here.
        "/office/cases/{id}/supplements/{part}" => {
            let id = of.case.rsplit('/').next().unwrap_or_default();
            format!("{}/supplements/{id}", of.case)
        }
        // None was made: whoever may do it learns that.
        "/office/cases/{id}/document-requests/{request}" => format!("{}/document-requests/{NOBODY}", of.case),
        "/office/cases/{id}/releases/{letter}" => of.release.clone(),
        "/office/cases/{id}/releases/{letter}/return" => format!("{}/return", of.release),
        _ => template
            .replace("{kind}", "plain")
            .replace("{run}", NOBODY)
            .replace("{letter}", of.letter.rsplit('/').next().unwrap_or_default())
            .replace("/office/cases/{id}", &of.case),
    }
}

fn version(app: &TestApp, case: &str) -> String {
    let (db, id) = (app.works.db.clone(), case.rsplit('/').next().unwrap().parse().unwrap());
    let row = app
        .run(async move { cases::find(&mut db.read().await.unwrap().tx(), &"rosenfurt".into(), id).await });
    row.unwrap().unwrap().version.to_string()
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

/// The table of `access.rs` as the guide prints it: a row for each deed, a column for each role.
#[test]
fn the_guide_prints_the_table_of_access() {
    let condition = |role: Role, deed: Deed| {
        let found = TABLE.iter().find(|(whose, what, _)| (*whose, *what) == (role, deed));
        found.map_or("–", |(_, _, condition)| match condition {
            Condition::OwnAuthority => "own authority",
            Condition::OwnCase => "own case",
            Condition::OthersCase => "others’ case",
        })
    };
    let row = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut table =
        row([String::new()].into_iter().chain(ROLES.map(|role| format!("`{}`", role.name()))).collect());
    table += &row(vec!["---".to_owned(); ROLES.len() + 1]);
    for deed in Deed::ALL {
        let cells = ROLES.map(|role| condition(role, deed).to_owned());
        table += &row([deed.in_words().to_owned()].into_iter().chain(cells).collect());
    }
    let paper = definitions().join("docs/access.md");
    let before = fs::read_to_string(&paper).unwrap();
    let (head, rest) = before.split_once("<!-- access -->\n").unwrap();
    let (_, tail) = rest.split_once("<!-- end of access -->").unwrap();
    let after = format!("{head}<!-- access -->\n\n{table}\n<!-- end of access -->{tail}");
    if std::env::vars().any(|(name, _)| name == "UPDATE_TABLES") {
        fs::write(&paper, &after).unwrap();
    }
    assert!(before == after, "docs/access.md is behind; UPDATE_TABLES=1 writes its table anew");
}
