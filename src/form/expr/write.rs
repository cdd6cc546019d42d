//! Writes a checked expression the way its author would: for people, and for comparing two versions of a form.
//!
//! Names stand in full, so the same text in two versions of a form means the same.

use super::{
    super::model::{FieldId, Form, ListId},
    compile,
    eval::{At, Comparison, Each, Function, Node, Operation},
    value::Value,
    walk::children,
};

/// An expression as text.
#[must_use]
pub fn text(form: &Form, node: &Node) -> String {
    Writer { form, rows: rows_of(form, node, &[]) }.node(node, 0, Binding::Choose)
}

/// How tightly a part binds, from loosely to tightly.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Binding {
    Choose,
    Or,
    And,
    Compare,
    Add,
    Multiply,
    Sign,
}

struct Writer<'a> {
    form: &'a Form,
    /// What rows are called, by how many methods are around them.
    rows: Vec<String>,
}

impl Writer<'_> {
    /// Writes a part, in brackets where it binds less tightly than its place needs; `bound` methods are around it.
    fn node(&self, node: &Node, bound: usize, place: Binding) -> String {
        let (text, binding) = self.bare(node, bound);
        if binding < place { format!("({text})") } else { text }
    }

    fn bare(&self, node: &Node, bound: usize) -> (String, Binding) {
        use Binding as B;
        let form = self.form;
        let of = |node, place| self.node(node, bound, place);
        let pair = |a, sign: &str, b, own, right| (format!("{} {sign} {}", of(a, own), of(b, right)), own);
        let plain = |text: String| (text, B::Sign);
        match node {
            Node::Const(value) => plain(constant(value)),
            Node::Array(codes) => plain(array(codes.iter().map(|code| quoted(code)))),
            Node::Today => plain("today".into()),
            Node::AppliedOn => plain("applied_on".into()),
            Node::Field(at, id) => plain(self.named(*at, &field_name(form, *at, *id))),
            Node::Condition(at, id) => plain(self.named(*at, &form.conditions[id.0].name)),
            Node::Parameter(id, day, keys) => {
                let on = day.as_ref().map(|day| format!(".on({})", of(day, B::Choose)));
                let keys: Vec<String> = keys.iter().map(|key| of(key, B::Choose)).collect();
                let table = (!keys.is_empty()).then(|| format!(".of({})", keys.join(", ")));
                let name = &form.parameters.get(*id).name;
                plain(format!("param.{name}{}{}", on.unwrap_or_default(), table.unwrap_or_default()))
            }
            Node::Setting(at) => plain(format!("setting.{}", form.settings[*at].0)),
            Node::Not(inner) => plain(format!("!{}", of(inner, B::Sign))),
            Node::Negate(inner) => plain(format!("-{}", of(inner, B::Sign))),
            Node::And(a, b) => pair(a, "&&", b, B::And, B::And),
            Node::Or(a, b) => pair(a, "||", b, B::Or, B::Or),
            Node::Compare(how, a, b) => {
                (format!("{} {} {}", of(a, B::Add), comparison(*how), of(b, B::Add)), B::Compare)
            }
            Node::Calculate(how, a, b) => match how {
                Operation::Add => pair(a, "+", b, B::Add, B::Add),
                Operation::Subtract => pair(a, "-", b, B::Add, B::Multiply),
                Operation::Multiply => pair(a, "*", b, B::Multiply, B::Multiply),
                Operation::Divide => pair(a, "/", b, B::Multiply, B::Sign),
            },
            Node::In(a, b) => (format!("{} in {}", of(a, B::Add), of(b, B::Add)), B::Compare),
            Node::Overlaps(a, b) => plain(format!("{}.overlaps({})", of(a, B::Sign), of(b, B::Choose))),
            Node::CountCodes(codes) => plain(format!("{}.count()", of(codes, B::Sign))),
            Node::Choose(a, b, c) => {
                (format!("{} ? {} : {}", of(a, B::Or), of(b, B::Or), of(c, B::Choose)), B::Choose)
            }
            Node::Has(inner) => plain(format!("has({})", of(inner, B::Choose))),
            Node::CountRows(at, id) => plain(format!("{}.count()", self.list(*at, *id))),
            Node::Each(what, at, id, body) => {
                let row = self.rows.get(bound).map_or("row", String::as_str);
                let body = self.node(body, bound + 1, B::Choose);
                plain(format!("{}.{}({row}, {body})", self.list(*at, *id), method(*what)))
            }
            Node::Call(function, arguments) => {
                let arguments: Vec<String> = arguments.iter().map(|inner| of(inner, B::Choose)).collect();
                plain(format!("{}({})", function_name(*function), arguments.join(", ")))
            }
        }
    }

    fn list(&self, at: At, id: ListId) -> String {
        self.named(at, &self.form.list(id).name)
    }

    /// A name behind the row it belongs to.
    fn named(&self, at: At, name: &str) -> String {
        match at {
            At::Scope(_) => name.to_owned(),
            At::Bound(row) => format!("{}.{name}", self.rows.get(row).map_or("row", String::as_str)),
        }
    }
}

/// A field's name; where another scope around it or in it has the same one, behind its list.
fn field_name(form: &Form, at: At, id: FieldId) -> String {
    let field = form.field(id);
    let elsewhere = |(scope, shape): (usize, &super::super::model::Scope)| {
        scope != field.scope.0 && shape.names.contains_key(&field.name)
    };
    let (At::Scope(_), Some((_, list))) = (at, form.scope(field.scope).parent) else {
        return field.name.to_string();
    };
    if form.scopes.iter().enumerate().any(elsewhere) {
        format!("{}/{}", form.list(list).name, field.name)
    } else {
        field.name.to_string()
    }
}

/// What the rows of methods are called: the first letter of their list, twice where it is taken.
fn rows_of(form: &Form, node: &Node, around: &[String]) -> Vec<String> {
    let mut own = around.to_vec();
    if let Node::Each(_, _, list, _) = node {
        let name = form.list(*list).name.rsplit('.').next().unwrap_or_default();
        let mut letter = name.chars().take(1).collect::<String>();
        while own.contains(&letter) {
            letter += &letter.chars().take(1).collect::<String>();
        }
        own.push(letter);
    }
    let deeper = children(node).into_iter().map(|inner| rows_of(form, inner, &own));
    deeper.max_by_key(Vec::len).filter(|rows| rows.len() > own.len()).unwrap_or(own)
}

fn constant(value: &Value) -> String {
    match value {
        Value::Nothing => "nothing".into(),
        Value::Bool(value) => value.to_string(),
        Value::Number(number) => number.normalize().to_string(),
        Value::Text(text) => quoted(text),
        Value::Codes(codes) => array(codes.iter().map(|code| quoted(code))),
        Value::Date(day) => format!("date(\"{day}\")"),
        Value::Partial(partial) => format!("{}", partial.year),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{text}\"")
}

fn array(items: impl Iterator<Item = String>) -> String {
    format!("[{}]", items.collect::<Vec<_>>().join(", "))
}

fn comparison(how: Comparison) -> &'static str {
    match how {
        Comparison::Equal => "==",
        Comparison::NotEqual => "!=",
        Comparison::Less => "<",
        Comparison::LessOrEqual => "<=",
        Comparison::Greater => ">",
        Comparison::GreaterOrEqual => ">=",
    }
}

fn method(each: Each) -> &'static str {
    match each {
        Each::Any => "any",
        Each::All => "all",
        Each::Count => "count",
        Each::Sum => "sum",
        Each::Min => "min",
        Each::Max => "max",
    }
}

fn function_name(function: Function) -> &'static str {
    compile::FUNCTIONS.iter().find(|(_, known, ..)| *known == function).map_or("", |(name, ..)| name)
}
