//! The command line: parses and calls, no logic.
#![expect(clippy::print_stdout, reason = "a command answers on standard output")]

use std::{path::Path, process::ExitCode};

use antrag::{check, clock::Clock};

fn main() -> ExitCode {
    let report = match check::check(Path::new("."), Clock::system().today()) {
        Ok(report) => report,
        Err(error) => {
            println!("{error}");
            return ExitCode::FAILURE;
        }
    };
    for complaint in &report.complaints {
        println!("{complaint}\n");
    }
    println!("{} forms, {} examples, {} complaints", report.forms.len(), report.examples, report.complaints.len());
    if report.complaints.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
