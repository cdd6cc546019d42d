//! What can be wrong with a definition: kinds with data, each with a sentence, a word for the place, and a hint.
//!
//! For authors of forms, so in English like the documentation; visitors never see it.

use std::fmt;

use super::plain::{self, Hard};

/// What is wrong at one place of a definition.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the sentences below say what each means")]
pub enum Fault {
    Yaml { message: String },
    UnknownKey { key: String, meant: Option<String>, known: Vec<String> },
    Fluent { message: String },
    FileMissing { what: String },
    Syntax { expected: String, found: String },
    TooDeep { limit: usize },
    UnknownName { name: String, meant: Option<String> },
    UnknownParameter { name: String, meant: Option<String> },
    Template { cause: String },
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
    BadId { id: String, joint: &'static str },
    FolderName { id: String, folder: String },
    NotOneOf { key: String, given: String, allowed: String },
    Missing { key: &'static str, what: String },
    NotForKind { key: &'static str, kind: String },
    ItemShape { found: usize },
    Cycle { names: Vec<String> },
    TooLong { limit: usize },
    AlwaysTrue,
    AlwaysFalse,
    Unreachable { what: &'static str, name: String },
    OptionNeverOffered { code: String },
    LaterPage { name: String, page: String },
    WrongScope { what: &'static str, name: String },
    MissingTranslation { lang: String, key: String, file: String },
    UnusedTranslation { key: String, meant: Option<String> },
    HardToRead { lang: String, what: Hard },
    Placeholders { expected: String, found: String },
    TranslationShape { found: String },
    BadPattern { message: String },
    BadDate { text: String },
    BadNumber { text: String },
    TableShape,
    TableInText { name: String },
    TableKeys { name: String, expected: usize },
    LocalParameter { name: String },
    Limits { min: String, max: String },
    ExampleAnswer { path: String, problem: String },
    ExampleExpectation { what: String, expected: String, found: String },
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Yaml { message } => write!(f, "this can't be read: {message}"),
            Self::UnknownKey { key, .. } => write!(f, "unknown key `{key}`"),
            Self::Fluent { message } => write!(f, "this is not a Fluent file: {message}"),
            Self::FileMissing { what } => write!(f, "{what} is missing"),
            Self::Syntax { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::TooDeep { limit } => write!(f, "nested deeper than {limit}"),
            Self::UnknownName { name, .. } => write!(f, "unknown field `{name}`"),
            Self::UnknownParameter { name, .. } => write!(f, "unknown parameter `{name}`"),
            Self::Template { cause } => write!(f, "the letter can't be written: {cause}"),
            Self::ParameterWithoutValue { name, day } => {
                write!(f, "parameter `{name}` has no value on {day}")
            }
            Self::UnknownSetting { name, .. } => write!(f, "unknown setting `{name}`"),
            Self::UnknownFunction { name, .. } => write!(f, "unknown function `{name}`"),
            Self::UnknownKind { name, .. } => write!(f, "unknown kind of field `{name}`"),
            Self::UnknownOption { code, .. } => write!(f, "`{code}` is not among the options"),
            Self::Unknown { what, name, .. } => write!(f, "unknown {what} `{name}`"),
            Self::TypeMismatch { expected, found } => write!(f, "expected {expected}, found {found}"),
            Self::NotComparable { left, right } if left == right => write!(f, "{left} has no order"),
            Self::NotComparable { left, right } => write!(f, "{left} can't be compared with {right}"),
            Self::ArgumentCount { function, expected, found } => {
                let plural = if *expected == 1 { "" } else { "s" };
                write!(f, "`{function}` takes {expected} argument{plural}, found {found}")
            }
            Self::Duplicate { what, name } => write!(f, "a second {what} `{name}`"),
            Self::BadId { id, .. } => write!(f, "`{id}` can't be an id"),
            Self::FolderName { id, folder } => {
                write!(f, "the form `{id}` lies in a folder with another name, `{folder}`")
            }
            Self::NotOneOf { key, given, .. } => write!(f, "`{key}` can't be `{given}`"),
            Self::Missing { key, what } => write!(f, "{what} needs `{key}`"),
            Self::NotForKind { key, kind } => write!(f, "`{key}` means nothing for {kind}"),
            Self::ItemShape { found: 0 } => write!(f, "this item does not say what it is"),
            Self::ItemShape { found } => write!(f, "this item is {found} things at once"),
            Self::Cycle { names } => write!(f, "this depends on itself: {}", names.join(" -> ")),
            Self::TooLong { limit } => write!(f, "this depends on a chain of more than {limit} steps"),
            Self::AlwaysTrue => write!(f, "this condition is always true"),
            Self::AlwaysFalse => write!(f, "this condition is never true"),
            Self::Unreachable { what, name } => write!(f, "nobody can ever reach {what} `{name}`"),
            Self::OptionNeverOffered { code } => write!(f, "the option `{code}` is never offered"),
            Self::LaterPage { name, page } => write!(f, "`{name}` is asked only later, on page `{page}`"),
            Self::WrongScope { what, name } => write!(f, "{what} `{name}` lives in other rows"),
            Self::MissingTranslation { lang, key, .. } => {
                write!(f, "the text `{key}` is missing in `{lang}`")
            }
            Self::UnusedTranslation { key, .. } => write!(f, "no text of the definition is called `{key}`"),
            Self::Placeholders { expected, found } => {
                write!(f, "the text fills in {found}, the German one {expected}")
            }
            Self::HardToRead { lang, what } => write!(f, "too hard to read for {lang}: {what}"),
            Self::TranslationShape { found } => write!(f, "texts of forms are plain; this has {found}"),
            Self::BadPattern { message } => write!(f, "this pattern can't be used: {message}"),
            Self::BadDate { text } => write!(f, "`{text}` is not a date"),
            Self::BadNumber { text } => write!(f, "`{text}` is not a number"),
            Self::TableShape => write!(f, "the entries of this table, or those of other days, are not alike"),
            Self::TableInText { name } => {
                write!(f, "parameter `{name}` is a table, which no text can fill in")
            }
            Self::TableKeys { name, expected: 0 } => write!(f, "parameter `{name}` is no table"),
            Self::TableKeys { name, expected } => {
                let plural = if *expected == 1 { "" } else { "s" };
                write!(f, "parameter `{name}` is a table that is asked with {expected} key{plural}")
            }
            Self::LocalParameter { name } => {
                write!(f, "parameter `{name}` is set by law, not by authorities")
            }
            Self::Limits { min, max } => write!(f, "the least, {min}, is more than the most, {max}"),
            Self::ExampleAnswer { path, problem } => {
                write!(f, "the answer to `{path}` is not accepted: {problem}")
            }
            Self::ExampleExpectation { what, expected, found } => {
                let or_nothing =
                    |text: &str| if text.is_empty() { "nothing".to_owned() } else { text.to_owned() };
                let (expected, found) = (or_nothing(expected), or_nothing(found));
                write!(f, "the example expects {what}: {expected}; found: {found}")
            }
        }
    }
}

impl Fault {
    /// A value that is none of `allowed`, which is separated by `, `.
    pub fn not_one_of(key: &str, given: &str, allowed: &str) -> Self {
        Self::NotOneOf { key: key.to_owned(), given: given.to_owned(), allowed: allowed.to_owned() }
    }

    /// A word for the place itself.
    #[must_use]
    pub fn label(&self) -> String {
        match self {
            Self::UnknownName { .. } | Self::Unknown { .. } | Self::UnknownKind { .. } => {
                "not known here".into()
            }
            Self::UnknownParameter { .. } | Self::UnknownSetting { .. } => "not known".into(),
            Self::UnknownFunction { .. } | Self::UnknownOption { .. } | Self::UnknownKey { .. } => {
                "not known".into()
            }
            Self::Syntax { .. } => "here".into(),
            Self::TypeMismatch { found, .. } => format!("this is {found}"),
            Self::Duplicate { .. } => "given before".into(),
            Self::Cycle { .. } => "the circle begins here".into(),
            Self::TooLong { .. } => "the chain ends here".into(),
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
            Self::UnknownKey { meant: Some(name), .. } => format!("did you mean `{name}`?"),
            Self::UnknownKey { key, .. } if key.contains(['(', ')', '<', '>', '=', '"', ' ', '?', '.']) => {
                "put the text or expression before it in quotes: inside `{ }` a comma begins the next key"
                    .into()
            }
            Self::UnknownKey { known, .. } if known.len() < 16 => format!("known here: {}", known.join(", ")),
            Self::UnknownKey { .. } => return None,
            Self::Syntax { found, .. } if found == "`=`" => "compare with `==`".into(),
            Self::Syntax { found, .. } if found == "`and`" => "write `&&`".into(),
            Self::Syntax { found, .. } if found == "`or`" => "write `||`".into(),
            Self::NotComparable { left, right } if left == right => "compare it with `==` or `!=`".into(),
            Self::NotOneOf { allowed, .. } => format!("give one of {allowed}"),
            Self::BadId { id, .. } if id.bytes().all(|byte| byte.is_ascii_lowercase()) => {
                "this word has a meaning of its own; take another".into()
            }
            Self::BadId { joint, .. } => {
                format!("lower-case letters, digits and {joint}, beginning with a letter")
            }
            Self::FolderName { .. } => "give the folder and the form the same name".into(),
            Self::ItemShape { .. } => "give exactly one of field, group, list, block, document, info".into(),
            Self::Cycle { .. } => "break the circle: one of these must not ask for the other".into(),
            Self::TooLong { .. } => "let it depend on fewer others, one after the other".into(),
            Self::AlwaysTrue => "leave the condition out".into(),
            Self::AlwaysFalse => "leave out what depends on it, or mend the condition".into(),
            Self::Unreachable { .. } => "its conditions contradict each other or those around it".into(),
            Self::OptionNeverOffered { .. } => "its condition can't hold".into(),
            Self::LaterPage { .. } => "ask for it on this page or an earlier one".into(),
            Self::WrongScope { .. } => {
                "put it where the rows of its `for` are asked: in that list, or on a page that repeats for it"
                    .into()
            }
            Self::MissingTranslation { key, file, .. } => {
                let message = key.split('.').next().unwrap_or(key);
                format!("add `{message}` to {file}")
            }
            Self::HardToRead { what: Hard::Sentence { .. }, .. } => {
                format!("make several sentences of it, each with {} words at most", plain::WORDS)
            }
            Self::HardToRead { what: Hard::Word(_), .. } => {
                format!(
                    "take another word, or set its parts apart by hyphens, {} letters at most",
                    plain::LETTERS
                )
            }
            Self::HardToRead { what: Hard::Abbreviation(_), .. } => "write it out".into(),
            Self::HardToRead { what: Hard::Subjunctive(_), .. } => {
                "say what is, or under which condition".into()
            }
            Self::TranslationShape { .. } => {
                "fill in only `{ $row }` and amounts, without choices or functions".into()
            }
            Self::TableShape => {
                "each entry holds a number, or each a table with keys of the same sort".into()
            }
            Self::TableInText { name } => format!("fill in a computed field with `param.{name}.of(…)`"),
            Self::TableKeys { name, expected: 0 } => format!("write `param.{name}`"),
            Self::TableKeys { name, expected } => {
                format!("write `param.{name}.of({})`", ["x", "y", "z"][..*expected.min(&3)].join(", "))
            }
            Self::LocalParameter { .. } => {
                "only those with `local: true` in forms/parameters can be set".into()
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
