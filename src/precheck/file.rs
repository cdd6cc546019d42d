//! `results.yaml` as written: every value with its place, nothing certain yet.

use serde::Deserialize;

use crate::form::file::{At, Text};

/// `forms/precheck/results.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResultsFile {
    pub checked_until: At<String>,
    #[serde(default)]
    pub yearly: Vec<At<String>>,
    #[serde(default)]
    pub unknown: Vec<UnknownFile>,
    pub results: Vec<ResultFile>,
    #[serde(default)]
    pub hints: Vec<HintFile>,
}

/// An amount that may be tried with two values where it is not known.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct UnknownFile {
    pub question: At<String>,
    #[serde(rename = "for")]
    pub list: Text,
    pub low: At<String>,
    pub high: At<String>,
}

/// A benefit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ResultFile {
    pub id: At<String>,
    pub form: Text,
    pub title: At<String>,
    pub office: At<String>,
    #[serde(rename = "for")]
    pub list: Text,
    pub when: Text,
    #[serde(default)]
    pub advice: bool,
    #[serde(default)]
    pub law: Vec<String>,
    #[serde(default)]
    pub conditions: Vec<ConditionFile>,
    pub amount: Text,
    pub amount_from: Text,
    pub likely: At<String>,
    pub maybe: Text,
    pub unlikely: Text,
    #[serde(default)]
    pub how: Vec<At<String>>,
    #[serde(default)]
    pub hints: Vec<HintFile>,
}

/// What a benefit depends on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionFile {
    pub id: At<String>,
    pub is: Text,
    #[serde(default)]
    pub best_of: Vec<At<String>>,
    pub weight: Text,
    pub text: At<String>,
    pub law: Option<String>,
}

/// Something else worth knowing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HintFile {
    pub id: At<String>,
    pub when: At<String>,
    pub text: At<String>,
    pub law: Option<String>,
}
