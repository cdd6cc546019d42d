//! Start pages.

use jiff::civil::Date;

use super::{
    super::citizen::{
        AccountOffer, AuthorityHome, EarlierAnswers, Finder, Found, Home, Lodged, NotOffered, Office,
        PlaceLine, ServiceCard, ServicePage,
    },
    account, contact,
};

pub fn home() -> Vec<(&'static str, Home)> {
    let with = |place: &str, found, office: Option<&str>| Home {
        finder: Finder { action: "/de".into(), place: place.into(), found },
        offices: offices(),
        precheck: Some("/de/precheck".into()),
        resume: "/de/resume".into(),
        verify: "/verify".into(),
        account: office.map(|_| account::door()),
        office: office.map(Into::into),
    };
    vec![
        ("home", with("", None, Some("/office"))),
        ("home-found", with("66601", Some(found("Rosenfurt")), None)),
        ("home-places", with("66601", Some(places(false)), None)),
        ("home-many-places", with("Rosen", Some(places(true)), None)),
        ("home-nobody", with("01067", Some(nobody("01067", true)), None)),
        ("home-nobody-there", with("uferdorf", Some(nobody("Uferdorf (Landkreis Rosental)", false)), None)),
        ("home-unknown", with("Rosenfrut", Some(Found::Unknown), None)),
        ("home-wrong", with("666", Some(Found::NotUnderstood), None)),
    ]
}

pub fn found(place: &str) -> Found {
    Found::Offices { place: place.into(), offices: offices()[..1].to_vec() }
}

pub fn nobody(place: &str, try_name: bool) -> Found {
    Found::Nobody { place: place.into(), try_name }
}

fn places(more: bool) -> Found {
    let place = |name: &str, offices: &str, href: &str| PlaceLine {
        name: name.into(),
        offices: offices.into(),
        href: href.into(),
    };
    let places = vec![
        place("Rosenfurt (Landkreis Rosental)", "Stadt Rosenfurt", "/de/rosenfurt"),
        place("Rosenwald", "Stadt Weidenmünster, Landkreis Haffmark", "/de?place=66601&ars=069995001003"),
        place("Uferdorf (Landkreis Rosental)", "", "/de?place=66601&ars=069995001002"),
    ];
    Found::Places { places, more }
}

pub fn not_offered() -> Vec<(&'static str, NotOffered)> {
    let with = |near, offices: &[Office]| NotOffered {
        authority: "Stadt Rosenfurt".into(),
        service: "Kita-Beitrag".into(),
        lang: None,
        near,
        offices: offices.to_vec(),
        home: "/de/rosenfurt".into(),
    };
    let german = NotOffered { lang: Some("de".into()), ..with(false, &[]) };
    vec![
        ("not-offered", with(true, &offices()[1..2])),
        ("not-offered-elsewhere", with(false, &offices()[1..])),
        ("not-offered-nowhere", german),
    ]
}

pub fn offices() -> Vec<Office> {
    let office = |name: &str, places: &str, href: &str| Office {
        name: name.into(),
        places: places.into(),
        href: href.into(),
    };
    vec![
        office("Stadt Rosenfurt", "Rosenfurt", "/de/rosenfurt"),
        office("Stadt Weidenmünster", "Weidenmünster", "/de/weidenmuenster"),
        office("Landkreis Haffmark", "Ahlbeck-Süd, Haffstadt, Torgelin", "/de/lk-haffmark"),
        office("Bezirk Lindenhain", "Lindenhain", "/de/bezirk-lindenhain"),
    ]
}

pub fn authority() -> Vec<(&'static str, AuthorityHome)> {
    let but = ServiceCard {
        title: "Bildung und Teilhabe".into(),
        summary:
            "Zuschüsse zu Ausflügen, Mittagessen, Schulbedarf, Nachhilfe, Verein und Fahrten zur Schule."
                .into(),
        minutes: 20,
        href: "/de/rosenfurt/bildung-und-teilhabe".into(),
        lang: None,
    };
    let small = ServiceCard {
        title: "Mittagessen in der Kita".into(),
        minutes: 1,
        lang: Some("de".into()),
        ..but.clone()
    };
    vec![(
        "authority",
        AuthorityHome {
            name: "Stadt Rosenfurt".into(),
            services: vec![but, small],
            contact: contact(),
            precheck: Some("/de/rosenfurt/precheck".into()),
            resume: "/de/resume".into(),
            verify: "/verify".into(),
            account: Some(account::door()),
        },
    )]
}

pub fn service() -> Vec<(&'static str, ServicePage)> {
    let full = ServicePage {
        title: "Bildung und Teilhabe".into(),
        summary: "Damit Ihr Kind mitmachen kann: Zuschüsse für Schule, Kita und Freizeit.".into(),
        purpose: Some("Kinder und Jugendliche aus Familien mit wenig Geld sollen in Schule und Freizeit dabei sein.".into()),
        applicants: "Eltern, die Grundsicherungsgeld, Sozialhilfe, Wohngeld, Kinderzuschlag oder Asylbewerberleistungen bekommen. \
                     Jugendliche ab 15 Jahren selbst."
            .into(),
        needed: vec![
            "Ihren Bescheid über Wohngeld, Kinderzuschlag oder Grundsicherungsgeld".into(),
            "Name der Schule oder der Kita".into(),
            "Brief der Schule zum Ausflug oder zur Fahrt".into(),
        ],
        minutes: 20,
        fee: "Der Antrag kostet nichts.".into(),
        written_form: false,
        law: vec!["§§ 28 bis 30 SGB II".into(), "§ 6b BKGG".into(), "§§ 34 bis 34c SGB XII".into()],
        office: "Bildungsbüro".into(),
        lang: None,
        draft_days: 30,
        privacy: "/de/rosenfurt/privacy".into(),
        start: "/de/rosenfurt/bildung-und-teilhabe".into(),
        secure: Some("/de/rosenfurt/bildung-und-teilhabe/informal".into()),
        resume: "/de/resume".into(),
        running: None,
        lodged: None,
        earlier: None,
        account: None,
    };
    let running = ServicePage {
        running: Some("/de/rosenfurt/bildung-und-teilhabe/a".into()),
        lang: Some("de".into()),
        purpose: None,
        needed: Vec::new(),
        law: Vec::new(),
        written_form: true,
        secure: None,
        ..full.clone()
    };
    let earlier = EarlierAnswers {
        id: "0199a0f2".into(),
        authority: "rosenfurt".into(),
        elsewhere: None,
        service: "Wohngeld".into(),
        day: "12.11.2026".into(),
        answers: 14,
    };
    let elsewhere = EarlierAnswers {
        authority: "lk-haffmark".into(),
        elsewhere: Some("Landkreis Haffmark".into()),
        ..earlier.clone()
    };
    let elsewhere = ServicePage { earlier: Some(elsewhere), ..full.clone() };
    let earlier = ServicePage { earlier: Some(earlier), ..full.clone() };
    let lodged = Some(Lodged { id: "0199a0f3".into(), day: Date::constant(2026, 11, 12) });
    let lodged = ServicePage { lodged, ..full.clone() };
    let offered = ServicePage { account: Some(account::offer()), ..full.clone() };
    let signed_in = ServicePage { account: Some(account::signed_in()), ..lodged.clone() };
    let nothing_known = AccountOffer { known: 0, ..account::signed_in() };
    let nothing_known = ServicePage { account: Some(nothing_known), ..full.clone() };
    let both = ServicePage { lodged: lodged.lodged.clone(), ..earlier.clone() };
    vec![
        ("service", full),
        ("service-running", running),
        ("service-earlier", earlier),
        ("service-elsewhere", elsewhere),
        ("service-lodged", lodged),
        ("service-lodged-earlier", both),
        ("service-account", offered),
        ("service-signed-in", signed_in),
        ("service-nothing-known", nothing_known),
    ]
}
