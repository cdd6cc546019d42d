//! Form pages: one that people see every day, one with everything on it, one with everything wrong.

use super::super::{
    AddRow, Choice, Choices, Computed, Control, DateParts, DocumentItem, DocumentState, Field, Go, Group,
    Info, Item, List, MonthParts, Options, Requirement, Row, Select, Several, TextArea, TextBox, TextKind,
    Width,
    citizen::{FormPage, Notice, NoticeStyle, Step},
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

fn page(title: &str, items: Vec<Item>) -> FormPage {
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
        without: false,
        errors: Vec::new(),
        notices: Vec::new(),
        items,
    }
}

fn field(name: &str, label: &str, control: Control) -> Field {
    Field { requirement: Requirement::Required, ..Field::new(name, label, control) }
}

fn text(value: &str) -> TextBox {
    TextBox { value: value.into(), ..TextBox::default() }
}

fn choice(value: &str, label: &str, chosen: bool) -> Choice {
    Choice { value: value.into(), label: label.into(), help: None, chosen, visible: true }
}

fn yes_no(yes: bool) -> Control {
    let options = vec![choice("yes", "Ja", yes), choice("no", "Nein", false)];
    Control::Radios(Choices { options, side_by_side: true, exclusive: None })
}

fn item(field: Field) -> Item {
    Item::Field(Box::new(field))
}

fn countries() -> Options {
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
        ..page("Leistung und Anspruch", items)
    }
}

/// Every kind of item and control, right or wrong.
fn everything(wrong: bool) -> FormPage {
    let mut items = vec![
        Item::Info(Info {
            name: "account_right".into(),
            warns: false,
            text: "Kein Konto? Sie haben das Recht auf ein Basiskonto.".into(),
            lang: None,
            visible: true,
        }),
        Item::Group(Group {
            name: "texts".into(),
            label: Some("Kurze Angaben".into()),
            lang: None,
            level: 2,
            visible: true,
            items: texts(wrong),
        }),
        Item::Group(Group {
            name: "choices".into(),
            label: None,
            lang: None,
            level: 2,
            visible: true,
            items: choices(wrong),
        }),
        Item::Group(Group {
            name: "hidden".into(),
            label: Some("Verborgen".into()),
            lang: Some("de".into()),
            level: 3,
            visible: false,
            items: vec![item(field("hidden.cost", "Kosten", Control::Text(text("18,00"))))],
        }),
    ];
    items.extend(lists(wrong));
    let notices = vec![Notice {
        style: if wrong { NoticeStyle::Warning } else { NoticeStyle::Info },
        title: "Sie haben diese Seite in einem anderen Fenster geändert.".into(),
        text: Some("Wir zeigen beide Eingaben. Prüfen Sie, welche stimmt.".into()),
    }];
    FormPage {
        without: wrong,
        notices,
        lang: Some("de".into()),
        intro: Some("Alles auf einmal.".into()),
        ..page("Alles", items)
    }
    .with_errors_of_items()
}

fn texts(wrong: bool) -> Vec<Item> {
    let error = |text: &str| wrong.then(|| text.into());
    let money = TextBox {
        inputmode: Some("decimal"),
        unit: Some("€".into()),
        width: Width::Medium,
        dir: Some("ltr"),
        ..text("18,oo")
    };
    let iban = TextBox { dir: Some("ltr"), max_length: Some(34), ..text("DE55 9999 9999 0000 0000 01") };
    let school = Options::new([("Linden-Grundschule", ""), ("Kita Sonnenblume", "")]);
    let place = TextBox {
        suggestions: Some(school.selecting("").into()),
        spellcheck: true,
        ..text("Linden-Grundschule")
    };
    let days =
        TextBox { inputmode: Some("numeric"), unit: Some("Tage".into()), width: Width::Short, ..text("5") };
    let mail = TextBox {
        kind: TextKind::Email,
        autocomplete: Some("email".into()),
        dir: Some("ltr"),
        ..text("aylin@example.org")
    };
    let why =
        TextArea { value: "Deniz hat sich\nauf die Fahrt gefreut.".into(), max_length: Some(500), rows: 4 };
    vec![
        item(Field {
            hint: Some("Ohne Taschengeld.".into()),
            help: Some("Sie finden den Betrag im Brief der Schule.".into()),
            error: error("Bitte schreiben Sie den Betrag mit Ziffern, zum Beispiel 18,50."),
            ..field("trip.cost", "Was kostet die Fahrt?", Control::Text(money))
        }),
        item(Field {
            warning: Some("Diese IBAN gehört zu einer Bank im Ausland.".into()),
            ..field("bank.iban", "IBAN", Control::Text(iban))
        }),
        item(Field {
            saved_elsewhere: wrong.then(|| "Berg-Grundschule".into()),
            ..field("school", "Schule", Control::Text(place))
        }),
        item(Field {
            unknown: Some(wrong),
            ..field("lunch.days", "Wie oft in der Woche?", Control::Text(days))
        }),
        item(Field {
            requirement: Requirement::Recommended,
            lang: Some("de".into()),
            ..field("contact.email", "E-Mail", Control::Text(mail))
        }),
        item(Field {
            error: error("Der Text ist zu lang."),
            ..field("trip.why", "Möchten Sie etwas dazu sagen?", Control::Textarea(why))
        }),
        item(field(
            "trip.left",
            "Was Sie selbst zahlen",
            Control::Computed(Computed {
                value: Some("0,00 €".into()),
                formula: Some("Kosten minus Zuschuss".into()),
            }),
        )),
        item(field("trip.sum", "Zuschuss", Control::Computed(Computed { value: None, formula: None }))),
    ]
}

fn choices(wrong: bool) -> Vec<Item> {
    let error = |text: &str| wrong.then(|| text.into());
    let mut services = vec![
        choice("trips_day", "Ausflug", true),
        Choice { help: Some("Mit Übernachtung.".into()), ..choice("trips_long", "Klassenfahrt", false) },
        Choice { visible: false, ..choice("tutoring", "Lernförderung", true) },
    ];
    services.push(choice("none", "Nichts davon", false));
    let due = DateParts {
        day: "31".into(),
        month: "4".into(),
        year: "26".into(),
        wrong_day: wrong,
        wrong_year: wrong,
        ..DateParts::default()
    };
    let since = MonthParts { month: "8".into(), year: "2026".into(), wrong_month: wrong, wrong_year: wrong };
    let country = Select { options: countries().selecting("TR"), autocomplete: Some("country".into()) };
    vec![
        item(Field {
            error: error("Bitte wählen Sie Ja oder Nein."),
            ..field("trip.paid", "Ist die Fahrt schon bezahlt?", yes_no(!wrong))
        }),
        item(Field {
            hint: Some("Sie können mehrere wählen.".into()),
            help: Some("Alles, was Ihr Kind in diesem Schuljahr braucht.".into()),
            error: error("Bitte wählen Sie mindestens eine Leistung."),
            ..field(
                "services",
                "Was brauchen Sie für dieses Kind?",
                Control::Checkboxes(Choices {
                    options: services,
                    side_by_side: false,
                    exclusive: Some("none".into()),
                }),
            )
        }),
        item(Field {
            error: error("Bitte wählen Sie ein Land."),
            ..field("country", "Geburtsland", Control::Select(country))
        }),
        item(Field {
            error: error("Den 31. April gibt es nicht."),
            warning: Some("Das ist schon in zwei Wochen.".into()),
            ..field("trip.due", "Bis wann muss gezahlt werden?", Control::Date(due))
        }),
        item(Field {
            error: error("Bitte prüfen Sie den Monat."),
            unknown: Some(false),
            ..field("since", "Seit wann?", Control::Month(since))
        }),
        item(Field { visible: false, ..field("hidden.due", "Verborgen", yes_no(false)) }),
    ]
}

fn lists(wrong: bool) -> Vec<Item> {
    let document = |name: &str, state, files| {
        Item::Document(DocumentItem {
            name: name.into(),
            label: "Brief der Schule".into(),
            hint: Some("Mit Datum und Kosten.".into()),
            lang: None,
            visible: true,
            state,
            files,
            go: Go::Document(name.into()).to_string(),
        })
    };
    let list = |name: &str, add: Option<AddRow>, rows| {
        Item::List(List {
            id: name.into(),
            name: name.into(),
            label: if name == "trips" { "Ausflüge".into() } else { "Fahrten".into() },
            hint: None,
            lang: wrong.then(|| "de".into()),
            visible: true,
            rows,
            empty: "Noch kein Ausflug eingetragen.".into(),
            add,
            max: Some(1),
            error: wrong.then(|| "Bitte tragen Sie mindestens einen Ausflug ein.".into()),
        })
    };
    let planetarium = Row {
        title: "Planetarium".into(),
        summary: None,
        complete: true,
        change: Go::Row("trips_full".into(), "r1".into()).to_string(),
        remove: None,
    };
    vec![
        list("trips", Some(AddRow::new("Ausflug hinzufügen", "trips")), Vec::new()),
        list("trips_full", None, vec![planetarium]),
        document("letter_missing", DocumentState::Missing, 0),
        document("letter_there", DocumentState::Uploaded, 2),
        document("letter_later", DocumentState::Later, 0),
        Item::Info(Info {
            name: "private_account".into(),
            warns: true,
            text: "Auf das private Konto einer Lehrkraft\ndürfen wir nicht zahlen.".into(),
            lang: Some("de".into()),
            visible: true,
        }),
    ]
}
