//! Papers for the tests: every block, several languages, long, odd and hostile texts.
//!
//! People, addresses and amounts are invented.

use jiff::Timestamp;

use super::*;
use crate::locale::Lang;

pub(super) const JSON: &[u8] =
    br#"{"form":"wohngeld","answers":{"p.family_name":"\u00c7elik-\u00d6zt\u00fcrk"}}"#;

pub(super) fn submission() -> Embedded<'static> {
    Embedded {
        name: "submission.json",
        media_type: "application/json",
        bytes: JSON,
        description: "Die Angaben dieses Antrags in maschinenlesbarer Form",
    }
}

pub(super) fn stamp() -> Stamp<'static> {
    Stamp {
        created: moment("2026-11-24T09:15:00Z"),
        id: "0193a5e2-7c1e-7d4a-9b1f-2f6c0d8e4a11",
        producer: "antrag 0.1.0",
    }
}

/// A seal that is valid for two years around the stamp.
pub(super) fn signer() -> Signer {
    Signer::generate(&holder(), [[7; 16], [9; 16]]).unwrap()
}

pub(super) fn holder() -> Holder<'static> {
    Holder {
        name: "Stadt Rosenfurt",
        organization_identifier: Some("VATDE-999999999"),
        from: moment("2026-01-01T00:00:00Z"),
        until: moment("2028-01-01T00:00:00Z"),
    }
}

pub(super) fn moment(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// All samples, by the name of their file.
pub(super) fn all() -> Vec<(&'static str, Paper)> {
    vec![
        ("german", receipt(None)),
        ("english", receipt(Some("en"))),
        ("arabic", receipt(Some("ar"))),
        ("ukrainian", receipt(Some("uk"))),
        ("long", long()),
        ("hostile", hostile()),
        ("letter", letter(Some("ar"))),
        ("bare", bare()),
        ("din91379", din_91379()),
    ]
}

/// What a person gets after applying, in German and maybe one more language.
pub(super) fn receipt(other: Option<&str>) -> Paper {
    let words = Words::new(other);
    let mut blocks = opening(&words);
    blocks.extend(answers(&words));
    blocks.extend(closing(&words));
    Paper {
        other: other.map(Lang::from),
        authority: Sender {
            name: "Stadt Rosenfurt".to_owned(),
            lines: vec!["Sozialamt, Wohngeldstelle".to_owned(), "Rathausplatz 1, 66601 Rosenfurt".to_owned()],
        },
        recipient: Vec::new(),
        title: words.of("Eingangsbestätigung Wohngeld"),
        number: Fact { label: words.of("Vorgangsnummer"), value: "RF-2026-004711".into() },
        blocks,
        footer: "Stadt Rosenfurt · Sozialamt · Telefon 030 23125 100 · wohngeld@rosenfurt.example.org"
            .to_owned(),
        about: About {
            subject: "Bestätigung, dass ein Antrag auf Wohngeld eingegangen ist".to_owned(),
            keywords: vec!["Wohngeld".to_owned(), "Eingangsbestätigung".to_owned()],
        },
    }
}

fn opening(words: &Words) -> Vec<Block> {
    let fact = |label, value: &str| Fact { label: words.of(label), value: value.into() };
    vec![
        Block::Paragraph(words.of(
            "Wir haben Ihren Antrag erhalten. Bitte heben Sie diese Bestätigung auf. Sie zeigt, was Sie \
             angegeben haben und wann der Antrag bei uns eingegangen ist.",
        )),
        Block::Facts(vec![
            fact("Eingegangen am", "24.11.2026, 10:15 Uhr"),
            fact("Antragstellerin", "Ayşe Gül Çelik-Öztürk"),
            fact("Prüfsumme", "3f7a91c05be2d84416fa0c7790b3ee512dd8fe6a4b0c9d3325e7f10866a2b4c9"),
        ]),
        Block::Note(words.of("Für Ihre Leistung zählt der 24.11.2026. Es fehlen noch zwei Unterlagen.")),
        Block::Heading(Level::Section, words.of("Ihre Angaben")),
    ]
}

fn answers(words: &Words) -> Vec<Block> {
    let row = |question, answer: Text, from| vec![words.of(question), answer, words.of(from)];
    let person = vec![
        row("Familienname", "Çelik-Öztürk".into(), "selbst eingegeben"),
        row("Vornamen", "Ayşe Gül".into(), "selbst eingegeben"),
        row("Geburtsdatum", "12.04.1993".into(), "aus dem Ausweis"),
        row("Familienstand", words.of("geschieden"), "selbst eingegeben"),
        row(
            "Name in anderer Schrift",
            "Олександра Ковальчук, محمد الحسيني (زوج)".into(),
            "selbst eingegeben",
        ),
        row("IBAN", "DE93 9999 9999 0000 0000 01".into(), "selbst eingegeben"),
        row(
            "Möchten Sie uns noch etwas sagen?",
            "Der Vater der Kinder ist 2022 ausgezogen.\nIch arbeite seit März 2023 in der Bäckerei.\n\n\
             Bitte rufen Sie nicht nach 22 Uhr an!"
                .into(),
            "selbst eingegeben",
        ),
    ];
    let mut housing = Table::of_answers(Some(words.of("Wohnung")), words.of("Frage"), words.of("Antwort"));
    housing.rows = vec![
        vec![words.of("Kaltmiete im Monat"), "620,00 €".into()],
        vec![words.of("Heizkosten im Monat"), "120,00 €".into()],
        vec![words.of("Wohnfläche"), "68 m²".into()],
    ];
    let mut table = Table::of_answers_with_provenance(
        Some(words.of("Person 1")),
        words.of("Frage"),
        words.of("Antwort"),
        words.of("Herkunft"),
    );
    table.rows = person;
    vec![
        Block::Heading(Level::Subsection, words.of("Antragstellerin")),
        Block::Table(table),
        Block::Heading(Level::Subsection, words.of("Wohnung")),
        Block::Table(housing),
        Block::Heading(Level::Subsection, words.of("Beträge")),
        Block::Table(Table {
            caption: None,
            columns: vec![
                Column::new(words.of("Einkommen"), 3),
                Column::new(words.of("Betrag im Monat"), 1).amounts(),
            ],
            rows: vec![
                vec![words.of("Lohn"), "1.190,00 €".into()],
                vec![words.of("Kindergeld"), "518,00 €".into()],
            ],
        }),
    ]
}

fn closing(words: &Words) -> Vec<Block> {
    vec![
        Block::Heading(Level::Section, words.of("Unterlagen")),
        Block::Paragraph(words.of("Diese Unterlagen haben wir erhalten:")),
        Block::List(Marker::Bullet, vec![words.of("Mietvertrag"), words.of("Lohnabrechnungen")]),
        Block::Heading(Level::Section, words.of("Wie es weitergeht")),
        Block::List(
            Marker::Number,
            vec![
                words.of("Reichen Sie die fehlenden Unterlagen bis zum 22.12.2026 nach."),
                words.of("Wir prüfen den Antrag."),
                words.of("Sie bekommen einen Bescheid."),
            ],
        ),
        Block::Code(Code {
            data: "https://antrag.rosenfurt.example.org/verify?n=RF-2026-004711".to_owned(),
            caption: words
                .of("Ob diese Bestätigung echt ist, sehen Sie unter antrag.rosenfurt.example.org/verify"),
            spoken: "QR-Code zur Prüfseite: antrag.rosenfurt.example.org/verify".to_owned(),
        }),
    ]
}

/// The same as a letter, with somebody to whom it goes.
pub(super) fn letter(other: Option<&str>) -> Paper {
    let recipient = ["Ayla Efe", "bei Thomsen", "Lindengasse 4", "66601 Rosenfurt"];
    Paper { recipient: recipient.map(str::to_owned).into(), ..receipt(other) }
}

/// A table over many pages with cells higher than a page, on the way to more headings.
pub(super) fn long() -> Paper {
    let mut paper = receipt(Some("en"));
    let mut table = Table::of_answers_with_provenance(
        Some(Text::both("Alle Angaben", "All answers")),
        Text::both("Frage", "Question"),
        Text::both("Antwort", "Answer"),
        Text::both("Herkunft", "Origin"),
    );
    for number in 1..=110 {
        let question = Text::both(
            format!("Frage {number}: Welche Einnahmen hatten Sie im Monat {}?", number % 12 + 1),
            format!("Question {number}: What did you earn in month {}?", number % 12 + 1),
        );
        let answer = match number {
            40 => "Sehr lange Antwort ohne Ende und ohne Absatz. ".repeat(150).into(),
            41 => "zeile\n".repeat(90).into(),
            _ => format!("{number}0,00 € vom Arbeitgeber Bäckerei Sonnentor GmbH").into(),
        };
        table.rows.push(vec![question, answer, Text::both("selbst eingegeben", "own entry")]);
    }
    paper.blocks.insert(3, Block::Table(table));
    paper.blocks.insert(3, Block::Note("Ein langer Hinweis. ".repeat(400).into()));
    for number in 0..60 {
        paper.blocks.push(Block::Heading(Level::Subsection, format!("Überschrift {number}").into()));
        paper
            .blocks
            .push(Block::Paragraph("Zwei Zeilen Text, damit es weitergeht. ".repeat(number % 5 + 1).into()));
    }
    paper
}

/// What somebody might type who wants to break the file.
pub(super) fn hostile() -> Paper {
    let mut paper = receipt(Some("ar"));
    let nasty = [
        "漢字 🎉 \u{202e}DREHEN\u{202c} \u{e000} \0 Ende",
        "👩\u{200d}👧\u{200d}👦 ☺\u{fe0f} a\u{200d}b \u{feff}",
        "\u{600}123 \u{628}\u{30a} \u{30a}x \u{64b}",
        "Z\u{351}\u{36b}\u{343}a\u{334}\u{318}\u{31c}l\u{322}\u{321}g\u{335}o",
        "<script>alert(1)</script> & ]]> (()) \\ %%EOF endstream endobj /ByteRange [0 1 2 3]",
        "नमस्ते สวัสดี გამარჯობა שלום ሰላም",
        "",
        "\n\n\n",
        " ",
        "\u{5d0}\u{661}ab\u{662}\u{200f}(\u{627}) مرحبا، (4) والسلام عليكم ﷺ لا إله",
    ];
    let mut table = Table::of_answers(None, "Frage".into(), "Antwort".into());
    for text in nasty {
        table.rows.push(vec![text.into(), Text::both(text, text.chars().rev().collect::<String>())]);
        paper.blocks.push(Block::Heading(Level::Section, text.into()));
        paper.blocks.push(Block::List(Marker::Bullet, vec![text.into()]));
    }
    paper.title = nasty[0].into();
    paper.about.subject = nasty[4].to_owned();
    paper.about.keywords = nasty.map(str::to_owned).into();
    paper.authority.name = nasty[1].to_owned();
    paper.number.value = nasty[4].into();
    paper.footer = nasty.join(" ");
    paper.recipient = nasty.map(str::to_owned).into();
    paper.blocks.push(Block::Table(table));
    paper.blocks.push(Block::Facts(Vec::new()));
    paper.blocks.push(Block::List(Marker::Number, Vec::new()));
    paper.blocks.push(Block::Table(Table::of_answers(None, "Leer".into(), "Leer".into())));
    paper
}

/// Nothing but what a paper must have, and a heading of the third level without one of the second.
pub(super) fn bare() -> Paper {
    let mut paper = receipt(None);
    paper.blocks = vec![Block::Heading(Level::Subsection, "Allein".into())];
    paper.footer.clear();
    paper.about = About::default();
    paper
}

/// Every letter, sequence and sign of DIN 91379.
pub(super) fn din_91379() -> Paper {
    let mut table = Table {
        caption: Some("DIN 91379".into()),
        columns: vec![
            Column::new("Code".into(), 3),
            Column::new("Zeichen".into(), 2),
            Column::new("Im Wort".into(), 4),
            Column::new("Zweimal".into(), 3),
        ],
        rows: Vec::new(),
    };
    for (codes, letter) in din_91379_letters() {
        let word = format!("x{letter}nn{letter}.");
        table.rows.push(vec![codes.into(), letter.as_str().into(), word.into(), letter.repeat(2).into()]);
    }
    let mut paper = bare();
    paper.title = "Alle Zeichen der DIN 91379".into();
    paper.blocks = vec![Block::Table(table)];
    paper
}

/// Codes and letter of each entry.
pub(super) fn din_91379_letters() -> impl Iterator<Item = (&'static str, String)> {
    let lines = include_str!("din91379.txt").lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(|codes| {
        let letter = codes.split('+').map(|code| u32::from_str_radix(code, 16).unwrap());
        (codes, letter.map(|code| char::from_u32(code).unwrap()).collect())
    })
}

/// Texts in German with what stands beside them.
struct Words(Vec<(&'static str, &'static str)>);

impl Words {
    fn new(other: Option<&str>) -> Self {
        let column = match other {
            Some("en") => 1,
            Some("ar") => 2,
            Some("uk") => 3,
            _ => 0,
        };
        let lines = include_str!("samples.txt").lines().map(|line| line.split('|').collect::<Vec<_>>());
        Self(lines.filter(|_| column > 0).map(|cells| (cells[0], cells[column])).collect())
    }

    fn of(&self, german: &'static str) -> Text {
        let other = self.0.iter().find(|(known, _)| *known == german).map(|(_, other)| (*other).to_owned());
        Text { german: german.to_owned(), other }
    }
}
