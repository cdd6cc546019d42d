//! Walks the pages of a form, opens its blocks, and says what there is: scopes, fields, lists, pages.
//!
//! Expressions stay text here; they are read by [`lower`](super::lower) once all names are known.

mod blocks;

use std::{collections::HashMap, sync::Arc};

use super::{
    super::{
        fault::Fault,
        file::{self, At, BlockFile, FormFile, ItemFile, PageFile},
        fim::path,
        model::{FieldId, ListId, Name, PageId, ScopeId},
        source::{Complaint, Source, did_you_mean},
    },
    keys, place,
    shared::Shared,
};

/// How deep blocks may use blocks, and groups and lists lie in each other.
const DEEPEST_ITEMS: usize = 12;
/// What stands in addresses where the ids of forms do: `/de/rosenfurt/imprint`.
const NOT_FORMS: [&str; 8] =
    ["accessibility", "applications", "drafts", "easy", "imprint", "phone", "privacy", "sign-language"];

/// Everything a form consists of, with expressions and texts still as written.
pub struct Layout {
    pub scopes: Vec<ScopeDraft>,
    pub fields: Vec<FieldDraft>,
    pub lists: Vec<ListDraft>,
    pub pages: Vec<PageDraft>,
}

/// The form or the rows of a list.
pub struct ScopeDraft {
    pub parent: Option<(ScopeId, ListId)>,
    pub depth: usize,
    /// `children.trips`; empty for the form.
    pub path: String,
    pub names: HashMap<Arc<str>, Name>,
    pub fields: Vec<FieldId>,
    pub lists: Vec<ListId>,
    pub pages: Vec<PageId>,
}

/// An item as written: in a form or block, perhaps with parts that a form puts in the place of the block's.
#[derive(Clone)]
pub struct Written {
    base: Arc<(ItemFile, Arc<Source>)>,
    over: Option<Arc<(ItemFile, Arc<Source>)>>,
    /// The block it stands in, and the groups and lists around it inside that block.
    pub block: Option<(Arc<str>, Vec<Arc<str>>)>,
}

/// Where an item stands.
#[derive(Clone)]
pub struct Spot {
    pub scope: ScopeId,
    pub page: PageId,
    pub groups: Vec<Arc<str>>,
    /// Conditions of groups around, each with the groups around *it*.
    pub whens: Vec<WhenDraft>,
    /// The steps that groups around add to ids in the federal catalogue, from the scope inwards; those that are not in
    /// it by their own names.
    pub fim: String,
}

/// A condition as written.
#[derive(Clone)]
pub struct WhenDraft {
    pub text: At<String>,
    pub source: Arc<Source>,
    pub scope: ScopeId,
    pub groups: Vec<Arc<str>>,
}

/// A field as written.
pub struct FieldDraft {
    pub written: Written,
    pub spot: Spot,
    pub name: Arc<str>,
    pub id: At<String>,
}

/// A list as written.
pub struct ListDraft {
    pub written: Written,
    pub spot: Spot,
    pub name: Arc<str>,
    pub row_scope: ScopeId,
    /// The steps in the federal catalogue down to its rows; nothing when it only repeats a field.
    pub fim: Option<String>,
    pub items: Vec<ItemDraft>,
}

/// A page as written.
pub struct PageDraft {
    pub scope: ScopeId,
    pub items: Vec<ItemDraft>,
}

/// An item in its place.
pub enum ItemDraft {
    Field(FieldId),
    Group { written: Written, spot: Spot, id: Arc<str>, items: Vec<ItemDraft> },
    List(ListId),
    Document { id: At<String>, source: Arc<Source>, scope: ScopeId },
    Info { written: Written, spot: Spot, id: Arc<str> },
}

impl Written {
    /// A value of the item and the file it stands in; the form's own wins over the block's.
    pub fn get<T>(&self, pick: impl Fn(&ItemFile) -> Option<&T>) -> Option<(&T, &Arc<Source>)> {
        let over = self.over.as_deref().and_then(|(item, source)| Some((pick(item)?, source)));
        over.or_else(|| Some((pick(&self.base.0)?, &self.base.1)))
    }

    /// Whether the form has put its own value in the place of the block's.
    pub fn is_overridden<T>(&self, pick: impl Fn(&ItemFile) -> Option<&T>) -> bool {
        self.over.as_ref().is_some_and(|over| pick(&over.0).is_some())
    }

    /// The item as it stands in its own file, and that file.
    pub fn base(&self) -> (&ItemFile, &Arc<Source>) {
        (&self.base.0, &self.base.1)
    }

    /// The parts that the form overrides, if it overrides any.
    pub fn over(&self) -> Option<(&ItemFile, &Arc<Source>)> {
        self.over.as_ref().map(|over| (&over.0, &over.1))
    }
}

/// Lays a form out.
pub fn lay_out(
    written: &FormFile,
    source: &Arc<Source>,
    shared: &Shared,
    complaints: &mut Vec<Complaint>,
) -> Layout {
    let root = ScopeDraft::new(None, 0, String::new());
    let layout = Layout { scopes: vec![root], fields: Vec::new(), lists: Vec::new(), pages: Vec::new() };
    let mut walk = Walk { layout, shared, complaints };
    walk.check_id(&written.id, source, "hyphens");
    let documents = written.documents.iter().filter_map(|document| document.fim.as_ref());
    for fim in written.fim.iter().chain(documents) {
        walk.check_fim(fim, source);
    }
    if NOT_FORMS.contains(&written.id.value.as_str()) {
        walk.complain(Fault::BadId { id: written.id.value.clone(), joint: "hyphens" }, source, &written.id);
    }
    for page in &written.pages {
        walk.page(page, source);
    }
    walk.layout
}

impl ScopeDraft {
    fn new(parent: Option<(ScopeId, ListId)>, depth: usize, path: String) -> Self {
        let (names, fields, lists, pages) = Default::default();
        Self { parent, depth, path, names, fields, lists, pages }
    }
}

struct Walk<'a> {
    layout: Layout,
    shared: &'a Shared,
    complaints: &'a mut Vec<Complaint>,
}

/// What is true of items because of the block around them.
#[derive(Clone, Default)]
struct Within {
    block: Option<Arc<str>>,
    /// What the form says instead, by the item's name inside the block.
    overrides: HashMap<String, Arc<(ItemFile, Arc<Source>)>>,
    /// Names of the groups and lists inside the block.
    inner: Vec<Arc<str>>,
    depth: usize,
}

impl Walk<'_> {
    fn complain(&mut self, fault: Fault, source: &Arc<Source>, at: &At<impl Sized>) {
        self.complaints.push(Complaint::new(fault, place::of(source, at)));
    }

    fn page(&mut self, page: &PageFile, source: &Arc<Source>) {
        self.check_id(&page.id, source, "hyphens");
        let id = PageId(self.layout.pages.len());
        let mut scope = ScopeId(0);
        if let Some(repeat) = &page.repeat {
            match self
                .layout
                .scopes
                .iter()
                .position(|scope| scope.path == repeat.value && scope.parent.is_some())
            {
                Some(found) => scope = ScopeId(found),
                None => {
                    let known = self.layout.scopes.iter().skip(1).map(|scope| scope.path.as_str());
                    let meant = did_you_mean(&repeat.value, known);
                    let fault = Fault::Unknown { what: "list", name: repeat.value.clone(), meant };
                    self.complain(fault, source, repeat);
                }
            }
        }
        self.layout.scopes[scope.0].pages.push(id);
        self.layout.pages.push(PageDraft { scope, items: Vec::new() });
        let spot = Spot { scope, page: id, groups: Vec::new(), whens: Vec::new(), fim: String::new() };
        self.layout.pages[id.0].items = self.items(&page.items, source, &spot, &Within::default());
    }

    fn items(
        &mut self,
        items: &[At<Box<ItemFile>>],
        source: &Arc<Source>,
        spot: &Spot,
        within: &Within,
    ) -> Vec<ItemDraft> {
        let mut drafts = Vec::new();
        for item in items {
            if within.depth > DEEPEST_ITEMS {
                self.complain(Fault::TooDeep { limit: DEEPEST_ITEMS }, source, item);
                break;
            }
            self.item(item, source, spot, within, &mut drafts);
        }
        drafts
    }

    fn item(
        &mut self,
        at: &At<Box<ItemFile>>,
        source: &Arc<Source>,
        spot: &Spot,
        within: &Within,
        out: &mut Vec<ItemDraft>,
    ) {
        let item = &at.value;
        let kinds = [&item.field, &item.group, &item.list, &item.block, &item.document, &item.info];
        let given = kinds.iter().filter(|kind| kind.is_some()).count();
        if given != 1 {
            return self.complain(Fault::ItemShape { found: given }, source, at);
        }
        for what in ["group", "list", "block", "document", "info"] {
            if item.given().iter().any(|(key, _)| *key == what) {
                keys::of_other(what, item, source, self.complaints);
            }
        }
        if let Some(id) = &item.block {
            return self.block(id, at, source, spot, within, out);
        }
        let Some(id) = kinds.into_iter().flatten().next() else { return };
        let inner: String = within.inner.iter().flat_map(|group| [&**group, "."]).collect();
        let over = within.overrides.get(&format!("{inner}{}", id.value)).cloned();
        let base = Arc::new(((**item).clone(), Arc::clone(source)));
        let block = within.block.clone().map(|block| (block, within.inner.clone()));
        let written = Written { base, over, block };
        if let Some((fim, source)) = written.get(|item| item.fim.as_ref()) {
            self.check_fim(fim, source);
        }
        self.check_id(id, source, "underscores");
        if item.field.is_some() {
            out.push(self.field(id, written, source, spot));
        } else if item.group.is_some() {
            out.push(self.group(id, written, source, spot, within));
        } else if item.list.is_some() {
            out.extend(self.list(id, written, source, spot, within));
        } else if item.document.is_some() {
            out.push(ItemDraft::Document { id: id.clone(), source: Arc::clone(source), scope: spot.scope });
        } else {
            let spot = Self::with_when(spot, &written);
            out.push(ItemDraft::Info { written, spot, id: id.value.as_str().into() });
        }
    }

    fn field(&mut self, id: &At<String>, written: Written, source: &Arc<Source>, spot: &Spot) -> ItemDraft {
        let field = FieldId(self.layout.fields.len());
        let name = self.declare(id, source, spot, Name::Field(field), "field");
        self.layout.scopes[spot.scope.0].fields.push(field);
        let spot = Self::with_when(spot, &written);
        self.layout.fields.push(FieldDraft { written, spot, name, id: id.clone() });
        ItemDraft::Field(field)
    }

    fn group(
        &mut self,
        id: &At<String>,
        written: Written,
        source: &Arc<Source>,
        spot: &Spot,
        within: &Within,
    ) -> ItemDraft {
        let name: Arc<str> = id.value.as_str().into();
        let mut inside = Self::with_when(spot, &written);
        inside.groups.push(Arc::clone(&name));
        let step = written.get(|item| item.fim.as_ref()).map_or(&*name, |(fim, _)| fim.value.as_str());
        inside.fim = steps(&spot.fim, step);
        let mut inner = within.clone();
        inner.inner.push(Arc::clone(&name));
        inner.depth += 1;
        let items = written.base().0.items.clone();
        let items = self.items(&items, source, &inside, &inner);
        ItemDraft::Group { written, spot: spot.clone(), id: name, items }
    }

    fn list(
        &mut self,
        id: &At<String>,
        written: Written,
        source: &Arc<Source>,
        spot: &Spot,
        within: &Within,
    ) -> Option<ItemDraft> {
        let (list, row_scope) = (ListId(self.layout.lists.len()), ScopeId(self.layout.scopes.len()));
        let parent = &self.layout.scopes[spot.scope.0];
        let depth = parent.depth + 1;
        if depth >= super::super::model::DEEPEST {
            self.complain(Fault::TooDeep { limit: super::super::model::DEEPEST - 1 }, source, id);
            return None;
        }
        let own: String =
            spot.groups.iter().flat_map(|group| [&**group, "."]).chain([id.value.as_str()]).collect();
        let path = if parent.path.is_empty() { own } else { format!("{}.{own}", parent.path) };
        let name = self.declare(id, source, spot, Name::List(list), "list");
        self.layout.scopes[spot.scope.0].lists.push(list);
        self.layout.scopes.push(ScopeDraft::new(Some((spot.scope, list)), depth, path));
        let items = written.base().0.items.clone();
        let list_spot = Self::with_when(spot, &written);
        let own = written.base().0.fim.as_ref().map(|fim| fim.value.as_str());
        // A list of one question is that question, several times.
        let repeats = own.is_none() && matches!(items.as_slice(), [item] if item.value.fim.is_some());
        let fim = (!repeats).then(|| steps(&spot.fim, own.unwrap_or(&id.value)));
        let inner_fim = if repeats { spot.fim.clone() } else { String::new() };
        self.layout.lists.push(ListDraft {
            written,
            spot: list_spot,
            name,
            row_scope,
            fim,
            items: Vec::new(),
        });
        let inside =
            Spot { scope: row_scope, page: spot.page, groups: Vec::new(), whens: Vec::new(), fim: inner_fim };
        let mut inner = within.clone();
        inner.inner.push(id.value.as_str().into());
        inner.depth += 1;
        self.layout.lists[list.0].items = self.items(&items, source, &inside, &inner);
        Some(ItemDraft::List(list))
    }

    /// The spot with the item's own condition added.
    fn with_when(spot: &Spot, written: &Written) -> Spot {
        let mut inside = spot.clone();
        if let Some((when, source)) = written.get(|item| item.when.as_ref()) {
            inside.whens.push(WhenDraft {
                text: when.clone(),
                source: Arc::clone(source),
                scope: spot.scope,
                groups: spot.groups.clone(),
            });
        }
        inside
    }

    /// Gives a name its meaning in its scope; complains when it has one already.
    fn declare(
        &mut self,
        id: &At<String>,
        source: &Arc<Source>,
        spot: &Spot,
        name: Name,
        what: &'static str,
    ) -> Arc<str> {
        let full: String =
            spot.groups.iter().flat_map(|group| [&**group, "."]).chain([id.value.as_str()]).collect();
        let full: Arc<str> = full.into();
        let names = &mut self.layout.scopes[spot.scope.0].names;
        if names.insert(Arc::clone(&full), name).is_some() {
            self.complain(Fault::Duplicate { what, name: full.to_string() }, source, id);
        }
        full
    }

    fn check_fim(&mut self, fim: &At<String>, source: &Arc<Source>) {
        if !path::is_path(&fim.value) {
            self.complain(Fault::not_one_of("fim", &fim.value, path::FORMAT), source, fim);
        }
    }

    fn check_id(&mut self, id: &At<String>, source: &Arc<Source>, joint: &'static str) {
        let sign = if joint == "hyphens" { '-' } else { '_' };
        let is_word =
            ["in", "true", "false", "today", "applied_on", "param", "setting"].contains(&id.value.as_str());
        if is_word || !is_id(&id.value, sign) {
            self.complain(Fault::BadId { id: id.value.clone(), joint }, source, id);
        }
    }
}

/// The steps in the federal catalogue down to an item, from its scope inwards; nothing when it has none of its own.
pub fn fim_path(spot: &Spot, written: &Written) -> Option<String> {
    let (own, _) = written.get(|item| item.fim.as_ref())?;
    Some(steps(&spot.fim, &own.value))
}

fn steps(around: &str, own: &str) -> String {
    if around.is_empty() { own.to_owned() } else { format!("{around}/{own}") }
}

/// Whether a text is made of lower-case letters, digits and one sign, and begins with a letter.
pub fn is_id(text: &str, sign: char) -> bool {
    text.starts_with(|c: char| c.is_ascii_lowercase())
        && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == sign)
}

fn item_id(item: &ItemFile) -> Option<&str> {
    let kinds = [&item.field, &item.group, &item.list, &item.document, &item.info, &item.prefix, &item.block];
    kinds.into_iter().flatten().next().map(|id| id.value.as_str())
}
