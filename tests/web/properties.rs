//! What holds for all answers to the real form, however strange, in whatever order they came.

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::Arc,
};

use antrag::{
    form::{
        answers::{Giver, Provenance, Raw, Record, RowId},
        assess::Weight,
        expr::eval::Chain,
        finish::{all_findings, finish, missing_declarations},
        journey::{Address, Journey, State, Stop, spot_name},
        kind::Kind,
        model::{FieldId, Form, ListId, ScopeId},
        situation::Situation,
        summary,
        unit::{DECLARATIONS, Stored, UnitKey, Units, assemble},
    },
    locale::Lang,
};
use jiff::civil::{Date, date};
use proptest::{
    collection::vec,
    prelude::*,
    sample::Index,
    test_runner::{Config, TestRunner},
};

use crate::support::people;

const TODAY: Date = date(2026, 11, 24);
/// Where people begin: with nothing, or with everything that an example answers.
const EXAMPLES: [&str; 6] =
    ["", "p01-single-parent", "p06-two-homes", "own-check", "p07-tutoring", "p09-unaccompanied-minor"];

/// Something that somebody does with a draft.
#[derive(Clone, Debug)]
enum Edit {
    Answers { field: Index, place: Index, option: Index, typed: String },
    AddsRow { list: Index, place: Index, name: u16 },
    RemovesRow { list: Index, place: Index, row: Index },
    GoesOn { page: Index, place: Index },
}

fn edits() -> impl Strategy<Value = (Index, Vec<Edit>)> {
    let text = prop_oneof![
        "\\PC{0,12}",
        "[0-9]{1,2}\\.[0-9]{1,2}\\.[0-9]{1,5}",
        "-?[0-9]{1,9}([.,][0-9]{0,3})?",
        "[A-Za-zÄÖÜäöüß '-]{1,20}",
        Just(Raw::UNKNOWN.to_owned()),
        Just(String::new()),
        Just("\u{0}\u{1}\u{202e}".to_owned()),
    ];
    let index = any::<Index>;
    let answers = (index(), index(), index(), text).prop_map(|(field, place, option, typed)| Edit::Answers {
        field,
        place,
        option,
        typed,
    });
    let edit = prop_oneof![
        8 => answers,
        2 => (index(), index(), any::<u16>()).prop_map(|(list, place, name)| Edit::AddsRow { list, place, name }),
        1 => (index(), index(), index()).prop_map(|(list, place, row)| Edit::RemovesRow { list, place, row }),
        1 => (index(), index()).prop_map(|(page, place)| Edit::GoesOn { page, place }),
    ];
    (index(), vec(edit, 0..40))
}

/// A draft after some edits.
struct Draft {
    form: &'static Form,
    units: Units,
    root: Record,
    settings: Vec<Arc<str>>,
    files: HashMap<String, usize>,
}

impl Draft {
    fn new(units: Units) -> Self {
        let form = people::form();
        let root = assemble(form, &units);
        Self { form, root, units, settings: form.default_settings(), files: HashMap::new() }
    }

    fn after((begin, edits): &(Index, Vec<Edit>)) -> Self {
        let mut units = match EXAMPLES[begin.index(EXAMPLES.len())] {
            "" => Units::new(),
            name => people::example(name),
        };
        for edit in edits {
            apply(&mut units, edit);
        }
        Self::new(units)
    }

    fn situation(&self) -> Situation<'_> {
        Situation::new(self.form, &self.root, &self.units, &self.settings, TODAY, &self.files)
    }
}

/// The rows around an instance of a scope, whether they count just now or not.
fn instances(units: &Units, scope: ScopeId) -> Vec<Vec<RowId>> {
    let form = people::form();
    let Some((parent, list)) = form.scope(scope).parent else { return vec![Vec::new()] };
    let mut found = Vec::new();
    for rows in instances(units, parent) {
        for row in rows_of(units, list, &rows) {
            found.push(rows.iter().cloned().chain([row]).collect());
        }
    }
    found
}

fn rows_of(units: &Units, list: ListId, rows: &[RowId]) -> Vec<RowId> {
    let form = people::form();
    let list = form.list(list);
    let unit = units.get(&UnitKey::new(&form.page(list.page).id, rows));
    unit.and_then(|unit| unit.lists.get(&*list.name)).cloned().unwrap_or_default()
}

fn pick<'a, T>(index: &Index, all: &'a [T]) -> Option<&'a T> {
    (!all.is_empty()).then(|| &all[index.index(all.len())])
}

fn apply(units: &mut Units, edit: &Edit) {
    let form = people::form();
    match edit {
        Edit::Answers { field, place, option, typed } => {
            let at = field.index(form.fields.len());
            let field = form.field(FieldId(at));
            let scope = (0..form.scopes.len())
                .map(ScopeId)
                .find(|scope| form.scope(*scope).fields.contains(&FieldId(at)));
            let places = scope.map(|scope| instances(units, scope)).unwrap_or_default();
            let Some(rows) = pick(place, &places) else { return };
            let provenance = Provenance { giver: Giver::Citizen, at: 0, lang: "de".into() };
            let stored = Stored { raw: raw(&field.kind, option, typed), provenance };
            let unit = units.entry(UnitKey::new(&form.page(field.page).id, rows)).or_default();
            unit.fields.insert(field.name.to_string(), stored);
        }
        Edit::AddsRow { list, place, name } => {
            change_list(units, list, place, |rows, most| {
                let row = RowId::parse(&format!("r{name}")).unwrap();
                if rows.len() < most && !rows.contains(&row) {
                    rows.push(row);
                }
            });
        }
        Edit::RemovesRow { list, place, row } => change_list(units, list, place, |rows, _| {
            if !rows.is_empty() {
                rows.remove(row.index(rows.len()));
            }
        }),
        Edit::GoesOn { page, place } => {
            let page = &form.pages[page.index(form.pages.len())];
            let places = instances(units, page.scope);
            if let Some(rows) = pick(place, &places) {
                units.entry(UnitKey::new(&page.id, rows)).or_default().passed = true;
            }
        }
    }
}

fn change_list(units: &mut Units, list: &Index, place: &Index, change: impl FnOnce(&mut Vec<RowId>, usize)) {
    let form = people::form();
    let list = form.list(ListId(list.index(form.lists.len())));
    let places = instances(units, list.scope);
    if let Some(rows) = pick(place, &places) {
        let unit = units.entry(UnitKey::new(&form.page(list.page).id, rows)).or_default();
        change(unit.lists.entry(list.name.to_string()).or_default(), list.max);
    }
}

/// An answer that a page could send: often one that fits, sometimes anything.
fn raw(kind: &Kind, option: &Index, typed: &str) -> Raw {
    let anything = || Raw::One(typed.to_owned());
    if option.index(4) == 0 {
        return anything();
    }
    match kind {
        Kind::YesNo => Raw::One(["yes", "no"][option.index(2)].into()),
        Kind::Choice(options) => Raw::One(options.all[option.index(options.all.len())].code.to_string()),
        Kind::Multi(options) => {
            let first = option.index(options.all.len());
            Raw::Many(options.all[first..].iter().step_by(2).map(|choice| choice.code.to_string()).collect())
        }
        Kind::Listed(list) | Kind::ListedMany(list) => {
            Raw::One(list.all[option.index(list.all.len())].0.to_string())
        }
        Kind::Date(_) | Kind::PartialDate(_) => {
            let number = option.index(40_000);
            Raw::Many(vec![
                (number % 32).to_string(),
                (number % 13).to_string(),
                (1930 + number % 100).to_string(),
            ])
        }
        Kind::Month(_) => {
            Raw::Many(vec![(option.index(13)).to_string(), (2015 + option.index(15)).to_string()])
        }
        Kind::Money(_) | Kind::Int(_) | Kind::Decimal(_) => Raw::One(option.index(500).to_string()),
        Kind::Postcode => Raw::One("66601".into()),
        _ => anything(),
    }
}

/// Holds a rule against many drafts.
fn for_all(cases: u32, rule: impl Fn(&Draft) -> Result<(), TestCaseError>) {
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let mut runner = TestRunner::new(config);
    runner.run(&edits(), |edits| rule(&Draft::after(&edits))).unwrap_or_else(|error| panic!("{error}"));
}

#[test]
fn no_answer_makes_the_form_stumble() {
    for_all(120, |draft| {
        let situation = draft.situation();
        let journey = Journey::replay(&situation);
        prop_assert!(matches!(journey.steps.last().map(|step| step.stop), Some(Stop::Review)));
        for lang in ["de", "en"].map(Lang::from) {
            for section in summary::sections(&situation) {
                situation.text(draft.form.page(section.page).title, &lang, section.chain);
                for line in &section.lines {
                    situation.text(draft.form.field(line.field).label, &lang, line.chain);
                    situation.row_titles(line.chain, &lang);
                }
            }
        }
        let keys: Vec<String> =
            situation.requirements().into_iter().map(|requirement| requirement.key).collect();
        prop_assert_eq!(
            keys.iter().collect::<BTreeSet<_>>().len(),
            keys.len(),
            "evidence is asked for twice"
        );
        missing_declarations(&situation);
        drop(finish(&situation));
        Ok(())
    });
}

#[test]
fn going_forth_always_ends_at_the_review() {
    for_all(60, |draft| {
        let mut units = draft.units.clone();
        let most = draft.form.pages.len() * 14 + 3;
        for _ in 0..most {
            let here = Draft::new(units.clone());
            let situation = here.situation();
            let journey = Journey::replay(&situation);
            // Looking forth from the beginning passes each stop once.
            let mut at = Address::of(&journey.steps[0].stop);
            for (place, step) in journey.steps.iter().enumerate() {
                prop_assert_eq!(journey.position(&at), Some(place));
                prop_assert!(journey.before(&at).is_some() == (place > 0));
                let _ = step;
                at = Address::of(&journey.after(&at).stop);
            }
            match journey.first_open().stop {
                Stop::Review => return Ok(()),
                Stop::Page(page, chain) => {
                    // As "continue without this" does.
                    units.entry(situation.key(page, chain)).or_default().passed = true;
                    for finding in antrag::form::assess::page(&situation, page, chain) {
                        let key = UnitKey::new(&draft.form.page(finding.page).id, &finding.rows);
                        let name = spot_name(&situation, &finding).to_owned();
                        units.entry(key).or_default().later.insert(name);
                    }
                }
                Stop::Documents => return Err(TestCaseError::fail("evidence holds nobody up")),
                Stop::Declarations => {
                    units.entry(UnitKey::from(DECLARATIONS.to_owned())).or_default().passed = true;
                }
            }
        }
        Err(TestCaseError::fail("nobody arrives"))
    });
}

/// Every answer that is a text becomes one of its own, so that it can be told where it went.
fn with_marks(draft: &Draft) -> (Draft, BTreeMap<String, (UnitKey, String)>) {
    let mut units = draft.units.clone();
    let mut marks = BTreeMap::new();
    for (key, unit) in &mut units {
        for (name, stored) in &mut unit.fields {
            let is_text = |field: &antrag::form::model::Field| {
                *field.name == **name
                    && matches!(field.kind, Kind::Name(_) | Kind::Text(_) | Kind::LongText(_))
            };
            if draft.form.fields.iter().any(is_text) {
                let mark = format!("Marke{}x", letters(marks.len()));
                stored.raw = Raw::One(mark.clone());
                marks.insert(mark, (key.clone(), name.clone()));
            }
        }
    }
    (Draft::new(units), marks)
}

/// A number in letters, as names have no digits.
fn letters(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// Leaves out what can't be right, as a person would mend it before sending.
fn without_wrong(draft: Draft) -> Draft {
    let mut units = draft.units.clone();
    for finding in all_findings(&draft.situation()) {
        if finding.weight == Weight::Wrong {
            let key = UnitKey::new(&draft.form.page(finding.page).id, &finding.rows);
            let situation = draft.situation();
            let name = spot_name(&situation, &finding).to_owned();
            if let Some(unit) = units.get_mut(&key) {
                unit.fields.remove(&name);
            }
        }
    }
    Draft::new(units)
}

#[test]
fn answers_to_questions_that_are_not_asked_never_reach_the_submission() {
    let (sent, hidden) = (Cell::new(0), Cell::new(0));
    for_all(80, |draft| {
        let (draft, marks) = with_marks(draft);
        let draft = without_wrong(draft);
        let situation = draft.situation();
        let Ok(finished) = finish(&situation) else { return Ok(()) };
        sent.set(sent.get() + 1);
        let text = finished.answers.to_string();
        let asked = asked_marks(&situation);
        for mark in marks.keys() {
            let goes_out = text.contains(mark.as_str());
            prop_assert_eq!(goes_out, asked.contains(mark), "{} of {:?}", mark, marks[mark]);
            if !goes_out {
                hidden.set(hidden.get() + 1);
            }
        }
        Ok(())
    });
    assert!(
        sent.get() > 20 && hidden.get() > 20,
        "{} drafts were sent, {} answers hidden",
        sent.get(),
        hidden.get()
    );
}

/// The texts of all questions that are asked, found by walking through all rows.
fn asked_marks(situation: &Situation<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for scope in (0..situation.form.scopes.len()).map(ScopeId) {
        for chain in situation.instances(scope) {
            for id in &situation.form.scope(scope).fields {
                let answer = chain.last().answers[situation.form.field(*id).slot].as_ref();
                if situation.eval.is_asked(chain, *id) {
                    found.extend(answer.map(|answer| answer.raw.text().to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn a_stored_draft_that_is_read_again_says_the_same() {
    for_all(60, |draft| {
        let stored: Vec<(String, Vec<u8>)> = draft
            .units
            .iter()
            .map(|(key, unit)| (key.to_string(), serde_json::to_vec(unit).unwrap()))
            .collect();
        let read = stored
            .into_iter()
            .map(|(key, body)| (UnitKey::from(key), serde_json::from_slice(&body).unwrap()));
        let again = Draft::new(read.collect());
        prop_assert_eq!(&again.units, &draft.units);
        prop_assert_eq!(all_findings(&again.situation()), all_findings(&draft.situation()));
        let states = |draft: &Draft| -> Vec<(Address, State)> {
            let situation = draft.situation();
            let journey = Journey::replay(&situation);
            journey.steps.iter().map(|step| (Address::of(&step.stop), step.state)).collect()
        };
        prop_assert_eq!(states(&again), states(draft));
        Ok(())
    });
}

#[test]
fn rows_in_another_order_are_the_same_rows() {
    for_all(60, |draft| {
        let mut units = draft.units.clone();
        for unit in units.values_mut() {
            unit.lists.values_mut().for_each(|rows| rows.reverse());
        }
        let turned = Draft::new(units);
        prop_assert_eq!(by_row(&turned.situation()), by_row(&draft.situation()));
        let keys = |draft: &Draft| -> BTreeSet<String> {
            draft.situation().requirements().into_iter().map(|requirement| requirement.key).collect()
        };
        prop_assert_eq!(keys(&turned), keys(draft));
        Ok(())
    });
}

/// What is known of each row, by the rows around it.
fn by_row(situation: &Situation<'_>) -> BTreeMap<Vec<String>, Vec<(usize, String, bool)>> {
    let known = |chain: Chain<'_>, scope: ScopeId| {
        let fields = situation.form.scope(scope).fields.iter();
        let one = |id: &FieldId| {
            let answer = &chain.last().answers[situation.form.field(*id).slot];
            (
                id.0,
                format!("{:?}", answer.as_ref().map(|answer| &answer.raw)),
                situation.eval.is_asked(chain, *id),
            )
        };
        fields.map(one).collect::<Vec<_>>()
    };
    let mut found = BTreeMap::new();
    for scope in (0..situation.form.scopes.len()).map(ScopeId) {
        for chain in situation.instances(scope) {
            let mut path: Vec<String> = chain.rows().map(|row| row.row.to_string()).collect();
            path.push(format!("scope {}", scope.0));
            found.insert(path, known(chain, scope));
        }
    }
    found
}
