//! Definitions that nobody writes by hand: each is told what is wrong, or is a form, at once and without a crash.

use std::{
    collections::{BTreeSet, HashMap},
    fs,
    hint::black_box,
    time::{Duration, Instant},
};

use antrag::{
    authority::Authorities,
    form::{
        fault::Fault,
        finish::all_findings,
        load::{self, definitions::Definitions},
        model::{Form, ScopeId},
        situation::Situation,
        unit::{Units, assemble},
    },
};
use jiff::civil::date;

const HEAD: &str = "id: lunch\nversion: '1'\nvalid_from: 2026-01-01\ntitle: T\nsummary: S.\nminutes: 3\n\
    retention: short\nwho: {name: [name], reach: [email]}\n";
const PAGES: &str = "pages:\n  - id: person\n    title: P\n    items:\n\
    \x20     - {field: name, kind: name, label: N}\n      - {field: email, kind: email, label: E}\n";
/// What nobody has to wait for, on whatever machine and without optimisation.
const AT_ONCE: Duration = Duration::from_secs(10);

/// Reads a form, on a thread with the stack that a server's threads have: the faults, or the form.
fn read(text: &str) -> Result<Form, Vec<Fault>> {
    let begun = Instant::now();
    let definitions = Definitions::from_files([("forms/lunch/form.yaml".to_owned(), text.to_owned())]);
    let form = load::form(&definitions, "lunch", date(2026, 8, 1));
    assert!(begun.elapsed() < AT_ONCE, "{:?} for {}", begun.elapsed(), &text[..text.len().min(400)]);
    form.map_err(|complaints| complaints.into_iter().map(|complaint| complaint.fault).collect())
}

/// A form with more items on its page.
fn with_items(items: impl Iterator<Item = String>) -> String {
    let items: Vec<String> = items.map(|item| format!("      - {item}\n")).collect();
    format!("{HEAD}{PAGES}{}", items.concat())
}

/// A form with conditions.
fn with_conditions(conditions: impl Iterator<Item = String>) -> String {
    let conditions: Vec<String> = conditions.enumerate().map(|(at, is)| format!("  c{at}: {is}\n")).collect();
    let item = "      - {field: x, kind: text, label: X, when: c0}\n";
    format!("{HEAD}conditions:\n{}{PAGES}{item}", conditions.concat())
}

fn question(name: &str, when: &str) -> String {
    format!("{{field: {name}, kind: int, label: Feld, when: '{when}'}}")
}

/// Works out everything there is to say, the last question first.
fn works_out(form: &Form) {
    let begun = Instant::now();
    let (units, local, files) = (Units::new(), form.default_local(), HashMap::new());
    let root = assemble(form, &units);
    let situation = Situation::new(form, &root, &units, &local, date(2026, 8, 1), &files);
    for field in form.scope(ScopeId(0)).fields.iter().rev() {
        black_box(situation.eval.field(situation.start(), *field));
    }
    black_box(all_findings(&situation));
    assert!(begun.elapsed() < AT_ONCE, "{:?}", begun.elapsed());
}

#[test]
fn aliases_that_multiply_are_refused() {
    let laughs = (1..=8).map(|at| {
        let items = vec![format!("*g{}", at - 1); 9].join(", ");
        format!("&g{at} {{group: g{at}, items: [{items}]}}")
    });
    let text = with_items(["&g0 {field: a, kind: text, label: A}".to_owned()].into_iter().chain(laughs));
    assert!(matches!(&*read(&text).unwrap_err(), [Fault::Yaml { .. }]));
    let itself = format!("{HEAD}law: &a [*a]\n{PAGES}");
    assert!(matches!(&*read(&itself).unwrap_err(), [Fault::Yaml { .. }]));
}

#[test]
fn what_is_no_yaml_is_refused() {
    for text in [
        "\0".to_owned(),
        "\u{80}".repeat(10_000),
        format!("{HEAD}{}", PAGES.replace("    title", "\ttitle")),
        format!("{HEAD}{HEAD}{PAGES}"),
        format!("{HEAD}{PAGES}---\n{HEAD}{PAGES}"),
        format!("{HEAD}pages: {}{}", "[".repeat(100_000), "]".repeat(100_000)),
    ] {
        assert!(
            matches!(&*read(&text).unwrap_err(), [Fault::Yaml { .. }]),
            "{}",
            &text[..text.len().min(80)]
        );
    }
}

#[test]
fn expressions_nest_only_as_deep_as_a_stack_holds() {
    let brackets = format!("{}name == email{}", "(".repeat(100_000), ")".repeat(100_000));
    let signs = format!("{}true", "!".repeat(100_000));
    let sum = format!("{} > 1", vec!["1"; 50_000].join(" + "));
    for when in [brackets, signs, sum] {
        let faults = read(&with_items([question("x", &when)].into_iter())).unwrap_err();
        assert!(matches!(&*faults, [Fault::TooDeep { .. }]), "{faults:?}");
    }
    let row = vec!["name == email"; 5_000].join(" || ");
    works_out(&read(&with_items([question("x", &row)].into_iter())).unwrap());
}

#[test]
fn conditions_that_name_each_other_twice_are_looked_at_once() {
    let doubled = (0..60).map(|at| format!("c{0} && c{0}", at + 1)).chain(["name == email".to_owned()]);
    works_out(&read(&with_conditions(doubled)).unwrap());
}

#[test]
fn chains_are_only_as_long_as_a_stack_holds() {
    let first = || ["{field: f0, kind: int, label: F}".to_owned()].into_iter();
    let asked = |length: usize| {
        with_items(
            first().chain((1..length).map(|at| question(&format!("f{at}"), &format!("f{} > 0", at - 1)))),
        )
    };
    let deep = |length: usize| {
        let when = |at: usize| format!("{}f{} > 0{}", "!(".repeat(30), at - 1, ")".repeat(30));
        with_items(first().chain((1..length).map(|at| question(&format!("f{at}"), &when(at)))))
    };
    let computed = |length: usize| {
        let item = |at: usize| {
            let value = format!("f{} + f{}", at - 1, at.saturating_sub(2));
            format!("{{field: f{at}, kind: computed, label: F, result: number, value: {value}}}")
        };
        with_items(first().chain((1..length).map(item)))
    };
    let named = |length: usize| {
        let conditions = (1..length).map(|at| format!("c{at}")).chain(["name == email".to_owned()]);
        with_conditions(conditions)
    };
    let makers: [(&dyn Fn(usize) -> String, usize); 4] =
        [(&asked, 100), (&deep, 14), (&computed, 100), (&named, 100)];
    for (text, most) in makers {
        works_out(&read(&text(most)).unwrap_or_else(|faults| panic!("{faults:?}")));
        let faults = read(&text(5_000)).unwrap_err();
        assert!(faults.iter().any(|fault| matches!(fault, Fault::TooLong { .. })), "{faults:?}");
    }
}

#[test]
fn large_forms_are_read_at_once() {
    let when = "name == email";
    let questions = (0..5_000).map(|at| question(&format!("f{at}"), when));
    works_out(&read(&with_items(questions)).unwrap());
    let options: Vec<String> = (0..10_000).map(|at| format!("{{code: c{at}, label: L}}")).collect();
    let choice = format!("{{field: o, kind: choice, label: O, options: [{}]}}", options.join(", "));
    works_out(&read(&with_items([choice].into_iter())).unwrap());
    let pages: Vec<String> = (0..2_000)
        .map(|at| {
            let field = format!("{{field: g{at}, kind: text, label: X}}");
            format!("  - {{id: p{at}, title: T, when: {when}, items: [{field}]}}\n")
        })
        .collect();
    works_out(&read(&format!("{HEAD}{PAGES}{}", pages.concat())).unwrap());
}

/// Whoever adds an address below an authority or a language takes a word from forms or authorities.
#[test]
fn words_of_addresses_are_no_ids() {
    let routes = fs::read_to_string("src/web/router.rs").unwrap();
    let words = |before: &str| -> BTreeSet<String> {
        let parts = routes.split(before).skip(1).filter_map(|rest| rest.split(['/', '"']).next());
        parts.filter(|word| !word.starts_with('{')).map(str::to_owned).collect()
    };
    // What stands about the portal is below both.
    let about = routes.split("fn about_routes").nth(1).and_then(|rest| rest.split("\n}").next()).unwrap();
    let about =
        || about.split("(\"/").skip(1).filter_map(|rest| rest.split(['/', '"']).next()).map(str::to_owned);
    let (mut forms, mut authorities) = (words("\"/{lang}/{authority}/"), words("\"/{lang}/"));
    forms.extend(about());
    authorities.extend(about());
    assert!(forms.contains("imprint") && authorities.contains("verify"), "{forms:?} {authorities:?}");
    for id in forms {
        let text = format!("{HEAD}{PAGES}").replace("id: lunch", &format!("id: {id}"));
        let definitions = Definitions::from_files([(format!("forms/{id}/form.yaml"), text)]);
        assert!(load::form(&definitions, &id, date(2026, 8, 1)).is_err(), "a form may be called {id}");
    }
    for id in authorities {
        let file = fs::read_to_string("forms/authorities/rosenfurt.yaml").unwrap();
        let file = file.replace("id: rosenfurt", &format!("id: {id}"));
        let definitions = Definitions::from_files([(format!("forms/authorities/{id}.yaml"), file)]);
        let mut complaints = Vec::new();
        Authorities::read(&definitions, &mut complaints);
        assert!(!complaints.is_empty(), "an authority may be called {id}");
    }
}
