//! A definition as it is written: one type for each file, every value with its place.
//!
//! Nothing here is certain yet; [`load`](super::load) makes a [`Form`](super::model::Form) of it or complains.
//! Structures are flat and without variants, because places are lost inside serde's tagged enums.

use std::{collections::BTreeMap, ops::Range, sync::Arc};

use serde::{Deserialize, de::DeserializeOwned};
use serde_saphyr::{Options, Spanned};

use super::{
    fault::Fault,
    kind::Outcome,
    parameter::Unit,
    source::{Complaint, Place, Source, did_you_mean},
};

/// A value and its place.
pub type At<T> = Spanned<T>;

/// A text and its place, when given.
pub type Text = Option<At<String>>;

/// `form.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct FormFile {
    pub id: At<String>,
    pub version: At<String>,
    pub valid_from: At<String>,
    pub valid_until: Text,
    pub title: At<String>,
    pub summary: At<String>,
    pub purpose: Text,
    #[serde(default)]
    pub law: Vec<String>,
    pub leika: Text,
    pub office: Text,
    pub applicants: Text,
    pub minutes: u32,
    pub fee: Text,
    pub retention: At<String>,
    #[serde(default)]
    pub written_form: bool,
    pub trust_level: Text,
    #[serde(default)]
    pub languages: Vec<At<String>>,
    #[serde(default)]
    pub needed: Vec<At<String>>,
    #[serde(default)]
    pub settings: BTreeMap<String, Vec<String>>,
    pub who: WhoFile,
    #[serde(default)]
    pub effective_date: Vec<EffectiveDateFile>,
    #[serde(default)]
    pub conditions: BTreeMap<String, At<ConditionFile>>,
    pub pages: Vec<PageFile>,
    #[serde(default)]
    pub checks: Vec<CheckFile>,
    #[serde(default)]
    pub documents: Vec<DocumentFile>,
    #[serde(default)]
    pub declarations: Vec<DeclarationFile>,
    #[serde(default)]
    pub flags: Vec<FlagFile>,
    pub decisions: Option<DecisionsFile>,
}

/// `who:`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct WhoFile {
    pub name: Vec<At<String>>,
    pub reach: Vec<At<String>>,
    #[serde(default)]
    pub address: Vec<Vec<At<String>>>,
    #[serde(default)]
    pub hints: Vec<At<String>>,
}

/// One rule of `effective_date:`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct EffectiveDateFile {
    pub when: Text,
    pub rule: At<String>,
}

/// A condition: an expression, or an expression for each row of a list.
#[derive(Debug, Deserialize)]
#[serde(untagged)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub enum ConditionFile {
    Plain(String),
    ForRows {
        #[serde(rename = "for")]
        list: String,
        is: String,
    },
}

/// A page.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct PageFile {
    pub id: At<String>,
    pub title: At<String>,
    pub intro: Text,
    pub when: Text,
    pub repeat: Text,
    #[serde(default)]
    pub sensitive: bool,
    pub items: Vec<At<ItemFile>>,
}

/// An item of a page, a group, a list or a block.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct ItemFile {
    // What it is: exactly one of these.
    pub field: Text,
    pub group: Text,
    pub list: Text,
    pub block: Text,
    pub document: Text,
    pub info: Text,
    // Of several.
    pub label: Text,
    pub when: Text,
    #[serde(default)]
    pub items: Vec<At<ItemFile>>,
    // Of fields.
    pub kind: Text,
    pub short: Text,
    pub hint: Text,
    pub help: Text,
    pub required: Text,
    pub required_when: Text,
    pub unknown_allowed: Option<bool>,
    #[serde(default)]
    pub errors: BTreeMap<String, At<String>>,
    pub autocomplete: Text,
    pub fim: Text,
    pub same_as: Text,
    pub max_length: Option<At<usize>>,
    pub pattern: Text,
    pub pattern_text: Text,
    pub suggest: Text,
    pub not_before: Text,
    pub not_after: Text,
    pub min: Text,
    pub max: Text,
    pub unit: Text,
    pub style: Text,
    #[serde(default)]
    pub options: Vec<OptionFile>,
    pub exclusive: Text,
    pub value: Text,
    pub result: Option<Outcome>,
    pub formula: Text,
    // Of lists.
    pub add: Text,
    pub empty: Text,
    pub row: Text,
    pub row_title: Text,
    // Of blocks.
    #[serde(rename = "as")]
    pub prefix: Text,
    pub only: Option<Vec<At<String>>>,
    pub without: Option<Vec<At<String>>>,
    #[serde(default, rename = "override")]
    pub overrides: BTreeMap<String, At<Box<ItemFile>>>,
    // Of infos.
    pub text: Text,
}

impl ItemFile {
    /// The keys that are given, each with the place of its value where that is kept.
    pub fn given(&self) -> Vec<(&'static str, Option<Range<usize>>)> {
        let texts = [
            ("field", &self.field),
            ("group", &self.group),
            ("list", &self.list),
            ("block", &self.block),
            ("document", &self.document),
            ("info", &self.info),
            ("label", &self.label),
            ("when", &self.when),
            ("kind", &self.kind),
            ("short", &self.short),
            ("hint", &self.hint),
            ("help", &self.help),
            ("required", &self.required),
            ("required_when", &self.required_when),
            ("autocomplete", &self.autocomplete),
            ("fim", &self.fim),
            ("same_as", &self.same_as),
            ("pattern", &self.pattern),
            ("pattern_text", &self.pattern_text),
            ("suggest", &self.suggest),
            ("not_before", &self.not_before),
            ("not_after", &self.not_after),
            ("min", &self.min),
            ("max", &self.max),
            ("unit", &self.unit),
            ("style", &self.style),
            ("exclusive", &self.exclusive),
            ("value", &self.value),
            ("formula", &self.formula),
            ("add", &self.add),
            ("empty", &self.empty),
            ("row", &self.row),
            ("row_title", &self.row_title),
            ("as", &self.prefix),
            ("text", &self.text),
        ];
        let others = [
            ("items", self.items.first().map(range)),
            ("max_length", self.max_length.as_ref().map(range)),
            ("options", self.options.first().map(|option| range(&option.code))),
            ("errors", self.errors.values().next().map(range)),
            ("only", self.only.as_ref().and_then(|names| names.first()).map(range)),
            ("without", self.without.as_ref().and_then(|names| names.first()).map(range)),
            ("override", self.overrides.values().next().map(range)),
        ];
        let unplaced =
            [("unknown_allowed", self.unknown_allowed.is_some()), ("result", self.result.is_some())];
        let texts = texts.into_iter().filter_map(|(key, text)| Some((key, Some(range(text.as_ref()?)))));
        let others = others.into_iter().filter_map(|(key, range)| Some((key, Some(range?))));
        let unplaced = unplaced.into_iter().filter(|(_, given)| *given).map(|(key, _)| (key, None));
        texts.chain(others).chain(unplaced).collect()
    }
}

/// One option.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct OptionFile {
    pub code: At<String>,
    pub label: At<String>,
    pub help: Text,
    pub when: Text,
}

/// A check across fields.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct CheckFile {
    pub id: At<String>,
    #[serde(rename = "for")]
    pub list: Text,
    pub on: At<String>,
    pub require: At<String>,
    pub when: Text,
    pub severity: Text,
    pub text: At<String>,
}

/// Evidence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct DocumentFile {
    pub id: At<String>,
    #[serde(rename = "type")]
    pub kind: At<String>,
    #[serde(rename = "for")]
    pub list: Text,
    pub when: Text,
    pub required: Text,
    pub label: Text,
    pub hint: Text,
}

/// The use of a declaration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct DeclarationFile {
    #[serde(rename = "use")]
    pub code: At<String>,
    pub when: Text,
}

/// Something that the office should see at once.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct FlagFile {
    pub code: At<String>,
    pub when: At<String>,
}

/// What the clerk decides.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct DecisionsFile {
    pub per: At<String>,
    pub by: At<String>,
}

/// `blocks/*.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct BlockFile {
    pub id: At<String>,
    pub items: Vec<At<ItemFile>>,
}

/// `catalogue/documents.yaml`, `declarations.yaml` and `effective-dates.yaml`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct CatalogueFile {
    pub documents: Vec<DocumentTypeFile>,
    pub declarations: Vec<DeclarationTextFile>,
    pub effective_dates: Vec<EffectiveDateTextFile>,
}

/// A kind of evidence.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct DocumentTypeFile {
    pub code: At<String>,
    pub label: At<String>,
    pub hint: Text,
}

/// A declaration.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct DeclarationTextFile {
    pub code: At<String>,
    pub nature: At<String>,
    pub text: At<String>,
    pub law: Text,
}

/// A rule for the date that counts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct EffectiveDateTextFile {
    pub code: At<String>,
    pub text: At<String>,
    pub law: Text,
}

/// A long list: `catalogue/countries.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct CodeListFile {
    pub id: At<String>,
    #[serde(default)]
    pub first: Vec<At<String>>,
    pub codes: Vec<CodeFile>,
}

/// One entry of a long list.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct CodeFile {
    pub code: At<String>,
    pub label: At<String>,
}

/// `parameters/*.yaml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct ParametersFile {
    pub parameters: Vec<ParameterFile>,
}

/// One parameter.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct ParameterFile {
    pub id: At<String>,
    pub unit: Unit,
    pub law: Option<String>,
    pub values: Vec<ParameterValueFile>,
}

/// From a day on, a value.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct ParameterValueFile {
    pub from: At<String>,
    pub value: At<String>,
}

/// Reads a file, or says what is wrong with it.
pub fn read<T: DeserializeOwned>(source: &Arc<Source>) -> Result<T, Complaint> {
    serde_saphyr::from_str_with_options(&source.text, Options::default()).map_err(|error| {
        let start = error.location().map_or(0, |location| byte_of(&source.text, &location));
        let end = source.text[start..].find(['\n', ' ', ':']).map_or(source.text.len(), |at| start + at);
        let message = error.without_snippet().to_string();
        let message = message.lines().next().unwrap_or_default();
        let message = message.rsplit_once(" at line ").map_or(message, |(message, _)| message);
        Complaint::new(unreadable(message), Place::new(source, start..end))
    })
}

/// The byte of a line and column, both from one; some errors know no more.
fn byte_of(text: &str, location: &serde_saphyr::Location) -> usize {
    let known = location.span().byte_offset().and_then(|at| usize::try_from(at).ok()).filter(|at| *at > 0);
    let at = known.unwrap_or_else(|| {
        let (line, column) = (usize::try_from(location.line()), usize::try_from(location.column()));
        let (line, column) = (line.unwrap_or(1).max(1) - 1, column.unwrap_or(1).max(1) - 1);
        let before: usize = text.split_inclusive('\n').take(line).map(str::len).sum();
        let rest = &text[before..];
        before + rest.char_indices().nth(column).map_or(rest.len(), |(at, _)| at)
    });
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

/// What the YAML reader said, in the words of the other complaints.
fn unreadable(message: &str) -> Fault {
    let unknown = message.strip_prefix("unknown field `").and_then(|rest| rest.split_once("`, expected "));
    let Some((key, known)) = unknown else {
        let missing = message.strip_prefix("missing field ").map(|key| format!("the key {key} is missing"));
        let message = missing.unwrap_or_else(|| message.replace("unknown variant", "unknown value"));
        return Fault::Yaml { message };
    };
    let known = known.trim_start_matches("one of ").replace('`', "").replace(" or ", ", ");
    let known: Vec<String> = known.split(", ").map(str::to_owned).collect();
    let meant = did_you_mean(key, known.iter().map(String::as_str));
    Fault::UnknownKey { key: key.to_owned(), meant, known }
}

/// The bytes of a value.
pub fn range<T>(value: &At<T>) -> Range<usize> {
    let span = value.defined.span();
    let start = span.byte_offset().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
    let length = span.byte_len().and_then(|length| usize::try_from(length).ok()).unwrap_or(0);
    start..start + length
}

/// The place of a key that has none of its own: it stands before its value.
pub fn key_place<T>(source: &Arc<Source>, key: &str, value: &At<T>) -> Place {
    let whole = range(value);
    let found = source.text.get(..whole.start).and_then(|before| before.rfind(key));
    Place::new(source, found.map_or(whole, |at| at..at + key.len()))
}
