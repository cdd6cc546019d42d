//! Going on with a telephone, for the papers only: the code on the screen, and what the telephone sees.

use axum::{
    extract::State,
    http::{StatusCode, header},
    response::IntoResponse,
};
use qrcode::{Color, EcLevel, QrCode};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared, cookies,
        error::Oops,
        extract::{Access, Files, Path, Phone, Query, Sent},
        frame::{self, Switch},
        lead_to,
        urls::{self, Urls},
    },
    At, evidence, language, open, place,
    upload::{Deed, Parts, Visit, is_asked_for},
};
use crate::{
    id::DraftId,
    locale::Lang,
    page::citizen::{NoticeStyle, PhoneCode, PhoneConnection, PhonePapers, PhoneStart, QrPicture},
    usecase::{
        begin_draft::AccessKey,
        open_draft::{OpenDraft, Opened},
        phone::{self, Connection},
        wording::Wording,
    },
};

/// The white edge that the standard asks for, in modules.
const QUIET_ZONE: usize = 4;
/// The longest code that is looked at.
const LONGEST_CODE: usize = 200;

/// The code on the screen, and what has come from the telephone.
pub async fn code(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let page = PhoneCode {
        service: super::service(&web, &draft, &lang),
        connection: shown(&web, &lang, phone::connection(&web.works, &draft).await?)?,
        papers: evidence::papers(&draft, &wording(&web, &lang, &draft), |key| to.evidence(draft.id, key)),
        action: to.draft(draft.id, "phone"),
        back: to.draft(draft.id, "evidence"),
    };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).draft(draft.id, "phone");
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// Makes a code, or ends what was.
pub async fn offer(State(web): State<Shared>, Path(at): Path<At>, access: Access, sent: Sent) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    if sent.get("end").is_empty() {
        phone::offer(&web.works, &draft).await?;
        return Ok(lead_to(&to.draft(draft.id, "phone")));
    }
    phone::disconnect(&web.works, &draft.authority.id, draft.id).await?;
    Ok(lead_to(&to.draft(draft.id, "evidence")))
}

fn shown(web: &Shared, lang: &Lang, connection: Connection) -> Result<PhoneConnection, Oops> {
    let (words, until) = match connection {
        Connection::None => return Ok(PhoneConnection::None),
        Connection::Connected { until } => return Ok(PhoneConnection::Connected { until }),
        Connection::Waiting { words, until } => (words, until),
    };
    let address = format!("{}{}", web.works.base_url, urls::phone(lang));
    let picture = picture(&format!("{address}?code={}", words.join("-"))).ok_or(Oops::Server)?;
    Ok(PhoneConnection::Waiting { picture, words, address, until })
}

/// The dark modules as one path, each row's neighbours joined.
fn picture(data: &str) -> Option<QrPicture> {
    let modules = QrCode::with_error_correction_level(data, EcLevel::M).ok()?;
    let width = modules.width();
    let mut path = Vec::new();
    for (row, colours) in modules.to_colors().chunks(width).enumerate() {
        let mut column = 0;
        while column < width {
            let long = colours[column..].iter().take_while(|colour| **colour == Color::Dark).count();
            if long > 0 {
                path.push(format!("M{} {}h{long}v1h-{long}z", column + QUIET_ZONE, row + QUIET_ZONE));
            }
            column += long.max(1);
        }
    }
    Some(QrPicture { side: width + 2 * QUIET_ZONE, path: path.concat() })
}

/// What a telephone comes with, and what has just ended.
#[derive(Deserialize)]
pub struct Arriving {
    code: Option<String>,
    done: Option<String>,
}

/// Asks a telephone for the code. Opening it uses nothing up.
pub async fn ask(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(arriving): Query<Arriving>,
) -> Answer {
    let lang = language(&web, &lang)?;
    let code = arriving.code.unwrap_or_default();
    if code.len() > LONGEST_CODE {
        return Err(Oops::NotUnderstood);
    }
    let notice = match arriving.done.as_deref() {
        Some("ended") => Some(web.notice(&lang, NoticeStyle::Success, "phone-ended")),
        Some("over") => Some(web.explained_notice(&lang, NoticeStyle::Warning, "phone-over")),
        Some("sent") => Some(web.explained_notice(&lang, NoticeStyle::Info, "phone-sent")),
        _ => None,
    };
    let page = PhoneStart {
        action: urls::phone(&lang),
        code: code.replace('-', " "),
        wrong: false,
        notices: notice.into_iter().collect(),
    };
    web.show(&frame::citizen(&web, &lang, None, Switch::Links(&urls::phone)), &page)
}

/// Lets the telephone in that shows the code.
pub async fn connect(State(web): State<Shared>, Path(lang): Path<String>, sent: Sent) -> Answer {
    let lang = language(&web, &lang)?;
    let code = sent.get("code");
    if code.len() > LONGEST_CODE {
        return Err(Oops::NotUnderstood);
    }
    let key = AccessKey::new(&web.works);
    if let Some((authority, id)) = phone::connect(&web.works, code, &key).await? {
        let to = Urls { lang: &lang, authority: authority.as_str() };
        let cookie = cookies::keep_phone_key(&key, web.secure);
        return Ok(([(header::SET_COOKIE, cookie)], lead_to(&to.phone(id, ""))).into_response());
    }
    let (action, code) = (urls::phone(&lang), code.to_owned());
    let page = PhoneStart { action, code, wrong: true, notices: Vec::new() };
    let frame = frame::citizen(&web, &lang, None, Switch::Links(&urls::phone));
    web.show_with(StatusCode::UNPROCESSABLE_ENTITY, &frame, &page)
}

/// All papers, on the telephone.
pub async fn list(State(web): State<Shared>, Path(at): Path<At>, phone: Phone) -> Answer {
    let (lang, draft) = open_on_phone(&web, at, &phone).await?;
    let to = Urls::of(&lang, &draft.authority);
    let page = PhonePapers {
        service: super::service(&web, &draft, &lang),
        papers: evidence::papers(&draft, &wording(&web, &lang, &draft), |key| to.phone(draft.id, key)),
        end: to.phone(draft.id, ""),
    };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).phone(draft.id, "");
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// The telephone is done: it may nothing any more.
pub async fn end(State(web): State<Shared>, Path(at): Path<At>, phone: Phone) -> Answer {
    let (lang, draft) = open_on_phone(&web, at, &phone).await?;
    phone::disconnect(&web.works, &draft.authority.id, draft.id).await?;
    let cookie = cookies::forget_phone_key(web.secure);
    let address = format!("{}?done=ended", urls::phone(&lang));
    Ok(([(header::SET_COOKIE, cookie)], lead_to(&address)).into_response())
}

/// The files for one piece of evidence, on the telephone.
pub async fn show(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    Query(query): Query<Deed>,
    phone: Phone,
) -> Answer {
    visit(web, parts, &phone).await?.show(&query)
}

/// Takes files from the telephone, or takes one away.
pub async fn change(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    phone: Phone,
    Files(files): Files,
) -> Answer {
    visit(web, parts, &phone).await?.change(files).await
}

async fn visit(web: Shared, parts: Parts, phone: &Phone) -> Result<Visit, Oops> {
    let (lang, authority, id, key) = parts;
    let (lang, draft) = open_on_phone(&web, (lang, authority, id), phone).await?;
    if !is_asked_for(&draft, &key) {
        return Err(Oops::Elsewhere(Urls::of(&lang, &draft.authority).phone(draft.id, "")));
    }
    Ok(Visit { web, lang, draft, key, on_phone: true })
}

/// Opens a draft for the papers; a telephone whose time is over learns that.
async fn open_on_phone(
    web: &Shared,
    (lang, authority, id): (String, String, DraftId),
    phone: &Phone,
) -> Result<(Lang, Box<OpenDraft>), Oops> {
    let (lang, authority) = place(web, &lang, &authority)?;
    let to_start = |done: &str| Oops::Elsewhere(format!("{}?done={done}", urls::phone(&lang)));
    let Some(key) = &phone.0 else { return Err(to_start("over")) };
    match phone::open_for_phone(&web.works, &authority, id, key).await? {
        Opened::Draft(draft) => Ok((lang, draft)),
        Opened::Submitted(_) => Err(to_start("sent")),
        Opened::Nothing => Err(to_start("over")),
    }
}

fn wording<'a>(web: &'a Shared, lang: &'a Lang, draft: &'a OpenDraft) -> Wording<'a> {
    Wording { situation: draft.situation(), catalogue: &web.works.catalogue, lang }
}
