//! Numbers, amounts and dates as German offices write them, in every language alike.
//!
//! Layer 0. The law counts in these forms, so they stay German where the text around them is not.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use rust_decimal::{Decimal, RoundingStrategy};

/// `1.234,56 €`, with a space that does not break.
#[must_use]
pub fn money(amount: Decimal) -> String {
    format!("{}\u{a0}€", decimal(amount, 2))
}

/// `1.234,56` with so many digits after the comma.
#[must_use]
pub fn decimal(number: Decimal, digits: u32) -> String {
    let rounded = number.round_dp_with_strategy(digits, RoundingStrategy::MidpointAwayFromZero);
    let text = format!("{:.*}", digits as usize, rounded.abs());
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
    let sign = if rounded.is_sign_negative() && !rounded.is_zero() { "-" } else { "" };
    let grouped = group(whole);
    if fraction.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped},{fraction}") }
}

/// A number with as many digits after the comma as it has.
#[must_use]
pub fn number(number: Decimal) -> String {
    let number = number.normalize();
    decimal(number, number.scale())
}

/// `24.11.2026`.
#[must_use]
pub fn date(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
}

/// `14:05`, in the given zone.
#[must_use]
pub fn time(moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.to_zoned(zone.clone());
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// `11.2026`.
#[must_use]
pub fn month(day: Date) -> String {
    format!("{:02}.{}", day.month(), day.year())
}

/// `DE93 9999 9999 0000 0000 01`: groups of four.
#[must_use]
pub fn iban(iban: &str) -> String {
    let letters: Vec<char> = iban.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// `840 kB`, `2,4 MB`: good enough to recognise a file by.
#[must_use]
pub fn size(bytes: u64) -> String {
    let (divisor, unit) = if bytes < 1_000_000 { (100, "kB") } else { (100_000, "MB") };
    let tenths = bytes.div_ceil(divisor).max(1);
    let whole = group(&(tenths / 10).to_string());
    match (tenths % 10, unit) {
        (0, _) => format!("{whole}\u{a0}{unit}"),
        (_, "kB") => format!("{}\u{a0}kB", tenths.div_ceil(10)),
        (rest, _) => format!("{whole},{rest}\u{a0}{unit}"),
    }
}

fn group(whole: &str) -> String {
    let first = whole.len() % 3;
    let mut out = String::from(&whole[..first]);
    for three in whole.as_bytes()[first..].chunks(3) {
        if !out.is_empty() {
            out.push('.');
        }
        out.extend(three.iter().map(|digit| char::from(*digit)));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_have_points_and_a_comma() {
        assert_eq!(money("1234.5".parse().unwrap()), "1.234,50\u{a0}€");
        assert_eq!(money("999999.99".parse().unwrap()), "999.999,99\u{a0}€");
        assert_eq!(money("-0.5".parse().unwrap()), "-0,50\u{a0}€");
        assert_eq!(money(0.into()), "0,00\u{a0}€");
        assert_eq!(number("5.20".parse().unwrap()), "5,2");
        assert_eq!(number(1_000_000.into()), "1.000.000");
        assert_eq!(number((-1_234_567).into()), "-1.234.567");
        assert_eq!(money("-0.00".parse().unwrap()), "0,00\u{a0}€");
    }

    #[test]
    fn days_months_and_ibans_are_written_in_the_office_way() {
        assert_eq!(date(Date::constant(2026, 3, 1)), "01.03.2026");
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        assert_eq!(time("2026-11-23T23:05:00Z".parse().unwrap(), &zone), "00:05");
        assert_eq!(month(Date::constant(2026, 3, 1)), "03.2026");
        assert_eq!(iban("DE93999999990000000001"), "DE93 9999 9999 0000 0000 01");
    }
    #[test]
    fn sizes_are_rounded_up_but_never_to_nothing() {
        assert_eq!(size(1), "1\u{a0}kB");
        assert_eq!(size(840_000), "840\u{a0}kB");
        assert_eq!(size(2_400_000), "2,4\u{a0}MB");
        assert_eq!(size(10_000_000), "10\u{a0}MB");
    }
}
