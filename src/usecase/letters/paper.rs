//! What stands on the paper of a letter: to whom, what it means in plain words and in the person's language, the German text that
//! counts, and how to tell that it is genuine.

use super::super::{WorkError, Works, load_case::LoadedCase, receipt_paper, wording::Wording};
use crate::{
    account::Staff,
    case::{Outcome, letter::Letter},
    form::finish,
    german,
    i18n::Arg,
    letter::markup::{self, Part, Text as Written},
    locale::Lang,
    receipt::{About, Block, Column, Fact, Level, Marker, Paper, Table, Text},
    store::cases,
};

/// The paper of a letter with a text.
pub(super) async fn paper(
    works: &Works,
    loaded: &LoadedCase,
    staff: &Staff,
    letter: Letter,
    text: &str,
) -> Result<Paper, WorkError> {
    let decisions =
        cases::decisions(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
    let granted: Vec<bool> =
        decisions.iter().map(|row| Outcome::named(&row.outcome) == Some(Outcome::Granted)).collect();
    let words = Words::new(works, loaded);
    // A section stays with its number.
    let Written { title, parts } = markup::read(&text.replace("§ ", "§\u{a0}"));
    let title = super::title(works, letter, title);
    let mut blocks = vec![words.facts(works, staff)];
    blocks.extend(words.explained(letter, &granted));
    blocks.extend(parts.into_iter().map(block));
    blocks.push(receipt_paper::verification(
        works,
        (&loaded.row.number, "letter-verify"),
        |key, arguments| words.both_with(key, arguments),
    ));
    let mut recipient = vec![finish::name_of(&loaded.situation())];
    recipient.extend(words.wording(&words.source).address());
    Ok(Paper {
        other: words.other.clone(),
        authority: receipt_paper::sender(loaded),
        recipient,
        number: Fact { label: words.both("receipt-number"), value: loaded.row.number.clone().into() },
        footer: receipt_paper::footer(loaded),
        about: About {
            subject: words.german(letter.key()),
            keywords: vec![title.clone(), loaded.row.number.clone()],
        },
        title: title.into(),
        blocks,
    })
}

fn block(part: Part) -> Block {
    let texts = |all: Vec<String>| all.into_iter().map(Text::from).collect();
    match part {
        Part::Heading(text) => Block::Heading(Level::Section, text.into()),
        Part::Paragraph(text) => Block::Paragraph(text.into()),
        Part::Note(text) => Block::Note(text.into()),
        Part::Points(points) => Block::List(Marker::Bullet, texts(points)),
        Part::Steps(steps) => Block::List(Marker::Number, texts(steps)),
        Part::Table(rows) => {
            let mut rows = rows.into_iter();
            let head = rows.next().unwrap_or_default();
            let columns = head.into_iter().map(|cell| Column::new(cell.into(), 1)).collect();
            Block::Table(Table { caption: None, columns, rows: rows.map(texts).collect() })
        }
    }
}

/// Texts of the product in German and in the language of the person.
struct Words<'a> {
    works: &'a Works,
    loaded: &'a LoadedCase,
    source: Lang,
    other: Option<Lang>,
}

impl<'a> Words<'a> {
    fn new(works: &'a Works, loaded: &'a LoadedCase) -> Self {
        let lang = Lang::from(loaded.row.lang.as_str());
        let other = works.catalogue.language(&lang).filter(|_| !lang.is_source()).map(|_| lang.clone());
        Self { works, loaded, source: Lang::source(), other }
    }

    fn wording<'b>(&'b self, lang: &'b Lang) -> Wording<'b> {
        Wording::new(self.loaded.situation(), &self.works.catalogue, lang)
    }

    fn german(&self, key: &str) -> String {
        self.works.catalogue.text(&self.source, key, &[]).words.to_string()
    }

    fn both(&self, key: &str) -> Text {
        self.both_with(key, &[])
    }

    fn both_with(&self, key: &str, arguments: &[(&str, Arg<'_>)]) -> Text {
        let text = |lang: &Lang| self.works.catalogue.text(lang, key, arguments).words.to_string();
        match &self.other {
            Some(other) => Text::both(text(&self.source), text(other)),
            None => text(&self.source).into(),
        }
    }

    fn facts(&self, works: &Works, staff: &Staff) -> Block {
        let fact = |key: &str, value: String| Fact { label: self.both(key), value: value.into() };
        let mut facts = vec![
            fact("letter-date", german::date(works.clock.today())),
            fact("letter-clerk", staff.name.clone()),
        ];
        facts.extend(self.loaded.authority.contact.phone.clone().map(|phone| fact("letter-phone", phone)));
        Block::Facts(facts)
    }

    /// What it means, in plain words; and that the German text counts, where there is another.
    fn explained(&self, letter: Letter, granted: &[bool]) -> Vec<Block> {
        let what = match letter {
            Letter::Decision if granted.iter().all(|granted| *granted) => "letter-means-granted",
            Letter::Decision if granted.iter().any(|granted| *granted) => "letter-means-partly",
            Letter::Decision => "letter-means-refused",
            Letter::CooperationRefusal => "letter-means-cooperation",
            Letter::Hearing => "letter-means-hearing",
            Letter::Request | Letter::Reminder => "letter-means-request",
            Letter::Plain => return self.other.iter().map(|_| self.note("letter-german-counts")).collect(),
        };
        let mut all = vec![self.note(what)];
        let court =
            self.loaded.authority.service(&self.loaded.row.form_id).is_some_and(|s| !s.court.is_empty());
        let remedy = if court { "letter-means-action" } else { "letter-means-objection" };
        all.extend(letter.is_act().then(|| self.note(remedy)));
        all.extend(self.other.iter().map(|_| self.note("letter-german-counts")));
        all
    }

    fn note(&self, key: &str) -> Block {
        Block::Note(self.both(key))
    }
}
