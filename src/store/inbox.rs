//! The inbox: which cases there are, and which must be worked on first.
//!
//! Uses `cases` for what a case is. Indexes (`0012_inbox.sql`, `0021_arrival.sql`) are made for these statements.

use super::{
    cases::CaseRow,
    db::{Sql, Tx},
};
use crate::id::{AuthorityId, CaseId, StaffId};

/// How many cases are shown at once.
pub const PAGE: i64 = 50;

/// Cases that all of what is chosen lets through, from a place on and in an order. Empty texts and NULL mean "any".
macro_rules! listed {
    ($order:literal) => {
        Sql::new(concat!(
            "SELECT id, number, form_id, state, version, assignee, received_at, due_on, missing, urgent, protected, lang, headline, \
                 data_key, key_version, updated_at, application_id, informal, news, excluded, twin, merged_into FROM cases \
                 WHERE authority_id = $1 AND (protected = FALSE OR $2) AND (state = 'closed') = $3 \
                 AND (CAST($4 AS TEXT) = '' OR state = $4) AND (CAST($5 AS TEXT) = '' OR form_id = $5) \
                 AND (CAST($6 AS UUID) IS NULL OR assignee = $6) AND ($7 = FALSE OR assignee IS NULL) AND ($8 = FALSE OR missing > 0) \
                 AND (CAST($9 AS TEXT) = '' OR due_on <= $9) AND (CAST($10 AS TEXT) = '' OR number = $10) \
                 AND (CAST($11 AS BYTEA) IS NULL OR id IN (SELECT case_id FROM case_names WHERE authority_id = $1 AND token = $11)) \
                 AND (CAST($12 AS BYTEA) IS NULL OR id IN (SELECT case_id FROM case_names WHERE authority_id = $1 AND token = $12)) \
                 AND (CAST($13 AS BYTEA) IS NULL OR id IN (SELECT case_id FROM case_names WHERE authority_id = $1 AND token = $13)) \
                 AND (CAST($17 AS UUID) IS NULL OR id IN (SELECT case_id FROM releases WHERE authority_id = $1 AND state = 'open' \
                 AND staff_id <> $17 AND releases.version = cases.version)) \
                 AND (CAST($18 AS TEXT) = '' OR lang = $18) AND ($19 = FALSE OR urgent = TRUE) AND ($20 = FALSE OR news = TRUE) \
                 AND ($21 = FALSE OR twin = TRUE) ",
            "AND ",
            $order
        ))
    };
}

statements! {
    // The last case seen says where the next page begins.
    BY_DUE = listed!("(due_on, id) > ($14, $15) ORDER BY due_on, id LIMIT $16");
    OLDEST = listed!("(received_at, id) > ($14, $15) ORDER BY received_at, id LIMIT $16");
    NEWEST = listed!("(received_at, id) < ($14, $15) ORDER BY received_at DESC, id DESC LIMIT $16");
    COUNTS = Sql::new(
        "SELECT CAST(count(*) FILTER (WHERE state <> 'closed' AND assignee = $3) AS BIGINT) AS mine, \
         CAST(count(*) FILTER (WHERE state <> 'closed' AND assignee IS NULL) AS BIGINT) AS unassigned, \
         CAST(count(*) FILTER (WHERE state <> 'closed' AND due_on <= $4) AS BIGINT) AS due, \
         CAST(count(*) FILTER (WHERE state <> 'closed') AS BIGINT) AS open, \
         CAST(count(*) FILTER (WHERE state = 'closed') AS BIGINT) AS closed, \
         (SELECT CAST(count(*) AS BIGINT) FROM releases, cases AS waiting WHERE releases.authority_id = $1 AND releases.state = 'open' \
         AND staff_id <> $3 AND waiting.authority_id = $1 AND waiting.id = case_id AND waiting.version = releases.version \
         AND (waiting.protected = FALSE OR $2)) AS release, \
         (SELECT CAST(count(*) AS BIGINT) FROM forwardings WHERE authority_id = $1 AND id = case_id AND (protected = FALSE OR $2)) AS forwarded \
         FROM cases WHERE authority_id = $1 AND (protected = FALSE OR $2)");
}

row! {
    /// How many cases there are in each ready-made selection.
    #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
    #[expect(missing_docs, reason = "the names are those of the selections")]
    pub struct Counts {
        pub mine: i64,
        pub unassigned: i64,
        pub due: i64,
        pub open: i64,
        pub closed: i64,
        /// Letters of others that wait for a second person.
        pub release: i64,
        pub forwarded: i64,
    }
}

/// In which order cases are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// By what is due.
    #[default]
    Due,
    /// Those first that have been here longest.
    Oldest,
    /// Those first that have arrived last.
    Newest,
}

impl Sort {
    /// The place of a case in this order, as it stands in the address of the next page.
    #[must_use]
    pub fn place(self, case: &CaseRow) -> String {
        match self {
            Self::Due => case.due_on.clone(),
            Self::Oldest | Self::Newest => case.received_at.to_string(),
        }
    }
}

/// What the inbox shows. Everything that is empty or `false` lets all through.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a box to tick")]
pub struct Filter {
    /// Whether cases of people with a protected address may be seen.
    pub protected: bool,
    /// Closed cases instead of open ones.
    pub closed: bool,
    /// Only this state.
    pub state: String,
    /// Only this form.
    pub form: String,
    /// Only what this person has taken.
    pub assignee: Option<StaffId>,
    /// Only what nobody has taken.
    pub unassigned: bool,
    /// Only letters that wait for this person, who has not written them.
    pub release: Option<StaffId>,
    /// Only cases in which something is missing.
    pub missing: bool,
    /// Only applications in this language.
    pub lang: String,
    /// Only what is urgent.
    pub urgent: bool,
    /// Only cases in which something has arrived that nobody has seen.
    pub news: bool,
    /// Only cases that may be doubles.
    pub twin: bool,
    /// Only what is due until this day.
    pub due_until: String,
    /// Only the case with this number.
    pub number: String,
    /// Only cases that are found by all of these words, by their keyed digests; three at most.
    pub words: Vec<Vec<u8>>,
    /// In which order.
    pub sort: Sort,
    /// Only what comes after this place of the order, and id.
    pub after: Option<(String, CaseId)>,
}

/// One page of the inbox.
pub async fn inbox(tx: &mut Tx<'_>, authority: &AuthorityId, filter: &Filter) -> sqlx::Result<Vec<CaseRow>> {
    let (place, id) = filter.after.as_ref().map_or(("", None), |(place, id)| (place.as_str(), Some(*id)));
    let first = uuid::Uuid::nil().into();
    let (sql, arrived, id) = match filter.sort {
        Sort::Due => (BY_DUE, None, id.unwrap_or(first)),
        Sort::Oldest => (OLDEST, Some(place.parse().unwrap_or(0)), id.unwrap_or(first)),
        Sort::Newest => (NEWEST, Some(place.parse().unwrap_or(i64::MAX)), id.unwrap_or(first)),
    };
    let query = tx
        .query(sql)
        .planned_for_its_values()
        .bind(authority.as_str())
        .bind(filter.protected)
        .bind(filter.closed)
        .bind(filter.state.as_str())
        .bind(filter.form.as_str())
        .bind(filter.assignee)
        .bind(filter.unassigned)
        .bind(filter.missing)
        .bind(filter.due_until.as_str())
        .bind(filter.number.as_str())
        .bind(filter.words.first().map(Vec::as_slice))
        .bind(filter.words.get(1).map(Vec::as_slice))
        .bind(filter.words.get(2).map(Vec::as_slice));
    // A day is a text, a moment a number.
    let query = match arrived {
        Some(arrived) => query.bind::<i64>(arrived),
        None => query.bind(place),
    };
    query
        .bind(id)
        .bind(PAGE)
        .bind(filter.release)
        .bind(filter.lang.as_str())
        .bind(filter.urgent)
        .bind(filter.news)
        .bind(filter.twin)
        .all()
        .await
}

/// How many cases there are in each ready-made selection of a member of staff.
pub async fn counts(
    tx: &mut Tx<'_>,
    authority: &AuthorityId,
    protected: bool,
    staff: StaffId,
    due_until: &str,
) -> sqlx::Result<Counts> {
    tx.query(COUNTS).bind(authority.as_str()).bind(protected).bind(staff).bind(due_until).one().await
}
