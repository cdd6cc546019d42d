//! Definitions, as their authors meet them: every mistake that `antrag check` tells, and how it tells it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test that can't read its own files has failed")]
#![expect(clippy::print_stdout, reason = "a test that skips something says so there")]

mod broken;
mod carry;
mod diff;
mod fim;
mod guide;
mod gv100ad;
mod hostile;
mod language;
mod moving;
mod papers;
mod precheck;
mod properties;
mod protection;
mod schema;
