//! Which keys of an item are given, and where.

use std::ops::Range;

use super::{ItemFile, range};

impl ItemFile {
    /// The keys that are given, each with the place of its value where that is kept.
    pub fn given(&self) -> Vec<(&'static str, Option<Range<usize>>)> {
        let texts = [
            ("field", &self.field),
            ("group", &self.group),
            ("list", &self.list),
            ("block", &self.block),
            ("document", &self.document),
            ("info", &self.info),
            ("label", &self.label),
            ("when", &self.when),
            ("kind", &self.kind),
            ("short", &self.short),
            ("hint", &self.hint),
            ("help", &self.help),
            ("required", &self.required),
            ("required_when", &self.required_when),
            ("recommended_when", &self.recommended_when),
            ("autocomplete", &self.autocomplete),
            ("fim", &self.fim),
            ("same_as", &self.same_as),
            ("pattern", &self.pattern),
            ("pattern_text", &self.pattern_text),
            ("suggest", &self.suggest),
            ("not_before", &self.not_before),
            ("not_after", &self.not_after),
            ("min", &self.min),
            ("max", &self.max),
            ("unit", &self.unit),
            ("style", &self.style),
            ("exclusive", &self.exclusive),
            ("catalogue", &self.catalogue),
            ("value", &self.value),
            ("formula", &self.formula),
            ("add", &self.add),
            ("empty", &self.empty),
            ("row", &self.row),
            ("row_title", &self.row_title),
            ("as", &self.prefix),
            ("text", &self.text),
        ];
        let others = [
            ("items", self.items.first().map(range)),
            ("law", self.law.first().map(range)),
            ("max_length", self.max_length.as_ref().map(range)),
            ("options", self.options.first().map(|option| range(&option.code))),
            ("errors", self.errors.values().next().map(range)),
            ("only", self.only.as_ref().and_then(|names| names.first()).map(range)),
            ("without", self.without.as_ref().and_then(|names| names.first()).map(range)),
            ("override", self.overrides.values().next().map(range)),
            ("call", self.call.first().map(range)),
        ];
        let unplaced = [
            ("unknown_allowed", self.unknown_allowed.is_some()),
            ("result", self.result.is_some()),
            ("preview", self.preview.is_some()),
            ("shown", self.shown.is_some()),
        ];
        let texts = texts.into_iter().filter_map(|(key, text)| Some((key, Some(range(text.as_ref()?)))));
        let others = others.into_iter().filter_map(|(key, range)| Some((key, Some(range?))));
        let unplaced = unplaced.into_iter().filter(|(_, given)| *given).map(|(key, _)| (key, None));
        texts.chain(others).chain(unplaced).collect()
    }
}
