//! What people see: one struct per page, bound to its template, with samples.
//!
//! Layer 3: may use layers 0 and 1 and [`i18n`](crate::i18n). A page knows nothing of requests or of the
//! store; whoever builds it fills in addresses and texts of forms. Texts of the product stand in
//! `translations/`, never here.

mod around;
mod control;
mod environment;
#[cfg(test)]
mod every;
mod frame;
mod go;
mod item;
mod mail;
mod markup;
mod options;
mod wiring;
mod words;

pub mod citizen;
pub mod office;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod tests;

use std::{fmt, sync::Arc};

use minijinja::{Environment, Value, context, value::Serde};
use serde::Serialize;

pub use around::Around;
pub use control::*;
pub use frame::{AuthorityLink, Demo, Footer, Frame, Help, LanguageLink, StaffLink};
pub use go::{Go, UnknownGo};
pub use item::*;
pub use mail::{Letter, Mail};
pub use options::Options;

use crate::{i18n::Catalogue, locale::Lang};
use words::Words;

/// A page, and the template that shows it.
pub trait Page: Serialize {
    /// The template, by its name below `templates/`.
    const TEMPLATE: &'static str;
}

/// Renders pages. Made once at start and shared.
pub struct Pages {
    environment: Environment<'static>,
    catalogue: Arc<Catalogue>,
    source: Words,
    others: Vec<Words>,
}

/// Why a page could not be shown: always a mistake in a template. It holds no content of the page.
#[derive(Debug)]
pub struct RenderError {
    /// The template asked for.
    pub template: &'static str,
    /// What went wrong in it, with the line.
    pub cause: String,
}

impl Pages {
    /// Compiles all templates.
    pub fn new(catalogue: Arc<Catalogue>) -> Result<Self, RenderError> {
        let environment = environment::new().map_err(|error| RenderError::new("templates", &error))?;
        let head = environment.get_template("head.html").and_then(|head| head.render(()));
        let head = head.map_err(|error| RenderError::new("head.html", &error))?;
        let words = |language| Words::new(&catalogue, language, &head);
        let source = words(catalogue.source());
        let others = catalogue.languages().filter(|language| !language.tag.is_source()).map(words).collect();
        Ok(Self { environment, catalogue, source, others })
    }

    /// The page as HTML.
    pub fn render<P: Page>(&self, frame: &Frame, page: &P) -> Result<String, RenderError> {
        self.render_within(&self.around(frame)?, page)
    }

    /// The page as HTML, in a frame that is ready.
    pub fn render_within<P: Page>(&self, around: &Around, page: &P) -> Result<String, RenderError> {
        self.render_value(around, P::TEMPLATE, Value::from(Serde(page)))
    }

    /// All texts, for whoever fills in a page.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    fn render_value(
        &self,
        around: &Around,
        template: &'static str,
        page: Value,
    ) -> Result<String, RenderError> {
        let words = self.words(&around.lang);
        let context = context! {
            frame => around.frame.clone(),
            page,
            t => words.html.clone(),
            ta => words.attribute.clone(),
            here => words.here.clone(),
            top => around.top.clone(),
            bottom => around.bottom.clone(),
        };
        self.render_context(template, context)
    }

    fn render_context(&self, template: &'static str, context: Value) -> Result<String, RenderError> {
        let found =
            self.environment.get_template(template).map_err(|error| RenderError::new(template, &error))?;
        found.render(context).map_err(|error| RenderError::new(template, &error))
    }

    /// The words of a language, or of German where the language is not offered.
    fn words(&self, lang: &Lang) -> &Words {
        self.others.iter().find(|words| words.lang == *lang).unwrap_or(&self.source)
    }
}

impl RenderError {
    fn new(template: &'static str, error: &minijinja::Error) -> Self {
        // The debug form would hold what a citizen wrote, and so might errors of other kinds underneath.
        let mut cause = error.to_string();
        let mut source = std::error::Error::source(error);
        while let Some(inner) = source.and_then(|source| source.downcast_ref::<minijinja::Error>()) {
            cause = format!("{cause}: {inner}");
            source = std::error::Error::source(inner);
        }
        Self { template, cause }
    }
}

impl fmt::Display for RenderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the template {} cannot be shown: {}", self.template, self.cause)
    }
}

impl std::error::Error for RenderError {}
