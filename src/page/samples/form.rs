//! Form pages: one that people see every day, one with everything on it, one with everything wrong.

use super::{
    super::{
        AddRow, Choice, Choices, Control, DateParts, Field, Go, Item, List, Options, Requirement, Row,
        Several, TextBox,
        citizen::{FormPage, Step},
    },
    everything::everything,
};

pub fn all() -> Vec<(&'static str, FormPage)> {
    vec![
        ("form-person", person()),
        ("form-children", children()),
        ("form-everything", everything(false)),
        ("form-wrong", everything(true)),
        ("form-first", first()),
    ]
}

pub(super) fn page(title: &str, items: Vec<Item>) -> FormPage {
    FormPage {
        action: "/de/rosenfurt/bildung-und-teilhabe/a/applicant".into(),
        autosave: Some("/de/rosenfurt/bildung-und-teilhabe/a/applicant/answers".into()),
        version: 7,
        view: "k3v9".into(),
        service: "Bildung und Teilhabe".into(),
        title: title.into(),
        intro: None,
        lang: None,
        step: Some(Step { at: 2, of: 11 }),
        back: true,
        sensitive: false,
        ends: false,
        without: false,
        errors: Vec::new(),
        notices: Vec::new(),
        items,
        travel: None,
    }
}

pub(super) fn field(name: &str, label: &str, control: Control) -> Field {
    Field { requirement: Requirement::Required, ..Field::new(name, label, control) }
}

pub(super) fn text(value: &str) -> TextBox {
    TextBox { value: value.into(), ..TextBox::default() }
}

pub(super) fn choice(value: &str, label: &str, chosen: bool) -> Choice {
    Choice { value: value.into(), label: label.into(), help: None, chosen, visible: true }
}

pub(super) fn yes_no(yes: bool) -> Control {
    let options = vec![choice("yes", "Ja", yes), choice("no", "Nein", false)];
    Control::Radios(Choices { options, side_by_side: true, exclusive: None })
}

pub(super) fn item(field: Field) -> Item {
    Item::Field(Box::new(field))
}

pub(super) fn countries() -> Options {
    Options::new([
        ("DE", "Deutschland"),
        ("UA", "Ukraine"),
        ("SY", "Syrien"),
        ("", ""),
        ("CI", "Côte d'Ivoire"),
        ("DE", "Deutschland"),
        ("TR", "Türkei"),
    ])
}

fn person() -> FormPage {
    let name = |value: &str, token: &str| {
        Control::Text(TextBox { autocomplete: Some(token.into()), dir: Some("auto"), ..text(value) })
    };
    let born = DateParts {
        day: "12".into(),
        month: "4".into(),
        year: "1993".into(),
        birthday: true,
        understood: Some("Montag, 12. April 1993".into()),
        ..DateParts::default()
    };
    let family_name = Field {
        hint: Some("So wie im Ausweis oder Pass.".into()),
        ..field("applicant.family_name", "Familienname", name("Çelik-Öztürk", "family-name"))
    };
    let birth_name = Field {
        requirement: Requirement::Optional,
        ..field("applicant.birth_name", "Geburtsname", name("", "off"))
    };
    let nationality = Several { lists: ["DE", "TR", ""].map(|code| countries().selecting(code)).to_vec() };
    let items = vec![
        item(field("applicant.given_names", "Vornamen", name("Aylin", "given-name"))),
        item(family_name),
        item(birth_name),
        item(Field {
            hint: Some("Zum Beispiel 12 4 1993.".into()),
            ..field("applicant.date_of_birth", "Geburtsdatum", Control::Date(born))
        }),
        item(field("applicant.nationalities", "Staatsangehörigkeit", Control::Several(nationality))),
    ];
    FormPage {
        intro: Some("Diese Angaben brauchen wir, um Sie zu erreichen und Ihren Antrag zuzuordnen.".into()),
        ..page("Ihre Person", items)
    }
}

fn children() -> FormPage {
    let row = |title: &str, summary: &str, id: &str, complete| Row {
        title: title.into(),
        summary: Some(summary.into()),
        complete,
        change: Go::Row("children".into(), id.into()).to_string(),
        remove: Some(Go::Remove("children".into(), id.into()).to_string()),
    };
    let list = List {
        id: "children".into(),
        name: "children".into(),
        label: "Kinder, für die Sie etwas beantragen".into(),
        hint: Some("Auch Kinder, die nur einen Teil der Woche bei Ihnen leben.".into()),
        lang: None,
        visible: true,
        rows: vec![
            row(
                "Deniz Efe Çelik-Öztürk",
                "8 Jahre, Linden-Grundschule: Ausflug, Mittagessen, Karate",
                "r1",
                true,
            ),
            row("Elif Nur Öztürk", "4 Jahre, Kita Sonnenblume", "r2", false),
        ],
        empty: "Noch kein Kind eingetragen.".into(),
        add: Some(AddRow::new("Kind hinzufügen", "children")),
        max: Some(12),
        error: None,
    };
    page("Ihre Kinder", vec![Item::List(list)])
}

/// Asked at the very start: nothing before it, nothing saved yet.
fn first() -> FormPage {
    let options = vec![
        Choice {
            help: Some("Früher: Bürgergeld.".into()),
            ..choice("sgb2", "Grundsicherungsgeld vom Jobcenter", false)
        },
        choice("wohngeld", "Wohngeld", false),
        choice("kiz", "Kinderzuschlag", false),
        choice("applied", "Beantragt, aber noch kein Bescheid", false),
    ];
    let basis = Control::Radios(Choices { options, ..Choices::default() });
    let help = "Die Leistung steht oben auf dem Bescheid, meistens in fetter Schrift.";
    let items = vec![item(Field {
        help: Some(help.into()),
        unknown: Some(false),
        ..field("basis", "Welche Leistung bekommt Ihre Familie?", basis)
    })];
    FormPage {
        autosave: None,
        version: 0,
        step: None,
        back: false,
        sensitive: true,
        ends: true,
        ..page("Leistung und Anspruch", items)
    }
}
