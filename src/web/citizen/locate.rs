//! Where somebody lives: from a postcode or a name to the office.

use serde::Deserialize;

use super::super::{
    Shared,
    urls::{self, Urls},
};
use crate::{
    authority::{
        Authority,
        place::{Place, Wanted},
    },
    locale::Lang,
    page::citizen::{Finder, Found, Office, PlaceLine},
};

/// So many places are shown; whoever lives in another types more of its name.
const MOST_PLACES: usize = 24;

/// What was looked for.
#[derive(Deserialize)]
pub struct Asked {
    /// A postcode, or the name of a place.
    #[serde(alias = "postcode")]
    place: Option<String>,
    /// The key of one of the places that were found.
    ars: Option<String>,
}

/// What is looked for, and where it leads.
pub(super) struct Aim {
    /// The page with the box.
    pub action: String,
    /// A form that must be offered, or any.
    pub form: Option<&'static str>,
    /// The page of an authority.
    pub page: fn(Urls<'_>) -> String,
}

/// The box, with what came of it.
pub(super) fn finder(web: &Shared, lang: &Lang, asked: &Asked, aim: Aim) -> Finder {
    let typed = asked.place.clone().unwrap_or_default();
    let authorities = &web.works.authorities;
    let chosen = asked.ars.as_deref().and_then(|ars| authorities.municipality(ars, aim.form));
    let found = match (chosen, &asked.place) {
        (Some(place), _) => Some(found(lang, &aim, &typed, &[place])),
        (None, Some(_)) => Some(Wanted::read(&typed).map_or(Found::NotUnderstood, |wanted| {
            let places = authorities.places(&wanted, aim.form);
            match (&wanted.postcode, places.is_empty()) {
                (Some(postcode), true) => Found::Nobody { place: postcode.to_string(), try_name: true },
                (None, true) => Found::Unknown,
                _ => found(lang, &aim, typed.trim(), &places),
            }
        })),
        (None, None) => None,
    };
    Finder { action: aim.action, place: typed, found }
}

/// What some places lead to: one answer where they do not differ in it.
fn found(lang: &Lang, aim: &Aim, typed: &str, places: &[Place<'_>]) -> Found {
    let place = || if let [only] = places { label(only) } else { typed.to_owned() };
    let ids = |place: &Place<'_>| -> Vec<_> { place.authorities.iter().map(|own| own.id.clone()).collect() };
    match places {
        [first, rest @ ..] if rest.iter().all(|other| ids(other) == ids(first)) => {
            let offices: Vec<Office> =
                first.authorities.iter().map(|authority| office(lang, authority, aim.page)).collect();
            if offices.is_empty() {
                Found::Nobody { place: place(), try_name: false }
            } else {
                Found::Offices { place: place(), offices }
            }
        }
        _ => Found::Places {
            places: places.iter().take(MOST_PLACES).map(|place| line(lang, aim, typed, place)).collect(),
            more: places.len() > MOST_PLACES,
        },
    }
}

fn line(lang: &Lang, aim: &Aim, typed: &str, place: &Place<'_>) -> PlaceLine {
    let names: Vec<&str> = place.authorities.iter().map(|authority| authority.name.as_str()).collect();
    let href = match place.authorities.as_slice() {
        [only] => office(lang, only, aim.page).href,
        _ => urls::at_place(&aim.action, typed, place.ars.unwrap_or_default()),
    };
    PlaceLine { name: label(place), offices: names.join(", "), href }
}

/// `Neustadt (Kreis Weidental)`.
fn label(place: &Place<'_>) -> String {
    if place.district.is_empty() {
        place.name.to_owned()
    } else {
        format!("{} ({})", place.name, place.district)
    }
}

/// An authority with a page of it.
pub(super) fn office(lang: &Lang, authority: &Authority, page: impl Fn(Urls<'_>) -> String) -> Office {
    // An authority may not offer the language of this page; its own first one then.
    let own =
        authority.languages.iter().find(|own| *own == lang).or(authority.languages.first()).unwrap_or(lang);
    let href = page(Urls::of(own, authority));
    Office { name: authority.name.clone(), places: authority.places.join(", "), href }
}
