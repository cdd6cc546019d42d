//! Samples of the figures of an authority.

use jiff::{ToSpan, civil::Date};

use crate::page::office::{Chart, Figures, FiguresWeek, FilterOption, Line, Named, Shown};

const FIRST: Date = Date::constant(2026, 8, 24);

fn line(arrived: u64, decided: u64, open: u64) -> Line {
    Line {
        arrived: Shown::Number(arrived),
        complete: Shown::Number(67),
        asked: Shown::Number(31),
        decided: Shown::Number(decided),
        median: Shown::Number(9),
        ninety: Shown::Number(24),
        objected: Shown::Few,
        open: Shown::Number(open),
    }
}

fn week(at: i32) -> FiguresWeek {
    let at_week = u64::try_from(at).unwrap_or(0);
    let of = match at {
        3 => Line { arrived: Shown::Few, complete: Shown::Nothing, open: Shown::Few, ..line(0, 12, 0) },
        _ => line(30 + at_week * 3 % 17, 20 + at_week * 5 % 13, 50 + at_week * 4),
    };
    FiguresWeek { monday: FIRST.saturating_add((7 * at).days()), of }
}

fn named<T>(name: &str, of: T) -> Named<T> {
    Named { name: name.into(), of }
}

pub fn figures() -> Vec<(&'static str, Figures)> {
    let weeks: Vec<FiguresWeek> = (0..13).map(week).collect();
    let option =
        |value: &str, label: &str, chosen| FilterOption { value: value.into(), label: label.into(), chosen };
    let full = Figures {
        action: "/office/figures".into(),
        spans: vec![option("13", "13 Wochen", true), option("52", "52 Wochen", false)],
        services: vec![option("bildung-und-teilhabe", "Bildung und Teilhabe", false)],
        first: FIRST,
        last: Date::constant(2026, 11, 22),
        whole: line(1284, 1130, 98),
        chart: Chart::of(&weeks),
        weeks,
        benefits: vec![
            named("Bildung und Teilhabe", line(1204, 1100, 90)),
            named("Wohngeld", Line { open: Shown::Few, ..line(80, 30, 0) }),
        ],
        languages: vec![named("Deutsch", Shown::Number(702)), named("Arabisch", Shown::Few)],
        evidence: vec![named(
            "Bildung und Teilhabe",
            vec![named("Brief der Schule", 44), named("Bestätigung der Schule", 12)],
        )],
        csv: "/office/figures/figures.csv".into(),
        workbook: "/office/figures/figures.xlsx".into(),
    };
    let empty = Figures {
        services: Vec::new(),
        chart: Chart::of(&[]),
        weeks: Vec::new(),
        benefits: Vec::new(),
        languages: Vec::new(),
        evidence: Vec::new(),
        ..full.clone()
    };
    vec![("figures", full), ("figures-empty", empty)]
}
