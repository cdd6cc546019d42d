//! A form page with every kind of item and control on it, right or wrong.

use super::{
    super::{
        AddRow, Choice, Choices, Computed, Control, DateParts, DocumentItem, DocumentState, Field, Go, Group,
        Info, Item, List, MonthParts, Options, Requirement, Row, Select, TextArea, TextBox, TextKind, Width,
        citizen::{FormPage, Notice, NoticeStyle},
    },
    form::{choice, countries, field, item, page, text, yes_no},
};

/// Every kind of item and control, right or wrong.
pub fn everything(wrong: bool) -> FormPage {
    let mut items = vec![
        Item::Info(Info {
            name: "account_right".into(),
            warns: false,
            text: "Kein Konto? Sie haben das Recht auf ein Basiskonto.".into(),
            calls: vec!["116 016".into(), "0800 111 0550".into()],
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
                preview: true,
            }),
        )),
        item(field(
            "trip.sum",
            "Zuschuss",
            Control::Computed(Computed { value: None, formula: None, preview: false }),
        )),
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
            calls: Vec::new(),
            lang: Some("de".into()),
            visible: true,
        }),
    ]
}
