//! By what a case is found: the words of names, days of birth, and the address, as keyed digests. Whoever knows the word finds the case;
//! nobody can read the words back.

use jiff::civil::Date;
use unicode_normalization::UnicodeNormalization;

use super::Works;
use crate::{
    form::{expr::value::Value, finish, situation::Situation},
    id::AuthorityId,
};

/// How many words of a question are looked at.
pub const MOST: usize = 3;

/// Which answers a case is found by: the ends of what they are called in every form (`same_as`).
const ANSWERS: [&str; 6] =
    [".given_names", ".family_name", ".birth_name", ".date_of_birth", ".street", ".postal_code"];

/// The digests of all words by which an application is found: of the applicant, of everybody in the household, and of the address.
#[must_use]
pub fn of_application(works: &Works, authority: &AuthorityId, situation: &Situation<'_>) -> Vec<Vec<u8>> {
    let form = situation.form;
    let mut words = words(&finish::name_of(situation));
    for scope in &form.scopes {
        for id in &scope.fields {
            let field = form.field(*id);
            let is_one = |known: &str| ANSWERS.iter().any(|end| known.ends_with(end));
            if !field.same_as.as_deref().is_some_and(is_one) {
                continue;
            }
            for chain in situation.instances(field.scope) {
                match situation.eval.field(chain, *id) {
                    Value::Text(text) => words.extend(self::words(&text)),
                    Value::Date(day) => words.push(day.to_string()),
                    _ => {}
                }
            }
        }
    }
    words.sort_unstable();
    words.dedup();
    digests(works, authority, &words)
}

/// The digests of the words of a question; a day is one word, however it is typed.
#[must_use]
pub fn of_question(works: &Works, authority: &AuthorityId, question: &str) -> Vec<Vec<u8>> {
    let mut all = Vec::new();
    for word in question.split_whitespace() {
        match day(word) {
            Some(day) => all.push(day.to_string()),
            None => all.extend(words(word)),
        }
    }
    all.truncate(MOST);
    digests(works, authority, &all)
}

fn digests(works: &Works, authority: &AuthorityId, words: &[String]) -> Vec<Vec<u8>> {
    let place = format!("name|{authority}");
    words.iter().map(|word| works.keyring.lookup(&place, word.as_bytes()).to_vec()).collect()
}

/// `12.4.1993`, `12.04.1993` or `1993-04-12`.
fn day(word: &str) -> Option<Date> {
    if let Ok(day) = word.parse() {
        return Some(day);
    }
    let mut parts = word.split('.');
    let (day, month, year) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() {
        return None;
    }
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}

/// The words of a text, each as it is looked for.
pub(super) fn words(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(fold).collect()
}

/// A word without marks and case, so that `Çelik` is found as `celik`, and `Müller` as `mueller` or `muller`; and a street
/// however its end is written.
fn fold(word: &str) -> String {
    let lower =
        word.to_lowercase().replace('ß', "ss").replace("ae", "a").replace("oe", "o").replace("ue", "u");
    let plain = lower.nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c));
    let plain: String = plain
        .map(|c| match c {
            'ı' => 'i',
            'ł' => 'l',
            'ø' => 'o',
            'đ' => 'd',
            other => other,
        })
        .collect();
    match plain.strip_suffix("strasse") {
        Some(stem) => format!("{stem}str"),
        None => plain,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn words_are_found_however_they_are_typed() {
        for (a, b) in [
            ("Çelik", "celik"),
            ("Müller", "mueller"),
            ("MÜLLER", "muller"),
            ("Wiśniewski", "wisniewski"),
            ("Ødegård", "odegard"),
            ("Gärtnerstraße", "gaertnerstr."),
            ("Gärtnerstraße", "GARTNERSTRASSE"),
        ] {
            assert_eq!(words(a), words(b));
        }
        assert_ne!(fold("Maier"), fold("Meier"));
        assert_eq!(words("Çelik-Öztürk"), ["celik", "ozturk"]);
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for typed in ["12.4.1993", "12.04.1993", "1993-04-12"] {
            assert_eq!(day(typed), Some(date(1993, 4, 12)));
        }
        for typed in ["31.2.1993", "12.4", "12.4.1993.1", "Müller", "", "1.2.99999"] {
            assert_eq!(day(typed), None, "{typed}");
        }
    }
}
