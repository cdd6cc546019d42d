//! What changes on a page that is already shown: read off the items that a new page would have.

use std::collections::BTreeMap;

use crate::page::{Computed, Control, Field, Item};

/// What a script needs to know after saving: what shows now, which options, and which results.
#[derive(Default)]
pub struct Showing {
    /// By name of the item.
    pub visible: BTreeMap<String, bool>,
    /// By name of the question, then by value.
    pub options: BTreeMap<String, BTreeMap<String, bool>>,
    /// By name of the question.
    pub computed: BTreeMap<String, String>,
}

impl Showing {
    /// Reads it off the items of a page.
    pub fn of(items: &[Item]) -> Self {
        let mut showing = Self::default();
        showing.add(items);
        showing
    }

    fn add(&mut self, items: &[Item]) {
        for item in items {
            let (name, visible) = match item {
                Item::Field(field) => {
                    self.add_field(field);
                    (&field.name, field.visible)
                }
                Item::Group(group) => {
                    self.add(&group.items);
                    (&group.name, group.visible)
                }
                Item::List(list) => (&list.name, list.visible),
                Item::Document(document) => (&document.name, document.visible),
                Item::Info(info) => (&info.name, info.visible),
            };
            self.visible.insert(name.clone(), visible);
        }
    }

    fn add_field(&mut self, field: &Field) {
        match &field.control {
            Control::Radios(choices) | Control::Checkboxes(choices)
                if choices.options.iter().any(|c| !c.visible) =>
            {
                let options = choices.options.iter().map(|choice| (choice.value.to_string(), choice.visible));
                self.options.insert(field.name.clone(), options.collect());
            }
            Control::Computed(Computed { value: Some(value), .. }) => {
                self.computed.insert(field.name.clone(), value.clone());
            }
            _ => {}
        }
    }
}
