//! Looks at a whole form before anybody sees it: circles, questions that come too early, what nobody can reach,
//! conditions that decide nothing, parameters without a value.

mod reach;

use jiff::civil::Date;

use self::reach::{Reach, Verdict};
use super::{
    expr::{
        eval::Node,
        walk::{Ref, refs},
    },
    fault::Fault,
    kind::Kind,
    load::Places,
    model::{ConditionId, FieldId, Form, ListId, PageId, ScopeId},
    source::{Complaint, Place},
};

/// Adds everything that is wrong with the form as a whole.
pub fn prove(form: &Form, places: &Places, today: Date, complaints: &mut Vec<Complaint>) {
    let before = complaints.len();
    let mut proof = Proof { form, places, complaints };
    proof.cycles();
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

    /// Searches, depth first, for things that depend on themselves.
    fn cycles(&mut self) {
        let form = self.form;
        let fields = (0..form.fields.len()).map(|at| Thing::Field(FieldId(at)));
        let lists = (0..form.lists.len()).map(|at| Thing::List(ListId(at)));
        let conditions = (0..form.conditions.len()).map(|at| Thing::Condition(ConditionId(at)));
        let mut done = std::collections::HashSet::new();
        for start in fields.chain(lists).chain(conditions) {
            let mut path = Vec::new();
            if let Some(circle) = self.circle(start, &mut path, &mut done) {
                let names = circle.iter().map(|thing| self.name(*thing)).collect();
                let place = self.place(circle[0]);
                self.complain(Fault::Cycle { names }, &place);
                return;
            }
        }
    }

    fn circle(
        &self,
        at: Thing,
        path: &mut Vec<Thing>,
        done: &mut std::collections::HashSet<Thing>,
    ) -> Option<Vec<Thing>> {
        if let Some(start) = path.iter().position(|thing| *thing == at) {
            return Some(path[start..].iter().copied().chain([at]).collect());
        }
        if done.contains(&at) {
            return None;
        }
        path.push(at);
        for next in self.dependencies(at) {
            if let Some(circle) = self.circle(next, path, done) {
                return Some(circle);
            }
        }
        path.pop();
        done.insert(at);
        None
    }

    fn dependencies(&self, thing: Thing) -> Vec<Thing> {
        let mut found = Vec::new();
        let mut add = |node: &Node| {
            refs(node, &mut |reference| match reference {
                Ref::Field(field) => found.push(Thing::Field(field)),
                Ref::List(list) => found.push(Thing::List(list)),
                Ref::Condition(condition) => found.push(Thing::Condition(condition)),
                Ref::Parameter(_) => {}
            });
        };
        match thing {
            Thing::Condition(id) => add(&self.form.conditions[id.0].is),
            Thing::List(id) => {
                let list = self.form.list(id);
                self.form.page(list.page).when.iter().chain(&list.whens).for_each(&mut add);
            }
            Thing::Field(id) => {
                let field = self.form.field(id);
                self.form.page(field.page).when.iter().chain(&field.whens).for_each(&mut add);
                if let Kind::Computed(computed) = &field.kind {
                    add(&computed.value);
                }
            }
        }
        found
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
        for ((_, _, german), (place, _)) in form.texts.all().zip(&self.places.texts) {
            for piece in &german.0 {
                if let super::text::Piece::Parameter(id) = piece {
                    used.push((*id, place.clone()));
                }
            }
        }
        for (id, place) in used {
            if form.parameters.value(id, today).is_none() {
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
        for node in nodes {
            self.asked_later(node, page, &mut later, 0);
        }
        for field in later {
            let name = self.form.field(field).name.to_string();
            let page = self.form.page(self.form.field(field).page).id.to_string();
            self.complain(Fault::LaterPage { name, page }, place);
        }
    }

    fn asked_later(&self, node: &Node, page: PageId, later: &mut Vec<FieldId>, depth: usize) {
        refs(node, &mut |reference| match reference {
            Ref::Field(id) if self.form.field(id).page > page && self.form.is_asked(id) => later.push(id),
            Ref::Condition(id) if depth < 16 => {
                self.asked_later(&self.form.conditions[id.0].is, page, later, depth + 1);
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
