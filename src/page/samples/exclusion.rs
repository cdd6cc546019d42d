//! Samples of who may not act in a case.

use super::days_ago;
use crate::page::office::{ExclusionForm, ExclusionLine, Exclusions, FilterOption};

pub fn of_case(lead: bool) -> Exclusions {
    let line = ExclusionLine {
        name: "Mehmet Yavuz".into(),
        why: "Hat die Person beraten".into(),
        since: days_ago(1),
        id: "1".into(),
        end: lead.then(|| "/office/cases/1/exclusion/end".into()),
    };
    let other = FilterOption { value: "1".into(), label: "Mehmet Yavuz".into(), chosen: false };
    let others = if lead { vec![other] } else { Vec::new() };
    Exclusions {
        all: if lead { vec![line] } else { Vec::new() },
        oneself: lead,
        form: Some(ExclusionForm { action: "/office/cases/1/exclusion".into(), others }),
    }
}
