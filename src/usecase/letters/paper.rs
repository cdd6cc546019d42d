//! What stands on the paper of a letter: to whom, what it means in plain words and in the person's language, the German text that
//! counts, and how to tell that it is genuine.

use super::{
    super::{
        WorkError, Works,
        load_case::LoadedCase,
        receipt_paper::{self, Both},
    },
    Outgoing,
};
use crate::{
    case::{Outcome, letter::Letter},
    form::finish,
    german,
    letter::markup::{self, Part, Text as Written},
    receipt::{About, Block, Column, Fact, Level, Marker, Paper, Table, Text},
    store::cases,
};

/// The paper of a letter, with who knows more of it.
pub(super) async fn paper(
    works: &Works,
    loaded: &LoadedCase,
    clerk: &str,
    outgoing: &Outgoing,
) -> Result<Paper, WorkError> {
    let decisions =
        cases::decisions(&mut works.db.read().await?.tx(), &loaded.authority.id, loaded.row.id).await?;
    let granted: Vec<bool> =
        decisions.iter().map(|row| Outcome::named(&row.outcome) == Some(Outcome::Granted)).collect();
    let words = Both::new(works, loaded);
    // A section stays with its number.
    let letter = outgoing.letter;
    let Written { title, parts } = markup::read(&outgoing.text.replace("§ ", "§\u{a0}"));
    let title = super::title(works, letter, title);
    let mut blocks = vec![facts(&words, works, loaded, clerk)];
    blocks.extend(explained(&words, loaded, letter, &granted));
    blocks.extend(parts.into_iter().map(block));
    blocks.push(words.verification("letter-verify"));
    let mut recipient = vec![finish::name_of(&loaded.situation())];
    recipient.extend(words.german.address());
    Ok(Paper {
        other: words.other_lang(),
        authority: receipt_paper::sender(loaded),
        recipient,
        number: Fact { label: words.own("receipt-number"), value: loaded.row.number.clone().into() },
        footer: receipt_paper::footer(loaded),
        about: About {
            subject: words.german.own(letter.key()),
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

/// When it is, who knows more, and how to reach them.
fn facts(words: &Both<'_>, works: &Works, loaded: &LoadedCase, clerk: &str) -> Block {
    let fact = |key: &str, value: String| Fact { label: words.own(key), value: value.into() };
    let mut facts =
        vec![fact("letter-date", german::date(works.clock.today())), fact("letter-clerk", clerk.to_owned())];
    facts.extend(loaded.authority.contact.phone.clone().map(|phone| fact("letter-phone", phone)));
    Block::Facts(facts)
}

/// What it means, in plain words; and that the German text counts, where there is another.
fn explained(words: &Both<'_>, loaded: &LoadedCase, letter: Letter, granted: &[bool]) -> Vec<Block> {
    let what = match letter {
        Letter::Decision if granted.iter().all(|granted| *granted) => Some("letter-means-granted"),
        Letter::Decision if granted.iter().any(|granted| *granted) => Some("letter-means-partly"),
        Letter::Decision => Some("letter-means-refused"),
        Letter::CooperationRefusal => Some("letter-means-cooperation"),
        Letter::Hearing => Some("letter-means-hearing"),
        Letter::Request | Letter::Reminder => Some("letter-means-request"),
        Letter::ObjectionDecision => Some("letter-means-objection-decision"),
        Letter::Change => Some("letter-means-change"),
        Letter::Cancellation => Some("letter-means-cancellation"),
        Letter::Repayment => Some("letter-means-repayment"),
        Letter::FileAccess | Letter::Plain => None,
    };
    let remedy =
        if super::is_for_court(loaded, letter) { "letter-means-action" } else { "letter-means-objection" };
    let remedy = letter.is_act().then_some(remedy);
    let binding = words.other_lang().map(|_| "letter-german-counts");
    let keys = what.into_iter().chain(remedy).chain(binding);
    keys.map(|key| Block::Note(words.own(key))).collect()
}
