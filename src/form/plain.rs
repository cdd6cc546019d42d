//! What can be counted of plain language (*Einfache Sprache*, DIN 8581-1): short sentences and words, nothing
//! abbreviated, nothing that only might be. Whether it is understood only people can say.

use std::fmt;

/// The most words of a sentence.
pub const WORDS: usize = 15;
/// The most letters of a word, or of a part of one between hyphens.
pub const LETTERS: usize = 22;

const ABBREVIATIONS: [&str; 13] = [
    "z. B.", "z.B.", "d. h.", "d.h.", "u. a.", "ggf.", "bzw.", "usw.", "inkl.", "max.", "ca.", "evtl.",
    "vgl.",
];
/// How verbs begin that say what only might be.
const SUBJUNCTIVES: [&str; 7] = ["würde", "könnte", "hätte", "wäre", "müsste", "sollte", "dürfte"];

/// Why a text is hard to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hard {
    /// A sentence with more than [`WORDS`] words.
    Sentence {
        /// How many.
        words: usize,
        /// How it begins.
        begins: String,
    },
    /// A word with more than [`LETTERS`] letters.
    Word(String),
    /// An abbreviation.
    Abbreviation(&'static str),
    /// A verb that says what only might be.
    Subjunctive(String),
}

/// Everything that makes a German text hard to read.
#[must_use]
pub fn look(text: &str) -> Vec<Hard> {
    let mut found: Vec<Hard> =
        ABBREVIATIONS.into_iter().filter(|short| stands_alone(text, short)).map(Hard::Abbreviation).collect();
    for sentence in sentences(text) {
        let words: Vec<&str> =
            sentence.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
        if words.len() > WORDS {
            found.push(Hard::Sentence { words: words.len(), begins: words[..4].join(" ") });
        }
        for word in words {
            if word.split('-').any(|part| part.chars().count() > LETTERS) {
                found.push(Hard::Word(word.to_owned()));
            }
            let small = word.to_lowercase();
            if SUBJUNCTIVES.iter().any(|verb| is_form_of(&small, verb)) {
                found.push(Hard::Subjunctive(word.to_owned()));
            }
        }
    }
    found
}

/// The sentences, and the parts of one that a colon, a dash or a line break sets apart.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let before_space = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if matches!(letter, '\n' | '–') || matches!(letter, '.' | '!' | '?' | ':') && before_space {
            found.push(&text[start..at]);
            start = at + letter.len_utf8();
        }
    }
    found.push(&text[start..]);
    found
}

/// A word without the signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// `könnte`, `könnten`, `könntest`, but not `Könntermine`.
fn is_form_of(word: &str, verb: &str) -> bool {
    word.strip_prefix(verb).is_some_and(|rest| ["", "n", "st", "t"].contains(&rest))
}

/// Whether an abbreviation stands in a text, and not as the end of a word.
fn stands_alone(text: &str, short: &str) -> bool {
    text.match_indices(short).any(|(at, _)| !text[..at].ends_with(char::is_alphanumeric))
}

impl fmt::Display for Hard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Sentence { words, begins } => write!(f, "{words} words in the sentence “{begins} …”"),
            Self::Word(word) => write!(f, "the long word {word}"),
            Self::Abbreviation(short) => write!(f, "the abbreviation {short}"),
            Self::Subjunctive(word) => write!(f, "{word}, which only might be"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_sentences_are_plain() {
        for text in [
            "Bescheid. Das ist ein Brief vom Amt. Darin steht die Entscheidung.",
            "Bekommen Sie Geld vom Amt? Zum Beispiel: Kindergeld, Wohngeld oder Unterhalts-Vorschuss.",
            "Das Geld gibt es ab dem 1. August 2026. Es sind 1.000,50 €.",
            "Dauert es circa. eine Woche? Dann fragen Sie Frau Könntermann.",
        ] {
            assert_eq!(look(text), [], "{text}");
        }
    }

    #[test]
    fn what_makes_a_text_hard_is_named() {
        let long = "Wenn Sie das Geld bekommen und mit Ihrem Kind in einer Wohnung leben, dann müssen Sie uns das jetzt sagen.";
        assert_eq!(look(long), [Hard::Sentence { words: 20, begins: "Wenn Sie das Geld".into() }]);
        assert_eq!(
            look("Die Unterhaltsvorschussleistung."),
            [Hard::Word("Unterhaltsvorschussleistung".into())]
        );
        assert_eq!(look("Die Unterhalts-Vorschuss-Leistung."), []);
        assert_eq!(look("Papiere, z. B. der Pass"), [Hard::Abbreviation("z. B.")]);
        assert_eq!(look("Sie könnten das Geld bekommen."), [Hard::Subjunctive("könnten".into())]);
    }
}
