//! The translations as templates use them: `t('form-next')`, and `ta(…)` inside attributes.

use std::{
    collections::{BTreeMap, HashMap},
    fmt,
    sync::Arc,
};

use jiff::civil::Date;
use minijinja::{
    AutoEscape, Error, ErrorKind, State, Value, context,
    value::{Kwargs, Object},
};

use super::markup::escape_into;
use crate::{
    i18n::{Arg, Catalogue, Language, Text},
    locale::Lang,
};

/// What every page in one language is given.
pub(super) struct Words {
    pub lang: Lang,
    /// `t`: text between tags. A text that falls back to German is wrapped so that it is read as German.
    pub html: Value,
    /// `ta`: the same inside an attribute, where nothing can be wrapped.
    pub attribute: Value,
    /// `here`: the language of the page, the names of all languages, and the head of every page.
    pub here: Value,
}

impl Words {
    /// `head` is what stands in the head of every page.
    pub(super) fn new(catalogue: &Arc<Catalogue>, language: &Language, head: &str) -> Self {
        let translator = |wraps| {
            let mut translator = Translator {
                catalogue: catalogue.clone(),
                lang: language.tag.clone(),
                wraps,
                ready: HashMap::new(),
            };
            translator.ready = translator.prepared(language);
            Value::from_object(translator)
        };
        let names: BTreeMap<_, _> =
            catalogue.languages().map(|other| (other.tag.to_string(), other.name.clone())).collect();
        let here = context! {
            lang => language.tag.as_str(),
            dir => language.tag.direction().as_str(),
            reviewed => language.reviewed,
            names,
            head => Value::from_safe_string(head.to_owned()),
        };
        Self { lang: language.tag.clone(), html: translator(true), attribute: translator(false), here }
    }
}

/// The function `t` of one language.
pub(super) struct Translator {
    catalogue: Arc<Catalogue>,
    lang: Lang,
    wraps: bool,
    /// Texts without variables: as they are, and escaped.
    ready: HashMap<Box<str>, (Value, Value)>,
}

impl Translator {
    /// The texts that need no more work than to be shown.
    fn prepared(&self, language: &Language) -> HashMap<Box<str>, (Value, Value)> {
        let own = |key: &str| language.ready(key).map(|words| Text { words: words.clone(), fallback: None });
        let keys = self.catalogue.keys();
        keys.filter_map(|key| {
            own(key).map(|text| (key.into(), (Value::from(&*text.words), self.escaped(&text))))
        })
        .collect()
    }

    fn escaped(&self, text: &Text) -> Value {
        let mut html = String::with_capacity(text.words.len() + 8);
        match &text.fallback {
            Some(lang) if self.wraps => {
                html.push_str("<span lang=\"");
                html.push_str(lang.as_str());
                html.push_str("\" dir=\"");
                html.push_str(lang.direction().as_str());
                html.push_str("\">");
                escape_into(&mut html, &text.words);
                html.push_str("</span>");
            }
            _ => escape_into(&mut html, &text.words),
        }
        Value::from_safe_string(html)
    }

    /// `24. November 2026`, in the words of the language.
    pub(super) fn date_in_words(&self, day: Date) -> String {
        self.catalogue.date_in_words(&self.lang, day)
    }

    /// A text with variables.
    pub(super) fn text(&self, key: &str, args: &[(&str, Arg<'_>)]) -> Text {
        self.catalogue.text(&self.lang, key, args)
    }
}

impl fmt::Debug for Translator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "t({})", self.lang)
    }
}

impl Object for Translator {
    fn call(self: &Arc<Self>, state: &mut State<'_, '_>, args: &[Value]) -> Result<Value, Error> {
        let Some(key) = args.first().and_then(Value::as_str) else {
            return Err(Error::new(ErrorKind::MissingArgument, "t needs the name of a text"));
        };
        let is_html = matches!(state.auto_escape(), AutoEscape::Html);
        if args.len() == 1
            && let Some((plain, escaped)) = self.ready.get(key)
        {
            return Ok(if is_html { escaped.clone() } else { plain.clone() });
        }
        let given = match args.get(1) {
            Some(more) => arguments(&Kwargs::try_from(more.clone())?)?,
            None => Vec::new(),
        };
        let given: Vec<_> = given.iter().map(|(name, arg)| (name.as_str(), arg.clone())).collect();
        let text = self.text(key, &given);
        Ok(if is_html { self.escaped(&text) } else { Value::from(&*text.words) })
    }
}

fn arguments(given: &Kwargs) -> Result<Vec<(String, Arg<'static>)>, Error> {
    let mut args = Vec::new();
    for name in given.args() {
        let value: Value = given.get(name)?;
        let arg = match value.as_i64() {
            Some(number) => Arg::Number(number),
            None => Arg::Text(value.to_string().into()),
        };
        args.push((name.to_owned(), arg));
    }
    Ok(args)
}
