//! Is this receipt genuine? Anyone may ask; nobody learns what is in it.

use axum::{
    extract::{Multipart, State},
    http::StatusCode,
    response::Response,
};
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Files, Path, Query},
        frame::{self, Switch},
        lead_to, urls,
    },
    language,
};
use crate::{
    case::number,
    locale::Lang,
    page::citizen::{Verdict, Verify},
    store::submissions::{self, ReceiptRow},
    usecase::verify_receipt::{Verified, verify_receipt},
};

/// The largest file that is looked at.
const LARGEST: usize = 20 << 20;

/// The number that a receipt's address carries.
#[derive(Deserialize)]
pub struct Number {
    number: Option<String>,
}

/// The short address on receipts leads to the page in German.
pub async fn short(Query(query): Query<Number>) -> Response {
    let page = urls::verify(&Lang::source());
    match query.number {
        None => lead_to(&page),
        Some(number) => {
            let number: String = form_urlencoded::byte_serialize(number.as_bytes()).collect();
            lead_to(&format!("{page}?number={number}"))
        }
    }
}

/// The page; with a number it answers at once.
pub async fn show(
    State(web): State<Shared>,
    Path(lang): Path<String>,
    Query(query): Query<Number>,
) -> Answer {
    let lang = language(&web, &lang)?;
    let number = query.number.unwrap_or_default();
    let verdict = if number.trim().is_empty() { None } else { Some(by_number(&web, &number).await?) };
    page(&web, &lang, &number, verdict)
}

/// Looks at a file, or else for a number.
pub async fn check(State(web): State<Shared>, Path(lang): Path<String>, Files(files): Files) -> Answer {
    let lang = language(&web, &lang)?;
    let (file, number) = take(files).await?;
    let verdict = match (&file, number.trim()) {
        (Some(file), _) => by_file(&web, file).await?,
        (None, "") => Verdict::Nothing,
        (None, number) => by_number(&web, number).await?,
    };
    page(&web, &lang, &number, Some(verdict))
}

async fn take(mut multipart: Multipart) -> Result<(Option<Vec<u8>>, String), Oops> {
    let (mut file, mut number) = (None, String::new());
    while let Some(mut field) = multipart.next_field().await? {
        let name = field.name().unwrap_or_default().to_owned();
        let mut bytes = Vec::new();
        while let Some(chunk) = field.chunk().await? {
            if bytes.len() + chunk.len() > LARGEST {
                return Err(Oops::TooLarge { max: LARGEST as u64 });
            }
            bytes.extend_from_slice(&chunk);
        }
        match name.as_str() {
            "file" if !bytes.is_empty() => file = Some(bytes),
            "number" => number = String::from_utf8_lossy(&bytes).chars().take(40).collect(),
            _ => {}
        }
    }
    Ok((file, number))
}

async fn by_file(web: &Shared, file: &[u8]) -> Result<Verdict, Oops> {
    Ok(match verify_receipt(&web.works, file).await? {
        Verified::Genuine { number, authority, at, letter: true } => {
            Verdict::Letter { number, authority, sent: at }
        }
        Verified::Genuine { number, authority, at, .. } => {
            Verdict::Genuine { number, authority, received: at }
        }
        Verified::Changed => Verdict::Changed,
        Verified::UnknownSeal { .. } => Verdict::UnknownSeal,
        Verified::NotAReceipt => Verdict::NotAReceipt,
    })
}

async fn by_number(web: &Shared, typed: &str) -> Result<Verdict, Oops> {
    let Some(number) = number::normalise(typed) else { return Ok(Verdict::NumberUnknown) };
    let entered = submissions::receipts_by_number(&mut web.works.db.read().await?.tx(), &number).await?;
    let code = number.split('-').next().unwrap_or_default();
    let authority = web.works.authorities.iter().find(|authority| authority.code == code);
    Ok(match (entered.first(), authority) {
        (Some(row), Some(authority)) => {
            Verdict::NumberKnown { number, authority: authority.name.clone(), received: received(row) }
        }
        _ => Verdict::NumberUnknown,
    })
}

fn received(row: &ReceiptRow) -> jiff::Timestamp {
    jiff::Timestamp::from_microsecond(row.received_at).unwrap_or_default()
}

fn page(web: &Shared, lang: &Lang, number: &str, verdict: Option<Verdict>) -> Answer {
    let page =
        Verify { action: urls::verify(lang), number: number.to_owned(), max_size: LARGEST as u64, verdict };
    web.show_with(StatusCode::OK, &frame::citizen(web, lang, None, Switch::Links(&urls::verify)), &page)
}
