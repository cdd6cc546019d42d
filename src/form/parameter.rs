//! Amounts and limits set by law, each with the days from which its values hold.

use std::{collections::HashMap, sync::Arc};

use jiff::civil::Date;
use rust_decimal::Decimal;

/// A parameter of the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ParameterId(pub usize);

/// All parameters.
#[derive(Debug, Default)]
pub struct Parameters {
    all: Vec<Parameter>,
    by_name: HashMap<Arc<str>, ParameterId>,
}

/// One parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name in expressions and texts.
    pub name: Arc<str>,
    /// What it counts.
    pub unit: Unit,
    /// The law it stands in.
    pub law: Option<Arc<str>>,
    /// Its values and the day from which each holds, the earliest first.
    pub values: Vec<(Date, Decimal)>,
}

/// What a parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    /// Euros.
    Euro,
    /// Months.
    Months,
    /// Years.
    Years,
    /// Anything else.
    Number,
}

impl Parameters {
    /// Adds a parameter; `false` when there is one of that name.
    pub fn add(&mut self, parameter: Parameter) -> bool {
        if self.by_name.contains_key(&parameter.name) {
            return false;
        }
        self.by_name.insert(Arc::clone(&parameter.name), ParameterId(self.all.len()));
        self.all.push(parameter);
        true
    }

    /// The parameter with a name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<ParameterId> {
        self.by_name.get(name).copied()
    }

    /// What is known of a parameter.
    #[must_use]
    pub fn get(&self, id: ParameterId) -> &Parameter {
        &self.all[id.0]
    }

    /// Its value on a day, if it has one then.
    #[must_use]
    pub fn value(&self, id: ParameterId, day: Date) -> Option<Decimal> {
        self.all[id.0].values.iter().rev().find(|(from, _)| *from <= day).map(|(_, value)| *value)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.by_name.keys().map(|name| &**name)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_value_of_the_day_counts() {
        let mut parameters = Parameters::default();
        let values = vec![(date(2024, 1, 1), 100.into()), (date(2026, 1, 1), 130.into())];
        parameters.add(Parameter { name: "supplies".into(), unit: Unit::Euro, law: None, values });
        let id = parameters.named("supplies").unwrap();
        assert_eq!(parameters.value(id, date(2025, 12, 31)), Some(100.into()));
        assert_eq!(parameters.value(id, date(2026, 1, 1)), Some(130.into()));
        assert_eq!(parameters.value(id, date(2023, 12, 31)), None);
    }
}
