//! Giving cases to somebody, many at once, from the inbox.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Sent, SignedIn},
        frame, urls,
    },
    Names, lang, names,
};
use crate::{
    account::{
        Staff,
        access::{Deed, may_ever},
    },
    id::{CaseId, StaffId},
    page::office::{Assigned, AssignedCase, Undo},
    store::inbox::PAGE,
    usecase::assign::{Outcome, Pick, Picked, Wish, assign_all},
};

/// Whom cases go to, as forms say it; else the id of somebody.
pub(super) const ME: &str = "me";
pub(super) const NOBODY: &str = "nobody";

/// What stands for a case that can be ticked: its id and the version that was seen.
pub(super) fn pick(case: CaseId, version: i64) -> String {
    format!("{case} {version}")
}

/// Gives what was ticked to somebody, and says what came of it. What undoes it says of each case who is to have it.
pub async fn assign(State(web): State<Shared>, SignedIn(staff): SignedIn, sent: Sent) -> Answer {
    if !may_ever(&staff, Deed::TakeCase) {
        return Err(Oops::Forbidden);
    }
    let to = sent.get("to");
    let picks: Option<Vec<Pick>> = sent.all("case").map(|text| read(text, to, &staff)).collect();
    let picks = picks.filter(|picks| picks.len() <= usize::try_from(PAGE).unwrap_or(0));
    let picked = assign_all(&web.works, &staff, &picks.ok_or(Oops::NotUnderstood)?).await?;
    let names = names(&web, &staff).await?;
    let done: Vec<&Picked> = picked.iter().filter(|picked| picked.outcome == Outcome::Done).collect();
    let page = Assigned {
        cases: picked.iter().map(|picked| line(&web, picked, &names)).collect(),
        done: done.len(),
        undo: (!done.is_empty()).then(|| Undo {
            action: urls::ASSIGNMENTS.to_owned(),
            cases: done.into_iter().map(back).collect(),
        }),
        inbox: urls::CASES.to_owned(),
    };
    web.show(&frame::office(&web, &lang(), Some(&staff)), &page)
}

fn read(text: &str, to: &str, staff: &Staff) -> Option<Pick> {
    let mut parts = text.split(' ');
    let (case, seen) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    let wish = match parts.next().unwrap_or(to) {
        ME => Wish::Somebody(staff.id),
        NOBODY => Wish::Nobody,
        id => Wish::Somebody(id.parse::<StaffId>().ok()?),
    };
    Some(Pick { case, seen, wish })
}

/// What undoes it, as long as nothing else happens to the case.
fn back(picked: &Picked) -> String {
    let who = picked.before.map_or_else(|| NOBODY.to_owned(), |before| before.to_string());
    format!("{} {who}", pick(picked.pick.case, picked.pick.seen + 1))
}

fn line(web: &Shared, picked: &Picked, names: &Names) -> AssignedCase {
    let own = |key: &str| web.text(&lang(), key).to_string();
    AssignedCase {
        number: picked.case.0.clone(),
        applicant: picked.case.1.clone(),
        href: urls::case(picked.pick.case, ""),
        done: picked.outcome == Outcome::Done,
        text: match (picked.outcome, picked.pick.wish) {
            (Outcome::Done, Wish::Somebody(to)) => names.of(to),
            (Outcome::Done, Wish::Nobody) => own("inbox-nobody"),
            (Outcome::Changed, _) => own("assign-changed"),
            (Outcome::NotAllowed, _) => own("assign-not-allowed"),
        },
    }
}
