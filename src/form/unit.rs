//! What is stored: the answers of one page, or of the page of one row, as one unit with a version of its own.
//!
//! Two people on different pages never meet; two on the same page are told.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
    sync::Arc,
};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{
    answers::{Answer, Giver, Provenance, Raw, Record, RowId},
    model::{Form, PageId, ScopeId},
    trust::Trust,
};

/// The unit that holds which evidence comes later.
pub const DOCUMENTS: &str = "documents";
/// The unit that holds the declarations.
pub const DECLARATIONS: &str = "declarations";

/// How addresses of units begin that are kept of earlier versions of a form.
const ASIDE: &str = "earlier.";

/// The address of a unit: the page, then the rows around it: `trips/k3f9a2bc`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct UnitKey(String);

impl UnitKey {
    /// The address of a page's answers in certain rows.
    pub fn new<'a>(page: &str, rows: impl IntoIterator<Item = &'a RowId>) -> Self {
        let mut key = page.to_owned();
        for row in rows {
            key.push('/');
            key.push_str(row.as_str());
        }
        Self(key)
    }

    /// The address as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where a unit is kept that belonged to an earlier version of the form: no page is called so. The number counts
    /// the versions that the draft has left.
    #[must_use]
    pub fn kept_aside(&self, number: usize, digest: &str) -> Self {
        Self(format!("{ASIDE}{number}.{digest}/{self}"))
    }

    /// Of a unit that is kept aside: the number and the digest of its version, and its address in it.
    #[must_use]
    pub fn from_aside(&self) -> Option<(usize, &str, Self)> {
        let (version, key) = self.0.strip_prefix(ASIDE)?.split_once('/')?;
        let (number, digest) = version.split_once('.')?;
        Some((number.parse().ok()?, digest, Self(key.to_owned())))
    }

    /// Whether the unit lies in a row, on whatever page.
    #[must_use]
    pub fn lies_in(&self, row: &RowId) -> bool {
        self.0.split('/').skip(1).any(|part| part == row.as_str())
    }
}

impl From<String> for UnitKey {
    fn from(key: String) -> Self {
        Self(key)
    }
}

impl fmt::Display for UnitKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// The answers of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Answers by the field's full name in its scope.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub fields: BTreeMap<String, Stored>,
    /// The order of rows by the list's full name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub lists: BTreeMap<String, Vec<RowId>>,
    /// What was left open knowingly, or as it is though it was pointed out.
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
    pub later: BTreeSet<String>,
    /// Until when evidence that comes later is announced, by its key.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub announced: BTreeMap<String, Date>,
    /// Whether the page was left by going on, not only saved on the way.
    #[serde(default)]
    pub passed: bool,
    /// Which showing of the page wrote it last, so that going back in one tab is no conflict.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub view: String,
    /// Which of the savings of that showing it was: one that was sent before it and comes later changes nothing.
    #[serde(default)]
    pub turn: u32,
    /// When it was saved last, in microseconds since 1970.
    #[serde(default)]
    pub saved_at: i64,
}

/// An answer as stored: what was typed and by whom. What it means is found anew each time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "FlatStored")]
pub struct Stored {
    /// As typed.
    pub raw: Raw,
    /// By whom, when, in which language.
    #[serde(flatten)]
    pub provenance: Provenance,
}

/// How it is read: what serde flattens, it copies first, and each page reads all answers.
#[derive(Deserialize)]
struct FlatStored {
    raw: Raw,
    by: Giver,
    #[serde(default)]
    level: Option<Trust>,
    at: i64,
    lang: Arc<str>,
}

impl From<FlatStored> for Stored {
    fn from(FlatStored { raw, by, level, at, lang }: FlatStored) -> Self {
        Self { raw, provenance: Provenance { giver: by, level, at, lang } }
    }
}

/// All units of a draft.
pub type Units = BTreeMap<UnitKey, Unit>;

/// Puts the units together to the tree of answers. Rows are there because a list names them.
#[must_use]
pub fn assemble(form: &Form, units: &Units) -> Record {
    record(form, units, ScopeId(0), RowId::root(), &mut Vec::new())
}

fn record(form: &Form, units: &Units, scope: ScopeId, row: RowId, rows: &mut Vec<RowId>) -> Record {
    let mut record = Record::empty(form, scope, row);
    let shape = form.scope(scope);
    let mut page: Option<(PageId, Option<&Unit>)> = None;
    let mut unit_of = |id: PageId, rows: &[RowId]| match page {
        Some((known, unit)) if known == id => unit,
        _ => {
            let unit = units.get(&UnitKey::new(&form.page(id).id, rows));
            page = Some((id, unit));
            unit
        }
    };
    for (slot, field) in shape.fields.iter().enumerate() {
        let field = form.field(*field);
        let stored = unit_of(field.page, rows).and_then(|unit| unit.fields.get(&*field.name));
        record.answers[slot] = stored.filter(|stored| !stored.raw.is_empty()).map(|stored| Answer {
            read: field.kind.read(&stored.raw),
            raw: stored.raw.clone(),
            provenance: stored.provenance.clone(),
        });
    }
    for (slot, list) in shape.lists.iter().enumerate() {
        let list = form.list(*list);
        let order = unit_of(list.page, rows).and_then(|unit| unit.lists.get(&*list.name));
        for row in order.into_iter().flatten() {
            rows.push(row.clone());
            record.lists[slot].push(self::record(form, units, list.row_scope, row.clone(), rows));
            rows.pop();
        }
    }
    record
}
