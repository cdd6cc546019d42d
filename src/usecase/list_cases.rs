//! The inbox: which cases there are, and which must be worked on first.

use super::{
    WorkError, Works,
    load_case::{case_of, headline},
    search_words,
    submit::Headline,
};
use crate::{
    account::{
        Role, Staff,
        access::{Deed, may_ever},
    },
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
    if !may_ever(staff, Deed::ListCases) {
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

/// Looks for a number, or else for cases that have all the words.
fn search(works: &Works, authority: &AuthorityId, query: &str, filter: &mut Filter) {
    match number::normalise(query) {
        _ if query.trim().is_empty() => {}
        Some(number) => filter.number = number,
        None => {
            filter.words = search_words::of_question(works, authority, query);
            if filter.words.is_empty() {
                filter.words.push(Vec::new()); // nothing but signs: nothing has them
            }
        }
    }
}
