//! Amounts set by law as they are written: `parameters/*.yaml`.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;

use super::{super::parameter::Unit, At, TableFile, Text};

/// `parameters/*.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParametersFile {
    /// amounts and limits set by law
    pub parameters: Vec<ParameterFile>,
}

/// One parameter.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParameterFile {
    /// its name in expressions and texts
    pub id: At<String>,
    /// `euro`, `months`, `years`, `number`
    pub unit: Unit,
    /// where it stands
    pub law: Option<String>,
    /// `true`: each authority sets its own under `parameters`; where it sets none, and there is no value here, the parameter is not answered
    #[serde(default)]
    pub local: bool,
    /// each holds from its day until the next one's; a form that uses a parameter without a value today is refused
    pub values: Vec<ParameterValueFile>,
}

/// From a day on, a value.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ParameterValueFile {
    /// the first day on which it holds
    pub from: At<String>,
    /// the number
    pub value: Text,
    /// asked with `.of(key)`: with numbers as keys, the entry of the greatest key that is not above it; with codes, that entry. Tables may hold tables
    pub table: Option<BTreeMap<String, TableFile>>,
}
