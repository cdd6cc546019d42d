//! The load generator, and what it says.

use std::{
    fmt,
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Command,
};

const SOURCE: &str = "../shared/tools/loadgen.rs";

/// What is done over and over.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// A page is fetched.
    Get,
    /// A page is saved.
    Post,
    /// A whole application.
    Journey,
    /// A page without a session.
    Raw,
}

/// One measurement.
pub struct Run<'a> {
    pub mode: Mode,
    pub address: SocketAddr,
    pub pid: u32,
    pub connections: u32,
    pub seconds: u32,
    pub scenario: &'a str,
    pub steps: u32,
}

/// What came of it; times in milliseconds.
pub struct Measured {
    pub per_second: f64,
    pub p50: f64,
    pub p99: f64,
    pub errors: String,
    pub server: String,
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { per_second, p50, p99, errors, server } = self;
        write!(f, "{per_second:>17.1}{p50:>11.2}{p99:>11.2}   errors {errors}, server {server}")
    }
}

/// The compiled generator.
pub struct Generator(PathBuf);

impl Generator {
    /// Compiles it; `None` where its source is not there.
    pub fn build() -> Option<Self> {
        if !Path::new(SOURCE).exists() {
            return None;
        }
        let program = std::env::temp_dir().join("antrag-loadgen");
        let compiled =
            Command::new("rustc").args(["-C", "opt-level=3", "-o"]).arg(&program).arg(SOURCE).status();
        assert!(compiled.expect("rustc can be run").success(), "the load generator does not compile");
        Some(Self(program))
    }

    /// Runs it on the second core; the server stays on the first.
    pub fn run(&self, run: &Run<'_>) -> Measured {
        let mode = match run.mode {
            Mode::Get => "get",
            Mode::Post => "post",
            Mode::Journey => "journey",
            Mode::Raw => "raw",
        };
        let output = Command::new("taskset")
            .args(["-c", "1"])
            .arg(&self.0)
            .args([mode, "--base", &run.address.to_string(), "--scenario", run.scenario])
            .args([
                "--conns",
                &run.connections.to_string(),
                "--secs",
                &run.seconds.to_string(),
                "--warm",
                "2",
            ])
            .args(["--step", &run.steps.to_string(), "--pids", &run.pid.to_string(), "--pin", "0"])
            .output()
            .expect("the load generator can be run");
        let line = String::from_utf8_lossy(&output.stdout);
        let value = |name: &str| {
            let found = line.split('\t').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
            found
                .unwrap_or_else(|| panic!("no {name} in: {line}{}", String::from_utf8_lossy(&output.stderr)))
                .to_owned()
        };
        let number = |name: &str| value(name).parse().expect("a number");
        let last = line.trim_end().rsplit('\t').next().unwrap_or_default();
        let errors = value("errors");
        Measured {
            per_second: number("ok/s"),
            p50: number("p50"),
            p99: number("p99"),
            errors: if errors == "0" { errors } else { format!("{errors} ({last})") },
            server: value("server_cpu"),
        }
    }
}
