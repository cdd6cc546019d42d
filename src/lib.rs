//! antrag: people apply for social benefits; authorities receive, work on and decide their cases.
//!
//! The modules stand in layers. A module uses lower layers, and within a layer only what its own
//! first lines name; a test reads the `use crate::` lines and holds them against this order.

// Layer 0: time, ids, digests, languages, German numbers, what the build prepared.
pub mod assets;
pub mod clock;
pub mod digest;
pub mod german;
pub mod id;
pub mod locale;

// Layer 1: what it is about; pure.
pub mod accessibility;
pub mod account;
pub mod authority;
pub mod case;
pub mod figures;
pub mod form;
pub mod job;
pub mod letter;
pub mod precheck;

// Layer 2: doors to the outside.
pub mod crypt;
pub mod files;
pub mod i18n;
pub mod keyring;
pub mod mail;
pub mod oidc;
pub mod receipt;
pub mod sheet;
pub mod store;

// Layer 3: what people see.
pub mod page;

// Layer 4: what people do.
pub mod usecase;

// Layer 5: jobs and the web; neither uses the other.
pub mod web;
pub mod worker;

// Layer 6: putting it together.
pub mod app;
pub mod check;
pub mod commands;
pub mod config;
pub mod demo;
pub mod preview;
pub mod serve;
