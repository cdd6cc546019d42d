//! Definitions, as their authors meet them: every mistake that `antrag check` tells, and how it tells it.

#![expect(clippy::unwrap_used, reason = "a test that can't read its own files has failed")]

mod broken;
mod guide;
mod hostile;
mod papers;
