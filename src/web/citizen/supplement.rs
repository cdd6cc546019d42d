//! After an application has arrived: beginning a supplement, receipts, everything in one file.

use axum::extract;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Sent},
        lead_to,
        urls::Urls,
    },
    evidence::file_response,
    status::{Parts, find},
};
use crate::{
    files::sniff::FileKind,
    form::journey::{Journey, State, Stop},
    id::CaseId,
    usecase::{
        download::download,
        load_case::LoadedCase,
        open_draft::{Opened, open_draft},
        seal_receipt::receipt_pdf,
        supplement::{Topic, begin_supplement},
    },
};

/// The sealed receipt of a supplement.
pub async fn receipt(
    extract::State(web): extract::State<Shared>,
    Path((lang, authority, id, part)): Path<(String, String, CaseId, CaseId)>,
    access: Access,
) -> Answer {
    let (_, loaded) = find(&web, (lang, authority, id), &access).await?;
    receipt_response(&web, &loaded, part).await
}

/// Begins a supplement, or goes on with the one that is open.
pub async fn begin(
    extract::State(web): extract::State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    sent: Sent,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let to = Urls::of(&lang, &loaded.authority);
    let status = to.application(loaded.row.id, "");
    let topic = Topic::named(sent.get("topic")).ok_or(Oops::NotUnderstood)?;
    let Some(key) = access.0.as_ref() else { return Ok(lead_to(&status)) };
    let begun = begin_supplement(&web.works, &loaded, topic, &lang, key).await?;
    let Some((id, page)) = begun else { return Ok(lead_to(&status)) };
    let opened = open_draft(&web.works, &loaded.authority, id, key).await?;
    let Opened::Draft(draft) = opened else { return Ok(lead_to(&status)) };
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    let left = journey.steps.iter().find(|step| step.state != State::Done);
    let first = left.unwrap_or(journey.first_open()).stop;
    let wanted = situation.pages().into_iter().find(|(known, _)| Some(*known) == page);
    let stop = wanted.map_or(first, |(page, chain)| Stop::Page(page, chain));
    Ok(lead_to(&to.stop(id, &situation, &stop)))
}

/// Everything that was sent and received, in one file.
pub async fn everything(
    extract::State(web): extract::State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let archive = download(&web.works, &loaded, &lang).await?;
    Ok(file_response(archive, None, &format!("{}.zip", loaded.row.number)))
}

/// The receipt of one application of a case. Where there are several, the file says which of them it is.
pub async fn receipt_response(web: &Shared, loaded: &LoadedCase, part: CaseId) -> Answer {
    let at = loaded.parts.iter().position(|known| known.id == part).ok_or(Oops::NotFound)?;
    let pdf = receipt_pdf(&web.works, &loaded.authority.id, loaded.row.id, part).await?;
    let number = &loaded.row.number;
    let name =
        if part == loaded.main() { format!("{number}.pdf") } else { format!("{number}-{}.pdf", at + 1) };
    Ok(file_response(pdf.ok_or(Oops::NotFound)?, Some(FileKind::Pdf), &name))
}
