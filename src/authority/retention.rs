//! How long closed cases are kept (domain D7): periods by class in `forms/retention.yaml`, an authority's own beside them.
//!
//! A class without a period is kept for ever: nothing is deleted because a file is missing.

use std::collections::BTreeMap;

use jiff::civil::Date;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::form::{
    fault::Fault,
    file::{self, At},
    load::definitions::Definitions,
    source::{Complaint, Place, did_you_mean},
};

/// Where the periods stand.
const FILE: &str = "forms/retention.yaml";

/// How long something is kept, in whole calendar years after the one in which the case ended.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Keep {
    /// So many years.
    pub years: i16,
    /// So many where nothing was granted: everything was refused, or taken back.
    pub refused: Option<i16>,
    /// Why, with the source: a law, a rule of the authority.
    pub reason: String,
}

/// The periods of all classes.
#[derive(Clone, Debug, Default)]
pub struct Periods(BTreeMap<String, Keep>);

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    classes: BTreeMap<String, Keep>,
}

impl Keep {
    /// The last day on which a case is kept that ended on a day.
    #[must_use]
    pub fn last_day(&self, ended: Date, granted: bool) -> Date {
        let years = if granted { self.years } else { self.refused.unwrap_or(self.years) };
        Date::new(ended.year().saturating_add(years), 12, 31).unwrap_or(Date::MAX)
    }
}

impl Periods {
    /// Reads them; where there is no file, there are none.
    pub(super) fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Self {
        let Some(source) = definitions.get(FILE) else { return Self::default() };
        match file::read::<File>(source) {
            Ok(read) => Self(read.classes),
            Err(complaint) => {
                complaints.push(complaint);
                Self::default()
            }
        }
    }

    /// How long a class is kept; nothing for ever.
    #[must_use]
    pub fn get(&self, class: &str) -> Option<&Keep> {
        self.0.get(class)
    }

    /// A class that has no period, where others have one.
    pub(super) fn wrong(&self, class: &str) -> Option<Fault> {
        let unknown = !self.0.is_empty() && !self.0.contains_key(class);
        unknown.then(|| Fault::Unknown {
            what: "class in forms/retention.yaml",
            name: class.to_owned(),
            meant: did_you_mean(class, self.0.keys().map(String::as_str)),
        })
    }
}

/// What is wrong with an authority's own periods: names of classes that there are not.
pub(super) fn wrong_own<'a>(
    periods: &'a Periods,
    own: &'a BTreeMap<String, At<serde::de::IgnoredAny>>,
) -> impl Iterator<Item = (Fault, &'a str, &'a At<serde::de::IgnoredAny>)> {
    own.iter().filter_map(|(class, at)| Some((periods.wrong(class)?, class.as_str(), at)))
}

/// Classes of forms that have no period.
pub(super) fn wrong_forms(periods: &Periods, definitions: &Definitions, complaints: &mut Vec<Complaint>) {
    #[derive(Deserialize)]
    struct Head {
        retention: At<String>,
    }
    for id in definitions.form_ids() {
        let Some(source) = definitions.get(&format!("forms/{id}/form.yaml")) else { continue };
        let Ok(head) = file::read::<Head>(source) else { continue };
        if let Some(fault) = periods.wrong(&head.retention.value) {
            complaints.push(Complaint::new(fault, Place::new(source, file::range(&head.retention))));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_whole_and_begin_after_the_one_in_which_the_case_ended() {
        let keep = Keep { years: 10, refused: Some(5), reason: "Aktenplan".into() };
        let (first, last) = (Date::constant(2026, 1, 1), Date::constant(2026, 12, 31));
        assert_eq!(keep.last_day(first, true), Date::constant(2036, 12, 31));
        assert_eq!(keep.last_day(last, true), Date::constant(2036, 12, 31));
        assert_eq!(keep.last_day(last, false), Date::constant(2031, 12, 31));
        let keep = Keep { refused: None, ..keep };
        assert_eq!(keep.last_day(last, false), Date::constant(2036, 12, 31));
    }

    #[test]
    fn without_a_file_nothing_is_wrong_and_nothing_ends() {
        let none = Periods::default();
        assert!(none.wrong("short").is_none() && none.get("short").is_none());
    }
}
