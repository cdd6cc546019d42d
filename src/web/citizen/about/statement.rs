//! The accessibility statement (BITV § 7, § 12b BGG, Decision (EU) 2018/1523): made of the evidence.

use std::fmt::Write as _;

use axum::{extract::State, http::HeaderMap};

use super::{
    super::super::{Answer, Shared},
    Whose,
    came_from::came_from,
    other,
};
use crate::{
    accessibility::{Facts, Gap, Judge, Judged},
    page::citizen::{Accessibility, GapLine, JudgeLine},
};

/// The statement.
pub async fn show(State(web): State<Shared>, whose: Whose, headers: HeaderMap) -> Answer {
    let mut page = statement(&web, &whose);
    page.from = came_from(&web, &headers);
    let email = page.responsible.contact.as_ref().and_then(|contact| contact.email.clone());
    page.mail = page.from.as_deref().zip(email).map(|(from, email)| {
        let subject = web.text(&whose.lang, "accessibility-tell-subject");
        format!("mailto:{email}?subject={}&body={}", percent(&subject), percent(from))
    });
    whose.show(&web, "accessibility", &page)
}

/// All but from where somebody came.
pub(super) fn statement(web: &Shared, whose: &Whose) -> Accessibility {
    let about = whose.about(web);
    let facts = Facts {
        sign_language: about
            .is_some_and(|about| about.sign_language.as_ref().is_some_and(|video| video.found.is_some())),
        reviewed: web.works.catalogue.languages().all(|language| language.reviewed),
    };
    let (evidence, lang) = (&web.evidence, &whose.lang);
    let gap = |gap| {
        let key = gap_key(gap);
        GapLine {
            title: web.text(lang, key).to_string(),
            text: web.text(lang, &format!("{key}-text")).to_string(),
        }
    };
    let line = |judged: &Judged| JudgeLine {
        what: web.text(lang, judge_key(judged.id)).to_string(),
        judged: judged.clone(),
    };
    Accessibility {
        responsible: whose.responsible(web, "accessibility"),
        conformity: evidence.conformity(facts),
        out_of_date: evidence.is_out_of_date(web.works.clock.today()),
        gaps: evidence.gaps(facts).into_iter().map(gap).collect(),
        judges: evidence.judges.iter().map(line).collect(),
        rounds: evidence.rounds.len(),
        drawn_up: evidence.drawn_up,
        reviewed: evidence.reviewed(),
        machine: whose.page("accessibility.json"),
        from: None,
        mail: None,
        enforcement: other(about.and_then(|about| about.accessibility_enforcement.as_ref())),
    }
}

fn gap_key(gap: Gap) -> &'static str {
    match gap {
        Gap::Violations => "accessibility-gap-found",
        Gap::SignLanguage => "accessibility-gap-sign",
        Gap::EasyLanguage => "accessibility-gap-easy",
        Gap::Translations => "accessibility-gap-translated",
        Gap::Rounds => "accessibility-gap-tested",
        Gap::Uploads => "accessibility-gap-files",
    }
}

fn judge_key(judge: Judge) -> &'static str {
    match judge {
        Judge::Axe => "accessibility-judge-axe",
        Judge::Vnu => "accessibility-judge-html",
        Judge::Lighthouse => "accessibility-judge-phone",
        Judge::Narrow => "accessibility-judge-narrow",
        Judge::Keyboard => "accessibility-judge-keyboard",
        Judge::VeraPdf => "accessibility-judge-paper",
    }
}

/// As addresses for e-mail write what is not a letter: spaces are no plus signs there.
fn percent(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing into a string can't fail.
            let _ = write!(out, "%{byte:02X}");
        }
        out
    })
}
