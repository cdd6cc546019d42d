//! Numbers, days, hours and money as the office reads them: in German format, whatever the language.

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use rust_decimal::Decimal;

/// Keeps a number and its unit on one line.
const NARROW: char = '\u{202f}';
const FIXED: char = '\u{a0}';

/// `24.11.2026`
pub fn date(day: Date) -> String {
    format!("{:02}.{:02}.{}", day.day(), day.month(), day.year())
}

/// `14:05`, in the given zone.
pub fn time(moment: Timestamp, zone: &TimeZone) -> String {
    let local = moment.to_zoned(zone.clone());
    format!("{:02}:{:02}", local.hour(), local.minute())
}

/// `1.234`
pub fn number(number: i64) -> String {
    let sign = if number < 0 { "-" } else { "" };
    format!("{sign}{}", grouped(&number.unsigned_abs().to_string()))
}

/// `1.234,56`, with two digits after the comma.
pub fn decimal(value: Decimal) -> String {
    let text = format!("{:.2}", value.abs().round_dp(2));
    let (whole, parts) = text.split_once('.').unwrap_or((&text, "00"));
    let sign = if value.is_sign_negative() && !value.is_zero() { "-" } else { "" };
    format!("{sign}{},{parts}", grouped(whole))
}

/// `1.234,56 €`
pub fn money(value: Decimal) -> String {
    format!("{}{FIXED}€", decimal(value))
}

/// `840 kB`, `2,4 MB`: good enough to recognise a file by.
pub fn size(bytes: u64) -> String {
    let (divisor, unit) = if bytes < 1_000_000 { (100, "kB") } else { (100_000, "MB") };
    let tenths = bytes.div_ceil(divisor).max(1);
    let whole = grouped(&(tenths / 10).to_string());
    match (tenths % 10, unit) {
        (0, _) => format!("{whole}{FIXED}{unit}"),
        (_, "kB") => format!("{}{FIXED}kB", tenths.div_ceil(10)),
        (rest, _) => format!("{whole},{rest}{FIXED}{unit}"),
    }
}

/// `DE39 9999 9999`: long codes in groups of four, for reading aloud.
pub fn in_fours(code: &str) -> String {
    let mut text = String::with_capacity(code.len() + code.len() / 4);
    for (index, letter) in code.chars().filter(|letter| !letter.is_whitespace()).enumerate() {
        if index > 0 && index % 4 == 0 {
            text.push(NARROW);
        }
        text.push(letter);
    }
    text
}

fn grouped(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push('.');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn days_and_hours_are_those_of_the_office() {
        assert_eq!(date(jiff::civil::date(2026, 3, 1)), "01.03.2026");
        let zone = TimeZone::get("Europe/Berlin").unwrap();
        assert_eq!(time("2026-11-23T23:05:00Z".parse().unwrap(), &zone), "00:05");
    }

    #[test]
    fn numbers_and_money_have_points_and_a_comma() {
        assert_eq!(number(-1_234_567), "-1.234.567");
        assert_eq!(number(0), "0");
        assert_eq!(money(amount("1234.5")), "1.234,50\u{a0}€");
        assert_eq!(money(amount("0.005")), "0,00\u{a0}€");
        assert_eq!(decimal(amount("-999999.99")), "-999.999,99");
        assert_eq!(decimal(amount("-0.00")), "0,00");
    }

    #[test]
    fn sizes_are_rounded_up_but_never_to_nothing() {
        assert_eq!(size(1), "1\u{a0}kB");
        assert_eq!(size(840_000), "840\u{a0}kB");
        assert_eq!(size(2_400_000), "2,4\u{a0}MB");
        assert_eq!(size(10_000_000), "10\u{a0}MB");
    }

    #[test]
    fn codes_come_in_groups_of_four() {
        assert_eq!(in_fours("DE39 999999"), "DE39\u{202f}9999\u{202f}99");
    }
}
