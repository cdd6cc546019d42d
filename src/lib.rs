//! antrag: people apply for social benefits; authorities receive, work on and decide their cases.
//!
//! The modules stand in layers. A module uses lower layers, and within a layer only what its own
//! first lines name; a test reads the `use crate::` lines and holds them against this order.

// Layer 0: time, ids, languages.
pub mod assets;
pub mod clock;
pub mod id;
pub mod locale;

// Layer 2: doors to the outside.
pub mod receipt;
