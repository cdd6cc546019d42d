//! Drafts such as nobody would think of: an example or nothing, then anything that anybody could do with it.

use std::{
    collections::HashMap,
    path::Path,
    sync::{Arc, LazyLock},
};

use antrag::form::{
    answers::{Giver, Provenance, Raw, Record, RowId},
    example,
    kind::Kind,
    load::{self, Shared, definitions::Definitions},
    model::{FieldId, Form, ListId, ScopeId},
    parameter::Local,
    situation::Situation,
    unit::{Stored, UnitKey, Units, assemble},
};
use jiff::civil::{Date, date};
use proptest::{
    collection::vec,
    prelude::*,
    sample::Index,
    test_runner::{Config, TestRunner},
};

pub const TODAY: Date = date(2026, 11, 24);

/// A form that ships, and what the people of its examples answer.
struct Known {
    form: Form,
    examples: Vec<Units>,
}

static FORMS: LazyLock<Vec<Known>> = LazyLock::new(|| {
    let definitions = Definitions::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let shared = Shared::read(&definitions);
    let (forms, complaints) = load::forms(&definitions, &shared, &definitions.form_ids(), TODAY);
    assert!(complaints.is_empty(), "{}", complaints[0]);
    forms.into_iter().map(|form| Known { examples: examples(&definitions, &form), form }).collect()
});

fn examples(definitions: &Definitions, form: &Form) -> Vec<Units> {
    let folder = format!("forms/{}/examples/", form.head.id);
    let own = definitions.all().filter(|source| source.name.starts_with(&folder));
    let units = own.map(|source| {
        let read = example::read(source).unwrap_or_else(|complaint| panic!("{complaint}"));
        let prepared = example::prepare(form, &read, &Arc::clone(source), &mut Vec::new());
        prepared.unwrap_or_else(|| panic!("{} does not fit", source.name)).units
    });
    units.collect()
}

/// Holds a rule against many drafts of each form.
pub fn for_all(cases: u32, rule: impl Fn(&Draft) -> Result<(), TestCaseError>) {
    for known in &*FORMS {
        let config = Config { cases, failure_persistence: None, ..Config::default() };
        let mut runner = TestRunner::new(config);
        let tried = runner.run(&edits(), |edits| rule(&Draft::after(known, &edits)));
        tried.unwrap_or_else(|error| panic!("{}: {error}", known.form.head.id));
    }
}

/// A draft after some edits.
pub struct Draft {
    pub form: &'static Form,
    pub units: Units,
    root: Record,
    local: Local,
    files: HashMap<String, usize>,
}

impl Draft {
    pub fn new(form: &'static Form, units: Units) -> Self {
        let root = assemble(form, &units);
        Self { form, root, units, local: form.default_local(), files: HashMap::new() }
    }

    /// The same application with other answers.
    pub fn with(&self, units: Units) -> Self {
        Self::new(self.form, units)
    }

    /// People begin with nothing, or with everything that an example answers.
    fn after(known: &'static Known, (begin, edits): &(Index, Vec<Edit>)) -> Self {
        let begin = begin.index(known.examples.len() + 1);
        let mut units = known.examples.get(begin).cloned().unwrap_or_default();
        for edit in edits {
            apply(&known.form, &mut units, edit);
        }
        Self::new(&known.form, units)
    }

    pub fn situation(&self) -> Situation<'_> {
        Situation::new(self.form, &self.root, &self.units, &self.local, TODAY, &self.files)
    }
}

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

fn apply(form: &Form, units: &mut Units, edit: &Edit) {
    match edit {
        Edit::Answers { field, place, option, typed } => {
            let at = field.index(form.fields.len());
            let field = form.field(FieldId(at));
            let scope = (0..form.scopes.len())
                .map(ScopeId)
                .find(|scope| form.scope(*scope).fields.contains(&FieldId(at)));
            let places = scope.map(|scope| instances(form, units, scope)).unwrap_or_default();
            let Some(rows) = pick(*place, &places) else { return };
            let provenance = Provenance { giver: Giver::Citizen, level: None, at: 0, lang: "de".into() };
            let stored = Stored { raw: raw(&field.kind, *option, typed), provenance };
            let unit = units.entry(UnitKey::new(&form.page(field.page).id, rows)).or_default();
            unit.fields.insert(field.name.to_string(), stored);
        }
        Edit::AddsRow { list, place, name } => {
            change_list(form, units, *list, *place, |rows, most| {
                let row = RowId::parse(&format!("r{name}")).unwrap();
                if rows.len() < most && !rows.contains(&row) {
                    rows.push(row);
                }
            });
        }
        Edit::RemovesRow { list, place, row } => change_list(form, units, *list, *place, |rows, _| {
            if !rows.is_empty() {
                rows.remove(row.index(rows.len()));
            }
        }),
        Edit::GoesOn { page, place } => {
            let page = &form.pages[page.index(form.pages.len())];
            let places = instances(form, units, page.scope);
            if let Some(rows) = pick(*place, &places) {
                units.entry(UnitKey::new(&page.id, rows)).or_default().passed = true;
            }
        }
    }
}

fn change_list(
    form: &Form,
    units: &mut Units,
    list: Index,
    place: Index,
    change: impl FnOnce(&mut Vec<RowId>, usize),
) {
    if form.lists.is_empty() {
        return;
    }
    let list = form.list(ListId(list.index(form.lists.len())));
    let places = instances(form, units, list.scope);
    if let Some(rows) = pick(place, &places) {
        let unit = units.entry(UnitKey::new(&form.page(list.page).id, rows)).or_default();
        change(unit.lists.entry(list.name.to_string()).or_default(), list.max);
    }
}

/// The rows around an instance of a scope, whether they count just now or not.
fn instances(form: &Form, units: &Units, scope: ScopeId) -> Vec<Vec<RowId>> {
    let Some((parent, list)) = form.scope(scope).parent else { return vec![Vec::new()] };
    let mut found = Vec::new();
    for rows in instances(form, units, parent) {
        for row in rows_of(form, units, list, &rows) {
            found.push(rows.iter().cloned().chain([row]).collect());
        }
    }
    found
}

fn rows_of(form: &Form, units: &Units, list: ListId, rows: &[RowId]) -> Vec<RowId> {
    let list = form.list(list);
    let unit = units.get(&UnitKey::new(&form.page(list.page).id, rows));
    unit.and_then(|unit| unit.lists.get(&*list.name)).cloned().unwrap_or_default()
}

fn pick<T>(index: Index, all: &[T]) -> Option<&T> {
    (!all.is_empty()).then(|| &all[index.index(all.len())])
}

/// An answer that a page could send: often one that fits, sometimes anything.
fn raw(kind: &Kind, option: Index, typed: &str) -> Raw {
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
