//! A draft as a whole: all its pages at a glance.

use axum::extract::State;
use jiff::civil::Date;
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Account, Path, Query},
        frame::{self, Switch},
        urls::Urls,
    },
    At,
    account::offer_for_draft,
    open,
    start::informal_form,
};
use crate::{
    form::{
        assess::{self, Weight},
        expr::eval::Chain,
        journey::{Address, Journey, State as StepState, Step, Stop},
        model::PageId,
        situation::Situation,
    },
    locale::Lang,
    page::citizen::{ApplicationDate, Overview, OverviewPage, PageState, Secured},
    usecase::{DRAFT_DAYS, informal, move_draft::newer_version, open_draft::OpenDraft},
};

/// What stands behind the question mark of the overview.
#[derive(Deserialize)]
pub struct Return {
    /// `extended` when the draft has just been kept longer, `filled` when answers have just come from the account.
    done: Option<String>,
}

/// All pages and how they stand.
pub async fn overview(
    State(web): State<Shared>,
    Path(at): Path<At>,
    Query(query): Query<Return>,
    access: Access,
    account: Account,
) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    let mut page = Overview {
        service: super::service(&web, &draft, &lang),
        pages: Vec::new(),
        evidence: None,
        declarations: None,
        review: blank(),
        next: to.stop(draft.id, &situation, &journey.first_open().stop),
        later: to.draft(draft.id, "later"),
        newer: newer_version(&web.works, &draft).map(|_| to.draft(draft.id, "version")),
        date: date(&web, &draft, to),
        kept_until: web.works.clock.day_of(draft.expires_at),
        days: DRAFT_DAYS,
        extend: to.draft(draft.id, "extension"),
        remove: to.draft(draft.id, "removal"),
        extended: query.done.as_deref() == Some("extended"),
        filled: query.done.as_deref() == Some("filled"),
        account: offer_for_draft(&web, &account, to, &draft).await?,
    };
    for step in &journey.steps {
        let line = line(&draft, &situation, &journey, step, to);
        match step.stop {
            Stop::Page(..) => page.pages.push(line),
            Stop::Documents => page.evidence = Some(line),
            Stop::Declarations => page.declarations = Some(line),
            Stop::Review => page.review = line,
        }
    }
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).draft(draft.id, "");
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

fn date(web: &Shared, draft: &OpenDraft, to: Urls<'_>) -> ApplicationDate {
    match draft.joins {
        Some(_) if draft.supplement.is_some() => ApplicationDate::Sent,
        Some((_, applied_on)) => ApplicationDate::Secured(secured(applied_on, draft.today, None)),
        None => {
            let may = draft.for_form.is_none() && informal_form(web, &draft.authority).is_some();
            ApplicationDate::Open { secure: may.then(|| to.informal(&draft.form.head.id)) }
        }
    }
}

/// What there is to say about a date that an informal application has fixed.
pub(super) fn secured(date: Date, today: Date, next: Option<String>) -> Secured {
    let until = informal::complete_by(date);
    let days = today.until(until).map_or(0, |span| span.get_days());
    Secured { date, until, days, next }
}

fn line<'a>(
    draft: &OpenDraft,
    situation: &Situation<'a>,
    journey: &Journey<'a>,
    step: &Step<'a>,
    to: Urls<'_>,
) -> OverviewPage {
    let (title, lang, state) = match step.stop {
        Stop::Page(page, chain) => {
            let found = situation.text(situation.form.page(page).title, to.lang, chain);
            (
                found.text.into_owned(),
                found.fell_back.then(Lang::source),
                page_state(situation, page, chain, step.state),
            )
        }
        _ => (String::new(), None, other_state(step.state)),
    };
    let href = journey.may_visit(&Address::of(&step.stop)).then(|| to.stop(draft.id, situation, &step.stop));
    OverviewPage { title, lang, state, href }
}

fn page_state<'a>(situation: &Situation<'a>, page: PageId, chain: Chain<'a>, state: StepState) -> PageState {
    match state {
        StepState::Done => PageState::Done,
        StepState::Later => PageState::Incomplete,
        StepState::Open if !situation.units.contains_key(&situation.key(page, chain)) => PageState::Open,
        StepState::Open => {
            let findings = assess::page(situation, page, chain);
            if findings.iter().any(|finding| finding.weight == Weight::Wrong) {
                PageState::Wrong
            } else {
                PageState::Incomplete
            }
        }
    }
}

fn other_state(state: StepState) -> PageState {
    match state {
        StepState::Done => PageState::Done,
        StepState::Later => PageState::Incomplete,
        StepState::Open => PageState::Open,
    }
}

fn blank() -> OverviewPage {
    OverviewPage { title: String::new(), lang: None, state: PageState::Open, href: None }
}
