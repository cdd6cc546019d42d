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
        /// Settings of which the table [account] says where people can sign in.
        #[arg(long)]
        account: Option<PathBuf>,
        /// Add what an office has within a year: 2,000 cases. That takes some minutes, during which messages wait.
        #[arg(long)]
        year: bool,
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
        /// Check only this form; can be repeated.
        #[arg(long = "form")]
        forms: Vec<String>,
    },
    /// Forms.
    #[command(subcommand)]
    Form(FormCommand),
    /// Authorities.
    #[command(subcommand)]
    Authority(AuthorityCommand),
    /// Receipts.
    #[command(subcommand)]
    Receipt(ReceiptCommand),
    /// The histories of cases.
    #[command(subcommand)]
    Audit(AuditCommand),
    /// Closed cases whose time is over.
    #[command(subcommand)]
    Retention(RetentionCommand),
    /// Members of staff.
    #[command(subcommand)]
    Staff(StaffCommand),
    /// The key of all keys.
    #[command(subcommand)]
    Key(KeyCommand),
    /// Messages to people.
    #[command(subcommand)]
    Mail(MailCommand),
}

#[derive(Subcommand)]
enum MailCommand {
    /// Take a message from standard input that a mail server has brought back, and tell the office whose it was.
    Returned {
        /// The settings; environment variables count more.
        #[arg(long)]
        config: Option<PathBuf>,
    },
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
    /// Print the JSON Schema of a kind of definition file, for editors.
    Schema {
        /// The kind of file.
        #[arg(value_enum, default_value_t = commands::form::SchemaOf::Form)]
        of: commands::form::SchemaOf,
    },
    /// Serve the forms of a folder, and read them anew whenever a file changes.
    Preview {
        /// The folder that holds forms/ and translations/.
        #[arg(default_value = ".")]
        folder: PathBuf,
        /// The address and port to serve on.
        #[arg(long, default_value = "127.0.0.1:8080")]
        listen: SocketAddr,
    },
    /// Tell what a change does to open drafts, answers, translations, documents, examples and what is handed over.
    Diff {
        /// The folder that holds forms/ and translations/ as they were, or the bundle of a stored version.
        old: PathBuf,
        /// The same as it is now.
        new: PathBuf,
        /// Only this form; can be repeated.
        #[arg(long = "form")]
        forms: Vec<String>,
    },
    /// Make forms of schemas of the federal catalogue of data fields (FIM, `XDatenfelder` 2 and 3.0.0).
    ImportFim {
        /// Schemas, and the code lists that they refer to (Genericode).
        #[arg(required = true)]
        files: Vec<PathBuf>,
        /// What the form is called in addresses and files [default: made of its title].
        #[arg(long)]
        id: Option<String>,
        /// The folder that holds forms/ and translations/.
        #[arg(long, default_value = ".")]
        folder: PathBuf,
    },
}

#[derive(Subcommand)]
enum AuthorityCommand {
    /// Take the official list of municipalities (GV100AD): people find their place by name or postcode.
    #[command(name = "import-gv100ad")]
    ImportGv100ad {
        /// The list, as the Federal Statistical Office gives it out: a text with lines of fixed width.
        file: PathBuf,
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
enum AuditCommand {
    /// Tell whether all histories are as they were written; name each case and entry where one is not.
    Verify {
        /// The folder of a demonstration.
        #[arg(long, default_value = "antrag-data")]
        data: PathBuf,
        /// The settings of an installation.
        #[arg(long, conflicts_with = "data")]
        config: Option<PathBuf>,
    },
}

#[derive(Subcommand)]
enum RetentionCommand {
    /// Delete what two people have approved in the office and whose time has come; the worker does so by itself.
    Run {
        /// Only tell which cases are due; delete nothing.
        #[arg(long)]
        dry_run: bool,
        /// The folder of a demonstration.
        #[arg(long, default_value = "antrag-data")]
        data: PathBuf,
        /// The settings of an installation.
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
        Command::Demo { listen, data, definitions, account, year } => {
            commands::demo(listen, &data, (definitions, account.as_deref()), year, began)
        }
        Command::Serve { config } => commands::serve(config.as_deref(), began),
        Command::Work { config } => commands::work(config.as_deref()),
        Command::Check { folder, config, forms } => commands::check(&folder, &forms, config.as_deref()),
        Command::Form(FormCommand::New { id, title, folder }) => commands::new_form(&id, &title, &folder),
        Command::Form(FormCommand::Schema { of }) => commands::form::schema(of),
        Command::Form(FormCommand::Preview { folder, listen }) => {
            commands::form::preview(&folder, listen, began)
        }
        Command::Form(FormCommand::Diff { old, new, forms }) => commands::form::diff(&old, &new, &forms),
        Command::Form(FormCommand::ImportFim { files, id, folder }) => {
            commands::import_fim(&files, id.as_deref(), &folder)
        }
        Command::Authority(AuthorityCommand::ImportGv100ad { file, folder }) => {
            commands::authority::import_gv100ad(&file, &folder)
        }
        Command::Receipt(ReceiptCommand::Verify { file, data, config }) => {
            commands::verify_receipt(&file, &data, config.as_deref())
        }
        Command::Audit(AuditCommand::Verify { data, config }) => commands::audit(&data, config.as_deref()),
        Command::Retention(RetentionCommand::Run { dry_run, data, config }) => {
            commands::retention::run(dry_run, &data, config.as_deref())
        }
        Command::Staff(StaffCommand::Add { login, name, roles, config }) => {
            commands::add_staff(&login, &name, &roles, config.as_deref())
        }
        Command::Key(KeyCommand::New) => commands::new_key(),
        Command::Mail(MailCommand::Returned { config }) => commands::returned_mail(config.as_deref()),
    }
}
