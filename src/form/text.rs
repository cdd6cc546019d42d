//! The texts of a form: German from the definition, other languages from `translations/`.
//!
//! A text is cut into pieces when it is loaded, so that filling in the title of a row or an amount
//! costs nothing but joining them.

use std::{borrow::Cow, collections::HashMap, sync::Arc};

use super::{
    model::FieldId,
    parameter::{ParameterId, Parameters},
};
use crate::locale::Lang;

/// A text of a form.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TextId(pub usize);

/// A text, cut where something is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template(pub Vec<Piece>);

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// As it stands.
    Text(Arc<str>),
    /// The title of the row that a page belongs to: `{row}`.
    Row,
    /// An amount set by law: `{school_supplies_h1}`.
    Parameter(ParameterId),
    /// A computed value of the form: `{limit}`.
    Value(FieldId),
}

/// What the names in texts stand for.
#[derive(Debug)]
pub struct Names {
    /// Amounts set by law.
    pub parameters: Arc<Parameters>,
    /// Computed values of the form, by their full name with hyphens for points, as in translation files.
    pub values: HashMap<String, FieldId>,
}

impl Names {
    /// What a name stands for.
    #[must_use]
    pub fn piece(&self, name: &str) -> Option<Piece> {
        if name == "row" {
            return Some(Piece::Row);
        }
        let value = || self.values.get(&name.replace('.', "-")).copied().map(Piece::Value);
        self.parameters.named(name).map(Piece::Parameter).or_else(value)
    }

    /// All names.
    pub fn all(&self) -> impl Iterator<Item = &str> {
        self.parameters.names().chain(self.values.keys().map(String::as_str)).chain(["row"])
    }

    /// What is filled in, as it stands in texts.
    #[must_use]
    pub fn written(&self, piece: &Piece) -> String {
        match piece {
            Piece::Text(_) => String::new(),
            Piece::Row => "{row}".to_owned(),
            Piece::Parameter(id) => format!("{{{}}}", self.parameters.get(*id).name),
            Piece::Value(id) => {
                let name = self.values.iter().find(|(_, field)| *field == id).map(|(name, _)| name.as_str());
                format!("{{{}}}", name.unwrap_or_default())
            }
        }
    }
}

/// What is filled into texts.
pub trait Fill {
    /// The title of the row.
    fn row(&self) -> Cow<'_, str>;
    /// An amount, as people write it.
    fn parameter(&self, id: ParameterId) -> String;
    /// A computed value, as people write it.
    fn value(&self, id: FieldId) -> String;
}

/// All texts of a form in all languages.
#[derive(Debug, Default)]
pub struct Texts {
    german: Vec<Template>,
    keys: Vec<Key>,
    translated: HashMap<Lang, Vec<Option<Template>>>,
}

/// What a text is called in translation files.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    /// The message: `field-children-lunch-price`.
    pub message: String,
    /// Its attribute: `label`.
    pub attribute: Cow<'static, str>,
    /// For texts that come by number: `needed-2`.
    pub number: Option<usize>,
}

impl Key {
    /// The attribute as it stands in the file.
    #[must_use]
    pub fn attribute_name(&self) -> String {
        match self.number {
            None => self.attribute.to_string(),
            Some(number) => format!("{}-{number}", self.attribute),
        }
    }
}

impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{}", self.message, self.attribute_name())
    }
}

/// A text in a language, or in German where that language lacks it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// The text with everything filled in.
    pub text: Cow<'a, str>,
    /// Whether it is German although another language was asked for.
    pub fell_back: bool,
}

impl Texts {
    /// Adds a text and says how it is called from now on.
    pub fn add(&mut self, key: Key, german: Template) -> TextId {
        self.german.push(german);
        self.keys.push(key);
        TextId(self.german.len() - 1)
    }

    /// Adds a translation.
    pub fn translate(&mut self, lang: &Lang, id: TextId, text: Template) {
        let all = self.translated.entry(lang.clone()).or_default();
        all.resize(self.german.len().max(all.len()), None);
        all[id.0] = Some(text);
    }

    /// The text in a language.
    #[must_use]
    pub fn get<'a>(&'a self, id: TextId, lang: &Lang, fill: &dyn Fill) -> Found<'a> {
        let own = self.translated.get(lang).and_then(|all| all.get(id.0)).and_then(Option::as_ref);
        let fell_back = own.is_none() && !lang.is_source();
        let template = own.unwrap_or(&self.german[id.0]);
        Found { text: template.fill(fill), fell_back }
    }

    /// What a text is called in translation files.
    #[must_use]
    pub fn key(&self, id: TextId) -> &Key {
        &self.keys[id.0]
    }

    /// All texts with their names and their German.
    pub fn all(&self) -> impl Iterator<Item = (TextId, &Key, &Template)> {
        self.keys.iter().zip(&self.german).enumerate().map(|(at, (key, german))| (TextId(at), key, german))
    }

    /// All languages but German that have texts, in order.
    pub fn languages(&self) -> impl Iterator<Item = &Lang> {
        let mut all: Vec<&Lang> = self.translated.keys().collect();
        all.sort();
        all.into_iter()
    }

    /// Whether a language has the text.
    #[must_use]
    pub fn has(&self, id: TextId, lang: &Lang) -> bool {
        lang.is_source()
            || self.translated.get(lang).is_some_and(|all| all.get(id.0).is_some_and(Option::is_some))
    }
}

impl Template {
    /// A text without anything to fill in.
    #[must_use]
    pub fn plain(text: &str) -> Self {
        Self(vec![Piece::Text(text.into())])
    }

    /// The text with everything filled in.
    #[must_use]
    pub fn fill(&self, fill: &dyn Fill) -> Cow<'_, str> {
        if let [Piece::Text(text)] = self.0.as_slice() {
            return Cow::Borrowed(text);
        }
        let parts = self.0.iter().map(|piece| match piece {
            Piece::Text(text) => Cow::Borrowed(&**text),
            Piece::Row => fill.row(),
            Piece::Parameter(id) => Cow::Owned(fill.parameter(*id)),
            Piece::Value(id) => Cow::Owned(fill.value(*id)),
        });
        Cow::Owned(parts.collect())
    }

    /// The text with the same words wherever something is filled in.
    #[must_use]
    pub fn with(&self, words: &str) -> String {
        let said = |piece: &Piece| match piece {
            Piece::Text(text) => text.to_string(),
            _ => words.to_owned(),
        };
        self.0.iter().map(said).collect()
    }

    /// What is filled in, sorted and each once, for comparing a translation with its source: languages repeat a name or
    /// leave it to a pronoun as they need.
    #[must_use]
    pub fn placeholders(&self) -> Vec<&Piece> {
        let mut found: Vec<&Piece> = self.0.iter().filter(|piece| !matches!(piece, Piece::Text(_))).collect();
        found.sort_by_key(|piece| match piece {
            Piece::Parameter(id) => (1, id.0),
            Piece::Value(id) => (2, id.0),
            _ => (0, 0),
        });
        found.dedup();
        found
    }
}

/// Cuts a text at its `{name}`s. The error is a name that stands for nothing.
pub fn cut(text: &str, names: impl Fn(&str) -> Option<Piece>) -> Result<Template, String> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else { break };
        if !before.is_empty() {
            pieces.push(Piece::Text(before.into()));
        }
        pieces.push(names(name.trim()).ok_or_else(|| name.trim().to_owned())?);
        rest = behind;
    }
    if !rest.is_empty() || pieces.is_empty() {
        pieces.push(Piece::Text(rest.into()));
    }
    Ok(Template(pieces))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Example;

    impl Fill for Example {
        fn row(&self) -> Cow<'_, str> {
            "Elif".into()
        }
        fn parameter(&self, id: ParameterId) -> String {
            format!("{},00 €", id.0)
        }
        fn value(&self, id: FieldId) -> String {
            format!("{} €", id.0)
        }
    }

    #[test]
    fn rows_and_amounts_are_filled_in() {
        let names = |name: &str| match name {
            "row" => Some(Piece::Row),
            "meal" => Some(Piece::Parameter(ParameterId(4))),
            "sum.all" => Some(Piece::Value(FieldId(7))),
            _ => None,
        };
        let text = cut("Mittagessen für {row} ({meal}, zusammen {sum.all})", names).unwrap();
        assert_eq!(text.fill(&Example), "Mittagessen für Elif (4,00 €, zusammen 7 €)");
        assert_eq!(cut("{oops}", |_| None), Err("oops".to_owned()));
    }
}
