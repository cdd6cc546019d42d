//! Municipalities: the official key, the name that people say, and the file that lists them.
//!
//! May use `form` to read definition files. The file comes from the official one ([`gv100ad`](super::gv100ad)), is sorted
//! by key and has one municipality in a line, so that a change shows what has changed.

use std::{fmt, sync::Arc};

use super::name::Name;
use crate::form::{
    fault::Fault,
    load::definitions::Definitions,
    source::{Complaint, Place, Source},
};

/// Where the list lies, from the folder that holds `forms/`.
pub const FILE: &str = "forms/municipalities.csv";
/// How many digits of the official key (ARS) name a Land, a Regierungsbezirk, a Kreis, an association of municipalities,
/// a municipality.
const KEYS: [usize; 5] = [2, 3, 5, 9, ARS];
/// How many digits a whole key has.
pub const ARS: usize = 12;
const HEAD: &str = "ars,name,postcode,several,district";
/// What stands in the fourth column where there is more than one postcode.
const SEVERAL: &str = "yes";

/// A municipality.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Municipality {
    /// The official key, *Amtlicher Regionalschlüssel*, twelve digits.
    pub ars: String,
    /// Its name as people say it: without `, Stadt`.
    pub name: String,
    /// The postcode of its administration, which need not be its only one; empty where there is none.
    pub postcode: String,
    /// Whether it has more than one.
    pub several: bool,
    /// The Kreis in which it lies; empty where it is one itself.
    pub district: String,
}

/// A municipality and its name as it is compared.
#[derive(Debug)]
pub struct Listed {
    /// The municipality.
    pub municipality: Municipality,
    /// Its name.
    pub name: Name,
}

impl Listed {
    /// Whether it is what a key names, or lies within.
    #[must_use]
    pub fn is_within(&self, key: &str) -> bool {
        self.municipality.ars.starts_with(key)
    }
}

/// Whether some digits begin the key of a Land, a Kreis, an association or a municipality.
#[must_use]
pub fn is_key(text: &str) -> bool {
    KEYS.contains(&text.len()) && is_digits(text)
}

/// Whether there is nothing but digits.
#[must_use]
pub fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

/// The file of a list, in order.
#[must_use]
pub fn file(municipalities: &[Municipality]) -> String {
    let mut lines: Vec<String> = municipalities.iter().map(ToString::to_string).collect();
    lines.sort();
    format!("{HEAD}\n{}\n", lines.join("\n"))
}

/// Reads the list, if there is one; what is wrong is complained about and left out.
pub fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Vec<Listed> {
    let Some(source) = definitions.get(FILE) else { return Vec::new() };
    let mut all = Vec::new();
    let mut at = 0;
    for (number, line) in source.text.split_inclusive('\n').enumerate() {
        let (begin, line) = (at, line.trim_end());
        at += source.text[begin..].find('\n').map_or(0, |end| end + 1);
        if (number == 0 && line == HEAD) || line.is_empty() {
            continue;
        }
        match Municipality::read(line) {
            Some(municipality) => {
                all.push(Listed { name: Name::of(&municipality.name), municipality });
            }
            None => complaints.push(complaint(source, begin, line)),
        }
    }
    all
}

fn complaint(source: &Arc<Source>, begin: usize, line: &str) -> Complaint {
    let expected = format!("a line like `{HEAD}` with the key of a municipality");
    let fault = Fault::Syntax { expected, found: format!("`{line}`") };
    Complaint::new(fault, Place::new(source, begin..begin + line.len()))
}

impl Municipality {
    fn read(line: &str) -> Option<Self> {
        let [ars, name, postcode, several, district] = line.split(',').collect::<Vec<_>>().try_into().ok()?;
        let is_postcode = postcode.is_empty() || (postcode.len() == 5 && is_digits(postcode));
        let is_right = ars.len() == ARS && is_digits(ars) && !name.is_empty() && is_postcode;
        is_right.then(|| Self {
            ars: ars.to_owned(),
            name: name.to_owned(),
            postcode: postcode.to_owned(),
            several: several == SEVERAL,
            district: district.to_owned(),
        })
    }
}

/// A line of the list.
impl fmt::Display for Municipality {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let several = if self.several { SEVERAL } else { "" };
        write!(f, "{},{},{},{several},{}", self.ars, self.name, self.postcode, self.district)
    }
}
