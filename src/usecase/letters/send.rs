//! Sending a letter: sealed, stored and entered in one go, or not at all.

use super::{
    super::{
        WorkError, Works,
        load_case::LoadedCase,
        move_case::{Allowed, Done, Extra, allowed_at, make},
        seal_receipt::PRODUCER,
    },
    Content, Sent,
    compose::{no_mailbox, offered, requests},
    letters, object, paper, place,
    release::why,
};
use crate::{
    account::{Staff, access::Deed},
    case::{
        Move,
        event::Actor,
        letter::{Channel, Letter},
    },
    crypt,
    id::{CaseId, LetterId, StaffId},
    receipt::{Embedded, Seal, Stamp},
    store::letters::LetterRow,
};

/// A letter that is to go out.
#[derive(Clone, Debug)]
pub struct Outgoing {
    /// What it is.
    pub letter: Letter,
    /// What it says, with its marks.
    pub text: String,
    /// How it gets there.
    pub channel: Channel,
}

/// Who has written a letter, and is named on it.
pub(super) struct Author<'a> {
    pub id: StaffId,
    pub name: &'a str,
}

/// The letter as it would be, without a seal.
pub async fn preview(
    works: &Works,
    staff: &Staff,
    loaded: &LoadedCase,
    outgoing: &Outgoing,
) -> Result<Vec<u8>, WorkError> {
    draft(works, &Author { id: staff.id, name: &staff.name }, loaded, outgoing).await
}

/// Sends a letter, if it can be written now, may go this way, and needs no second person.
pub async fn send(
    works: &Works,
    staff: &Staff,
    id: CaseId,
    seen: i64,
    outgoing: Outgoing,
) -> Result<Done, WorkError> {
    let loaded = match allowed_at(works, staff, id, seen, Deed::WriteLetter).await? {
        Allowed::Case(loaded) => loaded,
        Allowed::Not(done) => return Ok(done),
    };
    let (letter, channel) = (outgoing.letter, outgoing.channel);
    if !may_go(works, &loaded, &outgoing).await? || why(works, &loaded, letter).await?.is_some() {
        return Ok(Done::Illegal);
    }
    // Who goes back and sends once more has pressed twice; another day it may be meant.
    let today = works.clock.today();
    let is_same = |sent: &Sent| sent.letter == letter && sent.text == outgoing.text && sent.sent_on == today;
    if letters(works, &loaded).await?.iter().any(is_same) {
        return Ok(Done::Done);
    }
    let author = Author { id: staff.id, name: &staff.name };
    let row = sealed(works, &author, &loaded, LetterId::new(&works.clock), &outgoing).await?;
    let (step, actor) = (Move::Send { letter, channel }, Actor::Staff(staff.id));
    make(works, &loaded, &actor, step, Extra::Letter(Box::new(row))).await
}

/// Whether a letter can be written now and may go the way that is wanted.
pub(super) async fn may_go(
    works: &Works,
    loaded: &LoadedCase,
    outgoing: &Outgoing,
) -> Result<bool, WorkError> {
    let requests = requests(works, loaded).await?;
    Ok(offered(loaded, &requests, works.clock.today()).contains(&outgoing.letter)
        && (outgoing.channel == Channel::Post || no_mailbox(works, loaded, outgoing.letter).await?.is_none()))
}

/// Prints it as a draft.
pub(super) async fn draft(
    works: &Works,
    author: &Author<'_>,
    loaded: &LoadedCase,
    outgoing: &Outgoing,
) -> Result<Vec<u8>, WorkError> {
    let mut paper = paper::paper(works, loaded, author.name, outgoing).await?;
    paper.title.german = format!("ENTWURF – {}", paper.title.german);
    let id = works.clock.uuid().to_string();
    let stamp = Stamp { created: works.clock.now(), id: &id, producer: PRODUCER };
    Ok(works.press.write(&paper, &embedded(&outgoing.text), &stamp)?)
}

/// Prints and seals it. Where it is not entered after all, nobody knows of the paper.
pub(super) async fn sealed(
    works: &Works,
    author: &Author<'_>,
    loaded: &LoadedCase,
    id: LetterId,
    outgoing: &Outgoing,
) -> Result<LetterRow, WorkError> {
    let now = works.clock.now();
    let Outgoing { letter, text, channel } = outgoing;
    let paper = paper::paper(works, loaded, author.name, outgoing).await?;
    let name = id.to_string();
    let stamp = Stamp { created: now, id: &name, producer: PRODUCER };
    let signer = works.keyring.signer(&loaded.authority.id)?;
    let seal = Seal { signer, at: now, reason: "Schreiben der Behörde" };
    let pdf = works.press.write_sealed(&paper, &embedded(text), &stamp, &seal)?;
    let sha256 = crypt::sha256(&pdf).to_vec();
    works.storage.put(&works.clock, &loaded.key, &object(id, &sha256), &pdf).await?;
    let content =
        serde_json::to_vec(&Content { text: text.clone() }).map_err(|_| WorkError::Stored("a letter"))?;
    Ok(LetterRow {
        id,
        number: loaded.row.number.clone(),
        kind: letter.name().to_owned(),
        channel: channel.name().to_owned(),
        body: loaded.key.seal(&works.clock, &place(loaded.row.id, id), &content)?,
        staff_id: author.id,
        at: now.as_microsecond(),
        sha256,
        size: i64::try_from(pdf.len()).unwrap_or(i64::MAX),
        announced_at: None,
        came_back_at: None,
        posted_on: String::new(),
        opened_at: None,
    })
}

fn embedded(text: &str) -> Embedded<'_> {
    Embedded {
        name: "schreiben.txt",
        media_type: "text/plain",
        bytes: text.as_bytes(),
        description: "Der Text dieses Schreibens",
    }
}
