//! From which page somebody came, for a report about a barrier: enough to find the page, and nothing about the person.
//!
//! Browsers tell it of themselves, to our own pages only (`referrer-policy`). Whatever is not known to be a name of ours is
//! left out: ids, rows, what was searched for.

use axum::http::{HeaderMap, Uri, header};

use super::super::super::{Shared, urls};

/// What may stand behind the id of a draft or an application.
const PARTS: [&str; 10] = [
    "declarations",
    "evidence",
    "later",
    "pages",
    "phone",
    "removal",
    "review",
    "rows",
    "version",
    "withdrawal",
];
/// Pages that are no form's.
const PAGES: [&str; 10] = [
    "accessibility",
    "account",
    "easy",
    "imprint",
    "phone",
    "precheck",
    "privacy",
    "resume",
    "sign-language",
    "verify",
];

/// The page that a link of ours was followed on, without what only concerns the person.
pub fn came_from(web: &Shared, headers: &HeaderMap) -> Option<String> {
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    let referer: Uri = text(header::REFERER)?.parse().ok()?;
    if referer.authority()?.as_str() != text(header::HOST)? {
        return None;
    }
    let path = referer.path();
    if path.starts_with(urls::OFFICE) {
        return Some(urls::OFFICE.to_owned());
    }
    let form = |id: &str| web.works.library.current(id).is_some();
    let authority = |id: &str| web.works.authority(id).is_some();
    let language = |tag: &str| web.works.catalogue.language(&tag.into()).is_some();
    Some(without_ids(path, language, authority, form)).filter(|known| known != "/")
}

/// The parts of a path that are known names, in their places; `…` stands for what was left out.
fn without_ids(
    path: &str,
    language: impl Fn(&str) -> bool,
    authority: impl Fn(&str) -> bool,
    form: impl Fn(&str) -> bool,
) -> String {
    let mut kept = String::new();
    let mut parts = path.trim_matches('/').split('/');
    let mut keep = |part: &str| {
        kept.push('/');
        kept.push_str(part);
    };
    let Some(lang) = parts.next().filter(|part| language(part)) else { return "/".into() };
    keep(lang);
    match parts.next() {
        Some(page) if PAGES.contains(&page) => keep(page),
        Some(own) if authority(own) => {
            keep(own);
            match parts.next() {
                Some(kind @ ("drafts" | "applications" | "phone")) => {
                    keep(kind);
                    keep("…");
                    if let Some(part) = parts.nth(1).filter(|part| PARTS.contains(part)) {
                        keep(part);
                        // The page, the list or the piece of evidence as the form calls it; rows follow.
                        if let Some(name) = parts.next().filter(|name| is_name(name)) {
                            keep(name);
                        }
                    }
                }
                Some(page) if PAGES.contains(&page) || form(page) => keep(page),
                _ => {}
            }
        }
        _ => {}
    }
    kept
}

/// What forms call their pages and lists.
fn is_name(part: &str) -> bool {
    !part.is_empty() && part.len() <= 40 && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(path: &str) -> String {
        without_ids(path, |tag| tag == "de", |id| id == "rosenfurt", |id| id == "wohngeld")
    }

    #[test]
    fn the_page_is_told_and_ids_and_rows_are_not() {
        let id = "0199a0f2-1111-7222-8333-444455556666";
        let own = |rest: &str| kept(&format!("/de/rosenfurt/drafts/{id}{rest}"));
        assert_eq!(own(""), "/de/rosenfurt/drafts/…");
        assert_eq!(own("/pages/address"), "/de/rosenfurt/drafts/…/pages/address");
        assert_eq!(own("/pages/trips/abcd/efgh"), "/de/rosenfurt/drafts/…/pages/trips");
        assert_eq!(own("/rows/children/k3b9/trips/k3b9"), "/de/rosenfurt/drafts/…/rows/children");
        assert_eq!(own("/evidence/trip_letter/abcd"), "/de/rosenfurt/drafts/…/evidence/trip_letter");
        assert_eq!(kept(&format!("/de/rosenfurt/applications/{id}/{id}")), "/de/rosenfurt/applications/…");
        assert_eq!(kept("/de/rosenfurt/wohngeld"), "/de/rosenfurt/wohngeld");
        assert_eq!(kept("/de/precheck"), "/de/precheck");
    }

    #[test]
    fn what_is_no_name_of_ours_is_left_out() {
        assert_eq!(kept("/de/maria-schmidt"), "/de");
        assert_eq!(kept("/de/rosenfurt/maria-schmidt"), "/de/rosenfurt");
        assert_eq!(kept("/de/rosenfurt/drafts/x/pages/Maria%20Schmidt"), "/de/rosenfurt/drafts/…/pages");
        assert_eq!(kept("/de/rosenfurt/drafts/x/maria"), "/de/rosenfurt/drafts/…");
        assert_eq!(kept("/maria/rosenfurt"), "/");
        assert_eq!(kept("/"), "/");
    }
}
