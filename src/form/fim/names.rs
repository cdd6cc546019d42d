//! Makes ids of German names: lower-case letters, digits and one sign, short, none given twice.
//!
//! May use nothing else.

use std::collections::{BTreeMap, BTreeSet};

/// How long an id may be before a number is added.
const LONGEST: usize = 40;
/// Words that mean something in expressions.
const WORDS: [&str; 6] = ["in", "true", "false", "today", "param", "setting"];

/// An id made of a name, with `_` or `-` between its words.
pub fn id(name: &str, joint: char) -> String {
    let mut id = String::new();
    for letter in name.to_lowercase().chars() {
        match letter {
            'ä' => id.push_str("ae"),
            'ö' => id.push_str("oe"),
            'ü' => id.push_str("ue"),
            'ß' => id.push_str("ss"),
            c if c.is_ascii_alphanumeric() => id.push(c),
            _ if id.is_empty() || id.ends_with(joint) => {}
            _ => id.push(joint),
        }
    }
    let whole = id.trim_end_matches(joint);
    let cut = whole.get(..LONGEST).map_or(whole, |start| match whole.as_bytes().get(LONGEST) {
        Some(next) if char::from(*next) != joint => {
            start.rsplit_once(joint).map_or(start, |(words, _)| words)
        }
        _ => start,
    });
    match cut.trim_end_matches(joint) {
        "" => "feld".to_owned(),
        id if id.starts_with(|c: char| c.is_ascii_digit()) => format!("f{joint}{id}"),
        id if WORDS.contains(&id) => format!("f{joint}{id}"),
        id => id.to_owned(),
    }
}

/// Ids that were given.
#[derive(Debug, Default)]
pub struct Given {
    all: BTreeSet<String>,
    /// The number that tells the next id like this one apart.
    next: BTreeMap<String, usize>,
}

impl Given {
    /// Gives an id like this one.
    pub fn give(&mut self, id: &str, joint: char) -> String {
        self.give_unless(id, joint, |_| false)
    }

    /// Gives an id like this one that is not taken elsewhere; a number tells it apart.
    pub fn give_unless(&mut self, id: &str, joint: char, is_taken: impl Fn(&str) -> bool) -> String {
        let mut number = self.next.get(id).copied().unwrap_or(1);
        let given = loop {
            let given = if number == 1 { id.to_owned() } else { format!("{id}{joint}{number}") };
            number += 1;
            if !self.all.contains(&given) && !is_taken(&given) {
                break given;
            }
        };
        self.next.insert(id.to_owned(), number);
        self.all.insert(given.clone());
        given
    }

    /// Whether an id was given.
    pub fn has(&self, id: &str) -> bool {
        self.all.contains(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_of_names() {
        assert_eq!(id("Größe der Räume (in m²)", '_'), "groesse_der_raeume_in_m");
        assert_eq!(id("1. Wohnsitz", '_'), "f_1_wohnsitz");
        assert_eq!(id("in", '_'), "f_in");
        assert_eq!(id("§§", '-'), "feld");
        let long = "Vertretung durch gesetzlichen Vertreter oder Bevollmächtigten (Antragsteller)";
        assert_eq!(id(long, '-'), "vertretung-durch-gesetzlichen-vertreter");
        let mut given = Given::default();
        assert_eq!(["ort", "ort", "ort"].map(|name| given.give(name, '_')), ["ort", "ort_2", "ort_3"]);
    }
}
