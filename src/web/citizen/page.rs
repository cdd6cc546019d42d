//! A page of a form, or of one row: shown, saved, saved by script, left in every direction.

use std::collections::HashMap;

use axum::{Json, extract::State, http::StatusCode, response::IntoResponse};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Query, Sent},
        lead_to,
        urls::Urls,
    },
    not_too_far, open,
    present::{Presenter, Showing},
};
use crate::{
    form::{
        answers::{Giver, Raw, RowId},
        assess::{Finding, Weight},
        journey::{Address, Journey, Stop},
        kind::{Kind, choice::MOST_LISTED},
        model::{FieldId, Form, Item},
        summary::{self, Line},
        unit::Unit,
    },
    i18n::Arg,
    id::DraftId,
    locale::Lang,
    page::{
        Go, Options,
        citizen::{FormPage, Notice, NoticeStyle, Saved as SavedByScript, Step},
    },
    store::drafts,
    usecase::{
        change_rows::{Added, add_row},
        open_draft::OpenDraft,
        save_page::{Intent, Place, Saved, Typed, fields_of, save_page},
    },
};

/// How many characters of a view's name are used.
const VIEW: usize = 8;

/// Where in a form an address leads.
pub type Parts = (String, String, DraftId, String);

/// What stands behind the question mark of a page.
#[derive(Deserialize)]
pub struct Return {
    /// `review` when the page was opened to change something there.
    from: Option<String>,
    /// `removed` when a row has just gone, `carried` or `known` when answers of an earlier application
    /// or from the account have just come.
    done: Option<String>,
}

/// Everything that showing or saving a page needs.
pub(super) struct Visit {
    pub web: Shared,
    pub lang: Lang,
    pub draft: Box<OpenDraft>,
    pub place: Place,
    /// Whether one came from the review and wants to go back there.
    pub from_review: bool,
    /// What to say about what has just been done.
    done: Option<Notice>,
}

/// Shows a page; one that can't be reached yet leads to the first that is open.
pub async fn show(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    Query(query): Query<Return>,
    access: Access,
) -> Answer {
    let visit = visit(web, parts, query, &access).await?;
    let situation = visit.draft.situation();
    let journey = Journey::replay(&situation);
    not_too_far(visit.urls(), &visit.draft, &journey, &visit.address())?;
    let wrong = visit.findings(&[Weight::Wrong, Weight::Warning]);
    let done = visit.done.iter().cloned().collect();
    visit.page(&journey, StatusCode::OK, &wrong, done, None, false)
}

/// Saves a page and goes where the pressed button leads.
pub async fn save(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    Query(query): Query<Return>,
    access: Access,
    sent: Sent,
) -> Answer {
    let mut visit = visit(web, parts, query, &access).await?;
    let go = sent.get("page-go").parse().unwrap_or(Go::Next);
    let typed = visit.typed(&sent);
    let intent = match go {
        Go::Next => Intent::Next,
        Go::Without => Intent::Without,
        _ => Intent::Keep,
    };
    let (web, place) = (visit.web.clone(), visit.place.clone());
    let outcome = save_page(&web.works, &mut visit.draft, &place, &typed, intent).await?;
    match outcome {
        Saved::Conflict(stored) => visit.conflict(&stored),
        Saved::Held { findings, more, doubts } => visit.held(findings, more, doubts),
        Saved::Passed | Saved::Kept => visit.leave(go).await,
    }
}

/// Saves what a script sends while somebody types, and says what shows now.
pub async fn save_by_script(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    sent: Sent,
) -> Answer {
    let visit = visit(web, parts, Return { from: None, done: None }, &access).await;
    // A script can't be led elsewhere.
    let mut visit =
        visit.map_err(|oops| if let Oops::Elsewhere(_) = oops { Oops::DraftGone } else { oops })?;
    let typed = visit.typed(&sent);
    let (web, place) = (visit.web.clone(), visit.place.clone());
    let outcome = save_page(&web.works, &mut visit.draft, &place, &typed, Intent::Keep).await?;
    if let Saved::Conflict(_) = outcome {
        return Ok(StatusCode::CONFLICT.into_response());
    }
    let showing = visit.showing();
    let key = visit.place.key(&visit.draft);
    let answer = SavedByScript {
        version: u64::try_from(visit.draft.version(&key)).unwrap_or(0),
        view: typed.view,
        visible: showing.visible,
        options: showing.options,
        computed: showing.computed,
    };
    Ok(Json(answer).into_response())
}

/// Why the same page is shown again, besides what is wrong or missing.
pub(super) fn on_hold(web: &Shared, lang: &Lang, more: bool, doubts: bool) -> Vec<Notice> {
    let new = || web.explained_notice(lang, NoticeStyle::Info, "form-new-questions");
    let look = || web.explained_notice(lang, NoticeStyle::Warning, "form-doubts");
    more.then(new).into_iter().chain(doubts.then(look)).collect()
}

/// Finds the page that an address names.
async fn visit(web: Shared, parts: Parts, query: Return, access: &Access) -> Result<Visit, Oops> {
    let (lang, authority, id, path) = parts;
    let (lang, draft) = open(&web, (lang, authority, id), access).await?;
    let place = Place::parse(&draft.form, &path).ok_or(Oops::NotFound)?;
    if draft.situation().find(place.page, &place.rows).is_none() {
        // A row that is gone by now: back to the list it was in.
        return Err(Oops::Elsewhere(Urls::of(&lang, &draft.authority).draft(draft.id, "")));
    }
    let from_review = query.from.as_deref() == Some("review");
    let done = match query.done.as_deref() {
        Some("removed") => Some(web.notice(&lang, NoticeStyle::Success, "notice-row-removed")),
        Some("carried") => Some(carried(&web, &lang, &draft, (Giver::CarriedOver, "notice-carried"))),
        Some("known") => Some(carried(&web, &lang, &draft, (Giver::Account, "notice-known"))),
        _ => None,
    };
    Ok(Visit { web, lang, draft, place, from_review, done })
}

impl Visit {
    pub fn urls(&self) -> Urls<'_> {
        Urls::of(&self.lang, &self.draft.authority)
    }

    /// The stop on the way that this is, or that its row belongs to.
    fn address(&self) -> Address {
        let depth = self.draft.form.scope(self.draft.form.page(self.place.page).scope).depth;
        Address::Page(self.place.page, self.place.rows[..depth.min(self.place.rows.len())].to_vec())
    }

    /// Whether this is the page of a row in a list of a page.
    fn is_row(&self) -> bool {
        self.place.rows.len() > self.draft.form.scope(self.draft.form.page(self.place.page).scope).depth
    }

    /// What was typed, for each question that was sent along.
    fn typed(&self, sent: &Sent) -> Typed {
        typed(&self.draft.form, self.place.items(&self.draft), sent, &self.lang)
    }

    fn findings(&self, weights: &[Weight]) -> Vec<Finding> {
        let all = self.place.findings(&self.draft.situation());
        all.into_iter().filter(|finding| weights.contains(&finding.weight)).collect()
    }

    /// The same page again, with what is wrong or missing, and with questions that were not asked before.
    fn held(&self, mut findings: Vec<Finding>, more: bool, doubts: bool) -> Answer {
        let status = if findings.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
        let notices = on_hold(&self.web, &self.lang, more, doubts);
        findings.extend(self.findings(&[Weight::Warning]));
        let situation = self.draft.situation();
        self.page(&Journey::replay(&situation), status, &findings, notices, None, true)
    }

    /// The page with what was typed, and beside it what somebody else has stored.
    fn conflict(&self, stored: &Unit) -> Answer {
        let notice = self.web.explained_notice(&self.lang, NoticeStyle::Warning, "form-conflict");
        let wrong = self.findings(&[Weight::Wrong]);
        let (situation, status) = (self.draft.situation(), StatusCode::CONFLICT);
        self.page(&Journey::replay(&situation), status, &wrong, vec![notice], Some(stored), false)
    }

    /// Goes where the pressed button leads.
    async fn leave(mut self, go: Go) -> Answer {
        let id = self.draft.id;
        match go {
            Go::Lang(lang) => {
                let lang = super::language(&self.web, lang.as_str())?;
                self.remember(&lang).await?;
                let to = Urls::of(&lang, &self.draft.authority);
                return Ok(lead_to(&to.page(id, &self.place.key(&self.draft))));
            }
            Go::Add(list) => return self.add(&list).await,
            Go::Row(_, row) => {
                let mut place = self.place.clone();
                place.rows.push(RowId::parse(&row).ok_or(Oops::NotUnderstood)?);
                return Ok(lead_to(&self.urls().page(id, &place.key(&self.draft))));
            }
            Go::Remove(list, row) => {
                let row = RowId::parse(&row).ok_or(Oops::NotUnderstood)?;
                return Ok(lead_to(&self.urls().row(id, &self.place.key(&self.draft), &list, &row)));
            }
            Go::Document(key) => return Ok(lead_to(&self.urls().evidence(id, &key))),
            Go::Save => return Ok(lead_to(&self.urls().draft(id, "later"))),
            Go::Overview => return Ok(lead_to(&self.urls().draft(id, ""))),
            _ => {}
        }
        let situation = self.draft.situation();
        if self.is_row() {
            let rows = self.place.rows[..self.place.rows.len() - 1].to_vec();
            let list = Place { page: self.place.page, rows };
            return Ok(lead_to(&self.urls().page(id, &list.key(&self.draft))));
        }
        let journey = Journey::replay(&situation);
        let target = match go {
            Go::Back => journey.before(&self.address()),
            _ if self.from_review && matches!(journey.first_open().stop, Stop::Review) => {
                Some(journey.first_open())
            }
            _ => Some(journey.after(&self.address())),
        };
        let address = target.map_or_else(
            || self.urls().service(&self.draft.form.head.id),
            |step| self.urls().stop(id, &situation, &step.stop),
        );
        Ok(lead_to(&address))
    }

    /// Adds a row and leads to its page.
    async fn add(&mut self, list: &str) -> Answer {
        let (web, place) = (self.web.clone(), self.place.clone());
        match add_row(&web.works, &mut self.draft, &place, list).await? {
            Added::Row(row) => {
                let mut place = place;
                place.rows.push(row);
                Ok(lead_to(&self.urls().page(self.draft.id, &place.key(&self.draft))))
            }
            // Full, or changed by somebody else: the page shows how it is now.
            Added::Full | Added::Conflict => {
                Ok(lead_to(&self.urls().page(self.draft.id, &place.key(&self.draft))))
            }
            Added::NoSuchList => Err(Oops::NotUnderstood),
        }
    }

    /// The language is remembered with the draft, for messages about it.
    async fn remember(&self, lang: &Lang) -> Result<(), Oops> {
        let (authority, id, lang) = (self.draft.authority.id.clone(), self.draft.id, lang.to_string());
        self.web
            .works
            .db
            .write(move |tx| {
                let (authority, lang) = (authority.clone(), lang.clone());
                Box::pin(async move { drafts::set_lang(tx, &authority, id, &lang).await })
            })
            .await?;
        Ok(())
    }

    fn showing(&self) -> Showing {
        self.with_presenter(&[], None, |presenter| {
            Showing::of(&presenter.items(self.place.items(&self.draft)))
        })
    }

    /// Makes a presenter for this place and lets it work.
    fn with_presenter<T>(
        &self,
        findings: &[Finding],
        elsewhere: Option<&Unit>,
        work: impl FnOnce(&Presenter<'_>) -> T,
    ) -> T {
        let situation = self.draft.situation();
        let chain = situation.find(self.place.page, &self.place.rows).unwrap_or_else(|| situation.start());
        let today = self.draft.today;
        let listed = |list: &crate::form::kind::choice::Listed| -> Options {
            self.web.lists.get(&self.draft.form, list, &self.lang, today)
        };
        work(&Presenter {
            situation,
            chain,
            catalogue: &self.web.works.catalogue,
            lang: &self.lang,
            listed: &listed,
            findings,
            elsewhere,
            whole: self.is_whole(),
            institutions: &self.draft.authority.institutions,
        })
    }

    fn is_whole(&self) -> bool {
        self.draft.supplement.as_ref().is_none_or(|part| part.selection.has_whole(self.place.page))
    }

    fn page(
        &self,
        journey: &Journey<'_>,
        status: StatusCode,
        findings: &[Finding],
        notices: Vec<Notice>,
        elsewhere: Option<&Unit>,
        without: bool,
    ) -> Answer {
        let form = &self.draft.form;
        let page = form.page(self.place.page);
        let key = self.place.key(&self.draft);
        let (at, of) = journey.progress(&self.address());
        let back = self.is_row() || journey.before(&self.address()).is_some();
        let view: [u8; VIEW] = self.web.works.clock.random();
        let mut action = self.urls().page(self.draft.id, &key);
        if self.from_review {
            action.push_str("?from=review");
        }
        let shown = self.with_presenter(findings, elsewhere, |presenter| {
            let title = match presenter.situation.list_of(presenter.chain.last().scope) {
                Some(_) if self.is_row() => presenter.situation.row_title(presenter.chain, &self.lang),
                _ => presenter.text(page.title).to_string(),
            };
            FormPage {
                action,
                autosave: Some(self.urls().autosave(self.draft.id, &key)),
                version: u64::try_from(self.draft.version(&key)).unwrap_or(0),
                view: crate::crypt::hex(&view)[..VIEW].to_owned(),
                service: super::service(&self.web, &self.draft, &self.lang),
                title,
                intro: page
                    .intro
                    .filter(|_| !self.is_row() && self.is_whole())
                    .map(|intro| presenter.text(intro).to_string()),
                lang: presenter.fallback(page.title),
                step: (!self.is_row()).then_some(Step { at, of }),
                back,
                sensitive: page.sensitive,
                ends: page.ends,
                without: without && findings.iter().any(|finding| finding.weight <= Weight::Missing),
                errors: Vec::new(),
                notices,
                items: presenter.items(self.place.items(&self.draft)),
                travel: None,
            }
            .with_errors_of_items()
        });
        self.web.show_form(status, &self.lang, &self.draft.authority, &shown)
    }
}

/// Says which answers were taken over from elsewhere.
fn carried(web: &Shared, lang: &Lang, draft: &OpenDraft, (giver, key): (Giver, &str)) -> Notice {
    let situation = draft.situation();
    let is_carried = |line: &Line<'_>| line.answer.is_some_and(|answer| answer.provenance.giver == giver);
    let mut labels: Vec<String> = Vec::new();
    let lines = summary::sections(&situation).into_iter().flat_map(|section| section.lines);
    for line in lines.filter(is_carried) {
        let field = situation.form.field(line.field);
        let label = situation.text(field.in_short(), lang, line.chain).text;
        if !labels.iter().any(|known| **known == *label) {
            labels.push(label.into_owned());
        }
    }
    let list = Arg::Text(labels.join(", ").into());
    let text = web.works.catalogue.text(lang, "notice-carried-text", &[("list", list)]).words;
    let title = web.text(lang, key).to_string();
    Notice { style: NoticeStyle::Info, title, text: Some(text.to_string()) }
}

/// What was typed for each question among items that was sent along.
pub(super) fn typed(form: &Form, items: &[Item], sent: &Sent, lang: &Lang) -> Typed {
    let fields: HashMap<&str, Vec<&str>> = sent.0.iter().fold(HashMap::new(), |mut all, (name, value)| {
        all.entry(name.as_str()).or_insert_with(Vec::new).push(value.as_str());
        all
    });
    let answers =
        fields_of(items).into_iter().filter_map(|id| collect(form, id, &fields).map(|raw| (id, raw)));
    Typed {
        answers: answers.collect(),
        seen: sent.get("page-version").parse().unwrap_or(0),
        view: sent.get("page-view").chars().take(VIEW * 2).collect(),
        turn: sent.get("page-turn").parse().unwrap_or(0),
        lang: lang.clone(),
    }
}

/// What was typed for one question; nothing when none of its boxes was sent along.
fn collect(form: &Form, id: FieldId, fields: &HashMap<&str, Vec<&str>>) -> Option<Raw> {
    let field = form.field(id);
    let name = &*field.name;
    let one =
        |name: &str| fields.get(name).and_then(|values| values.first()).map(|value| (*value).to_owned());
    if field.unknown_allowed
        && (fields.contains_key(format!("{name}.unknown").as_str())
            || one(name).as_deref() == Some("unknown"))
    {
        return Some(Raw::One(Raw::UNKNOWN.to_owned()));
    }
    match &field.kind {
        Kind::Date(_) | Kind::PartialDate(_) => {
            let parts = ["d", "m", "y"].map(|part| one(&format!("{name}.{part}")));
            parts.iter().any(Option::is_some).then(|| Raw::Many(parts.map(Option::unwrap_or_default).into()))
        }
        Kind::Month(_) => {
            let parts = ["m", "y"].map(|part| one(&format!("{name}.{part}")));
            parts.iter().any(Option::is_some).then(|| Raw::Many(parts.map(Option::unwrap_or_default).into()))
        }
        Kind::Multi(_) => {
            fields.get(name).map(|values| Raw::Many(values.iter().map(|v| (*v).to_owned()).collect()))
        }
        Kind::ListedMany(_) => fields.get(name).map(|values| {
            Raw::Many(
                values
                    .iter()
                    .take(MOST_LISTED + 1)
                    .filter(|v| !v.is_empty())
                    .map(|v| (*v).to_owned())
                    .collect(),
            )
        }),
        Kind::Computed(_) => None,
        _ => one(name).map(Raw::One),
    }
}
