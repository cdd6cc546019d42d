//! What rules become: conditions where their wording leaves no doubt, to-dos where it does.

use super::{
    import, schema,
    small::{self, field, group, rule, values},
};

/// A schema with a bit of everything, and one rule.
fn with_rule(text: &str) -> String {
    let choice = values(&[("001", "Erstens"), ("002", "Zweitens"), ("003", "Drittens, und nicht wie sonst")]);
    let date = [
        field("F99000000031", "Tag", "0:1", "input num_int", ""),
        field("F99000000032", "Monat", "0:1", "input num_int", ""),
        field("F99000000033", "Jahr", "1:1", "input num_int", ""),
    ];
    let inside = [
        rule("R99000000001", text),
        field("F99000000001", "Frage", "1:1", "input bool", ""),
        field("F99000000002", "Wahl", "1:1", "select text", &choice),
        field("F99000000008", "Mehrere", "0:*", "select text", &choice),
        field("F99000000003", "Ziel", "0:1", "input text", ""),
        field("F99000000004", "Anderes Ziel", "0:1", "input text", ""),
        field("F99000000005", "Nachweis", "0:1", "input file", ""),
        group("G99000000002", "Kasten", "0:1", &field("F99000000006", "Inhalt", "1:1", "input text", "")),
        group("G99000000003", "Kiste", "0:1", &field("F99000000006", "Inhalt", "1:1", "input text", "")),
        group("G99000000004", "Kinder", "0:*", &field("F99000000007", "Kind", "1:1", "input bool", "")),
        group("G99000000005", "Geburtstag", "1:1", &date.concat()),
    ];
    small::schema(&group("G99000000001", "Angaben zur Sache", "1:1", &inside.concat()))
}

/// The form that a rule makes, without what names a group needs not to be said in pages.
fn form(text: &str) -> (String, Vec<String>) {
    let (imported, _) = import(&schema(with_rule(text).as_bytes()), &[]);
    (imported.files[0].1.clone(), imported.summary.left.into_values().collect())
}

/// Each rule, the item it is about, and the lines that item has then.
const TRANSLATED: &[(&str, &str, &[&str])] = &[
    (
        r#"WENN F99000000001 "Frage" = JA, DANN aktiviere G99000000002 "Kasten". WENN F99000000001 "Frage" = NEIN, DANN deaktiviere G99000000002 "Kasten"."#,
        "group: kasten",
        &["when: 'frage == true' # R99000000001V1.0.0"],
    ),
    (
        "WENN F99000000002 'Wahl' = 002 'Zweitens', DANN aktiviere F99000000003 'Ziel' UND mache es zu einer Pflichtangabe UND deaktiviere F99000000004 'Anderes Ziel'.",
        "field: ziel",
        &["when: 'wahl == \"002\"'", "required: yes"],
    ),
    (
        "WENN F99000000002 'Wahl' = 002 'Zweitens', DANN aktiviere F99000000003 'Ziel' UND mache es zu einer Pflichtangabe UND deaktiviere F99000000004 'Anderes Ziel'.",
        "field: anderes_ziel",
        &["when: 'wahl in [\"001\", \"003\"]'"],
    ),
    (
        r#"Wenn das Feld F99000000002 "Wahl" = 001 "Erstens" ODER = 003 "Drittens, und nicht anders", dann muss das Datenfeld F99000000003 "Ziel" befüllt sein. Wenn das Feld F99000000002 "Wahl" <> 001 "Erstens" UND <> 003 "Drittens, und nicht anders" dann darf das Datenfeld F99000000003 "Ziel" nicht befüllt sein."#,
        "field: ziel",
        &["when: 'wahl in [\"001\", \"003\"]'", "required: yes"],
    ),
    (
        r#"Wenn in Feld F99000000002 "Wahl" Auswahl=03, dann muss Feld F99000000003 "Ziel" befüllt werden"#,
        "field: ziel",
        &["required_when: 'wahl == \"003\"'"],
    ),
    (
        r#"Wenn in Feld F99000000002 "Wahl" Auswahl=03, dann muss F99000000005 "Nachweis" befüllt werden"#,
        "- id: nachweis",
        &["required: no", "required_when: 'angaben_zur_sache.wahl == \"003\"'"],
    ),
    (
        "Wenn F99000000002 = 003, dann muss G99000000004 befüllt werden.",
        "list: kinder",
        &["required_when: 'wahl == \"003\"'", "max: 100"],
    ),
    (
        "WENN F99000000008 = 001 ODER = 002, DANN aktiviere F99000000003.",
        "field: ziel",
        &["when: 'mehrere.overlaps([\"001\", \"002\"])'"],
    ),
    (
        "Wenn F99000000002 Wahl === \"Zweitens\", dann zeige G99000000002 Kasten, wenn F99000000002 Wahl === \"Erstens\", dann zeige G99000000003 Kiste.",
        "group: kiste",
        &["when: 'wahl == \"001\"'"],
    ),
    (
        "WENN F99000000001 Frage = FALSCH, DANN zeige als Pflicht F99000000003 Ziel an, SONST zeige F99000000003 Ziel nicht an.",
        "field: ziel",
        &["when: 'frage == false'", "required: yes"],
    ),
    (
        r#"Wenn F99000000003 "Ziel" nicht leer, dann darf F99000000004 "Anderes Ziel" nicht leer sein."#,
        "field: anderes_ziel",
        &["required_when: 'has(ziel)'"],
    ),
    (
        r#"Es muss entweder Feldgruppe G99000000002 "Kasten" oder Feldgruppe G99000000003 "Kiste" befüllt werden."#,
        "field: angaben_zur_sache_auswahl",
        &["required: yes", "- code: kasten", "label: Kasten", "- code: kiste"],
    ),
    (
        "Entweder muss G99000000002 oder G99000000003 befüllt sein.",
        "group: kiste",
        &["when: 'angaben_zur_sache_auswahl == \"kiste\"'"],
    ),
    (
        r#"Es muss mindestens eines der Felder F99000000003 "Ziel" oder F99000000004 "Anderes Ziel" befüllt sein."#,
        "field: ziel",
        &["required_when: '!has(anderes_ziel)'"],
    ),
    (
        r#"Das Feld F99000000002 "Wahl" ist mit 001= Erstens vorzubefüllen und auszublenden."#,
        "field: wahl",
        &["kind: computed", "value: '\"001\"'"],
    ),
    (
        r#"Wenn alle drei Felder F99000000031 "Tag", F99000000032 "Monat" und F99000000033 "Jahr" befüllt sind, muss die Validität des sich ergebenden Kalenderdatums sichergestellt werden. D.h. es muss z.B. 30.02.2019 verhindert werden."#,
        "- id: kalendertag_1",
        &["on: angaben_zur_sache.geburtstag.tag"],
    ),
    (
        "WENN F99000000002 'Wahl' = 003 'Drittens', DANN aktiviere F99000000003 'Ziel'. WENN F99000000002 'Wahl' = alle anderen möglichen Ausprägungen der Codeliste , DANN deaktiviere F99000000003 'Ziel'.",
        "field: ziel",
        &["when: 'wahl == \"003\"'"],
    ),
];

/// Rules that are left to people, and why.
const LEFT: &[(&str, &str)] = &[
    ("Der Antrag ist vollständig auszufüllen.", "its wording leaves room"),
    ("WENN F99000000001 = JA, DANN prüfe F99000000003.", "its wording leaves room"),
    (
        "WENN F99000000001 = JA UND F99000000002 = 001 ODER F99000000002 = 002, DANN aktiviere F99000000003.",
        "its wording leaves room",
    ),
    ("WENN F99000000001 > 3, DANN aktiviere F99000000003.", "its wording leaves room"),
    ("WENN F99000000001 = JA, DANN aktiviere F99000000003, falls nötig.", "its wording leaves room"),
    ("WENN F99000000001 = JA, DANN aktiviere F99000000099.", "F99000000099 is not in the schema"),
    ("WENN F99000000001 = JA, DANN aktiviere F99000000006.", "F99000000006 is there more than once"),
    ("WENN F99000000002 = 007, DANN aktiviere F99000000003.", "F99000000002 has no value 007"),
    (
        "WENN F99000000002 = 001 'Zweitens', DANN aktiviere F99000000003.",
        "F99000000002 has no value 001 Zweitens",
    ),
    (
        "WENN F99000000001 = JA, DANN aktiviere F99000000003. WENN F99000000001 = JA, DANN deaktiviere F99000000003.",
        "it contradicts itself about F99000000003",
    ),
    ("WENN F99000000003 = 001, DANN aktiviere F99000000004.", "the codes of F99000000003 are not known"),
    ("WENN F99000000007 = JA, DANN aktiviere F99000000003.", "F99000000007 stands in other rows"),
    (
        "WENN F99000000008 = 001, DANN aktiviere F99000000003. WENN F99000000008 = 002, DANN deaktiviere F99000000003.",
        "F99000000008 may have several values at once",
    ),
    (
        "WENN F99000000002 = 001 UND = 002, DANN mache F99000000003 zu einer Pflichtangabe.",
        "it contradicts itself about F99000000002",
    ),
    (
        "WENN F99000000008 <> 001, DANN aktiviere F99000000003.",
        "F99000000008 may have several values at once",
    ),
    (
        "WENN F99000000001 = JA, DANN deaktiviere F99000000001.",
        "the form language can't say this of F99000000001",
    ),
];

#[test]
fn what_leaves_no_doubt_becomes_a_condition() {
    for (text, item, lines) in TRANSLATED {
        let (form, left) = form(text);
        assert!(left.is_empty(), "{text}: {left:?}");
        let start = form.find(&format!("{item}\n")).unwrap_or_else(|| panic!("{text}: no {item}\n{form}"));
        // What belongs to an item stands deeper than its first line, to the next one that does not.
        let line_start = form[..start].rfind('\n').unwrap() + 1;
        let depth = form[line_start..].len() - form[line_start..].trim_start().len();
        let own: Vec<&str> = form[start..]
            .lines()
            .skip(1)
            .take_while(|line| line.len() - line.trim_start().len() > depth)
            .map(str::trim)
            .collect();
        for line in *lines {
            assert!(own.iter().any(|own| own.starts_with(line)), "{text}: {line} is not in {own:#?}");
        }
    }
}

#[test]
fn what_leaves_room_stands_where_it_belongs_with_the_reason() {
    for (text, reason) in LEFT {
        let (form, left) = form(text);
        assert_eq!(left, [*reason], "{text}");
        let comment = format!("# To do: rule R99000000001V1.0.0 ({reason}): ");
        assert!(form.contains(&comment[..60]), "{text}\n{form}");
    }
}

#[test]
fn days_that_are_in_no_calendar_are_refused_and_others_are_not() {
    let text = r#"Wenn alle drei Felder F99000000031 "Tag", F99000000032 "Monat" und F99000000033 "Jahr" befüllt sind, muss die Validität des sich ergebenden Kalenderdatums sichergestellt werden."#;
    let (imported, _) = import(&schema(with_rule(text).as_bytes()), &[]);
    let date = |day: i32, month: i32, year: i32| {
        format!(
            "title: T\ntoday: 2026-11-24\nanswers:\n  angaben_zur_sache.geburtstag: {{tag: {day}, monat: {month}, \
             jahr: {year}}}\nexpect: {{problems: [{}]}}\n",
            if [(30, 2, 2020), (29, 2, 2019), (31, 11, 1968)].contains(&(day, month, year)) {
                "kalendertag_1"
            } else {
                ""
            }
        )
    };
    for (day, month, year) in
        [(30, 2, 2020), (29, 2, 2019), (31, 11, 1968), (29, 2, 2020), (31, 12, 1968), (1, 1, 2000)]
    {
        let mut files = imported.files.clone();
        files[1].1 = date(day, month, year);
        let definitions = antrag::form::load::definitions::Definitions::from_files(files);
        let complaints = antrag::check::check_definitions(&definitions, super::TODAY).complaints;
        assert!(complaints.is_empty(), "{day}.{month}.{year}: {}", complaints[0]);
    }
}
