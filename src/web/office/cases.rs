//! The inbox.

use axum::{extract::State, response::Response};
use jiff::{ToSpan, civil::Date};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Query, SignedIn},
        frame, lead_to, urls,
    },
    Names, SOON_DAYS,
    assign::pick,
    due, lang, names, state_badge, state_key,
};
use crate::{
    account::{
        Staff,
        access::{Deed, may_ever},
    },
    case::State as CaseState,
    form::{parameter::Local, situation::Today},
    i18n::Language,
    id::CaseId,
    page::office::{Assign, CaseLine, FilterOption, Filters, Inbox, Pager, View, ViewKind},
    store::inbox::{Counts, Filter, Sort},
    usecase::{
        informal,
        list_cases::{InboxPage, Listed, list_cases},
    },
};

/// What is chosen, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Chosen {
    view: String,
    q: String,
    state: String,
    service: String,
    assignee: String,
    lang: String,
    missing: String,
    urgent: String,
    news: String,
    double: String,
    sort: String,
    /// Where the part before ended: the place in the order and id.
    after: String,
    /// How many cases came before.
    skip: usize,
}

/// The office begins with the inbox; for whoever sees no case, with what they see.
pub async fn root(SignedIn(staff): SignedIn) -> Response {
    let ways = [
        (Deed::ListCases, urls::CASES),
        (Deed::SeeFigures, urls::FIGURES),
        (Deed::SeeDeletions, urls::RETENTION),
    ];
    let first = ways.into_iter().find(|(deed, _)| may_ever(&staff, *deed));
    lead_to(first.map_or(urls::CASES, |(_, to)| to))
}

/// The cases that must be worked on, by what is due.
pub async fn inbox(
    State(web): State<Shared>,
    Query(chosen): Query<Chosen>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let today = web.works.clock.today();
    let soon = today.checked_add(SOON_DAYS.days()).unwrap_or(today).to_string();
    let filter = chosen.filter(&staff, &soon);
    let page = list_cases(&web.works, &staff, filter, &chosen.q, &soon).await?.ok_or(Oops::Forbidden)?;
    let names = names(&web, &staff).await?;
    let lines = page.cases.iter().map(|listed| line(&web, today, listed, &names)).collect::<Vec<_>>();
    let inbox = Inbox {
        views: views(&chosen, &staff, &page.counts),
        filters: chosen.filters(&web, &names),
        pager: pager(&chosen, &page),
        assign: may_ever(&staff, Deed::TakeCase)
            .then(|| Assign { action: urls::ASSIGNMENTS.to_owned(), colleagues: colleagues(&staff, &names) }),
        cases: lines,
    };
    web.show(&frame::office(&web, &lang(), Some(&staff)), &inbox)
}

fn line(web: &Shared, today: Date, listed: &Listed, names: &Names) -> CaseLine {
    let received = jiff::Timestamp::from_microsecond(listed.row.received_at).unwrap_or_default();
    let age = web.works.clock.day_of(received).until(today).map_or(0, |span| i64::from(span.get_days()));
    CaseLine {
        number: listed.row.number.clone(),
        href: urls::case(listed.row.id, ""),
        applicant: Some(listed.headline.name.clone()),
        service: informal::title(
            &web.works.catalogue,
            &lang(),
            listed.row.informal,
            &service(web, &listed.row.form_id),
        ),
        state: state_badge(web, listed.case.state),
        age_days: age,
        due: due(today, listed.case.state, listed.case.due_on),
        missing: usize::try_from(listed.row.missing).unwrap_or(0),
        assignee: listed.row.assignee.and_then(|id| names.here(id)),
        news: listed.row.news,
        double: listed.row.twin && listed.case.state != CaseState::Closed,
        urgent: listed.row.urgent,
        pick: if listed.case.state == CaseState::Closed {
            String::new()
        } else {
            pick(listed.row.id, listed.row.version)
        },
    }
}

/// Whom cases can be given to, besides oneself.
fn colleagues(staff: &Staff, names: &Names) -> Vec<FilterOption> {
    let own = staff.id.to_string();
    let others = names.options("").into_iter().filter(|option| option.value != own);
    others.filter(|_| may_ever(staff, Deed::AssignCase)).collect()
}

/// The name of a service, in German.
pub(super) fn service(web: &Shared, form: &str) -> String {
    let today = web.works.clock.today();
    web.works.library.current(form).map_or_else(
        || form.to_owned(),
        |form| {
            let fill = Today { form, local: &Local::default(), today };
            form.texts.get(form.head.title, &lang(), &fill).text.into_owned()
        },
    )
}

fn views(chosen: &Chosen, staff: &Staff, counts: &Counts) -> Vec<View> {
    let all = [
        (ViewKind::Open, "", counts.open),
        (ViewKind::Mine, "mine", counts.mine),
        (ViewKind::Unassigned, "unassigned", counts.unassigned),
        (ViewKind::Due, "due", counts.due),
        (ViewKind::Release, "release", counts.release),
        (ViewKind::Closed, "closed", counts.closed),
        (ViewKind::Forwarded, "forwarded", counts.forwarded),
    ];
    let href = |name: &str| match name {
        "" => urls::CASES.to_owned(),
        "forwarded" => urls::FORWARDED.to_owned(),
        name => format!("{}?view={name}", urls::CASES),
    };
    let view = |(kind, name, count): (ViewKind, &str, i64)| View {
        kind,
        count: usize::try_from(count).unwrap_or(0),
        href: href(name),
        current: chosen.view == name,
    };
    let concerns = |(kind, ..): &(ViewKind, &str, i64)| {
        *kind != ViewKind::Release || may_ever(staff, Deed::ReleaseLetter)
    };
    all.into_iter().filter(concerns).map(view).collect()
}

fn pager(chosen: &Chosen, page: &InboxPage) -> Pager {
    let count = page.cases.len();
    let last = page.cases.last().filter(|_| page.more);
    Pager {
        from: if count == 0 { 0 } else { chosen.skip + 1 },
        to: chosen.skip + count,
        total: (chosen.after.is_empty() && !page.more).then_some(count),
        previous: (!chosen.after.is_empty()).then(|| chosen.address("", 0)),
        next: last
            .map(|last| format!("{}|{}", chosen.order().place(&last.row), last.row.id))
            .map(|after| chosen.address(&after, chosen.skip + count)),
    }
}

impl Chosen {
    fn filter(&self, staff: &Staff, soon: &str) -> Filter {
        let mut filter = Filter {
            closed: self.view == "closed" || self.state == "closed",
            state: CaseState::named(&self.state).map(|state| state.name().to_owned()).unwrap_or_default(),
            form: self.service.clone(),
            assignee: self.assignee.parse().ok(),
            unassigned: self.view == "unassigned",
            missing: !self.missing.is_empty(),
            lang: self.lang.clone(),
            urgent: !self.urgent.is_empty(),
            news: !self.news.is_empty(),
            twin: !self.double.is_empty(),
            sort: self.order(),
            ..Filter::default()
        };
        match self.view.as_str() {
            "mine" => filter.assignee = Some(staff.id),
            "release" => filter.release = Some(staff.id),
            "due" => soon.clone_into(&mut filter.due_until),
            _ => {}
        }
        filter.after = self.after.split_once('|').and_then(|(day, id)| {
            let id: CaseId = id.parse().ok()?;
            Some((day.to_owned(), id))
        });
        filter
    }

    fn order(&self) -> Sort {
        match self.sort.as_str() {
            "oldest" => Sort::Oldest,
            "newest" => Sort::Newest,
            _ => Sort::Due,
        }
    }

    /// The boxes that can be ticked.
    fn boxes(&self, web: &Shared) -> Vec<FilterOption> {
        let boxes = [
            ("missing", "inbox-only-missing", &self.missing),
            ("urgent", "inbox-only-urgent", &self.urgent),
            ("news", "inbox-only-news", &self.news),
            ("double", "inbox-only-double", &self.double),
        ];
        let option = |(value, key, typed): (&str, &'static str, &String)| FilterOption {
            value: value.to_owned(),
            label: web.text(&lang(), key).to_string(),
            chosen: !typed.is_empty(),
        };
        boxes.map(option).to_vec()
    }

    /// The orders that can be chosen.
    fn sorts(&self, web: &Shared) -> Vec<FilterOption> {
        let sorts =
            [("", "inbox-sort-due"), ("oldest", "inbox-sort-oldest"), ("newest", "inbox-sort-newest")];
        let option = |(value, key): (&str, &'static str)| FilterOption {
            value: value.to_owned(),
            label: web.text(&lang(), key).to_string(),
            chosen: value == self.sort,
        };
        sorts.map(option).to_vec()
    }

    fn filters(&self, web: &Shared, names: &Names) -> Filters {
        let option = |value: String, label: String, chosen: &str| FilterOption {
            chosen: value == chosen,
            value,
            label,
        };
        let state = |state: CaseState| {
            option(state.name().to_owned(), web.text(&lang(), state_key(state)).to_string(), &self.state)
        };
        let forms = web.works.library.all().map(|form| form.head.id.to_string());
        let mut services: Vec<FilterOption> =
            forms.map(|id| option(id.clone(), service(web, &id), &self.service)).collect();
        services.sort_by(|a, b| a.label.cmp(&b.label));
        let language =
            |language: &Language| option(language.tag.to_string(), language.german.clone(), &self.lang);
        let languages = web.works.catalogue.languages().map(language).collect();
        let chosen = [
            &self.q,
            &self.state,
            &self.service,
            &self.assignee,
            &self.lang,
            &self.missing,
            &self.urgent,
            &self.news,
            &self.double,
            &self.sort,
        ];
        Filters {
            action: urls::CASES.to_owned(),
            view: self.view.clone(),
            query: self.q.clone(),
            states: CaseState::ALL.into_iter().map(state).collect(),
            services,
            assignees: names.options(&self.assignee),
            languages,
            sorts: self.sorts(web),
            boxes: self.boxes(web),
            reset: chosen.iter().any(|text| !text.is_empty()).then(|| urls::CASES.to_owned()),
        }
    }

    /// The same selection, from another place on.
    fn address(&self, after: &str, skip: usize) -> String {
        let skip = if skip == 0 { String::new() } else { skip.to_string() };
        let chosen = [
            ("view", self.view.as_str()),
            ("q", &self.q),
            ("state", &self.state),
            ("service", &self.service),
            ("assignee", &self.assignee),
            ("lang", &self.lang),
            ("missing", &self.missing),
            ("urgent", &self.urgent),
            ("news", &self.news),
            ("double", &self.double),
            ("sort", &self.sort),
            ("after", after),
            ("skip", &skip),
        ];
        urls::with_query(urls::CASES, &chosen)
    }
}
