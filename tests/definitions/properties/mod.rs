//! What holds for all answers to every form that ships, however strange, in whatever order they came.

mod drafts;
mod mangled;

use std::{
    cell::Cell,
    collections::{BTreeMap, BTreeSet},
};

use antrag::{
    form::{
        answers::Raw,
        assess::{self, Weight},
        expr::eval::Chain,
        finish::{all_findings, finish, missing_declarations},
        journey::{Address, Journey, State, Stop, spot_name},
        kind::Kind,
        model::{Field, FieldId, ScopeId},
        situation::Situation,
        summary,
        unit::{DECLARATIONS, UnitKey},
    },
    locale::Lang,
};
use proptest::prelude::*;

use self::drafts::{Draft, for_all};

#[test]
fn no_answer_makes_the_form_stumble() {
    for_all(120, |draft| {
        let situation = draft.situation();
        let journey = Journey::replay(&situation);
        let last = journey.steps.last().map(|step| step.stop);
        prop_assert_eq!(matches!(last, Some(Stop::Review)), !situation.ends());
        for lang in ["de", "en"].map(Lang::from) {
            for section in summary::sections(&situation) {
                let title = situation.text(draft.form.page(section.page).title, &lang, section.chain);
                prop_assert!(!title.text.is_empty());
                for line in &section.lines {
                    let label = situation.text(draft.form.field(line.field).label, &lang, line.chain);
                    prop_assert!(!label.text.is_empty());
                    prop_assert_eq!(situation.row_titles(line.chain, &lang).len(), line.chain.depth());
                }
            }
        }
        let keys: Vec<String> =
            situation.requirements().into_iter().map(|requirement| requirement.key).collect();
        prop_assert_eq!(
            keys.iter().collect::<BTreeSet<_>>().len(),
            keys.len(),
            "evidence is asked for twice"
        );
        let missing = missing_declarations(&situation);
        if let Ok(finished) = finish(&situation) {
            prop_assert_eq!(finished.missing_declarations, missing);
        }
        Ok(())
    });
}

#[test]
fn going_forth_always_comes_to_an_end() {
    for_all(60, |draft| {
        let mut units = draft.units.clone();
        let most = draft.form.pages.len() * 14 + 3;
        for _ in 0..most {
            let here = draft.with(units.clone());
            let situation = here.situation();
            let journey = Journey::replay(&situation);
            // Looking forth from the beginning passes each stop once.
            let mut at = Address::of(&journey.steps[0].stop);
            for (place, step) in journey.steps.iter().enumerate() {
                prop_assert_eq!(journey.position(&at), Some(place));
                prop_assert!(journey.before(&at).is_some() == (place > 0));
                let _ = step;
                at = Address::of(&journey.after(&at).stop);
            }
            if situation.ends() && journey.steps.iter().all(|step| step.state != State::Open) {
                return Ok(());
            }
            match journey.first_open().stop {
                Stop::Review => return Ok(()),
                Stop::Page(page, chain) => {
                    // As "continue without this" does.
                    units.entry(situation.key(page, chain)).or_default().passed = true;
                    for finding in assess::page(&situation, page, chain) {
                        let key = UnitKey::new(&draft.form.page(finding.page).id, &finding.rows);
                        let name = spot_name(&situation, &finding).to_owned();
                        units.entry(key).or_default().later.insert(name);
                    }
                }
                Stop::Documents => return Err(TestCaseError::fail("evidence holds nobody up")),
                Stop::Declarations => {
                    units.entry(UnitKey::from(DECLARATIONS.to_owned())).or_default().passed = true;
                }
            }
        }
        Err(TestCaseError::fail("nobody arrives"))
    });
}

/// Every answer that is a text becomes one of its own, so that it can be told where it went.
fn with_marks(draft: &Draft) -> (Draft, BTreeMap<String, (UnitKey, String)>) {
    let mut units = draft.units.clone();
    let mut marks = BTreeMap::new();
    for (key, unit) in &mut units {
        for (name, stored) in &mut unit.fields {
            let is_text = |field: &Field| {
                *field.name == **name
                    && matches!(field.kind, Kind::Name(_) | Kind::Text(_) | Kind::LongText(_))
            };
            if draft.form.fields.iter().any(is_text) {
                let mark = format!("Marke{}x", letters(marks.len()));
                stored.raw = Raw::One(mark.clone());
                marks.insert(mark, (key.clone(), name.clone()));
            }
        }
    }
    (draft.with(units), marks)
}

/// A number in letters, as names have no digits.
fn letters(number: usize) -> String {
    number.to_string().bytes().map(|digit| char::from(digit - b'0' + b'a')).collect()
}

/// Leaves out what can't be right, as a person would mend it before sending.
fn without_wrong(draft: &Draft) -> Draft {
    let mut units = draft.units.clone();
    for finding in all_findings(&draft.situation()) {
        if finding.weight == Weight::Wrong {
            let key = UnitKey::new(&draft.form.page(finding.page).id, &finding.rows);
            let situation = draft.situation();
            let name = spot_name(&situation, &finding).to_owned();
            if let Some(unit) = units.get_mut(&key) {
                unit.fields.remove(&name);
            }
        }
    }
    draft.with(units)
}

#[test]
fn answers_to_questions_that_are_not_asked_never_reach_the_submission() {
    let (sent, hidden) = (Cell::new(0), Cell::new(0));
    for_all(80, |draft| {
        let (draft, marks) = with_marks(draft);
        let draft = without_wrong(&draft);
        let situation = draft.situation();
        let Ok(finished) = finish(&situation) else { return Ok(()) };
        sent.set(sent.get() + 1);
        let text = finished.answers.to_string();
        let asked = asked_marks(&situation);
        for mark in marks.keys() {
            let goes_out = text.contains(mark.as_str());
            prop_assert_eq!(goes_out, asked.contains(mark), "{} of {:?}", mark, marks[mark]);
            if !goes_out {
                hidden.set(hidden.get() + 1);
            }
        }
        Ok(())
    });
    assert!(
        sent.get() > 20 && hidden.get() > 20,
        "{} drafts were sent, {} answers hidden",
        sent.get(),
        hidden.get()
    );
}

/// The texts of all questions that are asked, found by walking through all rows.
fn asked_marks(situation: &Situation<'_>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for scope in (0..situation.form.scopes.len()).map(ScopeId) {
        for chain in situation.instances(scope) {
            for id in &situation.form.scope(scope).fields {
                let answer = chain.last().answers[situation.form.field(*id).slot].as_ref();
                if situation.eval.is_asked(chain, *id) {
                    found.extend(answer.map(|answer| answer.raw.text().to_owned()));
                }
            }
        }
    }
    found
}

#[test]
fn a_stored_draft_that_is_read_again_says_the_same() {
    for_all(60, |draft| {
        let stored: Vec<(String, Vec<u8>)> = draft
            .units
            .iter()
            .map(|(key, unit)| (key.to_string(), serde_json::to_vec(unit).unwrap()))
            .collect();
        let read = stored
            .into_iter()
            .map(|(key, body)| (UnitKey::from(key), serde_json::from_slice(&body).unwrap()));
        let again = draft.with(read.collect());
        prop_assert_eq!(&again.units, &draft.units);
        prop_assert_eq!(all_findings(&again.situation()), all_findings(&draft.situation()));
        let states = |draft: &Draft| -> Vec<(Address, State)> {
            let situation = draft.situation();
            let journey = Journey::replay(&situation);
            journey.steps.iter().map(|step| (Address::of(&step.stop), step.state)).collect()
        };
        prop_assert_eq!(states(&again), states(draft));
        Ok(())
    });
}

#[test]
fn rows_in_another_order_are_the_same_rows() {
    for_all(60, |draft| {
        let mut units = draft.units.clone();
        for unit in units.values_mut() {
            for rows in unit.lists.values_mut() {
                rows.reverse();
            }
        }
        let turned = draft.with(units);
        prop_assert_eq!(by_row(&turned.situation()), by_row(&draft.situation()));
        let keys = |draft: &Draft| -> BTreeSet<String> {
            draft.situation().requirements().into_iter().map(|requirement| requirement.key).collect()
        };
        prop_assert_eq!(keys(&turned), keys(draft));
        Ok(())
    });
}

/// What is known of each row, by the rows around it.
fn by_row(situation: &Situation<'_>) -> BTreeMap<Vec<String>, Vec<(usize, String, bool)>> {
    let known = |chain: Chain<'_>, scope: ScopeId| {
        let fields = situation.form.scope(scope).fields.iter();
        let one = |id: &FieldId| {
            let answer = &chain.last().answers[situation.form.field(*id).slot];
            (
                id.0,
                format!("{:?}", answer.as_ref().map(|answer| &answer.raw)),
                situation.eval.is_asked(chain, *id),
            )
        };
        fields.map(one).collect::<Vec<_>>()
    };
    let mut found = BTreeMap::new();
    for scope in (0..situation.form.scopes.len()).map(ScopeId) {
        for chain in situation.instances(scope) {
            let mut path: Vec<String> = chain.rows().map(|row| row.row.to_string()).collect();
            path.push(format!("scope {}", scope.0));
            found.insert(path, known(chain, scope));
        }
    }
    found
}
