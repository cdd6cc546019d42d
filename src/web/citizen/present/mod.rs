//! From a form and its answers to what stands on a page: texts in the visitor's language, values as typed,
//! what is hidden marked as such.

mod control;
mod list;
mod showing;

use std::sync::Arc;

pub use self::showing::Showing;
use crate::{
    form::{
        answers::{Answer, Giver},
        assess::{Finding, Spot, Weight},
        expr::eval::Chain,
        kind::{Kind, Shown, choice::Listed, identifier::Identifier},
        model::{self, FieldId, Item as FormItem, Required},
        situation::Situation,
        text::TextId,
        unit::Unit,
    },
    i18n::Catalogue,
    locale::Lang,
    page::{CarriedFrom, DocumentItem, DocumentState, Field, Go, Group, Info, Item, Options, Requirement},
    usecase::{problem::problem_text, wording},
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
    /// Whether the page is asked as a whole, and not only some of its questions.
    pub whole: bool,
    /// The schools and nurseries that the authority suggests.
    pub institutions: &'a [String],
}

impl<'a> Presenter<'a> {
    /// All items of the page.
    pub fn items(&self, items: &[FormItem]) -> Vec<Item> {
        self.level(items, 2, "")
    }

    fn level(&self, items: &[FormItem], level: u8, path: &str) -> Vec<Item> {
        items.iter().filter(|item| self.is_shown(item)).map(|item| self.item(item, level, path)).collect()
    }

    /// Whether an item stands on the page at all, be it hidden. Where only a part of the form is asked, the rest does
    /// not; words about the whole page would only lead astray.
    fn is_shown(&self, item: &FormItem) -> bool {
        let (situation, chain) = (&self.situation, self.chain);
        match item {
            FormItem::Field(id) => situation.form.is_shown(*id) && situation.selects(chain, *id),
            FormItem::List(id) => situation.selects_list(chain, *id),
            FormItem::Document(id) => situation.selects_paper(&situation.evidence_key(*id, chain)),
            FormItem::Group { items, .. } => self.whole || items.iter().any(|item| self.is_shown(item)),
            FormItem::Info { .. } => self.whole,
        }
    }

    fn item(&self, item: &FormItem, level: u8, path: &str) -> Item {
        match item {
            FormItem::Field(id) => Item::Field(Box::new(self.field(*id))),
            FormItem::Group { name, label, items } => {
                let path = format!("{path}{name}.");
                // A group without a heading adds no level for those within it.
                let inner = self.level(items, (level + u8::from(label.is_some())).min(4), &path);
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
            FormItem::Info { name, warning, calls, text, whens } => Item::Info(Info {
                name: info_name(path, name),
                warns: *warning,
                calls: calls.clone(),
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
            carried: answer.and_then(|answer| match answer.provenance.giver {
                Giver::CarriedOver => Some(CarriedFrom::Earlier),
                Giver::Account => Some(CarriedFrom::Account),
                Giver::Citizen | Giver::Adviser | Giver::Register => None,
            }),
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
            Kind::Identifier(Identifier::TaxId) => "hint-tax-id",
            Kind::Identifier(Identifier::PensionNumber) => "hint-pension-number",
            Kind::Identifier(Identifier::HealthInsuranceNumber) => "hint-health-insurance-number",
            Kind::Identifier(Identifier::ChildBenefitNumber) => "hint-child-benefit-number",
            _ => return None,
        };
        Some(self.own(key))
    }

    fn requirement(&self, field: &model::Field) -> Requirement {
        match self.situation.required(field, self.chain) {
            Required::Yes => Requirement::Required,
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
