//! The inbox: which cases there are, and which must be worked on first.

use unicode_normalization::UnicodeNormalization;

use super::{
    WorkError, Works,
    load_case::{case_of, headline},
    submit::Headline,
};
use crate::{
    account::{Role, Staff, access},
    case::{Case, number},
    id::AuthorityId,
    store::{
        cases::CaseRow,
        inbox::{self, Counts, Filter},
    },
};

/// A case in the inbox.
pub struct Listed {
    /// As stored.
    pub row: CaseRow,
    /// Its way through the office.
    pub case: Case,
    /// Name and the like.
    pub headline: Headline,
}

/// One page of the inbox, with the numbers beside its ready-made selections.
pub struct InboxPage {
    /// The cases.
    pub cases: Vec<Listed>,
    /// How many there are in each selection.
    pub counts: Counts,
    /// Whether there are more.
    pub more: bool,
}

/// Lists cases for a member of staff; nothing for who may not see the list.
pub async fn list_cases(
    works: &Works,
    staff: &Staff,
    mut filter: Filter,
    query: &str,
    due_until: &str,
) -> Result<Option<InboxPage>, WorkError> {
    if !access::may_list(staff) {
        return Ok(None);
    }
    filter.protected = staff.is(Role::Protected);
    search(works, &staff.authority, query, &mut filter);
    let mut reading = works.db.read().await?;
    let mut tx = reading.tx();
    let rows = inbox::inbox(&mut tx, &staff.authority, &filter).await?;
    let counts = inbox::counts(&mut tx, &staff.authority, filter.protected, staff.id, due_until).await?;
    drop(reading);
    let more = i64::try_from(rows.len()).unwrap_or(0) == inbox::PAGE;
    let mut listed = Vec::with_capacity(rows.len());
    for row in rows {
        let key = works.keyring.data_key(&staff.authority, row.id, &row.data_key, row.key_version)?;
        listed.push(Listed { case: case_of(&row)?, headline: headline(&key, &row)?, row });
    }
    Ok(Some(InboxPage { cases: listed, counts, more }))
}

/// Looks for a number, or else for a word of a name.
fn search(works: &Works, authority: &AuthorityId, query: &str, filter: &mut Filter) {
    if query.trim().is_empty() {
        return;
    }
    match number::normalise(query) {
        Some(number) => filter.number = number,
        None => {
            filter.name = Some(name_tokens(works, authority, query).into_iter().next().unwrap_or_default());
        }
    }
}

/// The keyed digests of the words of a name: by these a case is found, and by nothing else.
#[must_use]
pub fn name_tokens(works: &Works, authority: &AuthorityId, name: &str) -> Vec<Vec<u8>> {
    let token =
        |word: &str| works.keyring.lookup(&format!("name|{authority}"), fold(word).as_bytes()).to_vec();
    name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(token).collect()
}

/// A word without marks and case, so that `Çelik` is found as `celik`, and `Müller` as `mueller` or `muller`.
fn fold(word: &str) -> String {
    let lower =
        word.to_lowercase().replace('ß', "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    let plain = lower.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    plain
        .map(|c| match c {
            'ı' => 'i',
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_however_they_are_typed() {
        for (a, b) in [
            ("Çelik", "celik"),
            ("Müller", "mueller"),
            ("MÜLLER", "muller"),
            ("Wiśniewski", "wisniewski"),
            ("Ødegård", "odegard"),
        ] {
            assert_eq!(fold(a), fold(b));
        }
        assert_ne!(fold("Maier"), fold("Meier"));
    }
}
