//! What the finder found, put into words: the likeliest first, each with its reasons, its sums and the next step.

use rust_decimal::Decimal;

use super::{
    super::{
        super::{Answer, urls},
        start::{informal_form, offered},
    },
    RESULT,
    visit::Visit,
};
use crate::{
    form::{
        expr::value::Value,
        kind::Shown,
        model::{FieldId, ScopeId},
        situation::Situation,
        text::TextId,
        unit::UnitKey,
    },
    german,
    locale::Lang,
    page::{
        Go,
        citizen::{
            Benefit, BenefitLevel, Condition, ConditionState, HowLine, OpenLink, Person, PrecheckHint,
            PrecheckResult, Range,
        },
    },
    precheck::{Found, FoundPerson, Level, OpenQuestion, State, judge, model},
};

impl Visit {
    /// Shows what was found.
    pub fn result(&self) -> Answer {
        let page = self.with_situation(|situation| self.results(situation));
        self.web.show_form(axum::http::StatusCode::OK, &self.lang, &self.authority, &page)
    }

    fn results(&self, situation: &Situation<'_>) -> PrecheckResult {
        let judgement = judge(&self.finder, &self.units, &self.local, self.today);
        let words = Words { visit: self, situation };
        let mut benefits: Vec<Benefit> = judgement.found.iter().map(|found| words.benefit(found)).collect();
        benefits.sort_by_key(|benefit| benefit.level);
        PrecheckResult {
            action: self.urls().precheck(),
            travel: self.travel(RESULT),
            benefits,
            hints: judgement.hints.iter().map(|at| words.hint(&self.finder.hints[*at])).collect(),
            out_of_date: self.finder.is_out_of_date(self.today),
            end: urls::precheck_end(&self.lang),
        }
    }
}

struct Words<'v, 'a> {
    visit: &'v Visit,
    situation: &'v Situation<'a>,
}

impl<'a> Words<'_, 'a> {
    fn benefit(&self, found: &Found) -> Benefit {
        let benefit = &self.visit.finder.benefits[found.benefit];
        let level = level(found.level);
        let text = match found.level {
            Level::Likely | Level::Advice => Some(benefit.likely),
            Level::Maybe => benefit.maybe,
            Level::Unlikely => benefit.unlikely,
        };
        let (office, start) = self.next(benefit);
        let speaks = found.level != Level::Unlikely;
        Benefit {
            id: benefit.id.to_string(),
            title: self.text(benefit.title),
            lang: self.fallback(benefit.title),
            level,
            text: text.map(|text| self.text(text)),
            amount: found.amount.filter(|_| speaks).map(|(from, to)| range(from, to)),
            persons: found.persons.iter().map(|person| self.person(benefit, found, person)).collect(),
            how: if speaks { self.how(benefit, found) } else { Vec::new() },
            hints: found.hints.iter().map(|at| self.hint(&benefit.hints[*at])).collect(),
            law: benefit.law.iter().map(ToString::to_string).collect(),
            office,
            secure: start
                .as_ref()
                .filter(|_| informal_form(&self.visit.web, &self.visit.authority).is_some())
                .map(|start| format!("{start}/informal")),
            start,
        }
    }

    /// Who decides, and where an application begins if one can be made here.
    fn next(&self, benefit: &model::Benefit) -> (String, Option<String>) {
        let visit = self.visit;
        let form = benefit.form.as_ref().filter(|form| offered(&visit.web, &visit.authority, form).is_ok());
        let service = form.and_then(|form| visit.authority.service(form));
        match (form, service) {
            (Some(form), Some(service)) => (service.office.clone(), Some(visit.urls().precheck_part(form))),
            _ => (self.text(benefit.office), None),
        }
    }

    fn person(&self, benefit: &model::Benefit, found: &Found, person: &FoundPerson) -> Person {
        let several = found.persons.len() > 1;
        let name = || self.situation.row_title(self.chain(&person.rows), &self.visit.lang);
        let condition = |(condition, state): (&model::Condition, &State)| Condition {
            state: match state {
                State::Met => ConditionState::Met,
                State::Failed if condition.weight == model::Weight::Needed => ConditionState::Failed,
                State::Failed | State::Open => ConditionState::Open,
            },
            text: self.text(condition.text),
            law: condition.law.as_deref().map(str::to_owned),
        };
        let mut open: Vec<OpenLink> = person.open.iter().map(|question| self.open(question)).collect();
        open.dedup();
        Person {
            name: (!person.rows.is_empty()).then(name),
            level: several.then(|| level(person.level)),
            conditions: benefit.conditions.iter().zip(&person.states).map(condition).collect(),
            open,
        }
    }

    /// A question that was left open, with the page where it is asked.
    fn open(&self, question: &OpenQuestion) -> OpenLink {
        let form = self.situation.form;
        let field = form.field(question.field);
        let label = self.text(field.in_short());
        let names: Vec<String> = (1..=question.rows.len())
            .map(|depth| self.situation.row_title(self.chain(&question.rows[..depth]), &self.visit.lang))
            .collect();
        let label = names.into_iter().chain([label]).collect::<Vec<_>>().join(": ");
        let key = UnitKey::new(&form.page(field.page).id, &question.rows);
        OpenLink { label, go: Go::Page(key.to_string()).to_string() }
    }

    /// The sums that have come to something: once, or for each person that it is not unlikely for.
    fn how(&self, benefit: &model::Benefit, found: &Found) -> Vec<HowLine> {
        let persons = found.persons.iter().filter(|person| person.level != Level::Unlikely);
        let of_person = |person: &FoundPerson| -> Vec<HowLine> {
            benefit.how.iter().filter_map(|field| self.line(*field, person)).collect()
        };
        persons.flat_map(of_person).collect()
    }

    fn line(&self, id: FieldId, person: &FoundPerson) -> Option<HowLine> {
        let field = self.situation.form.field(id);
        let chain = self.chain(&person.rows);
        let value = self.situation.eval.field(chain, id);
        let value = match field.kind.show(&value) {
            _ if value == Value::Nothing || value == Value::Number(Decimal::ZERO) => return None,
            Shown::Plain(text) => text,
            _ => return None,
        };
        let label = self.text(field.label);
        let label = match field.scope {
            ScopeId(0) => label,
            _ => format!("{}: {label}", self.situation.row_title(chain, &self.visit.lang)),
        };
        let formula = match &field.kind {
            crate::form::kind::Kind::Computed(computed) => computed.formula.map(|formula| self.text(formula)),
            _ => None,
        };
        Some(HowLine { label, value, formula })
    }

    fn hint(&self, hint: &model::Hint) -> PrecheckHint {
        let law = hint.law.as_deref().map(str::to_owned);
        PrecheckHint { text: self.text(hint.text), law, lang: self.fallback(hint.text) }
    }

    fn chain(&self, rows: &[crate::form::answers::RowId]) -> crate::form::expr::eval::Chain<'a> {
        let same =
            |chain: &crate::form::expr::eval::Chain<'a>| chain.rows().map(|record| &record.row).eq(rows);
        let scopes = (0..self.situation.form.scopes.len()).map(ScopeId);
        let mut chains = scopes.flat_map(|scope| self.situation.instances(scope));
        chains.find(same).unwrap_or_else(|| self.situation.start())
    }

    fn text(&self, id: TextId) -> String {
        self.situation.text(id, &self.visit.lang, self.situation.start()).text.into_owned()
    }

    fn fallback(&self, id: TextId) -> Option<Lang> {
        (!self.situation.form.texts.has(id, &self.visit.lang)).then(Lang::source)
    }
}

fn level(level: Level) -> BenefitLevel {
    match level {
        Level::Likely => BenefitLevel::Likely,
        Level::Maybe => BenefitLevel::Maybe,
        Level::Unlikely => BenefitLevel::Unlikely,
        Level::Advice => BenefitLevel::Advice,
    }
}

/// About how much: whole euros, because it is no decision.
fn range(from: Decimal, to: Decimal) -> Range {
    let euros = |amount: Decimal| format!("{}\u{a0}€", german::number(amount.round()));
    Range { from: (from >= Decimal::ONE).then(|| euros(from)), to: euros(to) }
}
