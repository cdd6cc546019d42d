//! Cases that go to the authority that is responsible, and where they went.

use axum::extract::State;
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Query, Sent, SignedIn},
        frame, lead_to, urls,
    },
    cases::service,
    deeds::{after, version},
    lang, names,
};
use crate::{
    id::{AuthorityId, CaseId},
    page::{
        citizen::NoticeStyle,
        office::{ForwardedCases, ForwardedLine},
    },
    usecase::{
        forward::{self, Gone, forwarded},
        move_case::Done,
    },
};

/// What has just been done.
#[derive(Deserialize)]
pub struct Return {
    done: Option<String>,
}

/// Gives a case to another authority.
pub async fn forward(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let to = AuthorityId::from(sent.get("to"));
    match forward::forward(&web.works, &staff, id, version(&sent), &to).await? {
        Done::Done => Ok(lead_to(&format!("{}?done=forwarded", urls::FORWARDED))),
        other => after(&web, &staff, id, (&other, "forwarded"), None).await,
    }
}

/// The cases that were forwarded.
pub async fn list(
    State(web): State<Shared>,
    Query(query): Query<Return>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let gone = forwarded(&web.works, &staff).await?.ok_or(Oops::Forbidden)?;
    let names = names(&web, &staff).await?;
    let line = |gone: Gone| ForwardedLine {
        service: service(&web, &gone.row.form_id),
        to: web.authority_name(&gone.row.to_authority),
        by: names.of(gone.row.staff_id),
        number: gone.row.number,
        received: gone.applied,
        when: gone.at,
    };
    let just = query.done.as_deref() == Some("forwarded");
    let page = ForwardedCases {
        cases: gone.into_iter().map(line).collect(),
        notices: just
            .then(|| web.notice(&lang(), NoticeStyle::Success, "notice-forwarded"))
            .into_iter()
            .collect(),
        inbox: urls::CASES.to_owned(),
    };
    web.show(&frame::office(&web, &lang(), Some(&staff)), &page)
}
