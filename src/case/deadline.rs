//! Deadlines: working days, holidays of the Länder, and ends that fall on a day off.
//!
//! The day of the event is not counted (§ 187 (1) BGB); a period that ends on a Saturday, Sunday or holiday
//! ends on the next working day (§ 193 BGB with § 26 (3) SGB X).

use jiff::{ToSpan, civil::Date, civil::Weekday};

/// In how many working days an application is to be decided (domain A1.1).
pub const DECIDE_WORKING_DAYS: u32 = 10;
/// In how many when something is urgent.
pub const URGENT_WORKING_DAYS: u32 = 3;
/// How many days a person has for missing evidence, unless the office says otherwise (D3, `D_COOP`).
pub const COOPERATION_DAYS: i32 = 14;

/// The day so many working days after another.
#[must_use]
pub fn working_days_after(day: Date, count: u32, land: &str) -> Date {
    let mut at = day;
    let mut left = count;
    while left > 0 {
        at = next(at);
        if !is_day_off(at, land) {
            left -= 1;
        }
    }
    at
}

/// The day so many days after another, moved to the next working day when it is a day off.
#[must_use]
pub fn days_after(day: Date, count: i32, land: &str) -> Date {
    next_working_day(day.checked_add(count.days()).unwrap_or(day), land)
}

/// The day itself, or the next one on which offices are open.
#[must_use]
pub fn next_working_day(day: Date, land: &str) -> Date {
    let mut at = day;
    while is_day_off(at, land) {
        at = next(at);
    }
    at
}

/// Whether offices are closed on a day.
#[must_use]
pub fn is_day_off(day: Date, land: &str) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) || is_holiday(day, land)
}

fn next(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// Whether a day is a holiday by law in the whole Land; days that only some municipalities keep are left out.
fn is_holiday(day: Date, land: &str) -> bool {
    let fixed = match (day.month(), day.day()) {
        (1 | 5, 1) | (10, 3) | (12, 25 | 26) => true,
        (1, 6) => ["BW", "BY", "ST"].contains(&land),
        (3, 8) => ["BE", "MV"].contains(&land),
        (8, 15) => land == "SL",
        (9, 20) => land == "TH",
        (10, 31) => ["BB", "HB", "HH", "MV", "NI", "SN", "ST", "SH", "TH"].contains(&land),
        (11, 1) => ["BW", "BY", "NW", "RP", "SL"].contains(&land),
        (11, 16..=22) => land == "SN" && day.weekday() == Weekday::Wednesday, // day of prayer and repentance
        _ => false,
    };
    fixed || is_movable(day, land)
}

fn is_movable(day: Date, land: &str) -> bool {
    let Some(easter) = easter(day.year()) else { return false };
    let after = easter.until(day).map_or(i32::MAX, |span| span.get_days());
    match after {
        -2 | 1 | 39 | 50 => true, // Good Friday, Easter Monday, Ascension, Whit Monday
        0 | 49 => land == "BB",
        60 => ["BW", "BY", "HE", "NW", "RP", "SL"].contains(&land), // Corpus Christi
        _ => false,
    }
}

/// Easter Sunday of the Gregorian calendar (the algorithm of Meeus, Jones and Butcher).
fn easter(year: i16) -> Option<Date> {
    let year_number = i32::from(year);
    let (golden, century, rest) = (year_number % 19, year_number / 100, year_number % 100);
    let correction = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - correction - rest % 4) % 7;
    let shift = (golden + 11 * correction + 22 * weekday) / 451;
    let total = correction + weekday - 7 * shift + 114;
    Date::new(year, i8::try_from(total / 31).ok()?, i8::try_from(total % 31 + 1).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn easter_falls_where_the_calendar_says() {
        assert_eq!(easter(2024), Some(date(2024, 3, 31)));
        assert_eq!(easter(2025), Some(date(2025, 4, 20)));
        assert_eq!(easter(2026), Some(date(2026, 4, 5)));
        assert_eq!(easter(2027), Some(date(2027, 3, 28)));
    }

    #[test]
    fn christmas_and_weekends_are_stepped_over() {
        // Sent on 24 December 2026, a Thursday: 25 and 26 are holidays, 27 is a Sunday.
        assert_eq!(working_days_after(date(2026, 12, 24), 1, "HE"), date(2026, 12, 28));
        assert_eq!(days_after(date(2026, 12, 11), 14, "HE"), date(2026, 12, 28));
        assert_eq!(working_days_after(date(2026, 11, 24), DECIDE_WORKING_DAYS, "HE"), date(2026, 12, 8));
    }

    #[test]
    fn each_land_keeps_its_own_holidays() {
        let off = |day, land| is_day_off(day, land);
        assert!(off(date(2027, 3, 8), "BE") && !off(date(2027, 3, 8), "HE"));
        assert!(off(date(2026, 6, 4), "NW") && !off(date(2026, 6, 4), "MV")); // Corpus Christi
        assert!(off(date(2026, 11, 18), "SN") && !off(date(2026, 11, 18), "NW"));
        assert!(off(date(2026, 5, 25), "MV"));
    }
}
