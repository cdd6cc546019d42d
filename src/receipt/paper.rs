//! What stands on a paper, and nothing of how a paper is made.
//!
//! May use `locale`. Whoever builds a [`Paper`] needs to know neither PDF nor fonts.

use crate::locale::Lang;

/// A receipt, a letter or a decision before it is set and printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// The language that the person reads, beside German; none where German is enough.
    pub other: Option<Lang>,
    /// Who sends the paper.
    pub authority: Sender,
    /// To whom, line by line, where it stands in the window of an envelope; empty for what is not posted.
    pub recipient: Vec<String>,
    /// The first line that people read, also the name of the document.
    pub title: Text,
    /// What to say on the telephone: "Vorgangsnummer" and the number.
    pub number: Fact,
    /// What the paper says, from top to bottom.
    pub blocks: Vec<Block>,
    /// One or two lines at the foot of every page.
    pub footer: String,
    /// What archives and search engines read.
    pub about: About,
}

/// The letterhead.
#[derive(Clone, Debug, PartialEq)]
pub struct Sender {
    /// `Stadt Rosenfurt`
    pub name: String,
    /// Department, street, town, telephone.
    pub lines: Vec<String>,
}

/// What does not stand on the page but in the document's information.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct About {
    /// One sentence on what the paper is.
    pub subject: String,
    /// Words to find it by.
    pub keywords: Vec<String>,
}

/// A text in German and, where the person reads another language, the same in that one.
///
/// What people typed themselves is a text with nothing beside it, whatever its language.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Text {
    /// In German, or as it was typed.
    pub german: String,
    /// The same in the paper's other language.
    pub other: Option<String>,
}

impl Text {
    /// A text in two languages.
    pub fn both(german: impl Into<String>, other: impl Into<String>) -> Self {
        Self { german: german.into(), other: Some(other.into()) }
    }
}

impl From<&str> for Text {
    fn from(german: &str) -> Self {
        Self { german: german.into(), other: None }
    }
}

impl From<String> for Text {
    fn from(german: String) -> Self {
        Self { german, other: None }
    }
}

/// One thing on the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// Opens a part of the paper.
    Heading(Level, Text),
    /// Running text.
    Paragraph(Text),
    /// What must not be overlooked, set off from the rest.
    Note(Text),
    /// Names and values, one below the other.
    Facts(Vec<Fact>),
    /// Questions and answers, or any other table.
    Table(Table),
    /// Points, one below the other.
    List(Marker, Vec<Text>),
    /// A square that a telephone can read.
    Code(Code),
}

/// How deep a heading stands below the title, which is the first level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The second level: a part of the paper.
    Section,
    /// The third level: a piece of a part.
    Subsection,
}

/// A name and its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    /// `Eingegangen am`
    pub label: Text,
    /// `24.11.2026, 10:15 Uhr`
    pub value: Text,
}

/// A table whose first column names what its row is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What the table shows, above it.
    pub caption: Option<Text>,
    /// From left to right.
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Text>>,
}

impl Table {
    /// A table of questions and answers, to be filled with rows of two cells.
    pub fn of_answers(caption: Option<Text>, question: Text, answer: Text) -> Self {
        Self { caption, columns: vec![Column::new(question, 2), Column::new(answer, 3)], rows: Vec::new() }
    }

    /// A table of declarations, which are long, and whether each was made.
    pub fn of_declarations(declaration: Text, made: Text) -> Self {
        let columns = vec![Column::new(declaration, 4), Column::new(made, 1)];
        Self { caption: None, columns, rows: Vec::new() }
    }

    /// Answers with a third cell that says where each answer comes from.
    pub fn of_answers_with_provenance(
        caption: Option<Text>,
        question: Text,
        answer: Text,
        provenance: Text,
    ) -> Self {
        let columns =
            vec![Column::new(question, 7), Column::new(answer, 9), Column::new(provenance, 4).quiet()];
        Self { caption, columns, rows: Vec::new() }
    }
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// The cell at its head.
    pub heading: Text,
    /// Its width, as a share of the sum of all shares.
    pub share: u8,
    /// Whether it holds amounts, which align at the right.
    pub amounts: bool,
    /// Whether it matters less than the others and is set smaller.
    pub quiet: bool,
}

impl Column {
    /// A column of text.
    #[must_use]
    pub fn new(heading: Text, share: u8) -> Self {
        Self { heading, share, amounts: false, quiet: false }
    }

    /// The same for amounts.
    #[must_use]
    pub fn amounts(mut self) -> Self {
        self.amounts = true;
        self
    }

    /// The same, set smaller.
    #[must_use]
    pub fn quiet(mut self) -> Self {
        self.quiet = true;
        self
    }
}

/// What stands before the points of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A dot.
    Bullet,
    /// 1., 2., 3., for steps that have an order.
    Number,
}

/// A QR code.
#[derive(Clone, Debug, PartialEq)]
pub struct Code {
    /// What the telephone reads, usually an address.
    pub data: String,
    /// What people read beside it.
    pub caption: Text,
    /// What people hear who cannot see it.
    pub spoken: String,
}
