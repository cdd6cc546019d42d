//! Making declarations.

use std::{collections::BTreeSet, sync::Arc};

use super::{WorkError, Works, open_draft::OpenDraft, save_page::store};
use crate::{
    form::{
        answers::{Giver, Provenance, Raw},
        finish,
        model::Nature,
        unit::{self, Stored, UnitKey},
    },
    locale::Lang,
};

/// Stores which declarations are made. `false` when required ones are missing and one does not want to go on
/// without them.
pub async fn declare(
    works: &Works,
    draft: &mut OpenDraft,
    made: &BTreeSet<String>,
    lang: &Lang,
    go_on: bool,
    without: bool,
) -> Result<bool, WorkError> {
    let key = UnitKey::from(unit::DECLARATIONS.to_owned());
    let before = draft.units.get(&key).cloned().unwrap_or_default();
    let mut unit = before.clone();
    let provenance =
        Provenance { giver: Giver::Citizen, level: None, at: works.now(), lang: Arc::from(lang.as_str()) };
    for declaration in draft.form.declarations.iter().filter(|d| d.nature != Nature::Info) {
        let code = declaration.code.to_string();
        if made.contains(&code) {
            let stored = || Stored { raw: Raw::One("yes".into()), provenance: provenance.clone() };
            unit.fields.entry(code).or_insert_with(stored);
        } else {
            unit.fields.remove(&code);
        }
    }
    draft.put(&[(key.clone(), unit.clone())]);
    let complete = finish::missing_declarations(&draft.situation()).is_empty();
    unit.passed = go_on && (complete || without);
    if unit != before {
        unit.saved_at = works.now();
        store(works, draft, &[(key, unit)]).await?;
    }
    Ok(complete || without || !go_on)
}
