//! What each kind of control has of its own.

use serde::Serialize;

use crate::page::{
    Choice, Choices, Control, DateParts, Field, MonthParts, TextBox, TextKind, Width,
    markup::{attribute, flag},
};

/// A control as its template sees it.
#[derive(Serialize)]
#[serde(untagged)]
pub(super) enum Parts<'a> {
    Text { width: &'static str, unit: Option<&'a str>, suggestions: Option<&'a str> },
    Textarea { value: &'a str, max_length: Option<usize> },
    Choices { options: Vec<Offered<'a>>, side_by_side: bool, exclusive: Option<&'a str> },
    Select { options: &'a str },
    Several { lists: Vec<Listed<'a>> },
    Day { day: Part, month: Part, year: Part, understood: Option<&'a str> },
    Month { month: Part, year: Part },
    Computed { value: Option<&'a str>, formula: Option<&'a str>, preview: bool },
}

/// An option of several that are all shown.
#[derive(Serialize)]
pub(super) struct Offered<'a> {
    frame: String,
    wires: String,
    id: String,
    label: &'a str,
    help: Option<&'a str>,
}

/// One of several lists to choose from.
#[derive(Serialize)]
pub(super) struct Listed<'a> {
    id: String,
    wires: String,
    options: &'a str,
}

/// One box of a day or month.
#[derive(Serialize)]
pub(super) struct Part {
    wrong: bool,
    wires: String,
}

impl<'a> Parts<'a> {
    pub(super) fn of(field: &'a Field) -> Self {
        match &field.control {
            Control::Text(text) => Self::Text {
                width: class_of(text.width),
                unit: text.unit.as_deref(),
                suggestions: text.suggestions.as_deref(),
            },
            Control::Textarea(area) => Self::Textarea { value: &area.value, max_length: area.max_length },
            Control::Radios(choices) | Control::Checkboxes(choices) => Self::choices(field, choices),
            Control::Select(select) => Self::Select { options: &select.options },
            Control::Several(several) => {
                let lists = several.lists.iter().enumerate();
                Self::Several { lists: lists.map(|(place, options)| listed(field, place, options)).collect() }
            }
            Control::Date(date) => Self::day(field, date),
            Control::Month(month) => Self::month(field, month),
            Control::Computed(computed) => {
                let (value, formula) = (computed.value.as_deref(), computed.formula.as_deref());
                Self::Computed { value, formula, preview: computed.preview }
            }
        }
    }

    fn choices(field: &'a Field, choices: &'a Choices) -> Self {
        let options = choices.options.iter().enumerate();
        Self::Choices {
            options: options.map(|(place, choice)| offered(field, place, choice)).collect(),
            side_by_side: choices.side_by_side,
            exclusive: choices.exclusive.as_deref(),
        }
    }

    fn day(field: &'a Field, date: &'a DateParts) -> Self {
        let filled_in = |name| if date.birthday { name } else { "off" };
        Self::Day {
            day: part(field, ["", ".d"], &date.day, date.wrong_day, filled_in("bday-day")),
            month: part(field, ["-m", ".m"], &date.month, date.wrong_month, filled_in("bday-month")),
            year: part(field, ["-y", ".y"], &date.year, date.wrong_year, filled_in("bday-year")),
            understood: date.understood.as_deref(),
        }
    }

    fn month(field: &'a Field, month: &'a MonthParts) -> Self {
        Self::Month {
            month: part(field, ["", ".m"], &month.month, month.wrong_month, "off"),
            year: part(field, ["-y", ".y"], &month.year, month.wrong_year, "off"),
        }
    }
}

/// What a single control has beside its wires.
pub(super) fn describe(html: &mut String, field: &Field) {
    match &field.control {
        Control::Text(text) => describe_text(html, field, text),
        Control::Textarea(area) => {
            attribute(html, "rows", &[&area.rows.to_string()]);
            html.push_str(" dir=\"auto\" autocomplete=\"off\"");
        }
        Control::Select(select) => {
            if let Some(token) = &select.autocomplete {
                attribute(html, "autocomplete", &[token]);
            }
        }
        _ => {}
    }
}

fn describe_text(html: &mut String, field: &Field, text: &TextBox) {
    let kind = match text.kind {
        TextKind::Text => "text",
        TextKind::Email => "email",
        TextKind::Tel => "tel",
    };
    attribute(html, "type", &[kind]);
    attribute(html, "autocomplete", &[text.autocomplete.as_deref().unwrap_or("off")]);
    if let Some(mode) = text.inputmode {
        attribute(html, "inputmode", &[mode]);
    }
    if let Some(direction) = text.dir {
        attribute(html, "dir", &[direction]);
    }
    flag(html, "spellcheck=\"false\" autocapitalize=\"none\"", !text.spellcheck);
    if text.suggestions.is_some() {
        attribute(html, "list", &[&field.id, "-list"]);
    }
    attribute(html, "value", &[&text.value]);
}

/// The first control has the question's id, so that an error can lead to it; the others are numbered from 2.
fn id_of(field: &Field, place: usize) -> String {
    if place == 0 { field.id.clone() } else { format!("{}-{}", field.id, place + 1) }
}

fn offered<'a>(field: &Field, place: usize, choice: &'a Choice) -> Offered<'a> {
    let id = id_of(field, place);
    let mut frame = String::with_capacity(48);
    attribute(&mut frame, "data-option", &[&choice.value]);
    flag(&mut frame, "hidden", !choice.visible);
    let mut wires = String::with_capacity(128);
    attribute(&mut wires, "id", &[&id]);
    attribute(&mut wires, "name", &[&field.name]);
    attribute(&mut wires, "value", &[&choice.value]);
    flag(&mut wires, "checked", choice.chosen);
    if choice.help.is_some() {
        attribute(&mut wires, "aria-describedby", &[&id, "-help"]);
    }
    flag(&mut wires, "disabled", !field.visible || !choice.visible);
    Offered { frame, wires, id, label: &choice.label, help: choice.help.as_deref() }
}

fn listed<'a>(field: &Field, place: usize, options: &'a str) -> Listed<'a> {
    let id = id_of(field, place);
    let mut wires = String::with_capacity(96);
    attribute(&mut wires, "id", &[&id]);
    attribute(&mut wires, "name", &[&field.name]);
    flag(&mut wires, "aria-invalid=\"true\"", field.error.is_some() && place == 0);
    flag(&mut wires, "disabled", !field.visible);
    Listed { id, wires, options }
}

fn part(field: &Field, [id, name]: [&str; 2], value: &str, wrong: bool, autocomplete: &str) -> Part {
    let mut wires = String::with_capacity(160);
    attribute(&mut wires, "id", &[&field.id, id]);
    attribute(&mut wires, "name", &[&field.name, name]);
    attribute(&mut wires, "value", &[value]);
    attribute(&mut wires, "autocomplete", &[autocomplete]);
    // Months may be written as words.
    flag(&mut wires, "inputmode=\"numeric\"", name != ".m");
    flag(&mut wires, "aria-invalid=\"true\"", wrong);
    flag(&mut wires, "disabled", !field.visible);
    Part { wrong, wires }
}

fn class_of(width: Width) -> &'static str {
    match width {
        Width::Full => "",
        Width::Medium => " box--medium",
        Width::Short => " box--short",
    }
}
