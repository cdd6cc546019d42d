//! What an expression refers to.

use std::collections::HashSet;

use super::{
    super::{
        model::{ConditionId, FieldId, Form, ListId},
        parameter::ParameterId,
    },
    eval::Node,
    value::Value,
};

/// Something an expression refers to.
#[derive(Clone, Copy, Debug)]
pub enum Ref {
    /// The answer to a question.
    Field(FieldId),
    /// The rows of a list.
    List(ListId),
    /// A condition with a name.
    Condition(ConditionId),
    /// An amount set by law.
    Parameter(ParameterId),
}

/// Calls back for everything an expression refers to directly.
pub fn refs(node: &Node, found: &mut dyn FnMut(Ref)) {
    match node {
        Node::Field(_, id) => found(Ref::Field(*id)),
        Node::Condition(_, id) => found(Ref::Condition(*id)),
        Node::Parameter(id, ..) => found(Ref::Parameter(*id)),
        Node::CountRows(_, id) => found(Ref::List(*id)),
        Node::Each(_, _, id, _) => found(Ref::List(*id)),
        Node::Const(_) | Node::Array(_) | Node::Today | Node::AppliedOn | Node::Setting(_) => {}
        Node::Not(_)
        | Node::Negate(_)
        | Node::Has(_)
        | Node::CountCodes(_)
        | Node::Choose(..)
        | Node::Call(..) => {}
        Node::And(..)
        | Node::Or(..)
        | Node::Compare(..)
        | Node::Calculate(..)
        | Node::In(..)
        | Node::Overlaps(..) => {}
    }
    for inner in children(node) {
        refs(inner, found);
    }
}

/// The expressions directly inside an expression.
pub fn children(node: &Node) -> Vec<&Node> {
    match node {
        Node::Not(a) | Node::Negate(a) | Node::Has(a) | Node::CountCodes(a) | Node::Each(_, _, _, a) => {
            vec![a]
        }
        Node::And(a, b)
        | Node::Or(a, b)
        | Node::Compare(_, a, b)
        | Node::Calculate(_, a, b)
        | Node::In(a, b)
        | Node::Overlaps(a, b) => vec![a, b],
        Node::Choose(a, b, c) => vec![a, b, c],
        Node::Call(_, arguments) => arguments.iter().collect(),
        Node::Parameter(_, day, keys) => day.iter().map(|day| &**day).chain(keys).collect(),
        _ => Vec::new(),
    }
}

/// How deep the expressions inside an expression nest.
#[must_use]
pub fn depth(node: &Node) -> usize {
    1 + children(node).into_iter().map(depth).max().unwrap_or(0)
}

/// Calls back for every code that an expression writes out, in the conditions that it names too.
pub fn codes(form: &Form, node: &Node, found: &mut dyn FnMut(&str)) {
    codes_once(form, node, &mut HashSet::new(), found);
}

/// Each condition is looked into once, however many others name it.
fn codes_once(form: &Form, node: &Node, seen: &mut HashSet<ConditionId>, found: &mut dyn FnMut(&str)) {
    match node {
        Node::Const(Value::Text(code)) => found(code),
        Node::Array(all) => all.iter().for_each(|code| found(code)),
        Node::Condition(_, id) if seen.insert(*id) => {
            codes_once(form, &form.conditions[id.0].is, seen, found);
        }
        _ => children(node).into_iter().for_each(|inner| codes_once(form, inner, seen, found)),
    }
}
