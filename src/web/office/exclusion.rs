//! Members of staff who may not act in a case.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Sent, SignedIn},
        urls,
    },
    Names,
    deeds::after,
    lang,
};
use crate::{
    account::{
        Staff,
        access::{Answer as May, Deed, ask},
    },
    case::{event::Event, exclusion::Why},
    id::CaseId,
    page::office::{ExclusionForm, ExclusionLine, Exclusions},
    usecase::{exclusion, load_case::LoadedCase},
};

/// Who may not act in a case, for whoever looks at it; nothing where there is nothing to say or to do.
pub(super) fn of_case(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
    events: &[Event],
    names: &Names,
) -> Option<Exclusions> {
    let target = loaded.target();
    let may = |deed| ask(staff, deed, &target) == May::Allowed;
    let manages = may(Deed::ManageExclusions);
    let line = |(event, who, why): (&Event, _, Why)| ExclusionLine {
        name: names.of(who),
        why: web.text(&lang(), why.key()).to_string(),
        since: event.at,
        id: who.to_string(),
        end: manages.then(|| urls::case(loaded.row.id, "exclusion/end")),
    };
    let all: Vec<_> = exclusion::standing(events, |who| loaded.target().excludes(who)).map(line).collect();
    let form = may(Deed::ExcludeOneself).then(|| {
        let others = names.options("").into_iter().filter(|option| option.value != staff.id.to_string());
        ExclusionForm {
            action: urls::case(loaded.row.id, "exclusion"),
            others: others.filter(|_| manages).collect(),
        }
    });
    let shown = form.is_some() || !all.is_empty();
    shown.then(|| Exclusions { all, oneself: target.excludes(staff.id), form })
}

/// Says that somebody may not act.
pub async fn exclude(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let why = Why::named(sent.get("why")).ok_or(Oops::NotUnderstood)?;
    let who = match sent.get("who") {
        "" => staff.id,
        other => other.parse().map_err(|_| Oops::NotUnderstood)?,
    };
    let done = exclusion::exclude(&web.works, &staff, id, (who, why)).await?;
    after(&web, &staff, id, (&done, "excluded"), None).await
}

/// Says that they may again.
pub async fn include(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let who = sent.get("who").parse().map_err(|_| Oops::NotUnderstood)?;
    let done = exclusion::include(&web.works, &staff, id, who).await?;
    after(&web, &staff, id, (&done, "included"), None).await
}
