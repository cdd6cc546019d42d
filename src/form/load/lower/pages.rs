//! Makes a page of what was written, and the items on it: references to questions, lists and documents, groups, infos.

use std::sync::Arc;

use super::{
    super::{
        super::{
            fault::Fault,
            file::PageFile,
            model::{Item, Page, PageId, ScopeId},
            source::{Complaint, did_you_mean},
        },
        layout::{ItemDraft, Written},
        place,
    },
    Lower,
};

impl Lower<'_> {
    pub(super) fn page(&mut self, at: usize) -> Page {
        let (written, source) = (&self.written.pages[at], Arc::clone(self.source));
        let draft = &self.layout.pages[at];
        let message = format!("page-{}", written.id.value);
        let title = self.texts.own(&message, "title", &written.title, &source, self.complaints);
        let intro = written
            .intro
            .as_ref()
            .map(|text| self.texts.own(&message, "intro", text, &source, self.complaints));
        let when = self.own_condition(written.when.as_ref(), draft.scope);
        let place = place::of(&source, &written.id);
        if self.written.pages[..at].iter().any(|page| page.id.value == written.id.value) {
            self.complain(
                Fault::Duplicate { what: "page", name: written.id.value.clone() },
                &source,
                &written.id,
            );
        }
        self.places.pages.push(place);
        let pages = &self.layout.scopes[draft.scope.0].pages;
        Page {
            id: written.id.value.as_str().into(),
            scope: draft.scope,
            slot: pages.iter().position(|page| *page == PageId(at)).unwrap_or(0),
            title,
            intro,
            when,
            sensitive: written.sensitive,
            ends: self.ends(written, draft.scope),
            items: self.items(&draft.items),
        }
    }

    /// Whether the way ends on a page: then it comes once, and something must come after it at other times.
    fn ends(&mut self, written: &PageFile, scope: ScopeId) -> bool {
        let Some(ends) = written.ends.as_ref().filter(|ends| ends.value) else { return false };
        let source = Arc::clone(self.source);
        if scope != ScopeId(0) {
            let fault = Fault::NotForKind { key: "ends", kind: "a page that repeats".into() };
            self.complain(fault, &source, ends);
        }
        if written.when.is_none() {
            let fault = Fault::Missing { key: "when", what: "a page on which the way ends".into() };
            self.complain(fault, &source, ends);
        }
        true
    }

    /// Numbers to call: as people write them, with spaces.
    fn calls(&mut self, written: &Written) -> Vec<Arc<str>> {
        let (item, source) = written.base();
        let is_number = |text: &str| {
            text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '+'))
                && text.chars().any(|c| c.is_ascii_digit())
        };
        for call in item.call.iter().filter(|call| !is_number(&call.value)) {
            let fault = Fault::BadNumber { text: call.value.clone() };
            self.complaints.push(Complaint::new(fault, place::of(source, call)));
        }
        item.call.iter().map(|call| Arc::from(call.value.as_str())).collect()
    }

    pub(super) fn items(&mut self, drafts: &[ItemDraft]) -> Vec<Item> {
        drafts.iter().filter_map(|draft| self.item(draft)).collect()
    }

    fn item(&mut self, draft: &ItemDraft) -> Option<Item> {
        Some(match draft {
            ItemDraft::Field(id) => Item::Field(*id),
            ItemDraft::List(id) => Item::List(*id),
            ItemDraft::Group { written, spot, id, items } => {
                let message = self.message("group", spot, id);
                let label = self.texts.of_item(
                    &message,
                    "group",
                    id,
                    "label",
                    written,
                    |item| item.label.as_ref(),
                    self.complaints,
                );
                Item::Group { name: Arc::clone(id), label, items: self.items(items) }
            }
            ItemDraft::Document { id, source, scope } => {
                let Some(found) = self.document_ids.get(&id.value).copied() else {
                    let meant = did_you_mean(&id.value, self.document_ids.keys().map(String::as_str));
                    self.complain(
                        Fault::Unknown { what: "document", name: id.value.clone(), meant },
                        source,
                        id,
                    );
                    return None;
                };
                let own = self.written.documents.iter().find(|document| document.id.value == id.value)?;
                let path = own.list.as_ref().map_or("", |list| list.value.as_str());
                if self.layout.scopes[scope.0].path != path {
                    self.complain(Fault::WrongScope { what: "document", name: id.value.clone() }, source, id);
                }
                Item::Document(found)
            }
            ItemDraft::Info { written, spot, id } => {
                let page = &self.written.pages[spot.page.0].id.value;
                let message =
                    spot.groups.iter().fold(format!("info-{page}"), |name, group| format!("{name}-{group}"));
                let message = format!("{message}-{id}");
                let text = self.texts.of_item(
                    &message,
                    "info",
                    id,
                    "text",
                    written,
                    |item| item.text.as_ref(),
                    self.complaints,
                );
                let warning = self.style(written, "info, warning").as_deref() == Some("warning");
                let (base, source) = written.base();
                if let (None, Some(at)) = (text, &base.info) {
                    let source = Arc::clone(source);
                    self.complain(Fault::Missing { key: "text", what: "an info".into() }, &source, at);
                }
                Item::Info {
                    name: Arc::clone(id),
                    warning,
                    calls: self.calls(written),
                    text: text.unwrap_or_default(),
                    whens: self.whens(&spot.whens),
                }
            }
        })
    }
}
