//! Cases that may be the same, and what is said about that.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Sent, SignedIn},
        urls,
    },
    arrived,
    deeds::{after, version},
    lang, state_badge,
};
use crate::{
    account::{
        Staff,
        access::{Answer as May, Deed, ask},
    },
    case::{Move, State as CaseState},
    i18n::Arg,
    id::CaseId,
    page::office::{AlikeCase, CaseLink, Doubles, MergedCase},
    usecase::{
        decide::decision_title,
        doubles::{self, Alike},
        likeness::Common,
        load_case::LoadedCase,
        wording::Wording,
    },
};

/// What a case has to do with others; nothing where there is nothing to say.
pub(super) async fn of_case(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
) -> Result<Option<Doubles>, Oops> {
    let found = doubles::of_case(&web.works, staff, loaded).await?;
    if found.alike.is_empty() && found.merged.is_empty() && found.into.is_none() {
        return Ok(None);
    }
    let view = View { web, loaded, may: ask(staff, Deed::MergeCase, &loaded.target()) == May::Allowed };
    let merged: Result<Vec<_>, Oops> = found.merged.iter().map(|double| view.merged(double)).collect();
    Ok(Some(Doubles {
        alike: found.alike.iter().map(|alike| view.alike(alike)).collect(),
        merged: merged?,
        split: found.into.as_ref().filter(|_| view.may).map(|_| urls::case(loaded.row.id, "splitting")),
        into: found.into.map(|into| link_to(&into)),
    }))
}

struct View<'a> {
    web: &'a Shared,
    loaded: &'a LoadedCase,
    may: bool,
}

impl View<'_> {
    fn alike(&self, alike: &Alike) -> AlikeCase {
        let id = self.loaded.row.id;
        // Whom the same is asked for need not be named once more.
        let says_who = alike.common.iter().any(|common| matches!(common, Common::Asked(_)));
        let tells = |common: &&Common| !says_who || !matches!(common, Common::Person(_));
        let merge = Move::Merge { into: alike.row.id, number: String::new() };
        AlikeCase {
            case: CaseLink {
                number: alike.row.number.clone(),
                href: urls::case(alike.row.id, ""),
                received: jiff::Timestamp::from_microsecond(alike.row.received_at).unwrap_or_default(),
            },
            state: state_badge(self.web, CaseState::named(&alike.row.state).unwrap_or(CaseState::Received)),
            reasons: alike.common.iter().filter(tells).map(|common| self.reason(common)).collect(),
            id: alike.row.id.to_string(),
            merge: (self.may && alike.goes_on && self.loaded.case.can(merge))
                .then(|| urls::case(id, "merging")),
            apart: self.may.then(|| urls::case(id, "apart")),
        }
    }

    fn reason(&self, common: &Common) -> String {
        let german = lang();
        let say = |key: &str, what: String| {
            let arguments = [("what", Arg::Text(what.into()))];
            self.web.works.catalogue.text(&german, key, &arguments).words.to_string()
        };
        match common {
            Common::Asked(cell) => {
                let wording = Wording::new(self.loaded.situation(), &self.web.works.catalogue, &german);
                say("alike-asked", decision_title(&wording, self.loaded, &cell.subject, &cell.service))
            }
            Common::Applicant => self.web.text(&german, "alike-applicant").to_string(),
            Common::Person(name) => say("alike-person", name.clone()),
        }
    }

    /// A double with its files.
    fn merged(&self, double: &LoadedCase) -> Result<MergedCase, Oops> {
        let german = lang();
        let wording = Wording::new(double.situation(), &self.web.works.catalogue, &german);
        Ok(MergedCase { case: link_to(double), files: arrived::files(double, &wording)? })
    }
}

fn link_to(other: &LoadedCase) -> CaseLink {
    CaseLink {
        number: other.row.number.clone(),
        href: urls::case(other.row.id, ""),
        received: other.applied(),
    }
}

/// Ends a case as a double of one that goes on.
pub async fn merge(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let into = sent.get("into").parse().map_err(|_| Oops::NotUnderstood)?;
    let done = doubles::merge(&web.works, &staff, id, version(&sent), into).await?;
    after(&web, &staff, id, (&done, "merged"), None).await
}

/// Lets a double go on by itself.
pub async fn split(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let done = doubles::split(&web.works, &staff, id, version(&sent)).await?;
    after(&web, &staff, id, (&done, "split"), None).await
}

/// Says that another case is not the same.
pub async fn set_apart(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let other = sent.get("other").parse().map_err(|_| Oops::NotUnderstood)?;
    let done = doubles::set_apart(&web.works, &staff, id, other).await?;
    after(&web, &staff, id, (&done, "set-apart"), None).await
}
