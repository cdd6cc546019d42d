//! Says in the form language when something is asked and when it is required.
//!
//! May use `decide`, `plan` and `schema`.

use std::{
    cell::RefCell,
    collections::{BTreeMap, BTreeSet},
};

use super::{
    bind::{When, fields},
    decide::Decisions,
    plan::{Fate, Plan},
    schema::{Data, NodeId, Schema},
};

/// When something must be answered, as long as it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Need {
    /// Always.
    Always,
    /// While one of these holds; never when there is none.
    While(Vec<String>),
}

/// The groups around the place where an expression stands, from the outside in; none: names are written in full.
pub type From<'a> = &'a [NodeId];

/// Puts decisions into words.
pub struct Saying<'a> {
    pub schema: &'a Schema,
    pub plan: &'a Plan,
    pub decisions: &'a Decisions,
    /// The conditions that were used: that a group has been begun, as far as that says anything.
    begun: RefCell<BTreeMap<NodeId, Option<String>>>,
    /// All full names, by the list whose rows they are for.
    names: BTreeMap<Option<NodeId>, BTreeSet<String>>,
}

impl<'a> Saying<'a> {
    pub fn new(schema: &'a Schema, plan: &'a Plan, decisions: &'a Decisions) -> Self {
        let mut saying = Self { schema, plan, decisions, begun: RefCell::default(), names: BTreeMap::new() };
        for id in schema.all().filter(|id| plan.is_asked(*id) || matches!(plan.fate(*id), Fate::Fixed(_))) {
            let name = plan.name(schema, id);
            saying.names.entry(plan.scope(schema, id)).or_default().insert(name);
        }
        for (at, question) in decisions.questions.iter().enumerate() {
            let (scope, name) = (plan.scope(schema, question.targets[0]), saying.question_name(at));
            saying.names.entry(scope).or_default().insert(name);
        }
        saying
    }

    /// The name of a node where an expression stands.
    fn name(&self, id: NodeId, from: From<'_>) -> String {
        self.short(id, &self.plan.name(self.schema, id), from)
    }

    /// As much of a full name as is needed among some groups: names are looked up from the inside out.
    fn short(&self, id: NodeId, full: &str, from: From<'_>) -> String {
        let scope = self.plan.scope(self.schema, id);
        let same = from.first().is_some_and(|group| self.plan.scope(self.schema, *group) == scope);
        let Some(names) = self.names.get(&scope).filter(|_| same) else { return full.to_owned() };
        let groups: Vec<&str> = from.iter().map(|group| self.plan.ids[group.0].as_str()).collect();
        let means = |short: &str| {
            let found = (0..=groups.len()).rev().map(|inner| {
                let around = groups[..inner].iter().flat_map(|group| [*group, "."]);
                around.chain([short]).collect::<String>()
            });
            found.into_iter().find(|name| names.contains(name)).is_some_and(|name| name == full)
        };
        let starts = full.rmatch_indices('.').map(|(at, _)| at + 1).chain([0]);
        starts.map(|at| &full[at..]).find(|short| means(short)).unwrap_or(full).to_owned()
    }

    /// When a node is asked, besides what holds for the groups around it; each with the rule that says so.
    pub fn shown(&self, id: NodeId, from: From<'_>) -> Vec<(String, Option<usize>)> {
        let Some(decision) = self.decisions.of(id) else { return Vec::new() };
        let rules = decision.show.iter().map(|(when, rule)| (self.when(when, from), Some(*rule)));
        let question = decision.question.map(|at| {
            let question = &self.decisions.questions[at];
            (
                format!("{} == \"{}\"", self.short(id, &self.question_name(at), from), self.plan.ids[id.0]),
                question.rule,
            )
        });
        question.into_iter().chain(rules).collect()
    }

    /// The fields that decide when a node is asked.
    pub fn sources(&self, id: NodeId) -> Vec<NodeId> {
        let mut found = Vec::new();
        for (when, _) in self.decisions.of(id).map_or(&[][..], |decision| decision.show.as_slice()) {
            fields(when, &mut |field, _| found.push(field));
        }
        found
    }

    /// The full name of a question that the schema asks without saying so.
    fn question_name(&self, at: usize) -> String {
        let question = &self.decisions.questions[at];
        let groups = self.plan.groups(self.schema, question.targets[0]);
        let parts: Vec<&str> = groups.iter().map(|group| self.plan.ids[group.0].as_str()).collect();
        parts.into_iter().chain([question.id.as_str()]).collect::<Vec<_>>().join(".")
    }

    /// When a field, list or piece of evidence must be answered.
    pub fn need(&self, id: NodeId, from: From<'_>) -> Need {
        let decision = self.decisions.of(id);
        let parent = self.need_within(self.schema.node(id).parent, from);
        let always = self.schema.node(id).min > 0
            || decision
                .is_some_and(|decision| decision.question.is_some() || decision.require.contains(&None));
        if always {
            return parent;
        }
        let Some(decision) = decision else { return Need::While(Vec::new()) };
        let mut conditions = self.required(id, from);
        for others in &decision.instead_of {
            let none = others.iter().map(|other| format!("!has({})", self.name(*other, from)));
            let none = none.collect::<Vec<_>>().join(" && ");
            match &parent {
                Need::Always => conditions.push(none),
                Need::While(all) => {
                    conditions.extend(all.iter().map(|when| format!("{} && {none}", inner(when))));
                }
            }
        }
        Need::While(conditions)
    }

    /// When what must be answered in a group must be answered.
    pub fn need_within(&self, group: Option<NodeId>, from: From<'_>) -> Need {
        let Some(id) = group else { return Need::Always };
        if *self.plan.fate(id) == Fate::List {
            return Need::Always;
        }
        let node = self.schema.node(id);
        let decision = self.decisions.of(id);
        let always = node.min > 0
            || decision
                .is_some_and(|decision| decision.question.is_some() || decision.require.contains(&None));
        if always {
            return self.need_within(node.parent, from);
        }
        let mut conditions = self.required(id, from);
        conditions.extend(self.begun(id));
        Need::While(conditions)
    }

    /// The conditions of rules under which a node is required.
    fn required(&self, id: NodeId, from: From<'_>) -> Vec<String> {
        let rules = self.decisions.of(id).map_or(&[][..], |decision| decision.require.as_slice());
        rules.iter().flatten().map(|when| self.when(when, from)).collect()
    }

    /// The name of the condition that something in a group has been answered; one answer alone asks for no other.
    fn begun(&self, group: NodeId) -> Option<String> {
        if let Some(known) = self.begun.borrow().get(&group) {
            return known.clone();
        }
        if self.answers(group).len() < 2 {
            self.begun.borrow_mut().insert(group, None);
            return None;
        }
        let name = format!("{}_begonnen", self.plan.ids[group.0]);
        let taken = self.plan.given.has(&name) || self.plan.ids.contains(&name);
        let id = if taken { format!("{name}_{}", group.0) } else { name };
        self.begun.borrow_mut().insert(group, Some(id.clone()));
        Some(id)
    }

    /// What can be answered in a group, by full names.
    fn answers(&self, group: NodeId) -> Vec<String> {
        let mut found = Vec::new();
        for child in self.schema.children(Some(group)) {
            if self.plan.is_asked(*child) {
                found.push(self.plan.name(self.schema, *child));
            } else if matches!(self.plan.fate(*child), Fate::Group | Fate::Flat) {
                found.extend(self.answers(*child));
            }
        }
        found
    }

    /// All conditions with a name that were used: the name, the list whose rows they are for, what they say.
    pub fn conditions(&self) -> Vec<(String, Option<String>, String)> {
        let begun = self.begun.borrow();
        let condition = |(group, name): (&NodeId, &Option<String>)| {
            let name = name.clone()?;
            let scope = self.plan.scope(self.schema, *group);
            let list = scope.map(|list| self.plan.list_path(self.schema, list));
            let any: Vec<String> = self.answers(*group).iter().map(|name| format!("has({name})")).collect();
            Some((name, list, any.join(" || ")))
        };
        begun.iter().filter_map(condition).collect()
    }

    /// A condition of a rule.
    fn when(&self, when: &When, from: From<'_>) -> String {
        match when {
            When::Filled(field, true) => format!("has({})", self.name(*field, from)),
            When::Filled(field, false) => format!("!has({})", self.name(*field, from)),
            When::All(all) => self.joined(all, " && ", from),
            When::Any(all) => self.joined(all, " || ", from),
            When::In { field, codes, unanswered } => {
                let name = self.name(*field, from);
                let compared =
                    self.compared(*field, &name, &codes.iter().map(String::as_str).collect::<Vec<_>>());
                if *unanswered && !self.is_certain(*field) {
                    format!("!has({name}) || {compared}")
                } else {
                    compared
                }
            }
        }
    }

    fn joined(&self, all: &[When], sign: &str, from: From<'_>) -> String {
        all.iter().map(|when| inner(&self.when(when, from))).collect::<Vec<_>>().join(sign)
    }

    fn compared(&self, field: NodeId, name: &str, codes: &[&str]) -> String {
        let is_bool = self.schema.field(field).is_some_and(|field| field.data == Data::Bool);
        let quoted: Vec<String> = codes.iter().map(|code| format!("\"{code}\"")).collect();
        match (self.plan.fate(field), quoted.as_slice()) {
            (Fate::Multi, _) => format!("{name}.overlaps([{}])", quoted.join(", ")),
            (Fate::Field, [_]) if is_bool => format!("{name} == {}", codes[0]),
            (Fate::Field, _) if is_bool => format!("has({name})"),
            (_, [one]) => format!("{name} == {one}"),
            _ => format!("{name} in [{}]", quoted.join(", ")),
        }
    }

    /// Whether a field must be answered by everybody.
    fn is_certain(&self, id: NodeId) -> bool {
        let alone = std::iter::once(id).chain(self.schema.around(id));
        let bare = |id: NodeId| self.schema.node(id).min > 0 && self.shown(id, &[]).is_empty();
        alone.take_while(|id| *self.plan.fate(*id) != Fate::List).all(bare)
    }
}

/// In brackets, where something else follows and it could be read otherwise.
pub fn inner(expression: &str) -> String {
    if expression.contains(" || ") || expression.contains(" && ") {
        format!("({expression})")
    } else {
        expression.to_owned()
    }
}
