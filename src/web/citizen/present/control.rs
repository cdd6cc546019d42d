//! How a question is asked: the control for its kind, filled with the answer as it was typed.

use std::{borrow::Cow, sync::Arc};

use super::Presenter;
use crate::{
    form::{
        answers::{Answer, Raw},
        expr::value::Value,
        kind::{
            Kind, Shown,
            choice::{Choice as FormChoice, MOST_LISTED, Options as FormOptions},
            number::Range,
        },
        model::{self, FieldId},
        problem::DatePart,
    },
    page::{
        Choice, Choices, Computed, Control, DateParts, MonthParts, Options, Select, Several, TextArea,
        TextBox, TextKind, Width,
    },
};

impl Presenter<'_> {
    pub(super) fn control(
        &self,
        field: &model::Field,
        id: FieldId,
        answer: Option<&Answer>,
        wrong: &[DatePart],
    ) -> Control {
        let value = answer.map(|answer| answer.raw.text().to_owned()).unwrap_or_default();
        let text =
            |value: String| TextBox { value, autocomplete: field.autocomplete.clone(), ..TextBox::default() };
        match &field.kind {
            Kind::Name(name) => {
                Control::Text(TextBox { max_length: Some(name.max_length), dir: Some("auto"), ..text(value) })
            }
            Kind::Text(kind) => Control::Text(TextBox {
                max_length: Some(kind.max_length),
                spellcheck: true,
                suggestions: kind.suggests_institutions.then(|| self.suggestions()).flatten(),
                ..text(value)
            }),
            Kind::LongText(kind) => {
                Control::Textarea(TextArea { value, max_length: Some(kind.max_length), rows: 5 })
            }
            Kind::Date(_) | Kind::PartialDate(_) => Control::Date(self.date_parts(field, answer, wrong)),
            Kind::Month(_) => Control::Month(month_parts(answer, wrong)),
            Kind::Money(_) => Control::Text(TextBox {
                inputmode: Some("decimal"),
                unit: Some("€".into()),
                width: Width::Medium,
                dir: Some("ltr"),
                ..text(value)
            }),
            Kind::Int(range) => Control::Text(self.number(range, "numeric", text(value))),
            Kind::Decimal(range) => Control::Text(self.number(range, "decimal", text(value))),
            Kind::YesNo => Control::Radios(self.yes_no(&value)),
            Kind::Choice(options) if options.drops_down => Control::Select(self.select(options, &value)),
            Kind::Choice(options) => Control::Radios(self.choices(options, answer)),
            Kind::Multi(options) => Control::Checkboxes(self.choices(options, answer)),
            Kind::Listed(list) => Control::Select(Select {
                options: (self.listed)(list).selecting(&value),
                autocomplete: field.autocomplete.clone(),
            }),
            Kind::ListedMany(list) => {
                let options = (self.listed)(list);
                let chosen: Vec<Cow<'_, str>> = match answer.map(|answer| &answer.raw) {
                    Some(Raw::Many(all)) => all.iter().map(|code| Cow::Borrowed(code.as_str())).collect(),
                    Some(Raw::One(one)) => vec![Cow::Borrowed(one.as_str())],
                    None => Vec::new(),
                };
                let nth = |at: usize| options.selecting(chosen.get(at).map_or("", |code| code));
                Control::Several(Several { lists: (0..MOST_LISTED).map(nth).collect() })
            }
            Kind::Iban | Kind::Bic | Kind::Identifier(_) => {
                Control::Text(TextBox { dir: Some("ltr"), ..text(value) })
            }
            Kind::Postcode => Control::Text(TextBox {
                inputmode: Some("numeric"),
                width: Width::Medium,
                dir: Some("ltr"),
                ..text(value)
            }),
            Kind::Phone => Control::Text(TextBox { kind: TextKind::Tel, dir: Some("ltr"), ..text(value) }),
            Kind::Email => Control::Text(TextBox { kind: TextKind::Email, dir: Some("ltr"), ..text(value) }),
            Kind::Computed(computed) => Control::Computed(Computed {
                value: self.computed(id),
                formula: computed.formula.map(|formula| self.text(formula)),
                preview: computed.preview,
            }),
        }
    }

    fn number(&self, range: &Range, mode: &'static str, text: TextBox) -> TextBox {
        let unit = range.unit.map(|unit| self.text(unit));
        TextBox { inputmode: Some(mode), width: Width::Short, dir: Some("ltr"), unit, ..text }
    }

    fn yes_no(&self, value: &str) -> Choices {
        let choice = |code: &str| Choice {
            value: code.into(),
            label: self.own(code),
            help: None,
            chosen: value == code,
            visible: true,
        };
        Choices { options: vec![choice("yes"), choice("no")], side_by_side: true, exclusive: None }
    }

    fn choices(&self, options: &FormOptions, answer: Option<&Answer>) -> Choices {
        let chosen = answer.map(|answer| answer.raw.parts()).unwrap_or_default();
        let choice = |choice: &FormChoice| Choice {
            value: Arc::clone(&choice.code),
            label: self.text(choice.label),
            help: choice.help.map(|help| self.text(help)),
            chosen: chosen.contains(&&*choice.code),
            visible: choice.when.as_ref().is_none_or(|when| self.situation.eval.holds(self.chain, when)),
        };
        Choices {
            options: options.all.iter().map(choice).collect(),
            side_by_side: false,
            exclusive: options.exclusive.clone(),
        }
    }

    fn select(&self, options: &FormOptions, value: &str) -> Select {
        let labels: Vec<(Arc<str>, Arc<str>)> =
            options.all.iter().map(|choice| (Arc::clone(&choice.code), self.text(choice.label))).collect();
        let options = Options::new(labels.iter().map(|(code, label)| (&**code, &**label)));
        Select { options: options.selecting(value), autocomplete: None }
    }

    /// What the authority suggests, as options.
    fn suggestions(&self) -> Option<Arc<str>> {
        let options = || Options::new(self.institutions.iter().map(|name| (name.as_str(), "")));
        (!self.institutions.is_empty()).then(|| options().selecting("").into())
    }

    fn date_parts(&self, field: &model::Field, answer: Option<&Answer>, wrong: &[DatePart]) -> DateParts {
        let parts = answer.map(|answer| answer.raw.parts()).unwrap_or_default();
        let (day, month, year) = match parts.as_slice() {
            [day, month, year] => (*day, *month, *year),
            [only] => (*only, "", ""),
            _ => ("", "", ""),
        };
        let understood = answer.and_then(|answer| match &answer.read {
            Ok(Value::Date(date)) => Some(self.catalogue.date_in_words(self.lang, *date)),
            _ => None,
        });
        DateParts {
            day: day.to_owned(),
            month: month.to_owned(),
            year: year.to_owned(),
            wrong_day: wrong.contains(&DatePart::Day),
            wrong_month: wrong.contains(&DatePart::Month),
            wrong_year: wrong.contains(&DatePart::Year),
            birthday: field.autocomplete.as_deref() == Some("bday"),
            understood,
        }
    }

    fn computed(&self, id: FieldId) -> Option<String> {
        let value = self.situation.eval.field(self.chain, id);
        if value == Value::Nothing {
            return None;
        }
        Some(match self.situation.form.field(id).kind.show(&value) {
            Shown::YesNo(yes) => self.own(if yes { "yes" } else { "no" }).to_string(),
            Shown::Plain(text) => text,
            Shown::Labels(_) | Shown::Unknown => return None,
        })
    }
}

fn month_parts(answer: Option<&Answer>, wrong: &[DatePart]) -> MonthParts {
    let parts = answer.map(|answer| answer.raw.parts()).unwrap_or_default();
    let (month, year) = match parts.as_slice() {
        [month, year] => (*month, *year),
        [only] => (*only, ""),
        _ => ("", ""),
    };
    MonthParts {
        month: month.to_owned(),
        year: year.to_owned(),
        wrong_month: wrong.contains(&DatePart::Month),
        wrong_year: wrong.contains(&DatePart::Year),
    }
}
