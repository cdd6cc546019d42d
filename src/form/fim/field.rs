//! Reads what a field of the federal catalogue says beyond what all elements say.
//!
//! May use `read`, `xml` and `schema`.

use std::io::BufRead;

use serde_json::{Map, Value as Json};

use super::{
    problem::{Problem, Wrong},
    read::{Common, Reading},
    schema::{Code, Data, Entry, Field, Limits, ListName},
    xml::Tag,
};

/// Elements of fields that may come once.
const OWN: [&str; 11] = [
    "codeKey",
    "codelisteReferenz",
    "datentyp",
    "feldart",
    "helpKey",
    "inhalt",
    "maxSize",
    "nameKey",
    "praezisierung",
    "vorbefuellung",
    "werte",
];

/// Reads the inside of `datenfeld`.
pub fn read<R: BufRead>(reading: &mut Reading<R>, common: &mut Common) -> Result<Field, Problem> {
    let mut field = Field::default();
    while let Some(tag) = reading.xml.child()? {
        if OWN.contains(&tag.name.as_str()) {
            reading.once(&tag, common)?;
        }
        match tag.name.as_str() {
            "feldart" => field.entry = entry(reading)?,
            "datentyp" => field.data = data(reading)?,
            "praezisierung" => field.limits = limits(reading, &tag)?,
            "inhalt" => field.content = reading.xml.text()?,
            "werte" => field.values = values(reading)?,
            "codelisteReferenz" => field.list = Some(list(reading)?),
            "codeKey" | "nameKey" | "helpKey" | "mediaType" | "maxSize" | "vorbefuellung" => {
                reading.xml.skip()?;
            }
            _ => reading.common(&tag, common)?,
        }
    }
    Ok(field)
}

fn entry<R: BufRead>(reading: &mut Reading<R>) -> Result<Entry, Problem> {
    let line = reading.xml.wrong(Wrong::Missing { name: "code" });
    let value = reading.code()?;
    Ok(match value.as_str() {
        "input" => Entry::Input,
        "select" => Entry::Select,
        "label" => Entry::Label,
        "hidden" => Entry::Hidden,
        "locked" => Entry::Locked,
        _ => {
            let expected = "one of input, select, label, hidden, locked";
            return Err(Problem { wrong: Wrong::BadValue { value, expected }, ..line });
        }
    })
}

fn data<R: BufRead>(reading: &mut Reading<R>) -> Result<Data, Problem> {
    let line = reading.xml.wrong(Wrong::Missing { name: "code" });
    let value = reading.code()?;
    Ok(match value.as_str() {
        "text" | "text_latin" => Data::Text,
        "date" => Data::Date,
        "time" => Data::Time,
        "datetime" => Data::DateTime,
        "bool" => Data::Bool,
        "num" => Data::Number,
        "num_int" => Data::Whole,
        "num_currency" => Data::Currency,
        "file" => Data::File,
        "obj" => Data::Object,
        _ => {
            let expected =
                "one of text, text_latin, date, time, datetime, bool, num, num_int, num_currency, file, obj";
            return Err(Problem { wrong: Wrong::BadValue { value, expected }, ..line });
        }
    })
}

/// Limits: attributes in version 3, JSON in version 2.
fn limits<R: BufRead>(reading: &mut Reading<R>, tag: &Tag) -> Result<Limits, Problem> {
    let line = reading.xml.wrong(Wrong::Missing { name: "praezisierung" });
    let text = reading.xml.text()?;
    let bad = |value: String, expected| Problem { wrong: Wrong::BadValue { value, expected }, ..line };
    let json: Map<String, Json> = if reading.second && text.starts_with('{') {
        serde_json::from_str(&text).map_err(|_| bad(text.clone(), "limits in JSON"))?
    } else {
        Map::new()
    };
    let given = |name: &str| {
        let written =
            json.get(name).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned));
        written.or_else(|| tag.attribute(name).map(str::to_owned)).filter(|text| !text.is_empty())
    };
    let mut limits = Limits {
        min_value: given("minValue"),
        max_value: given("maxValue"),
        pattern: given("pattern"),
        ..Limits::default()
    };
    for (name, into) in [("minLength", &mut limits.min_length), ("maxLength", &mut limits.max_length)] {
        if let Some(text) = given(name) {
            let Ok(length) = text.parse() else {
                return Err(Problem {
                    wrong: Wrong::BadValue { value: text, expected: "a number of characters" },
                    ..reading.xml.wrong(Wrong::Missing { name: "praezisierung" })
                });
            };
            *into = Some(length);
        }
    }
    Ok(limits)
}

fn values<R: BufRead>(reading: &mut Reading<R>) -> Result<Vec<Code>, Problem> {
    let mut values = Vec::new();
    while let Some(tag) = reading.xml.child()? {
        if tag.name != "wert" {
            return Err(reading.unexpected(&tag));
        }
        let mut code = Code { code: String::new(), name: String::new(), help: String::new() };
        while let Some(tag) = reading.xml.child()? {
            match tag.name.as_str() {
                "code" => code.code = reading.xml.text()?,
                "name" => code.name = reading.xml.text()?,
                "hilfe" => code.help = reading.xml.text()?,
                _ => return Err(reading.unexpected(&tag)),
            }
        }
        if code.code.is_empty() {
            return Err(reading.xml.wrong(Wrong::Missing { name: "code" }));
        }
        if code.name.is_empty() {
            code.name.clone_from(&code.code);
        }
        if values.iter().any(|known: &Code| known.code == code.code) {
            return Err(reading.xml.wrong(Wrong::Second { name: code.code }));
        }
        values.push(code);
    }
    Ok(values)
}

/// The name of a code list; version 2 wraps it.
fn list<R: BufRead>(reading: &mut Reading<R>) -> Result<ListName, Problem> {
    let mut name = ListName::default();
    while let Some(tag) = reading.xml.child()? {
        match tag.name.as_str() {
            "canonicalIdentification" => name.uri = reading.xml.text()?,
            "version" => name.version = reading.xml.text()?,
            "genericodeIdentification" => name = list(reading)?,
            "canonicalVersionUri" | "identifikation" => reading.xml.skip()?,
            _ => return Err(reading.unexpected(&tag)),
        }
    }
    Ok(name)
}
