//! By what one application is like another of the same benefit: the same applicant, somebody named in both, the same asked for
//! the same person. Only keyed digests of it are stored, one more of which is nothing but the benefit: applications for
//! different benefits have nothing in common here, because nobody who decides on one needs to know of the other (§ 67c SGB X).
//!
//! People are the same by first given name, family name and day of birth, however these are typed
//! ([`search_words`](super::search_words)); who has no day of birth is like nobody.

use jiff::{SignedDuration, civil::Date};

use super::{
    Works,
    decide::{Cell, asked_in},
    search_words::words,
};
use crate::{
    form::{
        expr::{eval::Chain, value::Value},
        model::{FieldId, ScopeId},
        situation::Situation,
    },
    id::AuthorityId,
    store::likeness::Likeness,
};

/// For how long what has arrived is compared with what arrives.
const COMPARED: SignedDuration = SignedDuration::from_hours(365 * 24);

/// The names under which forms ask for the applicant (`same_as`).
const APPLICANT: &str = "person";

/// What two applications can have in common.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Common {
    /// The same is asked for the same person.
    Asked(Cell),
    /// The same person applies.
    Applicant,
    /// The same person is named: first names and family name.
    Person(String),
}

/// What an application can have in common with others, each with its keyed digest.
#[must_use]
pub fn traits(
    works: &Works,
    authority: &AuthorityId,
    benefit: &str,
    situation: &Situation<'_>,
) -> Vec<(Common, Vec<u8>)> {
    let people = people(situation);
    let per = situation.form.decisions.map(|decisions| situation.form.list(decisions.per).row_scope);
    let mut all = Vec::new();
    for cell in asked_in(situation) {
        // Where the form asks for nobody in particular, the applicant asks. Rows of other lists may be called the same.
        let is_subject = |person: &&Person| match per {
            Some(scope) => person.scope == scope && person.row == cell.subject,
            None => person.role == APPLICANT,
        };
        if let Some(person) = people.iter().find(is_subject) {
            all.push((format!("asked|{}|{}", cell.service, person.key), Common::Asked(cell)));
        }
    }
    for person in &people {
        let is_applicant = person.role == APPLICANT;
        let common = if is_applicant { Common::Applicant } else { Common::Person(person.name.clone()) };
        all.push((format!("{}|{}", if is_applicant { "applicant" } else { "person" }, person.key), common));
    }
    let place = format!("likeness|{authority}");
    let digest = |text: String| works.keyring.lookup(&place, format!("{benefit}|{text}").as_bytes()).to_vec();
    all.into_iter().map(|(text, common)| (common, digest(text))).collect()
}

/// The same, as it is stored when an application arrives.
#[must_use]
pub fn of_application(
    works: &Works,
    authority: &AuthorityId,
    benefit: &str,
    situation: &Situation<'_>,
) -> Likeness {
    let traits = traits(works, authority, benefit, situation);
    let asked = traits.iter().filter(|(common, _)| matches!(common, Common::Asked(_)));
    Likeness {
        asked: asked.map(|(_, digest)| digest.clone()).collect(),
        all: traits.into_iter().map(|(_, digest)| digest).collect(),
        since: since(works),
    }
}

/// From which moment on arrivals are compared, in microseconds.
#[must_use]
pub fn since(works: &Works) -> i64 {
    (works.clock.now() - COMPARED).as_microsecond()
}

/// Somebody an application names.
struct Person {
    /// Under what name forms ask for them: `person`, `member`, …
    role: String,
    /// Where the form asks for them, and the row that they are in.
    scope: ScopeId,
    row: String,
    name: String,
    /// By what they are known: first given name, family name, day of birth.
    key: String,
}

fn people(situation: &Situation<'_>) -> Vec<Person> {
    let mut people = Vec::new();
    for at in 0..situation.form.scopes.len() {
        let scope = ScopeId(at);
        for born in fields(situation, scope, ".date_of_birth") {
            for chain in situation.instances(scope) {
                people.extend(person(situation, scope, chain, &born));
            }
        }
    }
    people
}

/// Somebody with a name and a day of birth, asked for in one place.
fn person(
    situation: &Situation<'_>,
    scope: ScopeId,
    chain: Chain<'_>,
    (role, born): &(String, FieldId),
) -> Option<Person> {
    let Value::Date(born) = situation.eval.field(chain, *born) else { return None };
    let text = |end: &str| {
        let field = fields(situation, scope, end).into_iter().find(|(of, _)| of == role);
        match field.map(|(_, field)| situation.eval.field(chain, field)) {
            Some(Value::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        }
    };
    let (given, family) = (text(".given_names"), text(".family_name"));
    Some(Person {
        role: role.clone(),
        scope,
        row: chain.last().row.to_string(),
        key: key(&given, &family, born)?,
        name: format!("{given} {family}"),
    })
}

/// By what somebody is known; nothing without a given name.
fn key(given: &str, family: &str, born: Date) -> Option<String> {
    let first = words(given).into_iter().next()?;
    Some(format!("{first}|{}|{born}", words(family).join(" ")))
}

/// The fields of a scope that are called so in every form, with what comes before the end of that name.
fn fields(situation: &Situation<'_>, scope: ScopeId, end: &str) -> Vec<(String, FieldId)> {
    let fields = situation.form.scope(scope).fields.iter();
    let role = |id: &FieldId| {
        let known = situation.form.field(*id).same_as.as_deref()?;
        known.strip_suffix(end).map(|role| (role.to_owned(), *id))
    };
    fields.filter_map(role).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::key;

    #[test]
    fn people_are_known_however_their_names_are_typed() {
        let born = date(2018, 9, 3);
        let known = key("Deniz Efe", "Çelik-Öztürk", born);
        for (given, family) in [("Deniz", "Celik Oeztuerk"), (" deniz EFE", "CELIK-ÖZTÜRK")] {
            assert_eq!(key(given, family, born), known);
        }
        for other in [
            key("Deniz", "Çelik", born),
            key("Efe", "Çelik-Öztürk", born),
            key("Deniz", "Çelik-Öztürk", date(2019, 9, 3)),
        ] {
            assert_ne!(other, known);
        }
        assert_eq!(key("", "Çelik", born), None);
    }
}
