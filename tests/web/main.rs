//! The portal over HTTP: what people and clerks do, what goes wrong, and who may do what.

#[path = "../support/mod.rs"]
#[expect(clippy::allow_attributes, reason = "each of the programs that share this uses another part of it")]
#[allow(dead_code, reason = "each of the programs that share this uses another part of it")]
mod support;

mod access;
mod bad_input;
mod classes;
mod journeys;
mod names;
mod properties;
mod world;
