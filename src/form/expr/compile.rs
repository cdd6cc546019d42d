//! From a tree of names to one of indices: looks names up from the inside out and checks types.
//!
//! All faults of an expression come at once, each with the bytes it is about.

mod parameter;

use std::{collections::HashMap, ops::Range, sync::Arc};

use super::{
    super::{
        fault::Fault,
        model::{ConditionId, FieldId, Form, ListId, Name, Scope, ScopeId},
        parameter::Parameters,
        source::did_you_mean,
    },
    eval::{At, Comparison, Each, Function, Node, Operation},
    parse::{Expr, Kind, parse},
    value::{Type, Value},
};

/// What names there are, before any expression is read.
#[derive(Debug)]
pub struct Outline {
    /// The form and the rows of its lists.
    pub scopes: Vec<OutlineScope>,
    /// What each field is worth.
    pub field_types: Vec<Type>,
    /// The scope of each list's rows.
    pub row_scopes: Vec<ScopeId>,
    /// What an authority may set.
    pub settings: Vec<(Arc<str>, Vec<Arc<str>>)>,
    /// Amounts set by law.
    pub parameters: Arc<Parameters>,
}

impl Outline {
    /// The names of a form that is read already.
    #[must_use]
    pub fn of(form: &Form) -> Self {
        let scope = |scope: &Scope| OutlineScope {
            parent: scope.parent.map(|(parent, _)| parent),
            depth: scope.depth,
            names: scope.names.clone(),
        };
        Self {
            scopes: form.scopes.iter().map(scope).collect(),
            field_types: form.fields.iter().map(|field| field.kind.value_type()).collect(),
            row_scopes: form.lists.iter().map(|list| list.row_scope).collect(),
            settings: form.settings.clone(),
            parameters: Arc::clone(&form.parameters),
        }
    }
}

/// The names of one scope.
#[derive(Debug, Default)]
pub struct OutlineScope {
    /// The scope around it.
    pub parent: Option<ScopeId>,
    /// How many scopes lie around it.
    pub depth: usize,
    /// Fields, lists and conditions by their full name.
    pub names: HashMap<Arc<str>, Name>,
}

/// Where an expression stands.
#[derive(Clone, Copy, Debug)]
pub struct Stand<'a> {
    /// The scope around it.
    pub scope: ScopeId,
    /// The groups around it within the scope, from the outside in.
    pub groups: &'a [Arc<str>],
}

/// A fault and the bytes of the expression it is about.
pub type FaultAt = (Fault, Range<usize>);

/// Reads an expression that must yield a certain type.
pub fn compile(outline: &Outline, stand: Stand<'_>, text: &str, wanted: &Type) -> Result<Node, Vec<FaultAt>> {
    let tree = parse(text).map_err(|fault| vec![fault])?;
    let mut compiler = Compiler { outline, stand, bound: Vec::new(), faults: Vec::new() };
    let result = compiler.of_type(&tree, wanted);
    match result {
        Some(node) if compiler.faults.is_empty() => Ok(node),
        _ => Err(compiler.faults),
    }
}

struct Compiler<'a> {
    outline: &'a Outline,
    stand: Stand<'a>,
    /// Names of rows that methods look at, with their scope.
    bound: Vec<(String, ScopeId)>,
    faults: Vec<FaultAt>,
}

/// A checked expression and its type; nothing when something was wrong.
type Checked = Option<(Node, Type)>;

impl Compiler<'_> {
    fn fault<T>(&mut self, fault: Fault, at: &Expr) -> Option<T> {
        self.faults.push((fault, at.range.clone()));
        None
    }

    /// An expression that must have a type; codes count as texts.
    fn of_type(&mut self, expr: &Expr, wanted: &Type) -> Option<Node> {
        let (node, found) = self.expr(expr)?;
        let fits = found == *wanted || matches!((wanted, &found), (Type::Text, Type::Code(_)));
        if fits { Some(node) } else { self.mismatch(wanted, &found, expr) }
    }

    fn mismatch<T>(&mut self, wanted: &Type, found: &Type, at: &Expr) -> Option<T> {
        self.fault(Fault::TypeMismatch { expected: wanted.to_string(), found: found.to_string() }, at)
    }

    fn expr(&mut self, expr: &Expr) -> Checked {
        match &expr.kind {
            Kind::Bool(value) => Some((Node::Const(Value::Bool(*value)), Type::Bool)),
            Kind::Number(value) => Some((Node::Const(Value::Number(*value)), Type::Number)),
            Kind::Text(text) => Some((Node::Const(Value::Text(text.as_str().into())), Type::Text)),
            Kind::Array(items) => {
                let codes = self.codes(items)?;
                let set = codes.iter().cloned().collect();
                Some((Node::Array(codes), Type::Codes(set)))
            }
            Kind::Name(path) => self.name(path, expr),
            Kind::Unary(sign, inner) => self.unary(sign, inner),
            Kind::Binary(sign, a, b) => self.binary(sign, a, b, expr),
            Kind::Choose(condition, yes, no) => self.choose(condition, yes, no),
            Kind::Call(name, arguments) => self.call(name, arguments, expr),
            Kind::Method(on, name, arguments) => self.method(on, name, arguments, expr),
        }
    }

    fn codes(&mut self, items: &[Expr]) -> Option<Vec<Arc<str>>> {
        let mut codes = Vec::new();
        for item in items {
            match &item.kind {
                Kind::Text(text) => codes.push(Arc::from(text.as_str())),
                _ => {
                    self.fault::<()>(
                        Fault::Syntax { expected: "codes in quotes".into(), found: "something else".into() },
                        item,
                    );
                }
            }
        }
        (codes.len() == items.len()).then_some(codes)
    }

    fn unary(&mut self, sign: &str, inner: &Expr) -> Checked {
        if sign == "!" {
            let node = self.of_type(inner, &Type::Bool)?;
            return Some((Node::Not(Box::new(node)), Type::Bool));
        }
        let node = self.of_type(inner, &Type::Number)?;
        Some((Node::Negate(Box::new(node)), Type::Number))
    }

    fn binary(&mut self, sign: &str, a: &Expr, b: &Expr, whole: &Expr) -> Checked {
        match sign {
            "&&" | "||" => {
                let (left, right) = (self.of_type(a, &Type::Bool), self.of_type(b, &Type::Bool));
                let (left, right) = (Box::new(left?), Box::new(right?));
                Some((if sign == "&&" { Node::And(left, right) } else { Node::Or(left, right) }, Type::Bool))
            }
            "in" => self.contains(a, b),
            "+" | "-" | "*" | "/" => self.calculation(sign, a, b),
            _ => self.comparison(sign, a, b, whole),
        }
    }

    fn comparison(&mut self, sign: &str, a: &Expr, b: &Expr, whole: &Expr) -> Checked {
        let (left, right) = (self.expr(a), self.expr(b));
        let ((left, left_type), (right, right_type)) = (left?, right?);
        let how = match sign {
            "==" => Comparison::Equal,
            "!=" => Comparison::NotEqual,
            "<" => Comparison::Less,
            "<=" => Comparison::LessOrEqual,
            ">" => Comparison::Greater,
            _ => Comparison::GreaterOrEqual,
        };
        let ordered = !matches!(how, Comparison::Equal | Comparison::NotEqual);
        let orderable = matches!(left_type, Type::Number | Type::Date);
        if !left_type.comparable(&right_type) || (ordered && !orderable) {
            let fault = Fault::NotComparable { left: left_type.to_string(), right: right_type.to_string() };
            return self.fault(fault, whole);
        }
        self.known_option(&left_type, &right, b)?;
        self.known_option(&right_type, &left, a)?;
        Some((Node::Compare(how, Box::new(left), Box::new(right)), Type::Bool))
    }

    /// A text that is compared with an option must be the code of one.
    fn known_option(&mut self, options: &Type, text: &Node, at: &Expr) -> Option<()> {
        let (Type::Code(codes) | Type::Codes(codes), Node::Const(Value::Text(code))) = (options, text) else {
            return Some(());
        };
        if codes.contains(code) {
            return Some(());
        }
        let meant = did_you_mean(code, codes.iter().map(|code| &**code));
        self.fault(Fault::UnknownOption { code: code.to_string(), meant }, at)
    }

    fn contains(&mut self, item: &Expr, among: &Expr) -> Checked {
        let (left, right) = (self.expr(item), self.expr(among));
        let ((left, left_type), (right, right_type)) = (left?, right?);
        let Type::Codes(codes) = &right_type else {
            return self.fault(
                Fault::TypeMismatch { expected: "a set of options".into(), found: right_type.to_string() },
                among,
            );
        };
        match &left_type {
            Type::Text => self.known_option(&right_type, &left, item)?,
            Type::Code(own) => {
                for code in codes.iter().filter(|_| matches!(right, Node::Array(_))) {
                    if !own.contains(code) {
                        let meant = did_you_mean(code, own.iter().map(|code| &**code));
                        let fault = Fault::UnknownOption { code: code.to_string(), meant };
                        return self.fault(fault, item_of(among, code));
                    }
                }
            }
            _ => return self.mismatch(&Type::Text, &left_type, item),
        }
        Some((Node::In(Box::new(left), Box::new(right)), Type::Bool))
    }

    fn calculation(&mut self, sign: &str, a: &Expr, b: &Expr) -> Checked {
        let (left, right) = (self.expr(a), self.expr(b));
        let ((left, left_type), (right, right_type)) = (left?, right?);
        let is_text = |kind: &Type| matches!(kind, Type::Text | Type::Code(_));
        let result = if sign == "+" && is_text(&left_type) {
            if !is_text(&right_type) {
                return self.mismatch(&Type::Text, &right_type, b);
            }
            Type::Text
        } else {
            for (found, at) in [(&left_type, a), (&right_type, b)] {
                if *found != Type::Number {
                    return self.mismatch(&Type::Number, found, at);
                }
            }
            Type::Number
        };
        let how = match sign {
            "+" => Operation::Add,
            "-" => Operation::Subtract,
            "*" => Operation::Multiply,
            _ => Operation::Divide,
        };
        Some((Node::Calculate(how, Box::new(left), Box::new(right)), result))
    }

    fn choose(&mut self, condition: &Expr, yes: &Expr, no: &Expr) -> Checked {
        let condition = self.of_type(condition, &Type::Bool);
        let (first, second) = (self.expr(yes), self.expr(no));
        let ((first, kind), (second, other)) = (first?, second?);
        let kind = if kind == other {
            kind
        } else if kind.comparable(&other) {
            Type::Text
        } else {
            return self.mismatch(&kind, &other, no);
        };
        Some((Node::Choose(Box::new(condition?), Box::new(first), Box::new(second)), kind))
    }

    fn call(&mut self, name: &str, arguments: &[Expr], whole: &Expr) -> Checked {
        if name == "has" {
            let [inner] = self.exactly::<1>(name, arguments, whole)?;
            return Some(match self.expr(inner)? {
                (node, Type::Rows(_)) => {
                    let one = Box::new(Node::Const(Value::Number(1.into())));
                    (Node::Compare(Comparison::GreaterOrEqual, Box::new(node), one), Type::Bool)
                }
                (node, _) => (Node::Has(Box::new(node)), Type::Bool),
            });
        }
        if name == "date" {
            let [inner] = self.exactly::<1>(name, arguments, whole)?;
            let Kind::Text(text) = &inner.kind else {
                return self.mismatch(&Type::Text, &Type::Number, inner);
            };
            return match text.parse() {
                Ok(day) => Some((Node::Const(Value::Date(day)), Type::Date)),
                Err(_) => self.fault(Fault::BadDate { text: text.clone() }, inner),
            };
        }
        let Some((function, takes, gives)) = function(name) else {
            let meant = did_you_mean(name, FUNCTIONS.iter().map(|(name, ..)| *name).chain(["has", "date"]));
            return self.unknown_function(name, meant, whole.range.start);
        };
        let any_number = matches!(function, Function::Min | Function::Max) && arguments.len() > takes.len();
        if arguments.len() != takes.len() && !any_number {
            let (expected, found) = (takes.len(), arguments.len());
            return self.fault(Fault::ArgumentCount { function: name.to_owned(), expected, found }, whole);
        }
        let checked: Vec<Option<Node>> = arguments
            .iter()
            .zip(takes.iter().cycle())
            .map(|(argument, wanted)| self.of_type(argument, wanted))
            .collect();
        let nodes: Option<Vec<Node>> = checked.into_iter().collect();
        Some((Node::Call(function, nodes?), gives.clone()))
    }

    fn exactly<'e, const N: usize>(
        &mut self,
        name: &str,
        arguments: &'e [Expr],
        whole: &Expr,
    ) -> Option<&'e [Expr; N]> {
        match arguments.try_into() {
            Ok(exact) => Some(exact),
            Err(_) => {
                let fault =
                    Fault::ArgumentCount { function: name.to_owned(), expected: N, found: arguments.len() };
                self.fault(fault, whole)
            }
        }
    }

    fn method(&mut self, on: &Expr, name: &str, arguments: &[Expr], whole: &Expr) -> Checked {
        if let Some(parameter) = parameter::named(on, name) {
            return self.dated_or_table(parameter, arguments, whole);
        }
        let (node, kind) = self.expr(on)?;
        match (kind, name) {
            (Type::Codes(_), "count") => {
                let [] = self.exactly::<0>(name, arguments, whole)?;
                Some((Node::CountCodes(Box::new(node)), Type::Number))
            }
            (Type::Codes(own), "overlaps") => {
                let [other] = self.exactly::<1>(name, arguments, whole)?;
                let (right, found) = self.expr(other)?;
                let Type::Codes(codes) = &found else {
                    return self.mismatch(&Type::Codes(own), &found, other);
                };
                if let Some(stranger) = codes.iter().find(|code| !own.contains(code)) {
                    let meant = did_you_mean(stranger, own.iter().map(|code| &**code));
                    let fault = Fault::UnknownOption { code: stranger.to_string(), meant };
                    return self.fault(fault, item_of(other, stranger));
                }
                Some((Node::Overlaps(Box::new(node), Box::new(right)), Type::Bool))
            }
            (Type::Rows(list), _) => self.rows_method(on, node, list, name, arguments, whole),
            (kind, _) => {
                let fault =
                    Fault::TypeMismatch { expected: "rows or options".into(), found: kind.to_string() };
                self.fault(fault, on)
            }
        }
    }

    /// The bytes are those of the name alone, not of everything it is called with.
    fn unknown_function(&mut self, name: &str, meant: Option<String>, start: usize) -> Checked {
        self.faults
            .push((Fault::UnknownFunction { name: name.to_owned(), meant }, start..start + name.len()));
        None
    }

    fn rows_method(
        &mut self,
        on: &Expr,
        rows: Node,
        list: ListId,
        name: &str,
        arguments: &[Expr],
        whole: &Expr,
    ) -> Checked {
        let Node::CountRows(at, _) = rows else { return None };
        let (what, wanted, gives) = match name {
            "count" if arguments.is_empty() => return Some((rows, Type::Number)),
            "any" => (Each::Any, Type::Bool, Type::Bool),
            "all" => (Each::All, Type::Bool, Type::Bool),
            "count" => (Each::Count, Type::Bool, Type::Number),
            "sum" => (Each::Sum, Type::Number, Type::Number),
            "min" => (Each::Min, Type::Number, Type::Number),
            "max" => (Each::Max, Type::Number, Type::Number),
            _ => {
                let meant = did_you_mean(name, ["any", "all", "count", "sum", "min", "max"]);
                return self.unknown_function(name, meant, on.range.end + 1);
            }
        };
        let [variable, body] = self.exactly::<2>(name, arguments, whole)?;
        let Kind::Name(path) = &variable.kind else {
            let fault =
                Fault::Syntax { expected: "a name for the row".into(), found: "something else".into() };
            return self.fault(fault, variable);
        };
        self.bound.push((path.join("."), self.outline.row_scopes[list.0]));
        let body = self.of_type(body, &wanted);
        self.bound.pop();
        Some((Node::Each(what, at, list, Box::new(body?)), gives))
    }

    /// A name: a row of a method, a field, list or condition around, or one of the built-in ones.
    fn name(&mut self, path: &[String], whole: &Expr) -> Checked {
        let first = path.first()?;
        if let Some(index) = self.bound.iter().rposition(|(name, _)| name == first) {
            let scope = self.bound[index].1;
            let name = path[1..].join(".");
            return match self.outline.scopes[scope.0].names.get(name.as_str()) {
                Some(found) => Some(self.found(*found, At::Bound(index))),
                None => self.unknown(&name, &[scope], whole),
            };
        }
        let full = path.join(".");
        let mut scope = Some(self.stand.scope);
        let mut groups = self.stand.groups;
        let mut seen = Vec::new();
        while let Some(id) = scope {
            let shape = &self.outline.scopes[id.0];
            for inner in (0..=groups.len()).rev() {
                let prefix: String = groups[..inner].iter().flat_map(|group| [&**group, "."]).collect();
                if let Some(found) = shape.names.get(format!("{prefix}{full}").as_str()) {
                    return Some(self.found(*found, At::Scope(shape.depth)));
                }
            }
            seen.push(id);
            groups = &[];
            scope = shape.parent;
        }
        match (first.as_str(), path) {
            ("today", [_]) => Some((Node::Today, Type::Date)),
            ("applied_on", [_]) => Some((Node::AppliedOn, Type::Date)),
            ("param", [_, name]) => self.parameter(name, whole),
            ("setting", [_, name]) => self.setting(name, whole),
            _ => self.unknown(&full, &seen, whole),
        }
    }

    fn found(&self, name: Name, at: At) -> (Node, Type) {
        match name {
            Name::Field(FieldId(id)) => (Node::Field(at, FieldId(id)), self.outline.field_types[id].clone()),
            Name::Condition(ConditionId(id)) => (Node::Condition(at, ConditionId(id)), Type::Bool),
            Name::List(id) => (Node::CountRows(at, id), Type::Rows(id)),
        }
    }

    fn unknown(&mut self, name: &str, scopes: &[ScopeId], whole: &Expr) -> Checked {
        let known = scopes.iter().flat_map(|scope| self.outline.scopes[scope.0].names.keys());
        let meant = did_you_mean(name, known.map(|name| &**name));
        self.fault(Fault::UnknownName { name: name.to_owned(), meant }, whole)
    }

    fn setting(&mut self, name: &str, whole: &Expr) -> Checked {
        match self.outline.settings.iter().position(|(known, _)| &**known == name) {
            Some(at) => {
                let values = self.outline.settings[at].1.iter().cloned().collect();
                Some((Node::Setting(at), Type::Code(values)))
            }
            None => {
                let meant = did_you_mean(name, self.outline.settings.iter().map(|(name, _)| &**name));
                self.fault(Fault::UnknownSetting { name: name.to_owned(), meant }, whole)
            }
        }
    }
}

/// The code in a list of codes, or the whole where it does not stand there itself.
fn item_of<'e>(among: &'e Expr, code: &str) -> &'e Expr {
    let Kind::Array(items) = &among.kind else { return among };
    items.iter().find(|item| matches!(&item.kind, Kind::Text(text) if text == code)).unwrap_or(among)
}

/// The functions: name, what they take, what they give.
pub(super) const FUNCTIONS: &[(&str, Function, &[Type], Type)] = &[
    ("age", Function::Age, &[Type::Date, Type::Date], Type::Number),
    ("days", Function::Days, &[Type::Date, Type::Date], Type::Number),
    ("first_of_month", Function::FirstOfMonth, &[Type::Date], Type::Date),
    ("months_later", Function::MonthsLater, &[Type::Date, Type::Number], Type::Date),
    ("last_of_month", Function::LastOfMonth, &[Type::Date], Type::Date),
    ("months", Function::Months, &[Type::Date, Type::Date], Type::Number),
    ("year", Function::Year, &[Type::Date], Type::Number),
    ("month", Function::Month, &[Type::Date], Type::Number),
    ("floor", Function::Floor, &[Type::Number], Type::Number),
    ("ceil", Function::Ceil, &[Type::Number], Type::Number),
    ("round", Function::Round, &[Type::Number, Type::Number], Type::Number),
    ("min", Function::Min, &[Type::Number, Type::Number], Type::Number),
    ("max", Function::Max, &[Type::Number, Type::Number], Type::Number),
];

fn function(name: &str) -> Option<(Function, &'static [Type], &'static Type)> {
    FUNCTIONS
        .iter()
        .find(|(known, ..)| *known == name)
        .map(|(_, function, takes, gives)| (*function, *takes, gives))
}
