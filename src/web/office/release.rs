//! Letters that a second person looks at before they go out.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        citizen::evidence::file_response,
        error::Oops,
        extract::{Path, Sent, SignedIn},
        urls,
    },
    Names,
    case::{self, Unstored},
    deeds::{LONGEST_TEXT, after, blame},
};
use crate::{
    account::{
        Staff,
        access::{Answer as May, Deed, ask},
    },
    files::sniff::FileKind,
    id::{CaseId, LetterId},
    page::office::{CaseRelease, ReleaseStanding},
    usecase::{
        letters::release::{self, Standing, may_release},
        load_case::LoadedCase,
        move_case::{self, Tried},
    },
};

/// The letter of a case that waits, or is back, for whoever looks at it.
pub(super) async fn of_case(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
    names: &Names,
) -> Result<Option<CaseRelease>, Oops> {
    let Some(submitted) = release::submitted(&web.works, loaded).await? else { return Ok(None) };
    let (id, open) = (loaded.row.id, submitted.standing == Standing::Open);
    let at = |deed: &str| urls::case(id, &format!("releases/{}{deed}", submitted.id));
    let (may, own) = (open && may_release(staff, loaded, &submitted), submitted.by == staff.id);
    let may_write = ask(staff, Deed::WriteLetter, &loaded.target()) == May::Allowed;
    let kind = submitted.outgoing.letter.name();
    let edit = format!("letters/new/{kind}?from={}", submitted.id);
    Ok(Some(CaseRelease {
        title: submitted.title,
        by: names.of(submitted.by),
        when: submitted.at,
        href: at(""),
        channel: submitted.outgoing.channel.name().to_owned(),
        let_out: may.then(|| at("")),
        give_back: may.then(|| at("/return")),
        take_back: (open && own).then(|| at("/return")),
        edit: (!open && may_write).then(|| urls::case(id, &edit)),
        standing: match submitted.standing {
            Standing::Open => ReleaseStanding::Open,
            Standing::Overtaken => ReleaseStanding::Overtaken,
            Standing::Returned { by, reason } => ReleaseStanding::Returned { by: names.of(by), reason },
        },
    }))
}

/// The letter as it would go out.
pub async fn look(
    State(web): State<Shared>,
    Path((id, letter)): Path<(CaseId, LetterId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let submitted = release::submitted(&web.works, &loaded).await?;
    let submitted = submitted.filter(|submitted| submitted.id == letter).ok_or(Oops::NotFound)?;
    let pdf = release::look(&web.works, &loaded, &submitted).await?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &FileKind::Pdf.fitting_name(&loaded.row.number)))
}

/// Lets it out.
pub async fn let_out(
    State(web): State<Shared>,
    Path((id, letter)): Path<(CaseId, LetterId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let done = release::release(&web.works, &staff, id, letter).await?;
    after(&web, &staff, id, (&done, "let-out"), None).await
}

/// Gives it back with a reason, or takes it back.
pub async fn give_back(
    State(web): State<Shared>,
    Path((id, letter)): Path<(CaseId, LetterId)>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let reason = sent.get("reason").trim();
    if reason.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    match release::give_back(&web.works, &staff, id, letter, reason).await? {
        Tried::Done(done) => after(&web, &staff, id, (&done, "given-back"), Some(reason)).await,
        Tried::CanNotBe => {
            let errors = vec![blame(&web, "release-reason", "release-reason", "problem-release-reason")];
            let unstored = Unstored { errors, ..Unstored::default() };
            case::page(&web, &staff, id, StatusCode::UNPROCESSABLE_ENTITY, unstored).await
        }
    }
}
