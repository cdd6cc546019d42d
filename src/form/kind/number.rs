//! Amounts and numbers as people type them: `1.234,56`, `1234.56`, `1234,5 €`.

use rust_decimal::Decimal;

use super::super::{expr::value::Value, problem::Problem};

/// Between which limits a number lies.
#[derive(Clone, Copy, Debug)]
pub struct Range {
    /// The smallest.
    pub min: Decimal,
    /// The greatest.
    pub max: Decimal,
    /// What is counted: `km`.
    pub unit: Option<super::super::text::TextId>,
}

impl Range {
    /// Reads an amount of money.
    pub fn read_money(&self, text: &str) -> Result<Value, Problem> {
        let bare = text.trim().trim_end_matches("EUR").trim_end_matches("Euro").trim_end_matches('€');
        let amount =
            parse(bare).filter(|amount| amount.normalize().scale() <= 2).ok_or(Problem::MoneyFormat)?;
        if amount < self.min || amount > self.max {
            return Err(Problem::MoneyRange { min: self.min, max: self.max });
        }
        Ok(Value::Number(amount))
    }

    /// Reads a whole number.
    pub fn read_whole(&self, text: &str) -> Result<Value, Problem> {
        let number = parse(text).ok_or(Problem::NumberFormat)?;
        if !number.fract().is_zero() {
            return Err(Problem::NumberWhole);
        }
        self.within(number)
    }

    /// Reads a number with at most two digits after the comma.
    pub fn read_decimal(&self, text: &str) -> Result<Value, Problem> {
        self.within(parse(text).filter(|n| n.normalize().scale() <= 2).ok_or(Problem::NumberFormat)?)
    }

    fn within(&self, number: Decimal) -> Result<Value, Problem> {
        if number < self.min || number > self.max {
            return Err(Problem::NumberRange { min: self.min, max: self.max });
        }
        Ok(Value::Number(number.normalize()))
    }
}

/// Understands a number however it is punctuated. The last comma or point is the decimal sign, unless
/// three digits follow it and it is the only kind of sign there: `1.234` is one thousand, as in German.
fn parse(text: &str) -> Option<Decimal> {
    let text: String = text.chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    let digits = text.strip_prefix('-').unwrap_or(&text);
    if digits.is_empty() || !digits.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '.') {
        return None;
    }
    let (commas, points) = (digits.matches(',').count(), digits.matches('.').count());
    let decimal_sign = match (commas, points) {
        (0, 0) => None,
        (1, 0) => Some(','),
        (0, 1)
            if digits
                .rfind('.')
                .is_some_and(|at| digits.len() - at == 4 && at <= 3 && !digits.starts_with('0')) =>
        {
            None
        }
        (0, 1) => Some('.'),
        (0, _) | (_, 0) => None,
        _ => digits.chars().rev().find(|c| matches!(c, ',' | '.')),
    };
    let (whole, fraction) = match decimal_sign {
        Some(sign) => digits.rsplit_once(sign)?,
        None => (digits, ""),
    };
    if !well_grouped(whole) || fraction.contains([',', '.']) || (whole.is_empty() && fraction.is_empty()) {
        return None;
    }
    let whole: String = whole.chars().filter(char::is_ascii_digit).collect();
    let sign = if text.starts_with('-') { "-" } else { "" };
    format!(
        "{sign}{}.{}",
        if whole.is_empty() { "0" } else { &whole },
        if fraction.is_empty() { "0" } else { fraction }
    )
    .parse()
    .ok()
}

/// `1.234.567` and `1234567` are well grouped, `1.23` and `12,34,5` are not.
fn well_grouped(whole: &str) -> bool {
    let mut groups = whole.split([',', '.']);
    let first = groups.next().unwrap_or_default();
    let mut rest = groups.peekable();
    rest.peek().is_none() || ((1..=3).contains(&first.len()) && rest.all(|group| group.len() == 3))
}

#[cfg(test)]
mod tests {
    use super::*;

    const RANGE: Range =
        Range { min: Decimal::ZERO, max: Decimal::from_parts(99_999_999, 0, 0, false, 2), unit: None };

    #[test]
    fn money_is_understood_as_people_type_it() {
        for (typed, cents) in [
            ("1234,56", 123_456),
            ("1.234,56", 123_456),
            ("1234.56", 123_456),
            ("1,234.56", 123_456),
            ("18", 1_800),
            ("4,3", 430),
            ("4.30 €", 430),
            ("1.234", 123_400),
            ("1 234,5", 123_450),
            ("0.125", -1),
            (",5", 50),
            ("12 Euro", 1_200),
            ("", -1),
            ("1.23.4", -1),
            ("zwölf", -1),
            ("1,2,3", -1),
            ("-5", -1),
            ("999999,99", 99_999_999),
            ("1000000", -1),
        ] {
            let read = RANGE.read_money(typed);
            let expected = (cents >= 0).then(|| Value::Number(Decimal::new(cents, 2)));
            assert_eq!(read.clone().ok().map(normal), expected.map(normal), "{typed}: {read:?}");
        }
    }

    fn normal(value: Value) -> Value {
        if let Value::Number(number) = value { Value::Number(number.normalize()) } else { value }
    }

    #[test]
    fn whole_numbers_stay_whole_and_within_their_limits() {
        let days = Range { min: 1.into(), max: 5.into(), unit: None };
        assert_eq!(days.read_whole("5"), Ok(Value::Number(5.into())));
        assert_eq!(days.read_whole("2,5"), Err(Problem::NumberWhole));
        assert_eq!(days.read_whole("6"), Err(Problem::NumberRange { min: 1.into(), max: 5.into() }));
        assert_eq!(days.read_decimal("x"), Err(Problem::NumberFormat));
    }
}
