//! A definition as it is written: one type for each file, every value with its place.
//!
//! Nothing here is certain yet; [`load`](super::load) makes a [`Form`](super::model::Form) of it or complains.
//! Structures are flat and without variants, because places are lost inside serde's tagged enums. The line above each
//! key explains it to authors: in `docs/forms.md`, and in their editor by the JSON Schema ([`schema`](super::schema)).

mod given;
mod parameters;
mod place;
mod read;
mod table;

use std::{collections::BTreeMap, sync::Arc};

use schemars::JsonSchema;
use serde::Deserialize;

pub use self::{
    parameters::{ParameterFile, ParameterValueFile, ParametersFile},
    place::{At, key_place, range},
    read::read,
    table::TableFile,
};
use super::kind::Outcome;

/// A text and its place, when given.
pub type Text = Option<At<String>>;

/// `form.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FormFile {
    /// lower-case letters, digits and hyphens; the folder's name; stands in addresses
    pub id: At<String>,
    /// a name for people; what counts is the digest of all files of the form
    pub version: At<String>,
    /// dates: only then the form is offered; what was begun can be sent afterwards
    pub valid_from: At<String>,
    /// dates: only then the form is offered; what was begun can be sent afterwards
    pub valid_until: Text,
    /// the schema of the federal catalogue of data fields that it follows, see [From FIM](#from-fim)
    pub fim: Text,
    /// the name, and one or two sentences for lists
    pub title: At<String>,
    /// the name, and one or two sentences for lists
    pub summary: At<String>,
    /// shown before the start
    pub purpose: Text,
    /// shown before the start
    pub office: Text,
    /// shown before the start
    pub applicants: Text,
    /// shown before the start
    pub fee: Text,
    /// a list of paragraphs, shown before the start
    #[serde(default)]
    pub law: Vec<String>,
    /// how long it takes
    pub minutes: u32,
    /// what to have at hand, shown before the start
    #[serde(default)]
    pub needed: Vec<At<String>>,
    /// these must be complete, see [translations](#translations); nothing: none but German
    #[serde(default)]
    pub languages: Vec<At<String>>,
    /// `true`: the law wants a signature. Where people can [sign in](operating.md#accounts), that is asked for before sending and stands for it; else, or when somebody does not, the office sees that it is missing
    #[serde(default)]
    pub written_form: bool,
    /// how long closed cases are kept: a class of [`forms/retention.yaml`](#how-long-cases-are-kept)
    pub retention: At<String>,
    /// read and kept, not acted upon yet
    pub leika: Text,
    /// how sure it must be who signs in, if `written_form` asks for it: `none`, `low`, `substantial` or `high`; for a signature at least `substantial`
    #[schemars(extend("enum" = ["none", "low", "substantial", "high"]))]
    pub trust_level: Text,
    /// which courts decide about it in the end: `social` for what § 51 SGG gives to the social courts, else `administrative` (the default). It says what a decision tells people about objecting, and until when they may
    #[schemars(extend("enum" = ["social", "administrative"]))]
    pub courts: Text,
    /// what an authority may set, each with its values; the first is the default
    #[serde(default)]
    pub settings: BTreeMap<String, Vec<String>>,
    /// without one of `name` and one of `reach` an application can not be sent; everything else may follow later. `address`, line by line, and `hints` stand first at the case: what goes on a letter, and what to heed before a call
    pub who: WhoFile,
    /// the first rule that applies; rules are in `catalogue/effective-dates.yaml`. `day` is the day from which the application counts then, where that is not the day on which it arrives: `first_of_month(applied_on)`
    #[serde(default)]
    pub effective_date: Vec<EffectiveDateFile>,
    /// named, to be used by name; with `for` a condition of each row
    #[serde(default)]
    pub conditions: BTreeMap<String, At<ConditionFile>>,
    /// see [below](#pages)
    pub pages: Vec<PageFile>,
    /// see below
    #[serde(default)]
    pub checks: Vec<CheckFile>,
    /// see below
    #[serde(default)]
    pub documents: Vec<DocumentFile>,
    /// see below
    #[serde(default)]
    pub declarations: Vec<DeclarationFile>,
    /// see below
    #[serde(default)]
    pub flags: Vec<FlagFile>,
    /// see below
    pub decisions: Option<DecisionsFile>,
}

/// `who:`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WhoFile {
    /// parts of the name: one is enough
    pub name: Vec<At<String>>,
    /// ways to reach the person: one is enough
    pub reach: Vec<At<String>>,
    /// what stands on a letter, line by line
    #[serde(default)]
    pub address: Vec<Vec<At<String>>>,
    /// what to heed before a call or a letter
    #[serde(default)]
    pub hints: Vec<At<String>>,
}

/// One rule of `effective_date:`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EffectiveDateFile {
    /// it applies while this holds
    pub when: Text,
    /// its code in `catalogue/effective-dates.yaml`
    pub rule: At<String>,
    /// the day from which the application counts then: `first_of_month(applied_on)`; left out: the day on which it arrives
    pub day: Text,
}

/// A condition: an expression, or an expression for each row of a list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ConditionFile {
    /// an expression
    Plain(String),
    /// a condition of each row
    ForRows {
        /// the path of the list
        #[serde(rename = "for")]
        list: String,
        /// an expression
        is: String,
    },
}

/// A page.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PageFile {
    /// lower-case letters, digits and hyphens; stands in the address
    pub id: At<String>,
    /// texts
    pub title: At<String>,
    /// texts
    pub intro: Text,
    /// the page is left out while this does not hold
    pub when: Text,
    /// the path of a list (`children`, `children.trips`): the page comes once for each row, and its fields belong to the row
    pub repeat: Text,
    /// `true`: the title of the window, which stands in the history of the browser too, says nothing about the page
    #[serde(default)]
    pub sensitive: bool,
    /// `true`: while this page comes, it is the last, and nothing can be sent; it needs a `when`
    pub ends: Option<At<bool>>,
    /// what is on it
    pub items: Vec<At<Box<ItemFile>>>,
}

/// An item of a page, a group, a list or a block.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ItemFile {
    // What it is: exactly one of these.
    /// a question
    pub field: Text,
    /// a heading for questions that belong together; their names begin with its id
    pub group: Text,
    /// rows that people add
    pub list: Text,
    /// the questions of `forms/blocks/`
    pub block: Text,
    /// where a piece of evidence can be added while answering
    pub document: Text,
    /// a text
    pub info: Text,
    // Of several.
    /// the question; the heading of a group, a list, or a block with `as`
    pub label: Text,
    /// asked or shown only while this holds; a hidden answer is kept but does not count
    pub when: Text,
    /// id in the federal catalogue of data fields, see [From FIM](#from-fim)
    pub fim: Text,
    /// a list of paragraphs it rests on, for those who read the definition
    #[serde(default)]
    pub law: Vec<At<String>>,
    /// what is in it; lists may hold lists again, up to five deep
    #[serde(default)]
    pub items: Arc<Vec<At<Box<ItemFile>>>>,
    // Of fields.
    /// needed: what is answered, see [kinds](#kinds)
    pub kind: Text,
    /// for the review and the receipt, when the label is a long question
    pub short: Text,
    /// always shown below the label; shown when opened
    pub hint: Text,
    /// always shown below the label; shown when opened
    pub help: Text,
    /// `yes`, `recommended`, `no` (the default). What is missing is told and never stops anybody from sending
    #[schemars(extend("enum" = ["yes", "recommended", "no"]))]
    pub required: Text,
    /// required, or recommended, while this holds
    pub required_when: Text,
    /// required, or recommended, while this holds
    pub recommended_when: Text,
    /// `true` adds "Weiß ich nicht", which never blocks
    pub unknown_allowed: Option<bool>,
    /// own texts by [problem](#problems): `{required: Bitte tragen Sie die Kosten ein.}`
    #[serde(default)]
    pub errors: BTreeMap<String, At<String>>,
    /// the token of the HTML attribute: `family-name`, `bday`, `email`
    pub autocomplete: Text,
    /// which answer of the household this is (`person.date_of_birth`, in rows `member.date_of_birth`): the next application offers to begin with it; of a list `household` or `children`: whose rows these are
    pub same_as: Text,
    /// how many characters
    pub max_length: Option<At<usize>>,
    /// a regular expression; what does not match is pointed out, never refused
    pub pattern: Text,
    /// what is said then
    pub pattern_text: Text,
    /// `institutions`: those of the authority
    #[schemars(extend("enum" = ["institutions"]))]
    pub suggest: Text,
    /// an expression of type date
    pub not_before: Text,
    /// an expression of type date
    pub not_after: Text,
    /// the smallest and the greatest number; of a list, how many rows: 0 and 20 when left out
    pub min: Text,
    /// the smallest and the greatest number; of a list, how many rows: 0 and 20 when left out
    pub max: Text,
    /// what is counted
    pub unit: Text,
    /// `radio` or `select` for a choice; `info` (the default) or `warning` for an info
    #[schemars(extend("enum" = ["radio", "select", "info", "warning"]))]
    pub style: Text,
    /// what can be chosen
    #[serde(default)]
    pub options: Vec<OptionFile>,
    /// the code that excludes all others
    pub exclusive: Text,
    /// the file in `forms/catalogue/`, without its ending
    pub catalogue: Text,
    /// an expression
    pub value: Text,
    /// `number` (the default), `money`, `text`, `date` or `yesno`
    pub result: Option<Outcome>,
    /// the same in plain words
    pub formula: Text,
    /// `true`: it foretells a decision, and is marked as a preview
    pub preview: Option<bool>,
    /// `false`: a step that applicants do not see
    pub shown: Option<bool>,
    // Of lists.
    /// needed: the button, and what a row without a title is called
    pub add: Text,
    /// needed: the button, and what a row without a title is called
    pub row: Text,
    /// shown while there is no row
    pub empty: Text,
    /// an expression of type text (or an option, whose label is taken)
    pub row_title: Text,
    // Of blocks.
    /// a group with this id around the block's items; left out: they stand here as they are
    #[serde(rename = "as")]
    pub prefix: Text,
    /// which items of the block; nothing: all
    pub only: Option<Vec<At<String>>>,
    /// which items of the block; nothing: all
    pub without: Option<Vec<At<String>>>,
    /// by the item's name inside the block (`name`, `group.name`): keys in the place of the block's own
    #[serde(default, rename = "override")]
    pub overrides: BTreeMap<String, At<Box<ItemFile>>>,
    // Of infos.
    /// needed: what it says
    pub text: Text,
    /// telephone numbers, as people write them: buttons that call
    #[serde(default)]
    pub call: Vec<At<String>>,
}

/// One option.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct OptionFile {
    /// what is stored
    pub code: At<String>,
    /// what is shown
    pub label: At<String>,
    /// what stands below it
    pub help: Text,
    /// offered only while this holds
    pub when: Text,
}

/// A check across fields.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CheckFile {
    /// unique among checks
    pub id: At<String>,
    /// once for each row of this list; left out: once for the form
    #[serde(rename = "for")]
    pub list: Text,
    /// the field that the complaint stands at, by its full name in that scope
    pub on: At<String>,
    /// the complaint comes when this is false (not when it is neither)
    pub require: At<String>,
    /// only then
    pub when: Text,
    /// `error` (the default) must be mended before sending; `warning` is pointed out once on the page, stands at the review and at the case, and never blocks
    #[schemars(extend("enum" = ["error", "warning"]))]
    pub severity: Text,
    /// the complaint
    pub text: At<String>,
}

/// Evidence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentFile {
    /// for `document:` items and examples
    pub id: At<String>,
    /// the kind of evidence, of `catalogue/documents.yaml`; left out: a kind that only this form asks for, with a `label`
    #[serde(rename = "type")]
    pub kind: Text,
    /// once for each row of this list
    #[serde(rename = "for")]
    pub list: Text,
    /// asked for only then
    pub when: Text,
    /// `yes` (the default) or `recommended`: either may follow later; `no`: offered, and never missing
    #[schemars(extend("enum" = ["yes", "recommended", "no"]))]
    pub required: Text,
    /// required while this holds
    pub required_when: Text,
    /// as of items; `fim` is the whole path
    pub fim: Text,
    /// as of items; `fim` is the whole path
    #[serde(default)]
    pub law: Vec<At<String>>,
    /// instead of those of the catalogue
    pub label: Text,
    /// instead of those of the catalogue
    pub hint: Text,
}

/// The use of a declaration.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclarationFile {
    /// its code in `catalogue/declarations.yaml`
    #[serde(rename = "use")]
    pub code: At<String>,
    /// asked for only then
    pub when: Text,
}

/// Something that the office should see at once.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct FlagFile {
    /// its name for the office
    pub code: At<String>,
    /// what is shown at the case
    pub label: Text,
    /// raised while this holds; left out: always
    pub when: Text,
}

/// What the clerk decides.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionsFile {
    /// one row of the matrix for each row of this list
    pub per: At<String>,
    /// one column for each option of this field that was chosen
    pub by: At<String>,
}

/// `blocks/*.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BlockFile {
    /// the file's name
    pub id: At<String>,
    /// the questions
    pub items: Vec<At<Box<ItemFile>>>,
}

/// `catalogue/documents.yaml`, `declarations.yaml` and `effective-dates.yaml`.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct CatalogueFile {
    /// kinds of evidence
    pub documents: Vec<DocumentTypeFile>,
    /// declarations
    pub declarations: Vec<DeclarationTextFile>,
    /// rules for the date that counts
    pub effective_dates: Vec<EffectiveDateTextFile>,
}

/// A kind of evidence.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DocumentTypeFile {
    /// what forms name it by
    pub code: At<String>,
    /// its name
    pub label: At<String>,
    /// what to look for
    pub hint: Text,
}

/// A declaration.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeclarationTextFile {
    /// what forms name it by
    pub code: At<String>,
    /// `required` (without it the application is incomplete), `acknowledge` (taken note of), `consent` (given freely), `info`
    #[schemars(extend("enum" = ["required", "acknowledge", "consent", "info"]))]
    pub nature: At<String>,
    /// what it says
    pub text: At<String>,
    /// the law it rests on
    pub law: Text,
}

/// A rule for the date that counts.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EffectiveDateTextFile {
    /// what forms name it by
    pub code: At<String>,
    /// what it says
    pub text: At<String>,
    /// the law it rests on
    pub law: Text,
}

/// A long list: `catalogue/countries.yaml`.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeListFile {
    /// the file's name
    pub id: At<String>,
    /// offered on top, before the alphabet begins
    #[serde(default)]
    pub first: Vec<At<String>>,
    /// all entries
    pub codes: Vec<CodeFile>,
}

/// One entry of a long list.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeFile {
    /// what is stored
    pub code: At<String>,
    /// what is shown
    pub label: At<String>,
}
