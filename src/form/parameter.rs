//! Amounts and limits set by law, each with the days from which its values hold.

use std::{collections::HashMap, sync::Arc};

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::expr::value::Value;

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
    /// Whether each authority sets it for itself.
    pub local: bool,
    /// Its values and the day from which each holds, the earliest first.
    pub values: Dated,
}

/// Values and the day from which each holds, the earliest first.
pub type Dated = Vec<(Date, Amount)>;

/// A value: a number, or a table of them.
#[derive(Clone, Debug, PartialEq)]
pub enum Amount {
    /// One number.
    One(Decimal),
    /// By a number, such as an age: the entry of the greatest key that is not above it.
    Steps(Vec<(Decimal, Amount)>),
    /// By a code, such as a rent level.
    Codes(Vec<(Arc<str>, Amount)>),
}

/// What a table is asked with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A number.
    Number,
    /// A code.
    Code,
}

impl Amount {
    /// The number for these keys, if there is one.
    #[must_use]
    pub fn find(&self, keys: &[Value]) -> Option<Decimal> {
        match (self, keys) {
            (Self::One(value), []) => Some(*value),
            (Self::Steps(steps), [Value::Number(key), rest @ ..]) => {
                steps.iter().rev().find(|(from, _)| from <= key)?.1.find(rest)
            }
            (Self::Codes(codes), [Value::Text(key), rest @ ..]) => {
                codes.iter().find(|(code, _)| code == key)?.1.find(rest)
            }
            _ => None,
        }
    }

    /// Whether it is a table.
    #[must_use]
    pub fn is_table(&self) -> bool {
        !matches!(self, Self::One(_))
    }

    /// What it is asked with, from the outside in; nothing where parts of it differ in that.
    #[must_use]
    pub fn keys(&self) -> Option<Vec<Key>> {
        let (first, inner): (Key, Vec<&Self>) = match self {
            Self::One(_) => return Some(Vec::new()),
            Self::Steps(steps) => (Key::Number, steps.iter().map(|(_, inner)| inner).collect()),
            Self::Codes(codes) => (Key::Code, codes.iter().map(|(_, inner)| inner).collect()),
        };
        let rest = inner.first()?.keys()?;
        let same = inner.iter().all(|other| other.keys().as_ref() == Some(&rest));
        same.then(|| std::iter::once(first).chain(rest).collect())
    }
}

/// What an authority sets for a form: the values of its settings, and of parameters that are local.
#[derive(Clone, Debug, Default)]
pub struct Local {
    /// In the order of the form's settings.
    pub settings: Vec<Arc<str>>,
    /// By parameter.
    pub parameters: HashMap<ParameterId, Dated>,
}

/// What holds on a day.
fn on(values: &Dated, day: Date) -> Option<&Amount> {
    values.iter().rev().find(|(from, _)| *from <= day).map(|(_, value)| value)
}

/// What a parameter counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, schemars::JsonSchema)]
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

    /// What it is on a day where an authority sets nothing, if it is anything then.
    #[must_use]
    pub fn value(&self, id: ParameterId, day: Date) -> Option<&Amount> {
        on(&self.all[id.0].values, day)
    }

    /// Its number on a day for the keys of its table; an authority's own values count more.
    #[must_use]
    pub fn number(&self, id: ParameterId, local: &Local, day: Date, keys: &[Value]) -> Option<Decimal> {
        let own = local.parameters.get(&id).and_then(|values| on(values, day));
        own.or_else(|| self.value(id, day))?.find(keys)
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

    fn steps(entries: &[(i64, Amount)]) -> Amount {
        Amount::Steps(entries.iter().map(|(key, value)| ((*key).into(), value.clone())).collect())
    }

    fn one(value: i64) -> Amount {
        Amount::One(value.into())
    }

    fn parameters(values: Dated) -> (Parameters, ParameterId) {
        let mut parameters = Parameters::default();
        let parameter = Parameter { name: "x".into(), unit: Unit::Euro, law: None, local: false, values };
        assert!(parameters.add(parameter));
        let id = parameters.named("x").unwrap();
        (parameters, id)
    }

    #[test]
    fn the_value_of_the_day_counts() {
        let (all, id) = parameters(vec![(date(2024, 1, 1), one(100)), (date(2026, 1, 1), one(130))]);
        let on = |day| all.number(id, &Local::default(), day, &[]);
        assert_eq!(on(date(2025, 12, 31)), Some(100.into()));
        assert_eq!(on(date(2026, 1, 1)), Some(130.into()));
        assert_eq!(on(date(2023, 12, 31)), None);
    }

    #[test]
    fn a_table_is_asked_by_steps_and_codes() {
        let by_level = |level: &str, table: Amount| (Arc::from(level), table);
        let table = Amount::Codes(vec![
            by_level("I", steps(&[(1, one(361)), (2, one(437))])),
            by_level("II", steps(&[(1, one(408))])),
        ]);
        assert_eq!(table.keys(), Some(vec![Key::Code, Key::Number]));
        let find = |level: &str, persons: i64| {
            table.find(&[Value::Text(level.into()), Value::Number(persons.into())])
        };
        assert_eq!(find("I", 1), Some(361.into()));
        assert_eq!(find("I", 7), Some(437.into()));
        assert_eq!(find("I", 0), None);
        assert_eq!(find("III", 1), None);
        assert_eq!(
            Amount::Codes(vec![by_level("I", one(1)), by_level("II", steps(&[(1, one(2))]))]).keys(),
            None
        );
    }

    #[test]
    fn an_authority_s_own_value_counts_more() {
        let (all, id) = parameters(vec![(date(2024, 1, 1), one(100))]);
        let local = Local {
            parameters: HashMap::from([(id, vec![(date(2026, 1, 1), one(90))])]),
            ..Local::default()
        };
        assert_eq!(all.number(id, &local, date(2025, 1, 1), &[]), Some(100.into()));
        assert_eq!(all.number(id, &local, date(2026, 1, 1), &[]), Some(90.into()));
    }
}
