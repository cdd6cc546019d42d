//! People who must be protected, and people for whom others speak: every form asks them, and what they say has its effect
//! (domain rules of protected addresses, § 36 SGB I, § 13 SGB X).

use std::collections::HashMap;

use antrag::{
    form::{
        answers::{Giver, Provenance, Raw},
        finish,
        kind::Kind,
        load::{self, definitions::Definitions},
        model::{Field, Form},
        situation::Situation,
        unit::{Stored, UnitKey, Units, assemble},
    },
    precheck::FINDER,
};
use jiff::civil::date;

/// A form, and what a fresh draft of it says to some answers.
struct Asked {
    form: Form,
}

impl Asked {
    /// The question that stands for something, among those that are asked once.
    fn field(&self, same_as: &str) -> Option<&Field> {
        let all = self.form.scopes[0].fields.iter().map(|id| self.form.field(*id));
        all.into_iter().find(|field| field.same_as.as_deref() == Some(same_as))
    }

    fn offers(&self, same_as: &str, code: &str) -> bool {
        self.field(same_as).is_some_and(|field| match &field.kind {
            Kind::Choice(options) | Kind::Multi(options) => {
                options.all.iter().any(|option| *option.code == *code)
            }
            _ => false,
        })
    }

    fn answered(&self, answers: &[(&str, &str)]) -> Units {
        let mut units = Units::new();
        for (same_as, text) in answers {
            let field = self.field(same_as).unwrap_or_else(|| panic!("{}: no {same_as}", self.form.head.id));
            let raw = match field.kind {
                Kind::Multi(_) => Raw::Many(vec![(*text).to_owned()]),
                _ => Raw::One((*text).to_owned()),
            };
            let provenance = Provenance { giver: Giver::Citizen, level: None, at: 7, lang: "de".into() };
            let unit = units.entry(UnitKey::new(&self.form.page(field.page).id, [])).or_default();
            unit.fields.insert(field.name.to_string(), Stored { raw, provenance });
        }
        units
    }

    /// Whether the case is one that only some may see.
    fn is_protected(&self, answers: &[(&str, &str)]) -> bool {
        self.with(answers, |situation| {
            finish::flags(situation).iter().any(|flag| **flag == *"protected_address")
        })
    }

    /// Whether a question is asked.
    fn asks(&self, same_as: &str, answers: &[(&str, &str)]) -> bool {
        let Some(field) = self.field(same_as) else { return false };
        let id =
            *self.form.scopes[0].fields.iter().find(|id| self.form.field(**id).name == field.name).unwrap();
        self.with(answers, |situation| situation.asks(situation.start(), id))
    }

    fn with<T>(&self, answers: &[(&str, &str)], look: impl Fn(&Situation<'_>) -> T) -> T {
        let units = self.answered(answers);
        let (root, files, local) = (assemble(&self.form, &units), HashMap::new(), self.form.default_local());
        look(&Situation::new(&self.form, &root, &units, &local, date(2026, 11, 24), &files))
    }
}

/// Every form in which people apply.
fn forms() -> Vec<Asked> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let definitions = Definitions::read(root).unwrap();
    let all = definitions.form_ids().into_iter().filter(|id| id != FINDER);
    let read = |id: String| load::form(&definitions, &id, date(2026, 11, 24)).unwrap();
    let forms: Vec<Asked> = all.map(|id| Asked { form: read(id) }).collect();
    assert!(forms.len() >= 10, "only {} forms", forms.len());
    forms
}

/// Those that have the questions about who fills in. Help for education asks them in its own way, because young people come to it
/// alone; an informal application asks for a name and a way to reach somebody only.
fn with_representatives() -> Vec<Asked> {
    let (with, without): (Vec<_>, Vec<_>) =
        forms().into_iter().partition(|asked| asked.field("representative.who_fills").is_some());
    let mut without: Vec<_> = without.iter().map(|asked| asked.form.head.id.to_string()).collect();
    without.sort();
    assert_eq!(without, ["hilfe-zur-erziehung", "informal"]);
    with
}

#[test]
fn who_lives_in_a_shelter_is_protected_in_every_form_without_asking_for_it() {
    for asked in forms() {
        let id = &asked.form.head.id;
        assert!(asked.offers("address.kind", "shelter"), "{id} knows no shelters");
        assert!(asked.is_protected(&[("address.kind", "shelter")]), "{id}");
        assert!(!asked.is_protected(&[("address.kind", "home")]), "{id}: not everybody");
    }
}

#[test]
fn nobody_in_a_shelter_is_asked_for_the_street() {
    for asked in forms() {
        let id = &asked.form.head.id;
        assert!(!asked.asks("address.street", &[("address.kind", "shelter")]), "{id}");
        assert!(asked.asks("address.street", &[("address.kind", "home")]), "{id}");
    }
}

#[test]
fn a_disclosure_block_protects_in_every_form() {
    for asked in forms() {
        let id = &asked.form.head.id;
        assert!(asked.is_protected(&[("person.disclosure_block", "yes")]), "{id}");
        assert!(!asked.is_protected(&[("person.disclosure_block", "no")]), "{id}");
    }
}

#[test]
fn whoever_gives_a_number_can_say_how_it_may_be_used() {
    // Help for education asks by which of all ways it may write or call, and heeds only those.
    for asked in forms().into_iter().filter(|asked| *asked.form.head.id != *"hilfe-zur-erziehung") {
        let id = &asked.form.head.id;
        for code in ["call", "sms", "voicemail", "none"] {
            assert!(asked.offers("contact.safe_contact", code), "{id}: {code}");
        }
        assert!(asked.asks("contact.safe_contact", &[("contact.phone", "0171 3920001")]), "{id}");
        assert!(asked.asks("contact.safe_contact_note", &[("contact.phone", "0171 3920001")]), "{id}");
        assert!(!asked.asks("contact.safe_contact", &[]), "{id}: without a number there is nothing to use");
        let name = asked.field("contact.safe_contact").unwrap().name.clone();
        let shows = asked.form.who.hints.iter().any(|hint| asked.form.field(*hint).name == name);
        assert!(shows, "{id}: the office must see it before it calls");
    }
}

#[test]
fn others_can_speak_for_somebody_and_get_the_letters() {
    for asked in with_representatives() {
        let id = &asked.form.head.id;
        for code in ["guardian_adult", "guardian_child", "proxy"] {
            assert!(asked.offers("representative.who_fills", code), "{id}: {code}");
            let says = [("representative.who_fills", code)];
            for question in ["name", "address", "phone", "copy_to_person"] {
                assert!(asked.asks(&format!("representative.{question}"), &says), "{id}: {code}, {question}");
            }
        }
        assert!(!asked.asks("representative.address", &[("representative.who_fills", "self")]), "{id}");
    }
}

#[test]
fn a_guardian_or_proxy_is_asked_for_the_paper_that_says_so_and_nobody_else_is() {
    for asked in with_representatives() {
        let id = &asked.form.head.id;
        let papers = |code| {
            asked.with(&[("representative.who_fills", code)], |situation| {
                let keys = situation.requirements().into_iter().map(|paper| paper.key);
                keys.filter(|key| ["guardian", "proxy"].contains(&key.as_str())).collect::<Vec<_>>()
            })
        };
        assert_eq!(papers("guardian_adult"), ["guardian"], "{id}");
        assert_eq!(papers("proxy"), ["proxy"], "{id}");
        for code in ["self", "for_child", "youth", "adviser"] {
            assert!(papers(code).is_empty(), "{id}: {code}");
        }
    }
}

#[test]
fn people_from_fifteen_can_apply_alone_and_others_for_their_child() {
    for asked in with_representatives() {
        for code in ["self", "for_child", "youth", "adviser"] {
            assert!(asked.offers("representative.who_fills", code), "{}: {code}", asked.form.head.id);
        }
        let says = [("representative.who_fills", "youth")];
        assert!(
            !asked.asks("representative.name", &says),
            "{}: they speak for themselves",
            asked.form.head.id
        );
    }
}
