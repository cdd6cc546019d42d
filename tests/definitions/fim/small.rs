//! Small schemas, written as the standard has them.

/// A schema of version 3 with what is in it.
pub fn schema(inside: &str) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8"?>
<xdf:xdatenfelder.stammdatenschema.0102 xmlns:xdf="urn:xoev-de:fim:standard:xdatenfelder_3.0.0">
<xdf:header><xdf:nachrichtID>1</xdf:nachrichtID></xdf:header>
<xdf:stammdatenschema>{}<xdf:bezeichnung>Kleiner Antrag</xdf:bezeichnung>
{inside}</xdf:stammdatenschema>
</xdf:xdatenfelder.stammdatenschema.0102>
"#,
        named("S99000000001", "Kleiner Antrag")
    )
}

/// A group.
pub fn group(id: &str, name: &str, times: &str, inside: &str) -> String {
    used(times, "datenfeldgruppe", &format!("{}{}{inside}", named(id, name), label(name)))
}

/// A field; `more` is what stands in it besides.
pub fn field(id: &str, name: &str, times: &str, kind: &str, more: &str) -> String {
    let (entry, data) = kind.split_once(' ').unwrap();
    let kind = format!(
        "<xdf:feldart><code>{entry}</code></xdf:feldart><xdf:datentyp><code>{data}</code></xdf:datentyp>"
    );
    used(times, "datenfeld", &format!("{}{}{kind}{more}", named(id, name), label(name)))
}

/// A rule.
pub fn rule(id: &str, text: &str) -> String {
    let text = text.replace('<', "&lt;");
    format!("<xdf:regel>{}<xdf:freitextRegel>{text}</xdf:freitextRegel></xdf:regel>\n", named(id, "Regel"))
}

/// What there is to choose from.
pub fn values(all: &[(&str, &str)]) -> String {
    let value = |(code, name): &(&str, &str)| {
        format!("<xdf:wert><xdf:code>{code}</xdf:code><xdf:name>{name}</xdf:name></xdf:wert>")
    };
    format!("<xdf:werte>{}</xdf:werte>", all.iter().map(value).collect::<String>())
}

fn used(times: &str, what: &str, inside: &str) -> String {
    format!(
        "<xdf:struktur><xdf:anzahl>{times}</xdf:anzahl><xdf:enthaelt><xdf:{what}>{inside}</xdf:{what}>\
         </xdf:enthaelt></xdf:struktur>\n"
    )
}

fn named(id: &str, name: &str) -> String {
    format!(
        "<xdf:identifikation><xdf:id>{id}</xdf:id><xdf:version>1.0.0</xdf:version></xdf:identifikation>\
         <xdf:name>{name}</xdf:name>"
    )
}

fn label(name: &str) -> String {
    format!("<xdf:bezeichnungEingabe>{name}</xdf:bezeichnungEingabe>")
}
