//! Which pages stay left behind: those on which nothing is new.

use super::{
    super::{
        answers::RowId,
        diff::{
            fate::{Fate, fate},
            list_path,
        },
        model::{FieldId, Form, Item, ListId, Name, PageId, ScopeId},
        unit::{Unit, UnitKey},
    },
    Carry,
};

impl Carry<'_> {
    /// Says of every page of the new version whether one has been there, seen from what it asks now.
    pub(super) fn passed(&mut self) {
        self.scope(ScopeId(0), &mut Vec::new());
        for (key, unit) in &mut self.carried.units {
            // Where nothing has changed, not even a tab that lies open notices.
            if let Some(before) = self.units.get(key)
                && same(before, unit)
            {
                *unit = before.clone();
            }
        }
    }

    fn scope(&mut self, scope: ScopeId, rows: &mut Vec<RowId>) {
        let new = self.new;
        for page in &new.scope(scope).pages {
            self.page(*page, &new.page(*page).items, scope, rows);
        }
        if let Some((_, list)) = new.scope(scope).parent {
            let list = new.list(list);
            self.page(list.page, &list.items, scope, rows);
        }
        for list in &new.scope(scope).lists {
            let list = new.list(*list);
            let unit = self.carried.units.get(&UnitKey::new(&new.page(list.page).id, &*rows));
            let order = unit.and_then(|unit| unit.lists.get(&*list.name)).cloned().unwrap_or_default();
            for row in order {
                rows.push(row);
                self.scope(list.row_scope, rows);
                rows.pop();
            }
        }
    }

    /// A page was left behind when all that it asks was asked before, on pages that were left behind.
    fn page(&mut self, page: PageId, items: &[Item], scope: ScopeId, rows: &[RowId]) {
        let page_id = &self.new.page(page).id;
        let mut asked = Vec::new();
        gather(items, &mut asked);
        let before: Option<Vec<PageId>> =
            asked.iter().map(|question| self.page_before(question, scope)).collect();
        let mut before: Vec<UnitKey> = match before {
            None => return,
            Some(pages) => pages.iter().map(|page| UnitKey::new(&self.old.page(*page).id, rows)).collect(),
        };
        if before.is_empty() {
            before.push(UnitKey::new(page_id, rows));
        }
        let left = |key: &UnitKey| self.units.get(key).is_some_and(|unit| unit.passed);
        if before.iter().all(left) {
            self.unit(page_id, rows).passed = true;
        }
    }

    /// The page on which something was asked before; none when it was not, or must be answered anew.
    fn page_before(&self, question: &Question, scope: ScopeId) -> Option<PageId> {
        let (old, new) = (self.old, self.new);
        let around = scope_before(old, new, scope)?;
        match question {
            Question::Field(id) => {
                let is = new.field(*id);
                let Some(Name::Field(was)) = old.scope(around).names.get(&is.name) else { return None };
                let was = old.field(*was);
                (fate(&was.kind, &is.kind) != Fate::Lost).then_some(was.page)
            }
            Question::List(id) => match old.scope(around).names.get(&new.list(*id).name) {
                Some(Name::List(was)) => Some(old.list(*was).page),
                _ => None,
            },
        }
    }
}

/// Something that a page asks.
enum Question {
    Field(FieldId),
    List(ListId),
}

fn gather(items: &[Item], found: &mut Vec<Question>) {
    for item in items {
        match item {
            Item::Field(id) => found.push(Question::Field(*id)),
            Item::List(id) => found.push(Question::List(*id)),
            Item::Group { items, .. } => gather(items, found),
            Item::Document(_) | Item::Info { .. } => {}
        }
    }
}

/// A scope of the new version in the old one.
fn scope_before(old: &Form, new: &Form, scope: ScopeId) -> Option<ScopeId> {
    let Some((_, list)) = new.scope(scope).parent else { return Some(ScopeId(0)) };
    let path = list_path(new, list);
    let found = (0..old.lists.len()).map(ListId).find(|known| list_path(old, *known) == path)?;
    Some(old.list(found).row_scope)
}

/// Whether two states of a page hold the same.
fn same(a: &Unit, b: &Unit) -> bool {
    a.fields == b.fields && a.lists == b.lists && a.later == b.later && a.passed == b.passed
}
