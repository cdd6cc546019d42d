//! What is known about how accessible the portal is: who judged it, when, with what result, and what follows from it.
//!
//! Layer 1: pure. The evidence (`docs/accessibility.toml`) is written by the judges themselves (`tests/run evidence`) and
//! built in; the statement that the law asks for (BITV § 7, Decision (EU) 2018/1523) is made of it and of nothing else.

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

/// The evidence of this version of the program.
const BUILT_IN: &str = include_str!("../docs/accessibility.toml");

/// Everything that is known.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// When the statement was drawn up first.
    pub drawn_up: Option<Date>,
    /// What programs found that others wrote.
    #[serde(default, rename = "judge")]
    pub judges: Vec<Judged>,
    /// What people found with assistive technology (`docs/accessibility-tests.md`).
    #[serde(default, rename = "round")]
    pub rounds: Vec<Round>,
}

/// What one judge said.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Judged {
    /// Which judge.
    pub id: Judge,
    /// Its name.
    pub name: String,
    /// Its version.
    pub version: String,
    /// What it holds things against.
    pub standard: String,
    /// The day.
    pub day: Date,
    /// The languages of what it saw.
    pub languages: Vec<String>,
    /// How many pages, papers or journeys it saw.
    pub checked: u32,
    /// How many of its complaints stand.
    pub violations: u32,
}

/// Who judges.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Judge {
    /// Contrasts, names, roles and structure of each page.
    Axe,
    /// Valid HTML.
    Vnu,
    /// Accessibility and best practices, 100 of 100.
    Lighthouse,
    /// No scrolling sideways at 320 pixels.
    Narrow,
    /// Whole applications by keyboard alone.
    Keyboard,
    /// Receipts.
    VeraPdf,
}

/// One round through the protocol for people.
#[derive(Clone, Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// The day.
    pub day: Date,
    /// With what: `NVDA 2026.1, Firefox 140`.
    pub with: String,
    /// How many findings stand.
    pub findings: u32,
}

/// How far the pages conform.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Conformity {
    /// Nothing is known to be missing, and people have tried it as well as programs.
    Fully,
    /// Something is missing.
    Partly,
    /// Most of it is missing, or nobody knows.
    Not,
}

/// Something that is not accessible.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Gap {
    /// Judges have complaints.
    Violations,
    /// No video in German Sign Language.
    SignLanguage,
    /// Plain language (Einfache Sprache) in place of easy language (Leichte Sprache).
    EasyLanguage,
    /// Translations that no person has checked.
    Translations,
    /// No round with assistive technology.
    Rounds,
    /// Files of other people.
    Uploads,
}

/// What the statement depends on beside the evidence.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Whether there is a video in German Sign Language.
    pub sign_language: bool,
    /// Whether people have checked all translations.
    pub reviewed: bool,
}

impl Evidence {
    /// What this version was built with. Evidence that can't be read is none, and the statement then says so; a test
    /// keeps that from happening.
    #[must_use]
    pub fn built_in() -> Self {
        Self::read(BUILT_IN).unwrap_or_default()
    }

    /// Reads the file; a judge that nobody knows is a mistake.
    pub fn read(text: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(text)
    }

    /// What is not accessible.
    #[must_use]
    pub fn gaps(&self, facts: Facts) -> Vec<Gap> {
        let all = [
            (Gap::Violations, self.complaints() > 0),
            (Gap::SignLanguage, !facts.sign_language),
            (Gap::EasyLanguage, true),
            (Gap::Translations, !facts.reviewed),
            (Gap::Rounds, self.rounds.is_empty()),
            (Gap::Uploads, true),
        ];
        all.into_iter().filter(|(_, is_missing)| *is_missing).map(|(gap, _)| gap).collect()
    }

    /// What follows. Easy language is no matter of EN 301 549, and files of other people are outside of what the law asks
    /// for, so these lower nothing.
    #[must_use]
    pub fn conformity(&self, facts: Facts) -> Conformity {
        let axe = self.judges.iter().find(|judged| judged.id == Judge::Axe);
        match axe {
            Some(axe) if axe.checked > 0 && axe.violations < axe.checked => {
                let lowers = |gap: &Gap| !matches!(gap, Gap::EasyLanguage | Gap::Uploads);
                if self.gaps(facts).iter().any(lowers) { Conformity::Partly } else { Conformity::Fully }
            }
            _ => Conformity::Not,
        }
    }

    /// The day of the newest judgement.
    #[must_use]
    pub fn reviewed(&self) -> Option<Date> {
        self.days().max()
    }

    /// Whether a judgement is older than the year in which a statement must be reviewed (BITV § 7).
    #[must_use]
    pub fn is_out_of_date(&self, today: Date) -> bool {
        self.judges.iter().any(|judged| judged.day.saturating_add(1.year()) < today)
    }

    fn complaints(&self) -> u32 {
        let of_judges: u32 = self.judges.iter().map(|judged| judged.violations).sum();
        of_judges + self.rounds.iter().map(|round| round.findings).sum::<u32>()
    }

    fn days(&self) -> impl Iterator<Item = Date> {
        let rounds = self.rounds.iter().map(|round| round.day);
        self.judges.iter().map(|judged| judged.day).chain(rounds)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;
    use crate::clock::Clock;

    const ALL: Facts = Facts { sign_language: true, reviewed: true };
    const AXE: &str = "drawn_up = \"2026-01-02\"\n[[judge]]\nid = \"axe\"\nname = \"axe-core\"\nversion = \"4\"\nstandard = \"WCAG\"\n\
                       day = \"2026-03-01\"\nlanguages = [\"de\"]\nchecked = 10\nviolations = 0\n";

    fn evidence(change: (&str, &str)) -> Evidence {
        assert!(AXE.contains(change.0), "{}", change.0);
        Evidence::read(&AXE.replace(change.0, change.1)).unwrap()
    }

    #[test]
    fn the_evidence_of_this_version_is_whole_and_not_from_the_future() {
        let own = Evidence::read(BUILT_IN).unwrap();
        let today = Clock::system().today();
        assert!(own.days().chain(own.drawn_up).all(|day| day <= today));
        assert!(own.drawn_up <= own.reviewed() && own.drawn_up.is_some());
        let judges: BTreeSet<Judge> = own.judges.iter().map(|judged| judged.id).collect();
        assert_eq!((judges.len(), own.judges.len()), (6, 6), "each judge once");
        for judged in &own.judges {
            assert!(judged.checked > 0 && !judged.languages.is_empty(), "{judged:?}");
        }
    }

    #[test]
    fn what_nobody_knows_is_refused() {
        assert!(Evidence::read(&AXE.replace("\"axe\"", "\"oracle\"")).is_err());
        assert!(Evidence::read(&AXE.replace("checked", "seen")).is_err());
        assert!(Evidence::read(&AXE.replace("2026-03-01", "1 March")).is_err());
    }

    #[test]
    fn any_gap_makes_it_partly_and_no_evidence_makes_it_not() {
        let same = ("axe", "axe");
        assert_eq!(evidence(same).conformity(ALL), Conformity::Partly);
        let mistaken = evidence(("violations = 0", "violations = 2"));
        assert_eq!(mistaken.conformity(ALL), Conformity::Partly);
        assert!(mistaken.gaps(ALL).contains(&Gap::Violations));
        assert_eq!(evidence(("violations = 0", "violations = 10")).conformity(ALL), Conformity::Not);
        assert_eq!(Evidence::default().conformity(ALL), Conformity::Not);
        assert_eq!(Evidence::default().reviewed(), None);
    }

    #[test]
    fn gaps_follow_from_what_is_there() {
        let round = "violations = 0\n[[round]]\nday = \"2026-03-05\"\nwith = \"NVDA\"\nfindings = 0";
        let tried = evidence(("violations = 0", round));
        assert_eq!(tried.gaps(ALL), [Gap::EasyLanguage, Gap::Uploads]);
        assert_eq!(tried.conformity(ALL), Conformity::Fully);
        assert_eq!(tried.reviewed(), Some(date(2026, 3, 5)));
        let none = Facts { sign_language: false, reviewed: false };
        let all = [Gap::SignLanguage, Gap::EasyLanguage, Gap::Translations, Gap::Rounds, Gap::Uploads];
        assert_eq!(evidence(("axe", "axe")).gaps(none), all);
    }

    #[test]
    fn evidence_counts_for_a_year() {
        let own = evidence(("axe", "axe"));
        assert!(!own.is_out_of_date(date(2027, 3, 1)));
        assert!(own.is_out_of_date(date(2027, 3, 2)));
    }
}
