//! A form, the answers so far, and the day: what everything else is worked out from.

use std::{borrow::Cow, collections::HashMap};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::{
    answers::{Record, RowId},
    expr::{
        eval::{Chain, Eval, Node},
        value::Value,
    },
    kind::Shown,
    model::{DocumentId, Field, FieldId, Form, ListId, PageId, Required, ScopeId},
    parameter::{Local, ParameterId, Unit as ParameterUnit},
    selection::Selection,
    text::{Fill, Found, TextId},
    unit::{self, UnitKey, Units},
};
use crate::{german, locale::Lang};

/// Everything a journey depends on.
#[derive(Clone, Copy)]
pub struct Situation<'a> {
    /// The form.
    pub form: &'a Form,
    /// The answers, put together.
    pub root: &'a Record,
    /// The same as stored.
    pub units: &'a Units,
    /// What expressions see.
    pub eval: Eval<'a>,
    /// How many files there are for each piece of evidence, by its key.
    pub files: &'a HashMap<String, usize>,
    /// What is asked, if it is not the whole form.
    pub selection: Option<&'a Selection>,
}

/// One piece of evidence that is asked for.
#[derive(Clone)]
pub struct Requirement<'a> {
    /// Which.
    pub document: DocumentId,
    /// For which row.
    pub chain: Chain<'a>,
    /// Its key in this application: the document's id, then the rows: `trip_letter/k3/t9`.
    pub key: String,
    /// How many files there are.
    pub files: usize,
    /// Whether the person said that it comes later.
    pub later: bool,
    /// Until when it is announced.
    pub announced: Option<Date>,
    /// How much it is needed.
    pub required: Required,
}

impl Requirement<'_> {
    /// Whether it is missing: what is only offered never is.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.files == 0 && self.required != Required::No
    }
}

impl<'a> Situation<'a> {
    /// Puts together what a journey depends on.
    #[must_use]
    pub fn new(
        form: &'a Form,
        root: &'a Record,
        units: &'a Units,
        local: &'a Local,
        today: Date,
        files: &'a HashMap<String, usize>,
    ) -> Self {
        Self {
            form,
            root,
            units,
            eval: Eval { form, today, applied_on: today, local },
            files,
            selection: None,
        }
    }

    /// The same for somebody who has applied informally on an earlier day.
    #[must_use]
    pub fn applied_on(mut self, day: Date) -> Self {
        self.eval.applied_on = day;
        self
    }

    /// The same where only a part of the form is asked.
    #[must_use]
    pub fn selecting(mut self, selection: Option<&'a Selection>) -> Self {
        self.selection = selection;
        self
    }

    /// The same with the whole form.
    #[must_use]
    pub fn whole(self) -> Self {
        self.selecting(None)
    }

    /// Whether a question is asked now, and part of what is asked.
    #[must_use]
    pub fn asks(&self, chain: Chain<'a>, field: FieldId) -> bool {
        self.eval.is_asked(chain, field) && self.selects(chain, field)
    }

    /// Whether a question is part of what is asked, now or after another answer.
    #[must_use]
    pub fn selects(&self, chain: Chain<'a>, field: FieldId) -> bool {
        self.selection.is_none_or(|selection| selection.has_field(self, chain, field))
    }

    /// Whether a list is part of what is asked.
    #[must_use]
    pub fn selects_list(&self, chain: Chain<'a>, list: ListId) -> bool {
        self.selection.is_none_or(|selection| selection.has_list(self, chain, list))
    }

    /// Whether a page comes, and has something of what is asked.
    #[must_use]
    fn comes(&self, chain: Chain<'a>, page: PageId) -> bool {
        self.eval.page_comes(chain, page)
            && self.selection.is_none_or(|selection| selection.has_page(self, chain, page))
    }

    /// The form itself as a chain.
    #[must_use]
    pub fn start(&self) -> Chain<'a> {
        Chain::root(self.root)
    }

    /// All instances of a scope that count: the form once, or each row in order.
    #[must_use]
    pub fn instances(&self, scope: ScopeId) -> Vec<Chain<'a>> {
        match self.form.scope(scope).parent {
            None => vec![self.start()],
            Some((parent, list)) => {
                let parents = self.instances(parent);
                parents.into_iter().flat_map(|chain| self.rows(chain, list)).collect()
            }
        }
    }

    /// All pages that come, in order. Pages that follow each other and repeat over the same list come row by
    /// row: a parent thinks of one child at a time.
    #[must_use]
    pub fn pages(&self) -> Vec<(PageId, Chain<'a>)> {
        let mut found = Vec::new();
        let mut at = 0;
        while let Some(first) = self.form.pages.get(at) {
            let together = if first.scope == ScopeId(0) {
                1
            } else {
                self.form.pages[at..].iter().take_while(|page| page.scope == first.scope).count()
            };
            for chain in self.instances(first.scope) {
                let pages = (at..at + together).map(PageId);
                found.extend(pages.filter(|page| self.comes(chain, *page)).map(|page| (page, chain)));
            }
            at += together;
            if first.ends && found.last().is_some_and(|(page, _)| page.0 + 1 == at) {
                break;
            }
        }
        found
    }

    /// Whether the way ends on a page, with nothing to send.
    #[must_use]
    pub fn ends(&self) -> bool {
        let ends = self.form.pages.iter().enumerate().filter(|(_, page)| page.ends);
        ends.into_iter().any(|(at, _)| self.eval.page_comes(self.start(), PageId(at)))
    }

    /// The rows of a list that count, below a chain.
    pub fn rows(&self, chain: Chain<'a>, list: ListId) -> impl Iterator<Item = Chain<'a>> + use<'a> {
        let owner = chain.up_to(self.form.scope(self.form.list(list).scope).depth);
        self.eval.rows(chain, list).iter().map(move |row| owner.row(row))
    }

    /// The chain of rows below a scope's instance, by their ids; `None` when a row is not there or the scopes do not fit.
    #[must_use]
    pub fn find(&self, page: PageId, rows: &[RowId]) -> Option<Chain<'a>> {
        let mut chain = self.start();
        for id in rows {
            let record = chain.last();
            let lists = &self.form.scope(record.scope).lists;
            let row =
                lists.iter().flat_map(|list| self.eval.rows(chain, *list)).find(|row| row.row == *id)?;
            chain = chain.row(row);
        }
        // The innermost row must be one the page has to do with: its own scope, or a list that stands on it.
        let scope = chain.last().scope;
        let fits = scope == self.form.page(page).scope
            || self.list_of(scope).is_some_and(|list| self.form.list(list).page == page);
        fits.then_some(chain)
    }

    /// The list whose rows a scope is.
    #[must_use]
    pub fn list_of(&self, scope: ScopeId) -> Option<ListId> {
        self.form.scope(scope).parent.map(|(_, list)| list)
    }

    /// The address of a page's answers.
    #[must_use]
    pub fn key(&self, page: PageId, chain: Chain<'a>) -> UnitKey {
        UnitKey::new(&self.form.page(page).id, chain.rows().map(|record| &record.row))
    }

    /// A text of the form, filled in for a chain.
    #[must_use]
    pub fn text(&self, id: TextId, lang: &Lang, chain: Chain<'a>) -> Found<'a> {
        self.form.texts.get(id, lang, &Here { situation: *self, chain, lang })
    }

    /// The title of the innermost row: as the form says, or its kind and number.
    #[must_use]
    pub fn row_title(&self, chain: Chain<'a>, lang: &Lang) -> String {
        let Some(list) = self.list_of(chain.last().scope) else { return String::new() };
        let shape = self.form.list(list);
        if let Some(title) = shape.row_title.as_ref().and_then(|title| self.title(title, chain, lang)) {
            return title;
        }
        let siblings = chain.up_to(chain.depth() - 1).last().rows(self.form, list);
        let number = siblings.iter().position(|row| row.row == chain.last().row).map_or(1, |at| at + 1);
        let name = self.form.texts.get(shape.row, lang, &Here { situation: *self, chain, lang });
        format!("{} {number}", name.text)
    }

    /// What a row's title expression yields; of an option, its label.
    fn title(&self, title: &Node, chain: Chain<'a>, lang: &Lang) -> Option<String> {
        let value = self.eval.value(chain, title);
        if let (Node::Field(_, field), Value::Text(_)) = (title, &value)
            && let Shown::Labels(labels) = self.form.field(*field).kind.show(&value)
        {
            return labels.first().map(|label| self.text(*label, lang, chain).text.into_owned());
        }
        match value {
            Value::Text(title) if !title.trim().is_empty() => Some(title.to_string()),
            _ => None,
        }
    }

    /// The titles of all rows around, from the outside in.
    #[must_use]
    pub fn row_titles(&self, chain: Chain<'a>, lang: &Lang) -> Vec<String> {
        (1..=chain.depth()).map(|depth| self.row_title(chain.up_to(depth), lang)).collect()
    }

    /// The key of a piece of evidence for a row.
    #[must_use]
    pub fn evidence_key(&self, document: DocumentId, chain: Chain<'a>) -> String {
        let chain = chain.up_to(self.form.scope(self.form.document(document).scope).depth);
        UnitKey::new(&self.form.document(document).id, chain.rows().map(|record| &record.row)).to_string()
    }

    /// All evidence that is asked for, in the order of the form and its rows.
    #[must_use]
    pub fn requirements(&self) -> Vec<Requirement<'a>> {
        let said = self.units.get(&UnitKey::from(unit::DOCUMENTS.to_owned()));
        let mut found = Vec::new();
        for (at, document) in self.form.documents.iter().enumerate() {
            for chain in self.instances(document.scope) {
                if document.when.as_ref().is_none_or(|when| self.eval.holds(chain, when)) {
                    let key = self.evidence_key(DocumentId(at), chain);
                    let files = self.files.get(&key).copied().unwrap_or(0);
                    let later = said.is_some_and(|unit| unit.later.contains(&key));
                    let announced = said.and_then(|unit| unit.announced.get(&key)).copied();
                    let required_now =
                        document.required_when.as_ref().is_some_and(|when| self.eval.holds(chain, when));
                    let required = if required_now { Required::Yes } else { document.required };
                    let document = DocumentId(at);
                    found.push(Requirement { document, chain, key, files, later, announced, required });
                }
            }
        }
        found
    }

    /// The evidence that is part of what is asked.
    #[must_use]
    pub fn papers(&self) -> Vec<Requirement<'a>> {
        let mut papers = self.requirements();
        papers.retain(|paper| self.selects_paper(&paper.key));
        papers
    }

    /// Whether a piece of evidence is part of what is asked.
    #[must_use]
    pub fn selects_paper(&self, key: &str) -> bool {
        self.selection.is_none_or(|selection| selection.has_paper(key))
    }

    /// Whether an answer is required now.
    #[must_use]
    pub fn required(&self, field: &Field, chain: Chain<'a>) -> Required {
        let holds = |when: &Option<Node>| when.as_ref().is_some_and(|when| self.eval.holds(chain, when));
        match field.required {
            Required::Yes => Required::Yes,
            _ if holds(&field.required_when) => Required::Yes,
            Required::No if holds(&field.recommended_when) => Required::Recommended,
            required => required,
        }
    }

    /// The rule that fixes the date that counts: the first that applies.
    #[must_use]
    pub fn effective_date(&self) -> Option<&'a super::model::EffectiveDate> {
        let start = self.start();
        let applies = |rule: &&super::model::EffectiveDate| {
            rule.when.as_ref().is_none_or(|when| self.eval.holds(start, when))
        };
        self.form.effective_dates.iter().find(applies)
    }

    /// The day from which the application counts, if it arrives today.
    #[must_use]
    pub fn counts_from(&self) -> Date {
        let day = self.effective_date().and_then(|rule| rule.day.as_ref());
        match day.map(|day| self.eval.value(self.start(), day)) {
            Some(Value::Date(day)) => day,
            _ => self.eval.applied_on,
        }
    }

    /// Whether a declaration is asked for.
    #[must_use]
    pub fn declaration_applies(&self, declaration: &super::model::Declaration) -> bool {
        declaration.when.as_ref().is_none_or(|when| self.eval.holds(self.start(), when))
    }
}

/// What texts are filled with at a chain.
struct Here<'a, 'b> {
    situation: Situation<'a>,
    chain: Chain<'a>,
    lang: &'b Lang,
}

impl Fill for Here<'_, '_> {
    fn row(&self) -> Cow<'_, str> {
        Cow::Owned(self.situation.row_title(self.chain, self.lang))
    }

    fn parameter(&self, id: ParameterId) -> String {
        let eval = &self.situation.eval;
        parameter_text(self.situation.form, eval.local, id, eval.today)
    }

    fn value(&self, id: FieldId) -> String {
        let situation = self.situation;
        match situation.eval.field(situation.start(), id) {
            Value::Nothing => "–".to_owned(),
            Value::Number(amount) if situation.form.field(id).kind.is_money() => euros(amount),
            value => match situation.form.field(id).kind.show(&value) {
                Shown::Plain(text) => text,
                _ => "–".to_owned(),
            },
        }
    }
}

/// A parameter as people read it: amounts without needless cents.
fn parameter_text(form: &Form, local: &Local, id: ParameterId, today: Date) -> String {
    let Some(value) = form.parameters.number(id, local, today, &[]) else { return "–".to_owned() };
    match form.parameters.get(id).unit {
        ParameterUnit::Euro => euros(value),
        _ => german::number(value),
    }
}

/// An amount without needless cents.
fn euros(value: Decimal) -> String {
    if value.fract().is_zero() { format!("{}\u{a0}€", german::number(value)) } else { german::money(value) }
}

/// Fills in amounts where there is no row: on pages before an application begins.
pub struct Today<'a> {
    /// The form.
    pub form: &'a Form,
    /// What the authority sets.
    pub local: &'a Local,
    /// The day.
    pub today: Date,
}

impl Fill for Today<'_> {
    fn row(&self) -> Cow<'_, str> {
        Cow::Borrowed("")
    }

    fn parameter(&self, id: ParameterId) -> String {
        parameter_text(self.form, self.local, id, self.today)
    }

    /// Before an application begins, nothing has been computed.
    fn value(&self, _: FieldId) -> String {
        "–".to_owned()
    }
}
