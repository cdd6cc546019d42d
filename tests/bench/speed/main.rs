//! How fast the portal is, beside what the machine allows: `cargo bench --bench speed [-- SECONDS]`.
//!
//! Everything is measured in one run, because only ratios of one run count: the portal with the small form of
//! `tests/bench/forms`, a plain handler that sends the same bytes, and the durable commits of the bare database.
//! The server is kept to one core and the load to another. The load comes from `../shared/tools/loadgen.rs`;
//! without it the bench says so and ends.

#![expect(clippy::print_stdout, reason = "the figures are what this program is for")]
#![expect(clippy::expect_used, clippy::panic, reason = "a bench that can't go on ends")]
#![expect(clippy::cast_precision_loss, reason = "figures for people")]

mod bare;
mod load;
mod portal;

use std::{fs, time::Duration};

use load::{Generator, Mode};
use portal::Portal;

const CONNECTIONS: [u32; 2] = [16, 128];
const SCENARIO: &str = "tests/bench/small.scenario";
const PAGE: &str = "/de/rosenfurt/small";
/// The steps of the scenario that come before the page that is fetched and posted: begin, and the first page.
const STEPS_BEFORE: u32 = 2;

fn main() {
    bare::serve_if_asked();
    let seconds = std::env::args().find_map(|argument| argument.parse().ok()).unwrap_or(6);
    let Some(generator) = Generator::build() else {
        println!("skipped: no shared data");
        return;
    };
    let portal = Portal::start();
    println!("start to first answer          {:>10.0} ms", portal.first_answer.as_secs_f64() * 1000.0);
    std::thread::sleep(Duration::from_secs(2));
    println!("memory at rest                 {:>10.1} MB", portal.memory());
    first_view(&portal);

    let page = bare::fetch(portal.address, PAGE);
    let plain = bare::Plain::start(page.body);
    let mut figures = Vec::new();
    for connections in CONNECTIONS {
        let at = |mode, address, pid| {
            generator.run(&load::Run {
                mode,
                address,
                pid,
                connections,
                seconds,
                scenario: SCENARIO,
                steps: STEPS_BEFORE,
            })
        };
        println!("\n{connections} connections           per second     p50 ms     p99 ms");
        for (name, mode) in [("page", Mode::Get), ("saved page", Mode::Post), ("journey", Mode::Journey)] {
            let measured = at(mode, portal.address, portal.pid());
            println!("{name:<24}{measured}");
            figures.push((connections, mode, measured.per_second));
        }
        let measured = at(Mode::Raw, plain.address, plain.pid());
        println!("{:<24}{measured}", "plain handler");
        figures.push((connections, Mode::Raw, measured.per_second));
    }
    println!("\nmemory under load              {:>10.1} MB", portal.memory());
    let receipts = portal.work_off();
    println!("receipts in the background     {receipts:>10.1} /s");
    let commits = bare::commits(Duration::from_secs(seconds.into()));
    println!("commits of one row             {:>10.0} rows/s", commits.single);
    println!("commits of sixteen rows        {:>10.0} rows/s", commits.batched);
    ratios(&figures, commits.batched);
    let folder = portal.folder.clone();
    drop(portal);
    fs::remove_dir_all(folder).expect("the folder can be removed");
}

/// What a browser loads to show the first page.
fn first_view(portal: &Portal) {
    let page = bare::fetch(portal.address, PAGE);
    let text = String::from_utf8_lossy(&page.body).into_owned();
    let assets: std::collections::BTreeSet<&str> =
        text.split('"').filter(|part| part.starts_with("/assets/")).collect();
    let compressed = |path: &str| bare::fetch_compressed(portal.address, path).body.len();
    let bytes: usize = compressed(PAGE) + assets.iter().map(|path| compressed(path)).sum::<usize>();
    println!(
        "first view                     {:>10.1} kB in {} requests (fonts besides)",
        bytes as f64 / 1000.0,
        assets.len() + 1
    );
}

fn ratios(figures: &[(u32, Mode, f64)], commits: f64) {
    let of = |connections, mode| {
        let found = figures.iter().find(|(c, m, _)| *c == connections && *m == mode);
        found.map_or(0.0, |(_, _, per_second)| *per_second)
    };
    println!();
    for connections in CONNECTIONS {
        let (page, plain) = (of(connections, Mode::Get), of(connections, Mode::Raw));
        println!("{connections} connections: pages to plain handler 1 : {:.1}", plain / page);
        let saved = of(connections, Mode::Post);
        println!("{connections} connections: saved pages to batched commits 1 : {:.1}", commits / saved);
    }
}
