//! How a question is answered: boxes, options, parts of a day. Values are as they were typed. Templates see all
//! of it as `wiring` tells it.

use std::sync::Arc;

/// How a question is answered.
#[derive(Clone, Debug)]
pub enum Control {
    /// One line: text, money, numbers.
    Text(TextBox),
    /// Several lines.
    Textarea(TextArea),
    /// One of a few.
    Radios(Choices),
    /// Some of a few.
    Checkboxes(Choices),
    /// One of many.
    Select(Select),
    /// Up to three of many, each from a list of its own, all sent under the same name.
    Several(Several),
    /// A day.
    Date(DateParts),
    /// A month.
    Month(MonthParts),
    /// Nothing to enter.
    Computed(Computed),
}

/// One line of text.
#[derive(Clone, Debug, Default)]
pub struct TextBox {
    /// As it was typed.
    pub value: String,
    /// `text`, `email` or `tel`.
    pub kind: TextKind,
    /// The token for browsers that fill in.
    pub autocomplete: Option<Arc<str>>,
    /// The keyboard that phones show.
    pub inputmode: Option<&'static str>,
    /// How many characters are accepted. Never cut off while typing.
    pub max_length: Option<usize>,
    /// What stands behind the box: `€`, `km`.
    pub unit: Option<Arc<str>>,
    /// How wide the box is.
    pub width: Width,
    /// Suggestions, made by [`Options`](super::Options); anything else may be typed.
    pub suggestions: Option<Arc<str>>,
    /// `ltr` for codes, `auto` for names; the page's direction otherwise.
    pub dir: Option<&'static str>,
    /// Whether browsers may mark spelling mistakes: not in names and codes.
    pub spellcheck: bool,
}

/// The kind of a text box.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextKind {
    /// Any text.
    #[default]
    Text,
    /// An address for e-mail.
    Email,
    /// A number to call.
    Tel,
}

/// The width of a text box tells how much is expected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// A sentence, a name.
    #[default]
    Full,
    /// A number, a postcode.
    Medium,
    /// Two or three digits.
    Short,
}

/// Several lines of text.
#[derive(Clone, Debug, Default)]
pub struct TextArea {
    /// As it was typed.
    pub value: String,
    /// How many characters are accepted; what is left is counted.
    pub max_length: Option<usize>,
    /// How many lines are shown.
    pub rows: u8,
}

/// Options that are all shown.
#[derive(Clone, Debug, Default)]
pub struct Choices {
    /// The options.
    pub options: Vec<Choice>,
    /// Whether short options stand side by side: yes and no.
    pub side_by_side: bool,
    /// The option that excludes all others, by value.
    pub exclusive: Option<Arc<str>>,
}

/// One option.
#[derive(Clone, Debug)]
pub struct Choice {
    /// What is sent.
    pub value: Arc<str>,
    /// What is shown.
    pub label: Arc<str>,
    /// What is shown below it.
    pub help: Option<Arc<str>>,
    /// Whether it is chosen.
    pub chosen: bool,
    /// Whether it is offered at the moment.
    pub visible: bool,
}

/// A list to choose one from.
#[derive(Clone, Debug)]
pub struct Select {
    /// The options as HTML, made by [`Options::selecting`](super::Options::selecting).
    pub options: String,
    /// The token for browsers that fill in.
    pub autocomplete: Option<Arc<str>>,
}

/// Up to three of a long list.
#[derive(Clone, Debug)]
pub struct Several {
    /// One list for each answer that is possible, made by [`Options::selecting`](super::Options::selecting).
    pub lists: Vec<String>,
}

/// A day, in the three parts as they were typed.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "three parts, each right or wrong")]
pub struct DateParts {
    /// As it was typed.
    pub day: String,
    /// As it was typed; names of months are understood.
    pub month: String,
    /// As it was typed.
    pub year: String,
    /// Whether the error is about the day.
    pub wrong_day: bool,
    /// Whether the error is about the month.
    pub wrong_month: bool,
    /// Whether the error is about the year.
    pub wrong_year: bool,
    /// Whether it is a birthday, which browsers can fill in.
    pub birthday: bool,
    /// The day in words, to see whether it was understood: `Freitag, 1. März 1991`.
    pub understood: Option<String>,
}

/// A month, in the two parts as they were typed.
#[derive(Clone, Debug, Default)]
pub struct MonthParts {
    /// As it was typed.
    pub month: String,
    /// As it was typed.
    pub year: String,
    /// Whether the error is about the month.
    pub wrong_month: bool,
    /// Whether the error is about the year.
    pub wrong_year: bool,
}

/// A result.
#[derive(Clone, Debug)]
pub struct Computed {
    /// The result, as it is shown; `None` while something for it is missing.
    pub value: Option<String>,
    /// How it comes about.
    pub formula: Option<Arc<str>>,
    /// Whether it foretells a decision.
    pub preview: bool,
}
