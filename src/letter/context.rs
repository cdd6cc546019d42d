//! What the template of a letter may name. The line above each name explains it in `docs/letters.md`; all are German texts, as
//! they stand on paper.

use serde::Serialize;

/// Everything that is known when a letter is written.
#[derive(Clone, Debug, Default, Serialize)]
pub struct About {
    /// the day on which it is written: `24.11.2026`
    pub today: String,
    /// by when the person should answer: two weeks from today, or what was asked for before
    pub until: String,
    /// the number of the case
    pub number: String,
    /// the name of the benefit
    pub service: String,
    /// the day on which it was applied for
    pub applied_on: String,
    /// the day from which it counts
    pub counts_from: String,
    /// who applied
    pub person: String,
    /// who writes
    pub clerk: String,
    /// the sections of the law, as the form names them: a list
    pub law: Vec<String>,
    /// what was decided, one by one: a list
    pub decisions: Vec<Decision>,
    /// what the form worked out, by name and amount: a list of pairs
    pub calculation: Vec<(String, String)>,
    /// the day on which the person objected, or empty
    pub objected_on: String,
    /// what was asked for and has not come, or nothing
    pub requested: Option<Requested>,
    /// what the person may do against a decision
    pub remedy: Remedy,
    /// the authority
    pub authority: Authority,
}

/// What was decided on one service for one person.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Decision {
    /// for whom
    pub person: String,
    /// what
    pub service: String,
    /// `true`: yes
    pub granted: bool,
    /// how much, or empty
    pub amount: String,
    /// from when, or empty
    pub from: String,
    /// until when, or empty
    pub until: String,
    /// why, as the clerk wrote it, or empty
    pub reason: String,
}

/// What was asked for and has not come.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Requested {
    /// the day on which it was asked for
    pub on: String,
    /// the day by which it should be there
    pub until: String,
    /// what: a list
    pub items: Vec<String>,
}

/// What the person may do against a decision (§ 36 SGB X).
#[derive(Clone, Debug, Default, Serialize)]
pub struct Remedy {
    /// `true`: the social courts decide in the end, else the administrative courts
    pub social: bool,
    /// the court that is gone to at once, with its address, where there is no objection; else empty
    pub court: String,
}

/// The authority that writes.
#[derive(Clone, Debug, Default, Serialize)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Authority {
    pub name: String,
    pub land: String,
    /// the office that decides about the benefit
    pub office: String,
    pub street: String,
    pub place: String,
    pub phone: String,
    pub email: String,
    pub hours: String,
}

impl About {
    /// A letter about everything there could be, to try templates with: granted and refused, or nothing at all.
    pub(super) fn samples() -> Vec<Self> {
        let decision = |granted, reason: &str| Decision {
            person: "Deniz Efe".into(),
            service: "Mittagessen".into(),
            granted,
            amount: "42,00 €".into(),
            from: "01.12.2026".into(),
            until: String::new(),
            reason: reason.into(),
        };
        let full = Self {
            service: "Bildung und Teilhabe".into(),
            law: vec!["§ 28 SGB II".into()],
            objected_on: "02.12.2026".into(),
            decisions: vec![decision(true, ""), decision(false, "Der Nachweis passt nicht.")],
            calculation: vec![("Summe".into(), "42,00 €".into())],
            requested: Some(Requested { items: vec!["Lohnzettel".into()], ..Requested::default() }),
            ..Self::default()
        };
        let court = Remedy { social: true, court: "Verwaltungsgericht".into() };
        let bare = Self { service: "Wohngeld".into(), ..Self::default() };
        vec![Self { remedy: court, ..full.clone() }, full, bare]
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    fn names(value: &Value, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                for (name, value) in fields {
                    found.push(name.clone());
                    names(value, found);
                }
            }
            Value::Array(all) => all.iter().for_each(|value| names(value, found)),
            _ => {}
        }
    }

    #[test]
    fn the_guide_names_all_that_a_template_may_name() {
        let guide = include_str!("../../docs/letters.md");
        let mut all = Vec::new();
        names(&serde_json::to_value(&About::samples()[0]).unwrap(), &mut all);
        assert!(all.len() > 20, "{all:?}");
        for name in all {
            assert!(guide.contains(&format!("`{name}`")), "{name} is not in docs/letters.md");
        }
    }
}
