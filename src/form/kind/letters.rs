//! The letters of DIN 91379:2022-08, which every register in Germany can store.
//!
//! Data type A (names of persons) is [`NAME`] and [`SEQUENCES`]; data type B (other names, places, streets)
//! adds [`TEXT`]. The lists follow "`latin_list` 1.3" by the String-Latin project (CC BY 4.0); a test holds
//! them against it.

use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// The characters of `text` that names of persons do not have, each once; text must be in NFC.
#[must_use]
pub fn foreign_to_names(text: &str) -> Vec<String> {
    foreign(text, &[NAME])
}

/// The characters of `text` that names of places and things do not have.
#[must_use]
pub fn foreign_to_texts(text: &str) -> Vec<String> {
    foreign(text, &[NAME, TEXT])
}

/// Composes letters and marks as the standard does (NFC), and makes one space of any white space.
#[must_use]
pub fn normalise(text: &str) -> String {
    let composed: Cow<'_, str> =
        if is_nfc(text) { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) };
    composed.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Digits, decimal points and thousands' signs as keyboards for Arabic and Persian write them, in the digits of German forms.
#[must_use]
pub fn western(text: &str) -> Cow<'_, str> {
    let one = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(u32::from(letter) - u32::from('٠'), 10),
        '۰'..='۹' => char::from_digit(u32::from(letter) - u32::from('۰'), 10),
        '٫' => Some(','),
        '٬' => Some('.'),
        _ => None,
    };
    if text.is_ascii() || !text.chars().any(|letter| one(letter).is_some()) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().map(|letter| one(letter).unwrap_or(letter)).collect())
}

fn foreign(text: &str, sets: &[&[(char, char)]]) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        // A letter with a mark may be one entry of its own; longer entries first.
        let marked = rest.chars().nth(1).is_some_and(|next| ('\u{300}'..='\u{36f}').contains(&next));
        let sequence =
            SEQUENCES.iter().rev().filter(|_| marked).find(|sequence| rest.starts_with(**sequence));
        let length = match sequence {
            Some(sequence) => sequence.len(),
            None if sets.iter().any(|set| is_in(first, set)) => first.len_utf8(),
            None => {
                let shown = first.to_string();
                if !found.contains(&shown) {
                    found.push(shown);
                }
                first.len_utf8()
            }
        };
        rest = &rest[length..];
    }
    found
}

fn is_in(letter: char, set: &[(char, char)]) -> bool {
    let at = set.partition_point(|(_, last)| *last < letter);
    set.get(at).is_some_and(|(first, _)| *first <= letter)
}

/// Letters of names of persons, from and to.
pub const NAME: &[(char, char)] = &[
    ('\u{0020}', '\u{0020}'),
    ('\u{0027}', '\u{0027}'),
    ('\u{002c}', '\u{002e}'),
    ('\u{0041}', '\u{005a}'),
    ('\u{0060}', '\u{007a}'),
    ('\u{007e}', '\u{007e}'),
    ('\u{00a8}', '\u{00a8}'),
    ('\u{00b4}', '\u{00b4}'),
    ('\u{00b7}', '\u{00b7}'),
    ('\u{00c0}', '\u{00d6}'),
    ('\u{00d8}', '\u{00f6}'),
    ('\u{00f8}', '\u{017e}'),
    ('\u{0187}', '\u{0188}'),
    ('\u{018f}', '\u{018f}'),
    ('\u{0197}', '\u{0197}'),
    ('\u{01a0}', '\u{01a1}'),
    ('\u{01af}', '\u{01b0}'),
    ('\u{01b7}', '\u{01b7}'),
    ('\u{01cd}', '\u{01dc}'),
    ('\u{01de}', '\u{01df}'),
    ('\u{01e2}', '\u{01f0}'),
    ('\u{01f4}', '\u{01f5}'),
    ('\u{01f8}', '\u{01ff}'),
    ('\u{0212}', '\u{0213}'),
    ('\u{0218}', '\u{021b}'),
    ('\u{021e}', '\u{021f}'),
    ('\u{0227}', '\u{0233}'),
    ('\u{0259}', '\u{0259}'),
    ('\u{0268}', '\u{0268}'),
    ('\u{0292}', '\u{0292}'),
    ('\u{02b9}', '\u{02ba}'),
    ('\u{02be}', '\u{02bf}'),
    ('\u{02c8}', '\u{02c8}'),
    ('\u{02cc}', '\u{02cc}'),
    ('\u{1e02}', '\u{1e03}'),
    ('\u{1e06}', '\u{1e07}'),
    ('\u{1e0a}', '\u{1e11}'),
    ('\u{1e17}', '\u{1e17}'),
    ('\u{1e1c}', '\u{1e2b}'),
    ('\u{1e2f}', '\u{1e37}'),
    ('\u{1e3a}', '\u{1e3b}'),
    ('\u{1e40}', '\u{1e49}'),
    ('\u{1e52}', '\u{1e5b}'),
    ('\u{1e5e}', '\u{1e63}'),
    ('\u{1e6a}', '\u{1e6f}'),
    ('\u{1e80}', '\u{1e87}'),
    ('\u{1e8c}', '\u{1e97}'),
    ('\u{1e9e}', '\u{1e9e}'),
    ('\u{1ea0}', '\u{1ef9}'),
    ('\u{2019}', '\u{2019}'),
    ('\u{2021}', '\u{2021}'),
];

/// What texts have besides.
pub const TEXT: &[(char, char)] = &[
    ('\u{0021}', '\u{0026}'),
    ('\u{0028}', '\u{002b}'),
    ('\u{002f}', '\u{0040}'),
    ('\u{005b}', '\u{005f}'),
    ('\u{007b}', '\u{007d}'),
    ('\u{00a1}', '\u{00a3}'),
    ('\u{00a5}', '\u{00a5}'),
    ('\u{00a7}', '\u{00a7}'),
    ('\u{00a9}', '\u{00ac}'),
    ('\u{00ae}', '\u{00b3}'),
    ('\u{00b5}', '\u{00b6}'),
    ('\u{00b9}', '\u{00bb}'),
    ('\u{00bf}', '\u{00bf}'),
    ('\u{00d7}', '\u{00d7}'),
    ('\u{00f7}', '\u{00f7}'),
    ('\u{20ac}', '\u{20ac}'),
];

/// Letters that Unicode has no single code for; a longer one stands behind the shorter one it begins with.
pub const SEQUENCES: &[&str] = &[
    "A\u{30b}",
    "C\u{300}",
    "C\u{304}",
    "C\u{306}",
    "C\u{308}",
    "C\u{315}",
    "C\u{323}",
    "C\u{326}",
    "C\u{328}\u{306}",
    "D\u{302}",
    "F\u{300}",
    "F\u{304}",
    "G\u{300}",
    "H\u{304}",
    "H\u{326}",
    "H\u{331}",
    "J\u{301}",
    "J\u{30c}",
    "K\u{300}",
    "K\u{302}",
    "K\u{304}",
    "K\u{307}",
    "K\u{315}",
    "K\u{31b}",
    "K\u{326}",
    "K\u{35f}H",
    "K\u{35f}h",
    "L\u{302}",
    "L\u{325}",
    "L\u{325}\u{304}",
    "L\u{326}",
    "M\u{300}",
    "M\u{302}",
    "M\u{306}",
    "M\u{310}",
    "N\u{302}",
    "N\u{304}",
    "N\u{306}",
    "N\u{326}",
    "P\u{300}",
    "P\u{304}",
    "P\u{315}",
    "P\u{323}",
    "R\u{306}",
    "R\u{325}",
    "R\u{325}\u{304}",
    "S\u{300}",
    "S\u{304}",
    "S\u{31b}\u{304}",
    "S\u{331}",
    "T\u{300}",
    "T\u{304}",
    "T\u{308}",
    "T\u{315}",
    "T\u{31b}",
    "U\u{307}",
    "Z\u{300}",
    "Z\u{304}",
    "Z\u{306}",
    "Z\u{308}",
    "Z\u{327}",
    "a\u{30b}",
    "c\u{300}",
    "c\u{304}",
    "c\u{306}",
    "c\u{308}",
    "c\u{315}",
    "c\u{323}",
    "c\u{326}",
    "c\u{328}\u{306}",
    "d\u{302}",
    "f\u{300}",
    "f\u{304}",
    "g\u{300}",
    "h\u{304}",
    "h\u{326}",
    "j\u{301}",
    "k\u{300}",
    "k\u{302}",
    "k\u{304}",
    "k\u{307}",
    "k\u{315}",
    "k\u{31b}",
    "k\u{326}",
    "k\u{35f}h",
    "l\u{302}",
    "l\u{325}",
    "l\u{325}\u{304}",
    "l\u{326}",
    "m\u{300}",
    "m\u{302}",
    "m\u{306}",
    "m\u{310}",
    "n\u{302}",
    "n\u{304}",
    "n\u{306}",
    "n\u{326}",
    "p\u{300}",
    "p\u{304}",
    "p\u{315}",
    "p\u{323}",
    "r\u{306}",
    "r\u{325}",
    "r\u{325}\u{304}",
    "s\u{300}",
    "s\u{304}",
    "s\u{31b}\u{304}",
    "s\u{331}",
    "t\u{300}",
    "t\u{304}",
    "t\u{315}",
    "t\u{31b}",
    "u\u{307}",
    "z\u{300}",
    "z\u{304}",
    "z\u{306}",
    "z\u{308}",
    "z\u{327}",
    "\u{c7}\u{306}",
    "\u{db}\u{304}",
    "\u{e7}\u{306}",
    "\u{fb}\u{304}",
    "\u{ff}\u{301}",
    "\u{10c}\u{315}",
    "\u{10c}\u{323}",
    "\u{10d}\u{315}",
    "\u{10d}\u{323}",
    "\u{113}\u{30d}",
    "\u{12a}\u{301}",
    "\u{12b}\u{301}",
    "\u{14d}\u{30d}",
    "\u{17d}\u{326}",
    "\u{17d}\u{327}",
    "\u{17e}\u{326}",
    "\u{17e}\u{327}",
    "\u{1e32}\u{304}",
    "\u{1e33}\u{304}",
    "\u{1e62}\u{304}",
    "\u{1e63}\u{304}",
    "\u{1e6c}\u{304}",
    "\u{1e6d}\u{304}",
    "\u{1ea0}\u{308}",
    "\u{1ea1}\u{308}",
    "\u{1ecc}\u{308}",
    "\u{1ecd}\u{308}",
    "\u{1ee4}\u{304}",
    "\u{1ee4}\u{308}",
    "\u{1ee5}\u{304}",
    "\u{1ee5}\u{308}",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_all_of_europe_pass_and_nothing_else() {
        for name in
            ["Çelik-Öztürk", "Wiśniewski", "Yaḥyā", "O’Connell", "D'Angelo", "L·L", "ẞ", "Nguyễn Thị Hồng"]
        {
            assert_eq!(foreign_to_names(&normalise(name)), Vec::<String>::new(), "{name}");
        }
        assert_eq!(foreign_to_names("Иван"), ["И", "в", "а", "н"]);
        assert_eq!(foreign_to_names("R2D2 🎉"), ["2", "🎉"]);
        assert_eq!(foreign_to_texts("Straße 17/2 (EG)"), Vec::<String>::new());
    }

    #[test]
    fn marks_are_composed_and_spaces_made_one() {
        assert_eq!(normalise(" Rene\u{301}\u{a0} Müller\t"), "René Müller");
    }

    #[test]
    fn sequences_of_letter_and_mark_count_as_one_letter() {
        assert!(foreign_to_names("M\u{302}J\u{30c}").is_empty());
        assert_eq!(foreign_to_names("Q\u{302}"), ["\u{302}"]);
    }
}
