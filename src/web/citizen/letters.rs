//! Letters of the office, as the person gets them.

use axum::extract::State;
use jiff::Timestamp;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path},
        urls::Urls,
    },
    evidence::file_response,
    status::find,
};
use crate::{
    case::delivery::Way,
    files::sniff::FileKind,
    id::{CaseId, LetterId},
    page::citizen::StatusLetter,
    usecase::{
        WorkError, Works,
        letters::{self, Sent},
        load_case::LoadedCase,
    },
};

/// A letter. That it was opened counts, where it is disputed when it arrived (§ 37 (2a) SGB X).
pub async fn show(
    State(web): State<Shared>,
    Path((lang, authority, id, letter)): Path<(String, String, CaseId, LetterId)>,
    access: Access,
) -> Answer {
    let (_, loaded) = find(&web, (lang, authority, id), &access).await?;
    let all = letters::letters(&web.works, &loaded).await?;
    let sent = all.iter().find(|sent| sent.row.id == letter && sent.is_out()).ok_or(Oops::NotFound)?;
    let pdf = letters::pdf(&web.works, &loaded, &sent.row).await?;
    letters::opened(&web.works, &loaded, sent).await?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &sent.file_name()))
}

/// All that the person gets to see, the newest first.
pub(super) async fn lines(
    works: &Works,
    loaded: &LoadedCase,
    to: Urls<'_>,
) -> Result<Vec<StatusLetter>, WorkError> {
    let line = |sent: Sent| StatusLetter {
        when: Timestamp::from_microsecond(sent.row.at).unwrap_or_default(),
        href: to.application(loaded.row.id, &format!("letters/{}", sent.row.id)),
        size: u64::try_from(sent.row.size).unwrap_or(0),
        new: sent.opened_on.is_none(),
        posted: match sent.way {
            Way::Post { posted } => posted,
            Way::Mailbox { .. } => None,
        },
        known_on: sent.known_on,
        until: sent.objection_until,
        to_court: sent.to_court,
        title: sent.title,
    };
    let all = letters::letters(works, loaded).await?;
    Ok(all.into_iter().filter(Sent::is_out).map(line).collect())
}
