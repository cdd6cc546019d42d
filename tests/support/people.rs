//! People who use the portal through its pages: families with the answers of the form's examples, and clerks.

use std::{
    collections::HashMap,
    io::Cursor,
    sync::{Arc, LazyLock},
};

use antrag::{
    account::Role,
    form::{
        answers::Raw,
        example,
        load::{self, definitions::Definitions},
        model::Form as Definition,
        unit::{Unit, UnitKey, Units},
    },
};
use image::{ImageFormat, Rgb, RgbImage};
use jiff::civil::date;

use super::{
    app::{PASSWORD, TestApp, definitions},
    browser::Browser,
    form::Form,
};

/// The service that everybody here applies for.
pub const SERVICE: &str = "bildung-und-teilhabe";
/// Nobody presses "continue" more often than this on one page.
const MOST_TRIES: usize = 8;
/// The smallest file that counts as a PDF.
pub const PDF: &[u8] =
    b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n";

/// A photograph as a camera makes it: two fields above each other.
pub fn photo(format: ImageFormat) -> Vec<u8> {
    let picture =
        RgbImage::from_fn(30, 40, |_, y| if y < 20 { Rgb([200, 40, 40]) } else { Rgb([40, 40, 200]) });
    let mut out = Cursor::new(Vec::new());
    picture.write_to(&mut out, format).unwrap();
    out.into_inner()
}

static DEFINITIONS: LazyLock<Definitions> = LazyLock::new(|| Definitions::read(&definitions()).unwrap());
static FORM: LazyLock<Definition> = LazyLock::new(|| form_of(SERVICE));

/// Another form than the one that most people here fill in.
pub fn form_of(service: &str) -> Definition {
    load::form(&DEFINITIONS, service, date(2026, 11, 24)).unwrap_or_else(|all| panic!("{}", all[0]))
}

/// The form itself, for tests without a browser.
pub fn form() -> &'static Definition {
    &FORM
}

/// The answers of an example, page by page; its rows are numbered from 1.
pub fn example(name: &str) -> Units {
    example_of(&FORM, name)
}

/// The same of another form.
pub fn example_of(form: &Definition, name: &str) -> Units {
    let file = format!("forms/{}/examples/{name}.yaml", form.head.id);
    let source = DEFINITIONS.get(&file).unwrap_or_else(|| panic!("there is no {file}"));
    let read = example::read(source).unwrap_or_else(|complaint| panic!("{complaint}"));
    let mut complaints = Vec::new();
    let prepared = example::prepare(form, &read, &Arc::clone(source), &mut complaints);
    assert!(complaints.is_empty(), "{}", complaints[0]);
    prepared.unwrap().units
}

/// Somebody who applies.
pub struct Person {
    /// What this person would answer.
    pub answers: Units,
    /// The names of rows in the portal, and their numbers in the answers.
    pub rows: HashMap<String, String>,
    lang: String,
    authority: String,
}

impl Person {
    /// Somebody with the answers of an example, who speaks a language.
    pub fn new(example_name: &str, lang: &str) -> Self {
        let answers = example(example_name);
        Self { answers, rows: HashMap::new(), lang: lang.into(), authority: "rosenfurt".into() }
    }

    /// Applies to another authority.
    #[must_use]
    pub fn at(mut self, authority: &str) -> Self {
        authority.clone_into(&mut self.authority);
        self
    }

    /// Begins an application and stands before its first page.
    pub fn begins(&mut self, browser: &mut Browser) {
        browser.open(&format!("/{}/{}/{SERVICE}", self.lang, self.authority)).send("/drafts");
        assert!(browser.path().ends_with("/pages/basis"), "{}", browser.address);
    }

    /// Answers page after page, until the evidence, or the declarations where no evidence is asked for.
    pub fn answers_all(&mut self, browser: &mut Browser) {
        while browser.path().contains("/pages/") {
            self.answers_page(browser);
        }
        let end = browser.path().rsplit('/').next().unwrap_or_default();
        assert!(["evidence", "declarations"].contains(&end), "{}", browser.address);
    }

    /// Answers a page with everything in its lists, and goes on.
    pub fn answers_page(&mut self, browser: &mut Browser) {
        let here = browser.path().to_owned();
        for _ in 0..MOST_TRIES {
            self.fills(browser);
            self.adds_rows(browser);
            browser.press("next");
            if browser.path() != here {
                return;
            }
            // New questions may have come up. What has no answer is left open; nothing that has one may be wrong.
            if browser.status() == 422 && browser.lacks_only() {
                browser.press("without");
                return;
            }
            assert_eq!(browser.status(), 200, "{here}: {:?}", browser.all("#page-errors a"));
        }
        panic!("{here} can't be left; it asks for {}", browser.form().names());
    }

    /// Fills in what the page asks, as far as there are answers.
    pub fn fills(&self, browser: &mut Browser) {
        let Some(unit) = self.answers_for(browser.path()) else { return };
        let form = browser.form();
        for (name, stored) in &unit.fields {
            answer(form, name, &stored.raw);
        }
    }

    fn adds_rows(&mut self, browser: &mut Browser) {
        let Some(unit) = self.answers_for(browser.path()).cloned() else { return };
        for (list, rows) in &unit.lists {
            let add = format!("add:{list}");
            let there = browser.ways().iter().filter(|way| way.starts_with(&format!("row:{list}:"))).count();
            for row in rows.iter().skip(there) {
                if !browser.offers(&add) {
                    break; // the list is not asked for, yet
                }
                browser.press(&add);
                let name = browser.path().rsplit('/').next().unwrap_or_default().to_owned();
                self.rows.insert(name, row.to_string());
                self.answers_page(browser);
            }
        }
    }

    /// What this person would answer on a page, by its address.
    fn answers_for(&self, path: &str) -> Option<&Unit> {
        let (_, key) = path.split_once("/pages/")?;
        let known = |part: &str| self.rows.get(part).cloned().unwrap_or_else(|| part.to_owned());
        let key: Vec<String> = key.split('/').map(known).collect();
        self.answers.get(&UnitKey::from(key.join("/")))
    }

    /// The name in the portal of a row in the answers, below the rows around it: `1`, or the first row `1/1`.
    pub fn row(&self, number: &str, within: &str) -> String {
        let all = self.rows.iter().filter(|(_, known)| *known == number).map(|(name, _)| name);
        let found = all.into_iter().find(|name| within.contains(name.as_str()));
        found.cloned().unwrap_or_else(|| panic!("there is no row {number} in {within}"))
    }

    /// The whole way, without files.
    pub fn applies(&mut self, browser: &mut Browser) -> String {
        self.begins(browser);
        self.answers_all(browser);
        declares(browser);
        sends(browser)
    }
}

/// Adds a file to the first piece of evidence whose address holds all these parts, and comes back to the list.
pub fn adds_file(browser: &mut Browser, parts: &[&str], name: &str, bytes: &[u8]) {
    let page = evidence_page(browser, parts);
    browser.open(&page).form().file(name, bytes);
    browser.press("upload");
    assert_eq!(browser.status(), 200, "{}: {:?}", browser.address, browser.all("#page-errors a"));
    browser.press("next");
}

/// Says that a piece of evidence comes later.
pub fn sends_later(browser: &mut Browser, parts: &[&str]) {
    let page = evidence_page(browser, parts);
    browser.open(&page).form().tick("later", true);
    browser.press("next");
}

/// Leaves the evidence as it is, makes all declarations and comes to the review.
pub fn declares(browser: &mut Browser) {
    if browser.path().ends_with("/evidence") {
        browser.follow("/declarations");
    }
    for control in &mut browser.form().controls {
        control.on = true;
    }
    browser.press("next");
    assert!(browser.path().ends_with("/review"), "{}: {:?}", browser.address, browser.errors());
}

/// Sends the application, though something may be missing, and sees its number.
pub fn sends(browser: &mut Browser) -> String {
    browser.send("/submission");
    if browser.path().ends_with("/submission") {
        browser.send("/submission");
    }
    assert!(browser.path().contains("/applications/"), "{}: {}", browser.address, browser.heading());
    number(browser)
}

/// The number of an application, as its page shows it.
pub fn number(browser: &Browser) -> String {
    browser.all(".fact__number").concat()
}

fn evidence_page(browser: &Browser, parts: &[&str]) -> String {
    let links = browser.links();
    let fits = |link: &&String| link.contains("/evidence/") && parts.iter().all(|part| link.contains(part));
    links.iter().find(fits).unwrap_or_else(|| panic!("nobody asks for {parts:?} here: {links:?}")).clone()
}

/// Answers one question as it is asked; one that is not asked (yet) is left alone.
pub fn answer(form: &mut Form, name: &str, raw: &Raw) {
    if raw.is_unknown() {
        let apart = format!("{name}.unknown");
        if form.has(&apart) {
            form.tick(&apart, true);
        } else if form.has(name) {
            form.fill(name, "unknown");
        }
    } else if form.has(&format!("{name}.y")) {
        form.date(name, raw.text());
    } else if form.has(name) {
        match raw {
            Raw::One(text) => form.fill(name, text),
            Raw::Many(values) => form.choose(name, &values.iter().map(String::as_str).collect::<Vec<_>>()),
        };
    }
}

/// Signs in to the office, with the code that a demonstration shows.
pub fn signs_in(browser: &mut Browser, login: &str, password: &str) {
    browser.open("/office/sign-in").form_to("/sign-in").fill("login", login).fill("password", password);
    browser.send("/sign-in");
    assert!(browser.path().ends_with("/second-factor"), "{}: {}", browser.address, browser.text());
    let code = browser.all("main code").concat();
    browser.form_to("/second-factor").fill("code", &code);
    browser.send("/second-factor");
    let inside = ["/office/cases", "/office/figures", "/office/retention"].contains(&browser.path());
    assert!(inside, "{}: {}", browser.address, browser.text());
}

/// Jana Mehrtens, who works for an authority and has signed in.
pub fn clerk(app: &TestApp, authority: &str) -> Browser {
    signed_in(app, authority, "jana", &[Role::Caseworker])
}

/// Somebody new at an authority, who has signed in.
pub fn signed_in(app: &TestApp, authority: &str, login: &str, roles: &[Role]) -> Browser {
    app.staff(authority, login, "Jana Mehrtens", roles);
    let mut browser = app.browser();
    signs_in(&mut browser, &format!("{login}@{authority}"), PASSWORD);
    browser
}

/// Decides everything that is open in the same way, on the page of a case.
pub fn decides(clerk: &mut Browser, outcome: &str, amount: &str) {
    let cells: Vec<String> = clerk.forms.iter().map(|form| form.action.clone()).collect();
    for cell in cells.iter().filter(|action| action.contains("/decisions/")) {
        let form = clerk.form_to(cell);
        form.fill("outcome", outcome).fill("amount", amount).fill("reason", "So steht es im Bescheid.");
        clerk.send(cell);
        assert_eq!(clerk.status(), 200, "{:?}", clerk.errors());
    }
}

/// A family that has sent an application with these answers, and a clerk who has taken it.
pub fn sent(app: &TestApp, units: Units, lang: &str) -> (Browser, Browser) {
    let mut family = app.drafted_with(units, lang);
    declares(&mut family);
    sends(&mut family);
    app.work();
    let mut clerk = clerk(app, "rosenfurt");
    let case = clerk.case_links().remove(0);
    clerk.open(&case).send("/assignment");
    (family, clerk)
}
