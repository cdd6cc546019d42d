//! All pages, for tests that look at every one.

use minijinja::{Value, value::Serde};

use super::{Frame, Page, Pages, RenderError, citizen, office, samples};
use crate::locale::Lang;

/// A sample of a page, not yet rendered.
pub struct Sample {
    /// The template.
    pub template: &'static str,
    /// The name of the sample, different for all.
    pub name: &'static str,
    page: Value,
}

/// Every sample of every page.
#[must_use]
pub fn samples() -> Vec<Sample> {
    let mut samples = Vec::new();
    macro_rules! of {
        ($($page:ty),* $(,)?) => { $(add::<$page>(&mut samples);)* };
    }
    of![
        citizen::Accessibility,
        citizen::AuthorityHome,
        citizen::Declarations,
        citizen::Evidence,
        citizen::FormPage,
        citizen::Home,
        citizen::Imprint,
        citizen::Later,
        citizen::LaterSaved,
        citizen::Mailbox,
        citizen::Message,
        citizen::Overview,
        citizen::Privacy,
        citizen::RemoveRow,
        citizen::Resume,
        citizen::Review,
        citizen::SendIncomplete,
        citizen::ServicePage,
        citizen::Status,
        citizen::Trouble,
        citizen::Upload,
        citizen::Verify,
        office::Case,
        office::CaseTaken,
        office::Inbox,
        office::SecondFactor,
        office::SignIn,
        office::SignedOut,
    ];
    samples
}

fn add<P: Page>(samples: &mut Vec<Sample>) {
    let of_page = P::samples().into_iter();
    samples.extend(of_page.map(|(name, page)| Sample {
        template: P::TEMPLATE,
        name,
        page: Value::from(Serde(&page)),
    }));
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
        let submits = ["citizen/form.html", "citizen/upload.html", "citizen/declarations.html"]
            .contains(&self.template);
        let of_nobody =
            ["citizen/home.html", "citizen/resume.html", "citizen/verify.html"].contains(&self.template);
        let frame = samples::citizen(lang, languages, submits);
        if of_nobody { Frame { authority: None, help: None, ..frame } } else { frame }
    }
}
