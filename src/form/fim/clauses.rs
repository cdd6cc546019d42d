//! Understands the wording of rules, as far as it leaves no doubt: the five verbs of the federal catalogue, and a few
//! sentences that all schemas share. Whatever is left over makes the whole rule not understood.
//!
//! May use `words` alone.

use super::words::Token;

/// An element by its id, perhaps after ids of groups around it.
pub type Reference = Vec<String>;

/// What a sentence says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Statement {
    /// If, then, else.
    If { condition: Condition, then: Vec<Effect>, otherwise: Vec<Effect> },
    /// Something that holds under the condition of the sentence before.
    Also(Vec<Effect>),
    /// One of these, and only one.
    Either(Vec<Reference>),
    /// One of these, or several.
    OneOf(Vec<Reference>),
    /// A field that always has this value and is not shown.
    Fixed { field: Reference, value: Value },
    /// Day, month and year that must be a day of the calendar.
    RealDate(Vec<Reference>),
}

/// When something holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// One comparison.
    Test(Reference, Is),
    /// All of these.
    All(Vec<Condition>),
    /// One of these.
    Any(Vec<Condition>),
}

/// What a field is compared with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Is {
    /// It has this value.
    Value(Value),
    /// It has another value, or none.
    Not(Value),
    /// It has a value that the other sentences do not name.
    AnyOther,
    /// It has been answered, or not.
    Filled(bool),
}

/// A value as rules write it: a code, its name, or both.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Value {
    pub code: Option<String>,
    pub name: Option<String>,
}

/// What happens to elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effect {
    pub verb: Verb,
    pub targets: Vec<Reference>,
}

/// What a rule does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Verb {
    /// aktiviere, zeige, erscheint
    Activate,
    /// deaktiviere, blende aus
    Deactivate,
    /// mache zur Pflichtangabe, muss befüllt sein
    Require,
    /// darf nicht befüllt sein
    Forbid,
    /// entweder, oder
    Either,
    /// mindestens eines
    OneOf,
    /// vorbefüllen und ausblenden
    Fix,
    /// ein Tag, den es gibt
    RealDate,
}

const NOUNS: [&str; 18] = [
    "das",
    "dem",
    "den",
    "der",
    "des",
    "die",
    "im",
    "in",
    "datenfeld",
    "datenfelder",
    "datenfeldgruppe",
    "datenfeldgruppen",
    "feld",
    "felder",
    "feldgruppe",
    "feldgruppen",
    "gruppe",
    "gruppen",
];

/// Understands a rule, or not.
pub fn parse(tokens: &[Token]) -> Option<Vec<Statement>> {
    let mut parser = Parser { tokens, at: 0, last: Vec::new() };
    let mut statements = Vec::new();
    loop {
        while parser.take(&Token::Stop) || parser.take(&Token::Comma) {}
        if parser.at == tokens.len() {
            break;
        }
        let statement = parser.statement(!statements.is_empty())?;
        let explains = matches!(statement, Statement::RealDate(_));
        statements.push(statement);
        if explains && parser.explanation() {
            break;
        }
    }
    (!statements.is_empty()).then_some(statements)
}

struct Parser<'a> {
    tokens: &'a [Token],
    at: usize,
    /// What "es" stands for.
    last: Vec<Reference>,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn take(&mut self, token: &Token) -> bool {
        let there = self.peek() == Some(token);
        self.at += usize::from(there);
        there
    }

    fn next_is(&self, words: &[&str]) -> bool {
        matches!(self.peek(), Some(Token::Word(word)) if words.contains(&word.as_str()))
    }

    fn word(&mut self, words: &[&str]) -> bool {
        let there = self.next_is(words);
        self.at += usize::from(there);
        there
    }

    fn words(&mut self, words: &[&str]) -> bool {
        let start = self.at;
        let all = words.iter().all(|word| self.word(&[word]));
        if !all {
            self.at = start;
        }
        all
    }

    fn nouns(&mut self) {
        while self.word(&NOUNS) {}
    }

    /// "D. h. …" says the same once more.
    fn explanation(&mut self) -> bool {
        while self.take(&Token::Stop) {}
        self.word(&["d"]) && self.take(&Token::Stop) && self.word(&["h"])
    }

    fn statement(&mut self, goes_on: bool) -> Option<Statement> {
        if self.words(&["wenn", "alle", "drei"]) {
            return self.real_date();
        }
        if self.word(&["wenn"]) {
            return self.conditional();
        }
        if self.words(&["es", "muss", "entweder"]) || self.words(&["entweder", "muss"]) {
            return Some(Statement::Either(self.filled_list(true)?));
        }
        if self.words(&["es", "muss", "mindestens", "eines", "der"]) {
            return Some(Statement::OneOf(self.filled_list(false)?));
        }
        let start = self.at;
        if let Some(statement) = self.fixed() {
            return Some(statement);
        }
        self.at = start;
        if goes_on { self.others() } else { None }
    }

    /// "Die beiden anderen Gruppen A und B dürfen dann nicht befüllt werden."
    fn others(&mut self) -> Option<Statement> {
        if !(self.words(&["die", "beiden", "anderen"]) || self.words(&["die", "anderen"])) {
            return None;
        }
        let targets = self.references()?;
        let all = self.word(&["dürfen"]) && self.word(&["dann"]) && self.words(&["nicht", "befüllt"]);
        let all = all && self.word(&["sein", "werden"]);
        all.then_some(Statement::Also(vec![Effect { verb: Verb::Forbid, targets }]))
    }

    fn real_date(&mut self) -> Option<Statement> {
        let fields = self.references()?;
        let rest = ["validität", "des", "sich", "ergebenden", "kalenderdatums", "sichergestellt", "werden"];
        let all = self.words(&["befüllt", "sind"]) && {
            self.take(&Token::Comma);
            self.words(&["muss", "die"]) && self.words(&rest)
        };
        (all && fields.len() == 3).then_some(Statement::RealDate(fields))
    }

    /// "A oder B befüllt werden"
    fn filled_list(&mut self, either: bool) -> Option<Vec<Reference>> {
        let start = self.at;
        let all = self.references()?;
        let joined = self.tokens[start..self.at].contains(&Token::Word("und".into()));
        let filled = self.word(&["befüllt", "ausgefüllt"]) && self.word(&["sein", "werden"]);
        (filled && !joined && all.len() > 1 && (!either || all.len() == 2)).then_some(all)
    }

    /// "Das Feld F ist mit 001 = Natürliche Person vorzubefüllen und auszublenden."
    fn fixed(&mut self) -> Option<Statement> {
        let field = self.reference()?;
        let is = self.words(&["ist", "mit"]);
        if !is && !self.words(&["muss", "mit"]) {
            return None;
        }
        let value = self.value(&["vorzubefüllen", "vorbefüllt"])?;
        let all = if is {
            self.words(&["vorzubefüllen", "und", "auszublenden"])
        } else {
            self.words(&["vorbefüllt", "und", "ausgeblendet", "werden"])
        };
        all.then_some(Statement::Fixed { field, value })
    }

    fn conditional(&mut self) -> Option<Statement> {
        let condition = self.condition()?;
        self.take(&Token::Comma);
        self.word(&["dann"]);
        let then = self.effects()?;
        let otherwise = if self.word(&["sonst"]) { self.effects()? } else { Vec::new() };
        Some(Statement::If { condition, then, otherwise })
    }

    /// Comparisons joined by "und" or by "oder", never by both: nobody could tell what belongs together.
    fn condition(&mut self) -> Option<Condition> {
        let (mut all, mut joint) = (vec![self.test(None)?], None);
        while self.next_is(&["und", "oder"]) {
            let how = self.word(&["und"]);
            if !how {
                self.word(&["oder"]);
            }
            if joint.is_some_and(|joint| joint != how) {
                return None;
            }
            joint = Some(how);
            let Condition::Test(field, _) = &all[all.len() - 1] else { return None };
            let field = field.clone();
            all.push(self.test(Some(field))?);
        }
        Some(match joint {
            None => all.pop()?,
            Some(true) => Condition::All(all),
            Some(false) => Condition::Any(all),
        })
    }

    fn test(&mut self, before: Option<Reference>) -> Option<Condition> {
        let field = if matches!(self.peek(), Some(Token::Sign(_))) { before? } else { self.reference()? };
        if self.words(&["nicht", "leer"]) || self.word(&["befüllt"]) {
            self.word(&["ist"]);
            return Some(Condition::Test(field, Is::Filled(true)));
        }
        if self.word(&["leer"]) {
            return Some(Condition::Test(field, Is::Filled(false)));
        }
        self.word(&["auswahl"]);
        let Some(Token::Sign(sign)) = self.peek().cloned() else { return None };
        self.at += 1;
        self.word(&["auswahl"]);
        if sign == "=" && self.words(&["alle", "anderen", "möglichen", "ausprägungen", "der", "codeliste"])
        {
            return Some(Condition::Test(field, Is::AnyOther));
        }
        let value = self.value(&["und", "oder", "dann"])?;
        match sign.as_str() {
            "=" => Some(Condition::Test(field, Is::Value(value))),
            "<>" | "!=" => Some(Condition::Test(field, Is::Not(value))),
            _ => None,
        }
    }

    /// A value; its name may stand without quotes, as far as one of some words.
    fn value(&mut self, until: &[&str]) -> Option<Value> {
        let mut value = Value::default();
        if let Some(Token::Code(code)) = self.peek().cloned() {
            self.at += 1;
            value.code = Some(code);
            self.take(&Token::Sign("=".into()));
        }
        if let Some(Token::Quoted(name)) = self.peek().cloned() {
            self.at += 1;
            value.name = Some(name);
            return Some(value);
        }
        let mut words = Vec::new();
        while let Some(Token::Word(word)) = self.peek() {
            if until.contains(&word.as_str()) {
                break;
            }
            words.push(word.clone());
            self.at += 1;
        }
        value.name = (!words.is_empty()).then(|| words.join(" "));
        (value.code.is_some() || value.name.is_some()).then_some(value)
    }

    fn reference(&mut self) -> Option<Reference> {
        let start = self.at;
        self.nouns();
        if let Some(Token::Element(path)) = self.peek().cloned() {
            self.at += 1;
            return Some(path);
        }
        self.at = start;
        None
    }

    /// One or several elements.
    fn references(&mut self) -> Option<Vec<Reference>> {
        let mut all = vec![self.reference()?];
        loop {
            let start = self.at;
            let joined = self.take(&Token::Comma) || self.word(&["und", "oder"]);
            match self.reference().filter(|_| joined) {
                Some(reference) => all.push(reference),
                None => {
                    self.at = start;
                    break;
                }
            }
        }
        self.last.clone_from(&all);
        Some(all)
    }

    fn effects(&mut self) -> Option<Vec<Effect>> {
        let mut all = Vec::new();
        loop {
            self.effect(&mut all)?;
            let comma = self.take(&Token::Comma);
            let and = self.word(&["und"]);
            let ends = matches!(self.peek(), None | Some(Token::Stop)) || self.next_is(&["wenn", "sonst"]);
            if ends || !(comma || and) {
                break;
            }
        }
        Some(all)
    }

    fn effect(&mut self, all: &mut Vec<Effect>) -> Option<()> {
        if self.word(&["aktiviere"]) {
            let targets = self.references()?;
            all.push(Effect { verb: Verb::Activate, targets });
        } else if self.word(&["deaktiviere"]) {
            let targets = self.references()?;
            all.push(Effect { verb: Verb::Deactivate, targets });
        } else if self.word(&["erscheint", "erscheinen"]) {
            let targets = self.references()?;
            all.push(Effect { verb: Verb::Activate, targets });
        } else if self.word(&["mache"]) {
            self.make_required(all)?;
        } else if self.word(&["zeige"]) {
            self.show(all)?;
        } else if self.word(&["darf", "dürfen"]) {
            self.may_not(all)?;
        } else {
            self.must(all)?;
        }
        Some(())
    }

    /// "mache es zu einer Pflichtangabe"
    fn make_required(&mut self, all: &mut Vec<Effect>) -> Option<()> {
        let targets = if self.word(&["es", "sie", "ihn"]) { self.last.clone() } else { self.references()? };
        let fits = self.words(&["zu", "einer", "pflichtangabe"]) || self.words(&["zum", "pflichtfeld"]);
        all.push(Effect { verb: Verb::Require, targets });
        (fits && !all[all.len() - 1].targets.is_empty()).then_some(())
    }

    /// "zeige als Pflicht F an", "zeige F nicht an"
    fn show(&mut self, all: &mut Vec<Effect>) -> Option<()> {
        let required = self.words(&["als", "pflicht"]);
        let targets = self.references()?;
        let not = self.word(&["nicht"]);
        self.word(&["an"]);
        if not && required {
            return None;
        }
        let verb = if not { Verb::Deactivate } else { Verb::Activate };
        all.push(Effect { verb, targets: targets.clone() });
        if required {
            all.push(Effect { verb: Verb::Require, targets });
        }
        Some(())
    }

    /// "darf F nicht befüllt sein", "darf F nicht leer sein"
    fn may_not(&mut self, all: &mut Vec<Effect>) -> Option<()> {
        let targets = self.references()?;
        self.word(&["dann"]);
        if !self.word(&["nicht"]) {
            return None;
        }
        let verb = if self.word(&["leer"]) {
            Verb::Require
        } else if self.word(&["befüllt", "ausgefüllt", "angezeigt"]) {
            Verb::Forbid
        } else {
            return None;
        };
        all.push(Effect { verb, targets });
        self.word(&["sein", "werden"]).then_some(())
    }

    /// "muss F angezeigt und befüllt werden", "und muss befüllt werden", "F ausgeblendet"
    fn must(&mut self, all: &mut Vec<Effect>) -> Option<()> {
        let must = self.word(&["muss", "müssen"]);
        let targets = match self.references() {
            Some(targets) => targets,
            None if must => self.last.clone(),
            None => return None,
        };
        let mut any = false;
        loop {
            let required =
                self.word(&["als"]) && self.word(&["pflichtfeldgruppe", "pflichtfeld", "pflichtangabe"]);
            let verb = if self.word(&["befüllt", "ausgefüllt"]) {
                Verb::Require
            } else if self.word(&["angezeigt", "eingeblendet"]) {
                Verb::Activate
            } else if self.word(&["ausgeblendet"]) {
                Verb::Deactivate
            } else if required {
                return None;
            } else {
                break;
            };
            any = true;
            all.push(Effect { verb, targets: targets.clone() });
            if required {
                all.push(Effect { verb: Verb::Require, targets: targets.clone() });
            }
            let participles = ["befüllt", "ausgefüllt", "angezeigt", "eingeblendet", "ausgeblendet", "als"];
            let start = self.at;
            if !(self.word(&["und"]) && self.next_is(&participles)) {
                self.at = start;
                break;
            }
        }
        self.word(&["sein", "werden"]);
        (any && !targets.is_empty()).then_some(())
    }
}
