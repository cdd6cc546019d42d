//! Makes the checked form of what was laid out: every name looked up, every text given its id.

mod checks;
mod choices;
mod conditions;
mod documents;
mod expressions;
mod field;
mod head;
mod kind;
mod lists;
mod pages;
mod sending;
mod texts;

use std::{collections::HashMap, sync::Arc};

use self::texts::TextsDraft;
use super::{
    super::{
        expr::{
            compile::{Outline, OutlineScope},
            eval::Node,
        },
        fault::Fault,
        file::{At, FormFile},
        model::{Condition, ConditionId, DocumentId, Field, FieldId, Form, Name, Scope, ScopeId},
        parameter::{ParameterId, Parameters},
        source::{Complaint, Place, Source, did_you_mean},
        text::Names,
    },
    layout::{FieldDraft, Layout, ScopeDraft, Spot, Written},
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
    /// What the names in texts stand for.
    pub names: Option<Names>,
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
    let (texts, text_places, names) = texts.finish();
    places.texts = text_places;
    places.names = Some(names);
    let scopes = scopes(layout, &outline, &conditions);
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

fn scopes(layout: &Layout, outline: &Outline, conditions: &[Condition]) -> Vec<Scope> {
    let scope = |(draft, outline): (&ScopeDraft, &OutlineScope)| Scope {
        parent: draft.parent,
        depth: draft.depth,
        fields: draft.fields.clone(),
        lists: draft.lists.clone(),
        pages: draft.pages.clone(),
        conditions: Vec::new(),
        names: outline.names.clone(),
    };
    let mut scopes: Vec<Scope> = layout.scopes.iter().zip(&outline.scopes).map(scope).collect();
    for (at, condition) in conditions.iter().enumerate() {
        scopes[condition.scope.0].conditions.push(ConditionId(at));
    }
    scopes
}

/// The computed values of the form itself, which texts can fill in.
fn values(layout: &Layout) -> HashMap<String, FieldId> {
    let computed = |draft: &FieldDraft| {
        let kind = draft.written.get(|item| item.kind.as_ref());
        draft.spot.scope == ScopeId(0) && kind.is_some_and(|(kind, _)| kind.value == "computed")
    };
    let fields = layout.fields.iter().enumerate().filter(|(_, draft)| computed(draft));
    fields.map(|(at, draft)| (draft.name.replace('.', "-"), FieldId(at))).collect()
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
        let scope = |draft: &ScopeDraft| OutlineScope {
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
            texts: TextsDraft::new(Names { parameters, values: values(layout) }),
            places: Places::default(),
            document_ids: HashMap::new(),
        }
    }

    fn complain(&mut self, fault: Fault, source: &Arc<Source>, at: &At<impl Sized>) {
        self.complaints.push(Complaint::new(fault, place::of(source, at)));
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

    /// The path of something in translation files: `children-lunch-price`.
    fn message(&self, what: &str, spot: &Spot, id: &str) -> String {
        let scope = &self.layout.scopes[spot.scope.0].path;
        let parts = scope.split('.').filter(|part| !part.is_empty());
        let groups = spot.groups.iter().map(|group| &**group);
        parts.chain(groups).chain([id]).fold(what.to_owned(), |name, part| format!("{name}-{part}"))
    }

    /// The `style` of an item; complains when it is none of `allowed`.
    fn style(&mut self, written: &Written, allowed: &str) -> Option<String> {
        let (style, source) = written.get(|item| item.style.as_ref())?;
        self.one_of("style", style, source, allowed);
        Some(style.value.clone())
    }

    /// Complains about a word that is none of `allowed`.
    fn one_of(&mut self, key: &str, word: &At<String>, source: &Arc<Source>, allowed: &str) {
        if !allowed.split(", ").any(|known| known == word.value) {
            let fault = Fault::not_one_of(key, &word.value, allowed);
            self.complaints.push(Complaint::new(fault, place::of(source, word)));
        }
    }
}
