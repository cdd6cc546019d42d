//! Where a button of a form leads: the value of `go`.
//!
//! Every way off a form page is a submit button, so that whatever was typed is sent along and kept.

use std::{fmt, str::FromStr};

use crate::locale::Lang;

/// What somebody pressed on a page with a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Go {
    /// Continue.
    Next,
    /// Continue although required answers are missing.
    Without,
    /// Back.
    Back,
    /// Save and finish later.
    Save,
    /// The list of all pages.
    Overview,
    /// A new row in a list.
    Add(String),
    /// A row of a list.
    Row(String, String),
    /// Ask whether a row shall go.
    Remove(String, String),
    /// The files of one piece of evidence.
    Document(String),
    /// A page of the form, by its address.
    Page(String),
    /// Take the chosen files and stay.
    Upload,
    /// Go on with a telephone, for the papers.
    Phone,
    /// Take a file away again.
    Drop(String),
    /// The same page in another language.
    Lang(Lang),
}

/// A value that no page offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownGo;

impl fmt::Display for Go {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Next => f.write_str("next"),
            Self::Without => f.write_str("without"),
            Self::Back => f.write_str("back"),
            Self::Save => f.write_str("save"),
            Self::Phone => f.write_str("phone"),
            Self::Overview => f.write_str("overview"),
            Self::Add(list) => write!(f, "add:{list}"),
            Self::Row(list, row) => write!(f, "row:{list}:{row}"),
            Self::Remove(list, row) => write!(f, "remove:{list}:{row}"),
            Self::Document(id) => write!(f, "document:{id}"),
            Self::Page(key) => write!(f, "page:{key}"),
            Self::Upload => f.write_str("upload"),
            Self::Drop(file) => write!(f, "drop:{file}"),
            Self::Lang(lang) => write!(f, "lang:{lang}"),
        }
    }
}

impl FromStr for Go {
    type Err = UnknownGo;

    fn from_str(text: &str) -> Result<Self, UnknownGo> {
        let (what, rest) = text.split_once(':').unwrap_or((text, ""));
        let row =
            || rest.rsplit_once(':').map(|(list, row)| (list.to_owned(), row.to_owned())).ok_or(UnknownGo);
        let some = || if rest.is_empty() { Err(UnknownGo) } else { Ok(rest.to_owned()) };
        match (what, rest) {
            ("next", "") => Ok(Self::Next),
            ("without", "") => Ok(Self::Without),
            ("back", "") => Ok(Self::Back),
            ("save", "") => Ok(Self::Save),
            ("overview", "") => Ok(Self::Overview),
            ("upload", "") => Ok(Self::Upload),
            ("phone", "") => Ok(Self::Phone),
            ("drop", _) => some().map(Self::Drop),
            ("add", _) => some().map(Self::Add),
            ("row", _) => row().map(|(list, row)| Self::Row(list, row)),
            ("remove", _) => row().map(|(list, row)| Self::Remove(list, row)),
            ("document", _) => some().map(Self::Document),
            ("page", _) => some().map(Self::Page),
            ("lang", _) => some().map(|tag| Self::Lang(tag.as_str().into())),
            _ => Err(UnknownGo),
        }
    }
}

impl fmt::Display for UnknownGo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no page offers this way")
    }
}

impl std::error::Error for UnknownGo {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_button_reads_back_as_what_it_was() {
        let row = || ("children.a:b.trips".to_owned(), "r1".to_owned());
        let all = [
            Go::Next,
            Go::Without,
            Go::Back,
            Go::Save,
            Go::Phone,
            Go::Overview,
            Go::Add("children".into()),
            Go::Row(row().0, row().1),
            Go::Remove(row().0, row().1),
            Go::Document("trip_letter:r1".into()),
            Go::Page("person/k3".into()),
            Go::Upload,
            Go::Drop("0192".into()),
            Go::Lang("en".into()),
        ];
        for go in all {
            assert_eq!(go.to_string().parse(), Ok(go.clone()), "{go}");
        }
    }

    #[test]
    fn what_no_page_offers_is_refused() {
        for text in ["", "nxt", "next:1", "add", "add:", "row:children", "lang:"] {
            assert_eq!(text.parse::<Go>(), Err(UnknownGo), "{text}");
        }
    }
}
