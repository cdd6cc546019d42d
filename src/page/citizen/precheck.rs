//! The benefit finder: where it begins, and what it found.

use serde::Serialize;

use super::{Finder, Travel};
use crate::{locale::Lang, page::Page};

/// Where one lives: that decides which office and which local amounts.
#[derive(Clone, Debug, Serialize)]
pub struct PrecheckPlace {
    /// The box for a place.
    pub finder: Finder,
}

/// What one should know before the first question.
#[derive(Clone, Debug, Serialize)]
pub struct PrecheckStart {
    /// Where a POST leads to the first question.
    pub action: String,
    /// The name of the finder.
    pub title: String,
    /// What it is, in a sentence or two.
    pub summary: String,
    /// How long it takes.
    pub minutes: u32,
    /// What to have at hand.
    pub needed: Vec<String>,
    /// The language of these texts, where it is not the page's.
    pub lang: Option<Lang>,
}

/// What the finder found.
#[derive(Clone, Debug, Serialize)]
pub struct PrecheckResult {
    /// Where the form is sent.
    pub action: String,
    /// The answers.
    pub travel: Travel,
    /// The benefits, the likeliest first.
    pub benefits: Vec<Benefit>,
    /// What else may be worth knowing.
    pub hints: Vec<PrecheckHint>,
    /// Whether amounts of the law may have changed since somebody looked at them.
    pub out_of_date: bool,
    /// Where a POST ends it.
    pub end: String,
}

/// A benefit.
#[derive(Clone, Debug, Serialize)]
pub struct Benefit {
    /// Its id in the page.
    pub id: String,
    /// Its name.
    pub title: String,
    /// The language of its texts, where it is not the page's.
    pub lang: Option<Lang>,
    /// How likely it is.
    pub level: BenefitLevel,
    /// What that means.
    pub text: Option<String>,
    /// About how much, as people read it.
    pub amount: Option<Range>,
    /// Why: for each person, or once.
    pub persons: Vec<Person>,
    /// How the amount comes about, line by line.
    pub how: Vec<HowLine>,
    /// What to know about it.
    pub hints: Vec<PrecheckHint>,
    /// Where it stands in the law.
    pub law: Vec<String>,
    /// The office that decides.
    pub office: String,
    /// Where a POST with the answers begins an application; nothing where the authority offers none.
    pub start: Option<String>,
    /// Where a POST with the answers begins an informal application, where the authority takes them.
    pub secure: Option<String>,
}

/// From how much to how much; the same twice where it is certain.
#[derive(Clone, Debug, Serialize)]
pub struct Range {
    /// The least; nothing where it may come to nothing.
    pub from: Option<String>,
    /// The most.
    pub to: String,
}

/// How likely a benefit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BenefitLevel {
    /// Everything speaks for it.
    Likely,
    /// Somebody must look at it.
    Maybe,
    /// Help that everybody may ask for.
    Advice,
    /// Something speaks against it.
    Unlikely,
}

/// Why a benefit is likely or not for one person, or for the household.
#[derive(Clone, Debug, Serialize)]
pub struct Person {
    /// Who; nothing for the household.
    pub name: Option<String>,
    /// How likely it is for this person, where that is not the same for all.
    pub level: Option<BenefitLevel>,
    /// What it depends on.
    pub conditions: Vec<Condition>,
    /// What was left open and matters.
    pub open: Vec<OpenLink>,
}

/// What a benefit depends on.
#[derive(Clone, Debug, Serialize)]
pub struct Condition {
    /// How it stands.
    pub state: ConditionState,
    /// What is needed.
    pub text: String,
    /// Where it stands in the law.
    pub law: Option<String>,
}

/// How a condition stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ConditionState {
    /// It holds.
    Met,
    /// It does not hold.
    Failed,
    /// It can't be said.
    Open,
}

/// A question that was left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OpenLink {
    /// The question.
    pub label: String,
    /// [`Go::Page`](crate::page::Go::Page).
    pub go: String,
}

/// A step of a sum.
#[derive(Clone, Debug, Serialize)]
pub struct HowLine {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: String,
    /// How it comes about.
    pub formula: Option<String>,
}

/// Something worth knowing.
#[derive(Clone, Debug, Serialize)]
pub struct PrecheckHint {
    /// What.
    pub text: String,
    /// Where it stands in the law.
    pub law: Option<String>,
    /// The language of the text, where it is not the page's.
    pub lang: Option<Lang>,
}

impl Page for PrecheckPlace {
    const TEMPLATE: &'static str = "citizen/precheck_place.html";
}

impl Page for PrecheckStart {
    const TEMPLATE: &'static str = "citizen/precheck.html";
}

impl Page for PrecheckResult {
    const TEMPLATE: &'static str = "citizen/precheck_result.html";
}
