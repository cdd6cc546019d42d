//! Turns the answers of an example into what is stored, as if somebody had filled in page after page.

use std::sync::Arc;

use jiff::civil::Date;

use super::{
    super::{
        answers::{Giver, Provenance, Raw, RowId},
        fault::Fault,
        file::{self, At},
        model::{Form, ListId, Name, PageId, ScopeId},
        source::{Complaint, Source, did_you_mean},
        unit::{Stored, Unit, UnitKey, Units},
    },
    file::{Example, Tree, at, scalar},
};

/// What stands between the number of a row and that of its list, where it is not the first list of its page.
const OF_LATER_LIST: char = 'l';

/// Answers of an example, ready to be used: for checks, tests and demonstration data.
#[derive(Debug)]
pub struct Prepared {
    /// The answers as stored.
    pub units: Units,
    /// The day.
    pub today: Date,
    /// The day of the application: the same, or an earlier one.
    pub applied_on: Date,
}

/// Turns the answers of an example into what is stored.
pub fn prepare(
    form: &Form,
    example: &Example,
    source: &Arc<Source>,
    complaints: &mut Vec<Complaint>,
) -> Option<Prepared> {
    let mut day = |text: &At<String>| {
        let fault = || Complaint::new(Fault::BadDate { text: text.value.clone() }, at(source, text));
        text.value.parse::<Date>().map_err(|_| complaints.push(fault())).ok()
    };
    let today = day(&example.today)?;
    let applied_on = example.applied_on.as_ref().map_or(Some(today), &mut day)?;
    let mut fill = Fill { form, source, units: Units::new(), complaints };
    fill.record(ScopeId(0), &example.answers, "", &mut Vec::new());
    let mut units = fill.units;
    for page in &form.pages {
        if page.scope == ScopeId(0) {
            units.entry(UnitKey::new(&page.id, [])).or_default();
        }
    }
    for unit in units.values_mut() {
        unit.passed = true;
    }
    Some(Prepared { units, today, applied_on })
}

/// The numbers of rows in a key or path, without what tells the lists of one page apart.
#[must_use]
pub fn in_numbers(path: &str) -> String {
    let number = |part: &str| match part.split_once(OF_LATER_LIST) {
        Some((number, nth)) if is_number(number) && is_number(nth) => number.to_owned(),
        _ => part.to_owned(),
    };
    path.split('/').map(number).collect::<Vec<_>>().join("/")
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

struct Fill<'a> {
    form: &'a Form,
    source: &'a Arc<Source>,
    units: Units,
    complaints: &'a mut Vec<Complaint>,
}

impl Fill<'_> {
    fn record(&mut self, scope: ScopeId, answers: &At<Tree>, prefix: &str, rows: &mut Vec<RowId>) {
        let Tree::Map(entries) = &answers.value else {
            let fault =
                Fault::TypeMismatch { expected: "answers by name".into(), found: "something else".into() };
            return self.complaints.push(Complaint::new(fault, at(self.source, answers)));
        };
        for (key, value) in entries {
            let name = format!("{prefix}{key}");
            match self.form.scope(scope).names.get(name.as_str()) {
                Some(Name::Field(id)) => {
                    let field = self.form.field(*id);
                    let Some(raw) = self.raw(value) else { continue };
                    let provenance =
                        Provenance { giver: Giver::Citizen, level: None, at: 0, lang: "de".into() };
                    let unit = self.unit(field.page, rows);
                    unit.fields.insert(name, Stored { raw, provenance });
                }
                Some(Name::List(id)) => {
                    let list = self.form.list(*id);
                    let Tree::List(items) = &value.value else {
                        let fault = Fault::TypeMismatch {
                            expected: "a list of rows".into(),
                            found: "something else".into(),
                        };
                        self.complaints.push(Complaint::new(fault, at(self.source, value)));
                        continue;
                    };
                    let ids: Vec<RowId> =
                        (1..=items.len()).filter_map(|n| RowId::parse(&self.row_name(*id, n))).collect();
                    let (page, row_scope) = (list.page, list.row_scope);
                    self.unit(page, rows).lists.insert(name, ids.clone());
                    for (id, item) in ids.into_iter().zip(items) {
                        rows.push(id);
                        for page in self.form.scope(row_scope).pages.clone().into_iter().chain([page]) {
                            self.unit(page, rows);
                        }
                        self.record(row_scope, item, "", rows);
                        rows.pop();
                    }
                }
                _ if matches!(value.value, Tree::Map(_)) => {
                    self.record(scope, value, &format!("{name}."), rows);
                }
                _ => {
                    let meant = did_you_mean(&name, self.form.scope(scope).names.keys().map(|name| &**name));
                    let place = file::key_place(self.source, key, value);
                    self.complaints.push(Complaint::new(Fault::UnknownName { name, meant }, place));
                }
            }
        }
    }

    /// The name of a row: its number, and a letter where it is not in the first list of its page. Rows of two lists
    /// with the same name would share their answers.
    fn row_name(&self, id: ListId, number: usize) -> String {
        let list = self.form.list(id);
        let before = self.form.lists[..id.0].iter();
        match before.filter(|other| other.page == list.page && other.scope == list.scope).count() {
            0 => number.to_string(),
            nth => format!("{number}{OF_LATER_LIST}{nth}"),
        }
    }

    fn unit(&mut self, page: PageId, rows: &[RowId]) -> &mut Unit {
        self.units.entry(UnitKey::new(&self.form.page(page).id, rows)).or_default()
    }

    fn raw(&mut self, value: &At<Tree>) -> Option<Raw> {
        match &value.value {
            Tree::Scalar(_) => scalar(self.source, value)
                .map(|text| Raw::One(if text == "unknown" { Raw::UNKNOWN.to_owned() } else { text })),
            Tree::List(items) => {
                Some(Raw::Many(items.iter().filter_map(|item| scalar(self.source, item)).collect()))
            }
            Tree::Map(_) => {
                let fault =
                    Fault::TypeMismatch { expected: "an answer".into(), found: "answers by name".into() };
                self.complaints.push(Complaint::new(fault, at(self.source, value)));
                None
            }
        }
    }
}
