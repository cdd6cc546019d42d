//! Reads an expression: from text to a tree in which names are not looked up yet.
//!
//! Precedence climbing over [`token`](super::token); nothing here knows a form.

use std::ops::Range;

use rust_decimal::Decimal;

use super::super::fault::Fault;
use super::token::{BadToken, Spanned, Token, tokens};

/// How deep brackets and operators may nest: far more than a person writes, far less than a stack holds.
const DEEPEST: usize = 64;

/// An expression and the bytes it covers.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What it is.
    pub kind: Kind,
    /// Where it stands in the expression's text.
    pub range: Range<usize>,
    /// How deep the expressions inside it nest.
    pub depth: usize,
}

/// The shapes of expressions.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// `true`.
    Bool(bool),
    /// `12.50`.
    Number(Decimal),
    /// `"lunch"`.
    Text(String),
    /// `["a", "b"]`.
    Array(Vec<Expr>),
    /// `applicant.family_name`: not looked up yet.
    Name(Vec<String>),
    /// `!x` or `-x`.
    Unary(&'static str, Box<Expr>),
    /// `a + b`.
    Binary(&'static str, Box<Expr>, Box<Expr>),
    /// `a ? b : c`.
    Choose(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `age(birth, today)`.
    Call(String, Vec<Expr>),
    /// `children.any(c, …)`.
    Method(Box<Expr>, String, Vec<Expr>),
}

/// Reads a whole expression; the fault comes with the bytes it is about.
pub fn parse(text: &str) -> Result<Expr, (Fault, Range<usize>)> {
    let tokens = tokens(text).map_err(|bad| bad_token(&bad, text))?;
    let mut parser = Parser { tokens: &tokens, at: 0, end: text.len(), depth: 0 };
    let whole = parser.choose()?;
    match parser.peek() {
        None => Ok(whole),
        Some(_) => Err(parser.unexpected("an operator or the end")),
    }
}

fn bad_token(bad: &BadToken, text: &str) -> (Fault, Range<usize>) {
    let found = text.get(bad.range.clone()).unwrap_or_default().to_owned();
    let expected = if bad.open_text { "a closing quote" } else { "a name, a number, a text or an operator" };
    (Fault::Syntax { expected: expected.into(), found }, bad.range.clone())
}

type Parsed = Result<Expr, (Fault, Range<usize>)>;

/// An expression of expressions, unless they nest too deep.
fn whole(kind: Kind, range: Range<usize>) -> Parsed {
    let inner = match &kind {
        Kind::Bool(_) | Kind::Number(_) | Kind::Text(_) | Kind::Name(_) => 0,
        Kind::Unary(_, a) => a.depth,
        Kind::Binary(_, a, b) => a.depth.max(b.depth),
        Kind::Choose(a, b, c) => a.depth.max(b.depth).max(c.depth),
        Kind::Array(items) | Kind::Call(_, items) => deepest(items),
        Kind::Method(on, _, items) => on.depth.max(deepest(items)),
    };
    if inner >= DEEPEST {
        return Err((Fault::TooDeep { limit: DEEPEST }, range));
    }
    Ok(Expr { kind, range, depth: inner + 1 })
}

fn deepest(items: &[Expr]) -> usize {
    items.iter().map(|item| item.depth).max().unwrap_or(0)
}

/// Operands with one operator between them, halved and halved again: a hundred of them nest seven deep.
fn joined(operator: &'static str, mut operands: Vec<Expr>) -> Parsed {
    let right = operands.split_off(operands.len().div_ceil(2));
    let [left, right] = [operands, right].map(|half| match <[Expr; 1]>::try_from(half) {
        Ok([only]) => Ok(only),
        Err(half) => joined(operator, half),
    });
    let (left, right) = (left?, right?);
    let range = left.range.start..right.range.end;
    whole(Kind::Binary(operator, Box::new(left), Box::new(right)), range)
}

struct Parser<'a> {
    tokens: &'a [Spanned],
    at: usize,
    end: usize,
    depth: usize,
}

impl Parser<'_> {
    /// `a ? b : c`, or anything that binds closer.
    fn choose(&mut self) -> Parsed {
        self.inwards()?;
        let condition = self.binary(0)?;
        let whole = if self.take("?") {
            let yes = self.choose()?;
            self.expect(":")?;
            let no = self.choose()?;
            let range = condition.range.start..no.range.end;
            whole(Kind::Choose(Box::new(condition), Box::new(yes), Box::new(no)), range)?
        } else {
            condition
        };
        self.depth -= 1;
        Ok(whole)
    }

    /// One bracket or sign further in.
    fn inwards(&mut self) -> Result<(), (Fault, Range<usize>)> {
        self.depth += 1;
        if self.depth > DEEPEST { Err((Fault::TooDeep { limit: DEEPEST }, self.here())) } else { Ok(()) }
    }

    /// Operators that bind at least as close as `level`.
    fn binary(&mut self, level: usize) -> Parsed {
        let mut left = self.unary()?;
        while let Some((operator, binds)) = self.operator().filter(|(_, binds)| *binds >= level) {
            let mut operands = vec![left];
            while self.operator() == Some((operator, binds)) {
                self.at += 1;
                operands.push(self.binary(binds + 1)?);
                if !matches!(operator, "&&" | "||") {
                    break;
                }
            }
            left = joined(operator, operands)?;
        }
        Ok(left)
    }

    /// The operator that comes next, and how close it binds.
    fn operator(&self) -> Option<(&'static str, usize)> {
        match self.peek()? {
            Token::Name(word) if word == "in" => Some(("in", 2)),
            Token::Sign(sign) => match *sign {
                "||" => Some((sign, 0)),
                "&&" => Some((sign, 1)),
                "==" | "!=" | "<" | "<=" | ">" | ">=" => Some((sign, 2)),
                "+" | "-" => Some((sign, 3)),
                "*" | "/" => Some((sign, 4)),
                _ => None,
            },
            _ => None,
        }
    }

    fn unary(&mut self) -> Parsed {
        for sign in ["!", "-"] {
            let start = self.here().start;
            if self.take(sign) {
                self.inwards()?;
                let inner = self.unary()?;
                self.depth -= 1;
                let range = start..inner.range.end;
                return whole(Kind::Unary(sign, Box::new(inner)), range);
            }
        }
        self.postfix()
    }

    /// Names with their members, and methods.
    fn postfix(&mut self) -> Parsed {
        let mut on = self.primary()?;
        while self.take(".") {
            let (name, range) = self.name()?;
            let start = on.range.start;
            if self.take("(") {
                let arguments = self.list(")")?;
                on = whole(Kind::Method(Box::new(on), name, arguments), start..self.before())?;
            } else if let Kind::Name(path) = &mut on.kind {
                path.push(name);
                on.range.end = range.end;
            } else {
                return Err((Fault::Syntax { expected: "a method".into(), found: name }, range));
            }
        }
        Ok(on)
    }

    fn primary(&mut self) -> Parsed {
        let range = self.here();
        let Some(token) = self.peek().cloned() else { return Err(self.unexpected("a value")) };
        self.at += 1;
        let kind = match token {
            Token::Number(number) => Kind::Number(number),
            Token::Text(text) => Kind::Text(text),
            Token::Name(word) if word == "true" || word == "false" => Kind::Bool(word == "true"),
            Token::Name(word) if word != "in" => {
                if self.take("(") {
                    Kind::Call(word, self.list(")")?)
                } else {
                    Kind::Name(vec![word])
                }
            }
            Token::Sign("[") => Kind::Array(self.list("]")?),
            Token::Sign("(") => {
                let inner = self.choose()?;
                self.expect(")")?;
                return Ok(inner);
            }
            _ => {
                self.at -= 1;
                return Err(self.unexpected("a value"));
            }
        };
        whole(kind, range.start..self.before())
    }

    /// Expressions between commas, up to the closing bracket.
    fn list(&mut self, close: &'static str) -> Result<Vec<Expr>, (Fault, Range<usize>)> {
        let mut found = Vec::new();
        while !self.take(close) {
            if !found.is_empty() {
                self.expect(",")?;
            }
            found.push(self.choose()?);
        }
        Ok(found)
    }

    fn name(&mut self) -> Result<(String, Range<usize>), (Fault, Range<usize>)> {
        let range = self.here();
        let Some(Token::Name(name)) = self.peek().cloned() else { return Err(self.unexpected("a name")) };
        self.at += 1;
        Ok((name, range))
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at).map(|(token, _)| token)
    }

    /// The bytes of the next token, or the end.
    fn here(&self) -> Range<usize> {
        self.tokens.get(self.at).map_or(self.end..self.end, |(_, range)| range.clone())
    }

    /// Where the token before ends.
    fn before(&self) -> usize {
        self.at.checked_sub(1).and_then(|at| self.tokens.get(at)).map_or(0, |(_, range)| range.end)
    }

    fn take(&mut self, sign: &str) -> bool {
        let found = matches!(self.peek(), Some(Token::Sign(next)) if *next == sign);
        self.at += usize::from(found);
        found
    }

    fn expect(&mut self, sign: &str) -> Result<(), (Fault, Range<usize>)> {
        if self.take(sign) { Ok(()) } else { Err(self.unexpected(&format!("`{sign}`"))) }
    }

    fn unexpected(&self, expected: &str) -> (Fault, Range<usize>) {
        let found = match self.peek() {
            None => "the end".to_owned(),
            Some(Token::Name(name)) => format!("`{name}`"),
            Some(Token::Number(number)) => format!("`{number}`"),
            Some(Token::Text(text)) => format!("\"{text}\""),
            Some(Token::Sign(sign)) => format!("`{sign}`"),
        };
        (Fault::Syntax { expected: expected.to_owned(), found }, self.here())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(text: &str) -> String {
        fn draw(expr: &Expr) -> String {
            match &expr.kind {
                Kind::Bool(value) => value.to_string(),
                Kind::Number(value) => value.to_string(),
                Kind::Text(value) => format!("{value:?}"),
                Kind::Array(items) => format!("{:?}", items.iter().map(draw).collect::<Vec<_>>()),
                Kind::Name(path) => path.join("."),
                Kind::Unary(sign, a) => format!("({sign}{})", draw(a)),
                Kind::Binary(sign, a, b) => format!("({} {sign} {})", draw(a), draw(b)),
                Kind::Choose(a, b, c) => format!("({} ? {} : {})", draw(a), draw(b), draw(c)),
                Kind::Call(name, items) => format!("{name}{:?}", items.iter().map(draw).collect::<Vec<_>>()),
                Kind::Method(on, name, items) => {
                    format!("{}.{name}{:?}", draw(on), items.iter().map(draw).collect::<Vec<_>>())
                }
            }
        }
        draw(&parse(text).unwrap())
    }

    #[test]
    fn operators_bind_as_in_other_languages() {
        assert_eq!(shape("a || b && !c == d"), "(a || (b && ((!c) == d)))");
        assert_eq!(shape("1 + 2 * x.y - 3"), "((1 + (2 * x.y)) - 3)");
        assert_eq!(shape("a < b ? 1 : c ? 2 : 3"), "((a < b) ? 1 : (c ? 2 : 3))");
        assert_eq!(shape("\"lunch\" in services && x"), "((\"lunch\" in services) && x)");
    }

    #[test]
    fn many_conditions_in_a_row_do_not_nest_deep() {
        assert_eq!(shape("a && b && c && d && e"), "(((a && b) && c) && (d && e))");
        assert_eq!(parse(&vec!["a"; 10_000].join(" || ")).unwrap().depth, 15);
    }

    #[test]
    fn methods_and_calls_take_arguments() {
        assert_eq!(shape("children.sum(c, c.cost)"), "children.sum[\"c\", \"c.cost\"]");
        assert_eq!(shape("age(birth, today) >= 18"), "(age[\"birth\", \"today\"] >= 18)");
    }

    #[test]
    fn a_mistake_is_named_with_its_place() {
        let found = |text| parse(text).unwrap_err().1;
        assert_eq!(found("a &&"), 4..4);
        assert_eq!(found("a = 1"), 2..3);
        assert_eq!(found("\"open"), 0..5);
        assert_eq!(found("a § b"), 2..4);
        assert!(parse(&"(".repeat(10_000)).is_err());
        assert!(parse(&"!".repeat(10_000)).is_err());
        assert!(parse(&vec!["1"; 10_000].join(" + ")).is_err());
    }
}
