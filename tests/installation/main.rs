//! An installation as its operator has it: database, files, keys, mail, worker, process.
//!
//! Stories about the store run on `SQLite`, and on `PostgreSQL` too where `ANTRAG_TEST_POSTGRES` names a server.
#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that can't go on fails")]
#![expect(clippy::print_stderr, reason = "what is skipped is said")]

#[path = "../support/mail_server.rs"]
mod mail_server;
#[path = "../support/postgres.rs"]
mod postgres;
#[path = "../support/process.rs"]
mod process;

mod figures;
mod folder;
mod house;

mod architecture;
mod at_rest;
mod audit;
mod build;
mod doubles;
mod forwarding;
mod inbox;
mod informal;
mod kill;
mod mail;
mod migrations;
mod preview;
mod retention;
mod serve;
mod start;
mod statements;
mod submission;
mod supplement;
mod virus;
mod worker;
mod writing;
