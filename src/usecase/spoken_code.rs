//! Codes of a few words: easy to hear, to say, to type and to write down, in any language.

use std::sync::LazyLock;

use super::Works;

/// How many words a code has.
const WORDS: usize = 5;

static WORD_LIST: LazyLock<Vec<&'static str>> =
    LazyLock::new(|| include_str!("words.txt").split_whitespace().collect());

/// The words of a new code.
#[must_use]
pub fn new_code(works: &Works) -> Vec<String> {
    (0..WORDS).map(|_| word(works)).collect()
}

/// What is stored of a code for some purpose, however it was typed: with spaces, hyphens or capitals.
#[must_use]
pub fn digest(works: &Works, purpose: &str, typed: &str) -> Vec<u8> {
    let words: Vec<String> =
        typed.split(|c: char| !c.is_alphabetic()).filter(|w| !w.is_empty()).map(str::to_lowercase).collect();
    works.keyring.lookup(purpose, words.join(" ").as_bytes()).to_vec()
}

fn word(works: &Works) -> String {
    let at = works.clock.below(WORD_LIST.len() as u64);
    usize::try_from(at)
        .ok()
        .and_then(|at| WORD_LIST.get(at))
        .map_or_else(String::new, |word| (*word).to_owned())
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_are_hard_to_guess_and_easy_to_spell() {
        let words: HashSet<_> = WORD_LIST.iter().collect();
        assert_eq!(words.len(), WORD_LIST.len());
        assert!(WORD_LIST.len() >= 512, "five words of {} are too easy to guess", WORD_LIST.len());
        assert!(
            WORD_LIST
                .iter()
                .all(|word| (4..=8).contains(&word.len()) && word.bytes().all(|b| b.is_ascii_lowercase()))
        );
    }
}
