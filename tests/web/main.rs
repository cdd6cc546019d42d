//! The portal over HTTP: what people and clerks do, what goes wrong, and who may do what.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that can't go on fails")]
#![expect(clippy::print_stdout, reason = "what is skipped is said")]

#[path = "../support/mod.rs"]
#[expect(clippy::allow_attributes, reason = "each of the programs that share this uses another part of it")]
#[allow(dead_code, reason = "each of the programs that share this uses another part of it")]
mod support;

mod access;
mod bad_input;
mod classes;
mod journeys;
mod names;
mod precheck;
mod signed_out;
mod walks;
mod world;
