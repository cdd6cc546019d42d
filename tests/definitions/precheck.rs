//! The shipped finder: its households with what must be found for each, and what holds for every household.

use std::{collections::HashMap, fmt::Write as _, path::Path, sync::Arc};

use antrag::{
    authority::Authorities,
    check::check,
    form::{
        example,
        expr::value::Value,
        load::{Shared, definitions::Definitions},
        model::{Name, ScopeId},
        parameter::Local,
        situation::Situation,
        source::Source,
        unit::{Units, assemble},
    },
    precheck::{FINDER, Judgement, Level, judge, load, model::Finder},
};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use rust_decimal::Decimal;

const TODAY: Date = date(2026, 11, 24);

fn definitions() -> Definitions {
    Definitions::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The finder with what Rosenfurt sets.
struct World {
    finder: Finder,
    local: Local,
}

fn world_of(definitions: &Definitions, today: Date) -> World {
    let finder = load::finder(definitions, &Shared::read(definitions), today).unwrap();
    let finder = finder.unwrap_or_else(|complaints| panic!("{}", complaints[0]));
    let authorities = Authorities::read(definitions, &mut Vec::new());
    let local = authorities.get("rosenfurt").unwrap().local(&finder.form);
    World { finder, local }
}

impl World {
    fn units(&self, answers: &str) -> Units {
        let answers = answers.replace('\n', "\n  ");
        let text = format!("title: T\ntoday: 2026-11-24\nanswers:\n  {answers}\nexpect: {{}}\n");
        let source = Arc::new(Source { name: "household.yaml".into(), text });
        let example = example::read(&source).unwrap_or_else(|complaint| panic!("{complaint}"));
        let mut complaints = Vec::new();
        let prepared = example::prepare(&self.finder.form, &example, &source, &mut complaints);
        assert!(complaints.is_empty(), "{}", complaints[0]);
        prepared.unwrap().units
    }

    fn judge(&self, answers: &str) -> Judgement {
        judge(&self.finder, &self.units(answers), &self.local, TODAY)
    }

    /// A value of the household as a whole.
    fn number(&self, answers: &str, name: &str) -> Decimal {
        let (form, units, files) = (&self.finder.form, self.units(answers), HashMap::new());
        let root = assemble(form, &units);
        let situation = Situation::new(form, &root, &units, &self.local, TODAY, &files);
        let Some(Name::Field(id)) = form.scope(ScopeId(0)).names.get(name) else { panic!("no {name}") };
        match situation.eval.field(situation.start(), *id) {
            Value::Number(number) => number,
            other => panic!("{name} is {other:?} for\n{answers}"),
        }
    }

    fn level(&self, judgement: &Judgement, id: &str) -> Option<Level> {
        let at = self.finder.position(id).unwrap();
        judgement.found.iter().find(|found| found.benefit == at).map(|found| found.level)
    }

    fn amount(&self, judgement: &Judgement, id: &str) -> Option<(Decimal, Decimal)> {
        let at = self.finder.position(id).unwrap();
        judgement.found.iter().find(|found| found.benefit == at)?.amount
    }

    /// What is said to be open for a benefit, by the names of the questions.
    fn open(&self, judgement: &Judgement, id: &str) -> Vec<String> {
        let at = self.finder.position(id).unwrap();
        let found = judgement.found.iter().find(|found| found.benefit == at).unwrap();
        let questions = found.persons.iter().flat_map(|person| &person.open);
        questions.map(|question| self.finder.form.field(question.field).name.to_string()).collect()
    }
}

/// A mother, or a couple, with children of some ages and a wage, in a rented flat.
#[derive(Clone, Debug)]
struct Family {
    couple: bool,
    births: Vec<i16>,
    gross: u32,
    cold: u32,
    support: u32,
}

impl Family {
    fn answers(&self) -> String {
        let net = self.gross * 3 / 4;
        let mut text = format!(
            "me: {{birth: 12.4.1993, work: yes, health: [none], gross: {}, net: {net}, other_kinds: [none]}}\npersons:\n",
            self.gross
        );
        if self.couple {
            text.push_str("  - {relation: spouse, birth: 1.2.1991, work: yes, health: [none], gross: 0, net: 0, other_kinds: [none]}\n");
        }
        let parent = if self.couple { "here" } else { "elsewhere" };
        let support = if self.couple { String::new() } else { format!("support: {}, ", self.support) };
        for year in &self.births {
            let is_adult = *year < 2009;
            let adult = if is_adult {
                ", work: yes, health: [none], gross: 0, net: 0, other_kinds: [none]"
            } else {
                ""
            };
            let _ = writeln!(
                text,
                "  - {{relation: child, birth: 3.9.{year}, shared_child: always, other_parent: {parent}, {support}child_benefit: full, place: school{adult}}}"
            );
        }
        if !self.couple && self.births.is_empty() {
            text = text.replace("persons:\n", "persons: []\n");
        }
        let _ = write!(
            text,
            "stay: german\nreceive: [none]\nhome: {{kind: rent, cold: {}, ancillary: 100, heating: 90}}\nassets: no",
            self.cold
        );
        text
    }

    /// What the household has with the better of both ways, and with what the other parents owe.
    fn total(&self, world: &World) -> Decimal {
        let answers = self.answers();
        let number = |name| world.number(&answers, name).max(Decimal::ZERO);
        let benefits = number("sgb2.gap").max(number("kiz.amount") + number("wog.amount"));
        Decimal::from(self.gross * 3 / 4) + number("sgb2.of_kids") + benefits
    }
}

fn families() -> impl Strategy<Value = Family> {
    let births = prop::collection::vec(2003_i16..2026, 0..5);
    (any::<bool>(), births, 0_u32..4500, 150_u32..1500, 0_u32..300)
        .prop_map(|(couple, births, gross, cold, support)| Family { couple, births, gross, cold, support })
}

#[test]
fn every_household_finds_what_it_must() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let report = check(root, &[FINDER.to_owned()], TODAY).unwrap();
    let of_finder =
        report.complaints.iter().filter(|complaint| complaint.place.source.name.contains("precheck"));
    let told: Vec<String> = of_finder.map(ToString::to_string).collect();
    assert!(told.is_empty(), "{}", told.join("\n\n"));
    assert!(report.finder.is_some());
    let examples = definitions().in_folder("forms/precheck/examples", ".yaml").count();
    assert!(examples >= 9, "{examples} households");
}

#[test]
fn a_changed_parameter_changes_what_is_found() {
    let mother = Family { couple: false, births: vec![2018, 2021], gross: 1480, cold: 660, support: 0 };
    let mut files = definitions();
    let before = world_of(&files, TODAY).number(&mother.answers(), "sgb2.gap");
    let name = "forms/parameters/need.yaml";
    let text = files.get(name).unwrap().text.clone();
    let old =
        "{id: rbs1, unit: euro, law: § 28 SGB XII mit RBSFV 2026, values: [{from: 2024-01-01, value: 563}]}";
    assert!(text.contains(old));
    files.insert(name.to_owned(), text.replace(old, &old.replace("563", "573")));
    let after = world_of(&files, TODAY).number(&mother.answers(), "sgb2.gap");
    // Ten euros more, and the supplement of 36 percent on them.
    assert_eq!(after - before, Decimal::new(1360, 2));
}

#[test]
fn a_new_year_takes_the_new_amounts_and_says_when_there_are_none() {
    let eve = date(2026, 12, 31);
    let mut files = definitions();
    let old = world_of(&files, eve).finder;
    assert!(!old.is_out_of_date(eve));
    assert!(old.is_out_of_date(date(2027, 1, 1)), "nobody has written down the amounts of 2027");
    for (name, from) in [
        ("forms/parameters/need.yaml", "values: [{from: 2024-01-01, value: 563}"),
        ("forms/parameters/family.yaml", "values: [{from: 2026-01-01, value: 259}"),
        ("forms/parameters/family.yaml", "values: [{from: 2026-01-01, value: 297}"),
        (
            "forms/parameters/family.yaml",
            "values: [{from: 2026-01-01, table: {0: 486, 6: 558, 12: 653, 18: 0}}",
        ),
    ] {
        let text = files.get(name).unwrap().text.clone();
        assert!(text.contains(from), "{from}");
        let year = from.split("from: ").nth(1).unwrap().split(',').next().unwrap();
        let row = from.trim_start_matches("values: [").replace(year, "2027-01-01");
        files.insert(name.to_owned(), text.replace(from, &format!("{from}, {row}")));
    }
    let new = world_of(&files, eve).finder;
    assert!(!new.is_out_of_date(date(2027, 1, 1)));
}

#[test]
fn what_is_not_known_is_tried_both_ways() {
    let world = world_of(&definitions(), TODAY);
    let known =
        Family { couple: false, births: vec![2018, 2021], gross: 1480, cold: 660, support: 0 }.answers();
    let certain = world.judge(&known);
    assert_eq!(world.level(&certain, "wohngeld"), Some(Level::Likely));

    // A rent that is not known leaves the amount between two ends, and the certain one lies between them.
    let judged = world.judge(&known.replace("cold: 660", "cold: unknown"));
    let (from, to) = world.amount(&judged, "wohngeld").unwrap();
    let (exactly, _) = world.amount(&certain, "wohngeld").unwrap();
    assert!(from < exactly && exactly < to, "{from} {exactly} {to}");
    assert_eq!(world.open(&judged, "wohngeld"), ["home.cold"]);

    // Of a child who is 5 or 6 years old, both advances are possible.
    let judged = world.judge(&known.replace("birth: 3.9.2021", "birth: ['', '', '2020']"));
    assert_eq!(world.amount(&judged, "uvg"), Some((526.into(), 598.into())));
    assert_eq!(world.level(&judged, "uvg"), Some(Level::Likely));

    // Five amounts at once are too many to be tried: everything about money is open, and nothing is unlikely.
    let mut all = known.replace(
        "cold: 660, ancillary: 100, heating: 90",
        "cold: unknown, ancillary: unknown, heating: unknown",
    );
    all = all.replace("gross: 1480", "gross: unknown").replace("net: 1110", "net: unknown");
    let judged = world.judge(&all);
    for id in ["sgb2", "kiz", "wohngeld"] {
        assert_eq!(world.level(&judged, id), Some(Level::Maybe), "{id}");
        assert!(
            world.open(&judged, id).contains(&"home.cold".to_owned()),
            "{id}: {:?}",
            world.open(&judged, id)
        );
    }
}

#[test]
fn nothing_answered_finds_nothing_and_excludes_nothing() {
    let world = world_of(&definitions(), TODAY);
    let judgement = world.judge("me: {birth: 1.1.1990}\npersons: []");
    let unlikely: Vec<usize> = judgement
        .found
        .iter()
        .filter(|found| found.level == Level::Unlikely)
        .map(|found| found.benefit)
        .collect();
    assert!(unlikely.is_empty(), "{unlikely:?}");
    assert_eq!(world.level(&judgement, "sgb2"), Some(Level::Maybe));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn amounts_are_never_negative(family in families()) {
        let world = shared();
        for found in world.judge(&family.answers()).found {
            if let Some((from, to)) = found.amount {
                prop_assert!(Decimal::ZERO <= from && from <= to, "{from} {to}");
            }
        }
    }

    #[test]
    fn one_more_child_never_lowers_the_highest_supplement(family in families(), year in 2003_i16..2026) {
        let more = Family { births: family.births.iter().copied().chain([year]).collect(), ..family.clone() };
        let most = |family: &Family| shared().number(&family.answers(), "kiz.kids");
        prop_assert!(most(&family) <= most(&more));
    }

    #[test]
    fn a_higher_rent_never_lowers_housing_benefit(family in families(), more in 1_u32..400) {
        let dearer = Family { cold: family.cold + more, ..family.clone() };
        let benefit = |family: &Family| shared().number(&family.answers(), "wog.amount");
        prop_assert!(benefit(&family) <= benefit(&dearer));
    }

    #[test]
    fn a_hundred_euros_more_never_cost_more_than_a_hundred(family in families()) {
        let richer = Family { gross: family.gross + 100, ..family.clone() };
        let (before, after) = (family.total(shared()), richer.total(shared()));
        prop_assert!(after >= before - Decimal::from(100), "{before} {after}");
    }
}

/// The finder, read once for all families.
fn shared() -> &'static World {
    static WORLD: std::sync::LazyLock<World> = std::sync::LazyLock::new(|| world_of(&definitions(), TODAY));
    &WORLD
}
