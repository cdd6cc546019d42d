//! Case numbers: unique for each authority, in random order, with a check digit against slips of the keyboard.
//!
//! `RF-26-004821-7`: the authority, the year of arrival, six random digits (seven when a year is full), the check
//! digit. Nothing in it tells anything about the person (domain D2).

use jiff::civil::Date;

use crate::clock::Clock;

/// How many candidates are drawn at once: enough that one is free even when most of a year's numbers are taken.
const CANDIDATES: usize = 16;
/// After so many candidates of six digits, longer ones are drawn.
const SHORT: usize = 10;

/// Numbers to try one after the other.
#[must_use]
pub fn candidates(clock: &Clock, code: &str, received: Date) -> Vec<String> {
    let draw = |at: usize| {
        let digits = if at < SHORT { 6 } else { 7 };
        let serial = clock.below(10_u64.pow(digits));
        let stem = format!("{code}-{:02}-{serial:0width$}", received.year() % 100, width = digits as usize);
        let check = check_digit(&stem);
        format!("{stem}-{check}")
    };
    (0..CANDIDATES).map(draw).collect()
}

/// A number as stored, from what somebody typed: spaces, missing hyphens and small letters are forgiven.
/// `None` when the check digit says that it was mistyped.
#[must_use]
pub fn normalise(typed: &str) -> Option<String> {
    let bare: String = typed.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_uppercase();
    let letters = bare.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (code, digits) = bare.split_at(letters);
    if code.is_empty() || !(9..=10).contains(&digits.len()) || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let (stem, check) = digits.split_at(digits.len() - 1);
    let stem = format!("{code}-{}-{}", &stem[..2], &stem[2..]);
    (check_digit(&stem).to_string() == check).then(|| format!("{stem}-{check}"))
}

/// ISO 7064, MOD 11,10 over all letters (as their place in the alphabet) and digits: finds every single slip
/// and nearly every swap.
fn check_digit(stem: &str) -> u32 {
    let values = stem.bytes().filter_map(|b| match b {
        b'0'..=b'9' => Some(u32::from(b - b'0')),
        b'A'..=b'Z' => Some(u32::from(b - b'A') % 10),
        _ => None,
    });
    let product = values.fold(10, |product, value| match (product + value) % 10 {
        0 => 9, // 10 doubled is 20, and 20 modulo 11 is 9
        sum => (2 * sum) % 11,
    });
    (11 - product) % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> Clock {
        Clock::fixed("2026-11-24T08:00:00Z".parse().unwrap(), 3)
    }

    #[test]
    fn numbers_have_the_authority_the_year_and_a_check_digit() {
        let numbers = candidates(&clock(), "RF", Date::constant(2026, 11, 24));
        assert!(numbers.iter().all(|number| number.starts_with("RF-26-")));
        assert!(numbers.iter().all(|number| normalise(number).as_deref() == Some(number)));
        assert_eq!(numbers.iter().collect::<std::collections::HashSet<_>>().len(), numbers.len());
    }

    #[test]
    fn what_people_type_is_forgiven_and_slips_are_found() {
        let number = candidates(&clock(), "RF", Date::constant(2026, 11, 24)).remove(0);
        let typed = number.replace('-', " ").to_lowercase();
        assert_eq!(normalise(&typed), Some(number.clone()));
        for at in 6..number.len() {
            let digit = number.as_bytes()[at];
            if digit.is_ascii_digit() {
                let mut slip = number.clone().into_bytes();
                slip[at] = b'0' + (digit - b'0' + 1) % 10;
                assert_eq!(normalise(&String::from_utf8(slip).unwrap()), None);
            }
        }
        assert_eq!(normalise("hello"), None);
    }
}
