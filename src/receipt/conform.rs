//! What makes the file PDF/UA-1 and PDF/A-3a: tags, languages, metadata, colours, the embedded file.
//!
//! May use `objects`, `outline`, `pages`, `paper`, `structure`, `xmp`. printpdf writes none of it, so this goes over its document.

use lopdf::{Document, Object, ObjectId, Stream, StringFormat, dictionary};
use sha2::{Digest, Sha256};

use super::{
    Embedded, PaperError, Stamp,
    objects::{date, hex, integer, name, text},
    outline,
    pages::Draft,
    paper::Paper,
    structure::{self, Anchors},
    xmp,
};

/// sRGB, from the Compact ICC Profiles collection, which is in the public domain (CC0).
const SRGB: &[u8] = include_bytes!("sRGB.icc");

/// Completes printpdf's document.
pub(super) fn conform(
    pdf: &mut Document,
    paper: &Paper,
    draft: &Draft,
    embedded: &Embedded<'_>,
    stamp: &Stamp<'_>,
) -> Result<Anchors, PaperError> {
    "1.7".clone_into(&mut pdf.version);
    let pages: Vec<ObjectId> = pdf.get_pages().into_values().collect();
    let anchors = structure::structure(pdf, draft, &pages)?;
    let outline = outline::outline(pdf, &draft.outline, &pages);
    let file = attachment(pdf, embedded, stamp);
    let metadata = Stream::new(
        dictionary! { "Type" => name("Metadata"), "Subtype" => name("XML") },
        xmp::packet(paper, stamp).into_bytes(),
    );
    // Archives search for the packet in the bare file.
    let metadata = pdf.add_object(metadata.with_compression(false));
    let intent = output_intent(pdf);

    let catalog = pdf.catalog_mut()?;
    catalog.set("StructTreeRoot", anchors.tree);
    catalog.set("MarkInfo", dictionary! { "Marked" => true });
    catalog.set("Lang", Object::string_literal("de"));
    catalog.set("ViewerPreferences", dictionary! { "DisplayDocTitle" => true });
    catalog.set("Metadata", metadata);
    catalog.set("OutputIntents", vec![intent]);
    catalog.set("AF", vec![file.into()]);
    catalog.set(
        "Names",
        dictionary! { "EmbeddedFiles" => dictionary! { "Names" => vec![text(embedded.name), file.into()] } },
    );
    // printpdf writes these two as strings.
    catalog.set("PageLayout", name("OneColumn"));
    catalog.set("PageMode", name("UseOutlines"));
    catalog.set("Outlines", outline);
    information(pdf, paper, embedded, stamp)?;
    Ok(anchors)
}

fn attachment(pdf: &mut Document, embedded: &Embedded<'_>, stamp: &Stamp<'_>) -> ObjectId {
    let parameters =
        dictionary! { "Size" => integer(embedded.bytes.len()), "ModDate" => date(stamp.created) };
    let stream = Stream::new(
        dictionary! {
            "Type" => name("EmbeddedFile"), "Subtype" => name(embedded.media_type), "Params" => parameters,
        },
        embedded.bytes.to_vec(),
    );
    let stream = pdf.add_object(stream);
    pdf.add_object(dictionary! {
        "Type" => name("Filespec"), "F" => Object::string_literal(embedded.name), "UF" => text(embedded.name),
        "Desc" => text(embedded.description), "AFRelationship" => name("Data"),
        "EF" => dictionary! { "F" => stream, "UF" => stream },
    })
}

fn output_intent(pdf: &mut Document) -> Object {
    let profile = pdf.add_object(Stream::new(dictionary! { "N" => 3 }, SRGB.to_vec()));
    let intent = dictionary! {
        "Type" => name("OutputIntent"), "S" => name("GTS_PDFA1"),
        "OutputConditionIdentifier" => Object::string_literal("sRGB"),
        "Info" => Object::string_literal("sRGB IEC61966-2.1"), "DestOutputProfile" => profile,
    };
    intent.into()
}

/// The old-fashioned metadata, what `verify` asks for, and the file's own number.
fn information(
    pdf: &mut Document,
    paper: &Paper,
    embedded: &Embedded<'_>,
    stamp: &Stamp<'_>,
) -> Result<(), PaperError> {
    let information = dictionary! {
        "Title" => text(&paper.title.german), "Author" => text(&paper.authority.name),
        "Subject" => text(&paper.about.subject), "Keywords" => text(&paper.about.keywords.join(", ")),
        "Creator" => text(stamp.producer), "Producer" => text(stamp.producer),
        "CreationDate" => date(stamp.created), "ModDate" => date(stamp.created),
        NUMBER => text(&paper.number.value.german), ID => text(stamp.id),
        DIGEST => Object::string_literal(hex(&Sha256::digest(embedded.bytes))),
    };
    // In the place of printpdf's, which would be left behind otherwise.
    let id = pdf.trailer.get(b"Info")?.as_reference()?;
    pdf.set_object(id, information);
    let digest = Sha256::digest(format!("{} {}", stamp.id, stamp.created));
    let number = Object::String(digest[..16].to_vec(), StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![number.clone(), number]);
    Ok(())
}

/// Where the document's information says its number.
pub(super) const NUMBER: &str = "AntragNumber";
/// Where it says its id.
pub(super) const ID: &str = "AntragId";
/// Where it says the SHA-256 of the embedded file.
pub(super) const DIGEST: &str = "AntragDigest";
