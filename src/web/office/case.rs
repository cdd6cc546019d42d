//! A case: everything about it on one page.

use axum::{extract::State, http::StatusCode};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        citizen::status::receipt_link,
        error::Oops,
        extract::{Path, Query, SignedIn},
        frame, urls,
    },
    Names, arrived, doubles, due, exclusion,
    happened::Happened,
    lang,
    letters::{self, Letters},
    matrix::{Tables, Typed},
    names, objection, release, reschedule, retention, state_badge,
};
use crate::{
    account::{
        Staff,
        access::{self, Answer as Allowed, Deed},
    },
    authority::Authority,
    case::{Ending, Move, Outcome, State as CaseState},
    form::{
        answers::Giver,
        assess::Weight,
        finish,
        summary::{self, Section},
    },
    id::CaseId,
    locale::Lang,
    page::{
        ErrorLink,
        citizen::{Notice, NoticeStyle},
        office::{
            Case, CaseAnswer, CaseMessage, CaseRelease, CaseRetention, CaseSection, CaseSignature,
            CaseSupplement, Consent, DocumentRequest, Doubles, FilterOption, ForwardForm, MailReach,
            Move as MoveButton, NoteLine, ObjectionForm, Objections, Open, RequestForm, Source,
        },
    },
    store::{
        cases,
        submissions::{self, ReceiptRow},
    },
    usecase::{
        WorkError, consent, forward, history,
        informal::{complete_by, title_of_case},
        letters::letters as letters_sent,
        load_case::LoadedCase,
        missing::{Thing, in_words, missing, open_requests},
        move_case::{self, note_place},
        wording::Wording,
    },
};

/// What has just been done with a case.
#[derive(Deserialize)]
pub struct Done {
    done: Option<String>,
}

/// A case.
pub async fn show(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    Query(query): Query<Done>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let done = query.done.and_then(|done| DEEDS.into_iter().find(|(name, _)| *name == done));
    let unstored = Unstored { done: done.map(|(_, text)| text), ..Unstored::default() };
    page(&web, &staff, id, StatusCode::OK, unstored).await
}

/// Deeds as addresses name them, and what the page then says.
const DEEDS: [(&str, &str); 23] = [
    ("rescheduled", "notice-rescheduled"),
    ("merged", "notice-merged"),
    ("split", "notice-split"),
    ("set-apart", "notice-set-apart"),
    ("excluded", "notice-excluded"),
    ("included", "notice-included"),
    ("held", "notice-held"),
    ("hold-ended", "notice-hold-ended"),
    ("submitted", "notice-submitted"),
    ("objected", "notice-objected"),
    ("answered", "notice-objection-answered"),
    ("let-out", "notice-let-out"),
    ("given-back", "notice-given-back"),
    ("met", "notice-met"),
    ("written", "notice-message-sent"),
    ("taken", "notice-taken"),
    ("released", "notice-released"),
    ("closed", "notice-closed"),
    ("noted", "notice-note-saved"),
    ("requested", "notice-requested"),
    ("decided", "notice-decided"),
    ("letter", "notice-letter-sent"),
    ("posted", "notice-letter-posted"),
];

/// What was typed and could not be stored, to be shown again.
#[derive(Default)]
pub struct Unstored {
    /// Into the form of one decision.
    pub decision: Typed,
    /// A note.
    pub note: String,

    /// What is asked for besides known evidence.
    pub more: String,
    /// The day until which evidence is asked for.
    pub until: String,
    /// The evidence that was ticked.
    pub items: Vec<String>,
    /// Another day on which it is due, and why.
    pub reschedule: Option<(String, String)>,
    /// An objection: the day, and what it says.
    pub objection: Option<(String, String)>,
    /// What is wrong with it.
    pub errors: Vec<ErrorLink>,
    /// Why it could not be done now: the name of a text.
    pub notice: Option<&'static str>,
    /// What has just been done: the name of a text.
    pub done: Option<&'static str>,
}

/// The page of a case, with what could not be stored.
pub async fn page(web: &Shared, staff: &Staff, id: CaseId, status: StatusCode, unstored: Unstored) -> Answer {
    let Some(loaded) = move_case::read_case(&web.works, staff, id).await? else {
        let gone = forward::gone(&web.works, staff, id).await?;
        return Err(gone.map_or(Oops::NotFound, |_| Oops::Elsewhere(urls::FORWARDED.to_owned())));
    };
    let page = View::new(web, staff, &loaded).await?.page(unstored)?;
    web.show_with(status, &frame::office(web, &lang(), Some(staff)), &page)
}

/// Everything the page is made of.
pub(super) struct View<'a> {
    pub(super) web: &'a Shared,
    staff: &'a Staff,
    pub(super) loaded: &'a LoadedCase,
    german: Lang,
    names: Names,
    history: history::History,
    notes: Vec<cases::NoteRow>,
    requests: Vec<cases::RequestRow>,
    decisions: Vec<cases::DecisionRow>,
    receipt: Option<ReceiptRow>,
    supplements: Vec<CaseSupplement>,
    messages: Vec<CaseMessage>,
    letters: Letters,
    second: Option<CaseRelease>,
    objections: Option<Objections>,
    retention: Option<CaseRetention>,
    doubles: Option<Doubles>,
    signature: Option<CaseSignature>,
    pub(super) reach: Option<MailReach>,
}

impl<'a> View<'a> {
    async fn new(web: &'a Shared, staff: &'a Staff, loaded: &'a LoadedCase) -> Result<Self, Oops> {
        let (authority, id) = (&loaded.authority.id, loaded.row.id);
        let mut reading = web.works.db.read().await?;
        let mut tx = reading.tx();
        let events = cases::events(&mut tx, authority, id).await?;
        let notes = cases::notes(&mut tx, authority, id).await?;
        let requests = cases::requests(&mut tx, authority, id).await?;
        let decisions = cases::decisions(&mut tx, authority, id).await?;
        let receipt = submissions::receipt(&mut tx, authority, loaded.main()).await?;
        drop(reading);
        let history = history::read(&loaded.key, id, &events)?;
        if !history.intact {
            tracing::error!(case = %id, "the history of a case has been changed");
        }
        let (names, german) = (names(web, staff).await?, lang());
        let sent = letters_sent(&web.works, loaded).await?;
        Ok(Self {
            supplements: arrived::supplements(web, loaded, &german).await?,
            messages: arrived::messages(web, loaded, &names).await?,
            letters: letters::of_case(web, staff, loaded, &sent, (&names, &requests)),
            second: release::of_case(web, staff, loaded, &names).await?,
            objections: objection::of_case(web, staff, loaded, &sent, &names).await?,
            retention: retention::of_case(web, staff, loaded, &names).await?,
            doubles: doubles::of_case(web, staff, loaded).await?,
            signature: arrived::signature(web, loaded).await?,
            reach: arrived::mail_reach(web, loaded).await?,
            receipt,
            names,
            german,
            web,
            staff,
            loaded,
            history,
            notes,
            requests,
            decisions,
        })
    }

    fn wording(&self) -> Wording<'_> {
        Wording {
            situation: self.loaded.situation(),
            catalogue: &self.web.works.catalogue,
            lang: &self.german,
        }
    }

    pub(super) fn own(&self, key: &str) -> String {
        self.web.text(&self.german, key).to_string()
    }

    fn page(&self, unstored: Unstored) -> Result<Case, Oops> {
        let (row, situation) = (&self.loaded.row, self.loaded.situation());
        let wording = self.wording();
        let today = self.web.works.clock.today();
        let tables = Tables {
            loaded: self.loaded,
            wording: &wording,
            decisions: &self.decisions,
            names: &self.names,
            may_decide: self.may_decide(),
            typed: &unstored.decision,
        };
        let benefit = self.loaded.benefit();
        let asked = tables.asked()?;
        let missing = missing(&wording);
        let mine = row.assignee == Some(self.staff.id);
        let may_take = self.may(Deed::TakeCase, Move::Take { by: self.staff.id, may_decide: false });
        Ok(Case {
            number: row.number.clone(),
            service: title_of_case(&self.web.works.catalogue, self.loaded, &self.german),
            applicant: finish::name_of(&situation),
            contact: self.contact(&wording),
            received: self.loaded.applied(),
            rest_until: self.loaded.is_informal().then(|| complete_by(self.loaded.applied_on)),
            informal_receipt: (self.loaded.main() != row.id).then(|| urls::case(row.id, "informal.pdf")),
            counts_from: benefit.counts_from(),
            counts_why: benefit
                .effective_date()
                .map(|rule| benefit.text(rule.text, &self.german, benefit.start()).text.into_owned()),
            age_days: self.loaded.applied_on.until(today).map_or(0, |span| i64::from(span.get_days())),
            state: state_badge(self.web, self.loaded.case.state),
            due: due(today, self.loaded.case.state, self.loaded.case.due_on),
            flags: self.flags(&wording, &missing),
            assignee: row.assignee.and_then(|id| self.names.here(id)),
            take: (may_take && !mine).then(|| urls::case(row.id, "assignment")),
            release: (may_take && mine).then(|| urls::case(row.id, "release")),
            moves: self.moves(),
            version: u64::try_from(row.version).unwrap_or(0),
            matrix: tables.matrix(&asked),
            asked: asked.into_iter().map(|(_, asked)| asked).collect(),
            sections: summary::sections(&situation)
                .iter()
                .map(|section| Self::section(&wording, section))
                .collect(),
            files: arrived::files(self.loaded, &wording)?,
            missing: self.missing(missing, &unstored.items)?,
            doubts: Self::doubts(&wording),
            consents: self.consents(&wording),
            request: self.request(&unstored),
            requests: self.requests(&wording)?,
            signature: self.signature.clone(),
            receipt: receipt_link(self.receipt.as_ref(), urls::case(row.id, "receipt.pdf")),
            supplements: self.supplements.clone(),
            messages: self.messages.clone(),
            message: self.may_write().then(|| urls::case(row.id, "messages")),
            letters: self.letters.sent.clone(),
            second: self.second.clone(),
            objections: self.objections(unstored.objection.as_ref()),
            exclusions: exclusion::of_case(
                self.web,
                self.staff,
                self.loaded,
                &self.history.events,
                &self.names,
            ),
            retention: self.retention.clone(),
            reschedule: reschedule::form(self.staff, self.loaded, unstored.reschedule.clone()),
            doubles: self.doubles.clone(),
            write: self.letters.to_write.clone(),
            today: today.to_string(),
            forward: self.forward(),
            notes: self.notes()?,
            note: self.allowed(Deed::WriteNote).then(|| urls::case(row.id, "notes")),
            notices: self.notices(&unstored),
            note_text: unstored.note,
            history: Happened { web: self.web, loaded: self.loaded, wording: &wording, names: &self.names }
                .lines(&self.history.events),
            errors: unstored.errors,
        })
    }

    /// Whether this member of staff may do something, and the case is where it can be done.
    fn may(&self, deed: Deed, step: Move) -> bool {
        self.allowed(deed) && self.loaded.case.can(step)
    }

    fn may_decide(&self) -> bool {
        let (subject, service, outcome, last) = (String::new(), String::new(), Outcome::Granted, false);
        self.may(Deed::Decide, Move::Decide { subject, service, outcome, last })
    }

    fn may_write(&self) -> bool {
        self.allowed(Deed::WriteMessage) && self.loaded.case.state != CaseState::Closed
    }

    fn allowed(&self, deed: Deed) -> bool {
        access::ask(self.staff, deed, &self.loaded.target()) == Allowed::Allowed
    }

    /// The objections, with what was typed and could not be entered.
    fn objections(&self, typed: Option<&(String, String)>) -> Option<Objections> {
        let mut objections = self.objections.clone();
        let form = objections.as_mut().and_then(|objections| objections.enter.as_mut());
        if let (Some(form), Some((received, text))) = (form, typed.cloned()) {
            *form = ObjectionForm { received, text, open: true, ..form.clone() };
        }
        objections
    }

    fn notices(&self, unstored: &Unstored) -> Vec<Notice> {
        let notice = |style, key: &str| self.web.notice(&self.german, style, key);
        let warning = unstored.notice.map(|key| notice(NoticeStyle::Warning, key));
        let done = unstored.done.map(|key| notice(NoticeStyle::Success, key));
        warning.into_iter().chain(done).collect()
    }

    /// How it can end: as done once everything is decided, before that without a decision.
    fn moves(&self) -> Vec<MoveButton> {
        let endings: &[(Ending, &str)] = if self.loaded.case.state.is_decided() {
            &[(Ending::Done, "move-close")]
        } else {
            &[(Ending::Withdrawn, "move-close-withdrawn"), (Ending::Duplicate, "move-close-duplicate")]
        };
        let possible =
            endings.iter().filter(|(ending, _)| self.may(Deed::CloseCase, Move::Close { ending: *ending }));
        let close = |(ending, key): &(Ending, &str)| MoveButton {
            label: self.own(key),
            action: urls::case(self.loaded.row.id, "closure"),
            value: ending.name().to_owned(),
        };
        possible.map(close).collect()
    }

    /// Where it could go, as long as nothing is decided.
    fn forward(&self) -> Option<ForwardForm> {
        let step =
            Move::Forward { from: self.loaded.authority.id.clone(), to: self.loaded.authority.id.clone() };
        let option = |to: &std::sync::Arc<Authority>| FilterOption {
            value: to.id.to_string(),
            label: to.name.clone(),
            chosen: false,
        };
        let options: Vec<FilterOption> =
            forward::responsible(&self.web.works, self.loaded).map(option).collect();
        let may = self.decisions.is_empty() && self.may(Deed::ForwardCase, step);
        let has_doubles = self.doubles.as_ref().is_some_and(|doubles| !doubles.merged.is_empty());
        (may && !has_doubles && !options.is_empty())
            .then(|| ForwardForm { action: urls::case(self.loaded.row.id, "forwarding"), options })
    }

    fn section<'s>(wording: &Wording<'s>, section: &Section<'s>) -> CaseSection {
        let answers = wording.lines(section).map(|(line, row)| {
            let given = line.answer.map(|answer| source(answer.provenance.giver));
            let source = given.or_else(|| line.is_answered().then_some(Source::Computed));
            let lang = line
                .answer
                .map(|answer| Lang::from(&*answer.provenance.lang))
                .filter(|lang| !lang.is_source());
            let language = lang.as_ref().and_then(|lang| wording.catalogue.language(lang));
            let language = language.map(|language| language.german.clone());
            CaseAnswer {
                label: wording.question(line),
                value: wording.answer(line),
                source,
                level: line.answer.and_then(|answer| answer.provenance.level),
                lang,
                language,
                row,
            }
        });
        CaseSection { answers: answers.collect(), title: wording.page_title(section.page, section.chain) }
    }

    /// Evidence and answers that are missing.
    fn missing(&self, missing: Vec<Thing>, chosen: &[String]) -> Result<Vec<Open>, Oops> {
        let open = open_requests(self.loaded, &self.requests)?;
        let asked: Vec<&String> = open.iter().flat_map(|requested| &requested.items).collect();
        let to_open = |thing: Thing| Open {
            announced: thing.announced,
            requested: asked.contains(&&thing.key),
            chosen: chosen.contains(&thing.key),
            value: thing.key,
            label: thing.label,
            row: thing.row,
        };
        Ok(missing.into_iter().map(to_open).collect())
    }

    /// What the form finds doubtful, which people were asked about and left as it is.
    fn doubts(wording: &Wording<'_>) -> Vec<String> {
        let findings = finish::all_findings(&wording.situation);
        let doubts = findings.iter().filter(|finding| finding.weight == Weight::Warning);
        doubts.map(|finding| wording.doubt(finding)).collect()
    }

    /// What was asked and may be refused: it decides how somebody is written to, and who may be asked.
    fn consents(&self, wording: &Wording<'_>) -> Vec<Consent> {
        let asked = consent::consents(&wording.situation, &self.history.events).into_iter();
        asked
            .map(|consent| Consent {
                text: wording.text(consent.declaration.text, wording.situation.start()),
                given: consent.given,
                withdrawn: consent.withdrawn,
            })
            .collect()
    }

    fn request(&self, unstored: &Unstored) -> Option<RequestForm> {
        let usual = crate::case::deadline::days_after(
            self.web.works.clock.today(),
            crate::case::deadline::COOPERATION_DAYS,
            &self.loaded.authority.land,
        );
        let step = Move::RequestDocuments { due_on: usual, items: Vec::new() };
        self.may(Deed::RequestDocuments, step).then(|| RequestForm {
            action: urls::case(self.loaded.row.id, "document-requests"),
            more: unstored.more.clone(),
            until: if unstored.until.is_empty() { usual.to_string() } else { unstored.until.clone() },
        })
    }

    fn requests(&self, wording: &Wording<'_>) -> Result<Vec<DocumentRequest>, Oops> {
        let mut all = Vec::new();
        for request in &self.requests {
            all.push(DocumentRequest {
                when: jiff::Timestamp::from_microsecond(request.at).unwrap_or_default(),
                by: self.names.of(request.staff_id),
                until: request.due_on.parse().unwrap_or_default(),
                items: in_words(self.loaded, wording, request)?,
                done: request.state != "open",
                meet: (request.state == "open"
                    && self.may(Deed::RequestDocuments, Move::Meet { last: false }))
                .then(|| urls::case(self.loaded.row.id, &format!("document-requests/{}", request.id))),
            });
        }
        Ok(all)
    }

    fn notes(&self) -> Result<Vec<NoteLine>, Oops> {
        let mut notes = Vec::new();
        for note in self.notes.iter().rev() {
            let place = note_place(self.loaded.row.id, note.id);
            let text = self.loaded.key.open(&place, &note.body).map_err(WorkError::from)?;
            notes.push(NoteLine {
                when: jiff::Timestamp::from_microsecond(note.at).unwrap_or_default(),
                by: self.names.of(note.staff_id),
                text: String::from_utf8_lossy(&text).into_owned(),
            });
        }
        Ok(notes)
    }
}

fn source(giver: Giver) -> Source {
    match giver {
        Giver::Citizen => Source::Citizen,
        Giver::Adviser => Source::Adviser,
        Giver::Account => Source::Account,
        Giver::CarriedOver => Source::CarriedOver,
        Giver::Register => Source::Register,
    }
}
