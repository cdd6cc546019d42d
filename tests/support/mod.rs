//! What tests over HTTP share: the program on a free port, a browser, and people who use it.
//!
//! Doubles stand only for what is outside: the browser here, nothing of our own.

pub mod app;
pub mod browser;
pub mod folder;
pub mod form;
pub mod http;
pub mod log;
pub mod people;
pub mod provider;
