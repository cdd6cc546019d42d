//! What can be wrong with a definition: kinds with data, each with a sentence, a word for the place, and a hint.
//!
//! For authors of forms, so in English like the documentation; visitors never see it.

use std::fmt;

/// What is wrong at one place of a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the sentences below say what each means")]
pub enum Fault {
    Yaml { message: String },
    Fluent { message: String },
    FileMissing { what: String },
    Syntax { expected: String, found: String },
    TooDeep { limit: usize },
    UnknownName { name: String, meant: Option<String> },
    UnknownParameter { name: String, meant: Option<String> },
    ParameterWithoutValue { name: String, day: String },
    UnknownSetting { name: String, meant: Option<String> },
    UnknownFunction { name: String, meant: Option<String> },
    UnknownKind { name: String, meant: Option<String> },
    UnknownOption { code: String, meant: Option<String> },
    Unknown { what: &'static str, name: String, meant: Option<String> },
    TypeMismatch { expected: String, found: String },
    NotComparable { left: String, right: String },
    ArgumentCount { function: String, expected: usize, found: usize },
    Duplicate { what: &'static str, name: String },
    BadId { id: String },
    Missing { key: &'static str, what: String },
    NotForKind { key: &'static str, kind: String },
    ItemShape { found: usize },
    Cycle { names: Vec<String> },
    AlwaysTrue,
    AlwaysFalse,
    Unreachable { what: &'static str, name: String },
    OptionNeverOffered { code: String },
    LaterPage { name: String, page: String },
    WrongScope { what: &'static str, name: String },
    MissingTranslation { lang: String, key: String },
    UnusedTranslation { key: String, meant: Option<String> },
    Placeholders { expected: String, found: String },
    TranslationShape { found: String },
    BadPattern { message: String },
    BadDate { text: String },
    BadNumber { text: String },
    Limits { min: String, max: String },
    ExampleAnswer { path: String, problem: String },
    ExampleExpectation { what: String, expected: String, found: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Yaml { message } => write!(f, "this is not the YAML of a definition: {message}"),
            Self::Fluent { message } => write!(f, "this is not a Fluent file: {message}"),
            Self::FileMissing { what } => write!(f, "{what} is missing"),
            Self::Syntax { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::TooDeep { limit } => write!(f, "nested deeper than {limit}"),
            Self::UnknownName { name, .. } => write!(f, "unknown field `{name}`"),
            Self::UnknownParameter { name, .. } => write!(f, "unknown parameter `{name}`"),
            Self::ParameterWithoutValue { name, day } => {
                write!(f, "parameter `{name}` has no value on {day}")
            }
            Self::UnknownSetting { name, .. } => write!(f, "unknown setting `{name}`"),
            Self::UnknownFunction { name, .. } => write!(f, "unknown function `{name}`"),
            Self::UnknownKind { name, .. } => write!(f, "unknown kind of field `{name}`"),
            Self::UnknownOption { code, .. } => write!(f, "`{code}` is not among the options"),
            Self::Unknown { what, name, .. } => write!(f, "unknown {what} `{name}`"),
            Self::TypeMismatch { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::NotComparable { left, right } => write!(f, "{left} can't be compared with {right}"),
            Self::ArgumentCount { function, expected, found } => {
                write!(f, "`{function}` takes {expected} arguments, found {found}")
            }
            Self::Duplicate { what, name } => write!(f, "a second {what} `{name}`"),
            Self::BadId { id } => write!(f, "`{id}` can't be an id"),
            Self::Missing { key, what } => write!(f, "{what} needs `{key}`"),
            Self::NotForKind { key, kind } => write!(f, "`{key}` means nothing for the kind `{kind}`"),
            Self::ItemShape { found } => write!(f, "an item is one thing, this is {found}"),
            Self::Cycle { names } => write!(f, "this depends on itself: {}", names.join(" -> ")),
            Self::AlwaysTrue => write!(f, "this condition is always true"),
            Self::AlwaysFalse => write!(f, "this condition is never true"),
            Self::Unreachable { what, name } => write!(f, "nobody can ever reach {what} `{name}`"),
            Self::OptionNeverOffered { code } => write!(f, "the option `{code}` is never offered"),
            Self::LaterPage { name, page } => write!(f, "`{name}` is asked only later, on page `{page}`"),
            Self::WrongScope { what, name } => write!(f, "{what} `{name}` lives in other rows"),
            Self::MissingTranslation { lang, key } => write!(f, "the text `{key}` is missing in `{lang}`"),
            Self::UnusedTranslation { key, .. } => write!(f, "no text of the definition is called `{key}`"),
            Self::Placeholders { expected, found } => {
                write!(f, "the text fills in {found}, the German one {expected}")
            }
            Self::TranslationShape { found } => write!(f, "texts of forms are plain; this has {found}"),
            Self::BadPattern { message } => write!(f, "this pattern can't be used: {message}"),
            Self::BadDate { text } => write!(f, "`{text}` is not a date"),
            Self::BadNumber { text } => write!(f, "`{text}` is not a number"),
            Self::Limits { min, max } => write!(f, "the least, {min}, is more than the most, {max}"),
            Self::ExampleAnswer { path, problem } => {
                write!(f, "the answer to `{path}` is not accepted: {problem}")
            }
            Self::ExampleExpectation { what, expected, found } => {
                write!(f, "the example expects {what}: {expected}; found {found}")
            }
        }
    }
}

impl Fault {
    /// A word for the place itself.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::UnknownName { .. } | Self::Unknown { .. } | Self::UnknownKind { .. } => {
                "not known here".into()
            }
            Self::UnknownParameter { .. } | Self::UnknownSetting { .. } => "not known".into(),
            Self::UnknownFunction { .. } | Self::UnknownOption { .. } => "not known".into(),
            Self::Syntax { .. } => "here".into(),
            Self::TypeMismatch { found, .. } => format!("this is {found}"),
            Self::Duplicate { .. } => "given before".into(),
            Self::Cycle { .. } => "the circle begins here".into(),
            Self::MissingTranslation { .. } => "the German text stands here".into(),
            Self::ExampleAnswer { .. } | Self::ExampleExpectation { .. } => "in this example".into(),
            _ => String::new(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn hint(&self) -> Option<String> {
        let meant = |meant: &Option<String>| meant.as_ref().map(|name| format!("did you mean `{name}`?"));
        Some(match self {
            Self::UnknownName { meant: Some(name), .. } => format!("did you mean `{name}`?"),
            Self::UnknownName { .. } => {
                "names are looked up in the own group, the own row and then outwards".into()
            }
            Self::UnknownOption { meant: Some(name), .. } => format!("did you mean `{name}`?"),
            Self::UnknownOption { .. } => "compare with the code of an option, not with its label".into(),
            Self::UnknownParameter { meant: found, .. }
            | Self::UnknownSetting { meant: found, .. }
            | Self::UnknownFunction { meant: found, .. }
            | Self::UnknownKind { meant: found, .. }
            | Self::Unknown { meant: found, .. }
            | Self::UnusedTranslation { meant: found, .. } => return meant(found),
            Self::ParameterWithoutValue { .. } => {
                "add a value with an earlier `from` in forms/parameters".into()
            }
            Self::BadId { .. } => {
                "ids are lower-case letters, digits and underscores, and begin with a letter".into()
            }
            Self::ItemShape { .. } => "give exactly one of field, group, list, block, document, info".into(),
            Self::Cycle { .. } => "break the circle: one of these must not ask for the other".into(),
            Self::AlwaysTrue => "leave the condition out".into(),
            Self::AlwaysFalse => "leave out what depends on it, or mend the condition".into(),
            Self::Unreachable { .. } => "its conditions contradict each other or those around it".into(),
            Self::OptionNeverOffered { .. } => "its condition can't hold".into(),
            Self::LaterPage { .. } => "ask for it on this page or an earlier one".into(),
            Self::WrongScope { .. } => {
                "name the list it lives in with `for`, or ask all rows with `.any(…)`".into()
            }
            Self::MissingTranslation { lang, key } => {
                let message = key.split('.').next().unwrap_or(key);
                format!("add `{message}` in translations/{lang}, or run `antrag form translate {lang}`")
            }
            Self::TranslationShape { .. } => {
                "fill in only `{ $row }` and amounts, without choices or functions".into()
            }
            Self::BadDate { .. } => "write it as 2026-08-01".into(),
            Self::TypeMismatch { expected, .. } if expected == "true or false" => {
                "a condition compares: `x == \"code\"`, `has(x)`, `x > 5`".into()
            }
            Self::ExampleAnswer { .. } => "mend the answer, or the form if the answer is right".into(),
            Self::ExampleExpectation { .. } => "mend the example if the form changed on purpose".into(),
            _ => return None,
        })
    }
}
