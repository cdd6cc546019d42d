//! What a sign-in has shown of a person, for the first questions of a form: only when the person asks for it, only where nothing is
//! answered yet, and each answer says where it comes from.

use std::sync::Arc;

use super::{
    super::{WorkError, Works, open_draft::OpenDraft, save_page},
    session::Session,
};
use crate::{
    form::{
        carry::{Carried, known},
        model::Form,
        unit::{Unit, UnitKey},
    },
    locale::Lang,
};

/// What a form can begin with.
#[must_use]
pub fn known_for(works: &Works, session: &Session, form: &Form, lang: &Lang) -> Carried {
    let person = |name: &str| session.person.get(name).map(|known| (known.value.as_str(), known.level));
    known(form, person, works.now(), &Arc::from(lang.as_str()))
}

/// The pages of a draft with what is known, where nothing is answered yet; pages to which nothing comes are not there.
#[must_use]
pub fn gaps(works: &Works, session: &Session, draft: &OpenDraft, lang: &Lang) -> Vec<(UnitKey, Unit)> {
    // What changes an application that was sent begins with all of its answers.
    if draft.supplement.is_some() {
        return Vec::new();
    }
    let mut filled = Vec::new();
    for (key, unit) in known_for(works, session, &draft.form, lang).units {
        let before = draft.units.get(&key).cloned().unwrap_or_default();
        let mut after = before.clone();
        for (name, stored) in unit.fields {
            after.fields.entry(name).or_insert(stored);
        }
        if after != before {
            after.saved_at = works.now();
            filled.push((key, after));
        }
    }
    filled
}

/// Fills the gaps of a draft; `false` when somebody has changed one of its pages meanwhile.
pub async fn fill(
    works: &Works,
    session: &Session,
    draft: &mut OpenDraft,
    lang: &Lang,
) -> Result<bool, WorkError> {
    let gaps = gaps(works, session, draft, lang);
    if gaps.is_empty() { Ok(true) } else { save_page::store(works, draft, &gaps).await }
}
