//! What goes out only after a second person has looked at it (*Vier-Augen-Prinzip*, domain D, D4).

use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;

use crate::{
    case::letter::Letter,
    form::{fault::Fault, file::At, source::did_you_mean},
};

/// The rule of an authority. Without one, who writes a letter sends it.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Release {
    /// The names of letters that always need a second person.
    pub letters: Vec<String>,
    /// Decisions that grant more than so many euros need one.
    pub amount_over: Option<u32>,
}

/// Why a letter needs a second person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Each of its kind does.
    Kind,
    /// It grants more than so many euros.
    Amount {
        /// So many.
        over: u32,
    },
}

/// The rule as it is written, to say where something is wrong.
#[derive(Default, Deserialize)]
pub(super) struct Written {
    #[serde(default)]
    letters: Vec<At<String>>,
}

impl Release {
    /// Why a letter needs a second person, with what was granted; nothing where it does not.
    #[must_use]
    pub fn why(&self, letter: Letter, granted: &[Decimal]) -> Option<Why> {
        if self.letters.iter().any(|name| name == letter.name()) {
            return Some(Why::Kind);
        }
        let over = self.amount_over.filter(|_| letter.is_act())?;
        granted.iter().any(|amount| *amount > Decimal::from(over)).then_some(Why::Amount { over })
    }
}

impl Written {
    /// Names that no letter has.
    pub(super) fn wrong(&self) -> impl Iterator<Item = (Fault, &At<String>)> {
        let unknown = self.letters.iter().filter(|name| Letter::named(&name.value).is_none());
        unknown.map(|name| {
            let meant = did_you_mean(&name.value, Letter::ALL.into_iter().map(Letter::name));
            (Fault::Unknown { what: "letter", name: name.value.clone(), meant }, name)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_person_is_wanted_by_kind_or_by_amount() {
        let rule = Release { letters: vec!["cooperation-refusal".into()], amount_over: Some(500) };
        let euros = |amounts: &[i64]| amounts.iter().map(|euros| Decimal::from(*euros)).collect::<Vec<_>>();
        assert_eq!(rule.why(Letter::CooperationRefusal, &[]), Some(Why::Kind));
        assert_eq!(rule.why(Letter::Decision, &euros(&[500])), None);
        assert_eq!(rule.why(Letter::Decision, &euros(&[20, 501])), Some(Why::Amount { over: 500 }));
        assert_eq!(rule.why(Letter::Plain, &euros(&[501])), None);
        assert_eq!(Release::default().why(Letter::CooperationRefusal, &euros(&[9999])), None);
    }
}
