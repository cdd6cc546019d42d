//! Makes the documents of what was written: their kinds from the catalogue, with own texts where there are some.

use std::sync::Arc;

use super::{
    super::{
        super::{
            fault::Fault,
            file::At,
            model::{Document, DocumentId, ScopeId},
            source::{Source, did_you_mean},
        },
        place,
    },
    Lower,
};

impl Lower<'_> {
    pub(super) fn documents(&mut self) -> Vec<Document> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut documents = Vec::new();
        for document in &written.documents {
            let id = document.id.value.clone();
            if self.document_ids.insert(id.clone(), DocumentId(documents.len())).is_some() {
                self.complain(Fault::Duplicate { what: "document", name: id.clone() }, &source, &document.id);
            }
            let scope = self.scope_named(document.list.as_ref()).unwrap_or(ScopeId(0));
            let message = format!("document-{id}");
            let mut own = |key, text: &Option<At<String>>| {
                text.as_ref().map(|text| self.texts.own(&message, key, text, &source, self.complaints))
            };
            let (label, hint) = (own("label", &document.label), own("hint", &document.hint));
            let shared = self.shared.documents.get(&document.kind.value);
            if shared.is_none() {
                let meant =
                    did_you_mean(&document.kind.value, self.shared.documents.keys().map(String::as_str));
                let fault =
                    Fault::Unknown { what: "kind of evidence", name: document.kind.value.clone(), meant };
                self.complain(fault, &source, &document.kind);
            }
            let catalogue = |key, text: &At<String>, place: &Arc<Source>, lower: &mut Self| {
                lower.texts.catalogue("documents", &document.kind.value, key, text, place, lower.complaints)
            };
            let label =
                label.or_else(|| shared.map(|(kind, place)| catalogue("label", &kind.label, place, self)));
            let hint = hint.or_else(|| {
                let (kind, place) = shared?;
                kind.hint.as_ref().map(|hint| catalogue("hint", hint, place, self))
            });
            let required = match document.required.as_ref().map(|text| text.value.as_str()) {
                Some("yes") | None => true,
                Some("recommended") => false,
                Some(other) => {
                    let fault = Fault::not_one_of("required", other, "yes, recommended");
                    if let Some(at) = &document.required {
                        self.complain(fault, &source, at);
                    }
                    true
                }
            };
            self.places.documents.push(place::of(&source, &document.id));
            documents.push(Document {
                id: id.into(),
                kind: document.kind.value.as_str().into(),
                scope,
                when: self.own_condition(document.when.as_ref(), scope),
                required,
                label: label.unwrap_or_default(),
                hint,
            });
        }
        documents
    }
}
