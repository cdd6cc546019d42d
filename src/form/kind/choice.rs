//! Options: yes or no, one of some, some of some, and long lists such as countries.

use std::{collections::HashMap, sync::Arc};

use super::super::{
    answers::Raw,
    expr::{
        eval::Node,
        value::{CodeSet, Value},
    },
    problem::Problem,
    text::TextId,
};
use super::{Shown, text_value};

/// How many entries of a long list can be chosen.
pub const MOST_LISTED: usize = 3;

/// The options of a question.
#[derive(Debug)]
pub struct Options {
    /// All of them, in order.
    pub all: Vec<Choice>,
    /// The one that excludes all others.
    pub exclusive: Option<Arc<str>>,
    /// Whether they drop down.
    pub drops_down: bool,
}

/// One option.
#[derive(Debug)]
pub struct Choice {
    /// What is stored.
    pub code: Arc<str>,
    /// What is shown.
    pub label: TextId,
    /// What is explained below.
    pub help: Option<TextId>,
    /// It is offered only while this holds.
    pub when: Option<Node>,
}

/// A long list that several forms share.
#[derive(Debug)]
pub struct Listed {
    /// Its id in the catalogue.
    pub id: Arc<str>,
    /// Codes and labels, in order.
    pub all: Vec<(Arc<str>, TextId)>,
    /// How many of them stand on top, before the alphabet begins.
    pub first: usize,
    /// Where each code stands.
    pub by_code: HashMap<Arc<str>, usize>,
}

impl Options {
    /// Reads one option.
    pub fn read_one(&self, text: &str) -> Result<Value, Problem> {
        self.known(text.trim())
    }

    /// Reads some options, in the order of the form.
    pub fn read_many(&self, raw: &Raw) -> Result<Value, Problem> {
        let chosen: Vec<&str> =
            raw.parts().into_iter().map(str::trim).filter(|code| !code.is_empty()).collect();
        if chosen.iter().any(|code| !self.all.iter().any(|choice| &*choice.code == *code)) {
            return Err(Problem::ChoiceUnknown);
        }
        let codes: Vec<Arc<str>> = self.all.iter().map(|choice| Arc::clone(&choice.code)).collect();
        let codes: Vec<Arc<str>> = codes.into_iter().filter(|code| chosen.contains(&&**code)).collect();
        match &self.exclusive {
            Some(exclusive) if codes.len() > 1 && codes.contains(exclusive) => Err(Problem::ChoiceExclusive),
            _ => Ok(Value::Codes(codes)),
        }
    }

    /// All codes.
    #[must_use]
    pub fn codes(&self) -> CodeSet {
        self.all.iter().map(|choice| Arc::clone(&choice.code)).collect()
    }

    /// The labels of codes.
    pub fn show<'a>(&self, codes: impl IntoIterator<Item = &'a Arc<str>>) -> Shown {
        let label =
            |code: &Arc<str>| self.all.iter().find(|choice| choice.code == *code).map(|choice| choice.label);
        Shown::Labels(codes.into_iter().filter_map(label).collect())
    }

    fn known(&self, code: &str) -> Result<Value, Problem> {
        let choice = self.all.iter().find(|choice| &*choice.code == code).ok_or(Problem::ChoiceUnknown)?;
        Ok(Value::Text(Arc::clone(&choice.code)))
    }
}

impl Listed {
    /// What stands for a list that is not there, until its form has been mended.
    #[must_use]
    pub fn empty() -> Self {
        Self { id: "".into(), all: Vec::new(), first: 0, by_code: HashMap::new() }
    }

    /// Reads one entry.
    pub fn read_one(&self, text: &str) -> Result<Value, Problem> {
        let (code, _) = self.by_code.get_key_value(text.trim()).ok_or(Problem::CountryUnknown)?;
        Ok(Value::Text(Arc::clone(code)))
    }

    /// Reads up to [`MOST_LISTED`] entries, each once.
    pub fn read_many(&self, raw: &Raw) -> Result<Value, Problem> {
        let mut codes: Vec<Arc<str>> = Vec::new();
        for text in raw.parts().into_iter().map(str::trim).filter(|text| !text.is_empty()) {
            let (code, _) = self.by_code.get_key_value(text).ok_or(Problem::CountryUnknown)?;
            if !codes.contains(code) {
                codes.push(Arc::clone(code));
            }
        }
        if codes.len() > MOST_LISTED {
            Err(Problem::TooMany { max: MOST_LISTED })
        } else {
            Ok(Value::Codes(codes))
        }
    }

    /// All codes.
    #[must_use]
    pub fn codes(&self) -> CodeSet {
        self.all.iter().map(|(code, _)| Arc::clone(code)).collect()
    }

    /// The labels of codes.
    pub fn show<'a>(&self, codes: impl IntoIterator<Item = &'a Arc<str>>) -> Shown {
        let label = |code: &Arc<str>| self.by_code.get(code).map(|at| self.all[*at].1);
        Shown::Labels(codes.into_iter().filter_map(label).collect())
    }
}

/// Reads yes or no.
pub fn read_yes_no(text: &str) -> Result<Value, Problem> {
    match text.trim() {
        "yes" => Ok(Value::Bool(true)),
        "no" => Ok(Value::Bool(false)),
        _ => Err(Problem::ChoiceUnknown),
    }
}

/// The text of an option as a value, for constants in conditions.
#[must_use]
pub fn code_value(code: &str) -> Value {
    text_value(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options() -> Options {
        let choice = |code: &str| Choice { code: code.into(), label: TextId(0), help: None, when: None };
        Options {
            all: ["a", "b", "none"].map(choice).into(),
            exclusive: Some("none".into()),
            drops_down: false,
        }
    }

    #[test]
    fn chosen_options_come_in_the_order_of_the_form() {
        let read = options().read_many(&Raw::Many(vec!["b".into(), "a".into(), "b".into()]));
        assert_eq!(read, Ok(Value::Codes(vec!["a".into(), "b".into()])));
    }

    #[test]
    fn nothing_of_it_excludes_the_rest_and_strangers_are_refused() {
        assert_eq!(
            options().read_many(&Raw::Many(vec!["none".into(), "a".into()])),
            Err(Problem::ChoiceExclusive)
        );
        assert_eq!(options().read_one("c"), Err(Problem::ChoiceUnknown));
        assert_eq!(read_yes_no("maybe"), Err(Problem::ChoiceUnknown));
    }
}
