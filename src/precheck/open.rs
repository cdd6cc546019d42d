//! Which questions were left open that something depends on.

use std::collections::HashSet;

use crate::form::{
    answers::RowId,
    expr::{
        eval::{Chain, Node},
        value::Value,
        walk::{Ref, refs},
    },
    kind::Kind,
    model::{ConditionId, FieldId, Form},
    situation::Situation,
};

/// A question that was left open.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OpenQuestion {
    /// The question.
    pub field: FieldId,
    /// The rows around it.
    pub rows: Vec<RowId>,
}

/// The questions that are asked, have no answer that counts, and are behind one of some expressions. Of the questions
/// to persons who stand in the same list, only those to the person that the expressions are about.
pub(super) fn behind<'n>(
    nodes: impl IntoIterator<Item = &'n Node>,
    situation: &Situation<'_>,
    rows: &[RowId],
) -> Vec<OpenQuestion> {
    let form = situation.form;
    let mut questions = Questions { form, fields: HashSet::new(), conditions: HashSet::new() };
    nodes.into_iter().for_each(|node| questions.add(node));
    let mut found = Vec::new();
    for id in questions.fields {
        let field = form.field(id);
        if matches!(field.kind, Kind::Computed(_)) {
            continue;
        }
        for chain in situation.instances(field.scope) {
            let own: Vec<RowId> = chain.rows().map(|record| record.row.clone()).collect();
            let of_somebody_else = !rows.is_empty() && own.first().is_some_and(|row| *row != rows[0]);
            if !of_somebody_else && is_open(situation, chain, id) {
                found.push(OpenQuestion { field: id, rows: own });
            }
        }
    }
    found.sort();
    found
}

/// Whether a question is asked and has no answer that counts: a date of which a part is missing counts in part.
pub(super) fn is_open<'a>(situation: &Situation<'a>, chain: Chain<'a>, field: FieldId) -> bool {
    situation.eval.is_asked(chain, field) && situation.eval.field(chain, field) == Value::Nothing
}

struct Questions<'a> {
    form: &'a Form,
    fields: HashSet<FieldId>,
    conditions: HashSet<ConditionId>,
}

impl Questions<'_> {
    fn add(&mut self, node: &Node) {
        let mut direct = Vec::new();
        refs(node, &mut |reference| direct.push(reference));
        for reference in direct {
            match reference {
                Ref::Field(id) if self.fields.insert(id) => {
                    if let Kind::Computed(computed) = &self.form.field(id).kind {
                        self.add(&computed.value);
                    }
                }
                Ref::Condition(id) if self.conditions.insert(id) => {
                    self.add(&self.form.conditions[id.0].is);
                }
                _ => {}
            }
        }
    }
}
