//! The product's own texts in all languages, and the languages themselves.
//!
//! They come with the program. A folder of definitions may bring further languages, or its own files for these.

use std::{
    borrow::Cow,
    collections::BTreeSet,
    fmt, fs, io,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
};

use jiff::civil::Date;
use serde::Deserialize;

use super::{Arg, Complaint, Messages, messages::Change, pseudo};
use crate::locale::Lang;

include!(concat!(env!("OUT_DIR"), "/translations.rs"));

/// All languages that are offered. Made once at start and shared.
pub struct Catalogue {
    source: Language,
    /// The others, by tag.
    others: Vec<Language>,
    fallbacks: AtomicU64,
}

/// A language: a folder below `translations/`.
pub struct Language {
    /// Its tag, which is the folder's name.
    pub tag: Lang,
    /// What it calls itself: `Türkçe`.
    pub name: String,
    /// What Germans call it, for the office: `Türkisch`.
    pub german: String,
    /// Whether a person has read the translation. If not, every page says so.
    pub reviewed: bool,
    messages: Messages,
}

/// A text, and the language that it is in when that is not the one asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The words, not yet escaped.
    pub words: Arc<str>,
    /// Set when the language asked for lacks the text.
    pub fallback: Option<Lang>,
}

/// What a translation lacks, compared with German.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The language.
    pub lang: Lang,
    /// The message.
    pub key: String,
    /// What is amiss.
    pub what: Missing,
}

/// How a translation differs from German.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// German has the message, the language does not.
    Message,
    /// The language has a message that German does not have.
    Source,
    /// Both have it, with different variables.
    Variables,
}

/// `language.toml`
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct About {
    name: String,
    german: Option<String>,
    reviewed: bool,
}

impl fmt::Display for Gap {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = match self.what {
            Missing::Message => "is not translated",
            Missing::Source => "is not in the German source",
            Missing::Variables => "has other variables than the German source",
        };
        write!(f, "translations/{}/ui.ftl: {} {what}", self.lang, self.key)
    }
}

impl Catalogue {
    /// Reads the languages that come with the program and every folder below `folder` that has a
    /// `language.toml`, all complaints at once.
    pub fn load(folder: &Path) -> Result<Self, Vec<Complaint>> {
        let tags = tags(folder).map_err(|complaint| vec![complaint])?;
        let mut languages = Vec::new();
        let mut complaints = Vec::new();
        for tag in tags {
            match Language::load(folder, tag) {
                Ok(language) => languages.push(language),
                Err(more) => complaints.extend(more),
            }
        }
        let german = languages.iter().position(|language: &Language| language.tag.is_source());
        let source = german.map(|place| languages.swap_remove(place));
        match source {
            Some(source) if complaints.is_empty() => {
                languages.sort_by_key(|language| language.tag.clone());
                Ok(Self { source, others: languages, fallbacks: AtomicU64::new(0) })
            }
            None if complaints.is_empty() => Err(vec![Complaint::whole(
                folder.join(Lang::SOURCE),
                "German, the source language, is missing",
            )]),
            _ => Err(complaints),
        }
    }

    /// Adds two invented languages, `en-XA` with long words and `ar-XB` from right to left, for looking at pages.
    pub fn with_pseudo(mut self, folder: &Path) -> Result<Self, Vec<Complaint>> {
        let pseudos: [(&str, Change); 2] = [("en-XA", pseudo::accented), ("ar-XB", pseudo::mirrored)];
        let file = folder.join(Lang::SOURCE).join("ui.ftl");
        let text = fs::read_to_string(&file)
            .map_err(|error| vec![Complaint::whole(&file, format!("cannot be read: {error}"))])?;
        for (tag, change) in pseudos {
            let tag = Lang::from(tag);
            let messages = Messages::parse(&tag, &[(&file, &text)], Some(change))?;
            let (name, german) = (change("Probe").into_owned(), "Probe".to_owned());
            self.others.push(Language { name, german, tag, reviewed: false, messages });
        }
        Ok(self)
    }

    /// The languages, German first.
    pub fn languages(&self) -> impl Iterator<Item = &Language> {
        std::iter::once(&self.source).chain(&self.others)
    }

    /// One language, if it is offered.
    pub fn language(&self, lang: &Lang) -> Option<&Language> {
        self.languages().find(|language| language.tag == *lang)
    }

    /// The text of a message in a language, in German where the language lacks it.
    pub fn text(&self, lang: &Lang, key: &str, args: &[(&str, Arg<'_>)]) -> Text {
        if let Some(words) = self.language(lang).and_then(|language| language.messages.format(key, args)) {
            return Text { words, fallback: None };
        }
        self.fallbacks.fetch_add(1, Ordering::Relaxed);
        let german = self.source.messages.format(key, args);
        if german.is_none() {
            tracing::error!(key, "no language has this text");
        }
        Text { words: german.unwrap_or_else(|| "…".into()), fallback: Some(Lang::source()) }
    }

    /// `24. November 2026`, in the words of a language.
    pub fn date_in_words(&self, lang: &Lang, day: Date) -> String {
        let month = self.text(lang, &format!("month-{}", day.month()), &[]);
        let args =
            [("day", day.day().to_string().into()), ("month", (&*month.words).into()), ("year", year(day))];
        in_one_piece(&self.text(lang, "date-in-words", &args).words)
    }

    /// `Dienstag, 24. November 2026`: what a date was understood as, and deadlines.
    pub fn date_with_weekday(&self, lang: &Lang, day: Date) -> String {
        let weekday = self.text(lang, &format!("weekday-{}", day.weekday().to_monday_one_offset()), &[]);
        let args = [("weekday", (&*weekday.words).into()), ("date", self.date_in_words(lang, day).into())];
        in_one_piece(&self.text(lang, "date-with-weekday", &args).words)
    }

    /// How often a text had to be shown in German because a language lacked it.
    pub fn fallbacks(&self) -> u64 {
        self.fallbacks.load(Ordering::Relaxed)
    }

    /// Every message that German has, by name.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.source.messages.names().map(|(name, _)| name)
    }

    /// The variables of a message.
    pub fn variables(&self, key: &str) -> Option<&BTreeSet<String>> {
        self.source.messages.variables(key)
    }

    /// What the other languages lack.
    pub fn gaps(&self) -> Vec<Gap> {
        self.others.iter().flat_map(|language| language.gaps(&self.source)).collect()
    }

    /// German.
    pub fn source(&self) -> &Language {
        &self.source
    }
}

/// A year is written without a point.
fn year(day: Date) -> Arg<'static> {
    day.year().to_string().into()
}

impl Language {
    fn load(folder: &Path, tag: Lang) -> Result<Self, Vec<Complaint>> {
        let folder = folder.join(tag.as_str());
        let (file, texts) = (folder.join("language.toml"), folder.join("ui.ftl"));
        let about = read(&file, &tag).map_err(|error| format!("cannot be read: {error}"));
        let about =
            about.and_then(|text| toml::from_str::<About>(&text).map_err(|error| error.message().to_owned()));
        let messages = read(&texts, &tag)
            .map_err(|error| vec![Complaint::whole(&texts, format!("cannot be read: {error}"))])
            .and_then(|text| Messages::parse(&tag, &[(&texts, &text)], None));
        match (about, messages) {
            (Ok(About { name, german, reviewed }), Ok(messages)) => {
                Ok(Self { tag, german: german.unwrap_or_else(|| name.clone()), name, reviewed, messages })
            }
            (about, messages) => {
                let mut complaints = messages.err().unwrap_or_default();
                complaints.extend(about.err().map(|text| Complaint::whole(file, text)));
                Err(complaints)
            }
        }
    }

    /// The text of a message that has no variables.
    pub fn ready(&self, key: &str) -> Option<&Arc<str>> {
        self.messages.ready(key)
    }

    fn gaps(&self, source: &Self) -> Vec<Gap> {
        let gap = |key: &str, what| Gap { lang: self.tag.clone(), key: key.to_owned(), what };
        let mut gaps = Vec::new();
        for (key, variables) in source.messages.names() {
            match self.messages.variables(key) {
                None => gaps.push(gap(key, Missing::Message)),
                Some(own) if own != variables => gaps.push(gap(key, Missing::Variables)),
                Some(_) => {}
            }
        }
        gaps.extend(
            self.messages
                .names()
                .filter(|(key, _)| source.messages.variables(key).is_none())
                .map(|(key, _)| gap(key, Missing::Source)),
        );
        gaps
    }
}

/// A file of a language: the folder's own, else the one that comes with the program.
fn read(file: &Path, tag: &Lang) -> io::Result<Cow<'static, str>> {
    let own = file.file_name().map(|name| format!("{tag}/{}", name.to_string_lossy()));
    match OWN_FILES.iter().find(|(name, _)| Some(*name) == own.as_deref()) {
        Some((_, text)) if !file.exists() => Ok(Cow::Borrowed(*text)),
        _ => fs::read_to_string(file).map(Cow::Owned),
    }
}

fn tags(folder: &Path) -> Result<Vec<Lang>, Complaint> {
    let unreadable = |error| Complaint::whole(folder, format!("cannot be read: {error}"));
    let own = OWN_FILES.iter().filter_map(|(name, _)| name.strip_suffix("/language.toml"));
    let mut tags: Vec<Lang> = own.map(Lang::from).collect();
    if !folder.exists() {
        return Ok(tags);
    }
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if entry.path().join("language.toml").exists() {
            tags.push(Lang::from(entry.file_name().to_string_lossy().as_ref()));
        }
    }
    tags.sort();
    tags.dedup();
    Ok(tags)
}

/// Without marks around its parts. Such marks hide what they enclose from those around the whole, which then find no
/// letter that says from which side it is read.
fn in_one_piece(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogue() -> Catalogue {
        Catalogue::load(Path::new("translations")).unwrap_or_else(|complaints| panic!("{complaints:?}"))
    }

    #[test]
    fn days_are_told_in_the_words_of_the_language() {
        let (catalogue, day) = (catalogue(), jiff::civil::date(2026, 11, 24));
        assert_eq!(catalogue.date_in_words(&"de".into(), day), "24. November 2026");
        assert_eq!(catalogue.date_in_words(&"en".into(), day), "24 November 2026");
        // Isolated piece by piece, a date would be read from the wrong side within another text.
        let arabic = catalogue.date_in_words(&"ar".into(), day);
        assert!(arabic.starts_with("24 ") && arabic.ends_with(" 2026"), "{arabic:?}");
        assert_eq!(catalogue.date_with_weekday(&"en".into(), day), "Tuesday, 24 November 2026");
    }

    #[test]
    fn german_comes_first_and_a_folder_without_texts_has_those_of_the_program() {
        let there = catalogue();
        assert_eq!(there.languages().next().map(|first| first.tag.is_source()), Some(true));
        let Ok(elsewhere) = Catalogue::load(Path::new("no-such-folder")) else { panic!("no own texts") };
        assert!(elsewhere.keys().eq(there.keys()));
        assert_eq!(elsewhere.languages().count(), there.languages().count());
    }
}
