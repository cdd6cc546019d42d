//! Letters: written on a page of their own, shown as they would be, sent, and posted.

use axum::{extract::State, http::StatusCode};
use jiff::civil::Date;

use super::{
    super::{
        Answer, Shared,
        citizen::evidence::file_response,
        error::Oops,
        extract::{Path, Query, Sent, SignedIn},
        frame, urls,
    },
    Names,
    case::{self, Unstored},
    deeds::{LONGEST_TEXT, after, blame, version},
    lang,
};
use crate::{
    account::{
        Staff,
        access::{Answer as May, Deed, ask},
    },
    authority::release::Why,
    case::{
        delivery::Way,
        letter::{Channel, Letter},
    },
    files::sniff::FileKind,
    form::finish,
    german,
    i18n::Arg,
    id::{CaseId, LetterId},
    page::{
        ErrorLink,
        office::{CaseLetter, LetterForm, LetterLink, LetterWay},
    },
    store::cases::RequestRow,
    usecase::{
        letters::{self, NoMailbox, Outgoing, compose, release},
        load_case::LoadedCase,
        move_case::{self, Allowed, Done, Tried},
    },
};

/// The letters of a case, as its page shows them.
pub(super) struct Letters {
    /// Those that went out, the newest first.
    pub sent: Vec<CaseLetter>,
    /// Those that can be written now.
    pub to_write: Vec<LetterLink>,
}

/// The letters of a case for whoever looks at it.
pub(super) fn of_case(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
    sent: &[letters::Sent],
    (names, requests): (&Names, &[RequestRow]),
) -> Letters {
    let may_write = ask(staff, Deed::WriteLetter, &loaded.target()) == May::Allowed;
    let today = web.works.clock.today();
    let offered = if may_write { letters::offered(loaded, requests, today) } else { Vec::new() };
    let link = |letter: Letter| LetterLink {
        label: web.text(&lang(), letter.key()).to_string(),
        href: urls::case(loaded.row.id, &format!("letters/new/{}", letter.name())),
    };
    Letters {
        sent: sent.iter().map(|sent| line(loaded, sent, names, may_write)).collect(),
        to_write: offered.into_iter().map(link).collect(),
    }
}

fn line(loaded: &LoadedCase, sent: &letters::Sent, names: &Names, may_post: bool) -> CaseLetter {
    let (row, id) = (&sent.row, loaded.row.id);
    CaseLetter {
        when: jiff::Timestamp::from_microsecond(row.at).unwrap_or_default(),
        by: names.of(row.staff_id),
        title: sent.title.clone(),
        href: urls::case(id, &format!("letters/{}", row.id)),
        size: u64::try_from(row.size).unwrap_or(0),
        way: match sent.way {
            Way::Post { posted: Some(on) } => LetterWay::Posted { on },
            Way::Post { posted: None } => LetterWay::ToPost,
            Way::Mailbox { came_back: true, .. } => LetterWay::CameBack,
            Way::Mailbox { announced: Some(on), .. } => LetterWay::Announced { on },
            Way::Mailbox { announced: None, .. } => LetterWay::Waiting,
        },
        opened: sent.opened_on,
        known_on: sent.known_on,
        until: sent.objection_until,
        to_court: sent.to_court,
        post: (may_post && sent.is_to_post()).then(|| urls::case(id, &format!("letters/{}/posting", row.id))),
    }
}

/// A letter as its template has it, to be gone over.
pub async fn write(
    State(web): State<Shared>,
    Path((id, kind)): Path<(CaseId, String)>,
    Query(from): Query<From>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let letter = Letter::named(&kind).ok_or(Oops::NotFound)?;
    let loaded = allowed(&web, &staff, id).await?;
    let back = release::submitted(&web.works, &loaded).await?;
    let back = back.filter(|back| Some(back.id) == from.from && back.outgoing.letter == letter);
    let typed = back.map_or_else(Typed::default, |back| Typed {
        text: Some(back.outgoing.text),
        channel: Some(back.outgoing.channel),
        errors: Vec::new(),
    });
    form(&web, &staff, &loaded, (letter, StatusCode::OK), typed).await
}

/// Which letter is gone over once more, after a second person has given it back.
#[derive(serde::Deserialize)]
pub struct From {
    from: Option<LetterId>,
}

/// The letter as it would be.
pub async fn preview(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let loaded = allowed(&web, &staff, id).await?;
    let (letter, text) = typed(&sent)?;
    let outgoing = Outgoing { letter, text, channel: Channel::Post };
    let pdf = letters::preview(&web.works, &staff, &loaded, &outgoing).await?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &FileKind::Pdf.fitting_name(&loaded.row.number)))
}

/// Sends a letter.
pub async fn send(
    State(web): State<Shared>,
    Path(id): Path<CaseId>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    let loaded = allowed(&web, &staff, id).await?;
    let (letter, text) = typed(&sent)?;
    let channel = Channel::named(sent.get("channel"));
    let mut errors = Vec::new();
    if text.is_empty() {
        errors.push(blame(&web, "letter", "letter-text", "problem-letter-text"));
    } else if has_gap(&text) {
        errors.push(blame(&web, "letter", "letter-text", "problem-letter-gap"));
    }
    if channel.is_none() {
        errors.push(blame(&web, "channel", "letter-channel", "problem-letter-channel"));
    }
    let (Some(channel), true) = (channel, errors.is_empty()) else {
        let typed = Typed { text: Some(text), channel, errors };
        return form(&web, &staff, &loaded, (letter, StatusCode::UNPROCESSABLE_ENTITY), typed).await;
    };
    let (outgoing, seen) = (Outgoing { letter, text: text.clone(), channel }, version(&sent));
    let (done, deed) = if release::why(&web.works, &loaded, letter).await?.is_some() {
        (release::submit(&web.works, &staff, id, seen, outgoing).await?, "submitted")
    } else {
        (letters::send(&web.works, &staff, id, seen, outgoing).await?, "letter")
    };
    after(&web, &staff, id, (&done, deed), Some(&text)).await
}

/// The sealed paper of a letter.
pub async fn paper(
    State(web): State<Shared>,
    Path((id, letter)): Path<(CaseId, LetterId)>,
    SignedIn(staff): SignedIn,
) -> Answer {
    let loaded = move_case::read_case(&web.works, &staff, id).await?.ok_or(Oops::NotFound)?;
    let all = letters::letters(&web.works, &loaded).await?;
    let sent = all.iter().find(|sent| sent.row.id == letter).ok_or(Oops::NotFound)?;
    let pdf = letters::pdf(&web.works, &loaded, &sent.row).await?;
    Ok(file_response(pdf, Some(FileKind::Pdf), &sent.file_name()))
}

/// Notes that a letter was given to the post.
pub async fn post(
    State(web): State<Shared>,
    Path((id, letter)): Path<(CaseId, LetterId)>,
    SignedIn(staff): SignedIn,
    sent: Sent,
) -> Answer {
    // A day that can't be read is none on which it could have been posted.
    let on: Date = sent.get("on").parse().unwrap_or(Date::MAX);
    match letters::post(&web.works, &staff, id, letter, on).await? {
        Tried::Done(done) => after(&web, &staff, id, (&done, "posted"), None).await,
        Tried::CanNotBe => {
            let errors = vec![blame(&web, "letters", "letter-posted-on", "problem-letter-posted")];
            let unstored = Unstored { errors, ..Unstored::default() };
            case::page(&web, &staff, id, StatusCode::UNPROCESSABLE_ENTITY, unstored).await
        }
    }
}

async fn allowed(web: &Shared, staff: &Staff, id: CaseId) -> Result<Box<LoadedCase>, Oops> {
    match move_case::allowed(&web.works, staff, id, Deed::WriteLetter).await? {
        Allowed::Case(loaded) => Ok(loaded),
        Allowed::Not(Done::Forbidden) => Err(Oops::Forbidden),
        Allowed::Not(_) => Err(Oops::NotFound),
    }
}

fn typed(sent: &Sent) -> Result<(Letter, String), Oops> {
    let letter = Letter::named(sent.get("kind")).ok_or(Oops::NotUnderstood)?;
    let text = sent.get("letter").trim().replace("\r\n", "\n");
    if text.chars().count() > LONGEST_TEXT {
        return Err(Oops::NotUnderstood);
    }
    Ok((letter, text))
}

/// Whether a line of the template still waits to be filled in: one that stands in square brackets as a whole.
fn has_gap(text: &str) -> bool {
    text.lines().map(str::trim).any(|line| line.starts_with('[') && line.ends_with(']'))
}

/// What was typed and could not be sent.
#[derive(Default)]
struct Typed {
    text: Option<String>,
    channel: Option<Channel>,
    errors: Vec<ErrorLink>,
}

async fn form(
    web: &Shared,
    staff: &Staff,
    loaded: &LoadedCase,
    (letter, status): (Letter, StatusCode),
    typed: Typed,
) -> Answer {
    let id = loaded.row.id;
    let Some(composed) = compose(&web.works, staff, loaded, letter).await? else {
        return after(web, staff, id, (&Done::Illegal, "letter"), typed.text.as_deref()).await;
    };
    // Where both ways are open, the quicker one is suggested.
    let suggested = if composed.no_mailbox.is_some() { Channel::Post } else { Channel::Mailbox };
    let page = LetterForm {
        number: loaded.row.number.clone(),
        applicant: finish::name_of(&loaded.situation()),
        kind: letter.name().to_owned(),
        title: web.text(&lang(), letter.key()).to_string(),
        action: urls::case(id, "letters"),
        preview: urls::case(id, "letters/preview"),
        back: urls::case(id, ""),
        version: u64::try_from(loaded.row.version).unwrap_or(0),
        text: typed.text.unwrap_or(composed.text),
        channel: typed.channel.unwrap_or(suggested).name().to_owned(),
        no_mailbox: composed.no_mailbox.map(|why| web.text(&lang(), reason(why)).to_string()),
        second: release::why(&web.works, loaded, letter).await?.map(|why| second(web, why)),
        errors: typed.errors,
    };
    web.show_with(status, &frame::office(web, &lang(), Some(staff)), &page)
}

/// Why a second person looks at it.
fn second(web: &Shared, why: Why) -> String {
    let text = |key, arguments: &[_]| web.works.catalogue.text(&lang(), key, arguments).words.to_string();
    match why {
        Why::Kind => text("release-why-kind", &[]),
        Why::Amount { over } => {
            let over = Arg::Text(german::money(over.into()).into());
            text("release-why-amount", &[("amount", over)])
        }
    }
}

fn reason(why: NoMailbox) -> &'static str {
    match why {
        NoMailbox::NoConsent => "letter-no-mailbox-no-consent",
        NoMailbox::NoAddress => "letter-no-mailbox-no-address",
        NoMailbox::NotConfirmed => "letter-no-mailbox-not-confirmed",
        NoMailbox::CameBack => "letter-no-mailbox-came-back",
        NoMailbox::Served => "letter-no-mailbox-served",
    }
}
