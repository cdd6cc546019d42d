//! Long lists of options, made once for each version of a form and language.

use std::{convert::Infallible, sync::Arc};

use super::kept::Kept;
use crate::{
    form::{kind::choice::Listed, model::Form, parameter::Local, situation::Today},
    locale::Lang,
    page::Options,
};

type Key = (Arc<str>, Arc<str>, Lang);

/// The lists that were made so far.
#[derive(Default)]
pub struct OptionLists(Kept<Key, Options>);

impl OptionLists {
    /// The options of a long list in a language.
    pub fn get(&self, form: &Form, list: &Listed, lang: &Lang, today: jiff::civil::Date) -> Options {
        let key = (Arc::clone(&form.digest), Arc::clone(&list.id), lang.clone());
        let Ok(options) = self.0.get(key, || Ok::<_, Infallible>(make(form, list, lang, today)));
        options
    }
}

/// The frequent ones on top, then all by the alphabet of their labels.
fn make(form: &Form, list: &Listed, lang: &Lang, today: jiff::civil::Date) -> Options {
    // Codes are the same everywhere.
    let local = Local::default();
    let fill = Today { form, local: &local, today };
    let label =
        |(code, id): &(Arc<str>, _)| (Arc::clone(code), form.texts.get(*id, lang, &fill).text.into_owned());
    let labels: Vec<(Arc<str>, String)> = list.all.iter().map(label).collect();
    let mut sorted = labels.clone();
    sorted.sort_by_cached_key(|(_, label)| sort_key(label));
    let first = labels[..list.first.min(labels.len())].iter();
    let line = (list.first > 0).then_some(("", ""));
    let all = first.map(|(code, label)| (&**code, label.as_str())).chain(line);
    Options::new(all.chain(sorted.iter().map(|(code, label)| (&**code, label.as_str()))))
}

/// Marks do not count: `Ägypten` stands with `A`.
fn sort_key(label: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    label
        .nfd()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .collect::<String>()
        .to_lowercase()
}
