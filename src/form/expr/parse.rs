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

struct Parser<'a> {
    tokens: &'a [Spanned],
    at: usize,
    end: usize,
    depth: usize,
}

impl Parser<'_> {
    /// `a ? b : c`, or anything that binds closer.
    fn choose(&mut self) -> Parsed {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err((Fault::TooDeep { limit: DEEPEST }, self.here()));
        }
        let condition = self.binary(0)?;
        let whole = if self.take("?") {
            let yes = self.choose()?;
            self.expect(":")?;
            let no = self.choose()?;
            let range = condition.range.start..no.range.end;
            Expr { kind: Kind::Choose(Box::new(condition), Box::new(yes), Box::new(no)), range }
        } else {
            condition
        };
        self.depth -= 1;
        Ok(whole)
    }

    /// Operators that bind at least as close as `level`.
    fn binary(&mut self, level: usize) -> Parsed {
        let mut left = self.unary()?;
        while let Some((operator, binds)) = self.operator().filter(|(_, binds)| *binds >= level) {
            self.at += 1;
            let right = self.binary(binds + 1)?;
            let range = left.range.start..right.range.end;
            left = Expr { kind: Kind::Binary(operator, Box::new(left), Box::new(right)), range };
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
                self.depth += 1;
                if self.depth > DEEPEST {
                    return Err((Fault::TooDeep { limit: DEEPEST }, self.here()));
                }
                let inner = self.unary()?;
                self.depth -= 1;
                let range = start..inner.range.end;
                return Ok(Expr { kind: Kind::Unary(sign, Box::new(inner)), range });
            }
        }
        self.postfix()
    }

    /// Names with their members, and methods.
    fn postfix(&mut self) -> Parsed {
        let mut whole = self.primary()?;
        while self.take(".") {
            let (name, range) = self.name()?;
            let start = whole.range.start;
            if self.take("(") {
                let arguments = self.list(")")?;
                let kind = Kind::Method(Box::new(whole), name, arguments);
                whole = Expr { kind, range: start..self.before() };
            } else if let Kind::Name(path) = &mut whole.kind {
                path.push(name);
                whole.range.end = range.end;
            } else {
                return Err((Fault::Syntax { expected: "a method".into(), found: name }, range));
            }
        }
        Ok(whole)
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
        Ok(Expr { kind, range: range.start..self.before() })
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
    }
}
