//! Forms that nobody would write: those that ship, with lines and words in wrong places.
//!
//! `PROPTEST_CASES=20000 cargo test --release --test definitions mangled` looks for a long time.

use std::{
    collections::HashMap,
    env,
    hint::black_box,
    path::Path,
    sync::LazyLock,
    time::{Duration, Instant},
};

use antrag::{
    check::check_definitions,
    form::{
        finish::finish,
        journey::Journey,
        load::{self, Shared, definitions::Definitions},
        model::Form,
        situation::Situation,
        unit::{Units, assemble},
    },
};
use proptest::{
    collection::vec,
    prelude::*,
    sample::Index,
    test_runner::{Config, TestRunner},
};

use super::drafts::TODAY;

/// How long a form may be looked at; on a machine that does ten things at once, and without optimisation.
const AT_ONCE: Duration =
    if cfg!(debug_assertions) { Duration::from_mins(1) } else { Duration::from_secs(1) };

static SHIPPED: LazyLock<(Definitions, Shared, Vec<String>)> = LazyLock::new(|| {
    let definitions = Definitions::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let (shared, ids) = (Shared::read(&definitions), definitions.form_ids());
    (definitions, shared, ids)
});

/// What an author's slip, or a merge that went wrong, does to a file.
#[derive(Clone, Debug)]
enum Slip {
    DropsLine(Index),
    RepeatsLine(Index, Index),
    SwapsLines(Index, Index),
    Indents(Index, usize),
    ReplacesWord(Index, Index),
    CutsWord(Index),
    Types(Index, String),
}

fn slips() -> impl Strategy<Value = Vec<Slip>> {
    let index = any::<Index>;
    let slip = prop_oneof![
        2 => index().prop_map(Slip::DropsLine),
        2 => (index(), index()).prop_map(|(line, to)| Slip::RepeatsLine(line, to)),
        1 => (index(), index()).prop_map(|(one, other)| Slip::SwapsLines(one, other)),
        1 => (index(), 0..9_usize).prop_map(|(line, depth)| Slip::Indents(line, depth)),
        6 => (index(), index()).prop_map(|(word, by)| Slip::ReplacesWord(word, by)),
        2 => index().prop_map(Slip::CutsWord),
        2 => (index(), "\\PC{0,8}").prop_map(|(word, text)| Slip::Types(word, text)),
    ];
    vec(slip, 1..6)
}

fn after(text: &str, slips: &[Slip]) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for slip in slips {
        if lines.is_empty() {
            break;
        }
        match slip {
            Slip::DropsLine(line) => {
                lines.remove(line.index(lines.len()));
            }
            Slip::RepeatsLine(line, to) => {
                let line = line.get(&lines).clone();
                lines.insert(to.index(lines.len()), line);
            }
            Slip::SwapsLines(one, other) => {
                let (one, other) = (one.index(lines.len()), other.index(lines.len()));
                lines.swap(one, other);
            }
            Slip::Indents(line, depth) => {
                let at = line.index(lines.len());
                lines[at] = format!("{}{}", " ".repeat(*depth), lines[at].trim_start());
            }
            Slip::ReplacesWord(word, by) => {
                let by = words(&lines.join("\n")).get(by.index(64)).cloned().unwrap_or_default();
                change_word(&mut lines, *word, |_| by);
            }
            Slip::CutsWord(word) => {
                change_word(&mut lines, *word, |word| word.chars().skip(1).collect());
            }
            Slip::Types(word, text) => change_word(&mut lines, *word, |_| text.clone()),
        }
    }
    lines.join("\n")
}

/// The words of a text, those that come seldom among them.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    words.sort();
    words.dedup();
    let every = words.len().div_ceil(64).max(1);
    words.into_iter().step_by(every).collect()
}

fn change_word(lines: &mut [String], word: Index, change: impl FnOnce(&str) -> String) {
    let at = word.index(lines.len());
    let words: Vec<&str> = lines[at].split_whitespace().collect();
    if words.is_empty() {
        return;
    }
    let old = word.get(&words);
    lines[at] = lines[at].replacen(*old, &change(old), 1);
}

#[expect(
    clippy::disallowed_methods,
    reason = "proptest's own variable, which a number in the code would hide"
)]
fn runner(cases: u32) -> TestRunner {
    let asked = env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok());
    TestRunner::new(Config { cases: asked.unwrap_or(cases), failure_persistence: None, ..Config::default() })
}

/// A form is refused with reasons, or served: it never takes long, and nothing panics, whatever is answered.
#[test]
fn mangled_forms_are_refused_or_work() {
    let (definitions, shared, ids) = &*SHIPPED;
    let rule = |(id, slips): (Index, Vec<Slip>)| {
        let id = id.get(ids);
        let name = format!("forms/{id}/form.yaml");
        let text = after(&definitions.get(&name).unwrap().text, &slips);
        let mut mangled = definitions.clone();
        mangled.insert(name, text);
        let begun = Instant::now();
        let (forms, complaints) = load::forms(&mangled, shared, std::slice::from_ref(id), TODAY);
        prop_assert!(begun.elapsed() < AT_ONCE, "{:?}", begun.elapsed());
        prop_assert!(forms.is_empty() != complaints.is_empty());
        for complaint in complaints {
            prop_assert!(!complaint.to_string().is_empty());
        }
        for form in forms {
            works(&form);
        }
        Ok(())
    };
    runner(60).run(&(any::<Index>(), slips()), rule).unwrap_or_else(|error| panic!("{error}"));
}

/// Goes through an application in which nothing is answered yet.
fn works(form: &Form) {
    let (units, local, files) = (Units::new(), form.default_local(), HashMap::new());
    let root = assemble(form, &units);
    let situation = Situation::new(form, &root, &units, &local, TODAY, &files);
    black_box(Journey::replay(&situation).steps.len());
    black_box(finish(&situation).is_ok());
}

/// The same for every other file, and for the examples, which then expect what does not come.
#[test]
fn mangled_files_beside_forms_are_refused_or_work() {
    let (definitions, ..) = &*SHIPPED;
    let files: Vec<_> = definitions.all().filter(|source| !source.name.ends_with("/form.yaml")).collect();
    let rule = |(file, slips): (Index, Vec<Slip>)| {
        let file = file.get(&files);
        let mut mangled = definitions.clone();
        mangled.insert(file.name.clone(), after(&file.text, &slips));
        for complaint in check_definitions(&mangled, TODAY).complaints {
            prop_assert!(!complaint.to_string().is_empty());
        }
        Ok(())
    };
    runner(4).run(&(any::<Index>(), slips()), rule).unwrap_or_else(|error| panic!("{error}"));
}
