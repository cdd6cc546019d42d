//! Makes a field of what was written: its kind, its texts, its conditions.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::value::Type,
            fault::Fault,
            file::{self, At, ItemFile},
            model::{Field, Required},
            problem::Problem,
            source::{Complaint, did_you_mean},
            text::{Key, TextId},
        },
        layout::{FieldDraft, fim_path},
        place,
    },
    Lower, texts,
};

impl Lower<'_> {
    /// Makes one field.
    pub(super) fn field(&mut self, at: usize, draft: &FieldDraft) -> Field {
        let (written, spot) = (&draft.written, &draft.spot);
        let source = Arc::clone(written.base().1);
        let id = draft.id.value.as_str();
        let message = self.message("field", spot, id);
        self.places.fields.push(place::of(&source, &draft.id));
        let kind = self.kind(draft, &source);
        let mut text = |key, pick: fn(&ItemFile) -> Option<&At<String>>| {
            self.texts.of_item(&message, "field", id, key, written, pick, self.complaints)
        };
        let label = text("label", |item| item.label.as_ref());
        let short = text("short", |item| item.short.as_ref());
        let hint = text("hint", |item| item.hint.as_ref());
        let help = text("help", |item| item.help.as_ref());
        if label.is_none() {
            self.complain(
                Fault::Missing { key: "label", what: format!("the field `{id}`") },
                &source,
                &draft.id,
            );
        }
        let errors = self.own_errors(draft, &message);
        let required = required(draft).unwrap_or_else(|other| {
            if let Some((at, source)) = written.get(|item| item.required.as_ref()) {
                let fault = Fault::not_one_of("required", &other, "yes, recommended, no");
                self.complaints.push(Complaint::new(fault, place::of(source, at)));
            }
            Required::No
        });
        let required_when = self.item_expression(draft, |item| item.required_when.as_ref(), &Type::Bool);
        let recommended_when =
            self.item_expression(draft, |item| item.recommended_when.as_ref(), &Type::Bool);
        let plain = |pick: fn(&ItemFile) -> Option<&At<String>>| {
            written.get(pick).map(|(text, _)| Arc::from(text.value.as_str()))
        };
        let slot =
            self.layout.scopes[spot.scope.0].fields.iter().position(|field| field.0 == at).unwrap_or(0);
        Field {
            name: Arc::clone(&draft.name),
            scope: spot.scope,
            slot,
            page: spot.page,
            kind,
            whens: self.whens(&spot.whens),
            required,
            required_when,
            recommended_when,
            unknown_allowed: written
                .get(|item| item.unknown_allowed.as_ref())
                .is_some_and(|(allowed, _)| *allowed),
            label: label.unwrap_or_default(),
            short,
            hint,
            help,
            errors,
            autocomplete: plain(|item| item.autocomplete.as_ref()),
            fim: fim_path(spot, written).map(Into::into),
            same_as: plain(|item| item.same_as.as_ref()),
        }
    }

    fn own_errors(&mut self, draft: &FieldDraft, message: &str) -> Vec<(Arc<str>, TextId)> {
        let mut errors = Vec::new();
        let (base, base_source) = draft.written.base();
        let over = draft.written.over();
        let all = base.errors.iter().map(|pair| (pair, base_source, false));
        let all = all.chain(
            over.iter().flat_map(|(item, source)| item.errors.iter().map(move |pair| (pair, *source, true))),
        );
        for ((problem, text), source, overridden) in all {
            let block = texts::in_block(&draft.written, "field", &draft.id.value).filter(|_| !overridden);
            let known = Problem::samples();
            if !known.iter().any(|known| known.key() == problem) {
                let meant = did_you_mean(problem, known.iter().map(Problem::key));
                let fault = Fault::Unknown { what: "problem", name: problem.clone(), meant };
                self.complaints.push(Complaint::new(fault, file::key_place(source, problem, text)));
                continue;
            }
            let key = Key {
                message: message.to_owned(),
                attribute: format!("error-{problem}").into(),
                number: None,
            };
            let id = self.texts.add(key, text, source, block, self.complaints);
            errors.retain(|(known, _): &(Arc<str>, _)| **known != **problem);
            errors.push((problem.as_str().into(), id));
        }
        errors
    }
}

/// Whether an answer is required, as written.
fn required(draft: &FieldDraft) -> Result<Required, String> {
    match draft.written.get(|item| item.required.as_ref()).map(|(text, _)| text.value.as_str()) {
        None | Some("no") => Ok(Required::No),
        Some("yes") => Ok(Required::Yes),
        Some("recommended") => Ok(Required::Recommended),
        Some(other) => Err(other.to_owned()),
    }
}
