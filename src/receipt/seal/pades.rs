//! Where the seal stands in the file: a field without a picture, and a gap that is filled last.

use lopdf::{Document, Object, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{Seal, SealError, Signer, cades};
use crate::receipt::{
    objects::{date, hex, name, text},
    structure::Anchors,
};

/// Stands in for the three lengths until they are known; wide enough for any file.
const UNKNOWN: i64 = 9_999_999_999;
/// Before the lengths.
const RANGE: &[u8] = b"/ByteRange";

/// Adds the field and the seal's dictionary with a gap, to be the last object of the file.
///
/// The field has no size, as nothing is to be seen, but a place in the tree of tags with a name.
pub(in crate::receipt) fn reserve(
    pdf: &mut Document,
    anchors: &Anchors,
    seal: &Seal<'_>,
) -> Result<(), lopdf::Error> {
    let label = format!("Elektronisches Siegel: {}", seal.signer.name());
    let (field, element) = (pdf.new_object_id(), pdf.new_object_id());
    let owner = dictionary! { "Type" => name("OBJR"), "Obj" => field, "Pg" => anchors.page };
    pdf.set_object(
        element,
        dictionary! {
            "Type" => name("StructElem"), "S" => name("Form"), "P" => anchors.document,
            "Alt" => text(&label), "K" => owner,
        },
    );
    pdf.get_dictionary_mut(anchors.document)?.get_mut(b"K")?.as_array_mut()?.push(element.into());
    let numbers = pdf.get_dictionary_mut(anchors.parents)?.get_mut(b"Nums")?.as_array_mut()?;
    numbers.extend([anchors.next.into(), element.into()]);
    pdf.get_dictionary_mut(anchors.tree)?.set("ParentTreeNextKey", anchors.next + 1);
    pdf.get_dictionary_mut(anchors.page)?.set("Annots", vec![field.into()]);
    let form = dictionary! { "Fields" => vec![field.into()], "SigFlags" => 3 };
    pdf.catalog_mut()?.set("AcroForm", form);

    let room = room(seal.signer);
    let value = pdf.add_object(dictionary! {
        "Type" => name("Sig"), "Filter" => name("Adobe.PPKLite"), "SubFilter" => name("ETSI.CAdES.detached"),
        "Name" => text(&seal.signer.name()), "Reason" => text(seal.reason), "M" => date(seal.at),
        "ByteRange" => vec![0.into(), UNKNOWN.into(), UNKNOWN.into(), UNKNOWN.into()],
        "Contents" => Object::String(vec![0; room], StringFormat::Hexadecimal),
    });
    // Printed and locked.
    let flags = 4 | 128;
    pdf.set_object(
        field,
        dictionary! {
            "Type" => name("Annot"), "Subtype" => name("Widget"), "FT" => name("Sig"), "F" => flags,
            "T" => text("Siegel"), "TU" => text(&label), "Rect" => vec![Object::from(0); 4],
            "P" => anchors.page, "V" => value, "StructParent" => anchors.next,
        },
    );
    Ok(())
}

/// How many bytes the seal may have: its certificates and what is around them.
fn room(signer: &Signer) -> usize {
    signer.chain().iter().map(|certificate| certificate.as_bytes().len()).sum::<usize>() + 1024
}

/// Seals the bytes of a file that has a place for it.
pub(in crate::receipt) fn fill(mut pdf: Vec<u8>, signer: &Signer) -> Result<Vec<u8>, SealError> {
    let Gap { range: (from, to), start, end } = gap(&pdf, signer).ok_or(SealError::NoPlace)?;
    let lengths = format!("[0 {start} {end} {}]", pdf.len() - end);
    let width = to - from;
    pdf[from..to].copy_from_slice(format!("{lengths:<width$}").as_bytes());

    let digest = Sha256::new().chain_update(&pdf[..start]).chain_update(&pdf[end..]).finalize();
    let seal = cades::sign(signer, &digest)?;
    let room = start + 1..end - 1;
    let digits = hex(&seal).into_bytes();
    let place = pdf.get_mut(room).and_then(|room| room.get_mut(..digits.len())).ok_or(SealError::NoPlace)?;
    place.copy_from_slice(&digits);
    Ok(pdf)
}

/// The empty place: where the lengths stand, and the gap with its brackets.
struct Gap {
    range: (usize, usize),
    start: usize,
    end: usize,
}

fn gap(pdf: &[u8], signer: &Signer) -> Option<Gap> {
    let from = last(pdf, RANGE)? + RANGE.len();
    let to = from + pdf[from..].iter().position(|byte| *byte == b']')? + 1;
    let start = to + pdf[to..].iter().position(|byte| *byte == b'<')?;
    let end = start + 2 * room(signer) + 2;
    let empty = pdf.get(start + 1..end - 1)?.iter().all(|byte| *byte == b'0');
    (empty && pdf[end - 1] == b'>').then_some(Gap { range: (from, to), start, end })
}

/// What a finished file says about its seal: the gap's beginning and end, where the file ends.
///
/// Reads only what it must, as anybody can send anything. `None` where there is no seal at all.
pub(in crate::receipt) fn locate(pdf: &[u8]) -> Option<Result<(usize, usize), Unreadable>> {
    let from = last(pdf, RANGE)? + RANGE.len();
    Some(lengths(&pdf[from..]).ok_or(Unreadable).and_then(|[first, start, end, rest]| {
        let covers_all = first == 0 && start < end && end.checked_add(rest) == Some(pdf.len());
        let brackets = pdf.get(start) == Some(&b'<') && end > 0 && pdf.get(end - 1) == Some(&b'>');
        if covers_all && brackets && end - start >= 2 { Ok((start, end)) } else { Err(Unreadable) }
    }))
}

/// The seal does not cover the whole file.
pub(in crate::receipt) struct Unreadable;

/// `[0 12 345 678]`
fn lengths(after: &[u8]) -> Option<[usize; 4]> {
    let text =
        std::str::from_utf8(after.get(..after.len().min(64))?.split(|byte| *byte == b']').next()?).ok()?;
    let numbers: Option<Vec<usize>> = text
        .trim_start()
        .strip_prefix('[')?
        .split_ascii_whitespace()
        .map(|number| number.parse().ok())
        .collect();
    numbers?.try_into().ok()
}

/// Where something stands for the last time.
fn last(pdf: &[u8], wanted: &[u8]) -> Option<usize> {
    pdf.windows(wanted.len()).rposition(|window| window.first() == wanted.first() && window == wanted)
}
