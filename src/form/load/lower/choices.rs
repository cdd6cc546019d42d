//! Makes what there is to choose from: the options of a field, or a long list from the catalogue.

use std::{borrow::Cow, collections::HashSet, sync::Arc};

use super::{
    super::{
        super::{
            fault::Fault,
            file::{At, CodeFile, CodeListFile, OptionFile},
            kind::choice::{Choice, Listed, Options},
            source::{Complaint, Source, did_you_mean},
            text::Key,
        },
        layout::FieldDraft,
        place,
    },
    Lower, texts,
};

/// Up to so many options are radio buttons; more drop down.
const MOST_RADIOS: usize = 7;

impl Lower<'_> {
    pub(super) fn options(&mut self, draft: &FieldDraft) -> Options {
        let (written_options, source) = options(draft);
        let overridden = draft.written.over().is_some_and(|(item, _)| !item.options.is_empty());
        if written_options.is_empty() {
            self.complain(Fault::Missing { key: "options", what: "a choice".into() }, source, &draft.id);
        }
        let (mut all, mut codes) = (Vec::new(), HashSet::new());
        for option in written_options {
            let code = option.code.value.as_str();
            if !codes.insert(code) {
                self.complain(
                    Fault::Duplicate { what: "option", name: code.to_owned() },
                    source,
                    &option.code,
                );
            }
            let id = format!("{}-{code}", draft.id.value);
            let message = self.message("option", &draft.spot, &id);
            let block = texts::in_block(&draft.written, "option", &id).filter(|_| !overridden);
            let mut add = |attribute: &'static str, text: &At<String>| {
                let key = Key { message: message.clone(), attribute: Cow::Borrowed(attribute), number: None };
                self.texts.add(key, text, source, block.clone(), self.complaints)
            };
            let label = add("label", &option.label);
            let help = option.help.as_ref().map(|help| add("help", help));
            let (scope, groups) = (draft.spot.scope, &draft.spot.groups);
            let when = option.when.as_ref().and_then(|when| self.condition(when, source, scope, groups));
            all.push(Choice { code: code.into(), label, help, when });
        }
        let exclusive = draft.written.get(|item| item.exclusive.as_ref());
        if let Some((at, source)) =
            exclusive.filter(|(at, _)| !all.iter().any(|choice| *choice.code == at.value))
        {
            let meant = did_you_mean(&at.value, all.iter().map(|choice| &*choice.code));
            self.complaints.push(Complaint::new(
                Fault::UnknownOption { code: at.value.clone(), meant },
                place::of(source, at),
            ));
        }
        let style = self.style(&draft.written, "radio, select");
        let drops_down = match style.as_deref() {
            Some("select") => true,
            Some("radio") => false,
            _ => all.len() > MOST_RADIOS,
        };
        Options { all, exclusive: exclusive.map(|(at, _)| at.value.as_str().into()), drops_down }
    }

    pub(super) fn listed(&mut self, draft: &FieldDraft, id: &str) -> Listed {
        let shared = self.shared;
        let Some((list, source)) = shared.code_lists.get(id) else {
            let source = Arc::clone(draft.written.base().1);
            self.complain(
                Fault::FileMissing { what: format!("forms/catalogue/{id}.yaml") },
                &source,
                &draft.id,
            );
            return Listed::empty();
        };
        let order = in_order(list);
        let all: Vec<_> = order
            .iter()
            .map(|code| {
                let label =
                    self.texts.catalogue(id, &code.code.value, "label", &code.label, source, self.complaints);
                (Arc::from(code.code.value.as_str()), label)
            })
            .collect();
        let by_code =
            all.iter().enumerate().map(|(at, (code, _)): (usize, &(Arc<str>, _))| (Arc::clone(code), at));
        Listed { id: id.into(), by_code: by_code.collect(), first: list.first.len(), all }
    }
}

/// The options of a field and the file they stand in: the form's own win over the block's.
pub(super) fn options(draft: &FieldDraft) -> (&[OptionFile], &Arc<Source>) {
    let over = draft.written.over().filter(|(item, _)| !item.options.is_empty());
    let (item, source) = over.unwrap_or_else(|| draft.written.base());
    (&item.options, source)
}

/// A long list with its frequent entries on top; they are left out below.
fn in_order(list: &CodeListFile) -> Vec<&CodeFile> {
    let is_first = |code: &str| list.first.iter().position(|first| first.value == code);
    let mut order: Vec<_> = list.codes.iter().collect();
    order.sort_by_key(|code| is_first(&code.code.value).unwrap_or(usize::MAX));
    order
}
