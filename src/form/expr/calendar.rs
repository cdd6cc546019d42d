//! Calculating with days as German law does, and rounding as merchants do.

use jiff::{Span, Unit, civil::Date};
use rust_decimal::{Decimal, RoundingStrategy};

use super::value::Value;

/// Completed years of life on a day. A year of life is completed at the end of the day before the
/// birthday (§ 187 (2), § 188 (2) BGB with § 26 (1) SGB X), so who is born on 1 January is 18 on
/// 31 December. A date that is known in part has an age only where every possible day gives the same.
pub fn age(birth: &Value, day: Date) -> Option<Decimal> {
    match birth {
        Value::Date(birth) => years(*birth, day),
        Value::Partial(partial) => {
            let (first, last) = partial.range()?;
            let (oldest, youngest) = (years(first, day)?, years(last, day)?);
            (oldest == youngest).then_some(oldest)
        }
        _ => None,
    }
}

fn years(birth: Date, day: Date) -> Option<Decimal> {
    // "At the end of the day before" means: on that day itself the year already counts as completed.
    let eve = day.tomorrow().ok()?;
    if eve < birth {
        return None;
    }
    let mut years = i64::from(eve.year()) - i64::from(birth.year());
    // Who is born on 29 February completes the year on 28 February where there is no 29th: the eve is 1 March.
    if (eve.month(), eve.day()) < (birth.month(), birth.day()) {
        years -= 1;
    }
    Some(Decimal::from(years.max(0)))
}

/// Days from one day to another; negative when the second is earlier.
pub fn days(from: Date, to: Date) -> Option<Decimal> {
    from.until((Unit::Day, to)).ok().map(|span| Decimal::from(span.get_days()))
}

/// Completed months from one day to another: a month is completed at the end of the day before the same day of the
/// next (§ 187 (2), § 188 (2) BGB), as years of life are; nothing when the second day is earlier.
pub fn months(from: Date, to: Date) -> Option<Decimal> {
    let eve = to.tomorrow().ok()?;
    let span = from.until((Unit::Month, eve)).ok()?;
    (eve >= from).then(|| Decimal::from(span.get_months()))
}

/// The year of a day, also where day and month are not known.
pub fn year(day: &Value) -> Option<Decimal> {
    match day {
        Value::Date(day) => Some(day.year().into()),
        Value::Partial(partial) => Some(partial.year.into()),
        _ => None,
    }
}

/// The same day so many months later, or the last of that month where it has no such day.
pub fn months_later(day: Date, months: Decimal) -> Option<Date> {
    let months = i32::try_from(months.trunc()).ok()?;
    day.checked_add(Span::new().try_months(months).ok()?).ok()
}

/// Rounds half away from zero; to ten digits at most, which is what Anlage 3 of the `WoGG` wants.
pub fn round(value: Decimal, digits: u32) -> Decimal {
    value.round_dp_with_strategy(digits.min(10), RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::{super::value::PartialDate, *};

    fn age_on(birth: Date, day: Date) -> i64 {
        age(&Value::Date(birth), day).unwrap().try_into().unwrap()
    }

    #[test]
    fn a_year_of_life_is_completed_on_the_eve_of_the_birthday() {
        assert_eq!(age_on(date(2009, 1, 1), date(2026, 12, 30)), 17);
        assert_eq!(age_on(date(2009, 1, 1), date(2026, 12, 31)), 18);
        assert_eq!(age_on(date(2008, 2, 29), date(2026, 2, 27)), 17);
        assert_eq!(age_on(date(2008, 2, 29), date(2026, 2, 28)), 18);
        assert_eq!(age_on(date(2020, 6, 1), date(2020, 6, 1)), 0);
    }

    #[test]
    fn nobody_has_an_age_before_birth() {
        assert_eq!(age(&Value::Date(date(2027, 1, 2)), date(2026, 12, 31)), None);
    }

    #[test]
    fn a_date_known_in_part_has_an_age_only_when_it_is_certain() {
        let born_in = |year, month| Value::Partial(PartialDate { year, month });
        assert_eq!(age(&born_in(1992, None), date(2026, 11, 24)), None);
        assert_eq!(age(&born_in(1992, None), date(2026, 12, 30)), Some(34.into()));
        // Whoever was born on 1 January has completed another year on that eve.
        assert_eq!(age(&born_in(1992, None), date(2026, 12, 31)), None);
        assert_eq!(age(&born_in(1992, Some(5)), date(2026, 11, 24)), Some(34.into()));
    }

    #[test]
    fn months_end_where_the_month_ends() {
        assert_eq!(months_later(date(2026, 1, 31), 1.into()), Some(date(2026, 2, 28)));
        assert_eq!(months_later(date(2026, 11, 24), (-12).into()), Some(date(2025, 11, 24)));
        assert_eq!(months(date(2026, 1, 15), date(2026, 2, 13)), Some(0.into()));
        assert_eq!(months(date(2026, 1, 15), date(2026, 2, 14)), Some(1.into()));
        assert_eq!(months(date(1959, 5, 1), date(2025, 6, 30)), Some(794.into()));
        assert_eq!(months(date(2026, 2, 15), date(2026, 1, 15)), None);
        assert_eq!(days(date(2026, 12, 11), date(2026, 12, 4)), Some((-7).into()));
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        assert_eq!(round("2.345".parse().unwrap(), 2).to_string(), "2.35");
        assert_eq!(round("-2.345".parse().unwrap(), 2).to_string(), "-2.35");
    }
}
