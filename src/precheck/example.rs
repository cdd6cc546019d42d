//! Executable examples of the finder: a household, and what must be found for it.

use std::{collections::BTreeMap, sync::Arc};

use rust_decimal::Decimal;
use serde::Deserialize;

use super::{
    corners::{Found, Judgement, judge},
    judge::Level,
    model::Finder,
};
use crate::form::{
    example::{Example, ExpectFile, LocalTo, Tree, try_out},
    fault::Fault,
    file::{self, At, Text},
    source::{Complaint, Place, Source, did_you_mean},
};

/// What an example says of a benefit that is not spoken of.
const HIDDEN: &str = "hidden";

/// An example as written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Household {
    title: At<String>,
    today: At<String>,
    authority: Text,
    /// What an authority might have set, where none is named.
    #[serde(default)]
    settings: BTreeMap<String, At<String>>,
    answers: At<Tree>,
    expect: Expect,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expect {
    pages: Option<At<Vec<String>>>,
    computed: Option<At<Tree>>,
    #[serde(default)]
    results: BTreeMap<String, ExpectResult>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectResult {
    level: At<String>,
    /// The amount, where it is certain.
    amount: Text,
    from: Text,
    to: Text,
    /// The questions that are said to be open.
    open: Option<At<Vec<String>>>,
}

/// Runs an example; what does not hold is complained about.
pub fn run(finder: &Finder, source: &Arc<Source>, local_to: LocalTo<'_>, complaints: &mut Vec<Complaint>) {
    let household: Household = match file::read(source) {
        Ok(household) => household,
        Err(complaint) => return complaints.push(complaint),
    };
    let Household { title, today, authority, settings, answers, expect } = household;
    let Expect { pages, computed, results } = expect;
    let expect = ExpectFile { pages, computed, ..ExpectFile::default() };
    let example = Example { title, today, applied_on: None, authority, settings, answers, expect };
    let tried = try_out(&finder.form, &example, source, local_to, complaints);
    let Some((prepared, local)) = tried else { return };
    let judgement = judge(finder, &prepared.units, &local, prepared.today);
    let mut trial = Trial { finder, judgement: &judgement, source, complaints };
    for (id, wanted) in &results {
        trial.result(id, wanted);
    }
}

struct Trial<'a> {
    finder: &'a Finder,
    judgement: &'a Judgement,
    source: &'a Arc<Source>,
    complaints: &'a mut Vec<Complaint>,
}

impl Trial<'_> {
    fn result(&mut self, id: &str, wanted: &ExpectResult) {
        let Some(at) = self.finder.position(id) else {
            let meant = did_you_mean(id, self.finder.benefits.iter().map(|benefit| &*benefit.id));
            let place = file::key_place(self.source, id, &wanted.level);
            let fault = Fault::Unknown { what: "result", name: id.to_owned(), meant };
            return self.complaints.push(Complaint::new(fault, place));
        };
        let found = self.judgement.found.iter().find(|found| found.benefit == at);
        let level = found.map_or(HIDDEN, |found| found.level.name());
        let known = Level::NAMES.iter().map(|(name, _)| *name).chain([HIDDEN]);
        if !known.clone().any(|name| name == wanted.level.value) {
            let allowed: Vec<&str> = known.collect();
            let fault = Fault::not_one_of("level", &wanted.level.value, &allowed.join(", "));
            return self.complain(fault, &wanted.level);
        }
        self.same(&format!("{id}.level"), &wanted.level, level);
        let Some(found) = found else { return };
        self.amounts(id, wanted, found);
        if let Some(open) = &wanted.open {
            let found = self.open(found);
            let mut expected = open.value.clone();
            expected.sort();
            if expected != found {
                self.differs(&format!("{id}.open"), &expected.join(", "), &found.join(", "), open);
            }
        }
    }

    fn amounts(&mut self, id: &str, wanted: &ExpectResult, found: &Found) {
        let (from, to) = found.amount.map_or((None, None), |(from, to)| (Some(from), Some(to)));
        for (what, wanted, found) in [
            ("amount", &wanted.amount, from),
            ("amount", &wanted.amount, to),
            ("from", &wanted.from, from),
            ("to", &wanted.to, to),
        ] {
            let Some(wanted) = wanted else { continue };
            let found = found.map_or("nothing".to_owned(), |amount| amount.normalize().to_string());
            let plain = wanted.value.parse::<Decimal>().map(|number| number.normalize().to_string());
            if plain.unwrap_or_else(|_| wanted.value.clone()) != found {
                return self.differs(&format!("{id}.{what}"), &wanted.value, &found, wanted);
            }
        }
    }

    /// The open questions by their names, with those of persons in the place of the persons.
    fn open(&self, found: &Found) -> Vec<String> {
        let form = &self.finder.form;
        let name = |question: &super::open::OpenQuestion| {
            let rows = question.rows.iter().map(ToString::to_string);
            rows.chain([form.field(question.field).name.to_string()]).collect::<Vec<_>>().join(".")
        };
        let mut names: Vec<String> =
            found.persons.iter().flat_map(|person| person.open.iter().map(name)).collect();
        names.sort();
        names.dedup();
        names
    }

    fn same(&mut self, what: &str, expected: &At<String>, found: &str) {
        if expected.value != found {
            self.differs(what, &expected.value, found, expected);
        }
    }

    fn differs<T>(&mut self, what: &str, expected: &str, found: &str, at: &At<T>) {
        let (expected, found) = (expected.to_owned(), found.to_owned());
        self.complain(Fault::ExampleExpectation { what: what.to_owned(), expected, found }, at);
    }

    fn complain<T>(&mut self, fault: Fault, at: &At<T>) {
        self.complaints.push(Complaint::new(fault, Place::new(self.source, file::range(at))));
    }
}
