//! Moving a draft to another version of its form: answers go by name to where the question is now.
//!
//! Pure: two versions and what is stored in, what is to be stored out. What has no place any more is named; whoever
//! stores the result keeps the units as they were ([`UnitKey::kept_aside`]), so nothing is lost.

mod passed;
mod report;

use super::{
    answers::RowId,
    diff::{self, fate},
    model::{FieldId, Form, Name, ScopeId},
    unit::{DECLARATIONS, DOCUMENTS, Stored, Unit, UnitKey, Units},
};

pub use self::report::{Line, Report, report};

/// What comes of moving a draft.
#[derive(Debug, Default)]
pub struct Carried {
    /// The units for the new version.
    pub units: Units,
    /// Questions of the new version whose answers must be looked at again: they have no place, or only a part of
    /// them, or are wrong now.
    pub again: Vec<(FieldId, Vec<RowId>)>,
    /// Declarations that were made and read otherwise now.
    pub declare_again: usize,
}

/// Moves what is stored from one version to another.
#[must_use]
pub fn carry(old: &Form, new: &Form, units: &Units) -> Carried {
    let mut carry = Carry { old, new, units, carried: Carried::default() };
    carry.record(ScopeId(0), Some(ScopeId(0)), &mut Vec::new());
    carry.papers();
    carry.declarations();
    carry.passed();
    let aside = units.iter().filter(|(key, _)| key.from_aside().is_some());
    carry.carried.units.extend(aside.map(|(key, unit)| (key.clone(), unit.clone())));
    carry.carried
}

struct Carry<'a> {
    old: &'a Form,
    new: &'a Form,
    units: &'a Units,
    carried: Carried,
}

impl Carry<'_> {
    /// Moves the answers of one record; `to` is its scope in the new version, if it has one.
    fn record(&mut self, from: ScopeId, to: Option<ScopeId>, rows: &mut Vec<RowId>) {
        let (old, new, units) = (self.old, self.new, self.units);
        for id in &old.scope(from).fields {
            let field = old.field(*id);
            let Some(unit) = units.get(&UnitKey::new(&old.page(field.page).id, &*rows)) else { continue };
            let Some(Name::Field(found)) = to.and_then(|to| new.scope(to).names.get(&field.name)) else {
                continue;
            };
            if unit.later.contains(&*field.name) {
                self.unit(&new.page(new.field(*found).page).id, rows).later.insert(field.name.to_string());
            }
            if let Some(stored) = unit.fields.get(&*field.name).filter(|stored| !stored.raw.is_empty()) {
                self.answer((*id, *found), stored, rows);
            }
        }
        for id in &old.scope(from).lists {
            let list = old.list(*id);
            let Some(unit) = units.get(&UnitKey::new(&old.page(list.page).id, &*rows)) else { continue };
            let Some(order) = unit.lists.get(&*list.name) else { continue };
            let found = match to.and_then(|to| new.scope(to).names.get(&list.name)) {
                Some(Name::List(found)) => Some(new.list(*found)),
                _ => None,
            };
            if let Some(found) = found {
                let unit = self.unit(&new.page(found.page).id, rows);
                unit.lists.insert(list.name.to_string(), order.clone());
            }
            for row in order {
                rows.push(row.clone());
                self.record(list.row_scope, found.map(|list| list.row_scope), rows);
                rows.pop();
            }
        }
    }

    /// Moves an answer to the question of the same name.
    fn answer(&mut self, (from, to): (FieldId, FieldId), stored: &Stored, rows: &[RowId]) {
        let (was, is) = (self.old.field(from), self.new.field(to));
        let refused = stored.raw.is_unknown() && !is.unknown_allowed;
        let raw = fate::carried(&was.kind, &is.kind, &stored.raw).filter(|_| !refused);
        let goes_wrong = |raw| is.kind.read(raw).is_err() && was.kind.read(&stored.raw).is_ok();
        if raw.as_ref().is_none_or(|raw| *raw != stored.raw || goes_wrong(raw)) {
            self.carried.again.push((to, rows.to_vec()));
        }
        if let Some(raw) = raw {
            let stored = Stored { raw, provenance: stored.provenance.clone() };
            self.unit(&self.new.page(is.page).id, rows).fields.insert(is.name.to_string(), stored);
        }
    }

    /// Which evidence comes later stays said, as long as it is evidence of the new version.
    fn papers(&mut self) {
        let key = UnitKey::from(DOCUMENTS.to_owned());
        let Some(unit) = self.units.get(&key) else { return };
        let mut unit = unit.clone();
        let known = |paper: &String| {
            let id = paper.split('/').next().unwrap_or_default();
            self.new.documents.iter().any(|document| &*document.id == id)
        };
        unit.later.retain(known);
        unit.announced.retain(|paper, _| known(paper));
        self.carried.units.insert(key, unit);
    }

    /// A declaration stays made only while it reads the same.
    fn declarations(&mut self) {
        let key = UnitKey::from(DECLARATIONS.to_owned());
        let Some(before) = self.units.get(&key) else { return };
        let mut unit = before.clone();
        unit.fields.retain(|code, _| {
            reads(self.old, code).is_some() && reads(self.old, code) == reads(self.new, code)
        });
        self.carried.declare_again = before
            .fields
            .keys()
            .filter(|code| !unit.fields.contains_key(*code) && reads(self.new, code).is_some())
            .count();
        let known = |code: &str| self.old.declarations.iter().any(|declaration| &*declaration.code == code);
        let none_is_new = self.new.declarations.iter().all(|declaration| known(&declaration.code));
        unit.passed &= self.carried.declare_again == 0 && none_is_new;
        self.carried.units.insert(key, unit);
    }

    fn unit(&mut self, page: &str, rows: &[RowId]) -> &mut Unit {
        self.carried.units.entry(UnitKey::new(page, rows)).or_default()
    }
}

/// What a declaration says, in German, which binds.
fn reads(form: &Form, code: &str) -> Option<String> {
    let declaration = form.declarations.iter().find(|declaration| &*declaration.code == code)?;
    Some(diff::german(form, declaration.text))
}
