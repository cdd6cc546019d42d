//! Saving a page: what was typed is kept in any case, right or wrong; then it is decided how to go on.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::Arc,
};

use super::{
    WorkError, Works,
    open_draft::{OpenDraft, seal_page},
};
use crate::{
    form::{
        answers::{Giver, Provenance, Raw, RowId},
        assess::{self, Finding, Spot, Weight},
        journey::spot_name,
        kind::Kind,
        model::{FieldId, Form, Item, ListId, PageId},
        situation::Situation,
        unit::{Stored, Unit, UnitKey},
    },
    locale::Lang,
    store::drafts,
};

/// How often a save is tried when somebody is quicker.
const ATTEMPTS: usize = 4;

/// A page, or the page of one row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The page.
    pub page: PageId,
    /// The rows around.
    pub rows: Vec<RowId>,
}

/// What was sent with a page.
#[derive(Debug)]
pub struct Typed {
    /// What was typed for each question that was sent along; empty where something was cleared.
    pub answers: HashMap<FieldId, Raw>,
    /// The version of the page that was seen.
    pub seen: i64,
    /// Which showing of the page this is.
    pub view: String,
    /// Which of its savings; scripts count them.
    pub turn: u32,
    /// The language in which the questions were read.
    pub lang: Lang,
}

/// What is meant by sending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// Keep it, and no more.
    Keep,
    /// Go on.
    Next,
    /// Go on although something is missing.
    Without,
}

/// What came of it.
#[derive(Debug)]
pub enum Saved {
    /// It is stored, and one may go on.
    Passed,
    /// It is stored.
    Kept,
    /// It is stored, but one should look at the page again.
    Held {
        /// What is wrong or missing among the questions that were asked.
        findings: Vec<Finding>,
        /// Whether the answers brought up questions that were not asked before.
        more: bool,
        /// Whether an answer is worth a second look: it is pointed out once, and may stay as it is.
        doubts: bool,
    },
    /// Somebody else has saved the page meanwhile, and nothing is stored yet. This is what is stored now.
    Conflict(Box<Unit>),
}

impl Place {
    /// Reads `PAGE` or `PAGE/ROW/ROW`, as it stands in addresses.
    #[must_use]
    pub fn parse(form: &Form, path: &str) -> Option<Self> {
        let mut segments = path.split('/').filter(|segment| !segment.is_empty());
        let page = form.page_named(segments.next()?)?;
        let rows: Option<Vec<RowId>> = segments.map(RowId::parse).collect();
        Some(Self { page, rows: rows? })
    }

    /// The address of its answers.
    #[must_use]
    pub fn key(&self, draft: &OpenDraft) -> UnitKey {
        self.key_in(&draft.form)
    }

    /// The address of its answers in a form.
    #[must_use]
    pub fn key_in(&self, form: &Form) -> UnitKey {
        UnitKey::new(&form.page(self.page).id, &self.rows)
    }

    /// The items that stand there: the page's own, or those of the list whose row it is.
    #[must_use]
    pub fn items<'a>(&self, draft: &'a OpenDraft) -> &'a [Item] {
        self.items_in(&draft.situation())
    }

    /// The same with answers that are in no draft.
    #[must_use]
    pub fn items_in<'a>(&self, situation: &Situation<'a>) -> &'a [Item] {
        let form = situation.form;
        let page = form.page(self.page);
        let scope = situation.find(self.page, &self.rows).map_or(page.scope, |chain| chain.last().scope);
        match form.scope(scope).parent {
            Some((_, list)) if scope != page.scope => &form.list(list).items,
            _ => &page.items,
        }
    }

    /// Everything there is to say about the page, or the page of the row.
    #[must_use]
    pub fn findings(&self, situation: &Situation<'_>) -> Vec<Finding> {
        let Some(chain) = situation.find(self.page, &self.rows) else { return Vec::new() };
        let scope = chain.last().scope;
        match situation.list_of(scope) {
            Some(list) if scope != situation.form.page(self.page).scope => {
                assess::row(situation, list, chain)
            }
            _ => assess::page(situation, self.page, chain),
        }
    }
}

/// Saves a page of a draft. Afterwards the draft holds what was typed, after a conflict too, so that nothing is
/// lost while people choose.
pub async fn save_page(
    works: &Works,
    draft: &mut OpenDraft,
    place: &Place,
    typed: &Typed,
    intent: Intent,
) -> Result<Saved, WorkError> {
    for _ in 0..ATTEMPTS {
        if let Some(saved) = try_to_save(works, draft, place, typed, intent).await? {
            return Ok(saved);
        }
        // Most often it was the script of the very same page that was quicker, which is no conflict.
        draft.reload(works).await?;
    }
    Ok(Saved::Conflict(Box::new(draft.units.get(&place.key(draft)).cloned().unwrap_or_default())))
}

/// Saves unless somebody was quicker; then there is no answer, and one must look again at what is stored.
async fn try_to_save(
    works: &Works,
    draft: &mut OpenDraft,
    place: &Place,
    typed: &Typed,
    intent: Intent,
) -> Result<Option<Saved>, WorkError> {
    let key = place.key(draft);
    let before = draft.units.get(&key).cloned().unwrap_or_default();
    let same_view = before.view == typed.view;
    if same_view && typed.turn < before.turn && intent == Intent::Keep {
        return Ok(Some(Saved::Kept));
    }
    let asked_before = asked(&draft.situation(), place);
    let mut unit = with_answers(&draft.situation(), place, &before, typed, works.now());
    let stale = typed.seen != draft.version(&key) && !same_view;
    if stale && differs(&before, &unit) {
        draft.put(&[(key, unit)]);
        return Ok(Some(Saved::Conflict(Box::new(before))));
    }
    unit.view.clone_from(&typed.view);
    unit.turn = typed.turn;
    unit.saved_at = works.now();
    draft.put(&[(key.clone(), unit.clone())]);
    let (outcome, mut writes) = decide(&draft.situation(), place, unit, intent, &asked_before);
    for (key, unit) in &writes {
        draft.units.insert(key.clone(), unit.clone());
    }
    writes.retain(|(key, unit)| intent != Intent::Keep || *key != place.key(draft) || differs(&before, unit));
    Ok((writes.is_empty() || store(works, draft, &writes).await?).then_some(outcome))
}

/// What going on means for the page, whose answers count already, and for the pages of its rows.
pub fn decide(
    situation: &Situation<'_>,
    place: &Place,
    mut unit: Unit,
    intent: Intent,
    asked_before: &Questions,
) -> (Saved, Vec<(UnitKey, Unit)>) {
    let key = place.key_in(situation.form);
    if intent == Intent::Keep {
        return (Saved::Kept, vec![(key, unit)]);
    }
    let findings = open_findings(situation, place);
    if intent == Intent::Without {
        let mut writes: BTreeMap<UnitKey, Unit> = BTreeMap::new();
        unit.passed = true;
        writes.insert(key, unit);
        for finding in &findings {
            let own = UnitKey::new(&situation.form.page(finding.page).id, &finding.rows);
            let known = || situation.units.get(&own).cloned().unwrap_or_default();
            let unit = writes.entry(own.clone()).or_insert_with(known);
            unit.later.insert(spot_name(situation, finding).to_owned());
        }
        return (Saved::Passed, writes.into_iter().collect());
    }
    // Without a script, questions that an answer brings up are seen only now: nobody is blamed for them.
    let new: HashSet<Asked> = asked(situation, place).0.difference(&asked_before.0).copied().collect();
    let is_new = |finding: &Finding| finding.rows == place.rows && new.contains(&Asked::from(finding.spot));
    let more = !new.is_empty();
    let findings: Vec<Finding> = findings.into_iter().filter(|finding| !is_new(finding)).collect();
    let doubts = doubts(situation, place, &unit);
    unit.passed = findings.is_empty() && !more && doubts.is_empty();
    unit.later.extend(doubts.iter().cloned());
    let held = Saved::Held { findings, more, doubts: !doubts.is_empty() };
    (if unit.passed { Saved::Passed } else { held }, vec![(key, unit)])
}

/// The names of answers that are worth a second look and were not pointed out yet.
fn doubts(situation: &Situation<'_>, place: &Place, unit: &Unit) -> Vec<String> {
    let own = place.findings(situation).into_iter().filter(|finding| finding.rows == place.rows);
    let doubts = own.filter(|finding| finding.weight == Weight::Warning);
    let names = doubts.map(|finding| spot_name(situation, &finding).to_owned());
    names.filter(|name| !unit.later.contains(name)).collect()
}

/// What is asked on a page.
pub struct Questions(HashSet<Asked>);

impl Questions {
    /// Adds the questions whose answers came along: a script has shown them, though the answers before did not ask them.
    #[must_use]
    pub fn and_those_of(mut self, typed: &Typed) -> Self {
        self.0.extend(typed.answers.keys().map(|field| Asked::Field(*field)));
        self
    }
}

/// A question or a list that is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Asked {
    Field(FieldId),
    List(ListId),
}

impl From<Spot> for Asked {
    fn from(spot: Spot) -> Self {
        match spot {
            Spot::Field(field) => Self::Field(field),
            Spot::List(list) => Self::List(list),
        }
    }
}

/// What is asked on a page just now.
#[must_use]
pub fn asked(situation: &Situation<'_>, place: &Place) -> Questions {
    let Some(chain) = situation.find(place.page, &place.rows) else { return Questions(HashSet::new()) };
    let is_asked = |asked: &Asked| match *asked {
        Asked::Field(field) => situation.asks(chain, field),
        Asked::List(list) => situation.eval.list_is_asked(chain, list) && situation.selects_list(chain, list),
    };
    let mut found = HashSet::new();
    collect_asked(situation.form, place.items_in(situation), &mut found);
    found.retain(is_asked);
    Questions(found)
}

fn collect_asked(form: &Form, items: &[Item], found: &mut HashSet<Asked>) {
    for item in items {
        match item {
            Item::Field(field) if !matches!(form.field(*field).kind, Kind::Computed(_)) => {
                found.insert(Asked::Field(*field));
            }
            Item::List(list) => drop(found.insert(Asked::List(*list))),
            Item::Group { items, .. } => collect_asked(form, items, found),
            _ => {}
        }
    }
}

/// What keeps a page from being done: wrong or missing, and not left open knowingly.
fn open_findings(situation: &Situation<'_>, place: &Place) -> Vec<Finding> {
    let known = |finding: &Finding| {
        let key = UnitKey::new(&situation.form.page(finding.page).id, &finding.rows);
        situation.units.get(&key).is_some_and(|unit| unit.later.contains(spot_name(situation, finding)))
    };
    let open = |finding: &Finding| finding.weight <= Weight::Missing && !known(finding);
    place.findings(situation).into_iter().filter(open).collect()
}

/// The page with what was typed now in the place of what was there. What was not sent along stays, but for boxes
/// to tick that were shown and are all empty: browsers don't send those.
#[must_use]
pub fn with_answers(
    situation: &Situation<'_>,
    place: &Place,
    before: &Unit,
    typed: &Typed,
    now: i64,
) -> Unit {
    let mut unit = before.clone();
    let chain = situation.find(place.page, &place.rows);
    let provenance =
        Provenance { giver: Giver::Citizen, level: None, at: now, lang: Arc::from(typed.lang.as_str()) };
    for id in fields_of(place.items_in(situation)) {
        let field = situation.form.field(id);
        let ticks = matches!(field.kind, Kind::Multi(_));
        let shown = || chain.is_some_and(|chain| situation.asks(chain, id));
        let raw = match typed.answers.get(&id) {
            Some(raw) => raw.clone(),
            None if ticks && shown() => Raw::Many(Vec::new()),
            None => continue,
        };
        let name = field.name.to_string();
        if raw.is_empty() {
            // What was cleared is missing again, whatever was known about the answer before.
            if unit.fields.remove(&name).is_some() {
                unit.later.remove(&name);
            }
        } else if unit.fields.get(&name).is_none_or(|stored| stored.raw != raw) {
            unit.fields.insert(name.clone(), Stored { raw, provenance: provenance.clone() });
            unit.later.remove(&name);
        }
    }
    unit
}

/// All questions among items, in groups too, without those of rows.
#[must_use]
pub fn fields_of(items: &[Item]) -> Vec<FieldId> {
    let mut found = Vec::new();
    for item in items {
        match item {
            Item::Field(field) => found.push(*field),
            Item::Group { items, .. } => found.extend(fields_of(items)),
            _ => {}
        }
    }
    found
}

/// Whether two states of a page have different answers.
fn differs(a: &Unit, b: &Unit) -> bool {
    let raws = |unit: &Unit| -> BTreeMap<String, Raw> {
        unit.fields.iter().map(|(name, stored)| (name.clone(), stored.raw.clone())).collect()
    };
    raws(a) != raws(b) || a.passed != b.passed || a.later != b.later || a.lists != b.lists
}

/// Writes units over the versions that were seen; `false` when one of them has changed meanwhile.
pub async fn store(
    works: &Works,
    draft: &mut OpenDraft,
    writes: &[(UnitKey, Unit)],
) -> Result<bool, WorkError> {
    let mut rows = Vec::with_capacity(writes.len());
    for (key, unit) in writes {
        let body = seal_page(works, &draft.key, draft.id, key, unit)?;
        rows.push((key.as_str().to_owned(), body, draft.version(key)));
    }
    let (authority, id, at) = (draft.authority.id.clone(), draft.id, works.now());
    let rows = Arc::new(rows);
    let written = works
        .db
        .write(move |tx| {
            let (authority, rows) = (authority.clone(), Arc::clone(&rows));
            Box::pin(async move {
                for (number, (page, body, seen)) in rows.iter().enumerate() {
                    if drafts::save(tx, &authority, id, page, body, at, *seen).await? {
                        continue;
                    }
                    // An error undoes what was written before; where nothing was, there is no need for one.
                    return if number == 0 { Ok(false) } else { Err(sqlx::Error::RowNotFound) };
                }
                Ok(true)
            })
        })
        .await;
    match written {
        Ok(true) => {
            for (key, _) in writes {
                draft.versions.entry(key.clone()).and_modify(|version| *version += 1).or_insert(1);
            }
            draft.put(writes);
            Ok(true)
        }
        Ok(false) | Err(sqlx::Error::RowNotFound) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
