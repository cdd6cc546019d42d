//! Samples of deleting closed cases, and of how long one is kept.

use jiff::civil::Date;

use super::{days_ago, today};
use crate::page::{
    ErrorLink,
    citizen::{Notice, NoticeStyle},
    office::{CaseRetention, DueCase, HoldLine, ProposeForm, Retention, RetentionRun},
};

fn case(number: Option<&str>, state: &str) -> DueCase {
    DueCase {
        number: number.map(str::to_owned),
        service: "Bildung und Teilhabe".into(),
        ended: Date::constant(2015, 3, 4),
        kept_until: Date::constant(2025, 12, 31),
        state: state.into(),
    }
}

fn run(state: &str) -> RetentionRun {
    let (approved, ended) = (state != "proposed", state == "done" || state == "discarded");
    RetentionRun {
        state: state.into(),
        proposed_by: "Ludmilla Eschenbach".into(),
        proposed: days_ago(20),
        offered: Some(today()),
        approved_by: approved.then(|| "Dorothee Völkering".into()),
        approved: approved.then(|| days_ago(18)),
        run_on: approved.then(today),
        ended_by: (state == "discarded").then(|| "Dorothee Völkering".into()),
        ended: ended.then(|| days_ago(2)),
        counts: [3, 2, 1],
        cases: vec![
            case(Some("RF-15-004702-9"), if ended { "removed" } else { "listed" }),
            case(None, "kept"),
        ],
        approve: (state == "proposed").then(|| "/office/retention/1/approval".into()),
        discard: (!ended).then(|| "/office/retention/1/end".into()),
    }
}

pub fn retention() -> Vec<(&'static str, Retention)> {
    let notice = |style, title: &str| Notice { style, title: title.into(), text: None };
    let full = Retention {
        notices: vec![notice(NoticeStyle::Success, "Der Vorschlag ist gemacht.")],
        errors: vec![ErrorLink {
            target: "offered".into(),
            label: "Dem Archiv angeboten am".into(),
            text: "Bitte einen Tag angeben, der nicht in der Zukunft liegt.".into(),
        }],
        due: vec![
            case(Some("RF-15-004702-9"), "due"),
            case(Some("RF-14-000001-2"), "held"),
            case(None, "due"),
        ],
        due_count: 412,
        propose: Some(ProposeForm { action: "/office/retention".into(), offered: String::new() }),
        runs: ["proposed", "approved", "done", "discarded"].map(run).to_vec(),
        notice_days: 14,
    };
    let empty = Retention {
        notices: Vec::new(),
        errors: Vec::new(),
        due: Vec::new(),
        due_count: 0,
        propose: None,
        runs: Vec::new(),
        notice_days: 14,
    };
    vec![("retention", full), ("retention-empty", empty)]
}

pub fn of_case(held: bool) -> CaseRetention {
    let line = |ended| HoldLine {
        reason: "Klage vor dem Sozialgericht".into(),
        by: "Jana Albers".into(),
        on: today(),
        ended,
    };
    CaseRetention {
        kept_until: held.then(today),
        ends_on: (!held).then(today),
        holds: if held { vec![line(None), line(Some(today()))] } else { Vec::new() },
        hold: (!held).then(|| "/office/cases/1/hold".into()),
        end_hold: held.then(|| "/office/cases/1/hold/end".into()),
    }
}
