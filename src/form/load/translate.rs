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
        plain,
        source::{Complaint, Place, Source, did_you_mean},
        text::{Key, Names, Piece, Template, TextId},
    },
    definitions::Definitions,
    lower::Places,
};
use crate::locale::Lang;

/// A text before its names are looked up, or what it has that texts can't have.
type Read = Result<Vec<Part>, String>;

/// A part of a text: what stands there, or the name of what is filled in.
#[derive(Debug)]
enum Part {
    Words(String),
    Name(String),
}

/// The texts of one Fluent file, by message and attribute.
#[derive(Debug)]
pub struct Translations {
    source: Arc<Source>,
    /// What is wrong with one matters only where it is used.
    texts: HashMap<(String, String), Read>,
    /// What is no Fluent.
    complaints: Vec<Complaint>,
}

/// A text that a file has. Where it stands is looked for only when there is something to complain about.
struct Found<'a> {
    file: &'a Translations,
    name: &'a (String, String),
    text: &'a Read,
}

/// Adds every language that the definitions have.
pub fn translate(
    form: &mut Form,
    definitions: &Definitions,
    shared: &HashMap<String, Translations>,
    places: &Places,
    complaints: &mut Vec<Complaint>,
) {
    if places.names.is_none() {
        return;
    }
    let files: HashSet<&str> =
        places.texts.iter().filter_map(|(_, alternative)| Some(&*alternative.as_ref()?.0)).collect();
    for tag in definitions.languages() {
        let lang = Lang::from(tag.as_str());
        let own = format!("translations/{tag}/forms/{}.ftl", form.head.id);
        let own = definitions.get(&own).map(Translations::read);
        let name = |file: &str| format!("translations/{tag}/{file}.ftl");
        let used: HashMap<&str, &Translations> =
            files.iter().filter_map(|file| Some((*file, shared.get(&name(file))?))).collect();
        let all = own.iter().chain(used.values().copied());
        complaints.extend(all.flat_map(|read| read.complaints.iter().cloned()));
        let must_be_complete = form.head.languages.iter().any(|lang| **lang == *tag);
        one_language(form, &lang, own.as_ref(), &used, places, must_be_complete, complaints);
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
    shared: &HashMap<&str, &Translations>,
    places: &Places,
    must_be_complete: bool,
    complaints: &mut Vec<Complaint>,
) {
    let Some(names) = &places.names else { return };
    let mut used = HashSet::new();
    let mut found: Vec<(TextId, Template)> = Vec::new();
    for ((id, key, german), (place, alternative)) in form.texts.all().zip(&places.texts) {
        let own_text = own.and_then(|own| own.get(&key.message, key));
        let shared_text =
            alternative.as_ref().and_then(|(file, message)| shared.get(&**file)?.get(message, key));
        if own_text.is_some() {
            used.insert((key.message.clone(), key.attribute_name()));
        }
        match own_text.or(shared_text) {
            Some(own) => match own.template(names) {
                Err(found) => {
                    complaints.push(Complaint::new(Fault::TranslationShape { found }, own.place()));
                }
                Ok(text) => {
                    if text.placeholders() != german.placeholders() {
                        let fault = Fault::Placeholders {
                            expected: placeholders(german, names),
                            found: placeholders(&text, names),
                        };
                        complaints.push(Complaint::new(fault, own.place()));
                    }
                    // A formula has words and signs of its own.
                    if lang.is_plain() && key.attribute != "formula" {
                        let hard = |what| Fault::HardToRead { lang: lang.to_string(), what };
                        let all = plain::look(&text.with("X")).into_iter().map(hard);
                        complaints.extend(all.map(|fault| Complaint::new(fault, own.place())));
                    }
                    found.push((id, text));
                }
            },
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
    /// Reads a file; the names of what is filled in mean something only to a form.
    pub fn read(source: &Arc<Source>) -> Self {
        let mut complaints = Vec::new();
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
        let mut read = Self { source: Arc::clone(source), texts: HashMap::new(), complaints };
        for entry in resource.body {
            let ast::Entry::Message(message) = entry else { continue };
            for attribute in message.attributes {
                let name = (message.id.name.to_owned(), attribute.id.name.to_owned());
                read.texts.insert(name, parts(&attribute.value));
            }
        }
        read
    }

    fn get(&self, message: &str, key: &Key) -> Option<Found<'_>> {
        let (name, text) = self.texts.get_key_value(&(message.to_owned(), key.attribute_name()))?;
        Some(Found { file: self, name, text })
    }

    fn complain_about_unused(
        &self,
        used: &HashSet<(String, String)>,
        form: &Form,
        complaints: &mut Vec<Complaint>,
    ) {
        for (name, text) in &self.texts {
            if !used.contains(name) {
                let known: Vec<String> = form.texts.all().map(|(_, key, _)| key.to_string()).collect();
                let key = format!("{}.{}", name.0, name.1);
                let meant = did_you_mean(&key, known.iter().map(String::as_str));
                let place = Found { file: self, name, text }.place();
                complaints.push(Complaint::new(Fault::UnusedTranslation { key, meant }, place));
            }
        }
    }
}

impl Found<'_> {
    fn template(&self, names: &Names) -> Result<Template, String> {
        let piece = |part: &Part| match part {
            Part::Words(words) => Ok(Piece::Text(words.as_str().into())),
            Part::Name(name) => names.piece(name).ok_or_else(|| format!("the unknown `${name}`")),
        };
        let parts = self.text.as_ref().map_err(Clone::clone)?;
        parts.iter().map(piece).collect::<Result<Vec<Piece>, String>>().map(Template)
    }

    fn place(&self) -> Place {
        let (message, attribute) = self.name;
        Place::new(&self.file.source, range_of(&self.file.source.text, message, attribute))
    }
}

/// A plain text with what is filled in; the error says what is there besides. Fluent gives each line of a text on its
/// own; joined they are one part again.
fn parts(pattern: &ast::Pattern<&str>) -> Read {
    let mut parts: Vec<Part> = Vec::new();
    for element in &pattern.elements {
        let words = match element {
            ast::PatternElement::TextElement { value } => value,
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }),
            } => value,
            ast::PatternElement::Placeable {
                expression: ast::Expression::Inline(ast::InlineExpression::VariableReference { id }),
            } => {
                parts.push(Part::Name(id.name.to_owned()));
                continue;
            }
            ast::PatternElement::Placeable { .. } => return Err("a choice or a function".into()),
        };
        match parts.last_mut() {
            Some(Part::Words(before)) => before.push_str(words),
            _ => parts.push(Part::Words((*words).to_owned())),
        }
    }
    Ok(parts)
}

fn placeholders(text: &Template, names: &Names) -> String {
    let all: Vec<String> = text.placeholders().into_iter().map(|piece| names.written(piece)).collect();
    if all.is_empty() { "nothing".into() } else { all.join(" ") }
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
