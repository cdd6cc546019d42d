//! Long lists of options, made once per language and put into pages as they are.

use std::{collections::HashMap, sync::Arc};

use super::markup::escape_into;

/// The `<option>`s of a long list (countries, languages, institutions) as HTML.
///
/// A page with 250 countries must not make 250 entries on each request, so the list is a text into which
/// no more than the word `selected` is put.
#[derive(Clone, Debug)]
pub struct Options {
    html: Arc<str>,
    /// Where in the text an option's opening tag can take an attribute, by value.
    places: Arc<HashMap<Box<str>, usize>>,
}

impl Options {
    /// Options with a value and a label. An empty pair `("", "")` is a line between two parts of the list.
    pub fn new<'a>(options: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut html = String::new();
        let mut places = HashMap::new();
        for (value, label) in options {
            if value.is_empty() && label.is_empty() {
                html.push_str("<hr>");
                continue;
            }
            html.push_str("<option value=\"");
            escape_into(&mut html, value);
            html.push('"');
            // What stands on top is repeated below; the first one is marked.
            places.entry(value.into()).or_insert(html.len());
            html.push('>');
            escape_into(&mut html, label);
            html.push_str("</option>");
        }
        Self { html: html.into(), places: Arc::new(places) }
    }

    /// The list with one option selected, or none where `value` is empty or unknown.
    #[must_use]
    pub fn selecting(&self, value: &str) -> String {
        const SELECTED: &str = " selected";
        let Some((before, after)) =
            self.places.get(value).and_then(|place| self.html.split_at_checked(*place))
        else {
            return self.html.to_string();
        };
        let mut html = String::with_capacity(self.html.len() + SELECTED.len());
        html.push_str(before);
        html.push_str(SELECTED);
        html.push_str(after);
        html
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_option_is_selected_and_nothing_can_break_out() {
        let options = Options::new([
            ("DE", "Deutschland"),
            ("", ""),
            ("CI", "Côte d'Ivoire <&>"),
            ("DE", "Deutschland"),
        ]);
        assert_eq!(
            options.selecting("DE"),
            "<option value=\"DE\" selected>Deutschland</option><hr><option value=\"CI\">Côte d&#39;Ivoire &lt;&amp;&gt;</option>\
             <option value=\"DE\">Deutschland</option>"
        );
        assert!(!options.selecting("").contains("selected"));
        assert!(!options.selecting("XX").contains("selected"));
    }
}
