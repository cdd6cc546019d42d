//! From a form and its answers to what stands on a page: texts in the visitor's language, values as typed,
//! what is hidden marked as such.

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use crate::{
    form::{
        answers::{Answer, Raw},
        assess::{Finding, Spot, Weight},
        expr::eval::Chain,
        kind::{
            Kind, Shown,
            choice::{Listed, MOST_LISTED, Options as FormOptions},
            number::Range,
        },
        model::{self, FieldId, Item as FormItem, ListId, Required},
        problem::{Argument, DatePart, Problem},
        situation::Situation,
        text::TextId,
        unit::Unit,
    },
    german,
    i18n::{Arg, Catalogue},
    locale::Lang,
    page::{
        AddRow, Choice, Choices, Computed, Control, DateParts, DocumentItem, DocumentState, Field, Go, Group,
        Info, Item, List, MonthParts, Options, Requirement, Row, Select, Several, TextArea, TextBox,
        TextKind, Width,
    },
    usecase::wording,
};

/// Puts a page together.
pub struct Presenter<'a> {
    /// The form and its answers.
    pub situation: Situation<'a>,
    /// Where on the way.
    pub chain: Chain<'a>,
    /// The product's own texts.
    pub catalogue: &'a Catalogue,
    /// The language.
    pub lang: &'a Lang,
    /// Long lists, ready to be put into the page.
    pub listed: &'a dyn Fn(&Listed) -> Options,
    /// What to say about answers here.
    pub findings: &'a [Finding],
    /// What was stored elsewhere meanwhile.
    pub elsewhere: Option<&'a Unit>,
    /// What the authority suggests, as options.
    pub institutions: Option<Arc<str>>,
}

impl<'a> Presenter<'a> {
    /// All items of the page.
    pub fn items(&self, items: &[FormItem]) -> Vec<Item> {
        self.level(items, 2, "")
    }

    fn level(&self, items: &[FormItem], level: u8, path: &str) -> Vec<Item> {
        items.iter().map(|item| self.item(item, level, path)).collect()
    }

    fn item(&self, item: &FormItem, level: u8, path: &str) -> Item {
        match item {
            FormItem::Field(id) => Item::Field(Box::new(self.field(*id))),
            FormItem::Group { name, label, items } => {
                let path = format!("{path}{name}.");
                let inner = self.level(items, (level + 1).min(4), &path);
                Item::Group(Group {
                    name: group_name(&path),
                    label: label.map(|label| self.text(label)),
                    lang: label.and_then(|label| self.fallback(label)),
                    level,
                    visible: inner.iter().any(is_visible),
                    items: inner,
                })
            }
            FormItem::List(id) => Item::List(self.list(*id)),
            FormItem::Document(id) => Item::Document(self.document(*id)),
            FormItem::Info { name, warning, text, whens } => Item::Info(Info {
                name: info_name(path, name),
                warns: *warning,
                text: self.text(*text),
                lang: self.fallback(*text),
                visible: self.situation.eval.all_hold(self.chain, whens),
            }),
        }
    }

    fn field(&self, id: FieldId) -> Field {
        let field = self.situation.form.field(id);
        let answer = self.chain.last().answers[field.slot].as_ref();
        let unknown = answer.is_some_and(|answer| answer.raw.is_unknown());
        let error = self.finding(id, &[Weight::Wrong, Weight::Missing]);
        let parts = error.map(|finding| finding.problem.date_parts()).unwrap_or_default();
        let control = self.control(field, id, answer.filter(|_| !unknown), parts);
        Field {
            id: field.name.to_string(),
            name: field.name.to_string(),
            label: self.text(field.label),
            hint: field.hint.map(|hint| self.text(hint)).or_else(|| self.usual_hint(&field.kind)),
            help: field.help.map(|help| self.text(help)),
            requirement: self.requirement(field),
            visible: self.situation.eval.is_asked(self.chain, id),
            lang: self.fallback(field.label),
            error: error.map(|finding| self.problem(finding)),
            warning: self.finding(id, &[Weight::Warning]).map(|finding| self.problem(finding)),
            saved_elsewhere: self.elsewhere(field, answer),
            unknown: field.unknown_allowed.then_some(unknown),
            control,
        }
    }

    /// How an answer of this kind is written, where the form itself gives no hint.
    fn usual_hint(&self, kind: &Kind) -> Option<Arc<str>> {
        let key = match kind {
            Kind::Date(_) => "hint-date",
            Kind::PartialDate(_) => "hint-date-partial",
            Kind::Month(_) => "hint-month",
            Kind::Money(_) => "hint-money",
            Kind::Multi(_) | Kind::ListedMany(_) => "hint-many",
            _ => return None,
        };
        Some(self.own(key))
    }

    fn requirement(&self, field: &model::Field) -> Requirement {
        let required_now =
            field.required_when.as_ref().is_some_and(|when| self.situation.eval.holds(self.chain, when));
        match field.required {
            Required::Yes => Requirement::Required,
            _ if required_now => Requirement::Required,
            Required::Recommended => Requirement::Recommended,
            Required::No => Requirement::Optional,
        }
    }

    fn finding(&self, id: FieldId, weights: &[Weight]) -> Option<&'a Finding> {
        let here = |finding: &&Finding| {
            finding.spot == Spot::Field(id)
                && weights.contains(&finding.weight)
                && finding.rows.iter().eq(self.chain.rows().map(|record| &record.row))
        };
        self.findings.iter().find(here)
    }

    /// What is wrong, in words: the form's own, or the general ones for the kind of problem.
    pub fn problem(&self, finding: &Finding) -> Arc<str> {
        match finding.text {
            Some(text) => self.text(text),
            None => problem_text(self.catalogue, self.lang, &finding.problem),
        }
    }

    /// The stored value that differs from what was typed here.
    fn elsewhere(&self, field: &model::Field, answer: Option<&Answer>) -> Option<String> {
        let stored = self.elsewhere?.fields.get(&*field.name).map(|stored| &stored.raw);
        let typed = answer.map(|answer| &answer.raw);
        if stored == typed {
            return None;
        }
        let Some(raw) = stored else { return Some("–".to_owned()) };
        let shown = field.kind.read(raw).ok().map(|value| field.kind.show(&value));
        Some(match shown {
            Some(Shown::Plain(text)) => text,
            Some(Shown::YesNo(yes)) => self.own(if yes { "yes" } else { "no" }).to_string(),
            Some(Shown::Labels(labels)) => {
                let labels: Vec<Arc<str>> = labels.into_iter().map(|label| self.text(label)).collect();
                labels.join(", ")
            }
            Some(Shown::Unknown) => self.own("unknown").to_string(),
            None => wording::typed(raw),
        })
    }

    fn control(
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
                suggestions: self.institutions.clone().filter(|_| kind.suggests_institutions),
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
            Kind::Iban | Kind::Bic => Control::Text(TextBox { dir: Some("ltr"), ..text(value) }),
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
        let choice = |choice: &crate::form::kind::choice::Choice| Choice {
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

    fn date_parts(&self, field: &model::Field, answer: Option<&Answer>, wrong: &[DatePart]) -> DateParts {
        let parts = answer.map(|answer| answer.raw.parts()).unwrap_or_default();
        let (day, month, year) = match parts.as_slice() {
            [day, month, year] => (*day, *month, *year),
            [only] => (*only, "", ""),
            _ => ("", "", ""),
        };
        let understood = answer.and_then(|answer| match &answer.read {
            Ok(crate::form::expr::value::Value::Date(date)) => {
                Some(self.catalogue.date_in_words(self.lang, *date))
            }
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
        use crate::form::expr::value::Value;
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

    fn list(&self, id: ListId) -> List {
        let form = self.situation.form;
        let list = form.list(id);
        let rows: Vec<Chain<'a>> =
            self.chain.last().rows(form, id).iter().map(|record| self.chain.row(record)).collect();
        let full = rows.len() >= list.max;
        let own = |finding: &&Finding| {
            finding.spot == Spot::List(id)
                && finding.rows.iter().eq(self.chain.rows().map(|record| &record.row))
        };
        let in_rows = self
            .findings
            .iter()
            .any(|finding| finding.rows.len() > self.chain.depth() && self.is_of(id, finding));
        let error = match self.findings.iter().find(own) {
            Some(finding) => Some(self.problem(finding)),
            None => in_rows.then(|| self.own("problem-rows-incomplete")),
        };
        List {
            id: list.name.to_string(),
            name: list.name.to_string(),
            label: self.text(list.label),
            hint: None,
            lang: self.fallback(list.label),
            visible: self.situation.eval.list_is_asked(self.chain, id),
            rows: rows.iter().map(|row| self.row(id, *row)).collect(),
            empty: list.empty.map_or_else(|| self.own("list-empty"), |empty| self.text(empty)),
            add: (!full).then(|| AddRow::new(self.text(list.add), &list.name)),
            max: full.then_some(list.max),
            error,
        }
    }

    /// Whether a finding lies in a row of a list that stands here.
    fn is_of(&self, list: ListId, finding: &Finding) -> bool {
        let form = self.situation.form;
        let row = finding.rows.get(self.chain.depth());
        row.is_some_and(|row| self.chain.last().rows(form, list).iter().any(|record| record.row == *row))
    }

    fn row(&self, list: ListId, chain: Chain<'a>) -> Row {
        let name = &self.situation.form.list(list).name;
        let row = chain.last().row.to_string();
        let findings = crate::form::assess::row(&self.situation, list, chain);
        Row {
            title: self.situation.row_title(chain, self.lang),
            summary: None,
            complete: findings.iter().all(|finding| finding.weight > Weight::Missing),
            change: Go::Row(name.to_string(), row.clone()).to_string(),
            remove: Some(Go::Remove(name.to_string(), row).to_string()),
        }
    }

    fn document(&self, id: model::DocumentId) -> DocumentItem {
        let document = self.situation.form.document(id);
        let key = self.situation.evidence_key(id, self.chain);
        let files = self.situation.files.get(&key).copied().unwrap_or(0);
        let later = self
            .situation
            .requirements()
            .iter()
            .any(|requirement| requirement.key == key && requirement.later);
        let state = match (files, later) {
            (0, true) => DocumentState::Later,
            (0, false) => DocumentState::Missing,
            _ => DocumentState::Uploaded,
        };
        DocumentItem {
            name: document_name(&document.id),
            label: self.text(document.label),
            hint: document.hint.map(|hint| self.text(hint)),
            lang: self.fallback(document.label),
            visible: document.when.as_ref().is_none_or(|when| self.situation.eval.holds(self.chain, when)),
            state,
            files,
            go: Go::Document(key).to_string(),
        }
    }

    /// A text of the form.
    pub fn text(&self, id: TextId) -> Arc<str> {
        self.situation.text(id, self.lang, self.chain).text.into()
    }

    /// A text of the product.
    fn own(&self, key: &str) -> Arc<str> {
        self.catalogue.text(self.lang, key, &[]).words
    }

    /// German, where the form lacks the text in the language.
    pub fn fallback(&self, id: TextId) -> Option<Lang> {
        (!self.situation.form.texts.has(id, self.lang)).then(Lang::source)
    }
}

/// What a script needs to know after saving: what shows now, which options, and which results.
#[derive(Default)]
pub struct Showing {
    /// By name of the item.
    pub visible: BTreeMap<String, bool>,
    /// By name of the question, then by value.
    pub options: BTreeMap<String, BTreeMap<String, bool>>,
    /// By name of the question.
    pub computed: BTreeMap<String, String>,
}

impl Showing {
    /// Reads it off the items of a page.
    pub fn of(items: &[Item]) -> Self {
        let mut showing = Self::default();
        showing.add(items);
        showing
    }

    fn add(&mut self, items: &[Item]) {
        for item in items {
            let (name, visible) = match item {
                Item::Field(field) => {
                    self.add_field(field);
                    (&field.name, field.visible)
                }
                Item::Group(group) => {
                    self.add(&group.items);
                    (&group.name, group.visible)
                }
                Item::List(list) => (&list.name, list.visible),
                Item::Document(document) => (&document.name, document.visible),
                Item::Info(info) => (&info.name, info.visible),
            };
            self.visible.insert(name.clone(), visible);
        }
    }

    fn add_field(&mut self, field: &Field) {
        match &field.control {
            Control::Radios(choices) | Control::Checkboxes(choices)
                if choices.options.iter().any(|c| !c.visible) =>
            {
                let options = choices.options.iter().map(|choice| (choice.value.to_string(), choice.visible));
                self.options.insert(field.name.clone(), options.collect());
            }
            Control::Computed(Computed { value: Some(value), .. }) => {
                self.computed.insert(field.name.clone(), value.clone());
            }
            _ => {}
        }
    }
}

/// What is wrong with an answer, in the general words for its kind.
pub fn problem_text(catalogue: &Catalogue, lang: &Lang, problem: &Problem) -> Arc<str> {
    let arguments = problem.arguments();
    let arguments: Vec<(&str, Arg<'_>)> =
        arguments.iter().map(|(name, argument)| (*name, argument_text(catalogue, lang, argument))).collect();
    catalogue.text(lang, &format!("problem-{}", problem.key()), &arguments).words
}

fn argument_text<'a>(catalogue: &Catalogue, lang: &Lang, argument: &'a Argument) -> Arg<'a> {
    match argument {
        Argument::Text(text) => Arg::Text(text.as_str().into()),
        Argument::Count(count) => Arg::Number(i64::try_from(*count).unwrap_or(i64::MAX)),
        Argument::Number(number) => Arg::Text(german::number(*number).into()),
        Argument::Money(amount) => Arg::Text(german::money(*amount).into()),
        Argument::Day(day) => Arg::Text(german::date(*day).into()),
        Argument::Parts(parts) => {
            let words: Vec<Arc<str>> =
                parts.iter().map(|part| catalogue.text(lang, part.key(), &[]).words).collect();
            Arg::Text(words.join(", ").into())
        }
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

fn is_visible(item: &Item) -> bool {
    match item {
        Item::Field(field) => field.visible,
        Item::Group(group) => group.visible,
        Item::List(list) => list.visible,
        Item::Document(document) => document.visible,
        Item::Info(info) => info.visible,
    }
}

fn group_name(path: &str) -> String {
    format!("group-{}", path.trim_end_matches('.').replace('.', "-"))
}

fn info_name(path: &str, name: &str) -> String {
    format!("info-{}{name}", path.replace('.', "-"))
}

fn document_name(id: &str) -> String {
    format!("document-{id}")
}
