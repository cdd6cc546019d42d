//! Signing in, and the inbox.

use jiff::civil::date;

use super::{
    super::{
        citizen::{Notice, NoticeStyle},
        office::{
            AccessRecord, Assign, Assigned, AssignedCase, Badge, BadgeStyle, CaseLine, DemoLogin, Due,
            FilterOption, Filters, ForwardedCases, ForwardedLine, Inbox, Pager, ReadingLine, SecondFactor,
            SignIn, SignInProblem, SignedOut, Typed, Undo, Urgency, View, ViewKind,
        },
    },
    days_ago,
};

pub fn sign_in() -> Vec<(&'static str, SignIn)> {
    let page = |problem, demo: &[(&str, &str, &str)]| SignIn {
        action: "/office/session".into(),
        login: if problem == Some(SignInProblem::Wrong) { "albers".into() } else { String::new() },
        problem,
        demo: demo
            .iter()
            .map(|(name, role, login)| DemoLogin {
                name: (*name).into(),
                role: (*role).into(),
                login: (*login).into(),
                password: "probe-rosenfurt".into(),
            })
            .collect(),
    };
    let people = [
        ("Jana Albers", "Sachbearbeitung, Stadt Rosenfurt", "albers"),
        ("Mehmet Yavuz", "Teamleitung, Stadt Rosenfurt", "yavuz"),
    ];
    vec![
        ("sign-in", page(None, &people)),
        ("sign-in-wrong", page(Some(SignInProblem::Wrong), &[])),
        ("sign-in-locked", page(Some(SignInProblem::Locked), &[])),
        ("sign-in-expired", page(Some(SignInProblem::Expired), &[])),
    ]
}

pub fn signed_out() -> Vec<(&'static str, SignedOut)> {
    let typed = |label: &str, text: &str| Typed { label: label.into(), text: text.into() };
    let field = |name: &str, value: &str| (name.into(), value.into());
    let reason = "Die Unterlagen liegen vor.\nZahlung an die Schule.";
    let full = SignedOut {
        action: "/office/cases/1/decisions/a/trips".into(),
        fields: vec![field("version", "3"), field("outcome", "granted"), field("reason", reason)],
        typed: vec![typed("Entscheidung", "Bewilligen"), typed("Begründung", reason)],
        sign_in: "/office/sign-in".into(),
    };
    let bare = SignedOut { fields: vec![field("version", "3")], typed: Vec::new(), ..full.clone() };
    vec![("signed-out", full), ("signed-out-bare", bare)]
}

pub fn second_factor() -> Vec<(&'static str, SecondFactor)> {
    let page = |wrong, code: Option<&str>| SecondFactor {
        action: "/office/session/factor".into(),
        wrong,
        demo_code: code.map(Into::into),
        back: "/office/session".into(),
    };
    vec![("second-factor", page(false, Some("492 170"))), ("second-factor-wrong", page(true, None))]
}

pub fn forwarded() -> Vec<(&'static str, ForwardedCases)> {
    let line = |number: &str, service: &str, by: &str| ForwardedLine {
        number: number.into(),
        service: service.into(),
        received: days_ago(9),
        when: days_ago(1),
        by: by.into(),
        to: "Landkreis Haffmark".into(),
    };
    let full = ForwardedCases {
        cases: vec![
            line("RF-26-004821-7", "Bildung und Teilhabe", "Jana Albers"),
            line("RF-26-001190-2", "Wohngeld", "Mehmet Yavuz"),
        ],
        notices: vec![Notice {
            style: NoticeStyle::Success,
            title: "Der Fall ist weitergeleitet.".into(),
            text: None,
        }],
        inbox: "/office/cases".into(),
    };
    let empty = ForwardedCases { cases: Vec::new(), notices: Vec::new(), ..full.clone() };
    vec![("forwarded", full), ("forwarded-empty", empty)]
}

pub fn record() -> Vec<(&'static str, AccessRecord)> {
    let line = |what: &str, number: &str, by: &str| ReadingLine {
        when: days_ago(1),
        by: by.into(),
        what: what.into(),
        number: number.into(),
        href: (what == "case").then(|| "/office/cases/1".into()),
    };
    let full = AccessRecord {
        action: "/office/access-record".into(),
        staff: vec![FilterOption { value: "albers".into(), label: "Jana Albers".into(), chosen: true }],
        number: "RF-26-004702-9".into(),
        from: "2026-11-01".into(),
        until: String::new(),
        lines: vec![
            line("record", "", "Mehmet Yavuz"),
            line("case", "RF-26-004702-9", "Jana Albers"),
            line("hidden", "", "Jana Albers"),
        ],
        older: Some("/office/access-record?before=1".into()),
    };
    let empty = AccessRecord { lines: Vec::new(), older: None, ..full.clone() };
    vec![("access-record", full), ("access-record-empty", empty)]
}

pub fn inbox() -> Vec<(&'static str, Inbox)> {
    let full = Inbox {
        assign: Some(Assign {
            action: "/office/assignments".into(),
            colleagues: vec![FilterOption {
                value: "yavuz".into(),
                label: "Mehmet Yavuz".into(),
                chosen: false,
            }],
        }),
        views: views(),
        filters: filters(true),
        cases: cases(),
        pager: Pager {
            from: 26,
            to: 32,
            total: Some(1204),
            previous: Some("/office?page=1".into()),
            next: Some("/office?page=3".into()),
        },
    };
    let short = Inbox {
        pager: Pager { from: 1, to: 7, ..Pager::default() },
        filters: filters(false),
        assign: None,
        ..full.clone()
    };
    let empty = Inbox { cases: Vec::new(), pager: Pager::default(), ..full.clone() };
    vec![("inbox", full), ("inbox-short", short), ("inbox-empty", empty)]
}

pub fn assigned() -> Vec<(&'static str, Assigned)> {
    let line = |number: &str, applicant: &str, done, text: &str| AssignedCase {
        number: number.into(),
        applicant: applicant.into(),
        href: "/office/cases/1".into(),
        done,
        text: text.into(),
    };
    let full = Assigned {
        cases: vec![
            line("RF-26-004655-1", "Oleksandra Kovalchuk", true, "Mehmet Yavuz"),
            line("RF-26-004702-9", "Aylin Çelik-Öztürk", false, "Der Fall hat sich inzwischen geändert."),
        ],
        done: 1,
        undo: Some(Undo { action: "/office/assignments".into(), cases: vec!["1 4 nobody".into()] }),
        inbox: "/office/cases".into(),
    };
    let none = Assigned { cases: Vec::new(), done: 0, undo: None, ..full.clone() };
    vec![("assigned", full), ("assigned-none", none)]
}

fn views() -> Vec<View> {
    let kinds = [
        ViewKind::Mine,
        ViewKind::Unassigned,
        ViewKind::Due,
        ViewKind::Release,
        ViewKind::Open,
        ViewKind::Closed,
        ViewKind::Forwarded,
    ];
    let counts = [12, 7, 3, 1204, 30_511, 2];
    let views = kinds.into_iter().zip(counts);
    views
        .map(|(kind, count)| View {
            kind,
            count,
            href: format!("/office?view={count}"),
            current: kind == ViewKind::Open,
        })
        .collect()
}

fn filters(chosen: bool) -> Filters {
    let option =
        |value: &str, label: &str, chosen| FilterOption { value: value.into(), label: label.into(), chosen };
    let services = vec![option("bildung-und-teilhabe", "Bildung und Teilhabe", false)];
    Filters {
        action: "/office".into(),
        view: "open".into(),
        query: if chosen { "Öztürk".into() } else { String::new() },
        states: vec![option("received", "Eingegangen", chosen), option("working", "In Bearbeitung", false)],
        services,
        assignees: vec![option("albers", "Jana Albers", false), option("yavuz", "Mehmet Yavuz", false)],
        languages: vec![option("de", "Deutsch", false), option("ar", "Arabisch", chosen)],
        sorts: vec![option("", "Frist zuerst", !chosen), option("newest", "Neueste zuerst", chosen)],
        boxes: vec![
            option("missing", "Nur mit Fehlendem", chosen),
            option("double", "Nur vielleicht doppelte", false),
        ],
        reset: chosen.then(|| "/office".into()),
    }
}

fn cases() -> Vec<CaseLine> {
    let line =
        |number: &str, applicant: &str, state: &str, style, age_days, missing, assignee: Option<&str>| {
            CaseLine {
                number: number.into(),
                href: format!("/office/cases/{number}"),
                applicant: Some(applicant.into()),
                service: "Bildung und Teilhabe".into(),
                state: Badge { text: state.into(), style },
                age_days,
                due: None,
                missing,
                assignee: assignee.map(Into::into),
                news: missing > 1,
                double: missing == 1,
                urgent: missing > 1,
                pick: if missing > 0 { format!("{number} 3") } else { String::new() },
            }
        };
    let due = |date, urgency| Some(Due { date, urgency });
    vec![
        CaseLine {
            due: due(date(2026, 11, 20), Urgency::Late),
            ..line("RF-26-004655-1", "Kovalchuk, Oleksandra", "Eingegangen", BadgeStyle::Info, 14, 2, None)
        },
        CaseLine {
            due: due(date(2026, 11, 27), Urgency::Soon),
            ..line(
                "RF-26-004702-9",
                "Çelik-Öztürk, Aylin",
                "Unterlagen fehlen",
                BadgeStyle::Warning,
                9,
                1,
                Some("Jana Albers"),
            )
        },
        CaseLine {
            due: due(date(2026, 12, 18), Urgency::Later),
            ..line(
                "RF-26-004821-7",
                "Krüger, Mandy",
                "In Bearbeitung",
                BadgeStyle::Info,
                3,
                0,
                Some("Mehmet Yavuz"),
            )
        },
        CaseLine {
            applicant: None,
            ..line("RF-26-004822-5", "", "Eingegangen", BadgeStyle::Info, 1, 0, None)
        },
        line(
            "RF-26-004830-8",
            "Groß-Ștefănescu, Hertha",
            "Entschieden",
            BadgeStyle::Success,
            1,
            0,
            Some("Jana Albers"),
        ),
        line("RF-26-004841-3", "Ben Yaḥyā, Tarek", "Widerspruch", BadgeStyle::Danger, 0, 0, None),
    ]
}
