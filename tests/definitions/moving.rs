//! Moving drafts to another version: whole examples through the edits whose changes are told in `diff.rs`.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
};

use antrag::form::{
    answers::Raw,
    assess::Spot,
    diff::{self, Weight, list_path, path_of},
    example,
    load::definitions::Definitions,
    model::{FieldId, Form, ListId},
    moving::{Carried, Report, carry, report},
    situation::Situation,
    unit::{Unit, UnitKey, Units, assemble},
};
use jiff::civil::date;

use crate::diff::{EDITS, FORM, ID, definitions, edited, form};

/// The answers of all examples.
fn examples(definitions: &Definitions, form: &Form) -> Vec<(String, Units)> {
    let folder = format!("forms/{ID}/examples");
    let sources: Vec<_> = definitions.in_folder(&folder, ".yaml").map(Arc::clone).collect();
    let units = |source: &Arc<_>| {
        let read = example::read(source).unwrap();
        example::prepare(form, &read, source, &mut Vec::new()).unwrap().units
    };
    sources.iter().map(|source| (source.name.clone(), units(source))).collect()
}

/// Every answer and every list with its rows, by path and rows, wherever it is stored.
fn all(form: &Form, units: &Units) -> BTreeMap<String, Raw> {
    let mut found = BTreeMap::new();
    for (key, unit) in units {
        let (page, rows) = key.as_str().split_once('/').unwrap_or((key.as_str(), ""));
        let depth = if rows.is_empty() { 0 } else { rows.split('/').count() };
        let here = |scope| form.scope(scope).depth == depth;
        for id in (0..form.fields.len()).map(FieldId).filter(|id| here(form.field(*id).scope)) {
            let field = form.field(id);
            if let Some(stored) = unit.fields.get(&*field.name).filter(|_| *form.page(field.page).id == *page)
            {
                found.insert(format!("{} {rows}", path_of(form, id)), stored.raw.clone());
            }
        }
        for id in (0..form.lists.len()).map(ListId).filter(|id| here(form.list(*id).scope)) {
            let list = form.list(id);
            if let Some(order) = unit.lists.get(&*list.name).filter(|_| *form.page(list.page).id == *page) {
                let order = order.iter().map(ToString::to_string).collect();
                found.insert(format!("{} {rows}", list_path(form, id)), Raw::Many(order));
            }
        }
    }
    found
}

fn told(old: &Form, new: &Form, units: &Units) -> (Carried, Report) {
    let carried = carry(old, new, units);
    let (was, is) = (assemble(old, units), assemble(new, &carried.units));
    let (files, today) = (HashMap::new(), date(2026, 11, 24));
    let local = [old.default_local(), new.default_local()];
    let before = Situation::new(old, &was, units, &local[0], today, &files);
    let after = Situation::new(new, &is, &carried.units, &local[1], today, &files);
    let report = report(&before, &after, &carried);
    (carried, report)
}

#[test]
fn answers_go_where_the_question_is_and_only_those_of_lost_ones_stay_behind() {
    let definitions = definitions();
    let old = form(&definitions);
    let examples = examples(&definitions, &old);
    assert!(examples.len() > 5);
    let (mut stayed, mut lost) = (0, 0);
    for edit in EDITS {
        let new = form(&edited(edit.edits));
        let changes = diff::diff(&old, &new);
        let harmless = changes.iter().all(|change| change.weight() > Weight::AsksAgain);
        for (name, units) in &examples {
            let carried = carry(&old, &new, units);
            let (before, after) = (all(&old, units), all(&new, &carried.units));
            if harmless {
                assert_eq!(before, after, "{}: {name}", edit.name);
                assert!(carried.again.is_empty(), "{}: {name}", edit.name);
                stayed += before.len();
            }
            // What is there was there, or is what is left of it.
            for (path, raw) in &after {
                let was = before.get(path).unwrap();
                assert!(raw.parts().iter().all(|part| was.parts().contains(part)), "{}: {path}", edit.name);
            }
            lost += before.len() - after.len();
        }
    }
    assert!(stayed > 5000 && lost > 5, "{stayed} answers stayed, {lost} were lost");
}

#[test]
fn a_version_with_other_texts_changes_nothing_that_is_stored() {
    let definitions = definitions();
    let old = form(&definitions);
    let new = form(&edited(&[
        (FORM, "minutes: 15", "minutes: 20"),
        (FORM, "title: Ihre Leistung\n", "title: Zuerst\n"),
    ]));
    for (name, units) in examples(&definitions, &old) {
        let (carried, report) = told(&old, &new, &units);
        let stored: Units = units.into_iter().filter(|(_, unit)| *unit != Unit::default()).collect();
        assert_eq!(carried.units, stored, "{name}");
        let nothing = Report { kept: report.kept, ..Report::default() };
        assert!(report == nothing && report.kept > 2, "{name}: {report:?}");
    }
}

#[test]
fn what_comes_goes_and_must_be_answered_again_is_told() {
    let definitions = definitions();
    let old = form(&definitions);
    let units = &examples(&definitions, &old).into_iter().find(|(name, _)| name.contains("p01")).unwrap().1;
    let new = edited(&[
        (FORM, "          - {code: first, label: \"Ja, es ist der erste\"}\n", ""),
        (FORM, "- field: applied_for", "- field: asked_for"),
        (
            FORM,
            "      - field: first\n",
            "      - {field: since, kind: date, label: Seit wann?, required: yes}\n      - field: first\n",
        ),
        (FORM, "              - {code: half, label: etwa die Hälfte der Zeit (Wechselmodell)}\n", ""),
    ]);
    let Some(new) = antrag::form::load::kept(&new, ID) else { unreachable!() };
    let (carried, report) = told(&old, &new, units);
    let names = |form: &Form, lines: &[antrag::form::moving::Line]| -> Vec<String> {
        let name = |spot| match spot {
            Spot::Field(id) => path_of(form, id),
            Spot::List(id) => list_path(form, id),
        };
        lines.iter().map(|line| name(line.spot)).collect()
    };
    assert_eq!(names(&new, &report.again), ["first"]);
    assert_eq!(names(&new, &report.needed), ["since"]);
    assert_eq!(names(&old, &report.not_asked), ["applied_for"]);
    let page = |id: &str| &carried.units[&UnitKey::from(id.to_owned())];
    assert!(!page("basis").passed, "something is new there");
    assert!(page("applicant").passed && page("children").passed, "nothing is new there");
    assert!(!page("basis").fields.contains_key("first"));
    let answers = all(&old, units).len();
    assert_eq!(all(&new, &carried.units).len(), answers - 2);
}

#[test]
fn the_place_of_what_is_kept_aside_says_where_it_was() {
    let key = UnitKey::from("trips/k3/t9".to_owned());
    let aside = key.kept_aside(12, "0ab1");
    assert_eq!(aside.from_aside(), Some((12, "0ab1", key.clone())));
    assert_eq!(key.from_aside(), None);
    let row = antrag::form::answers::RowId::parse("t9").unwrap();
    assert!(aside.lies_in(&row), "what is known of a row goes with the row");
}
