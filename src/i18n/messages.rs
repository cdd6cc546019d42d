//! The messages of one language out of Fluent files.

use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
    path::Path,
    sync::Arc,
};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle, memoizer::MemoizerKind,
};
use fluent_syntax::ast;

use super::Complaint;
use crate::german;
use crate::locale::{Direction, Lang};

/// What a message can be told: a text or a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Arg<'a> {
    /// Shown as it is.
    Text(Cow<'a, str>),
    /// Chooses the plural form and is written in German format.
    Number(i64),
}

/// All messages of one language. Those without variables are ready; the others are formatted when asked for.
///
/// A message's value has the message's name (`form-next`), an attribute has `message.attribute`
/// (`field-children-cost.label`).
pub struct Messages {
    bundle: FluentBundle<FluentResource>,
    ready: HashMap<Box<str>, Arc<str>>,
    variables: BTreeMap<Box<str>, BTreeSet<String>>,
}

/// Alters a piece of text.
pub(super) type Change = fn(&str) -> Cow<'_, str>;

impl Messages {
    /// Reads files, all of one language. A name that occurs twice is a complaint, also across files.
    pub fn read(lang: &Lang, files: &[impl AsRef<Path>]) -> Result<Self, Vec<Complaint>> {
        let mut complaints = Vec::new();
        let mut texts = Vec::new();
        for file in files.iter().map(AsRef::as_ref) {
            match std::fs::read_to_string(file) {
                Ok(text) => texts.push((file, text)),
                Err(error) => complaints.push(Complaint::whole(file, format!("cannot be read: {error}"))),
            }
        }
        let sources: Vec<_> = texts.iter().map(|(file, text)| (*file, text.as_str())).collect();
        match Self::parse(lang, &sources, None) {
            Ok(messages) if complaints.is_empty() => Ok(messages),
            Ok(_) => Err(complaints),
            Err(more) => {
                complaints.extend(more);
                Err(complaints)
            }
        }
    }

    /// The same from texts, each with the name of the file it came from. `change` alters every piece of text.
    pub(super) fn parse(
        lang: &Lang,
        sources: &[(&Path, &str)],
        change: Option<Change>,
    ) -> Result<Self, Vec<Complaint>> {
        let mut bundle = FluentBundle::new_concurrent(vec![lang.as_str().parse().unwrap_or_default()]);
        // The marks are needed where directions mix; elsewhere they are litter in names and addresses.
        bundle.set_use_isolating(lang.direction() == Direction::RightToLeft);
        bundle.set_formatter(Some(german_number));
        bundle.set_transform(change);
        let mut variables = BTreeMap::new();
        let mut complaints = Vec::new();
        for (file, text) in sources {
            let resource =
                match FluentResource::try_new((*text).to_owned()) {
                    Ok(resource) => resource,
                    Err((resource, errors)) => {
                        complaints.extend(errors.iter().map(|error| {
                            Complaint::at(*file, text, error.pos.start, error.kind.to_string())
                        }));
                        resource
                    }
                };
            resource.entries().for_each(|entry| note_variables(entry, &mut variables));
            if let Err(errors) = bundle.add_resource(resource) {
                complaints.extend(errors.iter().map(|error| named_twice(file, text, error)));
            }
        }
        if !complaints.is_empty() {
            return Err(complaints);
        }
        let mut messages = Self { bundle, ready: HashMap::new(), variables };
        messages.ready = messages
            .variables
            .keys()
            .filter_map(|name| Some((name.clone(), messages.constant(name)?)))
            .collect();
        Ok(messages)
    }

    /// The text of a message, `None` when this language does not have it. A variable that is not given
    /// shows as its name in braces.
    pub fn format(&self, name: &str, args: &[(&str, Arg<'_>)]) -> Option<Arc<str>> {
        if let Some(text) = self.ready.get(name) {
            return Some(text.clone());
        }
        let args: FluentArgs<'_> = args.iter().map(|(name, arg)| (*name, arg.value())).collect();
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(self.pattern(name)?, Some(&args), &mut errors);
        Some(text.into())
    }

    /// The text of a message that has no variables.
    pub fn ready(&self, name: &str) -> Option<&Arc<str>> {
        self.ready.get(name)
    }

    /// Every message, with the variables that its own text names.
    pub fn names(&self) -> impl Iterator<Item = (&str, &BTreeSet<String>)> {
        self.variables.iter().map(|(name, variables)| (&**name, variables))
    }

    /// The variables that a message names, `None` when there is no such message.
    pub fn variables(&self, name: &str) -> Option<&BTreeSet<String>> {
        self.variables.get(name)
    }

    fn constant(&self, name: &str) -> Option<Arc<str>> {
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(self.pattern(name)?, None, &mut errors);
        errors.is_empty().then(|| text.into())
    }

    fn pattern(&self, name: &str) -> Option<&ast::Pattern<&str>> {
        match name.split_once('.') {
            None => self.bundle.get_message(name)?.value(),
            Some((name, attribute)) => Some(self.bundle.get_message(name)?.get_attribute(attribute)?.value()),
        }
    }
}

impl Arg<'_> {
    fn value(&self) -> FluentValue<'_> {
        match self {
            Self::Text(text) => FluentValue::from(text.as_ref()),
            Self::Number(number) => FluentValue::from(*number),
        }
    }
}

impl<'a> From<&'a str> for Arg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(text.into())
    }
}

impl From<String> for Arg<'_> {
    fn from(text: String) -> Self {
        Self::Text(text.into())
    }
}

impl From<i64> for Arg<'_> {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<usize> for Arg<'_> {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

/// Numbers show as the office will read them, in every language.
fn german_number<M: MemoizerKind>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        #[expect(clippy::cast_possible_truncation, reason = "messages are only told whole numbers")]
        FluentValue::Number(number) if number.value.fract() == 0.0 => {
            Some(german::number((number.value as i64).into()))
        }
        _ => None,
    }
}

fn named_twice(file: &Path, text: &str, error: &FluentError) -> Complaint {
    match error {
        FluentError::Overriding { id, .. } => {
            let position = text.match_indices(&format!("\n{id} =")).last().map_or(0, |(at, _)| at + 1);
            Complaint::at(file, text, position, format!("there is another message named {id}"))
        }
        other => Complaint::whole(file, other.to_string()),
    }
}

fn note_variables(entry: &ast::Entry<&str>, variables: &mut BTreeMap<Box<str>, BTreeSet<String>>) {
    let ast::Entry::Message(message) = entry else { return };
    if let Some(value) = &message.value {
        variables.insert(message.id.name.into(), in_pattern(value));
    }
    for attribute in &message.attributes {
        let name = format!("{}.{}", message.id.name, attribute.id.name);
        variables.insert(name.into(), in_pattern(&attribute.value));
    }
}

fn in_pattern(pattern: &ast::Pattern<&str>) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            in_expression(expression, &mut names);
        }
    }
    names
}

fn in_expression(expression: &ast::Expression<&str>, names: &mut BTreeSet<String>) {
    match expression {
        ast::Expression::Inline(inline) => in_inline(inline, names),
        ast::Expression::Select { selector, variants } => {
            in_inline(selector, names);
            for variant in variants {
                names.extend(in_pattern(&variant.value));
            }
        }
    }
}

fn in_inline(inline: &ast::InlineExpression<&str>, names: &mut BTreeSet<String>) {
    match inline {
        ast::InlineExpression::VariableReference { id } => {
            names.insert(id.name.to_owned());
        }
        ast::InlineExpression::Placeable { expression } => in_expression(expression, names),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn german(text: &str) -> Messages {
        Messages::parse(&Lang::source(), &[(Path::new("ui.ftl"), text)], None)
            .unwrap_or_else(|e| panic!("{e:?}"))
    }

    #[test]
    fn messages_without_variables_are_ready_and_the_others_are_told() {
        let messages = german(
            "next = Weiter\nsteps = { $n ->\n    [one] ein Schritt\n   *[other] { $n } Schritte\n }\n",
        );
        assert_eq!(messages.ready("next").map(AsRef::as_ref), Some("Weiter"));
        assert_eq!(messages.ready("steps"), None);
        assert_eq!(messages.format("steps", &[("n", 1_i64.into())]).as_deref(), Some("ein Schritt"));
        assert_eq!(messages.format("steps", &[("n", 1200_i64.into())]).as_deref(), Some("1.200 Schritte"));
        assert_eq!(messages.format("none", &[]), None);
    }

    #[test]
    fn attributes_have_the_name_of_their_message_before_theirs() {
        let messages = german("field-cost =\n    .label = Kosten\n    .hint = Höchstens { $max }\n");
        assert_eq!(messages.format("field-cost.label", &[]).as_deref(), Some("Kosten"));
        assert_eq!(
            messages.format("field-cost.hint", &[("max", "10 €".into())]).as_deref(),
            Some("Höchstens 10 €")
        );
        assert_eq!(messages.variables("field-cost"), None);
    }

    #[test]
    fn names_are_isolated_only_where_directions_mix() {
        let hello = [(Path::new("ui.ftl"), "hello = Hallo { $name }\n")];
        let arabic = Messages::parse(&"ar".into(), &hello, None).unwrap_or_else(|e| panic!("{e:?}"));
        let args = [("name", "Łukasz".into())];
        assert_eq!(arabic.format("hello", &args).as_deref(), Some("Hallo \u{2068}Łukasz\u{2069}"));
        assert_eq!(
            german("hello = Hallo { $name }\n").format("hello", &args).as_deref(),
            Some("Hallo Łukasz")
        );
    }

    #[test]
    fn mistakes_are_told_with_their_line() {
        let text = "next = Weiter\n\nback\n\nnext = Nochmal\n";
        let complaints =
            Messages::parse(&Lang::source(), &[(Path::new("ui.ftl"), text)], None).err().unwrap_or_default();
        let lines: Vec<_> = complaints.iter().map(|complaint| complaint.line).collect();
        assert_eq!(lines, [3, 5], "{complaints:?}");
    }
}
