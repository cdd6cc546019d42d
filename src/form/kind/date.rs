//! Days and months, typed into separate fields or as one text; what is wrong is named part by part.

use jiff::civil::Date;

use super::super::{
    answers::Raw,
    expr::{
        eval::Node,
        value::{PartialDate, Value},
    },
    problem::{DatePart, Problem},
};

/// The earliest year that anybody alive can mean.
const FIRST_YEAR: i16 = 1900;
/// The last year that a form can mean.
const LAST_YEAR: i16 = 2199;

/// Between which days a date lies; the limits may depend on other answers.
#[derive(Debug, Default)]
pub struct Day {
    /// The earliest.
    pub not_before: Option<Node>,
    /// The latest.
    pub not_after: Option<Node>,
}

/// Day, month and year as typed, each trimmed.
struct Parts<'a> {
    day: &'a str,
    month: &'a str,
    year: &'a str,
}

/// Reads a whole date.
pub fn read_day(raw: &Raw) -> Result<Value, Problem> {
    let split = split(raw)?;
    let parts = split.parts();
    missing(&[(DatePart::Day, parts.day), (DatePart::Month, parts.month), (DatePart::Year, parts.year)])?;
    let year = year(parts.year);
    let (month, day) = (month(parts.month), number(parts.day, 1, 31));
    wrong(&[(DatePart::Day, day.is_some()), (DatePart::Month, month.is_some())])?;
    let (year, month, day) = (year?, month.unwrap_or(1), day.unwrap_or(1));
    let date = Date::new(year, month, day);
    date.map(Value::Date).map_err(|_| Problem::DateImpossible { wrong: vec![DatePart::Day] })
}

/// Reads a date of which day, or day and month, may be left out or zero (`00.00.1992`).
pub fn read_partial(raw: &Raw) -> Result<Value, Problem> {
    let split = split(raw)?;
    let parts = split.parts();
    let is_open = |text: &str| text.is_empty() || text.bytes().all(|b| b == b'0');
    missing(&[(DatePart::Year, parts.year)])?;
    if is_open(parts.day) {
        let month = if is_open(parts.month) { None } else { Some(month(parts.month)) };
        wrong(&[(DatePart::Month, month != Some(None))])?;
        return Ok(Value::Partial(PartialDate { year: year(parts.year)?, month: month.flatten() }));
    }
    read_day(raw)
}

/// Reads a month; its value is the first day.
pub fn read_month(raw: &Raw) -> Result<Value, Problem> {
    let text;
    let (typed_month, typed_year) = match raw.parts().as_slice() {
        [month, year] => (month.trim(), year.trim()),
        [only] => {
            text = only.replace(['.', '/', '-'], " ");
            let mut words = text.split_whitespace();
            let (first, second) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
            if is_year(first) { (second, first) } else { (first, second) }
        }
        _ => ("", ""),
    };
    missing(&[(DatePart::Month, typed_month), (DatePart::Year, typed_year)])?;
    let month = month(typed_month);
    wrong(&[(DatePart::Month, month.is_some())])?;
    let date = Date::new(year(typed_year)?, month.unwrap_or(1), 1);
    date.map(Value::Date).map_err(|_| Problem::DateImpossible { wrong: vec![DatePart::Month] })
}

/// A partial date as people read it.
#[must_use]
pub fn show_partial(date: PartialDate) -> String {
    match date.month {
        None => date.year.to_string(),
        Some(month) => format!("{month:02}.{}", date.year),
    }
}

/// A date split into its parts.
struct Split([String; 3]);

impl Split {
    fn parts(&self) -> Parts<'_> {
        Parts { day: &self.0[0], month: &self.0[1], year: &self.0[2] }
    }
}

/// Takes three fields as they are, or one text apart: `1.3.1990`, `01031990`, `1. März 1990`, `1990-03-01`.
fn split(raw: &Raw) -> Result<Split, Problem> {
    let all = [DatePart::Day, DatePart::Month, DatePart::Year];
    let pieces: Vec<String> = match raw.parts().as_slice() {
        [day, month, year] => {
            [day, month, year].iter().map(|part| part.trim().trim_end_matches('.').to_owned()).collect()
        }
        [only] => take_apart(only.trim()),
        _ => Vec::new(),
    };
    <[String; 3]>::try_from(pieces).map(Split).map_err(|_| Problem::DateImpossible { wrong: all.to_vec() })
}

fn take_apart(text: &str) -> Vec<String> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return vec![text[..2].into(), text[2..4].into(), text[4..].into()];
    }
    let mut pieces: Vec<String> =
        text.split(['.', '/', '-', ' ']).filter(|piece| !piece.is_empty()).map(str::to_owned).collect();
    if pieces.first().is_some_and(|first| is_year(first)) {
        pieces.reverse();
    }
    pieces
}

fn is_year(text: &str) -> bool {
    text.len() == 4 && text.bytes().all(|b| b.is_ascii_digit())
}

fn missing(parts: &[(DatePart, &str)]) -> Result<(), Problem> {
    let missing: Vec<DatePart> =
        parts.iter().filter(|(_, text)| text.is_empty()).map(|(part, _)| *part).collect();
    if missing.is_empty() { Ok(()) } else { Err(Problem::DateIncomplete { missing }) }
}

fn wrong(parts: &[(DatePart, bool)]) -> Result<(), Problem> {
    let wrong: Vec<DatePart> = parts.iter().filter(|(_, fine)| !fine).map(|(part, _)| *part).collect();
    if wrong.is_empty() { Ok(()) } else { Err(Problem::DateImpossible { wrong }) }
}

fn year(text: &str) -> Result<i16, Problem> {
    let year = text.parse().ok().filter(|year| is_year(text) && (FIRST_YEAR..=LAST_YEAR).contains(year));
    year.ok_or(Problem::DateYear)
}

fn number(text: &str, min: i8, max: i8) -> Option<i8> {
    let digits = (1..=2).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit());
    text.parse().ok().filter(|number| digits && (min..=max).contains(number))
}

/// A month by number or by its name in the languages of the portal's users, in full or its first letters.
fn month(text: &str) -> Option<i8> {
    const NAMES: [&[&str]; 12] = [
        &[
            "januar",
            "jänner",
            "january",
            "ocak",
            "січень",
            "січня",
            "январь",
            "января",
            "يناير",
            "كانون الثاني",
        ],
        &["februar", "feber", "february", "şubat", "лютий", "лютого", "февраль", "февраля", "فبراير", "شباط"],
        &["märz", "maerz", "march", "mart", "березень", "березня", "март", "марта", "مارس", "آذار"],
        &["april", "nisan", "квітень", "квітня", "апрель", "апреля", "أبريل", "نيسان"],
        &["mai", "may", "mayıs", "травень", "травня", "май", "мая", "مايو", "أيار"],
        &["juni", "june", "haziran", "червень", "червня", "июнь", "июня", "يونيو", "حزيران"],
        &["juli", "july", "temmuz", "липень", "липня", "июль", "июля", "يوليو", "تموز"],
        &["august", "ağustos", "серпень", "серпня", "август", "августа", "أغسطس", "آب"],
        &["september", "eylül", "вересень", "вересня", "сентябрь", "сентября", "سبتمبر", "أيلول"],
        &["oktober", "october", "ekim", "жовтень", "жовтня", "октябрь", "октября", "أكتوبر", "تشرين الأول"],
        &["november", "kasım", "листопад", "листопада", "ноябрь", "ноября", "نوفمبر", "تشرين الثاني"],
        &[
            "dezember",
            "december",
            "aralık",
            "грудень",
            "грудня",
            "декабрь",
            "декабря",
            "ديسمبر",
            "كانون الأول",
        ],
    ];
    if let Some(number) = number(text, 1, 12) {
        return Some(number);
    }
    let word = text.to_lowercase();
    if word.chars().count() < 3 && word != "آب" {
        return None;
    }
    let mut fitting =
        (1i8..).zip(NAMES).filter(|(_, names)| names.iter().any(|name| name.starts_with(&word)));
    match (fitting.next(), fitting.next()) {
        (Some((month, _)), None) => Some(month),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(day: &str, month: &str, year: &str) -> Raw {
        Raw::Many(vec![day.into(), month.into(), year.into()])
    }

    fn day(text: &str) -> Value {
        Value::Date(text.parse().unwrap())
    }

    #[test]
    fn dates_are_understood_however_they_are_typed() {
        let expected = Ok(day("1990-03-01"));
        for raw in [
            typed("1", "3", "1990"),
            typed("01", "03", "1990"),
            typed(" 1. ", "März", "1990"),
            typed("1", "mart", "1990"),
            typed("1", "آذار", "1990"),
        ] {
            assert_eq!(read_day(&raw), expected);
        }
        for text in ["1.3.1990", "01031990", "1. März 1990", "1990-03-01", "1/3/1990"] {
            assert_eq!(read_day(&Raw::One(text.into())), expected, "{text}");
        }
    }

    #[test]
    fn the_wrong_part_is_named() {
        use DatePart::{Day, Month, Year};
        assert_eq!(read_day(&typed("31", "4", "2026")), Err(Problem::DateImpossible { wrong: vec![Day] }));
        assert_eq!(read_day(&typed("29", "2", "2026")), Err(Problem::DateImpossible { wrong: vec![Day] }));
        assert_eq!(
            read_day(&typed("32", "13", "2026")),
            Err(Problem::DateImpossible { wrong: vec![Day, Month] })
        );
        assert_eq!(read_day(&typed("", "4", "")), Err(Problem::DateIncomplete { missing: vec![Day, Year] }));
        assert_eq!(read_day(&typed("1", "4", "26")), Err(Problem::DateYear));
        assert_eq!(read_day(&typed("1", "ju", "2026")), Err(Problem::DateImpossible { wrong: vec![Month] }));
        assert_eq!(read_day(&typed("29", "2", "2028")), Ok(day("2028-02-29")));
    }

    #[test]
    fn day_and_month_may_be_unknown_where_papers_say_so() {
        let partial = |year, month| Ok(Value::Partial(PartialDate { year, month }));
        assert_eq!(read_partial(&typed("00", "00", "1992")), partial(1992, None));
        assert_eq!(read_partial(&typed("", "5", "1992")), partial(1992, Some(5)));
        assert_eq!(read_partial(&typed("4", "5", "1992")), Ok(day("1992-05-04")));
        assert_eq!(
            read_partial(&typed("", "", "")),
            Err(Problem::DateIncomplete { missing: vec![DatePart::Year] })
        );
        assert_eq!(
            read_partial(&typed("", "15", "1992")),
            Err(Problem::DateImpossible { wrong: vec![DatePart::Month] })
        );
    }

    #[test]
    fn a_month_is_its_first_day() {
        assert_eq!(read_month(&Raw::Many(vec!["7".into(), "2022".into()])), Ok(day("2022-07-01")));
        assert_eq!(read_month(&Raw::One("2022-07".into())), Ok(day("2022-07-01")));
        assert_eq!(read_month(&Raw::One("Juli 2022".into())), Ok(day("2022-07-01")));
        assert_eq!(
            read_month(&Raw::Many(vec![String::new(), "2022".into()])),
            Err(Problem::DateIncomplete { missing: vec![DatePart::Month] })
        );
    }
}
