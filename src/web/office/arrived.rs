//! What has arrived after the application: supplements with what they change, and messages.

use super::{
    super::{Shared, error::Oops, urls},
    Names,
};
use crate::{
    locale::Lang,
    page::office::{CaseChange, CaseMessage, CaseSupplement},
    usecase::{
        changes::{Change, changes},
        load_case::{LoadedCase, Part, load_part},
        missing::{Thing, named},
        wording::Wording,
        write_on_case::{Message, read_messages},
    },
};

/// All supplements, the newest first.
pub async fn supplements(
    web: &Shared,
    loaded: &LoadedCase,
    german: &Lang,
) -> Result<Vec<CaseSupplement>, Oops> {
    let (works, authority, case) = (&web.works, &loaded.authority.id, loaded.row.id);
    let Some(base) = loaded.supplements().next().and_then(|first| first.base) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    // There is but one at a time: each changes the one before it.
    let mut before = load_part(works, authority, case, base).await?;
    for part in loaded.supplements() {
        let after = load_part(works, authority, case, part.id).await?;
        if let (Some(before), Some(after)) = (&before, &after) {
            all.push(supplement(web, before, after, part, german));
        }
        before = after;
    }
    all.reverse();
    Ok(all)
}

fn supplement(
    web: &Shared,
    before: &LoadedCase,
    after: &LoadedCase,
    part: &Part,
    german: &Lang,
) -> CaseSupplement {
    let (works, case) = (&web.works, after.row.id);
    let wording = |loaded| Wording::new(loaded, &works.catalogue, german);
    let (old, new) = (wording(before.situation()), wording(after.situation()));
    let change = |Change { question, before, after }| CaseChange { label: question, before, after };
    let file = |key: &String| match named(after, &new, key) {
        Thing { label, row: Some(row), .. } => format!("{label} ({row})"),
        Thing { label, .. } => label,
    };
    let own = after.uploads.iter().filter(|upload| upload.application_id == part.id);
    CaseSupplement {
        when: part.received,
        receipt: urls::case(case, &format!("supplements/{}", part.id)),
        changes: changes(&old, &new).into_iter().map(change).collect(),
        files: own.map(|upload| file(&upload.requirement)).collect(),
    }
}

/// All messages, the newest first.
pub async fn messages(web: &Shared, loaded: &LoadedCase, names: &Names) -> Result<Vec<CaseMessage>, Oops> {
    let line = |message: Message| CaseMessage {
        when: jiff::Timestamp::from_microsecond(message.at).unwrap_or_default(),
        by: message.by.map(|staff| names.of(staff)),
        text: message.text,
    };
    let messages = read_messages(&web.works, loaded).await?;
    Ok(messages.into_iter().rev().map(line).collect())
}
