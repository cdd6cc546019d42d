//! How names of places are compared: as people type them on whatever keyboard they have.
//!
//! Uses nothing of the other modules. Case, hyphens and marks do not count, `ü`, `ue` and `u` are one, and so are
//! `St.` and `Sankt`.

use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

/// The name of a place in a form that can be compared: small words with one space between them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Name(String);

/// How near a name is to what was typed, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Nearness {
    /// It is the name, or its first words: `Neustadt` of `Neustadt an der Weide`.
    Words,
    /// It begins so.
    Start,
    /// One of its words begins so.
    Within,
}

impl Name {
    /// A name, or what was typed for one.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let bare: String = text.nfd().filter(|letter| !is_combining_mark(*letter)).collect();
        let bare = bare.to_lowercase().replace('ß', "ss");
        let words = bare.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        let words: Vec<&str> = words.map(|word| if word == "st" { "sankt" } else { word }).collect();
        Self(words.join(" ").replace("ae", "a").replace("oe", "o").replace("ue", "u"))
    }

    /// Whether there is enough of it to look for.
    #[must_use]
    pub fn is_something(&self) -> bool {
        self.0.chars().filter(|letter| letter.is_alphabetic()).count() >= 2
    }

    /// How near the name of a place is to this, which was typed; `None` where it is another.
    #[must_use]
    pub fn nearness(&self, place: &Self) -> Option<Nearness> {
        let (typed, name) = (self.0.as_str(), place.0.as_str());
        let rest = name.strip_prefix(typed);
        if rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')) {
            Some(Nearness::Words)
        } else if rest.is_some() || joined(name).starts_with(&joined(typed)) {
            Some(Nearness::Start)
        } else if name.match_indices(' ').any(|(at, _)| name[at + 1..].starts_with(typed)) {
            Some(Nearness::Within)
        } else {
            None
        }
    }
}

/// Where words begin and end is a matter of taste: `Haff Stadt`.
fn joined(name: &str) -> String {
    name.replace(' ', "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_found_however_it_is_typed() {
        let names = [
            ("Weidenmünster", ["weidenmuenster", "WEIDENMUNSTER", " Weidenmu\u{308}nster "]),
            ("Groß Rosen-Furt", ["gross rosen furt", "Groß-Rosenfurt", "großrosenfurt"]),
            ("Sankt Lindenhain", ["St. Lindenhain", "st lindenhain", "Sankt-Lindenhain"]),
        ];
        for (name, typed) in names {
            for typed in typed {
                let near = Name::of(typed).nearness(&Name::of(name));
                assert!(matches!(near, Some(Nearness::Words | Nearness::Start)), "{typed}: {near:?}");
            }
        }
    }

    #[test]
    fn whole_words_are_nearer_than_beginnings_and_these_than_later_words() {
        let near = |name: &str| Name::of("Neustadt").nearness(&Name::of(name));
        assert_eq!(near("Neustadt an der Weide"), Some(Nearness::Words));
        assert_eq!(near("Neustadtel"), Some(Nearness::Start));
        assert_eq!(near("Weiden-Neustadt"), Some(Nearness::Within));
        assert_eq!(near("Altstadt"), None);
    }

    #[test]
    fn one_letter_and_digits_are_too_little() {
        for (typed, enough) in [("", false), ("R", false), ("666", false), ("--", false), ("Au", true)] {
            assert_eq!(Name::of(typed).is_something(), enough, "{typed}");
        }
    }
}
