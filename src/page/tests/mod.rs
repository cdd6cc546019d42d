//! Every page, every sample, every language; and what templates say against what translations know.

mod html;
mod letters;
mod texts;
mod weight;
mod write;

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::Arc,
};

use super::*;
use crate::locale::Lang;

/// All pages, in the real languages and in the two invented ones.
fn pages() -> Pages {
    let folder = Path::new("translations");
    let catalogue = Catalogue::load(folder).and_then(|catalogue| catalogue.with_pseudo(folder));
    let catalogue = catalogue.unwrap_or_else(|complaints| panic!("{complaints:?}"));
    Pages::new(Arc::new(catalogue)).unwrap_or_else(|error| panic!("{error}"))
}

/// Handlers on many threads share them.
const _: fn() = || {
    fn shared<T: Send + Sync>() {}
    shared::<Pages>();
};

/// A page whose samples nobody listed would be looked at by no test.
#[test]
fn every_page_has_samples() {
    let sampled: BTreeSet<&str> = every::samples().iter().map(|sample| sample.template).collect();
    let extends = ["{% extends \"base.html\" %}", "{% extends \"office/layout.html\" %}"];
    let pages = environment::TEMPLATES.iter().filter(|(name, text)| {
        *name != "office/layout.html" && extends.iter().any(|extends| text.contains(extends))
    });
    assert_eq!(sampled, pages.map(|(name, _)| *name).collect());
}

fn languages(pages: &Pages) -> Vec<Lang> {
    pages.catalogue().languages().map(|language| language.tag.clone()).collect()
}

/// Shows every sample to `check`, in German and from right to left; tells each complaint once, with the first
/// page that has it. That the other languages can be rendered at all is another test.
fn complaints_about_every_page(check: impl Fn(&str) -> Vec<String>) -> Vec<String> {
    let pages = pages();
    let mut complaints = BTreeMap::new();
    for sample in every::samples() {
        for lang in [Lang::source(), "ar-XB".into()] {
            let html = sample
                .render(&pages, &lang)
                .unwrap_or_else(|error| panic!("{} {lang}: {error}", sample.name));
            for complaint in check(&html) {
                complaints.entry(complaint).or_insert_with(|| format!("{} {lang}", sample.name));
            }
        }
    }
    complaints.into_iter().map(|(complaint, place)| format!("{place}: {complaint}")).collect()
}
