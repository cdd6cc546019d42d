//! Definitions, as their authors meet them: every mistake that `antrag check` tells, and how it tells it.

mod broken;
mod guide;
mod papers;
