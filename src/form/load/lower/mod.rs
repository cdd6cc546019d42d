//! Makes the checked form of what was laid out: every name looked up, every text given its id.

mod field;
mod texts;

use std::{collections::HashMap, sync::Arc};

use jiff::civil::Date;

use self::texts::TextsDraft;
use super::{
    super::{
        expr::{
            compile::{Outline, OutlineScope, Stand, compile},
            eval::Node,
            value::Type,
            walk::{Ref, refs},
        },
        fault::Fault,
        file::{At, ConditionFile, FormFile},
        kind::Kind,
        model::{
            Check, Condition, ConditionId, Decisions, Declaration, Document, DocumentId, EffectiveDate,
            Field, FieldId, Flag, Form, Head, Item, List, ListId, Name, Nature, Page, PageId, Required,
            Scope, ScopeId, Severity, Who,
        },
        parameter::{ParameterId, Parameters},
        source::{Complaint, Place, Source, did_you_mean},
    },
    layout::{FieldDraft, ItemDraft, Layout, ListDraft, Spot, WhenDraft, Written},
    place,
    shared::Shared,
};

/// Where things stand, for complaints about the form as a whole and about translations.
#[derive(Debug, Default)]
pub struct Places {
    /// Of each text: its German, and the shared file whose translation may hold it, with its name there.
    pub texts: Vec<texts::Origin>,
    /// Of each field's id.
    pub fields: Vec<Place>,
    /// Of each list's id.
    pub lists: Vec<Place>,
    /// Of each page's id.
    pub pages: Vec<Place>,
    /// Of each condition.
    pub conditions: Vec<Place>,
    /// Of each check's id.
    pub checks: Vec<Place>,
    /// Of each document's id.
    pub documents: Vec<Place>,
    /// Of each declaration.
    pub declarations: Vec<Place>,
    /// Of the list of languages, or the form's id.
    pub languages: Option<Place>,
    /// Every use of a parameter in an expression.
    pub parameters: Vec<(ParameterId, Place)>,
    /// Conditions of single things, for the search for those that are always or never true.
    pub whens: Vec<(ScopeId, Node, Place)>,
}

/// Makes the form. What can't be made is complained about and left out, so that the rest is looked at too.
pub fn lower(
    written: &FormFile,
    source: &Arc<Source>,
    layout: &Layout,
    shared: &Shared,
    complaints: &mut Vec<Complaint>,
) -> (Form, Places) {
    let mut lower = Lower::new(written, source, layout, shared, complaints);
    lower.condition_names();
    lower.field_types();
    let conditions = lower.conditions();
    let fields: Vec<Field> =
        layout.fields.iter().enumerate().map(|(at, draft)| lower.field(at, draft)).collect();
    let documents = lower.documents();
    let lists = layout.lists.iter().map(|draft| lower.list(draft)).collect();
    let pages = (0..layout.pages.len()).map(|at| lower.page(at)).collect();
    let checks = lower.checks();
    let declarations = lower.declarations();
    let effective_dates = lower.effective_dates();
    let who = lower.who();
    let flags = lower.flags();
    let decisions = lower.decisions(&fields);
    let head = lower.head();
    let Lower { outline, texts, mut places, .. } = lower;
    let (texts, text_places) = texts.finish();
    places.texts = text_places;
    let scopes = scopes(layout, &outline);
    let Outline { settings, parameters, .. } = outline;
    let form = Form {
        head,
        digest: "".into(),
        scopes,
        fields,
        lists,
        pages,
        conditions,
        checks,
        documents,
        declarations,
        who,
        effective_dates,
        flags,
        decisions,
        settings,
        parameters,
        texts,
    };
    (form, places)
}

fn scopes(layout: &Layout, outline: &Outline) -> Vec<Scope> {
    let scope = |(draft, outline): (&super::layout::ScopeDraft, &OutlineScope)| Scope {
        parent: draft.parent,
        depth: draft.depth,
        fields: draft.fields.clone(),
        lists: draft.lists.clone(),
        pages: draft.pages.clone(),
        names: outline.names.clone(),
    };
    layout.scopes.iter().zip(&outline.scopes).map(scope).collect()
}

struct Lower<'a> {
    written: &'a FormFile,
    source: &'a Arc<Source>,
    layout: &'a Layout,
    shared: &'a Shared,
    complaints: &'a mut Vec<Complaint>,
    outline: Outline,
    texts: TextsDraft,
    places: Places,
    document_ids: HashMap<String, DocumentId>,
}

impl<'a> Lower<'a> {
    fn new(
        written: &'a FormFile,
        source: &'a Arc<Source>,
        layout: &'a Layout,
        shared: &'a Shared,
        complaints: &'a mut Vec<Complaint>,
    ) -> Self {
        let scope = |draft: &super::layout::ScopeDraft| OutlineScope {
            parent: draft.parent.map(|(scope, _)| scope),
            depth: draft.depth,
            names: draft.names.clone(),
        };
        let arcs = |values: &Vec<String>| values.iter().map(|value| value.as_str().into()).collect();
        let settings = written.settings.iter().map(|(name, values)| (name.as_str().into(), arcs(values)));
        let parameters: Arc<Parameters> = Arc::clone(&shared.parameters);
        let outline = Outline {
            scopes: layout.scopes.iter().map(scope).collect(),
            field_types: Vec::new(),
            row_scopes: layout.lists.iter().map(|list| list.row_scope).collect(),
            settings: settings.collect(),
            parameters: Arc::clone(&parameters),
        };
        Self {
            written,
            source,
            layout,
            shared,
            complaints,
            outline,
            texts: TextsDraft::new(parameters),
            places: Places::default(),
            document_ids: HashMap::new(),
        }
    }

    fn complain(&mut self, fault: Fault, source: &Arc<Source>, at: &At<impl Sized>) {
        self.complaints.push(Complaint::new(fault, place::of(source, at)));
    }

    /// Reads an expression; complains with the place inside it.
    fn expression(
        &mut self,
        text: &At<String>,
        source: &Arc<Source>,
        scope: ScopeId,
        groups: &[Arc<str>],
        wanted: &Type,
    ) -> Option<Node> {
        match compile(&self.outline, Stand { scope, groups }, &text.value, wanted) {
            Ok(node) => {
                self.note_parameters(&node, &place::of(source, text));
                Some(node)
            }
            Err(faults) => {
                for (fault, bytes) in faults {
                    self.complaints.push(Complaint::new(fault, place::inside(source, text, &bytes)));
                }
                None
            }
        }
    }

    fn note_parameters(&mut self, node: &Node, place: &Place) {
        refs(node, &mut |reference| {
            if let Ref::Parameter(id) = reference {
                self.places.parameters.push((id, place.clone()));
            }
        });
    }

    fn condition(
        &mut self,
        text: &At<String>,
        source: &Arc<Source>,
        scope: ScopeId,
        groups: &[Arc<str>],
    ) -> Option<Node> {
        let node = self.expression(text, source, scope, groups, &Type::Bool)?;
        self.places.whens.push((scope, node.clone(), place::of(source, text)));
        Some(node)
    }

    fn own_condition(&mut self, text: Option<&At<String>>, scope: ScopeId) -> Option<Node> {
        let source = Arc::clone(self.source);
        text.and_then(|text| self.condition(text, &source, scope, &[]))
    }

    fn whens(&mut self, whens: &[WhenDraft]) -> Vec<Node> {
        whens
            .iter()
            .filter_map(|when| self.condition(&when.text, &when.source, when.scope, &when.groups))
            .collect()
    }

    /// The scope of a list's rows by the list's path; complains when there is none.
    fn scope_named(&mut self, path: Option<&At<String>>) -> Option<ScopeId> {
        let Some(path) = path else { return Some(ScopeId(0)) };
        let layout = self.layout;
        let found = layout.scopes.iter().position(|scope| scope.parent.is_some() && scope.path == path.value);
        if found.is_none() {
            let meant =
                did_you_mean(&path.value, layout.scopes.iter().skip(1).map(|scope| scope.path.as_str()));
            let source = Arc::clone(self.source);
            self.complain(Fault::Unknown { what: "list", name: path.value.clone(), meant }, &source, path);
        }
        found.map(ScopeId)
    }

    /// A field of a scope by its full name; complains when there is none.
    fn field_named(&mut self, scope: ScopeId, name: &At<String>) -> Option<FieldId> {
        let names = &self.outline.scopes[scope.0].names;
        if let Some(Name::Field(field)) = names.get(name.value.as_str()) {
            return Some(*field);
        }
        let meant = did_you_mean(&name.value, names.keys().map(|name| &**name));
        let source = Arc::clone(self.source);
        self.complain(Fault::UnknownName { name: name.value.clone(), meant }, &source, name);
        None
    }

    /// Registers the names of conditions, so that expressions can use them.
    fn condition_names(&mut self) {
        let written = self.written;
        for (at, (name, condition)) in written.conditions.iter().enumerate() {
            let scope = match &condition.value {
                ConditionFile::Plain(_) => Some(ScopeId(0)),
                ConditionFile::ForRows { list, .. } => {
                    self.layout.scopes.iter().position(|s| s.path == *list).map(ScopeId)
                }
            };
            let source = Arc::clone(self.source);
            let Some(scope) = scope else {
                let ConditionFile::ForRows { list, .. } = &condition.value else { continue };
                let known = self.layout.scopes.iter().skip(1).map(|scope| scope.path.as_str());
                let meant = did_you_mean(list, known);
                let fault = Fault::Unknown { what: "list", name: list.clone(), meant };
                self.complain(fault, &source, condition);
                continue;
            };
            let names = &mut self.outline.scopes[scope.0].names;
            if names.insert(name.as_str().into(), Name::Condition(ConditionId(at))).is_some() {
                self.complain(Fault::Duplicate { what: "name", name: name.clone() }, &source, condition);
            }
        }
    }

    fn conditions(&mut self) -> Vec<Condition> {
        let written = self.written;
        let source = Arc::clone(self.source);
        let mut conditions = Vec::new();
        for (name, condition) in &written.conditions {
            let (scope, text) = match &condition.value {
                ConditionFile::Plain(text) => (ScopeId(0), text),
                ConditionFile::ForRows { list, is } => {
                    let scope = self.layout.scopes.iter().position(|scope| scope.path == *list);
                    (ScopeId(scope.unwrap_or(0)), is)
                }
            };
            let place = place::of(&source, condition);
            let is = match compile(&self.outline, Stand { scope, groups: &[] }, text, &Type::Bool) {
                Ok(node) => node,
                Err(faults) => {
                    // Places inside untagged values are lost, so the expression is searched for in its own lines.
                    let start =
                        source.text[place.range.clone()].find(text.as_str()).map(|at| place.range.start + at);
                    for (fault, bytes) in faults {
                        let range = start.map_or(place.range.clone(), |at| {
                            at + bytes.start..at + bytes.end.max(bytes.start + 1)
                        });
                        self.complaints.push(Complaint::new(fault, Place::new(&source, range)));
                    }
                    Node::Const(super::super::expr::value::Value::Nothing)
                }
            };
            self.note_parameters(&is, &place);
            self.places.whens.push((scope, is.clone(), place.clone()));
            self.places.conditions.push(place);
            conditions.push(Condition { name: name.as_str().into(), scope, is });
        }
        conditions
    }

    /// The path of something in translation files: `children-lunch-price`.
    fn message(&self, what: &str, spot: &Spot, id: &str) -> String {
        let scope = &self.layout.scopes[spot.scope.0].path;
        let parts = scope.split('.').filter(|part| !part.is_empty());
        let groups = spot.groups.iter().map(|group| &**group);
        parts.chain(groups).chain([id]).fold(what.to_owned(), |name, part| format!("{name}-{part}"))
    }

    fn list(&mut self, draft: &ListDraft) -> List {
        let spot = &draft.spot;
        let base = draft.written.base().0.clone();
        let (min, max) = self.list_limits(draft);
        let id = draft.name.rsplit('.').next().unwrap_or_default();
        let message = self.message("list", spot, id);
        let mut text = |key, pick: fn(&super::super::file::ItemFile) -> Option<&At<String>>| {
            self.texts.of_item(&message, "list", id, key, &draft.written, pick, self.complaints)
        };
        let label = text("label", |item| item.label.as_ref());
        let add = text("add", |item| item.add.as_ref());
        let empty = text("empty", |item| item.empty.as_ref());
        let row = text("row", |item| item.row.as_ref());
        let source = Arc::clone(draft.written.base().1);
        if let Some(id) = &base.list {
            for (key, found) in [("label", label), ("add", add), ("row", row)] {
                if found.is_none() {
                    self.complain(Fault::Missing { key, what: "a list".into() }, &source, id);
                }
            }
            if min > max {
                let fault = Fault::Limits { min: min.to_string(), max: max.to_string() };
                self.complain(fault, &source, id);
            }
            self.places.lists.push(place::of(&source, id));
        }
        let title = draft.written.get(|item| item.row_title.as_ref());
        let title = title.map(|(text, source)| (text.clone(), Arc::clone(source)));
        let row_title = title
            .and_then(|(text, source)| self.expression(&text, &source, draft.row_scope, &[], &Type::Text));
        let slot = self.layout.scopes[spot.scope.0]
            .lists
            .iter()
            .position(|list| self.layout.lists[list.0].row_scope == draft.row_scope);
        List {
            name: Arc::clone(&draft.name),
            scope: spot.scope,
            slot: slot.unwrap_or(0),
            row_scope: draft.row_scope,
            page: spot.page,
            whens: self.whens(&spot.whens),
            min,
            max,
            label: label.unwrap_or_default(),
            add: add.unwrap_or_default(),
            empty,
            row: row.unwrap_or_default(),
            row_title,
            items: self.items(&draft.items),
        }
    }

    fn list_limits(&mut self, draft: &ListDraft) -> (usize, usize) {
        let mut limit = |pick: fn(&super::super::file::ItemFile) -> Option<&At<String>>, default| {
            let Some((text, source)) = draft.written.get(pick) else { return default };
            text.value.parse().unwrap_or_else(|_| {
                let fault = Fault::BadNumber { text: text.value.clone() };
                self.complaints.push(Complaint::new(fault, place::of(source, text)));
                default
            })
        };
        let min = limit(|item| item.min.as_ref(), 0);
        let max = limit(|item| item.max.as_ref(), 20);
        (min, max)
    }

    fn items(&mut self, drafts: &[ItemDraft]) -> Vec<Item> {
        drafts.iter().filter_map(|draft| self.item(draft)).collect()
    }

    fn item(&mut self, draft: &ItemDraft) -> Option<Item> {
        Some(match draft {
            ItemDraft::Field(id) => Item::Field(*id),
            ItemDraft::List(id) => Item::List(*id),
            ItemDraft::Group { written, spot, id, items } => {
                let message = self.message("group", spot, id);
                let label = self.texts.of_item(
                    &message,
                    "group",
                    id,
                    "label",
                    written,
                    |item| item.label.as_ref(),
                    self.complaints,
                );
                Item::Group { name: Arc::clone(id), label, items: self.items(items) }
            }
            ItemDraft::Document { id, source, scope } => {
                let Some(found) = self.document_ids.get(&id.value).copied() else {
                    let meant = did_you_mean(&id.value, self.document_ids.keys().map(String::as_str));
                    self.complain(
                        Fault::Unknown { what: "document", name: id.value.clone(), meant },
                        source,
                        id,
                    );
                    return None;
                };
                let own = self.written.documents.iter().find(|document| document.id.value == id.value)?;
                let path = own.list.as_ref().map_or("", |list| list.value.as_str());
                if self.layout.scopes[scope.0].path != path {
                    self.complain(Fault::WrongScope { what: "document", name: id.value.clone() }, source, id);
                }
                Item::Document(found)
            }
            ItemDraft::Info { written, spot, id } => {
                let page = &self.written.pages[spot.page.0].id.value;
                let message =
                    spot.groups.iter().fold(format!("info-{page}"), |name, group| format!("{name}-{group}"));
                let message = format!("{message}-{id}");
                let text = self.texts.of_item(
                    &message,
                    "info",
                    id,
                    "text",
                    written,
                    |item| item.text.as_ref(),
                    self.complaints,
                );
                let warning = self.style(written, "info, warning").as_deref() == Some("warning");
                let (base, source) = written.base();
                if let (None, Some(at)) = (text, &base.info) {
                    let source = Arc::clone(source);
                    self.complain(Fault::Missing { key: "text", what: "an info".into() }, &source, at);
                }
                Item::Info {
                    name: Arc::clone(id),
                    warning,
                    text: text.unwrap_or_default(),
                    whens: self.whens(&spot.whens),
                }
            }
        })
    }

    /// The `style` of an item; complains when it is none of `allowed`.
    fn style(&mut self, written: &Written, allowed: &str) -> Option<String> {
        let (style, source) = written.get(|item| item.style.as_ref())?;
        if !allowed.split(", ").any(|known| known == style.value) {
            let fault = Fault::not_one_of("style", &style.value, allowed);
            self.complaints.push(Complaint::new(fault, place::of(source, style)));
        }
        Some(style.value.clone())
    }

    fn page(&mut self, at: usize) -> Page {
        let (written, source) = (&self.written.pages[at], Arc::clone(self.source));
        let draft = &self.layout.pages[at];
        let message = format!("page-{}", written.id.value);
        let title = self.texts.own(&message, "title", &written.title, &source, self.complaints);
        let intro = written
            .intro
            .as_ref()
            .map(|text| self.texts.own(&message, "intro", text, &source, self.complaints));
        let when = self.own_condition(written.when.as_ref(), draft.scope);
        let place = place::of(&source, &written.id);
        if self.written.pages[..at].iter().any(|page| page.id.value == written.id.value) {
            self.complain(
                Fault::Duplicate { what: "page", name: written.id.value.clone() },
                &source,
                &written.id,
            );
        }
        self.places.pages.push(place);
        let pages = &self.layout.scopes[draft.scope.0].pages;
        Page {
            id: written.id.value.as_str().into(),
            scope: draft.scope,
            slot: pages.iter().position(|page| *page == PageId(at)).unwrap_or(0),
            title,
            intro,
            when,
            sensitive: written.sensitive,
            items: self.items(&draft.items),
        }
    }

    fn documents(&mut self) -> Vec<Document> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut documents = Vec::new();
        for document in &written.documents {
            let id = document.id.value.clone();
            if self.document_ids.insert(id.clone(), DocumentId(documents.len())).is_some() {
                self.complain(Fault::Duplicate { what: "document", name: id.clone() }, &source, &document.id);
            }
            let scope = self.scope_named(document.list.as_ref()).unwrap_or(ScopeId(0));
            let message = format!("document-{id}");
            let mut own = |key, text: &Option<At<String>>| {
                text.as_ref().map(|text| self.texts.own(&message, key, text, &source, self.complaints))
            };
            let (label, hint) = (own("label", &document.label), own("hint", &document.hint));
            let shared = self.shared.documents.get(&document.kind.value);
            if shared.is_none() {
                let meant =
                    did_you_mean(&document.kind.value, self.shared.documents.keys().map(String::as_str));
                let fault =
                    Fault::Unknown { what: "kind of evidence", name: document.kind.value.clone(), meant };
                self.complain(fault, &source, &document.kind);
            }
            let catalogue = |key, text: &At<String>, place: &Arc<Source>, lower: &mut Self| {
                lower.texts.catalogue("documents", &document.kind.value, key, text, place, lower.complaints)
            };
            let label =
                label.or_else(|| shared.map(|(kind, place)| catalogue("label", &kind.label, place, self)));
            let hint = hint.or_else(|| {
                let (kind, place) = shared?;
                kind.hint.as_ref().map(|hint| catalogue("hint", hint, place, self))
            });
            let required = match document.required.as_ref().map(|text| text.value.as_str()) {
                Some("yes") | None => true,
                Some("recommended") => false,
                Some(other) => {
                    let fault = Fault::not_one_of("required", other, "yes, recommended");
                    if let Some(at) = &document.required {
                        self.complain(fault, &source, at);
                    }
                    true
                }
            };
            self.places.documents.push(place::of(&source, &document.id));
            documents.push(Document {
                id: id.into(),
                kind: document.kind.value.as_str().into(),
                scope,
                when: self.own_condition(document.when.as_ref(), scope),
                required,
                label: label.unwrap_or_default(),
                hint,
            });
        }
        documents
    }

    fn checks(&mut self) -> Vec<Check> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut checks: Vec<Check> = Vec::new();
        for check in &written.checks {
            if checks.iter().any(|known| *known.id == check.id.value) {
                self.complain(
                    Fault::Duplicate { what: "check", name: check.id.value.clone() },
                    &source,
                    &check.id,
                );
            }
            let Some(scope) = self.scope_named(check.list.as_ref()) else { continue };
            let on = self.field_named(scope, &check.on);
            let when = self.own_condition(check.when.as_ref(), scope);
            let require = self.expression(&check.require, &source, scope, &[], &Type::Bool);
            let message = format!("check-{}", check.id.value);
            let text = self.texts.own(&message, "text", &check.text, &source, self.complaints);
            let severity = match check.severity.as_ref().map(|severity| severity.value.as_str()) {
                None | Some("error") => Severity::Error,
                Some("warning") => Severity::Warning,
                Some(other) => {
                    let fault = Fault::not_one_of("severity", other, "error, warning");
                    if let Some(at) = &check.severity {
                        self.complain(fault, &source, at);
                    }
                    Severity::Error
                }
            };
            self.places.checks.push(place::of(&source, &check.id));
            let (Some(on), Some(require)) = (on, require) else { continue };
            checks.push(Check {
                id: check.id.value.as_str().into(),
                scope,
                on,
                when,
                require,
                severity,
                text,
            });
        }
        checks
    }

    fn declarations(&mut self) -> Vec<Declaration> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut declarations = Vec::new();
        for declaration in &written.declarations {
            let Some((shared, place)) = self.shared.declarations.get(&declaration.code.value) else {
                let meant = did_you_mean(
                    &declaration.code.value,
                    self.shared.declarations.keys().map(String::as_str),
                );
                let fault =
                    Fault::Unknown { what: "declaration", name: declaration.code.value.clone(), meant };
                self.complain(fault, &source, &declaration.code);
                continue;
            };
            let nature = match shared.nature.value.as_str() {
                "required" => Nature::Required,
                "acknowledge" => Nature::Acknowledge,
                "consent" => Nature::Consent,
                "info" => Nature::Info,
                other => {
                    let fault = Fault::not_one_of("nature", other, "required, acknowledge, consent, info");
                    self.complain(fault, place, &shared.nature);
                    Nature::Info
                }
            };
            let code = &declaration.code.value;
            let text =
                self.texts.catalogue("declarations", code, "text", &shared.text, place, self.complaints);
            let when = self.own_condition(declaration.when.as_ref(), ScopeId(0));
            let law = shared.law.as_ref().map(|law| law.value.as_str().into());
            self.places.declarations.push(place::of(&source, &declaration.code));
            declarations.push(Declaration { code: code.as_str().into(), nature, when, text, law });
        }
        declarations
    }

    fn effective_dates(&mut self) -> Vec<EffectiveDate> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut rules = Vec::new();
        for rule in &written.effective_date {
            let Some((shared, place)) = self.shared.effective_dates.get(&rule.rule.value) else {
                let meant =
                    did_you_mean(&rule.rule.value, self.shared.effective_dates.keys().map(String::as_str));
                let fault = Fault::Unknown { what: "rule", name: rule.rule.value.clone(), meant };
                self.complain(fault, &source, &rule.rule);
                continue;
            };
            let when = self.own_condition(rule.when.as_ref(), ScopeId(0));
            let code = &rule.rule.value;
            let text =
                self.texts.catalogue("effective-dates", code, "text", &shared.text, place, self.complaints);
            rules.push(EffectiveDate { when, rule: code.as_str().into(), text });
        }
        rules
    }

    fn who(&mut self) -> Who {
        let written = self.written;
        let mut fields = |names: &[At<String>]| {
            names.iter().filter_map(|name| self.field_named(ScopeId(0), name)).collect()
        };
        Who { name: fields(&written.who.name), reach: fields(&written.who.reach) }
    }

    fn flags(&mut self) -> Vec<Flag> {
        let written = self.written;
        let flag = |flag: &super::super::file::FlagFile, lower: &mut Self| {
            let when = lower.own_condition(Some(&flag.when), ScopeId(0))?;
            Some(Flag { code: flag.code.value.as_str().into(), when })
        };
        written.flags.iter().filter_map(|written| flag(written, self)).collect()
    }

    fn decisions(&mut self, fields: &[Field]) -> Option<Decisions> {
        let written = self.written.decisions.as_ref()?;
        let source = Arc::clone(self.source);
        let scope = self.scope_named(Some(&written.per))?;
        let by = self.field_named(scope, &written.by)?;
        if !matches!(fields[by.0].kind, Kind::Multi(_)) {
            let found = fields[by.0].kind.value_type().to_string();
            self.complain(
                Fault::TypeMismatch { expected: "a set of options".into(), found },
                &source,
                &written.by,
            );
        }
        let per: ListId = self.layout.scopes[scope.0].parent?.1;
        Some(Decisions { per, by })
    }

    fn head(&mut self) -> Head {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut own = |key, text: &At<String>| self.texts.own("form", key, text, &source, self.complaints);
        let title = own("title", &written.title);
        let summary = own("summary", &written.summary);
        let mut maybe = |key, text: &Option<At<String>>| text.as_ref().map(|text| own(key, text));
        let purpose = maybe("purpose", &written.purpose);
        let office = maybe("office", &written.office);
        let applicants = maybe("applicants", &written.applicants);
        let fee = maybe("fee", &written.fee);
        let needed = written.needed.iter().enumerate();
        let needed = needed
            .map(|(at, text)| self.texts.numbered("form", "needed", at + 1, text, &source, self.complaints));
        let needed = needed.collect();
        if let Some(level) = &written.trust_level {
            let allowed = "none, low, substantial, high";
            if !allowed.split(", ").any(|known| known == level.value) {
                let fault = Fault::not_one_of("trust_level", &level.value, allowed);
                self.complain(fault, &source, level);
            }
        }
        self.places.languages = Some(
            written
                .languages
                .first()
                .map_or_else(|| place::of(&source, &written.id), |lang| place::of(&source, lang)),
        );
        Head {
            id: written.id.value.as_str().into(),
            version: written.version.value.as_str().into(),
            valid_from: self.date(&written.valid_from).unwrap_or(Date::constant(1900, 1, 1)),
            valid_until: written.valid_until.as_ref().and_then(|text| self.date(text)),
            title,
            summary,
            purpose,
            law: written.law.iter().map(|law| law.as_str().into()).collect(),
            office,
            applicants,
            fee,
            needed,
            minutes: written.minutes,
            written_form: written.written_form,
            retention: written.retention.value.as_str().into(),
            languages: written.languages.iter().map(|lang| lang.value.as_str().into()).collect(),
        }
    }

    fn date(&mut self, text: &At<String>) -> Option<Date> {
        let date = text.value.parse().ok();
        if date.is_none() {
            let source = Arc::clone(self.source);
            self.complain(Fault::BadDate { text: text.value.clone() }, &source, text);
        }
        date
    }
}

/// Whether an answer is required, as written.
fn required(draft: &FieldDraft) -> Result<Required, String> {
    match draft.written.get(|item| item.required.as_ref()).map(|(text, _)| text.value.as_str()) {
        None | Some("no") => Ok(Required::No),
        Some("yes") => Ok(Required::Yes),
        Some("recommended") => Ok(Required::Recommended),
        Some(other) => Err(other.to_owned()),
    }
}
