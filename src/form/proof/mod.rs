//! Looks at a whole form before anybody sees it: circles, questions that come too early, what nobody can reach,
//! conditions that decide nothing, parameters without a value.

mod reach;

use std::collections::{HashMap, HashSet};

use jiff::civil::Date;

use self::reach::{Reach, Verdict};
use super::{
    expr::{
        eval::Node,
        walk::{Ref, depth, refs},
    },
    fault::Fault,
    kind::Kind,
    load::Places,
    model::{ConditionId, FieldId, Form, ListId, PageId, ScopeId},
    parameter::Amount,
    source::{Complaint, Place},
};

/// In how many steps, one inside the other, something may be worked out: far more than forms need, far less than a
/// stack holds.
const MOST_STEPS: usize = 1_000;
/// For how many steps it counts that one thing asks for another.
const LINK: usize = 8;

/// Adds everything that is wrong with the form as a whole.
pub fn prove(form: &Form, places: &Places, today: Date, complaints: &mut Vec<Complaint>) {
    let before = complaints.len();
    let mut proof = Proof { form, places, complaints };
    proof.chains();
    if proof.complaints.len() > before {
        return; // What lies in a circle can't be worked out.
    }
    proof.parameters(today);
    proof.later_pages();
    proof.conditions();
    proof.reachability();
}

struct Proof<'a> {
    form: &'a Form,
    places: &'a Places,
    complaints: &'a mut Vec<Complaint>,
}

/// Something whose being asked, or whose value, can depend on others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Thing {
    Field(FieldId),
    List(ListId),
    Condition(ConditionId),
}

impl Proof<'_> {
    fn complain(&mut self, fault: Fault, place: &Place) {
        self.complaints.push(Complaint::new(fault, place.clone()));
    }

    /// Searches, depth first, for things that depend on themselves, or on too long a chain of others.
    fn chains(&mut self) {
        let form = self.form;
        let fields = (0..form.fields.len()).map(|at| Thing::Field(FieldId(at)));
        let lists = (0..form.lists.len()).map(|at| Thing::List(ListId(at)));
        let conditions = (0..form.conditions.len()).map(|at| Thing::Condition(ConditionId(at)));
        let mut known = HashMap::new();
        for start in fields.chain(lists).chain(conditions) {
            if let Err((fault, at)) = self.steps(start, &mut Vec::new(), &mut known) {
                let place = self.place(at);
                return self.complain(fault, &place);
            }
        }
    }

    /// How many steps it takes, one inside the other, to work something out.
    fn steps(
        &self,
        at: Thing,
        path: &mut Vec<Thing>,
        known: &mut HashMap<Thing, usize>,
    ) -> Result<usize, (Fault, Thing)> {
        if let Some(steps) = known.get(&at) {
            return Ok(*steps);
        }
        if let Some(start) = path.iter().position(|thing| *thing == at) {
            let circle = path[start..].iter().chain([&at]);
            return Err((Fault::Cycle { names: circle.map(|thing| self.name(*thing)).collect() }, at));
        }
        path.push(at);
        let mut steps = 0;
        if path.len() * LINK <= MOST_STEPS {
            for next in self.dependencies(at) {
                steps = self.steps(next, path, known)?.max(steps);
            }
        }
        steps += LINK + self.expressions(at).into_iter().map(depth).max().unwrap_or(0);
        if steps > MOST_STEPS || path.len() * LINK > MOST_STEPS {
            return Err((Fault::TooLong { limit: MOST_STEPS }, at));
        }
        path.pop();
        known.insert(at, steps);
        Ok(steps)
    }

    fn dependencies(&self, thing: Thing) -> Vec<Thing> {
        let mut found = Vec::new();
        for expression in self.expressions(thing) {
            refs(expression, &mut |reference| match reference {
                Ref::Field(field) => found.push(Thing::Field(field)),
                Ref::List(list) => found.push(Thing::List(list)),
                Ref::Condition(condition) => found.push(Thing::Condition(condition)),
                Ref::Parameter(_) => {}
            });
        }
        found
    }

    /// What is worked out for a thing: whether it is asked, and its value.
    fn expressions(&self, thing: Thing) -> Vec<&Node> {
        match thing {
            Thing::Condition(id) => vec![&self.form.conditions[id.0].is],
            Thing::List(id) => {
                let list = self.form.list(id);
                self.form.page(list.page).when.iter().chain(&list.whens).collect()
            }
            Thing::Field(id) => {
                let field = self.form.field(id);
                let whens = self.form.page(field.page).when.iter().chain(&field.whens);
                let value =
                    if let Kind::Computed(computed) = &field.kind { Some(&computed.value) } else { None };
                whens.chain(value).collect()
            }
        }
    }

    fn name(&self, thing: Thing) -> String {
        match thing {
            Thing::Field(id) => self.form.field(id).name.to_string(),
            Thing::List(id) => self.form.list(id).name.to_string(),
            Thing::Condition(id) => self.form.conditions[id.0].name.to_string(),
        }
    }

    fn place(&self, thing: Thing) -> Place {
        match thing {
            Thing::Field(id) => self.places.fields[id.0].clone(),
            Thing::List(id) => self.places.lists[id.0].clone(),
            Thing::Condition(id) => self.places.conditions[id.0].clone(),
        }
    }

    /// Every parameter that the form uses must have a value today.
    fn parameters(&mut self, today: Date) {
        let form = self.form;
        let mut used = self.places.parameters.clone();
        let mut tables = Vec::new();
        for ((_, _, german), (place, _)) in form.texts.all().zip(&self.places.texts) {
            for piece in &german.0 {
                if let super::text::Piece::Parameter(id) = piece {
                    used.push((*id, place.clone()));
                    if form.parameters.value(*id, today).is_some_and(Amount::is_table) {
                        let name = form.parameters.get(*id).name.to_string();
                        tables.push((Fault::TableInText { name }, place.clone()));
                    }
                }
            }
        }
        for (fault, place) in tables {
            self.complain(fault, &place);
        }
        for (id, place) in used {
            if form.parameters.value(id, today).is_none() && !form.parameters.get(id).local {
                let name = form.parameters.get(id).name.to_string();
                self.complain(Fault::ParameterWithoutValue { name, day: today.to_string() }, &place);
            }
        }
    }

    /// What decides whether a question is asked must have been asked before.
    fn later_pages(&mut self) {
        let form = self.form;
        for (at, field) in form.fields.iter().enumerate() {
            self.no_later(&field.whens, field.page, &self.places.fields[at].clone());
        }
        for (at, list) in form.lists.iter().enumerate() {
            self.no_later(&list.whens, list.page, &self.places.lists[at].clone());
        }
        for (at, page) in form.pages.iter().enumerate() {
            self.no_later(page.when.as_slice(), PageId(at), &self.places.pages[at].clone());
        }
    }

    fn no_later(&mut self, nodes: &[Node], page: PageId, place: &Place) {
        let mut later = Vec::new();
        let mut seen = HashSet::new();
        for node in nodes {
            self.asked_later(node, page, &mut later, &mut seen);
        }
        for field in later {
            let name = self.form.field(field).name.to_string();
            let page = self.form.page(self.form.field(field).page).id.to_string();
            self.complain(Fault::LaterPage { name, page }, place);
        }
    }

    fn asked_later(
        &self,
        node: &Node,
        page: PageId,
        later: &mut Vec<FieldId>,
        seen: &mut HashSet<ConditionId>,
    ) {
        refs(node, &mut |reference| match reference {
            Ref::Field(id) if self.form.field(id).page > page && self.form.is_asked(id) => later.push(id),
            Ref::Condition(id) if seen.insert(id) => {
                self.asked_later(&self.form.conditions[id.0].is, page, later, seen);
            }
            _ => {}
        });
    }

    /// Conditions that always or never hold decide nothing.
    fn conditions(&mut self) {
        for (scope, node, place) in &self.places.whens {
            match Reach::new(self.form).verdict(*scope, &[node]) {
                Verdict::Always => self.complaints.push(Complaint::new(Fault::AlwaysTrue, place.clone())),
                Verdict::Never => self.complaints.push(Complaint::new(Fault::AlwaysFalse, place.clone())),
                Verdict::Sometimes => {}
            }
        }
    }

    /// Every page, question, option and piece of evidence must be reachable with some answers.
    fn reachability(&mut self) {
        let form = self.form;
        for (at, page) in form.pages.iter().enumerate() {
            let nodes: Vec<&Node> = page.when.iter().collect();
            if nodes.len() + self.around(page.scope).len() > 1 && self.never(page.scope, nodes) {
                let fault = Fault::Unreachable { what: "the page", name: page.id.to_string() };
                self.complain(fault, &self.places.pages[at].clone());
            }
        }
        for (at, field) in form.fields.iter().enumerate() {
            let mut nodes: Vec<&Node> = form.page(field.page).when.iter().collect();
            nodes.extend(&field.whens);
            if nodes.len() > 1 && self.never(field.scope, nodes.clone()) {
                let fault = Fault::Unreachable { what: "the field", name: field.name.to_string() };
                self.complain(fault, &self.places.fields[at].clone());
                continue;
            }
            if let Kind::Choice(options) | Kind::Multi(options) = &field.kind {
                for choice in options.all.iter().filter(|choice| choice.when.is_some()) {
                    let nodes = nodes.iter().copied().chain(&choice.when).collect();
                    if self.never(field.scope, nodes) {
                        let fault = Fault::OptionNeverOffered { code: choice.code.to_string() };
                        self.complain(fault, &self.places.fields[at].clone());
                    }
                }
            }
        }
        for (at, document) in form.documents.iter().enumerate() {
            if document.when.is_some() && self.never(document.scope, document.when.iter().collect()) {
                let fault = Fault::Unreachable { what: "the document", name: document.id.to_string() };
                self.complain(fault, &self.places.documents[at].clone());
            }
        }
    }

    /// The conditions of the lists around a scope.
    fn around(&self, scope: ScopeId) -> Vec<(ScopeId, &Node)> {
        let mut nodes = Vec::new();
        let mut at = scope;
        while let Some((parent, list)) = self.form.scope(at).parent {
            let list = self.form.list(list);
            nodes.extend(self.form.page(list.page).when.iter().chain(&list.whens).map(|node| (parent, node)));
            at = parent;
        }
        nodes
    }

    fn never<'n>(&'n self, scope: ScopeId, mut nodes: Vec<&'n Node>) -> bool {
        nodes.extend(self.around(scope).into_iter().map(|(_, node)| node));
        Reach::new(self.form).verdict(scope, &nodes) == Verdict::Never
    }
}
