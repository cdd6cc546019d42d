//! The command line: parses and calls, no logic.

fn main() {}
