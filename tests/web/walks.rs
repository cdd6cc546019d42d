//! Whatever people do on their way, in whatever order: what they typed is there again when they come back.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use proptest::{
    prelude::any,
    test_runner::{Config, TestRunner},
};

use crate::support::{
    app::{TestApp, definitions},
    browser::{Browser, Page},
    form::{Control, Form, Kind},
};

/// How often a person does something on a walk.
const DEEDS: usize = 50;
/// What people type into boxes, whether it fits there or not.
const TYPED: [&str; 10] =
    ["", "Ada", "12", "3,50", "1990", "7", "66601", "ada@example.org", "O’Neil-Şahin", "kein Datum"];

/// Everything that was typed, by the address of the page in German and the name of the question.
type Typed = BTreeMap<(String, String), Vec<String>>;

/// Rule: answering, going back, looking at the whole, adding rows and making questions come and go loses nothing, in any
/// form, and neither does a restart.
#[test]
fn no_walk_through_any_form_loses_an_answer() {
    let mut app = TestApp::start();
    let mut walks = Vec::new();
    for service in services(&app) {
        let config = Config { cases: 1, max_shrink_iters: 0, failure_persistence: None, ..Config::default() };
        let walked = RefCell::new(None);
        let tried = TestRunner::new(config).run(&any::<u64>(), |seed| {
            *walked.borrow_mut() = Some(walk(&app, &service, Dice(seed)));
            Ok(())
        });
        tried.unwrap_or_else(|error| panic!("{service}: {error}"));
        walks.extend(walked.into_inner());
    }
    assert!(walks.len() > 8);
    app = app.start_again_with(definitions());
    let mut seen = 0;
    for (browser, typed) in walks {
        let mut again = app.browser();
        again.cookies = browser.cookies;
        seen += everything_is_there(&mut again, &typed);
    }
    // One walk may end early (somebody worried about a neighbour's child gets a number to call); not all do.
    assert!(seen > 60, "only {seen} answers could be looked at again");
}

/// All that the authority offers, but for the finder, which keeps nothing.
fn services(app: &TestApp) -> BTreeSet<String> {
    let mut browser = app.browser();
    browser.open("/de/rosenfurt");
    let links = browser.links();
    let services = links.iter().filter_map(|link| link.strip_prefix("/de/rosenfurt/"));
    services.filter(|id| app.works.library.current(id).is_some()).map(str::to_owned).collect()
}

fn walk(app: &TestApp, service: &str, mut dice: Dice) -> (Browser, Typed) {
    let (mut browser, mut typed) = (app.browser(), Typed::new());
    browser.open(&format!("/de/rosenfurt/{service}")).send("/drafts");
    let first = in_german(browser.path());
    for _ in 0..DEEDS {
        let known: Vec<&String> = typed.keys().map(|(page, _)| page).chain([&first]).collect();
        let elsewhere = dice.pick(&known).filter(|_| dice.one_in(8) || !browser.path().contains("/pages/"));
        if let Some(page) = elsewhere {
            browser.open(page);
            continue;
        }
        is_there(&browser, &typed);
        let wrong = browser.errors();
        answers(browser.form(), &wrong, &mut dice);
        let page = in_german(browser.path());
        for (name, values) in shown(browser.form()) {
            typed.insert((page.clone(), name), values);
        }
        let ways: Vec<String> =
            browser.ways().into_iter().filter(|way| !way.starts_with("remove:") && way != "exit").collect();
        let onward = ["without", "next"].map(|wanted| ways.iter().find(|way| *way == wanted));
        let onward = onward.into_iter().flatten().next().filter(|_| !dice.one_in(4));
        let way = onward.or_else(|| dice.pick(&ways)).unwrap().clone();
        browser.press(&way);
        if in_german(browser.path()) == page {
            is_there(&browser, &typed);
        }
    }
    everything_is_there(&mut browser, &typed);
    (browser, typed)
}

/// Answers some of the questions of a page somehow, and gives up on what was wrong.
fn answers(form: &mut Form, wrong: &[String], dice: &mut Dice) {
    let names: BTreeSet<String> = form.controls.iter().map(|control| control.name.clone()).collect();
    for name in names {
        let mut own: Vec<&mut Control> =
            form.controls.iter_mut().filter(|control| control.name == name).collect();
        if own[0].kind == Kind::Text && wrong.iter().any(|id| id.starts_with(&name) || name.starts_with(id)) {
            for control in own {
                control.value.clear();
            }
            continue;
        }
        if dice.one_in(4) || !wrong.is_empty() && own[0].kind == Kind::Text {
            continue;
        }
        match own[0].kind {
            Kind::Radio => {
                let chosen = dice.below(own.len());
                own.iter_mut().enumerate().for_each(|(at, control)| control.on = at == chosen);
            }
            Kind::Tick => own.iter_mut().for_each(|control| control.on = dice.one_in(2)),
            Kind::List => own.iter_mut().for_each(|control| {
                control.value = dice.pick(&control.options).cloned().unwrap_or_default();
            }),
            Kind::Text => own
                .iter_mut()
                .for_each(|control| control.value = dice.pick(&TYPED).copied().unwrap_or_default().into()),
            Kind::Hidden | Kind::File => {}
        }
    }
    nobody_says_two_things(form);
}

/// Who says "I do not know" types nothing besides.
fn nobody_says_two_things(form: &mut Form) {
    let ticked = form.controls.iter().filter(|control| control.kind == Kind::Tick && control.on);
    let unknown: Vec<String> =
        ticked.filter_map(|control| control.name.strip_suffix(".unknown").map(str::to_owned)).collect();
    for control in form.controls.iter_mut().filter(|control| matches!(control.kind, Kind::Text | Kind::List))
    {
        let is_part = |name: &String| {
            control
                .name
                .strip_prefix(name.as_str())
                .is_some_and(|rest| ["", ".d", ".m", ".y"].contains(&rest))
        };
        if unknown.iter().any(is_part) {
            control.value.clear();
        }
    }
}

/// An address of the portal, whatever language it is read in.
fn in_german(path: &str) -> String {
    path.split_once("/rosenfurt").map_or_else(|| path.to_owned(), |(_, rest)| format!("/de/rosenfurt{rest}"))
}

/// What a page shows as the answer to each of its questions.
fn shown(form: &Form) -> BTreeMap<String, Vec<String>> {
    let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for control in form.controls.iter().filter(|control| !matches!(control.kind, Kind::Hidden | Kind::File)) {
        let values = all.entry(control.name.clone()).or_default();
        let counts = !matches!(control.kind, Kind::Radio | Kind::Tick) || control.on;
        values.extend(Some(control.value.clone()).filter(|value| counts && !value.is_empty()));
    }
    all
}

/// Looks whether the page shows what was typed there; gives how many answers it shows.
fn is_there(page: &Page, typed: &Typed) -> usize {
    let Some(form) = page.forms.iter().find(|form| form.id == "page-form") else { return 0 };
    let mut seen = 0;
    for (name, values) in shown(form) {
        if let Some(before) = typed.get(&(in_german(page.path()), name.clone())) {
            assert_eq!(&values, before, "{name} at {}", page.path());
            seen += values.len();
        }
    }
    seen
}

/// Opens every page that was answered, as far as it still comes.
fn everything_is_there(browser: &mut Browser, typed: &Typed) -> usize {
    let pages: BTreeSet<&String> = typed.keys().map(|(page, _)| page).collect();
    let mut seen = 0;
    for page in pages {
        browser.open(page);
        seen += is_there(browser, typed);
    }
    seen
}

/// What chance wants: a walk that went wrong can be gone again with its first number.
struct Dice(u64);

impl Dice {
    /// As `SplitMix64` does it.
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        usize::try_from(mixed >> 33).unwrap() % end.max(1)
    }

    fn one_in(&mut self, chances: usize) -> bool {
        self.below(chances) == 0
    }

    fn pick<'a, T>(&mut self, all: &'a [T]) -> Option<&'a T> {
        (!all.is_empty()).then(|| &all[self.below(all.len())])
    }
}
