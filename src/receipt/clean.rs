//! What people typed, on its way to the page: nothing that the fonts lack, nothing that plays tricks.
//!
//! The embedded submission keeps every character as it was; this is about what can be printed.

use std::fmt::Write;

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Which of the two scripts' fonts have a character: bit 0 Latin, Greek and Cyrillic, bit 1 Arabic.
///
/// A character and the marks on it must come from one font, so masks are joined with "and".
pub(super) type Mask = u8;

/// The text as it can be printed; `fonts` says which fonts have a character.
///
/// Composes letters and their marks (DIN 91379 asks for NFC), keeps line breaks, drops controls and
/// marks of direction, and writes what no font has as `[U+6F22]`.
pub(super) fn clean(text: &str, fonts: impl Fn(char) -> Mask) -> String {
    let mut cleaned = String::with_capacity(text.len());
    // The fonts that have all of the letter that is being put together.
    let mut mask = 0;
    for c in composed(text) {
        match c {
            '\n' => {
                cleaned.push('\n');
                mask = 0;
            }
            c if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' => {
                cleaned.push(' ');
                mask = 0;
            }
            c if is_dropped(c) => {}
            // Joiners have no shape; without a letter before them they have no use either.
            '\u{200c}' | '\u{200d}' if mask == 0 => {}
            '\u{200c}' | '\u{200d}' => cleaned.push(c),
            c => {
                let rest = if continues(c) { mask & fonts(c) } else { fonts(c) };
                if rest == 0 || is_unprintable(c) || (continues(c) && mask == 0) {
                    // Writing to a string can not fail.
                    _ = write!(cleaned, "[U+{:04X}]", u32::from(c));
                    mask = 0;
                } else {
                    cleaned.push(c);
                    mask = rest;
                }
            }
        }
    }
    cleaned
}

/// For the document's information, which needs no font: on one line, without controls.
pub(super) fn plain(text: &str) -> String {
    clean(text, |_| 1).replace('\n', " ")
}

/// In NFC and with one kind of line break. Most texts are so already.
fn composed(text: &str) -> impl Iterator<Item = char> {
    let mut after_return = false;
    text.nfc().filter_map(move |c| {
        let second_half = c == '\n' && after_return;
        after_return = c == '\r';
        match c {
            _ if second_half => None,
            '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
            c => Some(c),
        }
    })
}

/// Characters that show nothing and can only mislead: controls, marks and overrides of direction,
/// invisible operators, variation selectors, tags.
fn is_dropped(c: char) -> bool {
    c.is_control()
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{fff0}'..='\u{fffb}' | '\u{e0000}'..='\u{e0fff}')
}

/// Private codes mean nothing to a reader; signs that span what follows would need one font for both.
fn is_unprintable(c: char) -> bool {
    matches!(c,
        '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..
        | '\u{600}'..='\u{605}' | '\u{6dd}' | '\u{70f}' | '\u{890}' | '\u{891}' | '\u{8e2}')
}

/// Whether the character stands on the one before it.
fn continues(c: char) -> bool {
    is_combining_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Latin letters, marks and spaces in one font, Arabic letters in the other.
    fn fonts(c: char) -> Mask {
        match c {
            ' ' | '[' | ']' | '\u{200c}' => 3,
            '\u{600}'..='\u{6ff}' => 2,
            c if u32::from(c) < 0x370 => 1,
            _ => 0,
        }
    }

    #[test]
    fn what_no_font_has_is_named() {
        assert_eq!(clean("漢 Ж\u{e000}", fonts), "[U+6F22] [U+0416][U+E000]");
    }

    #[test]
    fn what_shows_nothing_is_dropped() {
        assert_eq!(clean("a\u{202e}b\0c\u{fe0f}d\u{feff}\u{200d}", fonts), "abcd\u{200d}");
    }

    #[test]
    fn marks_are_composed_or_stay_with_their_letter() {
        assert_eq!(clean("e\u{301}", fonts), "é");
        assert_eq!(clean("N\u{302}", fonts), "N\u{302}");
    }

    #[test]
    fn a_mark_that_the_letters_font_lacks_is_named() {
        assert_eq!(clean("\u{628}\u{30a}", fonts), "\u{628}[U+030A]");
        assert_eq!(clean("\u{30a}x", fonts), "[U+030A]x");
    }

    #[test]
    fn line_breaks_become_one_kind() {
        assert_eq!(clean("a\r\nb\rc\u{2028}d\te", fonts), "a\nb\nc\nd e");
    }
}
