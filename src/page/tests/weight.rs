//! How much a page weighs and how long it takes.

use std::time::Instant;

use super::{pages, samples};
use crate::{assets, page::every};

/// What a browser asks for before it can show the first page: six requests with the page itself.
const FIRST_VIEW: [&str; 5] = ["app.css", "app.js", "icon.svg", "latin-400.woff2", "latin-600.woff2"];

#[test]
fn a_first_view_is_light() {
    let over_the_wire = |key: &str| {
        let asset = assets::by_key(key).unwrap_or_else(|| panic!("there is no {key}"));
        asset.brotli.unwrap_or(asset.plain).len()
    };
    let sum: usize = FIRST_VIEW.into_iter().map(over_the_wire).sum();
    assert!(sum < 60_000, "{sum} bytes without the page");
}

#[test]
fn no_page_is_heavy() {
    let pages = pages();
    for sample in every::samples() {
        let html = sample.render(&pages, &"de".into()).unwrap_or_else(|error| panic!("{error}"));
        assert!(html.len() < 40_000, "{}: {} bytes before compression", sample.name, html.len());
    }
}

#[test]
#[ignore = "measures; worth something in a release build only"]
fn how_long_a_form_page_takes() {
    let pages = pages();
    let frame = samples::citizen(&"de".into(), &["de".into(), "en".into()], true);
    for (name, page) in samples::form::all() {
        let times = 2000;
        let begin = Instant::now();
        let bytes: usize = (0..times).map(|_| pages.render(&frame, &page).map_or(0, |html| html.len())).sum();
        let micros = begin.elapsed().as_secs_f64() * 1e6 / f64::from(times);
        println!("{name}: {micros:.1} microseconds, {} bytes", bytes / usize::try_from(times).unwrap());
    }
}
