//! An application that has arrived: number, date, receipt, and how it stands, in seven words.

use axum::{extract::State, http::StatusCode};
use jiff::{Timestamp, civil::Date};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Query},
        frame::{self, Switch},
        urls::Urls,
    },
    draft::secured,
    evidence::file_state,
    incoming::{ACCEPT, KINDS},
    letters, place,
    precheck::finder_of,
    reach,
    supplement::receipt_response,
};
use crate::{
    case::{
        Ending, Move, Outcome as CaseOutcome, State as CaseState, Word as CaseWord,
        event::{Actor, Event, Kind},
        letter::Channel,
        objection::Answer as Remedy,
    },
    i18n::Arg,
    id::CaseId,
    locale::Lang,
    page::{
        ErrorLink,
        citizen::{
            CaseMessageLine, EnclosedFile, GivenConsent, HistoryLine, MailedTo, NoticeStyle, Open, Outcome,
            Reach, Reached, Receipt, Refused, Status, StatusStep, SupplementLine, ToSupplement, Word,
            WriteMessage,
        },
    },
    store::{
        cases, joining,
        submissions::{self, ReceiptRow},
        uploads::UploadRow,
    },
    usecase::{
        add_upload::open_meta,
        come_back::may_see,
        consent::consents,
        decide::{decision_title, open_terms},
        doubles, history,
        informal::title_of_case,
        letters::release::is_withheld,
        load_case::{LoadedCase, Part, load_case},
        missing::{missing, open_requests},
        reach::{Standing, address, standing},
        retention,
        supplement::{Topic, topics},
        wording::Wording,
        write_on_case::{Message as Written, note_read, read_messages},
    },
};

pub(super) type Parts = (String, String, CaseId);

/// Whether the application has just been sent.
#[derive(Deserialize)]
pub struct Sent {
    sent: Option<String>,
}

/// How an application stands.
pub async fn show(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    Query(query): Query<Sent>,
    access: Access,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let shown =
        page(&web, &lang, &loaded, StatusCode::OK, Just { done: query.sent, ..Just::default() }).await?;
    note_read(&web.works, &loaded).await?;
    Ok(shown)
}

/// What has just been done, or tried.
#[derive(Default)]
pub(super) struct Just {
    /// `now`, `supplement`, `message`.
    pub done: Option<String>,
    /// The words of a message that was not taken, and why.
    pub unsent: Option<(String, Vec<ErrorLink>)>,
    /// Whether a code was typed that the mail did not have.
    pub wrong_code: bool,
}

/// How an application stands, after something was done or tried.
pub(super) async fn page(
    web: &Shared,
    lang: &Lang,
    loaded: &LoadedCase,
    status: StatusCode,
    just: Just,
) -> Answer {
    let messages = read_messages(&web.works, loaded).await?;
    let mut reading = web.works.db.read().await?;
    let rows = cases::events(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let decisions = cases::decisions(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let decisions = if is_withheld(loaded, &decisions)? { Vec::new() } else { decisions };
    let requests = cases::requests(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?;
    let following = if loaded.is_informal() {
        joining::following(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?
    } else {
        None
    };
    let receipt = submissions::receipt(&mut reading.tx(), &loaded.authority.id, loaded.main()).await?;
    drop(reading);
    let (benefit, today) = (loaded.benefit(), web.works.clock.today());
    let history = history::read(&loaded.key, loaded.row.id, &rows)?;
    let view = View { web, lang, loaded };
    let to = Urls::of(lang, &loaded.authority);
    let done = |what: &str| just.done.as_deref() == Some(what);
    let situation = loaded.situation();
    let wording = Wording { situation, catalogue: &web.works.catalogue, lang };
    let missing = view.missing(&wording, &requests)?;
    let page = Status {
        just_sent: done("now") || done("supplement"),
        just_supplemented: done("supplement"),
        notices: [
            ("message", "message-sent"),
            ("address", "notice-address-confirmed"),
            ("consent", "notice-consent"),
        ]
        .into_iter()
        .filter(|(what, _)| done(what))
        .map(|(_, key)| web.notice(lang, NoticeStyle::Success, key))
        .collect(),
        messages: messages.iter().rev().map(|message| view.message(message)).collect::<Result<_, Oops>>()?,
        everything: to.application(loaded.row.id, "everything.zip"),
        write: view.write(to, just.unsent),
        withdraw: loaded
            .case
            .can(Move::Close { ending: Ending::Withdrawn })
            .then(|| to.application(loaded.row.id, "withdrawal")),
        // What the office has asked for in words alone is no question of the form: one brings it, or sends it along.
        supplement: view.supplement(to, missing.iter().any(|(_, in_form)| *in_form)),
        supplements: view.supplements(to),
        service: title_of_case(&web.works.catalogue, loaded, lang).into(),
        number: loaded.row.number.clone(),
        received: loaded.applied(),
        rest: following.map(|draft| secured(loaded.applied_on, today, Some(to.draft(draft, "")))),
        informal_receipt: (loaded.main() != loaded.row.id)
            .then(|| to.application(loaded.row.id, "informal.pdf")),
        counts_from: benefit.counts_from(),
        counts_why: benefit
            .effective_date()
            .map(|rule| benefit.text(rule.text, lang, benefit.start()).text.into_owned()),
        word: word(loaded.case.state.word()),
        steps: view.steps(&history.events),
        receipt: receipt_link(receipt.as_ref(), to.application(loaded.row.id, "receipt.pdf")),
        mailed_to: view.mailed_to(to, address(&situation), just.wrong_code).await?,
        consents: view.consents(&wording, &history.events),
        withdraw_consent: to.application(loaded.row.id, "consents"),
        letters: letters::lines(&web.works, loaded, to).await?,
        outcomes: view.outcomes(&wording, &decisions)?,
        refused: view.refused(to, &decisions),
        missing_words: missing.iter().any(|(_, in_form)| !in_form),
        missing: missing.into_iter().map(|(open, _)| open).collect(),
        missing_by: view.asked_by(&history.events),
        history: view.history(&history.events),
        later: Some(to.application(loaded.row.id, "later")),
        merged: doubles::goes_on_as(&web.works, loaded).await?,
        kept_until: retention::kept_until(&web.works, loaded).await?,
    };
    let link = |lang: &Lang| Urls { lang, authority: to.authority }.application(loaded.row.id, "");
    let frame = frame::citizen(web, lang, Some(&loaded.authority), Switch::Links(&link));
    web.show_with(status, &frame, &page)
}

/// The sealed receipt.
pub async fn receipt(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let (_, loaded) = find(&web, parts, &access).await?;
    receipt_response(&web, &loaded, loaded.main()).await
}

/// The sealed receipt of the informal application that came first.
pub async fn informal_receipt(State(web): State<Shared>, Path(parts): Path<Parts>, access: Access) -> Answer {
    let (_, loaded) = find(&web, parts, &access).await?;
    receipt_response(&web, &loaded, loaded.row.id).await
}

/// Where the receipt is, and how large once it is made.
pub fn receipt_link(made: Option<&ReceiptRow>, href: String) -> Receipt {
    Receipt { href, size: made.and_then(|receipt| u64::try_from(receipt.size).ok()) }
}

/// A case that this browser may see.
pub(super) async fn find(web: &Shared, parts: Parts, access: &Access) -> Result<(Lang, LoadedCase), Oops> {
    let (lang, authority, id) = parts;
    let (lang, authority) = place(web, &lang, &authority)?;
    let key = access.0.as_ref().ok_or(Oops::DraftGone)?;
    if !may_see(&web.works, &authority.id, id, key).await? {
        return Err(Oops::DraftGone);
    }
    let loaded = load_case(&web.works, &authority.id, id).await?.ok_or(Oops::DraftGone)?;
    Ok((lang, loaded))
}

struct View<'a> {
    web: &'a Shared,
    lang: &'a Lang,
    loaded: &'a LoadedCase,
}

impl View<'_> {
    fn message(&self, message: &Written) -> Result<CaseMessageLine, Oops> {
        let file = |upload: &UploadRow| -> Result<EnclosedFile, Oops> {
            let name = open_meta(&self.loaded.key, upload)?.name;
            Ok(EnclosedFile { name, state: file_state(&upload.state) })
        };
        Ok(CaseMessageLine {
            when: Timestamp::from_microsecond(message.at).unwrap_or_default(),
            mine: message.by.is_none(),
            text: message.text.clone(),
            files: message.files.iter().map(file).collect::<Result<_, Oops>>()?,
        })
    }

    /// What was consented to, and what has become of it.
    fn consents(&self, wording: &Wording<'_>, events: &[Event]) -> Vec<GivenConsent> {
        let given = consents(&wording.situation, events).into_iter().filter(|consent| consent.given);
        given
            .map(|consent| GivenConsent {
                code: consent.declaration.code.to_string(),
                text: wording.text(consent.declaration.text, wording.situation.start()),
                withdrawn: consent.withdrawn.map(|at| self.day(at)),
            })
            .collect()
    }

    /// Where e-mails go, and whether they arrive.
    async fn mailed_to(
        &self,
        to: Urls<'_>,
        address: Option<String>,
        wrong_code: bool,
    ) -> Result<Option<MailedTo>, Oops> {
        let Some(address) = address else { return Ok(None) };
        let reach = match standing(&self.web.works, self.loaded, &address).await? {
            Standing::Confirmed(_) => Reach::Confirmed,
            Standing::CameBack(_) => Reach::CameBack,
            Standing::Open { too_many: true } => Reach::TooMany,
            Standing::Open { too_many: false } => Reach::Open {
                action: to.application(self.loaded.row.id, "address"),
                errors: wrong_code.then(|| reach::wrong_code(self.web, self.lang)).into_iter().collect(),
            },
        };
        Ok(Some(MailedTo { address, reach }))
    }

    fn day(&self, moment: Timestamp) -> Date {
        self.web.works.clock.day_of(moment)
    }

    /// The words that were and are true, and those that usually follow.
    fn steps(&self, events: &[Event]) -> Vec<StatusStep> {
        let now = self.loaded.case.state.word();
        let mut since: Vec<(CaseWord, Date)> = vec![(CaseWord::Arrived, self.loaded.applied_on)];
        let mut last = None;
        for event in events {
            if let Some(word) = event.kind.word() {
                since.retain(|(known, _)| *known != word);
                since.push((word, self.day(event.at)));
            }
            last = Some(self.day(event.at));
        }
        let here = CaseWord::ALL.iter().position(|word| *word == now).unwrap_or(0);
        let usual = [CaseWord::Arrived, CaseWord::Working, CaseWord::Decided, CaseWord::Ended];
        let shown = CaseWord::ALL.iter().enumerate().filter(|(at, word)| {
            usual.contains(word) || *at == here || since.iter().any(|(known, _)| known == *word)
        });
        let step = |(at, word_here): (usize, &CaseWord)| {
            let known = since.iter().find(|(known, _)| known == word_here).map(|(_, day)| *day);
            let reached = match at.cmp(&here) {
                std::cmp::Ordering::Less => Reached::Done,
                std::cmp::Ordering::Equal => Reached::Now,
                std::cmp::Ordering::Greater => Reached::Ahead,
            };
            let since = known.filter(|_| at <= here).or_else(|| last.filter(|_| at == here));
            StatusStep { word: word(*word_here), reached, since }
        };
        shown.map(step).collect()
    }

    /// What was decided so far: what for whom, and what the office wrote.
    fn outcomes(&self, wording: &Wording<'_>, rows: &[cases::DecisionRow]) -> Result<Vec<Outcome>, Oops> {
        let mut outcomes = Vec::new();
        for row in rows {
            let terms = open_terms(&self.loaded.key, self.loaded.row.id, row)?;
            let title = decision_title(wording, self.loaded, &row.subject, &row.service);
            let granted = CaseOutcome::named(&row.outcome) == Some(CaseOutcome::Granted);
            outcomes.push(Outcome {
                title,
                granted,
                text: (!terms.reason.is_empty()).then_some(terms.reason),
            });
        }
        Ok(outcomes)
    }

    /// Where something was refused, another benefit may be due, and from the same day.
    fn refused(&self, to: Urls<'_>, decisions: &[cases::DecisionRow]) -> Option<Refused> {
        let is_refusal =
            |row: &cases::DecisionRow| CaseOutcome::named(&row.outcome) == Some(CaseOutcome::Refused);
        decisions.iter().any(is_refusal).then(|| Refused {
            date: self.loaded.applied_on,
            precheck: finder_of(self.web, &self.loaded.authority).ok().map(|_| to.precheck()),
        })
    }

    /// What the person should still bring: evidence that is needed, answers that were left open, and whatever the
    /// office has asked for; and whether each is a question or a paper of the form.
    fn missing(
        &self,
        wording: &Wording<'_>,
        requests: &[cases::RequestRow],
    ) -> Result<Vec<(Open, bool)>, Oops> {
        if self.loaded.case.state.is_decided() {
            return Ok(Vec::new());
        }
        let requested = open_requests(self.loaded, requests)?;
        let is_asked = |key: &String| requested.iter().any(|requested| requested.items.contains(key));
        let things = missing(wording).into_iter();
        let wanted = things.filter(|thing| thing.required || thing.is_answer() || is_asked(&thing.key));
        let open = wanted.map(|thing| (Open { label: thing.label, place: thing.row, href: None }, true));
        let more = requested.iter().map(|requested| requested.more.clone()).filter(|more| !more.is_empty());
        Ok(open.chain(more.map(|label| (Open { label, place: None, href: None }, false))).collect())
    }

    /// Where one can write to the office, with what was not taken; not once the case has ended.
    fn write(&self, to: Urls<'_>, unsent: Option<(String, Vec<ErrorLink>)>) -> Option<WriteMessage> {
        let (text, errors) = unsent.unwrap_or_default();
        // What could not be sent because the case has ended meanwhile can still be read and copied.
        let open = self.loaded.case.state != CaseState::Closed || !errors.is_empty();
        open.then(|| WriteMessage {
            action: to.application(self.loaded.row.id, "messages"),
            text,
            errors,
            accept: ACCEPT.to_owned(),
            kinds: KINDS.to_owned(),
            max_size: self.loaded.authority.limits.file_bytes,
        })
    }

    /// What can be supplemented here.
    fn supplement(&self, to: Urls<'_>, missing: bool) -> Option<ToSupplement> {
        let topics = topics(self.loaded, missing);
        let offers = |topic: Topic| topics.contains(&topic);
        (!topics.is_empty()).then(|| ToSupplement {
            action: to.application(self.loaded.row.id, "supplement"),
            missing: offers(Topic::Missing),
            contact: offers(Topic::Contact),
            bank: offers(Topic::Bank),
        })
    }

    /// What was supplemented, with its receipts.
    fn supplements(&self, to: Urls<'_>) -> Vec<SupplementLine> {
        let line = |part: &Part| SupplementLine {
            when: part.received,
            href: to.application(self.loaded.row.id, &format!("supplements/{}", part.id)),
        };
        self.loaded.supplements().map(line).collect()
    }

    /// Until when what was asked for should be there.
    fn asked_by(&self, events: &[Event]) -> Option<Date> {
        if self.loaded.case.state != CaseState::DocumentsRequested {
            return None;
        }
        events.iter().rev().find_map(|event| match event.kind {
            Kind::DocumentsRequested { due_on, .. } => Some(due_on),
            _ => None,
        })
    }

    /// What has happened as far as the person has to know, the newest first.
    fn history(&self, events: &[Event]) -> Vec<HistoryLine> {
        let line = |event: &Event| {
            let key = match &event.kind {
                Kind::Received => "history-received",
                Kind::ReceivedInformally => "history-informal",
                Kind::Completed => "history-completed",
                Kind::Acknowledged => "history-receipt",
                Kind::Taken | Kind::Assigned { .. } => "history-taken",
                Kind::DocumentsRequested { .. } => "history-requested",
                Kind::Supplemented { .. } => "history-supplement",
                Kind::Decided { .. } => "history-decided",
                Kind::PersonWrote => "history-message",
                Kind::OfficeWrote => "history-office-message",
                Kind::RequestMet => "history-request-met",
                Kind::MailCameBack => "history-mail-back",
                Kind::ConsentWithdrawn { .. } => "history-consent",
                Kind::LetterSent { channel: Channel::Mailbox, .. }
                | Kind::LetterReleased { channel: Channel::Mailbox, .. } => "history-letter",
                Kind::LetterPosted { .. } => "history-letter-posted",
                Kind::LetterOpened { .. } => "history-letter-opened",
                // It is on its way once it was given to the post.
                Kind::LetterSent { channel: Channel::Post, .. }
                | Kind::LetterReleased { channel: Channel::Post, .. } => return None,
                Kind::Objected { .. } => "history-objection",
                Kind::ObjectionAnswered { answer: Remedy::Remedied } => "history-objection-remedied",
                Kind::ObjectionAnswered { answer: Remedy::PassedOn } => "history-objection-passed-on",
                Kind::ObjectionAnswered { answer: Remedy::Withdrawn } => "history-objection-withdrawn",
                Kind::Forwarded { .. } => "history-forwarded",
                Kind::Closed { .. } if event.actor == Actor::Applicant => "history-withdrawn",
                Kind::Closed { .. } => "history-closed",
                Kind::Split { .. } => "history-split",
                Kind::Rescheduled { .. }
                | Kind::Absorbed { .. }
                | Kind::Parted { .. }
                | Kind::SetApart { .. }
                | Kind::Released
                | Kind::Noted
                | Kind::Excluded { .. }
                | Kind::Included { .. }
                | Kind::Held
                | Kind::HoldEnded
                | Kind::LetterSubmitted { .. }
                | Kind::LetterReturned { .. } => return None,
            };
            let name = match &event.kind {
                Kind::Forwarded { to, .. } => Some(self.web.authority_name(to.as_str())),
                _ => None,
            };
            let name = name.map(|name| ("authority", Arg::Text(name.into())));
            let text = self.web.works.catalogue.text(self.lang, key, name.as_slice());
            Some(HistoryLine { when: event.at, text: text.words.to_string() })
        };
        events.iter().rev().filter_map(line).collect()
    }
}

pub(super) fn word(word: CaseWord) -> Word {
    match word {
        CaseWord::Arrived => Word::Received,
        CaseWord::Checking => Word::Checking,
        CaseWord::Missing => Word::Missing,
        CaseWord::Working => Word::Working,
        CaseWord::Decided => Word::Decided,
        CaseWord::Paying => Word::Paying,
        CaseWord::Ended => Word::Closed,
    }
}
