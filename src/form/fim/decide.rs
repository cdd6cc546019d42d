//! Lays what rules mean onto the plan of a form, rule by rule: each as a whole, or not at all.
//!
//! May use `bind`, `plan` and `schema`.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    bind::{Bound, Deed, Reason, When, disjoint, fields},
    plan::{Fate, Plan},
    schema::{NodeId, Schema, What},
};

/// What was decided about a form.
#[derive(Debug, Default)]
pub struct Decisions {
    /// About each element.
    of: BTreeMap<NodeId, Decision>,
    /// Questions that the schema asks without saying so.
    pub questions: Vec<Question>,
    /// Days that must be in the calendar.
    pub dates: Vec<RealDate>,
    /// Why a rule was not taken.
    pub left: BTreeMap<usize, Reason>,
}

/// What was decided about one element.
#[derive(Debug, Default)]
pub struct Decision {
    /// It is asked while all of these hold, each by a rule.
    pub show: Vec<(When, usize)>,
    /// It is required while one of these holds, or whenever it is asked.
    pub require: Vec<Option<When>>,
    /// It is required while none of these is answered.
    pub instead_of: Vec<Vec<NodeId>>,
    /// It is asked when this question is answered so.
    pub question: Option<usize>,
    /// Rules that say something of it.
    pub rules: BTreeSet<usize>,
}

/// Which of several things to answer.
#[derive(Debug)]
pub struct Question {
    /// Its id in the group.
    pub id: String,
    /// What there is to choose from.
    pub targets: Vec<NodeId>,
    /// The rule that asks it; nothing: the group itself.
    pub rule: Option<usize>,
}

/// Day, month and year.
#[derive(Debug)]
pub struct RealDate {
    pub day: NodeId,
    pub month: NodeId,
    pub year: NodeId,
    pub rule: usize,
}

impl Decisions {
    /// Takes what rules mean as far as the form can have it.
    pub fn new(schema: &Schema, plan: &mut Plan, bound: &BTreeMap<usize, Bound>) -> Self {
        let mut decisions = Self::default();
        for (rule, (deeds, _)) in bound {
            let possible = deeds.iter().try_for_each(|deed| possible(schema, plan, deed));
            match possible {
                Ok(()) => deeds.iter().for_each(|deed| decisions.take(deed, *rule)),
                Err(reason) => drop(decisions.left.insert(*rule, reason)),
            }
        }
        // Where other rules tell alternatives apart already, nothing need be asked.
        for (rule, (deeds, _)) in
            bound.iter().filter(|(rule, _)| !decisions.left.contains_key(rule)).collect::<Vec<_>>()
        {
            for deed in deeds {
                if let Deed::Either(targets) = deed {
                    decisions.ask(schema, plan, targets, Some(*rule));
                }
            }
        }
        for id in schema.all() {
            if let What::Group { alternatives: true, children } = &schema.node(id).what {
                let targets: Vec<NodeId> =
                    children.iter().copied().filter(|child| is_alternative(plan, *child)).collect();
                if targets.len() > 1 && targets.iter().all(|child| decisions.of(*child).is_none()) {
                    decisions.ask(schema, plan, &targets, None);
                }
            }
        }
        decisions
    }

    /// What was decided about an element.
    pub fn of(&self, id: NodeId) -> Option<&Decision> {
        self.of.get(&id)
    }

    fn take(&mut self, deed: &Deed, rule: usize) {
        match deed {
            Deed::Show { target, when } => {
                let decision = self.of.entry(*target).or_default();
                decision.show.push((when.clone(), rule));
                decision.rules.insert(rule);
            }
            Deed::Require { target, when } => {
                let decision = self.of.entry(*target).or_default();
                decision.require.push(when.clone());
                decision.rules.insert(rule);
            }
            Deed::OneOf(all) => {
                for target in all {
                    let decision = self.of.entry(*target).or_default();
                    decision.instead_of.push(all.iter().copied().filter(|other| other != target).collect());
                    decision.rules.insert(rule);
                }
            }
            Deed::RealDate { day, month, year } => {
                self.dates.push(RealDate { day: *day, month: *month, year: *year, rule });
            }
            Deed::Either(_) | Deed::Fix { .. } => {}
        }
    }

    fn ask(&mut self, schema: &Schema, plan: &mut Plan, targets: &[NodeId], rule: Option<usize>) {
        if self.are_told_apart(targets) {
            return;
        }
        let group = schema.node(targets[0]).parent;
        let name = group.map_or("auswahl", |group| plan.ids[group.0].as_str());
        let id = plan.fresh(&format!("{name}_auswahl"));
        for target in targets {
            let decision = self.of.entry(*target).or_default();
            decision.question = Some(self.questions.len());
            decision.rules.extend(rule);
        }
        self.questions.push(Question { id, targets: targets.to_vec(), rule });
    }

    fn are_told_apart(&self, targets: &[NodeId]) -> bool {
        let whens = |id: &NodeId| self.of(*id).map_or(&[][..], |decision| decision.show.as_slice());
        let apart = |a: &NodeId, b: &NodeId| {
            whens(a).iter().any(|(a, _)| whens(b).iter().any(|(b, _)| disjoint(a, b) == Some(true)))
        };
        targets.iter().enumerate().all(|(at, a)| targets[at + 1..].iter().all(|b| apart(a, b)))
    }
}

fn is_alternative(plan: &Plan, id: NodeId) -> bool {
    plan.is_asked(id) || matches!(plan.fate(id), Fate::Group | Fate::Document)
}

/// Whether the form can have what a rule means.
fn possible(schema: &Schema, plan: &Plan, deed: &Deed) -> Result<(), Reason> {
    let named = |id: NodeId| schema.node(id).id.id.clone();
    let not_possible = |id: NodeId| Reason::NotPossible { id: named(id) };
    match deed {
        Deed::Show { target, when } => {
            if *plan.fate(*target) == Fate::Flat {
                return Err(not_possible(*target));
            }
            usable(schema, plan, *target, when, true)
        }
        Deed::Require { target, when } => {
            when.as_ref().map_or(Ok(()), |when| usable(schema, plan, *target, when, false))
        }
        Deed::Either(targets) => {
            let same = targets.iter().all(|id| schema.node(*id).parent == schema.node(targets[0]).parent);
            let bad = targets.iter().find(|id| !same || !is_alternative(plan, **id));
            bad.map_or(Ok(()), |id| Err(not_possible(*id)))
        }
        Deed::OneOf(targets) => {
            let same = |id: &NodeId| plan.scope(schema, *id) == plan.scope(schema, targets[0]);
            let bad =
                targets.iter().find(|id| !same(id) || !matches!(plan.fate(**id), Fate::Field | Fate::Multi));
            bad.map_or(Ok(()), |id| Err(not_possible(*id)))
        }
        Deed::Fix { field, .. } => match plan.fate(*field) {
            Fate::Fixed(_) => Ok(()),
            _ => Err(not_possible(*field)),
        },
        Deed::RealDate { day, month, year } => {
            let parts = [*day, *month, *year];
            let same = |id: &NodeId| plan.scope(schema, *id) == plan.scope(schema, *day);
            let bad = parts.into_iter().find(|id| !same(id) || *plan.fate(*id) != Fate::Field);
            bad.map_or(Ok(()), |id| Err(not_possible(id)))
        }
    }
}

/// Whether a condition can be worked out where an element stands.
fn usable(schema: &Schema, plan: &Plan, target: NodeId, when: &When, is_show: bool) -> Result<(), Reason> {
    let mut result = Ok(());
    fields(when, &mut |field, compared| {
        let id = schema.node(field).id.id.clone();
        let own = plan.scope(schema, field);
        let around = std::iter::successors(Some(plan.scope(schema, target)), |scope| {
            scope.map(|scope| plan.scope(schema, scope))
        });
        let askable = match plan.fate(field) {
            Fate::Field | Fate::Multi | Fate::Fixed(_) => true,
            Fate::Rows => !compared,
            _ => false,
        };
        let within = schema.around(field).any(|around| around == target) || field == target;
        if !askable || (is_show && within) {
            result = Err(Reason::NotPossible { id });
        } else if !around.into_iter().any(|scope| scope == own) {
            result = Err(Reason::OtherRows { id });
        } else if is_show && plan.page_of[field.0] > plan.page_of[target.0] {
            result = Err(Reason::Later { id });
        }
    });
    result
}
