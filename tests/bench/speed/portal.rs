//! The real program with the small form, in a folder of its own.

use std::{
    fs, io,
    net::{SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use super::bare;

pub struct Portal {
    pub address: SocketAddr,
    pub folder: PathBuf,
    /// From the start of the process to its first answer.
    pub first_answer: Duration,
    process: Child,
}

impl Portal {
    /// Starts it on the first core.
    pub fn start() -> Self {
        let folder = std::env::temp_dir().join(format!("antrag-bench-{}", std::process::id()));
        definitions(&folder).expect("the definitions can be copied");
        let address =
            TcpListener::bind("127.0.0.1:0").and_then(|port| port.local_addr()).expect("a free port");
        let begun = Instant::now();
        let process = Command::new("taskset")
            .args([
                "-c",
                "0",
                env!("CARGO_BIN_EXE_antrag"),
                "demo",
                "--data",
                "data",
                "--listen",
                &address.to_string(),
            ])
            .current_dir(&folder)
            .env("RUST_LOG", "error")
            .stdout(Stdio::null())
            .spawn()
            .expect("the program can be run");
        while bare::status(address, "/de") != Some(200) {
            std::thread::sleep(Duration::from_millis(1));
            assert!(begun.elapsed() < Duration::from_mins(1), "the portal does not answer");
        }
        Self { address, folder, first_answer: begun.elapsed(), process }
    }

    pub fn pid(&self) -> u32 {
        self.process.id()
    }

    /// Resident, in megabytes.
    pub fn memory(&self) -> f64 {
        let status =
            fs::read_to_string(format!("/proc/{}/status", self.pid())).expect("the process is there");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("it has memory");
        let kilobytes: f64 = line.trim().trim_end_matches(" kB").parse().expect("a number");
        kilobytes / 1000.0
    }

    /// Waits for two hundred more receipts while nobody applies; how many a second.
    pub fn work_off(&self) -> f64 {
        const RECEIPTS: usize = 200;
        let kept = || files_below(&self.folder.join("data/files"));
        let (begun, before) = (Instant::now(), kept());
        while kept() < before + RECEIPTS && begun.elapsed() < Duration::from_mins(1) {
            std::thread::sleep(Duration::from_millis(20));
        }
        (kept() - before) as f64 / begun.elapsed().as_secs_f64()
    }
}

impl Drop for Portal {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// All forms and languages of the repository, the small form, and one authority that offers it; no seeded cases.
fn definitions(folder: &Path) -> io::Result<()> {
    copy(Path::new("forms"), &folder.join("forms"))?;
    copy(Path::new("translations"), &folder.join("translations"))?;
    fs::remove_file(folder.join("forms/demo.yaml"))?;
    fs::create_dir_all(folder.join("forms/small"))?;
    fs::copy("tests/bench/forms/small/form.yaml", folder.join("forms/small/form.yaml"))?;
    fs::copy("tests/bench/forms/small/en.ftl", folder.join("translations/en/forms/small.ftl"))?;
    let authority = folder.join("forms/authorities/rosenfurt.yaml");
    let text = fs::read_to_string(&authority)?;
    fs::write(&authority, text.replace("services:\n", "services:\n  - {form: small, office: Ferienbüro}\n"))
}

fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (from, to) = {
            let entry = entry?;
            (entry.path(), to.join(entry.file_name()))
        };
        if from.is_dir() {
            copy(&from, &to)?;
        } else {
            fs::copy(&from, &to)?;
        }
    }
    Ok(())
}

fn files_below(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    entries
        .filter_map(Result::ok)
        .map(|entry| if entry.path().is_dir() { files_below(&entry.path()) } else { 1 })
        .sum()
}
