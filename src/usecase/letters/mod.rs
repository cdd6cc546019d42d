//! Letters of the office: written from templates, sealed as papers, made available here or posted, and what has become of each.
//!
//! A letter is sealed at the moment in which it goes out, and never changes. When it counts as made known is worked out from
//! what has happened to it ([`delivery`](crate::case::delivery)).

mod compose;
mod paper;
pub mod release;
mod send;

use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

pub use self::{
    compose::{Composed, NoMailbox, compose, offered},
    send::{Outgoing, preview, send},
};
use super::{
    WorkError, Works,
    load_case::LoadedCase,
    move_case::{Allowed, Done, Tried, allowed},
    seal_receipt::sealed_paper,
    write_on_case::{Written, write},
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        delivery::{Way, objection_until},
        event::{Actor, Kind},
        letter::{Channel, Letter},
    },
    crypt,
    files::{harmless_name, sniff::FileKind},
    id::{CaseId, LetterId},
    letter::markup,
    locale::Lang,
    store::letters::{self, LetterRow},
};

/// What is stored of a letter, sealed.
#[derive(Debug, Serialize, Deserialize)]
struct Content {
    /// As it was written, with its marks.
    text: String,
}

/// A letter that went out.
#[derive(Clone, Debug)]
pub struct Sent {
    /// As stored.
    pub row: LetterRow,
    /// What it is.
    pub letter: Letter,
    /// Its title.
    pub title: String,
    /// What it says, with its marks.
    pub text: String,
    /// The day on which it went out.
    pub sent_on: Date,
    /// What has become of it.
    pub way: Way,
    /// The day on which it counts as made known.
    pub known_on: Option<Date>,
    /// Until when the person may object, or sue, where it decides something and counts as known.
    pub objection_until: Option<Date>,
    /// Whether people go to court against it, and not to the office.
    pub to_court: bool,
    /// When the person first opened it.
    pub opened_on: Option<Date>,
}

impl Sent {
    /// Whether the person gets to see it here: not before it was given to the post.
    #[must_use]
    pub fn is_out(&self) -> bool {
        !matches!(self.way, Way::Post { posted: None })
    }

    /// What the file is called: the number of the case, and its title.
    #[must_use]
    pub fn file_name(&self) -> String {
        FileKind::Pdf.fitting_name(&harmless_name(&format!("{} {}", self.row.number, self.title)))
    }

    /// Whether it has to be given to the post: it goes that way, or the e-mail that announced it came back.
    #[must_use]
    pub fn is_to_post(&self) -> bool {
        match self.way {
            Way::Post { posted } => posted.is_none(),
            Way::Mailbox { came_back, opened, .. } => came_back && opened.is_none(),
        }
    }
}

/// All letters of a case, the newest first.
pub async fn letters(works: &Works, loaded: &LoadedCase) -> Result<Vec<Sent>, WorkError> {
    let rows =
        letters::of_case(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
    rows.into_iter().rev().map(|row| read(works, loaded, row)).collect()
}

fn read(works: &Works, loaded: &LoadedCase, row: LetterRow) -> Result<Sent, WorkError> {
    let stored = || WorkError::Stored("a letter");
    let letter = Letter::named(&row.kind).ok_or_else(stored)?;
    let text = loaded.key.open(&place(loaded.row.id, row.id), &row.body)?;
    let content: Content = serde_json::from_slice(&text).map_err(|_| stored())?;
    let day = |at: i64| Timestamp::from_microsecond(at).ok().map(|at| works.clock.day_of(at));
    let way = match Channel::named(&row.channel).ok_or_else(stored)? {
        Channel::Post => Way::Post { posted: row.posted_on.parse().ok() },
        Channel::Mailbox => Way::Mailbox {
            announced: row.announced_at.and_then(day),
            came_back: row.came_back_at.is_some(),
            opened: row.opened_at.and_then(day),
        },
    };
    let known_on = way.known_on();
    let (courts, land) = (loaded.benefit().form.head.courts, &loaded.authority.land);
    // Who lives abroad may have longer: the day that is certain is told.
    let until = |day| objection_until(courts, day, false, land);
    Ok(Sent {
        to_court: is_for_court(loaded, letter),
        opened_on: row.opened_at.and_then(day),
        title: title(works, letter, markup::read(&content.text).title),
        text: content.text,
        sent_on: works.clock.day_of(Timestamp::from_microsecond(row.at).unwrap_or_default()),
        objection_until: known_on.filter(|_| letter.is_act()).map(until),
        letter,
        way,
        known_on,
        row,
    })
}

/// Whether the next who decides is a court: there was an objection, or the Land has done away with them.
fn is_for_court(loaded: &LoadedCase, letter: Letter) -> bool {
    letter == Letter::ObjectionDecision || loaded.authority.court_for(&loaded.row.form_id).is_some()
}

/// The title as it was written, or else what the letter is.
fn title(works: &Works, letter: Letter, written: Option<String>) -> String {
    written.unwrap_or_else(|| works.catalogue.text(&Lang::source(), letter.key(), &[]).words.to_string())
}

/// The sealed paper of a letter.
pub async fn pdf(works: &Works, loaded: &LoadedCase, row: &LetterRow) -> Result<Vec<u8>, WorkError> {
    sealed_paper(works, &loaded.key, &object(row.id, &row.sha256), &row.sha256).await
}

/// Notes that the person was told of a letter.
pub(super) async fn announced(works: &Works, loaded: &LoadedCase, id: LetterId) -> Result<(), WorkError> {
    let (authority, case, at) = (loaded.authority.id.clone(), loaded.row.id, works.now());
    let noted = works.db.write(move |tx| {
        let authority = authority.clone();
        Box::pin(async move { letters::announce(tx, (&authority, case, id), at).await })
    });
    Ok(noted.await?)
}

/// Notes that the person has opened a letter, the first time.
pub async fn opened(works: &Works, loaded: &LoadedCase, sent: &Sent) -> Result<(), WorkError> {
    if sent.row.opened_at.is_some() {
        return Ok(());
    }
    let kind = Kind::LetterOpened { letter: sent.letter };
    write(works, loaded, (Actor::Applicant, kind), Written::Opened(sent.row.id)).await.map(drop)
}

/// Notes that a letter was given to the post: today, or on an earlier day, but not before it was written: that can't be.
pub async fn post(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    letter: LetterId,
    on: Date,
) -> Result<Tried, WorkError> {
    let loaded = match allowed(works, staff, id, Deed::WriteLetter).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(Tried::Done(done)),
    };
    let all = letters(works, &loaded).await?;
    let Some(sent) = all.iter().find(|sent| sent.row.id == letter && sent.is_to_post()) else {
        return Ok(Tried::Done(Done::Illegal));
    };
    if !(sent.sent_on..=works.clock.today()).contains(&on) {
        return Ok(Tried::CanNotBe);
    }
    let (kind, written) = (Kind::LetterPosted { on }, Written::Posted { id: letter, on });
    let outcome = write(works, &loaded, (Actor::Staff(staff.id), kind), written).await?;
    Ok(Tried::Done(outcome.into()))
}

/// The place that a letter is bound to.
fn place(case: CaseId, id: LetterId) -> String {
    format!("letter|{case}|{id}")
}

/// Where the paper of a letter is kept.
pub(super) fn object(id: LetterId, sha256: &[u8]) -> String {
    format!("letter/{id}-{}", crypt::hex(sha256))
}
