//! What one sees of a case at once: how the person can be reached, and what is out of the ordinary.

use super::case::View;
use crate::{
    form::{assess::Spot, finish, kind::Kind as FieldKind, model::FieldId},
    locale::Lang,
    page::office::{Badge, BadgeStyle, Contact, MailReach},
    usecase::{missing::Thing, reach, wording::Wording},
};

impl View<'_> {
    /// How the person can be reached, as the form says, and the language of the application.
    pub(super) fn contact(&self, wording: &Wording<'_>) -> Contact {
        let form = &self.loaded.form;
        let answer = |id: &FieldId| wording.answer_to(*id);
        let address = wording.address();
        let hint = |id: &FieldId| {
            let question = wording.spot(Spot::Field(*id), wording.situation.start());
            answer(id).map(|answer| format!("{question}: {answer}"))
        };
        let is_phone = |id: &&FieldId| matches!(form.field(**id).kind, FieldKind::Phone);
        let language = self.web.works.catalogue.language(&Lang::from(self.loaded.row.lang.as_str()));
        Contact {
            address: (!address.is_empty()).then(|| address.join("\n")),
            phone: form.scopes[0].fields.iter().filter(is_phone).find_map(answer),
            email: reach::address(&wording.situation),
            reach: self.reach,
            language: language.map(|language| language.german.clone()),
            hints: form.who.hints.iter().filter_map(hint).collect(),
        }
    }

    /// What to see at once: first what every form knows, then what this one says of its own.
    pub(super) fn flags(&self, wording: &Wording<'_>, missing: &[Thing]) -> Vec<Badge> {
        let badge = |key: &str, style| Badge { text: self.own(key), style };
        let mut flags = Vec::new();
        if self.loaded.is_informal() {
            flags.push(badge("case-informal", BadgeStyle::Warning));
        }
        if self.loaded.row.news {
            flags.push(badge("inbox-news", BadgeStyle::Info));
        }
        if self.loaded.row.urgent {
            flags.push(badge("case-flag-urgent", BadgeStyle::Danger));
        }
        if matches!(self.reach, Some(MailReach::CameBack { .. })) {
            flags.push(badge("case-flag-mail", BadgeStyle::Danger));
        }
        if self.loaded.row.protected {
            flags.push(badge("case-flag-protected", BadgeStyle::Danger));
        }
        if missing.iter().any(Thing::is_answer) {
            flags.push(badge("case-flag-incomplete", BadgeStyle::Warning));
        }
        let situation = wording.situation;
        let own = finish::raised(&situation).filter_map(|flag| flag.label);
        flags.extend(own.map(|label| {
            let text = wording.text(label, situation.start());
            Badge { text, style: BadgeStyle::Info }
        }));
        flags
    }
}
