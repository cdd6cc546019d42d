//! What an office has had within a year: many cases, made of the examples of the demonstration, under other names, and as far as
//! their age lets one expect. The same each time.
//!
//! May use everything.

use std::{fs, path::Path};

use super::{
    cases::{Case, Deed, Other, SeedError, read_demo},
    seed::seed_case,
};
use crate::{form::load::definitions::Definitions, locale::Lang, usecase::Works};

/// How many cases.
const CASES: u32 = 2_000;
/// Over how many days.
const DAYS: u32 = 364;

/// Surnames that stand in no example.
const SURNAMES: [&str; 25] = [
    "Adeyinka",
    "Brendlmayr",
    "Cvetković",
    "Dahlhoff",
    "Eßlinger",
    "Ferchichi",
    "Gundlach",
    "Hövelmann",
    "Ignatiuk",
    "Jaspersen",
    "Kourouma",
    "Lütkenhaus",
    "Małecka",
    "Nwosu",
    "Ortmanns",
    "Pfaffinger",
    "Quednau",
    "Rahimzada",
    "Süßmilch",
    "Tavakoli",
    "Uhlenbrock",
    "Vukašin",
    "Wiechert",
    "Yıldızhan",
    "Zeisberg",
];

/// The languages in which people apply, as often as they do.
const LANGS: [&str; 20] = [
    "de",
    "de",
    "ar",
    "de",
    "uk",
    "de",
    "de",
    "tr",
    "de",
    "ar",
    "de",
    "de",
    "ru",
    "de",
    "uk",
    "de",
    "de-simple",
    "en",
    "de",
    "de",
];

/// Makes those that are not there yet; `done` lists those that are.
pub async fn a_year(works: &Works, definitions: &Definitions, done: &Path) -> Result<(), SeedError> {
    let examples = read_demo(definitions)?;
    let first = fs::read_to_string(done).map_or(0, |text| text.trim().parse().unwrap_or(0));
    if examples.is_empty() {
        return Ok(());
    }
    for number in first..CASES {
        let example = &examples[number as usize % examples.len()];
        seed_case(works, definitions, &case(number, example)).await?;
        fs::write(done, (number + 1).to_string()).map_err(SeedError::Io)?;
        if number % 100 == 99 {
            tracing::info!(cases = number + 1, of = CASES, "a year of cases");
        }
    }
    Ok(())
}

/// What becomes of a case: younger ones wait, older ones are decided, some are refused, taken back or came twice.
fn case(number: u32, example: &Case) -> Case {
    // Steps that share no factor with what they are taken of, so that everything meets everything.
    let (chance, weight) = (number * 37 % 100, number * 61 % 100);
    let days_ago = DAYS - number * DAYS / CASES;
    let pause = i64::from(3 + number * 11 % 19);
    let mut deeds = match days_ago {
        0..=3 => Vec::new(),
        _ if chance < 3 => vec![Deed::Wait(2), Deed::End("duplicate".to_owned())],
        _ if chance < 8 => vec![Deed::Wait(pause), Deed::End("withdrawn".to_owned())],
        _ if chance < 40 => vec![Deed::AskForMissing, Deed::Wait(pause + 10), Deed::DecideAll(weight >= 20)],
        _ => vec![Deed::Wait(pause), Deed::DecideAll(weight >= 12)],
    };
    if !deeds.is_empty() {
        deeds.insert(0, Deed::Take);
    }
    if matches!(deeds.last(), Some(Deed::DecideAll(_))) {
        deeds.extend([Deed::Wait(30), Deed::Close]);
    }
    Case {
        example: example.example.clone(),
        days_ago: days_ago.into(),
        files: example.files.clone(),
        deeds: within(deeds, days_ago.into()),
        other: Some(Other {
            surname: SURNAMES[number as usize % SURNAMES.len()].to_owned(),
            lang: Lang::from(LANGS[number as usize * 3 % LANGS.len()]),
            complete: weight < 60,
        }),
    }
}

/// What of some deeds has been done by today: each takes a day, and there are pauses.
fn within(deeds: Vec<Deed>, days: i64) -> Vec<Deed> {
    let mut left = days;
    let done = deeds.into_iter().take_while(|deed| {
        left -= match deed {
            Deed::Wait(days) => *days,
            _ => 1,
        };
        left >= 0
    });
    done.collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn a_year_has_old_cases_that_ended_and_young_ones_that_wait() {
        let example =
            Case { example: "a/b".into(), days_ago: 0, files: Vec::new(), deeds: Vec::new(), other: None };
        let cases: Vec<Case> = (0..CASES).map(|number| case(number, &example)).collect();
        assert_eq!((cases[0].days_ago, cases[CASES as usize - 1].days_ago), (364, 1));
        let ended = |case: &&Case| matches!(case.deeds.last(), Some(Deed::Close | Deed::End(_)));
        assert_eq!(cases.iter().filter(|case| case.days_ago > 100).filter(|case| !ended(case)).count(), 0);
        assert!(cases.iter().filter(|case| case.days_ago <= 3).all(|case| case.deeds.is_empty()));
        let names: BTreeSet<_> =
            cases.iter().map(|case| case.other.as_ref().map(|other| other.surname.clone())).collect();
        assert_eq!(names.len(), SURNAMES.len());
    }
}
