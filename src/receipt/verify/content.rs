//! What stands in a file that we know to be ours.

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use lopdf::{Dictionary, Document, Object};
use sha2::{Digest, Sha256};

use crate::receipt::{
    conform::{DIGEST, ID, NUMBER},
    objects::hex,
};

/// No submission is larger; ours come with a limit of their own.
const MOST: usize = 256 * 1024 * 1024;

/// What the file says.
pub(super) struct Content {
    pub number: String,
    pub id: String,
    pub sealed_at: Timestamp,
    pub submission: Vec<u8>,
    digest: String,
}

impl Content {
    /// Whether the embedded file is the one that the file was made with.
    pub(super) fn is_whole(&self) -> bool {
        hex(&Sha256::digest(&self.submission)) == self.digest
    }
}

/// Reads it; `None` where something is missing, so that it is no paper of ours.
pub(super) fn read(pdf: &[u8]) -> Option<Content> {
    let pdf = Document::load_mem(pdf).ok()?;
    let information = dictionary(&pdf, pdf.trailer.get(b"Info").ok()?)?;
    let entry = |key: &str| text(information.get(key.as_bytes()).ok()?);
    let catalog = pdf.catalog().ok()?;
    Some(Content {
        number: entry(NUMBER)?,
        id: entry(ID)?,
        digest: entry(DIGEST)?,
        sealed_at: sealed_at(&pdf, catalog)?,
        submission: submission(&pdf, catalog)?,
    })
}

fn sealed_at(pdf: &Document, catalog: &Dictionary) -> Option<Timestamp> {
    let form = dictionary(pdf, catalog.get(b"AcroForm").ok()?)?;
    let field = dictionary(pdf, form.get(b"Fields").ok()?.as_array().ok()?.first()?)?;
    let seal = dictionary(pdf, field.get(b"V").ok()?)?;
    let text = text(seal.get(b"M").ok()?)?;
    let moment = DateTime::strptime("D:%Y%m%d%H%M%SZ", text).ok()?;
    moment.to_zoned(TimeZone::UTC).ok().map(|zoned| zoned.timestamp())
}

fn submission(pdf: &Document, catalog: &Dictionary) -> Option<Vec<u8>> {
    let [file] = catalog.get(b"AF").ok()?.as_array().ok()?.as_slice() else { return None };
    let streams = dictionary(pdf, dictionary(pdf, file)?.get(b"EF").ok()?)?;
    let stream = streams.get_deref(b"F", pdf).ok()?.as_stream().ok()?;
    if stream.dict.has(b"Filter") {
        return stream.decompressed_content_with_limit(MOST).ok();
    }
    Some(stream.content.clone())
}

fn dictionary<'a>(pdf: &'a Document, object: &'a Object) -> Option<&'a Dictionary> {
    pdf.dereference(object).ok()?.1.as_dict().ok()
}

/// UTF-16 as we write it for people, or the bare letters of dates and digests.
fn text(object: &Object) -> Option<String> {
    let bytes = object.as_str().ok()?;
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(units) => {
            let units: Vec<u16> = units.as_chunks::<2>().0.iter().copied().map(u16::from_be_bytes).collect();
            String::from_utf16(&units).ok()
        }
        None => String::from_utf8(bytes.to_vec()).ok(),
    }
}
