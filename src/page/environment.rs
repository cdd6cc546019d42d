//! The template engine: all templates, its functions and its filters.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use minijinja::{
    AutoEscape, Environment, Error, ErrorKind, Output, State, UndefinedBehavior, Value, escape_formatter,
    syntax::SyntaxConfig,
};
use rust_decimal::Decimal;

use super::words::Translator;
use crate::{assets, german};

include!(concat!(env!("OUT_DIR"), "/templates.rs"));

/// The office counts its days here; see [`Clock`](crate::clock::Clock).
const OFFICE_ZONE: &str = "Europe/Berlin";

/// Everything compiled; a mistake in any template shows here.
pub(super) fn new() -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    // With it on, an error would carry what a citizen wrote.
    environment.set_debug(false);
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_formatter(escaped);
    environment.add_function("asset", asset);
    environment.add_filter("date", |day: &str| Ok::<_, Error>(german::date(day_of(day)?)));
    environment.add_filter("date_in_words", date_in_words);
    environment.add_filter("time", |moment: &str| Ok::<_, Error>(german::time(moment_of(moment)?, &zone())));
    environment.add_filter("money", |amount: &str| Ok::<_, Error>(german::money(amount_of(amount)?)));
    environment.add_filter("number", |number: i64| german::number(number.into()));
    environment.add_filter("size", |bytes: u64| german::size(bytes));
    for (name, text) in TEMPLATES {
        environment.add_template(name, text)?;
    }
    Ok(environment)
}

/// Writes a value into a page. Unlike the engine's own way it leaves slashes alone: they are in every address and
/// end nothing in HTML.
fn escaped(out: &mut Output<'_>, state: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let text = value.as_str().filter(|_| !value.is_safe() && matches!(state.auto_escape(), AutoEscape::Html));
    let Some(mut text) = text else { return escape_formatter(out, state, value) };
    while let Some(at) = text.find(['&', '<', '>', '"', '\'']) {
        let (before, rest) = text.split_at(at);
        out.write_str(before)?;
        out.write_str(match rest.as_bytes()[0] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&#x27;",
        })?;
        text = &rest[1..];
    }
    Ok(out.write_str(text)?)
}

/// The address of a file that pages load.
fn asset(key: &str) -> String {
    // Without Node there are none; the address then leads nowhere, and the program has said why at start.
    format!("/assets/{}", assets::by_key(key).map_or(key, |asset| asset.name))
}

fn date_in_words(state: &State<'_, '_>, day: &str) -> Result<String, Error> {
    let words = state.lookup("t");
    let translator = words.as_ref().and_then(Value::downcast_object_ref::<Translator>);
    let translator =
        translator.ok_or_else(|| Error::new(ErrorKind::InvalidOperation, "there is no language here"))?;
    Ok(translator.date_in_words(day_of(day)?))
}

/// A day, or the day in which a moment falls.
fn day_of(text: &str) -> Result<Date, Error> {
    if text.len() > "2026-11-24".len() {
        return moment_of(text).map(|moment| moment.to_zoned(zone()).date());
    }
    text.parse().map_err(|_| unreadable("a day"))
}

fn moment_of(text: &str) -> Result<Timestamp, Error> {
    text.parse().map_err(|_| unreadable("a moment"))
}

fn amount_of(text: &str) -> Result<Decimal, Error> {
    text.parse().map_err(|_| unreadable("an amount"))
}

fn unreadable(what: &'static str) -> Error {
    Error::new(ErrorKind::InvalidOperation, format!("this is not {what}"))
}

fn zone() -> TimeZone {
    TimeZone::get(OFFICE_ZONE).unwrap_or(TimeZone::UTC)
}
