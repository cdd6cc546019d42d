//! Walks the pages of a form, opens its blocks, and says what there is: scopes, fields, lists, pages.
//!
//! Expressions stay text here; they are read by [`lower`](super::lower) once all names are known.

use std::{collections::HashMap, sync::Arc};

use super::{
    super::{
        fault::Fault,
        file::{self, At, BlockFile, FormFile, ItemFile, PageFile},
        model::{FieldId, ListId, Name, PageId, ScopeId},
        source::{Complaint, Source, did_you_mean},
    },
    keys, place,
    shared::Shared,
};

/// How deep blocks may use blocks, and groups and lists lie in each other.
const DEEPEST_ITEMS: usize = 12;
/// What stands in addresses where the ids of forms do: `/de/rosenfurt/imprint`.
const NOT_FORMS: [&str; 5] = ["accessibility", "applications", "drafts", "imprint", "privacy"];

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
        let spot = Spot { scope, page: id, groups: Vec::new(), whens: Vec::new() };
        self.layout.pages[id.0].items = self.items(&page.items, source, &spot, &Within::default());
    }

    fn items(
        &mut self,
        items: &[At<ItemFile>],
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
        at: &At<ItemFile>,
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
        let base = Arc::new((item.clone(), Arc::clone(source)));
        let block = within.block.clone().map(|block| (block, within.inner.clone()));
        let written = Written { base, over, block };
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
        self.layout.lists.push(ListDraft { written, spot: list_spot, name, row_scope, items: Vec::new() });
        let inside = Spot { scope: row_scope, page: spot.page, groups: Vec::new(), whens: Vec::new() };
        let mut inner = within.clone();
        inner.inner.push(id.value.as_str().into());
        inner.depth += 1;
        self.layout.lists[list.0].items = self.items(&items, source, &inside, &inner);
        Some(ItemDraft::List(list))
    }

    /// Opens a block: as a group when it is given a name, else in place.
    fn block(
        &mut self,
        id: &At<String>,
        at: &At<ItemFile>,
        source: &Arc<Source>,
        spot: &Spot,
        within: &Within,
        out: &mut Vec<ItemDraft>,
    ) {
        let Some((block, block_source)) = self.shared.blocks.get(&id.value) else {
            let meant = did_you_mean(&id.value, self.shared.blocks.keys().map(String::as_str));
            return self.complain(
                Fault::Unknown { what: "block", name: id.value.clone(), meant },
                source,
                id,
            );
        };
        let use_of = &at.value;
        let items = self.chosen(use_of, block, source);
        let overrides = self.overrides(use_of, &items, source);
        let base = Arc::new((use_of.clone(), Arc::clone(source)));
        let written = Written { base, over: None, block: None };
        let mut inside = Self::with_when(spot, &written);
        let prefix = use_of.prefix.as_ref();
        if let Some(prefix) = prefix {
            self.check_id(prefix, source, "underscores");
            inside.groups.push(prefix.value.as_str().into());
        }
        let inner = Within {
            block: Some(id.value.as_str().into()),
            overrides,
            inner: Vec::new(),
            depth: within.depth + 1,
        };
        let items = self.items(&items, block_source, &inside, &inner);
        match prefix {
            Some(prefix) => {
                let id = prefix.value.as_str().into();
                out.push(ItemDraft::Group { written, spot: spot.clone(), id, items });
            }
            None => out.extend(items),
        }
    }

    /// The items of a block that the form takes.
    fn chosen(&mut self, use_of: &ItemFile, block: &BlockFile, source: &Arc<Source>) -> Vec<At<ItemFile>> {
        let all: Vec<&str> = block.items.iter().filter_map(|item| item_id(&item.value)).collect();
        for name in use_of.only.iter().chain(&use_of.without).flatten() {
            if !all.contains(&name.value.as_str()) {
                let meant = did_you_mean(&name.value, all.iter().copied());
                self.complain(
                    Fault::Unknown { what: "item of the block", name: name.value.clone(), meant },
                    source,
                    name,
                );
            }
        }
        let listed = |names: &Option<Vec<At<String>>>, item: &At<ItemFile>| {
            names
                .as_ref()
                .map(|names| names.iter().any(|name| item_id(&item.value) == Some(name.value.as_str())))
        };
        let takes = |item: &&At<ItemFile>| {
            listed(&use_of.only, item).unwrap_or(true) && !listed(&use_of.without, item).unwrap_or(false)
        };
        block.items.iter().filter(takes).cloned().collect()
    }

    fn overrides(
        &mut self,
        use_of: &ItemFile,
        items: &[At<ItemFile>],
        source: &Arc<Source>,
    ) -> HashMap<String, Arc<(ItemFile, Arc<Source>)>> {
        let mut known = Vec::new();
        names_below(items, "", &mut known);
        for (name, item) in &use_of.overrides {
            if !known.contains(name) {
                let meant = did_you_mean(name, known.iter().map(String::as_str));
                let fault = Fault::Unknown { what: "item of the block", name: name.clone(), meant };
                self.complaints.push(Complaint::new(fault, file::key_place(source, name, item)));
            }
        }
        let pair = |item: &At<Box<ItemFile>>| Arc::new(((*item.value).clone(), Arc::clone(source)));
        use_of.overrides.iter().map(|(name, item)| (name.clone(), pair(item))).collect()
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

    fn check_id(&mut self, id: &At<String>, source: &Arc<Source>, joint: &'static str) {
        let sign = if joint == "hyphens" { '-' } else { '_' };
        let is_word = ["in", "true", "false", "today", "param", "setting"].contains(&id.value.as_str());
        if is_word || !is_id(&id.value, sign) {
            self.complain(Fault::BadId { id: id.value.clone(), joint }, source, id);
        }
    }
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

/// The names of all items, groups and lists with what stands in them.
fn names_below(items: &[At<ItemFile>], prefix: &str, out: &mut Vec<String>) {
    for item in items {
        if let Some(id) = item_id(&item.value) {
            let name = format!("{prefix}{id}");
            names_below(&item.value.items, &format!("{name}."), out);
            out.push(name);
        }
    }
}
