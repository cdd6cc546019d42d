//! `antrag authority import-gv100ad`, as somebody runs it: the official list of municipalities becomes a file to review.

use std::{
    env, fs,
    process::{self, Command},
};

/// A line of the official list about a municipality.
fn line(key: &str, association: &str, name: &str, postcode: &str) -> String {
    let head = format!("6020261231{key}{association}{name:<100}63");
    format!("{head:<165}{postcode:<55}\r\n")
}

#[test]
fn the_official_list_becomes_a_file_in_order_and_a_broken_one_changes_nothing() {
    let folder = env::temp_dir().join(format!("antrag-gv100ad-{}", process::id()));
    fs::create_dir_all(&folder).unwrap();
    let import = |text: &[u8]| {
        fs::write(folder.join("gv100ad.txt"), text).unwrap();
        let arguments = ["authority", "import-gv100ad", "gv100ad.txt"];
        let output =
            Command::new(env!("CARGO_BIN_EXE_antrag")).args(arguments).current_dir(&folder).output().unwrap();
        let told = [output.stdout, output.stderr].map(|told| String::from_utf8(told).unwrap()).concat();
        (output.status.code(), told)
    };
    let list = [
        line("06999002", "5001", "Uferdorf, M", "66601"),
        line("06999001", "5001", "Weidenmünster, Stadt", "48901*****"),
    ]
    .concat();
    // As Windows writes it.
    let bytes: Vec<u8> = list.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap()).collect();
    let told = import(&bytes);
    assert_eq!(told, (Some(0), "./forms/municipalities.csv: 2 municipalities.\n".to_owned()));
    let written = "ars,name,postcode,several,district\n\
                   069995001001,Weidenmünster,48901,yes,\n069995001002,Uferdorf,66601,,\n";
    let file = folder.join("forms/municipalities.csv");
    assert_eq!(fs::read_to_string(&file).unwrap(), written);

    let again = list.replace("06999001", "06999002");
    let (code, told) = import(again.as_bytes());
    assert_eq!(code, Some(1));
    assert_eq!(told, "gv100ad.txt: line 2: there was a municipality with the key 069995001002 before\n");
    let (code, told) = import(b"%PDF-1.7");
    assert!(code == Some(1) && told.contains("is this GV100AD?"), "{told}");
    assert_eq!(fs::read_to_string(&file).unwrap(), written, "what is wrong changes nothing");
    fs::remove_dir_all(folder).unwrap();
}
