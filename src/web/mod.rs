//! The web: addresses, requests, answers.
//!
//! Layer 5: may use layers 0 to 4, and nothing of the worker. A handler takes a request apart, calls one use case,
//! and shows a page or leads on.

pub mod citizen;
mod cookies;
mod error;
mod extract;
mod files;
mod frame;
mod health;
mod kept;
mod layer;
pub mod office;
mod options;
mod router;
mod urls;

use std::sync::Arc;

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

pub use self::router::router;
use self::{error::Oops, frame::FormFrames, options::OptionLists};
use crate::{
    accessibility::Evidence,
    authority::Authority,
    locale::Lang,
    page::{
        Frame, Page, Pages,
        citizen::{Notice, NoticeStyle},
    },
    usecase::Works,
};

/// What every handler needs.
pub struct Web {
    /// What deeds need.
    pub works: Arc<Works>,
    /// All pages.
    pub pages: Arc<Pages>,
    /// Whether cookies go over TLS only.
    pub secure: bool,
    /// Set while everything is only a demonstration.
    pub demo: Option<DemoWeb>,
    /// What is known about how accessible the pages are.
    evidence: Evidence,
    /// Long lists of options, ready to be put into pages.
    lists: OptionLists,
    /// The frames of pages with forms, which name no single page.
    frames: FormFrames,
}

/// What only a demonstration shows.
#[derive(Clone, Debug)]
pub struct DemoWeb {
    /// Where messages go instead of to people.
    pub mail_folder: std::path::PathBuf,
    /// The password of all staff.
    pub password: String,
    /// Whether drafts go on with each new version of their form by themselves: for authors, who change it all the time.
    pub follows_forms: bool,
}

/// A state that handlers share.
pub type Shared = Arc<Web>;

/// What a handler gives.
pub type Answer = Result<Response, Oops>;

impl Web {
    /// Puts together what handlers need.
    #[must_use]
    pub fn new(works: Arc<Works>, pages: Arc<Pages>, secure: bool, demo: Option<DemoWeb>) -> Self {
        Self {
            works,
            pages,
            secure,
            demo,
            evidence: Evidence::built_in(),
            lists: OptionLists::default(),
            frames: FormFrames::default(),
        }
    }

    /// A page as an answer.
    pub(crate) fn show<P: Page>(&self, frame: &Frame, page: &P) -> Answer {
        self.show_with(StatusCode::OK, frame, page)
    }

    /// A page as an answer with a status of its own.
    pub(crate) fn show_with<P: Page>(&self, status: StatusCode, frame: &Frame, page: &P) -> Answer {
        Ok(html(status, self.pages.render(frame, page)?))
    }

    /// A page with a form that people fill in, as an answer.
    pub(crate) fn show_form<P: Page>(
        &self,
        status: StatusCode,
        lang: &Lang,
        authority: &Authority,
        page: &P,
    ) -> Answer {
        let around = self.frames.get(self, lang, authority)?;
        Ok(html(status, self.pages.render_within(&around, page)?))
    }

    /// What a page says above all else.
    pub(crate) fn notice(&self, lang: &Lang, style: NoticeStyle, key: &str) -> Notice {
        Notice { style, title: self.text(lang, key).to_string(), text: None }
    }

    /// The same with an explanation, `{key}-text`.
    pub(crate) fn explained_notice(&self, lang: &Lang, style: NoticeStyle, key: &str) -> Notice {
        let text = self.text(lang, &format!("{key}-text")).to_string();
        Notice { text: Some(text), ..self.notice(lang, style, key) }
    }

    /// The name of an authority; its id where there is none any more.
    pub(crate) fn authority_name(&self, id: &str) -> String {
        self.works.authority(id).map_or_else(|| id.to_owned(), |authority| authority.name.clone())
    }

    /// A text of the product.
    pub(crate) fn text(&self, lang: &Lang, key: &str) -> Arc<str> {
        self.works.catalogue.text(lang, key, &[]).words
    }
}

fn html(status: StatusCode, page: String) -> Response {
    (status, [(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"))], page)
        .into_response()
}

/// Leads on to another page with a GET.
pub(crate) fn lead_to(address: &str) -> Response {
    match HeaderValue::from_str(address) {
        Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
        Err(_) => Oops::NotFound.into_response(),
    }
}
