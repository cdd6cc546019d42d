//! How the parts of a form are called in both of its versions: by paths, since places in tables differ.

use super::super::{
    expr::{eval::Node, write},
    model::{FieldId, Form, ListId, PageId, ScopeId},
    parameter::ParameterId,
    text::{Fill, TextId},
};
use crate::locale::Lang;
use std::borrow::Cow;

/// The path of the lists that lead to a scope: `children.trips`; nothing for the form itself.
#[must_use]
pub fn scope_path(form: &Form, scope: ScopeId) -> String {
    form.scope(scope).parent.map_or_else(String::new, |(_, list)| list_path(form, list))
}

/// The full path of a field.
#[must_use]
pub fn path_of(form: &Form, field: FieldId) -> String {
    let field = form.field(field);
    join(&scope_path(form, field.scope), &field.name)
}

/// The full path of a list.
#[must_use]
pub fn list_path(form: &Form, list: ListId) -> String {
    let list = form.list(list);
    join(&scope_path(form, list.scope), &list.name)
}

/// The id of a page.
pub fn page_id(form: &Form, page: PageId) -> String {
    form.page(page).id.to_string()
}

/// The path of a name in a scope.
pub fn join(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Conditions that must all hold, as one text; nothing when there are none.
pub fn conditions(form: &Form, all: &[&Node]) -> Option<String> {
    let texts: Vec<String> = all.iter().map(|node| write::text(form, node)).collect();
    match texts.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        several => Some(several.iter().map(|text| in_brackets(text)).collect::<Vec<_>>().join(" && ")),
    }
}

fn in_brackets(text: &str) -> String {
    if text.contains("||") || text.contains(" ? ") { format!("({text})") } else { text.to_owned() }
}

/// An expression, when there is one.
pub fn expression(form: &Form, node: Option<&Node>) -> Option<String> {
    node.map(|node| write::text(form, node))
}

/// A text as its author wrote it.
pub fn template(form: &Form, id: TextId, lang: &Lang) -> String {
    form.texts.get(id, lang, &AsWritten(form)).text.into_owned()
}

/// The German text as its author wrote it.
#[must_use]
pub fn german(form: &Form, id: TextId) -> String {
    template(form, id, &Lang::source())
}

/// Fills in the names of what is filled in.
struct AsWritten<'a>(&'a Form);

impl Fill for AsWritten<'_> {
    fn row(&self) -> Cow<'_, str> {
        "{row}".into()
    }

    fn parameter(&self, id: ParameterId) -> String {
        format!("{{{}}}", self.0.parameters.get(id).name)
    }

    fn value(&self, id: FieldId) -> String {
        format!("{{{}}}", self.0.field(id).name)
    }
}
