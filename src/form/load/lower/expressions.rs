//! Reads the expressions in all parts of a form; notes which parameters they use and what they depend on.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::{
                compile::{Stand, compile},
                eval::Node,
                value::Type,
                walk::{Ref, refs},
            },
            file::{At, ItemFile},
            model::ScopeId,
            source::{Complaint, Place, Source},
        },
        layout::{FieldDraft, WhenDraft},
        place,
    },
    Lower,
};

impl Lower<'_> {
    /// Reads an expression; complains with the place inside it.
    pub(super) fn expression(
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

    pub(super) fn condition(
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

    pub(super) fn own_condition(&mut self, text: Option<&At<String>>, scope: ScopeId) -> Option<Node> {
        let source = Arc::clone(self.source);
        text.and_then(|text| self.condition(text, &source, scope, &[]))
    }

    pub(super) fn whens(&mut self, whens: &[WhenDraft]) -> Vec<Node> {
        whens
            .iter()
            .filter_map(|when| self.condition(&when.text, &when.source, when.scope, &when.groups))
            .collect()
    }

    pub(super) fn note_parameters(&mut self, node: &Node, place: &Place) {
        refs(node, &mut |reference| {
            if let Ref::Parameter(id) = reference {
                self.places.parameters.push((id, place.clone()));
            }
        });
    }

    /// An expression of the field, which stands among its own group's names.
    pub(super) fn item_expression(
        &mut self,
        draft: &FieldDraft,
        pick: fn(&ItemFile) -> Option<&At<String>>,
        wanted: &Type,
    ) -> Option<Node> {
        let (text, source) = draft.written.get(pick)?;
        let (text, source) = (text.clone(), Arc::clone(source));
        self.expression(&text, &source, draft.spot.scope, &draft.spot.groups, wanted)
    }
}
