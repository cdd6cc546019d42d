//! Amounts set by law in expressions: `param.x`, `param.x.on(day)`, `param.table.of(key)`, `param.table.on(day).of(key)`.

use super::{Checked, Compiler, Expr, Fault, Kind, Node, Type, did_you_mean};
use crate::form::parameter::{Key, ParameterId};

/// A parameter with a method.
#[derive(Clone, Copy)]
pub struct Named<'e> {
    name: &'e str,
    /// The day given before `of`.
    day: Option<&'e [Expr]>,
    /// Whether the method is `of`, else it is `on`.
    is_table: bool,
    at: &'e Expr,
}

/// The parameter that a method is called on; nothing where it is something else.
pub fn named<'e>(on: &'e Expr, method: &str) -> Option<Named<'e>> {
    let is_table = method == "of";
    match &on.kind {
        Kind::Name(path) if is_table || method == "on" => {
            let [first, name] = path.as_slice() else { return None };
            (first == "param").then_some(Named { name, day: None, is_table, at: on })
        }
        Kind::Method(inner, method, day) if is_table && method == "on" => {
            let named = named(inner, "on")?;
            Some(Named { day: Some(day), is_table, ..named })
        }
        _ => None,
    }
}

impl Compiler<'_> {
    /// `param.x`.
    pub(super) fn parameter(&mut self, name: &str, whole: &Expr) -> Checked {
        let id = self.parameter_named(name, whole)?;
        self.finished(id, None, Vec::new(), whole)
    }

    /// A parameter on a day, of a table, or both.
    pub(super) fn dated_or_table(&mut self, named: Named<'_>, arguments: &[Expr], whole: &Expr) -> Checked {
        let id = self.parameter_named(named.name, named.at)?;
        if !named.is_table {
            let [day] = self.exactly::<1>("on", arguments, whole)?;
            let day = self.of_type(day, &Type::Date)?;
            return self.finished(id, Some(day), Vec::new(), whole);
        }
        let day = match named.day {
            None => None,
            Some(day) => {
                let [day] = self.exactly::<1>("on", day, whole)?;
                Some(self.of_type(day, &Type::Date)?)
            }
        };
        let keys: Vec<Option<(Node, Type)>> = arguments.iter().map(|key| self.expr(key)).collect();
        let keys: Vec<(Node, Type)> = keys.into_iter().collect::<Option<_>>()?;
        for ((key, argument), (_, found)) in self.keys(id).into_iter().flatten().zip(arguments).zip(&keys) {
            let (fits, wanted) = match key {
                Key::Number => (*found == Type::Number, Type::Number),
                Key::Code => (matches!(found, Type::Text | Type::Code(_)), Type::Text),
            };
            if !fits {
                return self.mismatch(&wanted, found, argument);
            }
        }
        self.finished(id, day, keys.into_iter().map(|(node, _)| node).collect(), whole)
    }

    /// Complains where a table is asked with too few keys or too many.
    fn finished(&mut self, id: ParameterId, day: Option<Node>, keys: Vec<Node>, whole: &Expr) -> Checked {
        if let Some(expected) = self.keys(id).map(|expected| expected.len()).filter(|n| *n != keys.len()) {
            let name = self.outline.parameters.get(id).name.to_string();
            return self.fault(Fault::TableKeys { name, expected }, whole);
        }
        Some((Node::Parameter(id, day.map(Box::new), keys), Type::Number))
    }

    /// What its table is asked with; nothing where only authorities have values.
    fn keys(&self, id: ParameterId) -> Option<Vec<Key>> {
        self.outline.parameters.get(id).values.first().and_then(|(_, amount)| amount.keys())
    }

    fn parameter_named(&mut self, name: &str, at: &Expr) -> Option<ParameterId> {
        let parameters = &self.outline.parameters;
        if let Some(id) = parameters.named(name) {
            return Some(id);
        }
        let meant = did_you_mean(name, parameters.names());
        self.fault(Fault::UnknownParameter { name: name.to_owned(), meant }, at)
    }
}
