//! What one form hands to another: the same answers under other names, and nothing that does not fit.

use std::collections::HashMap;

use antrag::form::{
    answers::{Giver, Provenance, Raw, RowId},
    carry::{Carried, carry},
    load::{self, definitions::Definitions},
    model::Form,
    situation::Situation,
    unit::{Stored, Unit, UnitKey, Units, assemble},
};
use jiff::civil::date;

const HEAD: &str = "version: '1'\nvalid_from: 2026-01-01\ntitle: T\nsummary: S.\nminutes: 3\nretention: short\n\
    who: {name: [name], reach: [email]}\n";

/// A form that knows everybody of a household.
const HOUSEHOLD: &str = r"
pages:
  - id: me
    title: Me
    items:
      - {field: name, kind: name, label: N, same_as: person.family_name}
      - {field: email, kind: email, label: E, same_as: contact.email}
      - {field: phone, kind: text, label: P, when: has(email), same_as: contact.phone}
      - {field: born, kind: date_partial, label: B, same_as: person.date_of_birth}
  - id: home
    title: Home
    items:
      - list: persons
        label: L
        add: A
        row: R
        same_as: household
        items:
          - {field: name, kind: name, label: N, same_as: member.given_names}
          - field: who
            kind: choice
            label: W
            same_as: member.relation
            options: [{code: spouse, label: S}, {code: child, label: C}, {code: foster_child, label: F}]
  - id: person
    title: Person
    repeat: persons
    items:
      - {field: place, kind: text, label: P, same_as: member.place}
";

/// A form that asks for children alone, on pages of their own.
const CHILDREN: &str = r"
pages:
  - id: you
    title: You
    items:
      - {field: name, kind: name, label: N, same_as: person.family_name}
      - {field: email, kind: email, label: E, same_as: contact.email}
      - {field: phone, kind: phone, label: P, same_as: contact.phone}
      - {field: born, kind: date, label: B, same_as: person.date_of_birth}
      - list: kids
        label: L
        add: A
        row: R
        max: 2
        same_as: children
        items:
          - {field: given, kind: name, label: N, same_as: member.given_names}
  - id: school
    title: School
    repeat: kids
    items:
      - {field: school, kind: text, label: S, same_as: member.place}
";

fn form(id: &str, pages: &str) -> Form {
    let file = (format!("forms/{id}/form.yaml"), format!("id: {id}\n{HEAD}{pages}"));
    load::form(&Definitions::from_files([file]), id, date(2026, 8, 1)).unwrap()
}

fn stored(text: &[&str]) -> Stored {
    let raw = match text {
        [one] => Raw::One((*one).to_owned()),
        many => Raw::Many(many.iter().map(|part| (*part).to_owned()).collect()),
    };
    Stored { raw, provenance: Provenance { giver: Giver::Citizen, level: None, at: 7, lang: "uk".into() } }
}

fn row(id: &str) -> RowId {
    RowId::parse(id).unwrap()
}

fn put(units: &mut Units, page: &str, rows: &[RowId], answers: &[(&str, &[&str])]) {
    let unit = units.entry(UnitKey::new(page, rows)).or_default();
    unit.passed = true;
    unit.fields.extend(answers.iter().map(|(name, text)| ((*name).to_owned(), stored(text))));
}

fn rows(units: &mut Units, page: &str, list: &str, ids: &[&str]) {
    let unit = units.entry(UnitKey::new(page, [])).or_default();
    unit.lists.insert(list.to_owned(), ids.iter().map(|id| row(id)).collect());
}

/// A mother with a husband, a child and a foster child.
fn household(email: &str, born: &[&str]) -> Units {
    let mut units = Units::new();
    put(&mut units, "me", &[], &[("name", &["Çelik"]), ("phone", &["030 23125 110"]), ("born", born)]);
    if !email.is_empty() {
        put(&mut units, "me", &[], &[("email", &[email])]);
    }
    rows(&mut units, "home", "persons", &["a", "b", "c"]);
    for (id, name, who) in [("a", "Cem", "spouse"), ("b", "Deniz", "child"), ("c", "Elif", "foster_child")] {
        put(&mut units, "home", &[row(id)], &[("name", &[name]), ("who", &[who])]);
        put(&mut units, "person", &[row(id)], &[("place", &[&format!("place of {name}")])]);
    }
    units
}

fn carried(from: &Form, units: &Units, to: &Form) -> Carried {
    let (root, files, local) = (assemble(from, units), HashMap::new(), from.default_local());
    carry(&Situation::new(from, &root, units, &local, date(2026, 11, 24), &files), to)
}

fn answer<'u>(units: &'u Units, key: &str, field: &str) -> Option<&'u Raw> {
    let unit: Option<&Unit> = units.get(&UnitKey::from(key.to_owned()));
    unit.and_then(|unit| unit.fields.get(field)).map(|stored| &stored.raw)
}

#[test]
fn a_household_becomes_its_children() {
    let (from, to) = (form("household", HOUSEHOLD), form("children", CHILDREN));
    let carried = carried(&from, &household("a@example.org", &["12", "4", "1993"]), &to);
    let text = |key: &str, field: &str| answer(&carried.units, key, field).map(|raw| raw.text().to_owned());
    assert_eq!(text("you", "name").as_deref(), Some("Çelik"));
    assert_eq!(text("you", "phone").as_deref(), Some("030 23125 110"), "a number that is a text elsewhere");
    assert_eq!(answer(&carried.units, "you", "born").unwrap().parts(), ["12", "4", "1993"]);
    let unit = &carried.units[&UnitKey::new("you", [])];
    assert_eq!(unit.lists["kids"], [row("b"), row("c")], "the husband is no child");
    assert_eq!(text("you/b", "given").as_deref(), Some("Deniz"));
    assert_eq!(text("school/c", "school").as_deref(), Some("place of Elif"));
    assert!(carried.units.values().all(|unit| !unit.passed), "every page is looked at");
    let provenance = &unit.fields["name"].provenance;
    assert_eq!((provenance.giver, provenance.at, &*provenance.lang), (Giver::CarriedOver, 7, "uk"));
    assert_eq!(carried.fields.len(), carried.units.values().map(|unit| unit.fields.len()).sum::<usize>());
}

#[test]
fn what_does_not_count_or_does_not_fit_stays_behind() {
    let (from, to) = (form("household", HOUSEHOLD), form("children", CHILDREN));
    // The telephone is asked for only beside an address; a year alone is no day.
    let carried = carried(&from, &household("", &["", "", "1993"]), &to);
    for field in ["email", "phone", "born"] {
        assert_eq!(answer(&carried.units, "you", field), None, "{field}");
    }
    assert!(answer(&carried.units, "you", "name").is_some());
}

#[test]
fn children_become_persons_of_the_household_and_say_so() {
    let (from, to) = (form("children", CHILDREN), form("household", HOUSEHOLD));
    let mut units = Units::new();
    rows(&mut units, "you", "kids", &["k"]);
    put(&mut units, "you", &[row("k")], &[("given", &["Deniz"])]);
    let carried = carried(&from, &units, &to);
    assert_eq!(answer(&carried.units, "home/k", "who").unwrap().text(), "child");
    assert_eq!(answer(&carried.units, "home/k", "name").unwrap().text(), "Deniz");
    assert!(!carried.units.contains_key(&UnitKey::new("me", [])), "nobody is invented");
}

#[test]
fn children_with_a_list_of_their_own_do_not_come_twice() {
    let both = form("both", &CHILDREN.replace("  - id: school", OTHERS));
    let carried = carried(&form("household", HOUSEHOLD), &household("", &["1", "1", "1990"]), &both);
    let unit = &carried.units[&UnitKey::new("others", [])];
    assert_eq!(unit.lists["others"], [row("a")]);
    assert_eq!(carried.units[&UnitKey::new("you", [])].lists["kids"], [row("b"), row("c")]);
}

const OTHERS: &str = r"  - id: others
    title: Others
    items:
      - list: others
        label: L
        add: A
        row: R
        same_as: household
        items:
          - {field: given, kind: name, label: N, same_as: member.given_names}
  - id: school";

#[test]
fn a_list_takes_as_many_as_it_holds() {
    let small = form("small", &CHILDREN.replace("max: 2", "max: 1"));
    let carried = carried(&form("household", HOUSEHOLD), &household("", &["1", "1", "1990"]), &small);
    assert_eq!(carried.units[&UnitKey::new("you", [])].lists["kids"], [row("b")]);
    assert!(!carried.units.contains_key(&UnitKey::new("you", [&row("c")])));
}
