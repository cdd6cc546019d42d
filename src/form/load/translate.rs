//! Adds the texts of other languages: from the form's own Fluent file, or from the file of the block or
//! catalogue that a text comes from. What is missing, unused or fills in something else is complained about.

use std::{
    collections::{HashMap, HashSet},
    ops::Range,
    sync::Arc,
};

use fluent_syntax::{ast, parser};

use super::{
    super::{
        fault::Fault,
        model::Form,
        parameter::Parameters,
        source::{Complaint, Place, Source, did_you_mean},
        text::{Key, Piece, Template, TextId},
    },
    definitions::Definitions,
    lower::Places,
};
use crate::locale::Lang;

/// The texts of one Fluent file, by message and attribute.
struct Translations {
    source: Arc<Source>,
    texts: HashMap<(String, String), (Template, Range<usize>)>,
}

/// Adds every language that the definitions have.
pub fn translate(
    form: &mut Form,
    definitions: &Definitions,
    places: &Places,
    complaints: &mut Vec<Complaint>,
) {
    for tag in definitions.languages() {
        let lang = Lang::from(tag.as_str());
        let own = format!("translations/{tag}/forms/{}.ftl", form.head.id);
        let own =
            definitions.get(&own).map(|source| Translations::read(source, &form.parameters, complaints));
        let mut shared: HashMap<String, Option<Translations>> = HashMap::new();
        for (_, alternative) in &places.texts {
            if let Some((file, _)) = alternative {
                shared.entry(file.clone()).or_insert_with(|| {
                    let source = definitions.get(&format!("translations/{tag}/{file}.ftl"))?;
                    Some(Translations::read(source, &form.parameters, complaints))
                });
            }
        }
        let must_be_complete = form.head.languages.iter().any(|lang| **lang == *tag);
        one_language(form, &lang, own.as_ref(), &shared, places, must_be_complete, complaints);
    }
    for lang in form.head.languages.iter().filter(|lang| ***lang != *Lang::SOURCE) {
        if !definitions.languages().contains(&lang.to_string())
            && let Some(place) = &places.languages
        {
            let fault = Fault::FileMissing { what: format!("translations/{lang}") };
            complaints.push(Complaint::new(fault, place.clone()));
        }
    }
}

fn one_language(
    form: &mut Form,
    lang: &Lang,
    own: Option<&Translations>,
    shared: &HashMap<String, Option<Translations>>,
    places: &Places,
    must_be_complete: bool,
    complaints: &mut Vec<Complaint>,
) {
    let mut used = HashSet::new();
    let mut found: Vec<(TextId, Template)> = Vec::new();
    for ((id, key, german), (place, alternative)) in form.texts.all().zip(&places.texts) {
        let own_text = own.and_then(|own| own.get(&key.message, key));
        let shared_text =
            alternative.as_ref().and_then(|(file, message)| shared.get(file)?.as_ref()?.get(message, key));
        if own_text.is_some() {
            used.insert((key.message.clone(), key.attribute_name()));
        }
        match own_text.or(shared_text) {
            Some((text, place)) => {
                if text.placeholders() != german.placeholders() {
                    let fault = Fault::Placeholders {
                        expected: placeholders(german, &form.parameters),
                        found: placeholders(text, &form.parameters),
                    };
                    complaints.push(Complaint::new(fault, place));
                }
                found.push((id, text.clone()));
            }
            None if must_be_complete => {
                let own = || (format!("forms/{}", form.head.id), key.message.clone());
                let (file, message) = alternative.clone().unwrap_or_else(own);
                let key = Key { message, ..key.clone() };
                let file = format!("translations/{lang}/{file}.ftl");
                let fault = Fault::MissingTranslation { lang: lang.to_string(), key: key.to_string(), file };
                complaints.push(Complaint::new(fault, place.clone()));
            }
            None => {}
        }
    }
    if let Some(own) = own {
        own.complain_about_unused(&used, form, complaints);
    }
    for (id, text) in found {
        form.texts.translate(lang, id, text);
    }
}

impl Translations {
    fn read(source: &Arc<Source>, parameters: &Parameters, complaints: &mut Vec<Complaint>) -> Self {
        let resource = match parser::parse(source.text.as_str()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                for error in errors {
                    let fault = Fault::Fluent { message: error.kind.to_string() };
                    // The reader notices at the end of the line, or after it; the line is what is wrong.
                    let end = error.pos.start.min(source.text.len());
                    let start = source.text[..end].rfind('\n').map_or(0, |at| at + 1);
                    complaints.push(Complaint::new(fault, Place::new(source, start..end.max(start + 1))));
                }
                resource
            }
        };
        let mut read = Self { source: Arc::clone(source), texts: HashMap::new() };
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            for attribute in message.attributes {
                let name = (message.id.name.to_owned(), attribute.id.name.to_owned());
                let range = range_of(&source.text, message.id.name, attribute.id.name);
                match template(&attribute.value, parameters) {
                    Ok(text) => drop(read.texts.insert(name, (text, range))),
                    Err(found) => {
                        let place = Place::new(source, range);
                        complaints.push(Complaint::new(Fault::TranslationShape { found }, place));
                    }
                }
            }
        }
        read
    }

    fn get(&self, message: &str, key: &Key) -> Option<(&Template, Place)> {
        let (text, range) = self.texts.get(&(message.to_owned(), key.attribute_name()))?;
        Some((text, Place::new(&self.source, range.clone())))
    }

    fn complain_about_unused(
        &self,
        used: &HashSet<(String, String)>,
        form: &Form,
        complaints: &mut Vec<Complaint>,
    ) {
        for (name, (_, range)) in &self.texts {
            if !used.contains(name) {
                let known: Vec<String> = form.texts.all().map(|(_, key, _)| key.to_string()).collect();
                let key = format!("{}.{}", name.0, name.1);
                let meant = did_you_mean(&key, known.iter().map(String::as_str));
                let place = Place::new(&self.source, range.clone());
                complaints.push(Complaint::new(Fault::UnusedTranslation { key, meant }, place));
            }
        }
    }
}

/// A plain text with what is filled in; the error says what is there besides.
fn template(pattern: &ast::Pattern<&str>, parameters: &Parameters) -> Result<Template, String> {
    let mut pieces = Vec::new();
    for element in &pattern.elements {
        pieces.push(match element {
            ast::PatternElement::TextElement { value } => Piece::Text((*value).into()),
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => match id.name {
                "row" => Piece::Row,
                name => {
                    Piece::Parameter(parameters.named(name).ok_or_else(|| format!("the unknown `${name}`"))?)
                }
            },
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => Piece::Text((*value).into()),
            ast::PatternElement::Placeable { .. } => return Err("a choice or a function".into()),
        });
    }
    Ok(Template(join(pieces)))
}

/// Fluent gives each line of a text on its own; joined they are one piece again.
fn join(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (joined.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => *before = format!("{before}{text}").into(),
            (_, piece) => joined.push(piece),
        }
    }
    joined
}

fn placeholders(text: &Template, parameters: &Parameters) -> String {
    let name = |piece: &&Piece| match piece {
        Piece::Row => "{row}".to_owned(),
        Piece::Parameter(id) => format!("{{{}}}", parameters.get(*id).name),
        Piece::Text(_) => String::new(),
    };
    let names: Vec<String> = text.placeholders().iter().map(name).collect();
    if names.is_empty() { "nothing".into() } else { names.join(" ") }
}

/// The bytes of a message's attribute, for complaints.
fn range_of(text: &str, message: &str, attribute: &str) -> Range<usize> {
    let line = |start: usize| text[start..].find('\n').map_or(text.len(), |end| start + end);
    let starts = |at: usize| at == 0 || text.as_bytes().get(at - 1) == Some(&b'\n');
    let found = text
        .match_indices(message)
        .map(|(at, _)| at)
        .find(|at| starts(*at) && text[at + message.len()..].trim_start_matches(' ').starts_with('='));
    let Some(start) = found else { return 0..line(0) };
    let wanted = format!(".{attribute}");
    let inside = text[start..].match_indices(&wanted).map(|(at, _)| start + at);
    let exact =
        inside.into_iter().find(|at| text[at + wanted.len()..].trim_start_matches(' ').starts_with('='));
    exact.map_or(start..line(start), |at| at..line(at))
}
