//! What makes the file PDF/UA-1 and PDF/A-3a: tags, languages, metadata, colours, the embedded file.
//!
//! May use `pages`, `paper`, `tags`, `xmp`. printpdf writes none of it, so this goes over its document.

use jiff::Timestamp;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use sha2::{Digest, Sha256};

use super::{
    Embedded, PaperError, Stamp,
    clean::plain,
    outline,
    pages::Draft,
    paper::Paper,
    tags::{Element, Kid, Tag},
    write::as_int,
    xmp,
};

/// sRGB, from the Compact ICC Profiles collection, which is in the public domain (CC0).
const SRGB: &[u8] = include_bytes!("sRGB.icc");

/// Where the seal's field is to be tied in.
pub(super) struct Anchors {
    /// The page that shows the end of the paper.
    pub page: ObjectId,
    pub tree: ObjectId,
    pub document: ObjectId,
    pub parents: ObjectId,
    /// The next free number in the tree of parents.
    pub next: i64,
}

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
    let anchors = structure(pdf, draft, &pages)?;
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

/// The tree of tags, and the way back from each piece of a page to its element.
fn structure(pdf: &mut Document, draft: &Draft, pages: &[ObjectId]) -> Result<Anchors, PaperError> {
    let (tree, document) = (pdf.new_object_id(), pdf.new_object_id());
    let mut back: Vec<Vec<Object>> = pages
        .iter()
        .enumerate()
        .map(|(page, _)| vec![Object::Null; draft.pieces.get(page).copied().unwrap_or(0)])
        .collect();
    element(pdf, &draft.tree, document, tree, pages, &mut back);
    let mut numbers = Vec::new();
    for (index, owners) in back.into_iter().enumerate() {
        numbers.push(as_int(index).into());
        numbers.push(pdf.add_object(owners).into());
    }
    let parents = pdf.add_object(dictionary! { "Nums" => numbers });
    let next = as_int(pages.len());
    let root = dictionary! {
        "Type" => name("StructTreeRoot"), "K" => vec![document.into()], "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    pdf.set_object(tree, root);
    for (index, id) in pages.iter().enumerate() {
        let page = pdf.get_dictionary_mut(*id)?;
        page.set("StructParents", as_int(index));
        page.set("Tabs", name("S"));
        page.remove(b"Annots");
    }
    let page = pages.last().copied().ok_or(PaperError::NoPages)?;
    Ok(Anchors { page, tree, document, parents, next })
}

fn element(
    pdf: &mut Document,
    element: &Element,
    id: ObjectId,
    parent: ObjectId,
    pages: &[ObjectId],
    back: &mut [Vec<Object>],
) {
    let mut kids = Vec::with_capacity(element.kids.len());
    for kid in &element.kids {
        match kid {
            Kid::Element(inner) => {
                let inner_id = pdf.new_object_id();
                self::element(pdf, inner, inner_id, id, pages, back);
                kids.push(inner_id.into());
            }
            Kid::Content { page, number } => {
                if let Some(owner) = back.get_mut(*page).and_then(|owners| owners.get_mut(*number)) {
                    *owner = id.into();
                }
                if let Some(page) = pages.get(*page) {
                    let piece =
                        dictionary! { "Type" => name("MCR"), "Pg" => *page, "MCID" => as_int(*number) };
                    kids.push(piece.into());
                }
            }
        }
    }
    pdf.set_object(id, described(element, parent, kids));
}

fn described(element: &Element, parent: ObjectId, kids: Vec<Object>) -> Dictionary {
    let mut described = dictionary! {
        "Type" => name("StructElem"), "S" => Object::Name(standard_name(element.tag)), "P" => parent,
        "K" => kids,
    };
    if let Some(attributes) = attributes(element) {
        described.set("A", attributes);
    }
    if let Some(lang) = &element.lang {
        described.set("Lang", Object::string_literal(lang.as_str()));
    }
    if let Some(spoken) = &element.spoken {
        described.set("Alt", text(spoken));
    }
    described
}

fn standard_name(tag: Tag) -> Vec<u8> {
    let name = match tag {
        Tag::Document => "Document",
        Tag::Heading(level) => return format!("H{level}").into_bytes(),
        Tag::Paragraph => "P",
        Tag::Span => "Span",
        Tag::Figure => "Figure",
        Tag::List(_) => "L",
        Tag::Item => "LI",
        Tag::Label => "Lbl",
        Tag::Body => "LBody",
        Tag::Table => "Table",
        Tag::Caption => "Caption",
        Tag::Head => "THead",
        Tag::Rows => "TBody",
        Tag::Row => "TR",
        Tag::ColumnHeader | Tag::RowHeader => "TH",
        Tag::Cell => "TD",
    };
    name.as_bytes().to_vec()
}

fn attributes(element: &Element) -> Option<Dictionary> {
    match element.tag {
        Tag::ColumnHeader => Some(dictionary! { "O" => name("Table"), "Scope" => name("Column") }),
        Tag::RowHeader => Some(dictionary! { "O" => name("Table"), "Scope" => name("Row") }),
        Tag::List(numbered) => {
            let numbering = if numbered { "Decimal" } else { "None" };
            Some(dictionary! { "O" => name("List"), "ListNumbering" => name(numbering) })
        }
        Tag::Figure => element.bounds.map(|bounds| {
            let bounds: Vec<Object> = bounds.into_iter().map(Object::Real).collect();
            dictionary! { "O" => name("Layout"), "Placement" => name("Block"), "BBox" => bounds }
        }),
        _ => None,
    }
}

fn attachment(pdf: &mut Document, embedded: &Embedded<'_>, stamp: &Stamp<'_>) -> ObjectId {
    let parameters = dictionary! { "Size" => as_int(embedded.bytes.len()), "ModDate" => date(stamp.created) };
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
    let number = Object::String(digest[..16].to_vec(), lopdf::StringFormat::Hexadecimal);
    pdf.trailer.set("ID", vec![number.clone(), number]);
    Ok(())
}

/// Where the document's information says its number.
pub(super) const NUMBER: &str = "AntragNumber";
/// Where it says its id.
pub(super) const ID: &str = "AntragId";
/// Where it says the SHA-256 of the embedded file.
pub(super) const DIGEST: &str = "AntragDigest";

pub(super) fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|digit| DIGITS[usize::from(digit)]).collect()
}

pub(super) fn name(text: &str) -> Object {
    Object::Name(text.as_bytes().to_vec())
}

/// A text that people may see, in UTF-16.
pub(super) fn text(text: &str) -> Object {
    let units = plain(text);
    let units = units.encode_utf16().flat_map(u16::to_be_bytes);
    Object::String([0xfe, 0xff].into_iter().chain(units).collect(), lopdf::StringFormat::Hexadecimal)
}

pub(super) fn date(moment: Timestamp) -> Object {
    Object::string_literal(moment.strftime("D:%Y%m%d%H%M%SZ").to_string())
}
