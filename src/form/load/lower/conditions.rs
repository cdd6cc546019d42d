//! Makes the named conditions of what was written: first their names, so that expressions can use them.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::{
                compile::{Stand, compile},
                eval::Node,
                value::{Type, Value},
            },
            fault::Fault,
            file::ConditionFile,
            model::{Condition, ConditionId, Name, ScopeId},
            source::{Complaint, Place, did_you_mean},
        },
        place,
    },
    Lower,
};

impl Lower<'_> {
    /// Registers the names of conditions, so that expressions can use them.
    pub(super) fn condition_names(&mut self) {
        let written = self.written;
        for (at, (name, condition)) in written.conditions.iter().enumerate() {
            let scope = match &condition.value {
                ConditionFile::Plain(_) => Some(ScopeId(0)),
                ConditionFile::ForRows { list, .. } => {
                    self.layout.scopes.iter().position(|s| s.path == *list).map(ScopeId)
                }
            };
            let source = Arc::clone(self.source);
            let Some(scope) = scope else {
                let ConditionFile::ForRows { list, .. } = &condition.value else { continue };
                let known = self.layout.scopes.iter().skip(1).map(|scope| scope.path.as_str());
                let meant = did_you_mean(list, known);
                let fault = Fault::Unknown { what: "list", name: list.clone(), meant };
                self.complain(fault, &source, condition);
                continue;
            };
            let names = &mut self.outline.scopes[scope.0].names;
            if names.insert(name.as_str().into(), Name::Condition(ConditionId(at))).is_some() {
                self.complain(Fault::Duplicate { what: "name", name: name.clone() }, &source, condition);
            }
        }
    }

    pub(super) fn conditions(&mut self) -> Vec<Condition> {
        let written = self.written;
        let source = Arc::clone(self.source);
        let mut conditions = Vec::new();
        for (name, condition) in &written.conditions {
            let (scope, text) = match &condition.value {
                ConditionFile::Plain(text) => (ScopeId(0), text),
                ConditionFile::ForRows { list, is } => {
                    let scope = self.layout.scopes.iter().position(|scope| scope.path == *list);
                    (ScopeId(scope.unwrap_or(0)), is)
                }
            };
            let place = place::of(&source, condition);
            let is = match compile(&self.outline, Stand { scope, groups: &[] }, text, &Type::Bool) {
                Ok(node) => node,
                Err(faults) => {
                    // Places inside untagged values are lost, so the expression is searched for in its own lines.
                    let start =
                        source.text[place.range.clone()].find(text.as_str()).map(|at| place.range.start + at);
                    for (fault, bytes) in faults {
                        let range = start.map_or(place.range.clone(), |at| {
                            at + bytes.start..at + bytes.end.max(bytes.start + 1)
                        });
                        self.complaints.push(Complaint::new(fault, Place::new(&source, range)));
                    }
                    Node::Const(Value::Nothing)
                }
            };
            self.note_parameters(&is, &place);
            self.places.whens.push((scope, is.clone(), place.clone()));
            self.places.conditions.push(place);
            let slot = conditions.iter().filter(|before: &&Condition| before.scope == scope).count();
            conditions.push(Condition { name: name.as_str().into(), scope, slot, is });
        }
        conditions
    }
}
