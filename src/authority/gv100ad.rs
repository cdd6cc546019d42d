//! The official list of municipalities as the Federal Statistical Office gives it out: GV100AD, lines of fixed width.
//!
//! Uses the other modules of `authority` and nothing else. Of its records only two count: 40, a Kreis, and 60, a
//! municipality. Columns are characters; the file may be in UTF-8 or in the Windows code page.

mod not_read;

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::Range,
};

pub use self::not_read::{NotRead, Wrong};
use super::municipality::{Municipality, is_digits};

const KEY: Range<usize> = 10..18;
const DISTRICT_KEY: Range<usize> = 10..15;
const ASSOCIATION: Range<usize> = 18..22;
const NAME: Range<usize> = 22..72;
const KIND: Range<usize> = 122..124;
const POSTCODE: Range<usize> = 165..170;
const SEVERAL: Range<usize> = 170..175;

const OF_DISTRICT: &str = "40";
const OF_MUNICIPALITY: &str = "60";
/// A forest or a lake that belongs to no municipality, and in which nobody lives.
const UNINHABITED: &str = "66";

/// What Windows has where Latin-1 has nothing.
const CP1252: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// All municipalities of the file in which somebody lives, in the order of their keys.
pub fn read(bytes: &[u8]) -> Result<Vec<Municipality>, NotRead> {
    let text = decoded(bytes);
    let (mut found, mut districts, mut keys) = (Vec::new(), BTreeMap::new(), BTreeSet::new());
    for (line, number) in text.lines().zip(1..) {
        let failed = |wrong| NotRead::Line { number, wrong };
        let line: Vec<char> = line.chars().collect();
        match column(&line, 0..2).as_str() {
            // Some files end with a mark of their end.
            "" | "\u{1a}" => {}
            OF_DISTRICT => {
                districts.insert(column(&line, DISTRICT_KEY), spoken(&column(&line, NAME)));
            }
            OF_MUNICIPALITY if column(&line, KIND) == UNINHABITED => {}
            OF_MUNICIPALITY => {
                let municipality = municipality(&line).map_err(failed)?;
                if !keys.insert(municipality.ars.clone()) {
                    return Err(failed(Wrong::Twice(municipality.ars)));
                }
                found.push(municipality);
            }
            record if record.len() == 2 && is_digits(record) => {}
            _ => return Err(failed(Wrong::NoRecord)),
        }
    }
    for municipality in &mut found {
        let district = municipality.ars.get(..5).and_then(|key| districts.get(key));
        municipality.district =
            district.filter(|district| **district != municipality.name).cloned().unwrap_or_default();
    }
    found.sort();
    if found.is_empty() { Err(NotRead::NoMunicipality) } else { Ok(found) }
}

fn municipality(line: &[char]) -> Result<Municipality, Wrong> {
    if line.len() < POSTCODE.end {
        return Err(Wrong::Short { length: line.len() });
    }
    let (key, association) = (column(line, KEY), column(line, ASSOCIATION));
    if key.len() != KEY.len()
        || association.len() != ASSOCIATION.len()
        || !is_digits(&(key.clone() + &association))
    {
        return Err(Wrong::Key(format!("{key} {association}")));
    }
    let (name, postcode) = (spoken(&column(line, NAME)), column(line, POSTCODE));
    if name.is_empty() {
        return Err(Wrong::NoName);
    }
    if !postcode.is_empty() && (postcode.len() != POSTCODE.len() || !is_digits(&postcode)) {
        return Err(Wrong::Postcode(postcode));
    }
    // The key without the association stands in one column, the association in the next.
    let (district, own) = key.split_at(DISTRICT_KEY.len());
    let several = column(line, SEVERAL).contains('*');
    Ok(Municipality {
        ars: format!("{district}{association}{own}"),
        name,
        postcode,
        several,
        district: String::new(),
    })
}

/// `Rosenfurt` for `Rosenfurt, Stadt`.
fn spoken(name: &str) -> String {
    let name = name.split(',').next().unwrap_or_default();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What stands in some columns, without the blanks around it; nothing where the line has ended.
fn column(line: &[char], columns: Range<usize>) -> String {
    let columns = columns.start.min(line.len())..columns.end.min(line.len());
    line[columns].iter().collect::<String>().trim().to_owned()
}

fn decoded(bytes: &[u8]) -> String {
    if let Ok(text) = str::from_utf8(bytes) {
        return text.trim_start_matches('\u{feff}').to_owned();
    }
    let letter = |byte: &u8| match byte {
        0x80..=0x9f => CP1252[usize::from(byte - 0x80)],
        other => char::from(*other),
    };
    bytes.iter().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A line as the file has it.
    fn line(record: &str, key: &str, association: &str, name: &str, kind: &str, rest: &str) -> String {
        let head = format!("{record}20261231{key:<8}{association:<4}{name:<100}{kind:<6}");
        format!("{head:<165}{rest:<55}")
    }

    fn sample() -> String {
        [
            line("10", "06", "", "Hessen", "", ""),
            line("40", "06999", "", "Landkreis Rosental", "44", ""),
            line("40", "06998", "", "Weidenmünster, Stadt", "41", ""),
            line("50", "06999", "5001", "Verwaltungsgemeinschaft Furt", "50", ""),
            line("60", "06999002", "5001", "Uferdorf, M", "60", "66601     1234"),
            line("60", "06999001", "5001", "Rosenfurt, Stadt", "63", "66601*****1234"),
            line("60", "06999999", "9999", "Rosenwald, gemfr. Geb.", "66", ""),
            line("60", "06998000", "0000", "Weidenmünster, Stadt", "61", "48901"),
        ]
        .join("\r\n")
    }

    #[test]
    fn keys_names_and_postcodes_come_from_their_columns() {
        let found = read(sample().as_bytes()).unwrap();
        let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(
            lines,
            [
                "069980000000,Weidenmünster,48901,,",
                "069995001001,Rosenfurt,66601,yes,Landkreis Rosental",
                "069995001002,Uferdorf,66601,,Landkreis Rosental",
            ]
        );
    }

    #[test]
    fn the_code_page_of_windows_is_read_as_well() {
        let text = sample().replace("Uferdorf", "Šuferdorf");
        let of_windows = |letter: char| match CP1252.iter().position(|known| *known == letter) {
            Some(at) => 0x80 + u8::try_from(at).unwrap(),
            None => u8::try_from(u32::from(letter)).unwrap(),
        };
        let bytes: Vec<u8> = text.chars().map(of_windows).chain([b'\r', b'\n', 0x1a]).collect();
        assert!(str::from_utf8(&bytes).is_err());
        assert_eq!(read(&bytes), read(text.as_bytes()));
        assert_eq!(read(format!("\u{feff}{text}\n").as_bytes()), read(text.as_bytes()));
    }

    #[test]
    fn a_line_that_is_wrong_is_told_with_its_number() {
        let fifth = |wrong| Err(NotRead::Line { number: 5, wrong });
        let with = |from: &str, to: &str| read(sample().replace(from, to).as_bytes());
        assert_eq!(with("06999002", "0699900x"), fifth(Wrong::Key("0699900x 5001".into())));
        assert_eq!(with("Uferdorf, M", "           "), fifth(Wrong::NoName));
        assert_eq!(with("66601     1", "6660 x    1"), fifth(Wrong::Postcode("6660".into())));
        let twice = Wrong::Twice("069995001002".into());
        assert_eq!(with("06999001", "06999002"), Err(NotRead::Line { number: 6, wrong: twice }));
        let cut: String = sample().chars().take(4 * 222 + 100).collect();
        assert_eq!(read(cut.as_bytes()), fifth(Wrong::Short { length: 100 }));
    }

    #[test]
    fn other_files_are_refused() {
        let foreign = |bytes: &[u8]| read(bytes).unwrap_err().to_string();
        assert!(
            foreign(b"PK\x03\x04\xff\xfe")
                .starts_with("line 1: it does not begin with the number of a record")
        );
        assert!(foreign(b"ars,name\n069990001001,Rosenfurt\n").starts_with("line 1: "));
        assert!(foreign(b"").contains("no line is about a municipality"));
        assert!(foreign(line("40", "06999", "", "Rosental", "44", "").as_bytes()).contains("record 60"));
    }
}
