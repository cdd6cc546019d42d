//! All SQL, one module for each thing that is stored.
//!
//! Layer 2: may use the base layer and the types of layer 1. Functions take the connection they work on; what
//! belongs to an authority takes its id. [`db`] alone names an engine.

pub mod db;
pub mod schema;
