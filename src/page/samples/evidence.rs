//! Evidence and its files.

use jiff::civil::Date;

use super::super::{
    DocumentState, ErrorLink, Go,
    citizen::{AnnouncedDay, Evidence, FileLine, FileState, Notice, NoticeStyle, Paper, Step, Upload},
};

pub fn evidence() -> Vec<(&'static str, Evidence)> {
    let full = Evidence {
        service: "Bildung und Teilhabe".into(),
        step: Some(Step { at: 9, of: 11 }),
        papers: papers(),
        back: "/de/rosenfurt/bildung-und-teilhabe/a/payout".into(),
        next: "/de/rosenfurt/bildung-und-teilhabe/a/declarations".into(),
        overview: "/de/rosenfurt/bildung-und-teilhabe/a".into(),
        phone: "/de/rosenfurt/drafts/a/phone".into(),
    };
    let none = Evidence { papers: Vec::new(), step: None, ..full.clone() };
    vec![("evidence", full), ("evidence-none", none)]
}

pub fn papers() -> Vec<Paper> {
    let paper = |label: &str, row: Option<&str>, required, state, files, rejected| Paper {
        label: label.into(),
        hint: Some("Alle Seiten, gut lesbar.".into()),
        row: row.map(Into::into),
        lang: None,
        required,
        announced: (state == DocumentState::Later).then(|| Date::constant(2026, 12, 8)),
        state,
        files,
        rejected,
        href: format!("/de/rosenfurt/bildung-und-teilhabe/a/evidence/{files}"),
    };
    let deniz = Some("Deniz Efe, Planetarium");
    vec![
        paper("Wohngeldbescheid", None, true, DocumentState::Uploaded, 2, false),
        paper("Brief der Schule zum Ausflug", deniz, true, DocumentState::Later, 0, false),
        paper(
            "Vertrag oder Rechnung zum Mittagessen",
            Some("Deniz Efe"),
            true,
            DocumentState::Missing,
            0,
            false,
        ),
        Paper {
            hint: None,
            lang: Some("de".into()),
            ..paper("Beitragsrechnung", None, false, DocumentState::Missing, 0, false)
        },
        paper("Schulbescheinigung", None, true, DocumentState::Uploaded, 1, true),
    ]
}

pub fn upload() -> Vec<(&'static str, Upload)> {
    let file = |name: &str, size, state, dropped: bool| FileLine {
        name: name.into(),
        size,
        state,
        drop: dropped.then(|| Go::Drop(name.into()).to_string()),
    };
    let empty = Upload {
        service: "Bildung und Teilhabe".into(),
        label: "Brief der Schule zum Ausflug".into(),
        hint: Some("Mit Datum, Kosten und dem Konto der Schule.".into()),
        row: Some("Deniz Efe, Planetarium".into()),
        lang: None,
        action: "/de/rosenfurt/bildung-und-teilhabe/a/evidence/trip_letter".into(),
        files: Vec::new(),
        later: true,
        days: vec![
            AnnouncedDay { day: Date::constant(2026, 12, 1), chosen: false },
            AnnouncedDay { day: Date::constant(2026, 12, 8), chosen: true },
        ],
        accept: ".pdf,.jpg,.jpeg,.png,.heic".into(),
        kinds: "PDF, JPG, PNG, HEIC".into(),
        max_size: 10_000_000,
        max_files: 4,
        on_phone: false,
        errors: Vec::new(),
        notices: Vec::new(),
    };
    let files = vec![
        file("Elternbrief Planetarium.pdf", 184_000, FileState::Clean, true),
        file("IMG_20261120_181502.HEIC", 3_420_000, FileState::Scanning, true),
        file("foto.jpg", 2_100_000, FileState::Received, true),
        file("رسالة المدرسة.docm.pdf", 96_000, FileState::Rejected, true),
    ];
    let some = Upload { files: files[..2].to_vec(), lang: Some("de".into()), ..empty.clone() };
    let full = Upload { files, row: None, hint: None, ..empty.clone() };
    let wrong = Upload {
        errors: vec![ErrorLink {
            target: "file".into(),
            label: "liste.xlsx".into(),
            text: "Diese Art von Datei können wir nicht öffnen. Möglich sind PDF, JPG, PNG, HEIC.".into(),
        }],
        notices: vec![Notice {
            style: NoticeStyle::Success,
            title: "1 Datei ist angekommen.".into(),
            text: None,
        }],
        files: vec![file("fertig.pdf", 900, FileState::Clean, false)],
        ..empty.clone()
    };
    let on_phone = Upload { on_phone: true, ..some.clone() };
    vec![
        ("upload", empty),
        ("upload-some", some),
        ("upload-full", full),
        ("upload-wrong", wrong),
        ("upload-on-phone", on_phone),
    ]
}
