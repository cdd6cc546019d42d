//! Pages of the office. They are in German, and in any other language that a member of staff chooses by address.

mod arrived;
pub mod assign;
pub mod case;
pub mod cases;
pub mod deeds;
pub mod doubles;
pub mod exclusion;
pub mod figures;
pub mod forward;
mod glance;
mod happened;
pub mod letters;
mod matrix;
pub mod objection;
pub mod papers;
pub mod record;
pub mod release;
pub mod reschedule;
pub mod retention;
pub mod sessions;
pub mod sign_in;
pub mod signed_out;

use std::collections::HashMap;

use jiff::civil::Date;

use super::{Shared, error::Oops};
use crate::{
    account::Staff,
    case::State,
    id::StaffId,
    locale::Lang,
    page::office::{Badge, BadgeStyle, Due, FilterOption, Urgency},
    store::staff,
};

/// A deadline this near is shown as near.
const SOON_DAYS: i32 = 3;

/// The office works in German.
fn lang() -> Lang {
    Lang::source()
}

/// How a case stands, as a badge.
fn state_badge(web: &Shared, state: State) -> Badge {
    let style = match state {
        State::Received | State::Acknowledged => BadgeStyle::Info,
        State::PreCheck | State::InProgress => BadgeStyle::Info,
        State::DocumentsRequested | State::Objection => BadgeStyle::Warning,
        State::Decided | State::NoticeSent | State::Closed => BadgeStyle::Success,
    };
    Badge { text: web.text(&lang(), state_key(state)).to_string(), style }
}

/// The key of the text of a state.
fn state_key(state: State) -> &'static str {
    match state {
        State::Received => "case-state-received",
        State::Acknowledged => "case-state-acknowledged",
        State::PreCheck => "case-state-checking",
        State::DocumentsRequested => "case-state-missing",
        State::InProgress => "case-state-working",
        State::Decided => "case-state-decided",
        State::NoticeSent => "case-state-notice-sent",
        State::Objection => "case-state-objection",
        State::Closed => "case-state-closed",
    }
}

/// A deadline and how near it is.
fn due(today: Date, state: State, day: Date) -> Option<Due> {
    // An objection has to be answered by a day too.
    if state.is_decided() && state != State::Objection {
        return None;
    }
    let left = today.until(day).map_or(0, |span| span.get_days());
    let urgency = match left {
        i32::MIN..0 => Urgency::Late,
        0..=SOON_DAYS => Urgency::Soon,
        _ => Urgency::Later,
    };
    Some(Due { date: day, urgency })
}

/// Who is who in an authority.
struct Names {
    known: HashMap<StaffId, String>,
    /// What others are called: those of an authority that has forwarded a case here.
    elsewhere: String,
}

impl Names {
    /// What somebody is called, whoever it is.
    fn of(&self, id: StaffId) -> String {
        self.known.get(&id).unwrap_or(&self.elsewhere).clone()
    }

    /// Everybody here, by name, to be chosen from.
    fn options(&self, chosen: &str) -> Vec<FilterOption> {
        let option = |(id, name): (&StaffId, &String)| {
            let value = id.to_string();
            FilterOption { chosen: value == chosen, value, label: name.clone() }
        };
        let mut all: Vec<FilterOption> = self.known.iter().map(option).collect();
        all.sort_by(|a, b| a.label.cmp(&b.label));
        all
    }

    /// The name of somebody here.
    fn here(&self, id: StaffId) -> Option<String> {
        self.known.get(&id).cloned()
    }
}

/// The names of everybody in an authority.
async fn names(web: &Shared, staff: &Staff) -> Result<Names, Oops> {
    let all = staff::all(&mut web.works.db.read().await?.tx(), &staff.authority).await?;
    Ok(Names {
        known: all.into_iter().map(|row| (row.id, row.name)).collect(),
        elsewhere: web.text(&lang(), "staff-elsewhere").to_string(),
    })
}
