//! The templates of letters: those that come with the program, and those that an office puts in their place.

use std::sync::Arc;

use minijinja::{
    Environment, Error, ErrorKind, UndefinedBehavior, Value, syntax::SyntaxConfig, value::Serde,
};

use super::context::About;
use crate::{
    case::letter::Letter,
    form::{
        fault::Fault,
        load::definitions::Definitions,
        source::{Complaint, Place, Source},
    },
    id::AuthorityId,
};

/// Where an office puts its own: `forms/letters/decision.md`, or `forms/letters/AUTHORITY/decision.md` for one of several.
const FOLDER: &str = "forms/letters";

/// Those that come with the program; what is not the name of a letter is for others to include.
const OWN: [(&str, &str); 13] = [
    ("cancellation.md", include_str!("../../templates/letters/cancellation.md")),
    ("change.md", include_str!("../../templates/letters/change.md")),
    ("closing.md", include_str!("../../templates/letters/closing.md")),
    ("cooperation-refusal.md", include_str!("../../templates/letters/cooperation-refusal.md")),
    ("decision.md", include_str!("../../templates/letters/decision.md")),
    ("file-access.md", include_str!("../../templates/letters/file-access.md")),
    ("hearing.md", include_str!("../../templates/letters/hearing.md")),
    ("objection-decision.md", include_str!("../../templates/letters/objection-decision.md")),
    ("plain.md", include_str!("../../templates/letters/plain.md")),
    ("remedy.md", include_str!("../../templates/letters/remedy.md")),
    ("reminder.md", include_str!("../../templates/letters/reminder.md")),
    ("repayment.md", include_str!("../../templates/letters/repayment.md")),
    ("request.md", include_str!("../../templates/letters/request.md")),
];

/// All templates of an installation.
#[derive(Debug, Default)]
pub struct Templates {
    /// Those of offices, by their path below the folder.
    own: Vec<Arc<Source>>,
}

impl Templates {
    /// Reads the templates of offices; what is wrong with one is complained about, and the one before counts.
    pub fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Self {
        let prefix = format!("{FOLDER}/");
        let is_template = |name: &str| name.strip_suffix(".md").is_some_and(|path| path.starts_with(&prefix));
        let all = definitions.all().filter(|source| is_template(&source.name));
        let mut read = Self { own: all.cloned().collect() };
        // First what can't be read at all, so that the others are tried without it.
        read.drop_wrong(complaints, |_, source| unreadable(source));
        read.drop_wrong(complaints, Self::wrong);
        read
    }

    fn drop_wrong(
        &mut self,
        complaints: &mut Vec<Complaint>,
        check: impl Fn(&Self, &Arc<Source>) -> Option<Error>,
    ) {
        let told = |source| check(self, source).map(|error| told(source, &error));
        let wrong: Vec<Complaint> = self.own.iter().filter_map(told).collect();
        self.own.retain(|source| wrong.iter().all(|complaint| complaint.place.source.name != source.name));
        complaints.extend(wrong);
    }

    /// What is wrong with a template, tried with all there could be, and with nothing. A part that is wrong is told where it stands,
    /// and not with each letter that has it.
    fn wrong(&self, source: &Arc<Source>) -> Option<Error> {
        let path = source.name.strip_prefix(FOLDER)?.trim_start_matches('/');
        let (authority, file) = path.rsplit_once('/').unwrap_or(("", path));
        let environment = match self.environment(authority) {
            Ok(environment) => environment,
            Err(error) => return Some(error),
        };
        let tried = About::samples().into_iter().map(|about| filled(&environment, file, &about));
        tried.filter_map(Result::err).find(|error| !is_of_a_part(error))
    }

    /// The text of a letter, with its marks; `None` where a template can't be filled in, which the check has said before.
    #[must_use]
    pub fn write(&self, authority: &AuthorityId, letter: Letter, about: &About) -> Option<String> {
        let environment = self.environment(authority.as_str()).ok()?;
        filled(&environment, &format!("{}.md", letter.name()), about).ok()
    }

    /// The templates as they count for an authority: its own before those of all, before those of the program.
    fn environment(&self, authority: &str) -> Result<Environment<'_>, Error> {
        let mut environment = Environment::new();
        environment.set_undefined_behavior(UndefinedBehavior::Strict);
        if let Some(syntax) = syntax() {
            environment.set_syntax(syntax);
        }
        // What would tear a row of a table apart.
        environment.add_filter("cell", |text: &str| text.replace('|', "/").replace(['\r', '\n'], " "));
        for (name, text) in OWN {
            environment.add_template(name, text)?;
        }
        for folder in [format!("{FOLDER}/"), format!("{FOLDER}/{authority}/")] {
            for source in &self.own {
                if let Some(name) = source.name.strip_prefix(&folder).filter(|name| !name.contains('/')) {
                    environment.add_template(name, &source.text)?;
                }
            }
        }
        Ok(environment)
    }
}

fn unreadable(source: &Source) -> Option<Error> {
    let mut environment = Environment::new();
    environment.set_syntax(syntax()?);
    environment.add_template(&source.name, &source.text).err()
}

/// Lines that hold nothing but a condition leave nothing behind.
fn syntax() -> Option<SyntaxConfig> {
    SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build().ok()
}

fn told(source: &Arc<Source>, error: &Error) -> Complaint {
    Complaint::new(Fault::Template { cause: error.to_string() }, line(source, error.line()))
}

/// Whether it is about a part that is there and can't be filled in.
fn is_of_a_part(error: &Error) -> bool {
    let cause = std::error::Error::source(error).and_then(|cause| cause.downcast_ref::<Error>());
    cause.is_some_and(|cause| cause.kind() != ErrorKind::TemplateNotFound)
}

fn filled(environment: &Environment<'_>, file: &str, about: &About) -> Result<String, Error> {
    let text = environment.get_template(file)?.render(Value::from(Serde(about)))?;
    Ok(tidied(&text))
}

/// The line of a template that a mistake is in.
fn line(source: &Arc<Source>, number: Option<usize>) -> Place {
    let Some(number) = number.filter(|number| *number > 0) else { return Place::top(source) };
    let start: usize = source.text.split_inclusive('\n').take(number - 1).map(str::len).sum();
    let length = source.text[start..].lines().next().map_or(0, str::len);
    Place::new(source, start..start + length)
}

/// Without the empty lines that conditions leave behind.
fn tidied(text: &str) -> String {
    let mut tidy = String::with_capacity(text.len());
    for line in text.lines().map(str::trim_end) {
        if !(line.is_empty() && (tidy.is_empty() || tidy.ends_with("\n\n"))) {
            tidy.push_str(line);
            tidy.push('\n');
        }
    }
    tidy.truncate(tidy.trim_end().len());
    tidy
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::letter::markup::{self, Part};

    fn with(files: &[(&str, &str)]) -> (Templates, Vec<Complaint>) {
        let files = files.iter().map(|(name, text)| (format!("{FOLDER}/{name}"), (*text).to_owned()));
        let mut complaints = Vec::new();
        (Templates::read(&Definitions::from_files(files), &mut complaints), complaints)
    }

    fn written(templates: &Templates, authority: &str, letter: Letter) -> String {
        let about = About { person: "Ayla Efe".into(), ..About::samples().remove(1) };
        templates.write(&authority.into(), letter, &about).unwrap()
    }

    #[test]
    fn every_letter_of_the_program_is_written_with_all_there_could_be_and_with_nothing() {
        let templates = Templates::default();
        for letter in Letter::ALL {
            for about in About::samples() {
                let text = templates.write(&"rosenfurt".into(), letter, &about).unwrap();
                let read = markup::read(&text);
                assert!(read.title.is_some() && !text.contains("{{") && !text.contains("{%"), "{text}");
                let remedy = Part::Heading("Rechtsbehelfsbelehrung".into());
                assert_eq!(read.parts.contains(&remedy), letter.is_act(), "{letter:?}");
            }
        }
    }

    #[test]
    fn an_office_replaces_a_letter_or_a_part_of_all_letters() {
        let (templates, complaints) = with(&[
            ("closing.md", "Ihr Rathaus"),
            ("rosenfurt/plain.md", "# Gruß an {{ person }}"),
            ("README.txt", "{{"),
        ]);
        assert!(complaints.is_empty());
        assert_eq!(written(&templates, "rosenfurt", Letter::Plain), "# Gruß an Ayla Efe");
        assert!(written(&templates, "elsewhere", Letter::Plain).ends_with("Ihr Rathaus"));
        assert!(written(&templates, "rosenfurt", Letter::Decision).ends_with("Ihr Rathaus"));
    }

    #[test]
    fn what_is_wrong_with_a_letter_is_said_with_its_line_and_the_one_of_the_program_counts() {
        for (text, line, says) in [
            ("# Bescheid\n{{ persona }}", 2, "undefined"),
            ("# Bescheid\n\n{% if person %}", 3, "expected"),
            ("{% include 'gone.md' %}", 1, "gone.md"),
        ] {
            let (templates, complaints) = with(&[("plain.md", text)]);
            let [complaint] = &complaints[..] else { panic!("{text}") };
            assert_eq!(complaint.place.line_and_column().0, line, "{text}");
            assert!(complaint.fault.to_string().contains(says), "{}", complaint.fault);
            assert!(written(&templates, "rosenfurt", Letter::Plain).contains("Guten Tag Ayla Efe"), "{text}");
        }
    }
}
