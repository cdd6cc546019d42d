//! What the parts of a paper are, for those who listen to it: the tree of tags.

use crate::locale::Lang;

/// The part that something plays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tag {
    Document,
    /// From 1, without gaps.
    Heading(u8),
    Paragraph,
    /// A stretch of text in another language.
    Span,
    Figure,
    /// A list; `true` where its points are numbered.
    List(bool),
    Item,
    Label,
    Body,
    Table,
    Caption,
    Head,
    Rows,
    Row,
    ColumnHeader,
    RowHeader,
    Cell,
}

/// A part with what is in it.
#[derive(Clone, Debug)]
pub(super) struct Element {
    pub tag: Tag,
    /// Its language where it differs from what is around it.
    pub lang: Option<Lang>,
    /// What is said instead of a picture.
    pub spoken: Option<String>,
    /// Where a picture stands: left, bottom, right, top, in points from the lower left corner.
    pub bounds: Option<[f32; 4]>,
    pub kids: Vec<Kid>,
}

/// What can be in a part.
#[derive(Clone, Debug)]
pub(super) enum Kid {
    Element(Element),
    /// A piece of a page, by the number that it has there.
    Content {
        page: usize,
        number: usize,
    },
}

impl From<Tag> for Element {
    fn from(tag: Tag) -> Self {
        Self { tag, lang: None, spoken: None, bounds: None, kids: Vec::new() }
    }
}

/// The tree while it grows: elements are opened and closed like brackets.
pub(super) struct Tree {
    root: Element,
    open: Vec<Element>,
    /// How many pieces each page has.
    pieces: Vec<usize>,
}

impl Tree {
    pub(super) fn new() -> Self {
        Self { root: Tag::Document.into(), open: Vec::new(), pieces: Vec::new() }
    }

    pub(super) fn open(&mut self, element: impl Into<Element>) {
        self.open.push(element.into());
    }

    pub(super) fn close(&mut self) {
        if let Some(done) = self.open.pop() {
            self.innermost().kids.push(Kid::Element(done));
        }
    }

    /// The number of a new piece of a page, which belongs to the innermost open element.
    pub(super) fn piece(&mut self, page: usize) -> usize {
        if self.pieces.len() <= page {
            self.pieces.resize(page + 1, 0);
        }
        let number = self.pieces[page];
        self.pieces[page] += 1;
        self.innermost().kids.push(Kid::Content { page, number });
        number
    }

    /// The whole tree, and how many pieces each page has.
    pub(super) fn finish(mut self) -> (Element, Vec<usize>) {
        while !self.open.is_empty() {
            self.close();
        }
        (self.root, self.pieces)
    }

    fn innermost(&mut self) -> &mut Element {
        self.open.last_mut().unwrap_or(&mut self.root)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_are_numbered_page_by_page_and_know_their_element() {
        let mut tree = Tree::new();
        tree.open(Tag::Paragraph);
        assert_eq!((tree.piece(0), tree.piece(0), tree.piece(1)), (0, 1, 0));
        tree.close();
        tree.open(Tag::Table);
        let (root, pieces) = tree.finish();
        assert_eq!(pieces, [2, 1]);
        let tags: Vec<_> = root
            .kids
            .iter()
            .map(|kid| match kid {
                Kid::Element(element) => (element.tag, element.kids.len()),
                Kid::Content { .. } => panic!("content outside of an element"),
            })
            .collect();
        assert_eq!(tags, [(Tag::Paragraph, 3), (Tag::Table, 0)]);
    }
}
