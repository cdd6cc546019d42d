//! What stands above and below a page, rendered once for each frame that many pages share.

use std::{
    collections::HashMap,
    sync::{PoisonError, RwLock},
};

use minijinja::{Value, context, value::Serde};

use super::{Frame, Pages, RenderError, words::Words};

/// As many frames as there are authorities times languages, and some more. Beyond that all are forgotten.
const MOST_KEPT: usize = 4096;

/// The frames that were rendered already.
#[derive(Default)]
pub(super) struct Kept(RwLock<HashMap<Frame, Around>>);

/// A rendered frame.
#[derive(Clone)]
pub(super) struct Around {
    pub top: Value,
    pub bottom: Value,
}

impl Pages {
    /// The frame as HTML. Only frames of forms are kept: they are many people's, the others name single pages.
    pub(super) fn around(&self, frame: &Frame, words: &Words) -> Result<Around, RenderError> {
        if !frame.submits() {
            return self.render_around(frame, words);
        }
        if let Some(around) = self.kept.0.read().unwrap_or_else(PoisonError::into_inner).get(frame) {
            return Ok(around.clone());
        }
        let around = self.render_around(frame, words)?;
        let mut kept = self.kept.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= MOST_KEPT {
            kept.clear();
        }
        kept.insert(frame.clone(), around.clone());
        Ok(around)
    }

    fn render_around(&self, frame: &Frame, words: &Words) -> Result<Around, RenderError> {
        let context = context! {
            frame => Serde(frame),
            submits => frame.submits(),
            t => words.html.clone(),
            ta => words.attribute.clone(),
            here => words.here.clone(),
        };
        let part = |template| self.render_context(template, context.clone()).map(Value::from_safe_string);
        Ok(Around { top: part("frame_top.html")?, bottom: part("frame_bottom.html")? })
    }
}
