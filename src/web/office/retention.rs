//! Deleting closed cases whose time is over; and, at a case, that it must not be deleted.

use axum::{extract::State, http::StatusCode, response::Response};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Path, Query, Sent, SignedIn},
        frame, lead_to, urls,
    },
    Names,
    cases::service,
    deeds::{LONGEST_TEXT, after, blame},
    lang, names,
};
use crate::{
    account::{
        Role, Staff,
        access::{Answer as May, Deed, ask, may_ever},
    },
    id::{CaseId, RunId},
    page::{
        citizen::NoticeStyle,
        office::{CaseRetention, DueCase, HoldLine, ProposeForm, Retention, RetentionRun},
    },
    store::retention::RunCaseRow,
    usecase::{
        load_case::LoadedCase,
        move_case::{Done, Tried},
        retention::{self, Due, NOTICE_DAYS, Overview, Run},
    },
};

/// How many cases are shown of those that are due.
const SHOWN: usize = 200;

/// What can have been done, and what is said then.
const NOTICES: [(&str, &str); 3] = [
    ("proposed", "notice-deletion-proposed"),
    ("approved", "notice-deletion-approved"),
    ("discarded", "notice-deletion-discarded"),
];

/// What stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    done: String,
}

/// What is due, and all runs.
pub async fn show(
    State(web): State<Shared>,
    Query(asked): Query<Asked>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let notice = NOTICES.into_iter().find(|(done, _)| *done == asked.done);
    let notice = notice.map(|(_, key)| (NoticeStyle::Success, key));
    page(&web, &staff, StatusCode::OK, Typed { notice, ..Typed::default() }).await
}

/// What is shown besides what is stored.
#[derive(Default)]
struct Typed {
    notice: Option<(NoticeStyle, &'static str)>,
    offered: Option<String>,
}

async fn page(web: &Shared, staff: &Staff, status: StatusCode, typed: Typed) -> Answer {
    let overview = retention::overview(&web.works, staff).await?.ok_or(Oops::Forbidden)?;
    let names = names(web, staff).await?;
    let lines = Lines { web, staff, names: &names };
    let wrong = typed.offered.is_some();
    let page = Retention {
        notices: typed.notice.into_iter().map(|(style, key)| web.notice(&lang(), style, key)).collect(),
        errors: if wrong {
            vec![blame(web, "offered", "retention-offered", "problem-offered")]
        } else {
            Vec::new()
        },
        propose: lines.propose(&overview, typed.offered),
        due_count: overview.due.len(),
        due: overview.due.iter().take(SHOWN).map(|due| lines.due(due)).collect(),
        runs: overview.runs.iter().map(|run| lines.run(run)).collect(),
        notice_days: NOTICE_DAYS,
    };
    web.show_with(status, &frame::office(web, &lang(), Some(staff)), &page)
}

/// Proposes all that is due.
pub async fn propose(State(web): State<Shared>, SignedIn(staff): SignedIn, sent: Sent) -> Answer {
    let typed = sent.get("offered");
    let tried = match typed.parse::<Date>() {
        Ok(offered) => retention::propose(&web.works, &staff, offered).await?,
        Err(_) if may_ever(&staff, Deed::ProposeDeletion) => Tried::CanNotBe,
        Err(_) => Tried::Done(Done::Forbidden),
    };
    match tried {
        Tried::Done(done) => led(&web, &staff, &done, "proposed").await,
        Tried::CanNotBe => {
            let typed = Typed { offered: Some(typed.to_owned()), ..Typed::default() };
            page(&web, &staff, StatusCode::UNPROCESSABLE_ENTITY, typed).await
        }
    }
}

/// Approves what somebody else has proposed.
pub async fn approve(State(web): State<Shared>, Path(run): Path<RunId>, SignedIn(staff): SignedIn) -> Answer {
    let done = retention::approve(&web.works, &staff, run).await?;
    led(&web, &staff, &done, "approved").await
}

/// Gives it up.
pub async fn discard(State(web): State<Shared>, Path(run): Path<RunId>, SignedIn(staff): SignedIn) -> Answer {
    let done = retention::discard(&web.works, &staff, run).await?;
    led(&web, &staff, &done, "discarded").await
}

async fn led(web: &Shared, staff: &Staff, done: &Done, deed: &str) -> Result<Response, Oops> {
    match done {
        Done::Done => Ok(lead_to(&urls::with_query(urls::RETENTION, &[("done", deed)]))),
        Done::Forbidden => Err(Oops::Forbidden),
        Done::Nothing => Err(Oops::NotFound),
        Done::Overtaken | Done::Illegal => {
            let typed =
                Typed { notice: Some((NoticeStyle::Warning, "notice-deletion-changed")), ..Typed::default() };
            page(web, staff, StatusCode::CONFLICT, typed).await
        }
    }
}

/// Says that a case must not be deleted.
pub async fn hold(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let reason = sent.get("reason").trim();
    if reason.is_empty() {
        return Ok(lead_to(&urls::case(id, "")));
    }
    if reason.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    let done = retention::hold(&web.works, &staff, id, reason).await?;
    after(&web, &staff, id, (&done, "held"), Some(reason)).await
}

/// Says that it may be.
pub async fn end_hold(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    _: Sent,
) -> Answer {
    let done = retention::end_hold(&web.works, &staff, id).await?;
    after(&web, &staff, id, (&done, "hold-ended"), None).await
}

/// How long a case is kept, for whoever looks at it; nothing where there is nothing to say or to do.
pub(super) async fn of_case(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
    names: &Names,
) -> Result<Option<CaseRetention>, Oops> {
    let standing = retention::standing(&web.works, loaded).await?;
    let may = ask(staff, Deed::HoldCase, &loaded.target()) == May::Allowed;
    let held = standing.is_held();
    if standing.kept_until.is_none() && standing.holds.is_empty() && !may {
        return Ok(None);
    }
    let line = |hold: &retention::Hold| HoldLine {
        reason: hold.reason.clone(),
        by: names.of(hold.by),
        on: hold.on,
        ended: hold.ended,
    };
    Ok(Some(CaseRetention {
        kept_until: standing.kept_until,
        ends_on: standing.ends_on.filter(|_| !held),
        holds: standing.holds.iter().rev().map(line).collect(),
        hold: (may && !held).then(|| urls::case(loaded.row.id, "hold")),
        end_hold: (may && held).then(|| urls::case(loaded.row.id, "hold/end")),
    }))
}

/// What is shown of cases and runs.
struct Lines<'a> {
    web: &'a Shared,
    staff: &'a Staff,
    names: &'a Names,
}

impl Lines<'_> {
    fn propose(&self, overview: &Overview, typed: Option<String>) -> Option<ProposeForm> {
        let may = may_ever(self.staff, Deed::ProposeDeletion)
            && overview.due.iter().any(|due| !due.held)
            && !overview.runs.iter().any(Run::goes_on);
        may.then(|| ProposeForm { action: urls::RETENTION.to_owned(), offered: typed.unwrap_or_default() })
    }

    /// The number of a case, for whoever may know of it.
    fn number(&self, number: &str, protected: bool) -> Option<String> {
        (!protected || self.staff.is(Role::Protected)).then(|| number.to_owned())
    }

    fn due(&self, due: &Due) -> DueCase {
        DueCase {
            number: self.number(&due.number, due.protected),
            service: service(self.web, &due.form),
            ended: due.ended,
            kept_until: due.kept_until,
            state: if due.held { "held" } else { "due" }.to_owned(),
        }
    }

    fn listed(&self, row: &RunCaseRow) -> DueCase {
        DueCase {
            number: self.number(&row.number, row.protected),
            service: service(self.web, &row.form_id),
            ended: row.ended_on.parse().unwrap_or_default(),
            kept_until: row.kept_until.parse().unwrap_or_default(),
            state: row.state.clone(),
        }
    }

    fn run(&self, run: &Run) -> RetentionRun {
        let row = &run.row;
        let moment = |at: i64| Timestamp::from_microsecond(at).unwrap_or_default();
        let count = |count: i64| usize::try_from(count).unwrap_or(0);
        let may = may_ever(self.staff, Deed::ApproveDeletion);
        let approve = may && row.state == "proposed" && row.proposed_by != self.staff.id;
        let at = |what: &str| format!("{}/{}/{what}", urls::RETENTION, row.id);
        RetentionRun {
            state: row.state.clone(),
            proposed_by: self.names.of(row.proposed_by),
            proposed: moment(row.proposed_at),
            offered: row.offered_on.parse().ok(),
            approved_by: row.approved_by.map(|id| self.names.of(id)),
            approved: row.approved_at.map(moment),
            run_on: row.run_at.map(|at| self.web.works.clock.day_of(moment(at))),
            ended_by: row.ended_by.map(|id| self.names.of(id)),
            ended: row.ended_at.map(moment),
            counts: [run.counts.listed, run.counts.removed, run.counts.kept].map(count),
            cases: run.cases.iter().map(|case| self.listed(case)).collect(),
            approve: approve.then(|| at("approval")),
            discard: (may && run.goes_on()).then(|| at("end")),
        }
    }
}
