//! A draft as a whole: all its pages at a glance.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Path},
        frame::{self, Switch},
        urls::Urls,
    },
    At, open,
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
    page::citizen::{Overview, OverviewPage, PageState},
    usecase::open_draft::OpenDraft,
};

/// All pages and how they stand.
pub async fn overview(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    let mut page = Overview {
        service: situation.text(draft.form.head.title, &lang, situation.start()).text.into(),
        pages: Vec::new(),
        evidence: None,
        declarations: None,
        review: blank(),
        next: to.stop(draft.id, &situation, &journey.first_open().stop),
        later: to.draft(draft.id, "later"),
        kept_until: web.works.clock.day_of(draft.expires_at),
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
