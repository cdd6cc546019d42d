//! Files as they come with forms: read while they stream, refused with a reason.

use axum::{body::Bytes, extract::multipart::Field};

use super::super::{Web, error::Oops};
use crate::{
    files::harmless_name,
    i18n::Arg,
    locale::Lang,
    page::ErrorLink,
    usecase::{
        Works,
        add_upload::{Incoming, NotTaken, Shelf},
    },
};

/// What the browser's dialogue offers, and what people read.
pub const ACCEPT: &str =
    "application/pdf,image/jpeg,image/png,image/heic,image/tiff,.pdf,.jpg,.jpeg,.png,.heic,.tif,.tiff";
/// The same for people.
pub const KINDS: &str = "PDF, JPG, PNG, HEIC, TIFF";

/// A file that has come in, or why it is not taken; nothing for a box in which no file was chosen.
pub async fn receive(
    works: &Works,
    shelf: &Shelf<'_>,
    requirement: &str,
    mut field: Field<'_>,
) -> Result<Option<(String, Result<Incoming, NotTaken>)>, Oops> {
    let name = field.file_name().unwrap_or_default().to_owned();
    let first = field.chunk().await?;
    if name.is_empty() && first.as_ref().is_none_or(Bytes::is_empty) {
        return Ok(None);
    }
    let mut incoming = Incoming::begin(works, shelf, requirement, &name).await?;
    let mut next = first;
    while let Some(bytes) = next {
        // A file that is refused is read to its end, so that the browser gets an answer and not a cut connection.
        if let Ok(file) = &mut incoming
            && let Err(why) = file.push(&bytes).await?
        {
            incoming = Err(why);
        }
        next = field.chunk().await?;
    }
    Ok(Some((name, incoming)))
}

/// A small field as text.
pub async fn text(mut field: Field<'_>, longest: usize) -> Result<String, Oops> {
    let mut bytes = Vec::new();
    while let Some(chunk) = field.chunk().await? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > longest {
            return Err(Oops::NotUnderstood);
        }
    }
    String::from_utf8(bytes).map_err(|_| Oops::NotUnderstood)
}

/// Why a file is not taken, in words.
pub fn refused(web: &Web, lang: &Lang, name: &str, why: &NotTaken) -> ErrorLink {
    let size = |bytes: &u64| Arg::Text(crate::german::size(*bytes).into());
    let (key, argument) = match why {
        NotTaken::Empty => ("problem-upload-empty", None),
        NotTaken::TooLarge { max } => ("problem-upload-too-large", Some(("max", size(max)))),
        NotTaken::TooMuch { max } => ("problem-upload-too-much", Some(("max", size(max)))),
        NotTaken::TooMany { max } => {
            ("problem-upload-too-many", Some(("max", Arg::Number(i64::try_from(*max).unwrap_or(0)))))
        }
        NotTaken::Kind => ("problem-upload-type", Some(("kinds", Arg::Text(KINDS.into())))),
        NotTaken::Twice => ("problem-upload-twice", None),
        NotTaken::Sent => ("problem-upload-sent", None),
    };
    let arguments: Vec<(&str, Arg<'_>)> = argument.into_iter().collect();
    let text = web.works.catalogue.text(lang, key, &arguments).words;
    ErrorLink { target: "file".to_owned(), label: harmless_name(name).into(), text }
}
