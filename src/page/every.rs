//! All pages, for tests that look at every one.

use minijinja::{Value, value::Serde};

use super::{Frame, Page, Pages, RenderError, samples};
use crate::locale::Lang;

/// A sample of a page, not yet rendered.
#[derive(Clone)]
pub struct Sample {
    /// The template.
    pub template: &'static str,
    /// The name of the sample, different for all.
    pub name: &'static str,
    page: Value,
}

/// Every sample of every page, which reach every branch of its template.
#[must_use]
pub fn samples() -> Vec<Sample> {
    [
        of(samples::about::accessibility()),
        of(samples::account::account()),
        of(samples::account::remove()),
        of(samples::account::sign_in()),
        of(samples::account::signed_out()),
        of(samples::start::authority()),
        of(samples::review::declarations()),
        of(samples::about::easy()),
        of(samples::later::end()),
        of(samples::evidence::evidence()),
        of(samples::form::all()),
        of(samples::start::home()),
        of(samples::about::imprint()),
        of(samples::later::later()),
        of(samples::later::later_saved()),
        of(samples::mailbox::mailbox()),
        of(samples::mailbox::message()),
        of(samples::start::not_offered()),
        of(samples::overview::overview()),
        of(samples::phone::code()),
        of(samples::phone::start()),
        of(samples::phone::on_phone()),
        of(samples::precheck::place()),
        of(samples::precheck::question()),
        of(samples::precheck::result()),
        of(samples::precheck::start()),
        of(samples::trouble::broken()),
        of(samples::about::privacy()),
        of(samples::overview::remove_row()),
        of(samples::overview::remove_draft()),
        of(samples::overview::draft_removed()),
        of(samples::later::resume()),
        of(samples::review::review()),
        of(samples::review::send_incomplete()),
        of(samples::start::service()),
        of(samples::about::sign_language()),
        of(samples::status::all()),
        of(samples::status::withdraw()),
        of(samples::trouble::all()),
        of(samples::evidence::upload()),
        of(samples::verify::all()),
        of(samples::version::version()),
        of(samples::letters::written()),
        of(samples::office_case::case()),
        of(samples::office_case::taken()),
        of(samples::office::forwarded()),
        of(samples::office::assigned()),
        of(samples::figures::figures()),
        of(samples::retention::retention()),
        of(samples::office::record()),
        of(samples::sessions::all()),
        of(samples::office::inbox()),
        of(samples::office::second_factor()),
        of(samples::office::sign_in()),
        of(samples::office::signed_out()),
    ]
    .concat()
}

fn of<P: Page>(pages: Vec<(&'static str, P)>) -> Vec<Sample> {
    let sample = |(name, page)| Sample { template: P::TEMPLATE, name, page: Value::from(Serde(&page)) };
    pages.into_iter().map(sample).collect()
}

impl Sample {
    /// The sample as HTML, in a frame as its visitors see it.
    pub fn render(&self, pages: &Pages, lang: &Lang) -> Result<String, RenderError> {
        let languages: Vec<Lang> =
            pages.catalogue().languages().map(|language| language.tag.clone()).collect();
        pages.render_value(&pages.around(&self.frame(lang, &languages))?, self.template, self.page.clone())
    }

    fn frame(&self, lang: &Lang, languages: &[Lang]) -> Frame {
        if self.template.starts_with("office/") {
            let before = ["office/sign_in.html", "office/second_factor.html", "office/signed_out.html"];
            return samples::office(lang, languages, !before.contains(&self.template));
        }
        let submits = [
            "citizen/form.html",
            "citizen/upload.html",
            "citizen/declarations.html",
            "citizen/precheck_result.html",
        ]
        .contains(&self.template);
        let of_nobody = [
            "citizen/broken.html",
            "citizen/home.html",
            "citizen/precheck_place.html",
            "citizen/resume.html",
            "citizen/verify.html",
        ]
        .contains(&self.template);
        let frame = samples::citizen(lang, languages, submits);
        if of_nobody { Frame { authority: None, help: None, ..frame } } else { frame }
    }
}
