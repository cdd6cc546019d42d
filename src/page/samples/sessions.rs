//! Samples of where somebody is signed in.

use super::days_ago;
use crate::page::office::{SessionLine, Sessions};

pub fn all() -> Vec<(&'static str, Sessions)> {
    let line = |id: &str, days: i64, here| SessionLine {
        id: id.into(),
        began: days_ago(days),
        used: days_ago(0),
        here,
    };
    let action = "/office/sessions".to_owned();
    let several =
        Sessions { action, all: vec![line("a1", 0, true), line("b2", 1, false)], notices: Vec::new() };
    let one = Sessions { all: vec![line("a1", 0, true)], ..several.clone() };
    vec![("sessions", several), ("sessions-one", one)]
}
