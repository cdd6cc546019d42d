//! Makes a list of what was written: how many rows, its texts, what names a row.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::value::Type,
            fault::Fault,
            file::{At, ItemFile},
            model::List,
            source::Complaint,
        },
        layout::ListDraft,
        place,
    },
    Lower,
};

impl Lower<'_> {
    pub(super) fn list(&mut self, draft: &ListDraft) -> List {
        let spot = &draft.spot;
        let base = draft.written.base().0.clone();
        let (min, max) = self.list_limits(draft);
        let id = draft.name.rsplit('.').next().unwrap_or_default();
        let message = self.message("list", spot, id);
        let mut text = |key, pick: fn(&ItemFile) -> Option<&At<String>>| {
            self.texts.of_item(&message, "list", id, key, &draft.written, pick, self.complaints)
        };
        let label = text("label", |item| item.label.as_ref());
        let add = text("add", |item| item.add.as_ref());
        let empty = text("empty", |item| item.empty.as_ref());
        let row = text("row", |item| item.row.as_ref());
        let source = Arc::clone(draft.written.base().1);
        if let Some(id) = &base.list {
            for (key, found) in [("label", label), ("add", add), ("row", row)] {
                if found.is_none() {
                    self.complain(Fault::Missing { key, what: "a list".into() }, &source, id);
                }
            }
            if min > max {
                let fault = Fault::Limits { min: min.to_string(), max: max.to_string() };
                self.complain(fault, &source, id);
            }
            self.places.lists.push(place::of(&source, id));
        }
        let title = draft.written.get(|item| item.row_title.as_ref());
        let title = title.map(|(text, source)| (text.clone(), Arc::clone(source)));
        let row_title = title
            .and_then(|(text, source)| self.expression(&text, &source, draft.row_scope, &[], &Type::Text));
        let required_when = draft
            .written
            .get(|item| item.required_when.as_ref())
            .map(|(text, from)| (text.clone(), Arc::clone(from)));
        let required_when = required_when.and_then(|(text, source)| {
            self.expression(&text, &source, spot.scope, &spot.groups, &Type::Bool)
        });
        let slot = self.layout.scopes[spot.scope.0]
            .lists
            .iter()
            .position(|list| self.layout.lists[list.0].row_scope == draft.row_scope);
        List {
            name: Arc::clone(&draft.name),
            scope: spot.scope,
            slot: slot.unwrap_or(0),
            row_scope: draft.row_scope,
            page: spot.page,
            whens: self.whens(&spot.whens),
            min,
            required_when,
            max,
            fim: draft.fim.as_deref().map(Into::into),
            label: label.unwrap_or_default(),
            add: add.unwrap_or_default(),
            empty,
            row: row.unwrap_or_default(),
            row_title,
            same_as: self.shared_rows(draft),
            items: self.items(&draft.items),
        }
    }

    /// Which rows of the household a list shares.
    fn shared_rows(&mut self, draft: &ListDraft) -> Option<Arc<str>> {
        let (text, source) = draft.written.get(|item| item.same_as.as_ref())?;
        self.one_of("same_as", text, source, "household, children");
        Some(text.value.as_str().into())
    }

    fn list_limits(&mut self, draft: &ListDraft) -> (usize, usize) {
        let mut limit = |pick: fn(&ItemFile) -> Option<&At<String>>, default| {
            let Some((text, source)) = draft.written.get(pick) else { return default };
            text.value.parse().unwrap_or_else(|_| {
                let fault = Fault::BadNumber { text: text.value.clone() };
                self.complaints.push(Complaint::new(fault, place::of(source, text)));
                default
            })
        };
        let min = limit(|item| item.min.as_ref(), 0);
        let max = limit(|item| item.max.as_ref(), 20);
        (min, max)
    }
}
