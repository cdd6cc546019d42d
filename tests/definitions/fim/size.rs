//! A large schema is a form at once, and takes little memory.

use std::fmt::Write as _;

use super::{
    command::Folder,
    small::{self, field, group},
};

/// Seconds of the processor that a large schema takes at most.
const TIME: f64 = 2.0;
/// In kilobytes, as `ulimit -d` counts.
const MEMORY: &str = "102400";

/// As real ones are: a few hundred fields among very many relations.
fn large() -> String {
    let relation = "<xdf:relation><xdf:praedikat><code>ABL</code></xdf:praedikat><xdf:objekt><xdf:id>F99000000001</xdf:id>\
        <xdf:version>1.0.0</xdf:version></xdf:objekt></xdf:relation>\n";
    let mut all = String::new();
    for number in 0..25 {
        let mut inside = String::new();
        for at in 0..20 {
            let name = format!("Feld {at} der Gruppe {number}");
            let id = format!("F99{:09}", number * 20 + at);
            let more =
                format!("{}<xdf:praezisierung minLength=\"1\" maxLength=\"80\"/>", relation.repeat(60));
            inside.push_str(&field(&id, &name, if at % 3 == 0 { "0:1" } else { "1:1" }, "input text", &more));
        }
        let times = if number % 2 == 0 { "0:1" } else { "1:1" };
        write!(all, "{}", group(&format!("G99{number:09}"), &format!("Gruppe {number}"), times, &inside))
            .unwrap();
    }
    small::schema(&all)
}

#[test]
fn five_megabytes_are_a_form_at_once() {
    let folder = Folder::new("size");
    let text = large();
    assert!(text.len() > 5_000_000, "{}", text.len());
    folder.write("large.xml", &text);
    let antrag = env!("CARGO_BIN_EXE_antrag");
    let command = format!("ulimit -d {MEMORY} && '{antrag}' form import-fim large.xml && times");
    let output = folder.run("sh", &["-c", &command]);
    let told = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(told.contains("500 fields, 25 groups"), "{told}");
    // The last line is what the processor did for the program, however many others it had to serve meanwhile.
    let spent: f64 = told.lines().last().unwrap().split_whitespace().map(seconds).sum();
    assert!(spent < TIME, "{spent} s");
}

/// `0m1.250s`
fn seconds(text: &str) -> f64 {
    let (minutes, seconds) = text.trim_end_matches('s').split_once('m').unwrap();
    minutes.parse::<f64>().unwrap() * 60.0 + seconds.parse::<f64>().unwrap()
}
