//! The tree of tags as it stands in the file, and the way back from each piece of a page to its element.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{
    PaperError,
    objects::{integer, name, text},
    pages::Draft,
    tags::{Element, Kid, Tag},
};

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

/// Writes the tree.
pub(super) fn structure(
    pdf: &mut Document,
    draft: &Draft,
    pages: &[ObjectId],
) -> Result<Anchors, PaperError> {
    let (tree, document) = (pdf.new_object_id(), pdf.new_object_id());
    let mut back: Vec<Vec<Object>> = pages
        .iter()
        .enumerate()
        .map(|(page, _)| vec![Object::Null; draft.pieces.get(page).copied().unwrap_or(0)])
        .collect();
    element(pdf, &draft.tree, document, tree, pages, &mut back);
    let mut numbers = Vec::new();
    for (index, owners) in back.into_iter().enumerate() {
        numbers.push(integer(index).into());
        numbers.push(pdf.add_object(owners).into());
    }
    let parents = pdf.add_object(dictionary! { "Nums" => numbers });
    let next = integer(pages.len());
    let root = dictionary! {
        "Type" => name("StructTreeRoot"), "K" => vec![document.into()], "ParentTree" => parents,
        "ParentTreeNextKey" => next,
    };
    pdf.set_object(tree, root);
    for (index, id) in pages.iter().enumerate() {
        let page = pdf.get_dictionary_mut(*id)?;
        page.set("StructParents", integer(index));
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
                        dictionary! { "Type" => name("MCR"), "Pg" => *page, "MCID" => integer(*number) };
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
