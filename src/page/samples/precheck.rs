//! The benefit finder: before it, on the way, and what it found.

use super::{
    super::{
        Control, Go,
        citizen::{
            Benefit, BenefitLevel, Condition, ConditionState, Finder, FormPage, Found, HowLine, OpenLink,
            Person, PrecheckHint, PrecheckPlace, PrecheckResult, PrecheckStart, Range, Travel,
        },
    },
    form::{field, item, page, text},
    start::{found, nobody},
};

pub fn place() -> Vec<(&'static str, PrecheckPlace)> {
    let with = |place: &str, found| PrecheckPlace {
        finder: Finder { action: "/de/precheck".into(), place: place.into(), found },
    };
    vec![
        ("precheck-place", with("", None)),
        ("precheck-place-found", with("66601", Some(found("66601")))),
        ("precheck-place-nobody", with("01067", Some(nobody("01067", true)))),
        ("precheck-place-wrong", with("666", Some(Found::NotUnderstood))),
    ]
}

pub fn start() -> Vec<(&'static str, PrecheckStart)> {
    let full = PrecheckStart {
        action: "/de/rosenfurt/precheck".into(),
        title: "Leistungsfinder".into(),
        summary: "In wenigen Fragen sehen Sie, welche Hilfe es für Sie geben kann.".into(),
        minutes: 8,
        needed: vec!["Ungefähr Ihr Einkommen im Monat".into(), "Ihre Miete".into()],
        lang: None,
    };
    let german = PrecheckStart { needed: Vec::new(), lang: Some("de".into()), ..full.clone() };
    vec![("precheck", full), ("precheck-german", german)]
}

pub fn question() -> Vec<(&'static str, FormPage)> {
    let wages = field("me.net", "Verdienst im Monat, netto", Control::Text(text("1.190")));
    let page = FormPage {
        travel: Some(travel("money")),
        without: true,
        ..page("Ihr Geld im Monat", vec![item(wages)])
    };
    vec![("precheck-question", page)]
}

fn travel(at: &str) -> Travel {
    Travel { answers: r#"{"money":{"a":{"me.net":"1.190 & \"mehr\""},"p":false}}"#.into(), at: at.into() }
}

pub fn result() -> Vec<(&'static str, PrecheckResult)> {
    let found = PrecheckResult {
        action: "/de/rosenfurt/precheck".into(),
        travel: travel("result"),
        benefits: vec![advance(), child_supplement(), income_support(), advice(), housing()],
        hints: vec![hint("Kindergeld: Für jedes Kind gibt es 259 € im Monat.")],
        out_of_date: false,
        end: "/de/precheck/end".into(),
    };
    let nothing =
        PrecheckResult { benefits: Vec::new(), hints: Vec::new(), out_of_date: true, ..found.clone() };
    vec![("precheck-result", found), ("precheck-result-nothing", nothing)]
}

fn hint(text: &str) -> PrecheckHint {
    PrecheckHint { text: text.into(), law: Some("§ 66 EStG".into()), lang: None }
}

fn condition(state: ConditionState, text: &str) -> Condition {
    Condition { state, text: text.into(), law: Some("§ 1 Abs. 1 UhVorschG".into()) }
}

fn person(name: Option<&str>, level: Option<BenefitLevel>) -> Person {
    Person {
        name: name.map(Into::into),
        level,
        conditions: vec![
            condition(ConditionState::Met, "Das Kind ist noch nicht 18 Jahre alt."),
            condition(ConditionState::Open, "Der andere Elternteil ist bekannt."),
        ],
        open: Vec::new(),
    }
}

fn euros(from: &str, to: &str) -> Range {
    Range { from: (!from.is_empty()).then(|| format!("{from}\u{a0}€")), to: format!("{to}\u{a0}€") }
}

fn benefit(id: &str, title: &str, level: BenefitLevel) -> Benefit {
    Benefit {
        id: id.into(),
        title: title.into(),
        lang: None,
        level,
        text: Some("Das Amt zahlt, was fehlt.".into()),
        amount: None,
        persons: vec![person(None, None)],
        how: Vec::new(),
        hints: Vec::new(),
        law: vec!["§ 1 UhVorschG".into(), "§ 2 UhVorschG".into()],
        office: "Jugendamt".into(),
        start: None,
        secure: None,
    }
}

/// For two children, one of them not certain.
fn advance() -> Benefit {
    let line = |label: &str, value: &str, formula: Option<&str>| HowLine {
        label: label.into(),
        value: format!("{value}\u{a0}€"),
        formula: formula.map(Into::into),
    };
    let persons = vec![
        person(Some("Deniz"), Some(BenefitLevel::Likely)),
        person(Some("Elif"), Some(BenefitLevel::Maybe)),
    ];
    Benefit {
        amount: Some(euros("526", "526")),
        persons,
        how: vec![
            line("Deniz: Unterhaltsvorschuss", "299,00", Some("Mindestunterhalt minus Kindergeld.")),
            line("Elif: Unterhaltsvorschuss", "227,00", None),
        ],
        start: Some("/de/rosenfurt/precheck/unterhaltsvorschuss".into()),
        secure: Some("/de/rosenfurt/precheck/unterhaltsvorschuss/informal".into()),
        ..benefit("uvg", "Unterhaltsvorschuss", BenefitLevel::Likely)
    }
}

fn child_supplement() -> Benefit {
    let open =
        |label: &str, key: &str| OpenLink { label: label.into(), go: Go::Page(key.into()).to_string() };
    let asks = Person {
        open: vec![open("Elif: Unterhalt", "child/r2"), open("Kaltmiete", "home")],
        ..person(None, None)
    };
    Benefit {
        lang: Some("de".into()),
        amount: Some(euros("357", "594")),
        persons: vec![asks],
        ..benefit("kiz", "Kinderzuschlag", BenefitLevel::Maybe)
    }
}

fn income_support() -> Benefit {
    let failed = Person {
        conditions: vec![condition(ConditionState::Failed, "Das Einkommen reicht nicht.")],
        ..person(None, None)
    };
    Benefit {
        text: None,
        persons: vec![failed],
        hints: vec![PrecheckHint { lang: Some("de".into()), law: None, ..hint("Meist besser: Wohngeld.") }],
        start: Some("/de/rosenfurt/precheck/grundsicherungsgeld".into()),
        secure: Some("/de/rosenfurt/precheck/grundsicherungsgeld/informal".into()),
        ..benefit("sgb2", "Grundsicherungsgeld", BenefitLevel::Unlikely)
    }
}

fn advice() -> Benefit {
    benefit("hze", "Hilfe zur Erziehung", BenefitLevel::Advice)
}

fn housing() -> Benefit {
    Benefit { amount: Some(euros("", "412")), ..benefit("wohngeld", "Wohngeld", BenefitLevel::Maybe) }
}
