//! What stands above and below a page, rendered once for each frame that many pages share.

use minijinja::{Value, context, value::Serde};

use super::{Frame, Pages, RenderError};
use crate::locale::Lang;

/// A rendered frame, for any number of pages.
pub struct Around {
    pub(super) lang: Lang,
    pub(super) frame: Value,
    pub(super) top: Value,
    pub(super) bottom: Value,
}

impl Pages {
    /// The frame as HTML.
    pub fn around(&self, frame: &Frame) -> Result<Around, RenderError> {
        let words = self.words(&frame.lang);
        let value = Value::from(Serde(frame));
        let context = context! {
            frame => value.clone(),
            submits => frame.submits(),
            t => words.html.clone(),
            ta => words.attribute.clone(),
            here => words.here.clone(),
        };
        let part = |template| self.render_context(template, context.clone()).map(Value::from_safe_string);
        Ok(Around {
            top: part("frame_top.html")?,
            bottom: part("frame_bottom.html")?,
            lang: frame.lang.clone(),
            frame: value,
        })
    }
}
