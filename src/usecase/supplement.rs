//! Supplements ("Nachreichung", § 60 SGB I): what is missing or has changed after an application has arrived. The draft
//! of one begins with everything that was sent and asks only for its part; it joins the same case.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use super::{
    WorkError, Works,
    begin_draft::{AccessKey, Beginning},
    load_case::{LoadedCase, load_case},
    missing::{self, open_requests},
    open_draft::OpenDraft,
    wording::Wording,
};
use crate::{
    case::State,
    form::{
        assess, journey,
        kind::Kind,
        model::{FieldId, PageId},
        selection::Selection,
        situation::Situation,
        unit::{self, UnitKey, Units},
    },
    id::{AuthorityId, CaseId, DraftId, RequestId},
    locale::Lang,
    store::{
        cases::{self, RequestRow},
        db::Tx,
        drafts, joining,
    },
};

/// What somebody wants to supplement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What is missing, and what the office has asked for.
    Missing,
    /// Where they live and how they can be reached.
    Contact,
    /// Where the money goes.
    Bank,
}

/// What the draft of a supplement changes.
pub struct Supplement {
    /// The application.
    pub base: CaseId,
    /// What is asked of it.
    pub selection: Selection,
    /// How many files it has for each piece of evidence.
    pub files: HashMap<String, usize>,
}

impl Topic {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Missing, Self::Contact, Self::Bank];

    /// Its name where it is stored and sent.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Contact => "contact",
            Self::Bank => "bank",
        }
    }

    /// The topic with a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|topic| topic.name() == name)
    }

    fn in_text(text: &str) -> impl Iterator<Item = Self> {
        text.split(' ').filter_map(Self::named)
    }

    /// The pages that it is about as a whole: those that ask for such a thing, with the answers that were given.
    fn pages(self, situation: &Situation<'_>) -> HashSet<PageId> {
        let form = situation.form;
        let is_about = |id: &FieldId| match self {
            Self::Missing => false,
            Self::Contact => {
                form.who.reach.contains(id) || form.who.address.iter().flatten().any(|of| of == id)
            }
            Self::Bank => matches!(form.field(*id).kind, Kind::Iban),
        };
        let fields = form.scopes[0].fields.iter();
        let asked = fields.filter(|id| is_about(id) && situation.eval.is_asked(situation.start(), **id));
        asked.map(|id| form.field(*id).page).collect()
    }
}

/// What can be supplemented to a case now; nothing where it has ended, or its full application is still to come.
#[must_use]
pub fn topics(loaded: &LoadedCase, anything_missing: bool) -> Vec<Topic> {
    if loaded.is_informal() || loaded.case.state == State::Closed {
        return Vec::new();
    }
    let situation = loaded.situation();
    let possible = |topic: &Topic| match topic {
        Topic::Missing => anything_missing,
        _ => !topic.pages(&situation).is_empty(),
    };
    Topic::ALL.into_iter().filter(possible).collect()
}

/// Begins a supplement, or goes on with the one that is open, whoever has begun it; and where to go in it first.
/// Nothing where nothing can be supplemented.
pub async fn begin_supplement(
    works: &Works,
    loaded: &LoadedCase,
    topic: Topic,
    lang: &Lang,
    access: &AccessKey,
) -> Result<Option<(DraftId, Option<PageId>)>, WorkError> {
    if !topics(loaded, true).contains(&topic) {
        return Ok(None);
    }
    let situation = loaded.situation();
    let requests = requests(works, loaded).await?;
    let selection = selection(works, loaded, &requests, topic.name())?;
    let first = situation.selecting(Some(&selection)).pages().first().map(|(page, _)| *page);
    let units = asked_again(&situation, &selection, &loaded.units);
    let digest = access.digest();
    let mut new = Beginning::new(works, &loaded.authority, &loaded.form, lang, &digest, &units)?;
    new.draft.joins = Some((loaded.row.id, loaded.row.received_at));
    new.draft.base = Some(loaded.application);
    topic.name().clone_into(&mut new.draft.selection);
    let new = Arc::new(new);
    let id = works
        .db
        .write(move |tx| {
            let new = Arc::clone(&new);
            Box::pin(async move { write(tx, &new, topic).await })
        })
        .await?;
    Ok(id.map(|id| (id, first)))
}

/// Stores the draft, unless one is open for the case: then this browser may open that one. Nothing where the case has
/// just gone to another authority.
async fn write(tx: &mut Tx<'_>, new: &Beginning, topic: Topic) -> sqlx::Result<Option<DraftId>> {
    let (draft, case) = (&new.draft, new.draft.joins.map(|(case, _)| case));
    let Some((case, base)) = case.zip(draft.base) else { return Err(sqlx::Error::RowNotFound) };
    if !cases::is_here(tx, &draft.authority, case).await? {
        return Ok(None);
    }
    if let Some((open, selection)) = joining::open_supplement(tx, &draft.authority, case, base).await? {
        if Topic::in_text(&selection).all(|known| known != topic) {
            let selection = format!("{selection} {}", topic.name());
            joining::select(tx, &draft.authority, open, &selection).await?;
        }
        drafts::add_access(tx, &draft.authority, open, &draft.access_hash, draft.created_at).await?;
        return Ok(Some(open));
    }
    new.write(tx).await?;
    Ok(Some(draft.id))
}

/// Everything that was sent, where what is asked again counts as not looked at.
fn asked_again(sent: &Situation<'_>, selection: &Selection, units: &Units) -> Units {
    let mut units = units.clone();
    let selected = sent.selecting(Some(selection));
    for (page, chain) in selected.pages() {
        let findings = assess::page(&selected, page, chain);
        for finding in findings {
            let key = UnitKey::new(&sent.form.page(finding.page).id, &finding.rows);
            if let Some(unit) = units.get_mut(&key) {
                unit.later.remove(journey::spot_name(sent, &finding));
            }
        }
        if let Some(unit) = units.get_mut(&sent.key(page, chain)) {
            unit.passed = false;
        }
    }
    if let Some(unit) = units.get_mut(&UnitKey::from(unit::DOCUMENTS.to_owned())) {
        unit.later.retain(|key| !selection.has_paper(key));
        unit.announced.retain(|key, _| !selection.has_paper(key));
    }
    units
}

impl Supplement {
    /// What a draft changes that began with an application of a case; nothing where that is not what counts any more.
    pub async fn of(
        works: &Works,
        (authority, case): (&AuthorityId, CaseId),
        base: CaseId,
        topics: &str,
    ) -> Result<Option<Self>, WorkError> {
        let Some(loaded) = load_case(works, authority, case).await? else { return Ok(None) };
        if loaded.application != base || loaded.case.state == State::Closed {
            return Ok(None);
        }
        let selection = selection(works, &loaded, &requests(works, &loaded).await?, topics)?;
        Ok(Some(Self { base, selection, files: loaded.files }))
    }
}

/// What is asked by topics.
fn selection(
    works: &Works,
    loaded: &LoadedCase,
    requests: &[RequestRow],
    topics: &str,
) -> Result<Selection, WorkError> {
    let (situation, lang) = (loaded.situation(), Lang::source());
    let (mut names, mut pages) = (HashSet::new(), HashSet::new());
    for topic in Topic::in_text(topics) {
        if topic == Topic::Missing {
            let wording = Wording { situation, catalogue: &works.catalogue, lang: &lang };
            let requested = open_requests(loaded, requests)?;
            let things = missing::missing(&wording).into_iter();
            names.extend(things.filter(|thing| thing.required || thing.is_answer()).map(|thing| thing.key));
            names.extend(requested.into_iter().flat_map(|requested| requested.items));
        }
        pages.extend(topic.pages(&situation));
    }
    Ok(Selection::new(&situation, names, pages))
}

async fn requests(works: &Works, loaded: &LoadedCase) -> Result<Vec<RequestRow>, WorkError> {
    let mut reading = works.db.read().await?;
    Ok(cases::requests(&mut reading.tx(), &loaded.authority.id, loaded.row.id).await?)
}

/// Which open requests of the office are answered by the draft of a supplement, and whether others stay open. One is
/// answered when nothing of it is missing any more; of words alone nobody but the office can say that.
pub async fn answered(works: &Works, draft: &OpenDraft) -> Result<(Vec<RequestId>, bool), WorkError> {
    let (Some((case, _)), Some(_)) = (draft.joins, &draft.supplement) else { return Ok((Vec::new(), false)) };
    let Some(loaded) = load_case(works, &draft.authority.id, case).await? else {
        return Ok((Vec::new(), false));
    };
    let lang = Lang::source();
    let wording = Wording { situation: draft.situation().whole(), catalogue: &works.catalogue, lang: &lang };
    let missing: HashSet<String> = missing::missing(&wording).into_iter().map(|thing| thing.key).collect();
    let (mut met, mut open) = (Vec::new(), false);
    for request in requests(works, &loaded).await?.iter().filter(|request| request.state == "open") {
        let requested = missing::read_request(&loaded, request)?;
        if requested.items.is_empty() || requested.items.iter().any(|item| missing.contains(item)) {
            open = true;
        } else {
            met.push(request.id);
        }
    }
    Ok((met, open))
}
