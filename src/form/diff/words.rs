//! Changes in words, for authors of forms: in English like the documentation.

use std::fmt;

use super::{
    change::{Change, Part, Turn, Weight},
    fate::Fate,
    logic::Shift,
    questions::required_word,
};
use crate::locale::Lang;

/// The longest text of a part that is told; of a longer one the beginning.
const LONGEST: usize = 240;

impl fmt::Display for Weight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::LosesAnswers => "Answers are lost",
            Self::AsksAgain => "Answers must be looked at again",
            Self::Asks => "Asked or told otherwise",
            Self::Office => "For the office and what is handed over",
            Self::Examples => "Examples that do not hold any more",
            Self::Texts => "Texts and translations",
        })
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::QuestionGone { name, label, renamed } => {
                write!(f, "`{name}` (“{label}”) is gone; answers to it have no place any more")?;
                perhaps(f, renamed.as_deref())
            }
            Self::ListGone { name, label, renamed } => {
                write!(f, "the list `{name}` (“{label}”) is gone, with all its rows")?;
                perhaps(f, renamed.as_deref())
            }
            Self::OptionsGone { name, codes } => {
                write!(
                    f,
                    "`{name}`: {} gone; who chose {} must choose anew",
                    option(codes, "is", "are"),
                    it(codes)
                )
            }
            Self::KindChanged { name, before, after, fate } => {
                let fate = match fate {
                    Fate::Kept => "answers stay as they are",
                    Fate::ReadAnew => "answers are read anew, and what can't be read must be mended",
                    Fate::Lost => "answers mean nothing for the new kind",
                };
                write!(f, "`{name}`: the kind was {before}, is {after}; {fate}")
            }
            Self::LimitChanged { name, limit, before, after, wider } => {
                let so = if *wider { "" } else { "; answers beyond it must be mended" };
                write!(f, "`{name}`: `{limit}` {}{so}", was_is(before.as_deref(), after.as_deref()))
            }
            Self::UnknownRefused { name } => {
                write!(f, "`{name}`: “Weiß ich nicht” is no answer any more")
            }
            Self::RowsLimited { name, before, after } => write!(
                f,
                "the list `{name}` had {} to {} rows, has {} to {}",
                before.0, before.1, after.0, after.1
            ),
            Self::QuestionAdded { name, label, page, required } => {
                write!(f, "`{name}` (“{label}”) is new on the page {page}, {}", required_word(*required))
            }
            Self::ListAdded { name, label, page } => {
                write!(f, "the list `{name}` (“{label}”) is new on the page {page}")
            }
            Self::OptionsAdded { name, codes } => write!(f, "`{name}`: {} new", option(codes, "is", "are")),
            Self::UnknownTaken { name } => write!(f, "`{name}`: “Weiß ich nicht” is an answer now"),
            Self::Moved { name, before, after } => {
                write!(f, "`{name}` moved from the page {before} to the page {after}; answers go along")
            }
            Self::RequiredChanged { name, before, after } => write!(f, "`{name}` was {before}, is {after}"),
            Self::PageAdded { page, after } => {
                write!(f, "the page {page} is new, {}", place(after.as_deref()))
            }
            Self::PageGone { page } => write!(f, "the page {page} is gone"),
            Self::PageMoved { page, after } => write!(f, "the page {page} comes {}", place(after.as_deref())),
            Self::Asked { names, shift, before, after } => {
                asked(f, names, *shift, (before.as_deref(), after.as_deref()))
            }
            Self::ConditionChanged { name, shift, before, after, used_by } => {
                let how = match shift {
                    Shift::Same => "holds as before",
                    Shift::More => "holds more often",
                    Shift::Fewer => "holds more seldom",
                    Shift::Others => "holds in other cases",
                };
                write!(f, "the condition `{name}` {how}: was `{before}`, is `{after}`")?;
                if used_by.is_empty() {
                    Ok(())
                } else {
                    write!(f, "; it decides about {}", used_by.join(", "))
                }
            }
            Self::Part { part, name, turn } => part_words(f, *part, name, turn),
            Self::Path { path, before, after } => match (before, after) {
                (None, Some(after)) => write!(f, "`{path}` appears in the output: {after}"),
                (Some(_), None) => write!(f, "`{path}` vanishes from the output"),
                (before, after) => {
                    write!(
                        f,
                        "`{path}` in the output was {}, is {}",
                        before.unwrap_or(""),
                        after.unwrap_or("")
                    )
                }
            },
            Self::ExampleFails { name, complaint, rewritten } => {
                let how = if *rewritten { "rewritten, but" } else { "as it was:" };
                write!(f, "{name}, {how} {complaint}")
            }
            Self::TextChanged { key, outdated } => {
                write!(f, "`{key}` reads otherwise")?;
                if outdated.is_empty() {
                    Ok(())
                } else {
                    write!(f, "; its translation is behind: {}", tags(outdated))
                }
            }
            Self::TextUntranslated { key, langs } => write!(f, "`{key}` has no translation: {}", tags(langs)),
        }
    }
}

fn asked(
    f: &mut fmt::Formatter<'_>,
    names: &[String],
    shift: Shift,
    (before, after): (Option<&str>, Option<&str>),
) -> fmt::Result {
    let whom = match shift {
        Shift::Same => "the same people",
        Shift::More => "more people",
        Shift::Fewer => "fewer people",
        Shift::Others => "other people",
    };
    let called =
        |name: &String| if name.starts_with("page ") { format!("the {name}") } else { format!("`{name}`") };
    let names: Vec<String> = names.iter().map(called).collect();
    let when = |condition: Option<&str>| {
        condition.map_or_else(|| "of everybody".to_owned(), |condition| format!("while `{condition}`"))
    };
    let verb = if names.len() == 1 { "is" } else { "are" };
    let (names, was, is) = (names.join(", "), when(before), when(after));
    write!(f, "{names} {verb} asked of {whom}: before {was}, now {is}")
}

fn part_words(f: &mut fmt::Formatter<'_>, part: Part, name: &str, turn: &Turn) -> fmt::Result {
    let what = match part {
        Part::Form => "the form".to_owned(),
        Part::Page => format!("the page {name}"),
        Part::Check => format!("the check {name}"),
        Part::Document => format!("the document {name}"),
        Part::Declaration => format!("the declaration {name}"),
        Part::EffectiveDate => "the rule for the date".to_owned(),
        Part::Flag => format!("the flag {name}"),
        Part::Setting => format!("the setting {name}"),
        Part::Decisions => "what is decided".to_owned(),
        Part::Who => "who applies".to_owned(),
        Part::Computed | Part::Fim => format!("`{name}`"),
    };
    match turn {
        Turn::Added(how) if how.is_empty() => write!(f, "{what} is new"),
        Turn::Added(how) => write!(f, "{what} is new: {how}"),
        Turn::Gone => write!(f, "{what} is gone"),
        Turn::Became { what: aspect, before, after } => {
            let aspect = if aspect.is_empty() { String::new() } else { format!(", {aspect}:") };
            write!(f, "{what}{aspect} {}", was_is(before.as_deref(), after.as_deref()))?;
            match (part, aspect.as_str()) {
                (Part::Declaration, ", text:") => f.write_str("; who made it must make it again"),
                (Part::Page, ", repeats:") => f.write_str("; answers on it have no place any more"),
                _ => Ok(()),
            }
        }
    }
}

fn was_is(before: Option<&str>, after: Option<&str>) -> String {
    match (before, after) {
        (Some(before), Some(after)) => format!("was {}, is {}", short(before), short(after)),
        (None, Some(after)) => format!("is now {}", short(after)),
        (Some(before), None) => format!("was {}, is none now", short(before)),
        (None, None) => "is as before".to_owned(),
    }
}

fn short(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("`{}…`", &text[..end]),
        None => format!("`{text}`"),
    }
}

fn perhaps(f: &mut fmt::Formatter<'_>, renamed: Option<&str>) -> fmt::Result {
    match renamed {
        Some(new) => write!(f, ". Renamed to `{new}`? Answers do not follow a new name"),
        None => Ok(()),
    }
}

fn option(codes: &[String], one: &str, several: &str) -> String {
    let (what, verb) = if codes.len() == 1 { ("the option", one) } else { ("the options", several) };
    format!("{what} {} {verb}", codes.join(", "))
}

fn it(codes: &[String]) -> &'static str {
    if codes.len() == 1 { "it" } else { "one of them" }
}

fn place(after: Option<&str>) -> String {
    after.map_or_else(|| "first of all".to_owned(), |page| format!("after {page}"))
}

fn tags(langs: &[Lang]) -> String {
    langs.iter().map(Lang::as_str).collect::<Vec<_>>().join(", ")
}
