//! All SQL, one module for each thing that is stored.
//!
//! Layer 2: may use the base layer and the types of layer 1. Functions take the connection they work on; what
//! belongs to an authority takes its id. [`db`] alone names an engine.

#[macro_use]
pub mod db;
pub mod account_drafts;
pub mod accounts;
pub mod cases;
pub mod drafts;
pub mod expiry;
pub mod figures;
pub mod forwarding;
pub mod inbox;
pub mod jobs;
pub mod joining;
pub mod keys;
pub mod letters;
pub mod likeness;
pub mod mail_addresses;
pub mod messages;
pub mod objections;
pub mod phone_links;
pub mod readings;
pub mod releases;
pub mod removal;
pub mod retention;
pub mod schema;
pub mod staff;
pub mod submissions;
pub mod uploads;

/// The statements of every module, for the test that prepares each on both engines.
pub const STATEMENTS: &[(&str, &[(&str, db::Sql)])] = &[
    ("account_drafts", account_drafts::STATEMENTS),
    ("accounts", accounts::STATEMENTS),
    ("cases", cases::STATEMENTS),
    ("drafts", drafts::STATEMENTS),
    ("expiry", expiry::STATEMENTS),
    ("figures", figures::STATEMENTS),
    ("forwarding", forwarding::STATEMENTS),
    ("inbox", inbox::STATEMENTS),
    ("jobs", jobs::STATEMENTS),
    ("joining", joining::STATEMENTS),
    ("keys", keys::STATEMENTS),
    ("likeness", likeness::STATEMENTS),
    ("letters", letters::STATEMENTS),
    ("objections", objections::STATEMENTS),
    ("releases", releases::STATEMENTS),
    ("removal", removal::STATEMENTS),
    ("retention", retention::STATEMENTS),
    ("mail_addresses", mail_addresses::STATEMENTS),
    ("messages", messages::STATEMENTS),
    ("phone_links", phone_links::STATEMENTS),
    ("readings", readings::STATEMENTS),
    ("staff", staff::STATEMENTS),
    ("submissions", submissions::STATEMENTS),
    ("uploads", uploads::STATEMENTS),
];
