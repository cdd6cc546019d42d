//! Samples of cases that may be the same, of merged ones, and of the form for another day.

use super::days_ago;
use crate::page::office::{AlikeCase, Badge, BadgeStyle, CaseLink, Doubles, MergedCase, RescheduleForm};

pub fn of_case() -> Doubles {
    let (merge, apart) = (Some("/office/cases/1/merging".into()), Some("/office/cases/1/apart".into()));
    let state = Badge { style: BadgeStyle::Info, text: "In Bearbeitung".into() };
    let reasons = vec![
        "Beantragt ist dasselbe: Mittagessen: Deniz Efe".into(),
        "Dieselbe Person stellt den Antrag.".into(),
    ];
    let alike = AlikeCase { case: link("RF-26-004655-1"), state, reasons, id: "2".into(), merge, apart };
    Doubles { alike: vec![alike], merged: Vec::new(), into: None, split: None }
}

/// A case with a double, which is the double of none.
pub fn merged() -> Doubles {
    let double = MergedCase { case: link("RF-26-004655-1"), files: Vec::new() };
    let (into, split) = (Some(link("RF-26-004702-9")), Some("/office/cases/1/splitting".into()));
    Doubles { alike: Vec::new(), merged: vec![double], into, split }
}

pub fn reschedule() -> RescheduleForm {
    let (action, until) = ("/office/cases/1/due".to_owned(), "2026-12-18".to_owned());
    RescheduleForm { action, until, reason: String::new(), open: false }
}

fn link(number: &str) -> CaseLink {
    CaseLink { number: number.into(), href: "/office/cases/2".into(), received: days_ago(9) }
}
