//! The command line: parses and calls, no logic.
#![expect(clippy::print_stderr, reason = "a command that fails says why there")]

use std::{
    io::{self, IsTerminal as _},
    net::SocketAddr,
    path::PathBuf,
    process::ExitCode,
    time::Instant,
};

use antrag::commands;
use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve with invented authorities, staff and cases, and a page that shows the messages sent.
    Demo {
        /// The address and port to serve on.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
        /// The folder that keeps everything.
        #[arg(long, default_value = "antrag-data")]
        data: PathBuf,
        /// The folder that holds forms/ and translations/ [default: this folder].
        #[arg(long)]
        definitions: Option<PathBuf>,
    },
    /// Serve; with `SQLite` the worker runs inside.
    Serve {
        /// The settings; environment variables count more.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Work off jobs, beside any number of processes that serve.
    Work {
        /// The settings; environment variables count more.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Report everything that is wrong with forms, translations, examples and settings.
    Check {
        /// The folder that holds forms/ and translations/.
        #[arg(default_value = ".")]
        folder: PathBuf,
        /// Settings to check as well.
        #[arg(long)]
        config: Option<PathBuf>,
    },
    /// Forms.
    #[command(subcommand)]
    Form(FormCommand),
    /// Receipts.
    #[command(subcommand)]
    Receipt(ReceiptCommand),
    /// Members of staff.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// The key of all keys.
    #[command(subcommand)]
    Key(KeyCommand),
}

#[derive(Subcommand)]
enum FormCommand {
    /// Write a small form to begin with, and an example of it.
    New {
        /// Its name in addresses and files: lower-case letters, digits and hyphens.
        id: String,
        /// Its title, in German.
        #[arg(long, default_value = "Neuer Antrag")]
        title: String,
        /// The folder that holds forms/ and translations/.
        #[arg(long, default_value = ".")]
        folder: PathBuf,
    },
}

#[derive(Subcommand)]
enum ReceiptCommand {
    /// Tell whether a receipt is genuine and unchanged, and when the application was received.
    Verify {
        /// The receipt.
        file: PathBuf,
        /// The folder of a demonstration that sealed it.
        #[arg(long, default_value = "antrag-data")]
        data: PathBuf,
        /// The settings of the installation that sealed it.
        #[arg(long, conflicts_with = "data")]
        config: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum StaffCommand {
    /// Add somebody; the password is read from standard input.
    Add {
        /// The name to sign in with, and the authority: `name@authority`.
        login: String,
        /// The real name.
        #[arg(long)]
        name: String,
        /// What they may do; can be repeated.
        #[arg(long = "role", required = true)]
        roles: Vec<String>,
        /// The settings; environment variables count more.
        #[arg(long)]
        config: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum KeyCommand {
    /// Print a new key for `master_key_file`.
    New,
}

fn main() -> ExitCode {
    let began = Instant::now();
    let arguments = Arguments::parse();
    let level = tracing_subscriber::EnvFilter::try_from_default_env().unwrap_or_else(|_| "info".into());
    let colours = io::stderr().is_terminal() && std::env::vars_os().all(|(name, _)| name != "NO_COLOR");
    tracing_subscriber::fmt().with_env_filter(level).with_ansi(colours).with_writer(io::stderr).init();
    match run(arguments.command, began) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command, began: Instant) -> Result<(), commands::Problem> {
    match command {
        Command::Demo { listen, data, definitions } => commands::demo(listen, &data, definitions, began),
        Command::Serve { config } => commands::serve(config.as_deref(), began),
        Command::Work { config } => commands::work(config.as_deref()),
        Command::Check { folder, config } => commands::check(&folder, config.as_deref()),
        Command::Form(FormCommand::New { id, title, folder }) => commands::new_form(&id, &title, &folder),
        Command::Receipt(ReceiptCommand::Verify { file, data, config }) => {
            commands::verify_receipt(&file, &data, config.as_deref())
        }
        Command::Staff(StaffCommand::Add { login, name, roles, config }) => {
            commands::add_staff(&login, &name, &roles, config.as_deref())
        }
        Command::Key(KeyCommand::New) => commands::new_key(),
    }
}
