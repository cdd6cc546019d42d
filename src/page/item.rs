//! What stands on a form page: questions, groups, lists, evidence, remarks.
//!
//! Plain data that a template shows. Texts are those of the form in the visitor's language; entered values
//! are as they were typed. What is hidden is there too, so that a script can show it.

use std::sync::Arc;

use serde::Serialize;

use super::{Control, Go};
use crate::locale::Lang;

/// One thing on a form page.
#[derive(Clone, Debug, Serialize)]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Item {
    /// A question.
    Field(Box<Field>),
    /// A heading for questions that belong together.
    Group(Group),
    /// Rows, each with a small page of its own.
    List(List),
    /// Evidence that can be added here.
    Document(DocumentItem),
    /// A remark.
    Info(Info),
}

/// Where an answer was taken from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CarriedFrom {
    /// From earlier answers.
    Earlier,
    /// From the account that one signed in with.
    Account,
}

/// A question. Templates see it as the module `wiring` tells it.
#[derive(Clone, Debug)]
pub struct Field {
    /// Id in the page; ids of parts, hint and error begin with it.
    pub id: String,
    /// Name under which the answer is sent; the parts of a date are `name.d`, `name.m`, `name.y`.
    pub name: String,
    /// The question.
    pub label: Arc<str>,
    /// What is shown below the label.
    pub hint: Option<Arc<str>>,
    /// What is shown when asked for.
    pub help: Option<Arc<str>>,
    /// How much the answer is needed.
    pub requirement: Requirement,
    /// Whether the question is asked at the moment.
    pub visible: bool,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// What is wrong with the answer, and what to do.
    pub error: Option<Arc<str>>,
    /// What might be wrong with it.
    pub warning: Option<Arc<str>>,
    /// Where the answer was taken from, if nobody typed it here.
    pub carried: Option<CarriedFrom>,
    /// The value that was saved elsewhere meanwhile, when it differs from the one typed here.
    pub saved_elsewhere: Option<String>,
    /// Whether "I do not know" is offered, and chosen: sent as `name.unknown`, for radio buttons as the
    /// value [`Field::UNKNOWN`] of the question itself.
    pub unknown: Option<bool>,
    /// How it is answered.
    pub control: Control,
}

/// How much an answer is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    /// Without it something is missing.
    Required,
    /// It helps.
    Recommended,
    /// As one likes.
    Optional,
}

/// Questions under one heading.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Name by which a script shows and hides it.
    pub name: String,
    /// The heading; without one the group only hides and shows together.
    pub label: Option<Arc<str>>,
    /// The language of the heading, where it is not the page's.
    pub lang: Option<Lang>,
    /// The level of the heading: 2 on the page itself, 3 within another group with a heading.
    pub level: u8,
    /// Whether it is asked at the moment.
    pub visible: bool,
    /// What belongs to it.
    pub items: Vec<Item>,
}

/// Rows, each with a page of its own.
#[derive(Clone, Debug, Serialize)]
pub struct List {
    /// Id in the page.
    pub id: String,
    /// Name by which a script shows and hides it.
    pub name: String,
    /// The heading.
    pub label: Arc<str>,
    /// What is shown below it.
    pub hint: Option<Arc<str>>,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// Whether it is asked at the moment.
    pub visible: bool,
    /// The rows.
    pub rows: Vec<Row>,
    /// What is said while there are none.
    pub empty: Arc<str>,
    /// The button for one more; `None` when no more are possible.
    pub add: Option<AddRow>,
    /// How many rows are possible.
    pub max: Option<usize>,
    /// What is wrong with the list as a whole.
    pub error: Option<Arc<str>>,
}

/// The button that adds a row.
#[derive(Clone, Debug, Serialize)]
pub struct AddRow {
    /// What stands on it.
    pub label: Arc<str>,
    /// [`Go::Add`].
    pub go: String,
}

/// A row of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Row {
    /// What it is called: a name, or "Kind 2".
    pub title: String,
    /// A second line: what is in it, in few words.
    pub summary: Option<String>,
    /// Whether everything required is answered.
    pub complete: bool,
    /// [`Go::Row`].
    pub change: String,
    /// [`Go::Remove`]; `None` where it cannot be removed.
    pub remove: Option<String>,
}

/// Evidence that can be added while answering.
#[derive(Clone, Debug, Serialize)]
pub struct DocumentItem {
    /// Name by which a script shows and hides it.
    pub name: String,
    /// What is needed.
    pub label: Arc<str>,
    /// What it must show.
    pub hint: Option<Arc<str>>,
    /// The language of the texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// Whether it is asked for at the moment.
    pub visible: bool,
    /// Whether it is there.
    pub state: DocumentState,
    /// How many files are there.
    pub files: usize,
    /// [`Go::Document`].
    pub go: String,
}

/// Whether evidence is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum DocumentState {
    /// Nothing yet.
    Missing,
    /// There are files.
    Uploaded,
    /// It will follow.
    Later,
}

/// A remark.
#[derive(Clone, Debug, Serialize)]
pub struct Info {
    /// Name by which a script shows and hides it.
    pub name: String,
    /// Whether it is a warning.
    pub warns: bool,
    /// The text; lines stay lines.
    pub text: Arc<str>,
    /// Numbers to call, as people write them.
    pub calls: Vec<Arc<str>>,
    /// The language of the text, where it is not the page's.
    pub lang: Option<Lang>,
    /// Whether it is shown at the moment.
    pub visible: bool,
}

/// An entry of the list of errors at the top of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ErrorLink {
    /// The id of the control.
    pub target: String,
    /// The question.
    pub label: Arc<str>,
    /// What is wrong.
    pub text: Arc<str>,
}

impl Field {
    /// The value of the radio button "I do not know".
    pub const UNKNOWN: &'static str = "unknown";

    /// A visible, optional question without anything beside it. Its id is its name.
    pub fn new(name: impl Into<String>, label: impl Into<Arc<str>>, control: Control) -> Self {
        let name = name.into();
        Self {
            id: name.clone(),
            name,
            label: label.into(),
            hint: None,
            help: None,
            requirement: Requirement::Optional,
            visible: true,
            lang: None,
            error: None,
            warning: None,
            carried: None,
            saved_elsewhere: None,
            unknown: None,
            control,
        }
    }

    /// The id of the control that an error leads to: for days and months the first wrong part.
    #[must_use]
    pub fn target(&self) -> String {
        let part = match &self.control {
            Control::Date(date) if date.wrong_day => "",
            Control::Date(date) if date.wrong_month => "-m",
            Control::Date(date) if date.wrong_year => "-y",
            Control::Month(month) if month.wrong_year && !month.wrong_month => "-y",
            _ => "",
        };
        format!("{}{part}", self.id)
    }
}

/// The errors of a page, in the order of its questions; what is hidden cannot be mended and is left out.
#[must_use]
pub fn errors(items: &[Item]) -> Vec<ErrorLink> {
    let mut links = Vec::new();
    collect_errors(items, &mut links);
    links
}

fn collect_errors(items: &[Item], links: &mut Vec<ErrorLink>) {
    for item in items {
        match item {
            Item::Field(field) if field.visible => links.extend(field.error.iter().map(|text| ErrorLink {
                target: field.target(),
                label: field.label.clone(),
                text: text.clone(),
            })),
            Item::Group(group) if group.visible => collect_errors(&group.items, links),
            Item::List(list) if list.visible => links.extend(list.error.iter().map(|text| ErrorLink {
                target: list.id.clone(),
                label: list.label.clone(),
                text: text.clone(),
            })),
            _ => {}
        }
    }
}

impl AddRow {
    /// The button that adds a row to `list`.
    pub fn new(label: impl Into<Arc<str>>, list: &str) -> Self {
        Self { label: label.into(), go: Go::Add(list.to_owned()).to_string() }
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{DateParts, TextBox},
        *,
    };

    fn wrong(mut field: Field, visible: bool) -> Item {
        field.error = Some("falsch".into());
        field.visible = visible;
        Item::Field(Box::new(field))
    }

    #[test]
    fn an_error_leads_to_the_part_that_is_wrong() {
        let date = DateParts { wrong_month: true, wrong_year: true, ..DateParts::default() };
        let born = Field::new("born", "Geboren", Control::Date(date));
        let name = Field::new("name", "Name", Control::Text(TextBox::default()));
        let group = Group {
            name: "g".into(),
            label: None,
            lang: None,
            level: 2,
            visible: true,
            items: vec![wrong(born, true)],
        };
        let links = errors(&[wrong(name.clone(), false), Item::Group(group), wrong(name, true)]);
        let targets: Vec<_> = links.iter().map(|link| link.target.as_str()).collect();
        assert_eq!(targets, ["born-m", "name"], "hidden questions are left out, groups are looked into");
    }
}
