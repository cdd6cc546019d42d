//! A small form to begin with: what `antrag form new` writes.

use jiff::civil::Date;

const FORM: &str = include_str!("form.yaml");
const EXAMPLE: &str = include_str!("example.yaml");

/// The files of a new form, each with its path from the folder of the definitions.
#[must_use]
pub fn files(id: &str, title: &str, today: Date) -> [(String, String); 2] {
    // What JSON says of a text, YAML understands.
    let title = serde_json::Value::from(title).to_string();
    let fill =
        |text: &str| text.replace("TODAY", &today.to_string()).replace("ID", id).replace("TITLE", &title);
    [
        (format!("forms/{id}/form.yaml"), fill(FORM)),
        (format!("forms/{id}/examples/first.yaml"), fill(EXAMPLE)),
    ]
}
