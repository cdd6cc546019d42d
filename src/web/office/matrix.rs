//! Person by person and service by service: what was asked for, what is missing for it, what was decided.

use super::{
    super::{Shared, error::Oops, urls},
    Names, lang,
};
use crate::{
    case::Outcome,
    form::{
        expr::eval::Chain,
        model::Item,
        situation::Requirement,
        summary::{self, Line},
    },
    page::{
        ErrorLink,
        office::{Asked, CellState, Decided, DecisionForm, Matrix, MatrixCell, MatrixRow},
    },
    store::cases::DecisionRow,
    usecase::{
        decide::{Cell, Terms, asked_for, decision_parts, open_terms},
        load_case::LoadedCase,
        wording::Wording,
    },
};

/// What was typed into a form for a decision and could not be stored.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    pub cell: Option<Cell>,
    pub outcome: String,
    pub amount: String,
    pub from: String,
    pub until: String,
    pub reason: String,
    pub errors: Vec<ErrorLink>,
}

/// Everything the tables are made of.
pub struct Tables<'a> {
    pub loaded: &'a LoadedCase,
    pub wording: &'a Wording<'a>,
    pub decisions: &'a [DecisionRow],
    pub names: &'a Names,
    /// Whether whoever looks at it may decide just now.
    pub may_decide: bool,
    pub typed: &'a Typed,
}

impl<'a> Tables<'a> {
    /// Everything that was asked for, one by one.
    pub fn asked(&self) -> Result<Vec<(Cell, Asked)>, Oops> {
        let cells = asked_for(self.loaded).into_iter();
        cells.map(|cell| self.one(&cell).map(|asked| (cell, asked))).collect()
    }

    /// The same at a glance; nothing where nothing was asked for, or where it is one decision.
    pub fn matrix(&self, asked: &[(Cell, Asked)]) -> Option<Matrix> {
        let mut services: Vec<&str> = Vec::new();
        let mut subjects: Vec<&str> = Vec::new();
        for (cell, _) in asked {
            if !services.contains(&cell.service.as_str()) {
                services.push(&cell.service);
            }
            if !subjects.contains(&cell.subject.as_str()) {
                subjects.push(&cell.subject);
            }
        }
        if asked.is_empty() || self.loaded.form.decisions.is_none() {
            return None;
        }
        let title = |service: &str| decision_parts(self.wording, self.loaded, "", service).0;
        let row = |subject: &str| MatrixRow {
            title: decision_parts(self.wording, self.loaded, subject, "").1,
            summary: None,
            cells: services.iter().map(|service| cell_of(asked, subject, service)).collect(),
        };
        Some(Matrix {
            columns: services.iter().map(|service| title(service)).collect(),
            rows: subjects.into_iter().map(row).collect(),
        })
    }

    fn one(&self, cell: &Cell) -> Result<Asked, Oops> {
        let (service, person) = decision_parts(self.wording, self.loaded, &cell.subject, &cell.service);
        let missing = self.missing(cell);
        let decided =
            self.decisions.iter().find(|row| row.subject == cell.subject && row.service == cell.service);
        let decided = decided.map(|row| self.decided(row)).transpose()?;
        let state = match &decided {
            Some(decided) if decided.granted => CellState::Granted,
            Some(_) => CellState::Refused,
            None if missing.is_empty() => CellState::Open,
            None => CellState::EvidenceMissing,
        };
        Ok(Asked {
            id: cell_id(cell),
            person,
            service,
            state,
            facts: self.facts(cell),
            missing,
            form: self.form(cell, decided.as_ref()),
            decided,
        })
    }

    fn row(&self, cell: &Cell) -> Option<Chain<'a>> {
        let decisions = self.loaded.form.decisions?;
        let scope = self.loaded.form.list(decisions.per).row_scope;
        let situation = self.wording.situation;
        situation.instances(scope).into_iter().find(|chain| chain.last().row.as_str() == cell.subject)
    }

    /// The answers on the pages that come because of this service: those that would not come without it.
    fn facts(&self, cell: &Cell) -> Vec<(String, String)> {
        let Some(chain) = self.row(cell) else { return Vec::new() };
        let situation = self.wording.situation;
        let mut lines: Vec<Line<'_>> = Vec::new();
        for page in self.loaded.form.scope(chain.last().scope).pages.iter().copied() {
            if self.belongs(page, cell) && situation.eval.page_comes(chain, page) {
                let items: &[Item] = &self.loaded.form.page(page).items;
                summary::gather(&situation, items, chain, &mut lines);
            }
        }
        let answered = lines.iter().filter(|line| line.is_answered());
        answered
            .map(|line| (self.wording.question(line), self.wording.answer(line).unwrap_or_default()))
            .collect()
    }

    /// Whether a page is about a service: its condition names the service's code.
    fn belongs(&self, page: crate::form::model::PageId, cell: &Cell) -> bool {
        let form = &self.loaded.form;
        form.page(page).when.as_ref().is_some_and(|when| form.names_code(when, &cell.service))
    }

    fn missing(&self, cell: &Cell) -> Vec<String> {
        let situation = self.wording.situation;
        let form = &self.loaded.form;
        let by = form.decisions.map(|decisions| decisions.by);
        let about_a_service = |when: &_| by.is_some_and(|by| form.names_any_code(when, by));
        let about = |requirement: &Requirement<'_>| {
            let document = form.document(requirement.document);
            if by.is_none() {
                return true; // the decision is about everything
            }
            requirement.chain.rows().next().is_some_and(|record| record.row.as_str() == cell.subject)
                && document
                    .when
                    .as_ref()
                    .is_none_or(|when| form.names_code(when, &cell.service) || !about_a_service(when))
        };
        let open = situation.requirements().into_iter().filter(Requirement::is_missing).filter(about);
        open.map(|requirement| {
            self.wording.text(form.document(requirement.document).label, requirement.chain)
        })
        .collect()
    }

    fn decided(&self, row: &DecisionRow) -> Result<Decided, Oops> {
        let terms = open_terms(&self.loaded.key, self.loaded.row.id, row)?;
        Ok(Decided {
            granted: Outcome::named(&row.outcome) == Some(Outcome::Granted),
            amount: terms.amount,
            from: terms.from,
            until: terms.until,
            reason: terms.reason,
            by: self.names.of(row.staff_id),
            when: jiff::Timestamp::from_microsecond(row.at).unwrap_or_default(),
        })
    }

    /// The form for a decision; nothing where this member of staff may not decide just now.
    fn form(&self, cell: &Cell, decided: Option<&Decided>) -> Option<DecisionForm> {
        if !self.may_decide {
            return None;
        }
        let action = urls::case(self.loaded.row.id, &format!("decisions/{}/{}", cell.subject, cell.service));
        let version = u64::try_from(self.loaded.row.version).unwrap_or(0);
        let blank = DecisionForm {
            action,
            version,
            outcome: String::new(),
            amount: String::new(),
            from: String::new(),
            until: String::new(),
            reason: String::new(),
            open: false,
            errors: Vec::new(),
        };
        if self.typed.cell.as_ref() == Some(cell) {
            let typed = self.typed.clone();
            let (outcome, amount, from) = (typed.outcome, typed.amount, typed.from);
            return Some(DecisionForm {
                outcome,
                amount,
                from,
                until: typed.until,
                reason: typed.reason,
                open: true,
                errors: typed.errors,
                ..blank
            });
        }
        Some(match decided {
            None => blank,
            Some(decided) => DecisionForm {
                outcome: if decided.granted { "granted" } else { "refused" }.to_owned(),
                amount: decided.amount.map(|amount| crate::german::decimal(amount, 2)).unwrap_or_default(),
                from: decided.from.map(|day| day.to_string()).unwrap_or_default(),
                until: decided.until.map(|day| day.to_string()).unwrap_or_default(),
                reason: decided.reason.clone(),
                ..blank
            },
        })
    }
}

/// Reads the form for a decision, or says what is wrong with it.
pub fn read_terms(
    web: &Shared,
    sent: &super::super::extract::Sent,
    cell: Cell,
) -> Result<(Outcome, Terms), Box<Typed>> {
    let id = cell_id(&cell);
    let mut errors = Vec::new();
    let mut blame = |part: &str, label: &str, problem: &str| {
        let (label, text) = (web.text(&lang(), label), web.text(&lang(), problem));
        errors.push(ErrorLink { target: format!("{id}-{part}"), label, text });
    };
    let outcome = Outcome::named(sent.get("outcome"));
    let money = crate::form::kind::number::Range { min: 0.into(), max: 999_999.into(), unit: None };
    let amount = match (sent.get("amount").trim(), money.read_money(sent.get("amount"))) {
        ("", _) => None,
        (_, Ok(crate::form::expr::value::Value::Number(amount))) => Some(amount),
        _ => {
            blame("amount", "decide-amount", "problem-decision-amount");
            None
        }
    };
    let (from, until) = (sent.get("from").parse().ok(), sent.get("until").parse().ok());
    if outcome.is_none() {
        blame("outcome", "decide-outcome", "problem-decision-outcome");
    }
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        blame("until", "decide-until", "problem-decision-period");
    }
    let reason = sent.get("reason").trim().to_owned();
    if outcome == Some(Outcome::Refused) && reason.is_empty() {
        blame("reason", "decide-reason", "problem-decision-reason");
    }
    match outcome {
        Some(outcome) if errors.is_empty() => Ok((outcome, Terms { amount, from, until, reason })),
        _ => Err(Box::new(Typed {
            cell: Some(cell),
            outcome: sent.get("outcome").to_owned(),
            amount: sent.get("amount").to_owned(),
            from: sent.get("from").to_owned(),
            until: sent.get("until").to_owned(),
            reason,
            errors,
        })),
    }
}

/// The id of what was asked for, in the page.
pub fn cell_id(cell: &Cell) -> String {
    format!("asked-{}-{}", cell.subject, cell.service)
}

fn cell_of(asked: &[(Cell, Asked)], subject: &str, service: &str) -> MatrixCell {
    match asked.iter().find(|(cell, _)| cell.subject == subject && cell.service == service) {
        None => MatrixCell { state: CellState::NotAsked, target: None },
        Some((_, asked)) => MatrixCell { state: asked.state, target: Some(asked.id.clone()) },
    }
}
