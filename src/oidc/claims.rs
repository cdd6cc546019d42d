//! What a sign-in service says about somebody, as answers to questions of forms.
//!
//! Nothing is made prettier here: a name in capitals, as identity cards have it, stays in capitals.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::form::trust::Trust;

/// All that a claim may stand for: names of [`same_as`](crate::form::model::Field::same_as), and street and number in
/// one line.
pub const TARGETS: &[&str] = &[
    "address.city",
    "address.country",
    "address.house_no",
    "address.postal_code",
    "address.street",
    STREET_LINE,
    "contact.email",
    "contact.phone",
    "person.birth_name",
    "person.date_of_birth",
    "person.family_name",
    "person.given_names",
    "person.nationalities",
    "person.tax_id",
];

/// Street and number in one line, which are two questions.
const STREET_LINE: &str = "address.street_line";

/// The longest text that is taken.
const LONGEST: usize = 200;

/// One claim and what it stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The claim; parts of a claim behind a dot: `address.postal_code`.
    pub claim: String,
    /// One of [`TARGETS`].
    pub target: String,
    /// The most that this claim is worth, however sure the sign-in is: an e-mail address is what somebody typed there.
    pub most: Trust,
}

/// Something that is known of a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known {
    /// As the sign-in service says it; days as `2001-05-31`.
    pub value: String,
    /// How sure it is.
    pub level: Trust,
}

/// What is known of a person, by the name of the question.
pub type Person = BTreeMap<String, Known>;

/// Reads the claims of a sign-in of some level.
#[must_use]
pub fn person(rules: &[Rule], claims: &Map<String, Value>, level: Trust) -> Person {
    let mut person = Person::new();
    for rule in rules {
        let Some(value) = find(claims, &rule.claim) else { continue };
        let level = level.min(rule.most);
        let mut put = |target: &str, value: &str| {
            person.insert(target.to_owned(), Known { value: value.to_owned(), level });
        };
        match rule.target.as_str() {
            STREET_LINE => {
                let (street, number) = take_apart(&value);
                put("address.street", street);
                if let Some(number) = number {
                    put("address.house_no", number);
                }
            }
            target => put(target, &value),
        }
    }
    person
}

/// A text among claims; empty ones, and what can't be an answer, are not there.
fn find(claims: &Map<String, Value>, path: &str) -> Option<String> {
    let within = || {
        let mut parts = path.split('.');
        let first = claims.get(parts.next()?)?;
        parts.try_fold(first, |value, part| value.get(part))
    };
    // A claim of one's own may be called like an address: `https://example.org/level`.
    let value = claims.get(path).or_else(within)?;
    let text = match value {
        Value::String(text) => text.trim(),
        _ => return None,
    };
    let fits = !text.is_empty() && text.chars().count() <= LONGEST && !text.contains(char::is_control);
    fits.then(|| text.to_owned())
}

/// `HEIDESTRAẞE 17 a` is a street and a number; the last word that begins with a digit begins the number.
fn take_apart(line: &str) -> (&str, Option<&str>) {
    let begins = |at: &usize| line[at + 1..].starts_with(|first: char| first.is_ascii_digit());
    let number = line.match_indices(' ').map(|(at, _)| at).rfind(begins);
    match number {
        Some(at) => (line[..at].trim(), Some(line[at..].trim())),
        None => (line, None),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn rule(claim: &str, target: &str, most: Trust) -> Rule {
        Rule { claim: claim.into(), target: target.into(), most }
    }

    fn read(rules: &[Rule], claims: &Value, level: Trust) -> Vec<(String, String, Trust)> {
        let person = person(rules, claims.as_object().unwrap(), level);
        person.into_iter().map(|(target, known)| (target, known.value, known.level)).collect()
    }

    #[test]
    fn each_claim_is_worth_no_more_than_the_sign_in_and_its_rule() {
        let rules = [
            rule("given_name", "person.given_names", Trust::High),
            rule("email", "contact.email", Trust::None),
        ];
        let claims = json!({ "given_name": "ERIKA", "email": "e@example.org", "other": "x" });
        let found =
            |level| read(&rules, &claims, level).into_iter().map(|(_, _, level)| level).collect::<Vec<_>>();
        assert_eq!(found(Trust::High), [Trust::None, Trust::High]);
        assert_eq!(found(Trust::Low), [Trust::None, Trust::Low]);
    }

    #[test]
    fn names_stay_as_they_are() {
        let rules = [rule("family_name", "person.family_name", Trust::High)];
        let found = read(&rules, &json!({ "family_name": "ÇELİK-ÖZTÜRK" }), Trust::High);
        assert_eq!(found, [("person.family_name".into(), "ÇELİK-ÖZTÜRK".into(), Trust::High)]);
    }

    #[test]
    fn what_can_not_be_an_answer_is_not_there() {
        let rules = [rule("given_name", "person.given_names", Trust::High)];
        let long = "x".repeat(LONGEST + 1);
        for odd in [json!(null), json!(7), json!(["a"]), json!(" "), json!("a\nb"), json!(long)] {
            assert_eq!(read(&rules, &json!({ "given_name": odd }), Trust::High), [], "{odd}");
        }
    }

    #[test]
    fn a_claim_may_lie_within_another_or_have_dots_in_its_name() {
        let rules = [
            rule("address.postal_code", "address.postal_code", Trust::High),
            rule("https://id.example.org/city", "address.city", Trust::High),
        ];
        let claims =
            json!({ "address": { "postal_code": "66601" }, "https://id.example.org/city": "Rosenfurt" });
        let found: Vec<String> =
            read(&rules, &claims, Trust::High).into_iter().map(|(_, value, _)| value).collect();
        assert_eq!(found, ["Rosenfurt", "66601"]);
    }

    #[test]
    fn a_line_is_street_and_number_where_a_number_can_be_seen() {
        assert_eq!(take_apart("HEIDESTRAẞE 17"), ("HEIDESTRAẞE", Some("17")));
        assert_eq!(take_apart("Am Alten Markt 3 b"), ("Am Alten Markt", Some("3 b")));
        assert_eq!(take_apart("Straße des 17. Juni 135"), ("Straße des 17. Juni", Some("135")));
        assert_eq!(take_apart("Q 7"), ("Q", Some("7")));
        assert_eq!(take_apart("Hofgut"), ("Hofgut", None));
    }
}
