//! Makes the head of a form: its name and version, what is told before one begins, how long it holds.

use std::sync::Arc;

use jiff::civil::Date;

use super::{
    super::{
        super::{courts::Courts, fault::Fault, file::At, model::Head, trust::Trust},
        place,
    },
    Lower,
};

impl Lower<'_> {
    pub(super) fn head(&mut self) -> Head {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut own = |key, text: &At<String>| self.texts.own("form", key, text, &source, self.complaints);
        let title = own("title", &written.title);
        let summary = own("summary", &written.summary);
        let mut maybe = |key, text: &Option<At<String>>| text.as_ref().map(|text| own(key, text));
        let purpose = maybe("purpose", &written.purpose);
        let office = maybe("office", &written.office);
        let applicants = maybe("applicants", &written.applicants);
        let fee = maybe("fee", &written.fee);
        let needed = written.needed.iter().enumerate();
        let needed = needed
            .map(|(at, text)| self.texts.numbered("form", "needed", at + 1, text, &source, self.complaints));
        let needed = needed.collect();
        if let Some(level) = &written.trust_level {
            self.one_of("trust_level", level, &source, "none, low, substantial, high");
        }
        let trust = written.trust_level.as_ref().and_then(|level| Trust::named(&level.value));
        if let Some(courts) = &written.courts {
            self.one_of("courts", courts, &source, "social, administrative");
        }
        let courts = written.courts.as_ref().and_then(|courts| Courts::named(&courts.value));
        self.places.languages = Some(
            written
                .languages
                .first()
                .map_or_else(|| place::of(&source, &written.id), |lang| place::of(&source, lang)),
        );
        Head {
            id: written.id.value.as_str().into(),
            version: written.version.value.as_str().into(),
            fim: written.fim.as_ref().map(|fim| fim.value.as_str().into()),
            valid_from: self.date(&written.valid_from).unwrap_or(Date::constant(1900, 1, 1)),
            valid_until: written.valid_until.as_ref().and_then(|text| self.date(text)),
            title,
            summary,
            purpose,
            law: written.law.iter().map(|law| law.as_str().into()).collect(),
            office,
            applicants,
            fee,
            needed,
            minutes: written.minutes,
            written_form: written.written_form,
            trust: trust.unwrap_or_default(),
            courts: courts.unwrap_or_default(),
            retention: written.retention.value.as_str().into(),
            languages: written.languages.iter().map(|lang| lang.value.as_str().into()).collect(),
        }
    }

    fn date(&mut self, text: &At<String>) -> Option<Date> {
        let date = text.value.parse().ok();
        if date.is_none() {
            let source = Arc::clone(self.source);
            self.complain(Fault::BadDate { text: text.value.clone() }, &source, text);
        }
        date
    }
}
