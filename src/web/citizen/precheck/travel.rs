//! The answers on their way through the browser: one hidden field of each page, and nothing anywhere else.
//!
//! What comes back may have been changed by anybody. It is taken for what it is: somebody's own answers, of a size that
//! can be looked at.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::super::super::error::Oops;
use crate::{
    form::{
        answers::{Giver, Provenance, Raw, RowId},
        unit::{Stored, Unit, UnitKey, Units},
    },
    locale::Lang,
};

/// How many bytes all answers may have: some hundred times what a large household says.
const LONGEST: usize = 64 << 10;
/// How many pages, and rows of one list, are looked at.
const MOST: usize = 100;
const MOST_ROWS: usize = 20;

/// The answers of one page.
#[derive(Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
struct Page {
    /// By the name of the question.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    a: BTreeMap<String, Raw>,
    /// The rows of lists.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    r: BTreeMap<String, Vec<String>>,
    /// What was left open knowingly.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    l: BTreeSet<String>,
    /// Whether one has gone on from here.
    p: bool,
}

/// All answers as text.
pub fn pack(units: &Units) -> String {
    let page = |unit: &Unit| Page {
        a: unit.fields.iter().map(|(name, stored)| (name.clone(), stored.raw.clone())).collect(),
        r: unit
            .lists
            .iter()
            .map(|(name, rows)| (name.clone(), rows.iter().map(ToString::to_string).collect()))
            .collect(),
        l: unit.later.clone(),
        p: unit.passed,
    };
    let pages: BTreeMap<&str, Page> = units.iter().map(|(key, unit)| (key.as_str(), page(unit))).collect();
    serde_json::to_string(&pages).unwrap_or_default()
}

/// Reads what [`pack`] wrote; nothing at all is where everybody begins.
pub fn unpack(text: &str, lang: &Lang, now: i64) -> Result<Units, Oops> {
    if text.is_empty() {
        return Ok(Units::new());
    }
    if text.len() > LONGEST {
        return Err(Oops::TooLarge { max: u64::try_from(LONGEST).unwrap_or(u64::MAX) });
    }
    let pages: BTreeMap<String, Page> = serde_json::from_str(text).map_err(|_| Oops::NotUnderstood)?;
    if pages.len() > MOST {
        return Err(Oops::NotUnderstood);
    }
    let provenance = Provenance { giver: Giver::Citizen, level: None, at: now, lang: lang.as_str().into() };
    let unit = |page: Page| Unit {
        fields: page
            .a
            .into_iter()
            .map(|(name, raw)| (name, Stored { raw, provenance: provenance.clone() }))
            .collect(),
        lists: page.r.into_iter().map(|(name, rows)| (name, known_rows(&rows))).collect(),
        later: page.l,
        passed: page.p,
        ..Unit::default()
    };
    Ok(pages.into_iter().map(|(key, page)| (UnitKey::from(key), unit(page))).collect())
}

/// The rows whose names can be names of rows, each once.
fn known_rows(rows: &[String]) -> Vec<RowId> {
    let mut known = Vec::new();
    for row in rows.iter().filter_map(|row| RowId::parse(row)).take(MOST_ROWS) {
        if !known.contains(&row) {
            known.push(row);
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Units, Oops> {
        unpack(text, &Lang::source(), 7)
    }

    #[test]
    fn answers_come_back_as_they_went() {
        let text = r#"{"home":{"a":{"born":["","","1990"],"kind":"rent"},"r":{"persons":["k3","x9"]},"l":["cold"],"p":true}}"#;
        let units = read(text).unwrap();
        assert_eq!(pack(&units), text);
        let unit = &units[&UnitKey::from("home".to_owned())];
        assert_eq!(unit.fields["kind"].provenance.at, 7);
        assert_eq!(pack(&read("").unwrap()), "{}");
    }

    #[test]
    fn what_nobody_can_have_answered_is_refused_or_left_out() {
        assert!(matches!(read(&"x".repeat(LONGEST + 1)), Err(Oops::TooLarge { .. })));
        assert!(matches!(read("[]"), Err(Oops::NotUnderstood)));
        assert!(matches!(read(r#"{"home":{"q":1}}"#), Err(Oops::NotUnderstood)));
        let rows: Vec<String> = (0..5000).map(|at| format!("\"r{at}\"")).collect();
        let many = format!(r#"{{"home":{{"r":{{"persons":["../x",{}]}}}}}}"#, rows.join(","));
        let unit = &read(&many).unwrap()[&UnitKey::from("home".to_owned())];
        assert_eq!(unit.lists["persons"].len(), MOST_ROWS);
        let pages: Vec<String> = (0..=MOST).map(|at| format!("\"p{at}\":{{}}")).collect();
        assert!(matches!(read(&format!("{{{}}}", pages.join(","))), Err(Oops::NotUnderstood)));
    }
}
