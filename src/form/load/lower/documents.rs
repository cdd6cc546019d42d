//! Makes the documents of what was written: their kinds from the catalogue, with own texts where there are some.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::value::Type,
            fault::Fault,
            file::{At, DocumentFile, DocumentTypeFile},
            model::{Document, DocumentId, Required, ScopeId},
            source::{Source, did_you_mean},
        },
        place,
        shared::From,
    },
    Lower,
};

impl<'a> Lower<'a> {
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
            let shared = self.kind_of_evidence(document);
            let kind = document.kind.as_ref().map_or(&*id, |kind| &kind.value);
            let catalogue = |key, text: &At<String>, place: &Arc<Source>, lower: &mut Self| {
                lower.texts.catalogue("documents", kind, key, text, place, lower.complaints)
            };
            let label =
                label.or_else(|| shared.map(|(kind, place)| catalogue("label", &kind.label, place, self)));
            let hint = hint.or_else(|| {
                let (kind, place) = shared?;
                kind.hint.as_ref().map(|hint| catalogue("hint", hint, place, self))
            });
            let required = match document.required.as_ref().map(|text| text.value.as_str()) {
                Some("yes") | None => Required::Yes,
                Some("recommended") => Required::Recommended,
                Some("no") => Required::No,
                Some(other) => {
                    let fault = Fault::not_one_of("required", other, "yes, recommended, no");
                    if let Some(at) = &document.required {
                        self.complain(fault, &source, at);
                    }
                    Required::Yes
                }
            };
            self.places.documents.push(place::of(&source, &document.id));
            let required_when = document.required_when.as_ref();
            documents.push(Document {
                kind: kind.into(),
                scope,
                when: self.own_condition(document.when.as_ref(), scope),
                required,
                required_when: required_when
                    .and_then(|text| self.expression(text, &source, scope, &[], &Type::Bool)),
                fim: document.fim.as_ref().map(|fim| fim.value.as_str().into()),
                label: label.unwrap_or_default(),
                hint,
                id: id.into(),
            });
        }
        documents
    }

    /// What the catalogue says of a kind of evidence; evidence that only this form knows has a label of its own.
    fn kind_of_evidence(&mut self, document: &DocumentFile) -> Option<&'a From<DocumentTypeFile>> {
        let (shared, source) = (self.shared, Arc::clone(self.source));
        let Some(kind) = &document.kind else {
            if document.label.is_none() {
                let what = "evidence without a `type`".to_owned();
                self.complain(Fault::Missing { key: "label", what }, &source, &document.id);
            }
            return None;
        };
        let found = shared.documents.get(&kind.value);
        if found.is_none() {
            let meant = did_you_mean(&kind.value, shared.documents.keys().map(String::as_str));
            let fault = Fault::Unknown { what: "kind of evidence", name: kind.value.clone(), meant };
            self.complain(fault, &source, kind);
        }
        found
    }
}
