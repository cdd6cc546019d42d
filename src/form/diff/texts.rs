//! Texts that are others now, and which translations of them are behind.

use std::collections::BTreeMap;

use super::{
    super::{model::Form, text::TextId},
    Versions,
    change::Change,
    names::template,
};
use crate::locale::Lang;

/// Compares all texts.
pub fn compare(versions: Versions<'_>, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let known = by_key(old);
    let langs: Vec<Lang> = new.texts.languages().cloned().collect();
    for (key, id) in by_key(new) {
        let source = Lang::source();
        let was = known.get(&key).copied();
        let changed = was.is_some_and(|was| template(old, was, &source) != template(new, id, &source));
        if changed {
            let is_behind = |lang: &&Lang| {
                let same = |was: TextId| template(old, was, lang) == template(new, id, lang);
                new.texts.has(id, lang) && was.is_some_and(|was| old.texts.has(was, lang) && same(was))
            };
            let outdated = langs.iter().filter(is_behind).cloned().collect();
            changes.push(Change::TextChanged { key: key.clone(), outdated });
        }
        // What was missing before is no news.
        let was_there = |lang: &Lang| was.is_none_or(|was| old.texts.has(was, lang));
        let missing: Vec<Lang> =
            langs.iter().filter(|lang| !new.texts.has(id, lang) && was_there(lang)).cloned().collect();
        if !missing.is_empty() {
            changes.push(Change::TextUntranslated { key, langs: missing });
        }
    }
}

fn by_key(form: &Form) -> BTreeMap<String, TextId> {
    form.texts.all().map(|(id, key, _)| (key.to_string(), id)).collect()
}
