//! A case: everything about it on one page, its files, its receipt.

use axum::{extract::State, http::StatusCode};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        citizen::{
            evidence::{file_response, file_state},
            status::decision_parts,
        },
        error::Oops,
        extract::{Path, Query, SignedIn},
        frame, urls,
    },
    due, lang,
    matrix::{Tables, Typed},
    names, state_badge,
};
use crate::{
    account::{Role, Staff},
    case::{
        Ending, State as CaseState,
        event::{Actor, Event, Kind},
    },
    files::{State as FileStateStored, sniff::FileKind},
    form::{
        answers::Giver,
        assess::Weight,
        expr::value::Value,
        finish,
        kind::Kind as FieldKind,
        summary::{self, Section},
    },
    i18n::Arg,
    id::{CaseId, StaffId, UploadId},
    locale::Lang,
    page::{
        ErrorLink,
        citizen::{Notice, NoticeStyle, Receipt},
        office::{
            Badge, BadgeStyle, Case, CaseAnswer, CaseEvent, CaseFile, CaseSection, Contact, DocumentRequest,
            Move, NoteLine, Open, RequestForm, Source,
        },
    },
    store::cases,
    usecase::{
        WorkError,
        add_upload::open_meta,
        history,
        load_case::LoadedCase,
        missing::{Thing, missing, named, read_request},
        move_case::{self, note_place},
        seal_receipt::receipt_pdf,
        tell,
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
    Path(id): Path<String>,
    Query(query): Query<Done>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Oops::NotFound)?;
    let done = query.done.and_then(|done| DEEDS.into_iter().find(|(name, _)| *name == done));
    let unstored = Unstored { done: done.map(|(_, text)| text), ..Unstored::default() };
    page(&web, &staff, id, StatusCode::OK, unstored).await
}

/// Deeds as addresses name them, and what the page then says.
const DEEDS: [(&str, &str); 6] = [
    ("taken", "notice-taken"),
    ("released", "notice-released"),
    ("closed", "notice-closed"),
    ("noted", "notice-note-saved"),
    ("requested", "notice-requested"),
    ("decided", "notice-decided"),
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
    /// What is wrong with it.
    pub errors: Vec<ErrorLink>,
    /// Why it could not be done now: the name of a text.
    pub notice: Option<&'static str>,
    /// What has just been done: the name of a text.
    pub done: Option<&'static str>,
}

/// The page of a case, with what could not be stored.
pub async fn page(web: &Shared, staff: &Staff, id: CaseId, status: StatusCode, unstored: Unstored) -> Answer {
    let loaded = move_case::read_case(&web.works, staff, id).await?.ok_or(Oops::NotFound)?;
    let page = View::new(web, staff, &loaded).await?.page(unstored)?;
    web.show_with(status, &frame::office(web, &lang(), Some(staff)), &page)
}

/// A file, once it is known to be harmless.
pub async fn file(
    State(web): State<Shared>,
    Path((id, file)): Path<(String, String)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Oops::NotFound)?;
    let file: UploadId = file.parse().map_err(|_| Oops::NotFound)?;
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let upload = loaded.uploads.iter().find(|upload| upload.id == file).ok_or(Oops::NotFound)?;
    if FileStateStored::named(&upload.state) != FileStateStored::Clean {
        return Err(Oops::NotFound);
    }
    let shown = format!("shown/{file}");
    let object = if web.works.storage.has(&shown).await { shown } else { format!("upload/{file}") };
    let bytes = web.works.storage.get(&loaded.key, &object).await.map_err(WorkError::from)?;
    let name = open_meta(&loaded.key, upload)?.name;
    Ok(file_response(bytes, FileKind::of_media_type(&upload.media_type), &name))
}

/// The sealed receipt.
pub async fn receipt(State(web): State<Shared>, Path(id): Path<String>, SignedIn(staff): SignedIn) -> Answer {
    let id: CaseId = id.parse().map_err(|_| Oops::NotFound)?;
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let pdf = receipt_pdf(&web.works, &loaded.authority.id, id).await?.ok_or(Oops::NotFound)?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &format!("{}.pdf", loaded.row.number)))
}

/// Everything the page is made of.
struct View<'a> {
    web: &'a Shared,
    staff: &'a Staff,
    loaded: &'a LoadedCase,
    german: Lang,
    names: std::collections::HashMap<StaffId, String>,
    history: history::History,
    notes: Vec<cases::NoteRow>,
    requests: Vec<cases::RequestRow>,
    decisions: Vec<cases::DecisionRow>,
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
        drop(reading);
        let history = history::read(&loaded.key, id, &events)?;
        if !history.intact {
            tracing::error!(case = %id, "the history of a case has been changed");
        }
        Ok(Self {
            names: names(web, staff).await?,
            german: lang(),
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

    fn own(&self, key: &str) -> String {
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
            staff: self.staff,
            typed: &unstored.decision,
        };
        let asked = tables.asked()?;
        let mine = row.assignee == Some(self.staff.id);
        let open = self.loaded.case.state != CaseState::Closed;
        let may_take = open
            && !mine
            && [Role::Intake, Role::Caseworker, Role::TeamLead].iter().any(|role| self.staff.is(*role));
        let may_write = self
            .staff
            .roles
            .iter()
            .any(|role| matches!(role, Role::Intake | Role::Caseworker | Role::TeamLead));
        Ok(Case {
            number: row.number.clone(),
            service: wording.text(self.loaded.form.head.title, situation.start()),
            applicant: finish::name_of(&situation),
            contact: self.contact(&wording),
            received: self.loaded.received(),
            counts_from: self.loaded.received_on,
            counts_why: situation.effective_date().map(|rule| wording.text(rule.text, situation.start())),
            age_days: self.loaded.received_on.until(today).map_or(0, |span| i64::from(span.get_days())),
            state: state_badge(self.web, self.loaded.case.state),
            due: due(today, self.loaded.case.state, self.loaded.case.due_on),
            flags: self.flags(),
            assignee: row.assignee.and_then(|id| self.names.get(&id).cloned()),
            take: may_take.then(|| urls::case(row.id, "assignment")),
            release: (open && mine).then(|| urls::case(row.id, "release")),
            moves: self.moves(mine),
            version: u64::try_from(row.version).unwrap_or(0),
            matrix: tables.matrix(&asked),
            asked,
            sections: summary::sections(&situation)
                .iter()
                .map(|section| Self::section(&wording, section))
                .collect(),
            files: self.files(&wording)?,
            missing: self.missing(&wording, &unstored.items)?,
            request: self.request(mine, &unstored),
            requests: self.requests(&wording)?,
            receipt: self.receipt(),
            notes: self.notes()?,
            note: may_write.then(|| urls::case(row.id, "notes")),
            notices: self.notices(&unstored),
            note_text: unstored.note,
            history: self.history(&wording),
            errors: unstored.errors,
        })
    }

    fn notices(&self, unstored: &Unstored) -> Vec<Notice> {
        let notice = |style, key: &str| Notice { style, title: self.own(key), text: None };
        let warning = unstored.notice.map(|key| notice(NoticeStyle::Warning, key));
        let done = unstored.done.map(|key| notice(NoticeStyle::Success, key));
        warning.into_iter().chain(done).collect()
    }

    /// How the person can be reached: from the answers that the form says so of, and the language of the application.
    fn contact(&self, wording: &Wording<'_>) -> Contact {
        let situation = wording.situation;
        let start = situation.start();
        let form = &self.loaded.form;
        let find = |wanted: fn(&FieldKind) -> bool| {
            let fields = form.scopes[0].fields.iter().map(|id| (*id, form.field(*id)));

            fields.filter(|(_, field)| wanted(&field.kind)).find_map(|(id, _)| {
                match situation.eval.field(start, id) {
                    Value::Text(text) => Some(text.to_string()),
                    _ => None,
                }
            })
        };
        let catalogue = &self.web.works.catalogue;
        let language = catalogue
            .language(&Lang::from(self.loaded.row.lang.as_str()))
            .map(|language| language.name.clone());
        Contact {
            address: self.address(),
            phone: find(|kind| matches!(kind, FieldKind::Phone)),
            email: tell::address(&situation),
            language,
            hints: Vec::new(),
        }
    }

    /// Street and place, from the fields that browsers fill in as such.
    fn address(&self) -> Option<String> {
        let situation = self.loaded.situation();
        let form = &self.loaded.form;
        let group = form.scopes[0].fields.iter().filter(|id| form.field(**id).name.starts_with("address."));
        let line = |name: &str| {
            let id = group.clone().find(|id| form.field(**id).name.ends_with(name))?;
            match situation.eval.field(situation.start(), *id) {
                Value::Text(text) => Some(text.to_string()),
                _ => None,
            }
        };
        let join = |a: Option<String>, b: Option<String>| match (a, b) {
            (Some(a), Some(b)) => Some(format!("{a} {b}")),
            (one, other) => one.or(other),
        };
        let street = join(line(".street"), line(".house_no"));
        let place = join(line(".postal_code"), line(".city"));
        let lines: Vec<String> = [street, place].into_iter().flatten().collect();
        (!lines.is_empty()).then(|| lines.join("\n"))
    }

    fn flags(&self) -> Vec<Badge> {
        let badge = |key: &str, style| Badge { text: self.own(key), style };
        let mut flags = Vec::new();
        if self.loaded.row.urgent {
            flags.push(badge("case-flag-urgent", BadgeStyle::Danger));
        }
        if self.loaded.row.protected {
            flags.push(badge("case-flag-protected", BadgeStyle::Danger));
        }
        let findings = finish::all_findings(&self.loaded.situation());
        if findings.iter().any(|finding| finding.weight == Weight::Missing) {
            flags.push(badge("case-flag-incomplete", BadgeStyle::Warning));
        }
        flags
    }

    fn moves(&self, mine: bool) -> Vec<Move> {
        let close = |ending: Ending, key: &str| Move {
            label: self.own(key),
            action: urls::case(self.loaded.row.id, "closure"),
            value: ending.name().to_owned(),
        };
        if !mine || !self.staff.is(Role::Caseworker) || self.loaded.case.state == CaseState::Closed {
            return Vec::new();
        }
        if self.loaded.case.state == CaseState::Decided {
            vec![close(Ending::Done, "move-close")]
        } else {
            vec![
                close(Ending::Withdrawn, "move-close-withdrawn"),
                close(Ending::Duplicate, "move-close-duplicate"),
            ]
        }
    }

    fn section<'s>(wording: &Wording<'s>, section: &Section<'s>) -> CaseSection {
        let situation = wording.situation;
        let mut before = None;
        let answers = section.lines.iter().map(|line| {
            let deep = line.chain.depth() > section.chain.depth();
            let here = deep
                .then(|| situation.row_titles(line.chain, wording.lang)[section.chain.depth()..].join(", "));
            let row = here.clone().filter(|_| before != here);
            before = here;
            let given = line.answer.map(|answer| source(answer.provenance.giver));
            let source = given.or_else(|| line.is_answered().then_some(Source::Computed));
            let lang = line
                .answer
                .map(|answer| Lang::from(&*answer.provenance.lang))
                .filter(|lang| !lang.is_source());
            CaseAnswer { label: wording.question(line), value: wording.answer(line), source, lang, row }
        });
        CaseSection { answers: answers.collect(), title: wording.page_title(section.page, section.chain) }
    }

    fn files(&self, wording: &Wording<'_>) -> Result<Vec<CaseFile>, Oops> {
        let mut files = Vec::new();
        for upload in &self.loaded.uploads {
            let state = FileStateStored::named(&upload.state);
            let Thing { label: paper, row, .. } = named(self.loaded, wording, &upload.requirement);
            files.push(CaseFile {
                name: open_meta(&self.loaded.key, upload)?.name,
                paper,
                row,
                size: u64::try_from(upload.size).unwrap_or(0),
                received: jiff::Timestamp::from_microsecond(upload.created_at).unwrap_or_default(),
                state: file_state(&upload.state),
                href: (state == FileStateStored::Clean)
                    .then(|| urls::case_file(self.loaded.row.id, upload.id)),
            });
        }
        Ok(files)
    }

    /// Evidence and answers that are missing.
    fn missing(&self, wording: &Wording<'_>, chosen: &[String]) -> Result<Vec<Open>, Oops> {
        let mut asked = Vec::new();
        for request in self.requests.iter().filter(|request| request.state == "open") {
            asked.extend(read_request(self.loaded, request)?.items);
        }
        let open = |thing: Thing| Open {
            requested: asked.contains(&thing.key),
            chosen: chosen.contains(&thing.key),
            value: thing.key,
            label: thing.label,
            row: thing.row,
        };
        Ok(missing(self.loaded, wording).into_iter().map(open).collect())
    }

    fn request(&self, mine: bool, unstored: &Unstored) -> Option<RequestForm> {
        let may = mine
            && matches!(
                self.loaded.case.state,
                CaseState::PreCheck | CaseState::InProgress | CaseState::DocumentsRequested
            );
        let usual = crate::case::deadline::days_after(
            self.web.works.clock.today(),
            crate::case::deadline::COOPERATION_DAYS,
            &self.loaded.authority.land,
        );
        may.then(|| RequestForm {
            action: urls::case(self.loaded.row.id, "document-requests"),
            more: unstored.more.clone(),
            until: if unstored.until.is_empty() { usual.to_string() } else { unstored.until.clone() },
        })
    }

    fn requests(&self, wording: &Wording<'_>) -> Result<Vec<DocumentRequest>, Oops> {
        let mut all = Vec::new();
        for request in &self.requests {
            let requested = read_request(self.loaded, request)?;
            let label = |key: &String| match named(self.loaded, wording, key) {
                Thing { label, row: Some(row), .. } => format!("{label} ({row})"),
                Thing { label, .. } => label,
            };
            let mut items: Vec<String> = requested.items.iter().map(label).collect();
            items.extend(Some(requested.more).filter(|more| !more.is_empty()));
            all.push(DocumentRequest {
                when: jiff::Timestamp::from_microsecond(request.at).unwrap_or_default(),
                by: self.names.get(&request.staff_id).cloned().unwrap_or_default(),
                until: request.due_on.parse().unwrap_or_default(),
                items,
                done: request.state != "open",
            });
        }
        Ok(all)
    }

    fn receipt(&self) -> Receipt {
        let made = self.loaded.receipt.as_ref();
        let size = made.and_then(|receipt| u64::try_from(receipt.size).ok());
        Receipt { href: urls::case(self.loaded.row.id, "receipt.pdf"), size }
    }

    fn notes(&self) -> Result<Vec<NoteLine>, Oops> {
        let mut notes = Vec::new();
        for note in self.notes.iter().rev() {
            let place = note_place(self.loaded.row.id, note.id);
            let text = self.loaded.key.open(&place, &note.body).map_err(WorkError::from)?;
            notes.push(NoteLine {
                when: jiff::Timestamp::from_microsecond(note.at).unwrap_or_default(),
                by: self.names.get(&note.staff_id).cloned().unwrap_or_default(),
                text: String::from_utf8_lossy(&text).into_owned(),
            });
        }
        Ok(notes)
    }

    fn history(&self, wording: &Wording<'_>) -> Vec<CaseEvent> {
        let line = |event: &Event| CaseEvent {
            when: event.at,
            by: match &event.actor {
                Actor::Staff(id) => self.names.get(id).cloned(),
                Actor::Applicant | Actor::System => None,
            },
            text: self.event_text(wording, &event.kind),
        };
        self.history.events.iter().rev().map(line).collect()
    }

    fn event_text(&self, wording: &Wording<'_>, kind: &Kind) -> String {
        let key = match kind {
            Kind::Received => "event-arrived",
            Kind::Acknowledged => "event-receipt",
            Kind::Taken => "event-assigned",
            Kind::Released => "event-released",
            Kind::Noted => "event-note",
            Kind::DocumentsRequested { .. } => "event-requested",
            Kind::DocumentsArrived => "event-documents",
            Kind::Closed { ending } => match ending {
                Ending::Done => "event-closed",
                Ending::Withdrawn => "event-closed-withdrawn",
                Ending::Duplicate => "event-closed-duplicate",
            },
            Kind::Decided { subject, service, outcome } => {
                let (service, person) = decision_parts(wording, self.loaded, subject, service);
                let word = self.own(&format!("outcome-{}", outcome.name()));
                let what = format!("{service}, {person}: {word}");
                let text = self.web.works.catalogue.text(
                    &self.german,
                    "event-decided",
                    &[("what", Arg::Text(what.into()))],
                );
                return text.words.to_string();
            }
        };
        self.own(key)
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
