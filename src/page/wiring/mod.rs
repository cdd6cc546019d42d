//! How questions reach templates: with what makes a control accessible already put together.
//!
//! Which hint and which error describe a control, whether it is wrong, needed, chosen or asleep is decided here
//! once, instead of in every template. It is also much faster: a template then only has to place it.

mod parts;

use serde::{Serialize, Serializer, ser::SerializeStruct};

use super::{
    Control, Field, Requirement,
    markup::{attribute, flag},
};
use parts::Parts;

impl Serialize for Field {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut field = serializer.serialize_struct("Field", 16)?;
        field.serialize_field("frame", &frame_of(self))?;
        field.serialize_field("template", self.control.template())?;
        field.serialize_field("id", &self.id)?;
        field.serialize_field("label", &self.label)?;
        field.serialize_field("wrong", &self.error.is_some())?;
        field.serialize_field("wires", &wires_of(self))?;
        field.serialize_field("need", &need_of(self.requirement))?;
        field.serialize_field("hint", &self.hint)?;
        field.serialize_field("help", &self.help)?;
        field.serialize_field("control", &Parts::of(self))?;
        field.serialize_field("remarks", &has_remarks(self))?;
        field.serialize_field("unknown", &unknown_of(self))?;
        field.serialize_field("error", &self.error)?;
        field.serialize_field("warning", &self.warning)?;
        field.serialize_field("carried", &self.carried)?;
        field.serialize_field("saved_elsewhere", &self.saved_elsewhere)?;
        field.end()
    }
}

/// Attributes of the element around a question.
fn frame_of(field: &Field) -> String {
    let mut html = String::with_capacity(64);
    attribute(&mut html, "data-field", &[&field.name]);
    flag(&mut html, "hidden", !field.visible);
    if let Some(lang) = &field.lang {
        attribute(&mut html, "lang", &[lang.as_str()]);
        attribute(&mut html, "dir", &[lang.direction().as_str()]);
    }
    html
}

/// Attributes of the control, or of the fieldset where there are several controls.
fn wires_of(field: &Field) -> String {
    let mut html = String::with_capacity(256);
    if matches!(field.control, Control::Text(_) | Control::Textarea(_) | Control::Select(_)) {
        attribute(&mut html, "id", &[&field.id]);
        attribute(&mut html, "name", &[&field.name]);
        flag(&mut html, "aria-required=\"true\"", field.requirement == Requirement::Required);
        flag(&mut html, "aria-invalid=\"true\"", field.error.is_some());
        flag(&mut html, "disabled", !field.visible);
        parts::describe(&mut html, field);
    }
    describe_by(&mut html, field);
    html
}

fn describe_by(html: &mut String, field: &Field) {
    let parts = [
        (field.hint.is_some(), "-hint "),
        (field.error.is_some(), "-error "),
        (field.warning.is_some(), "-warning "),
        (field.carried.is_some(), "-carried "),
        (field.saved_elsewhere.is_some(), "-elsewhere "),
    ];
    if parts.iter().any(|(there, _)| *there) {
        let none = ("", "");
        let ids = parts.map(|(there, part)| if there { (field.id.as_str(), part) } else { none });
        attribute(html, "aria-describedby", &ids.map(|(id, part)| [id, part]).concat());
    }
}

fn has_remarks(field: &Field) -> bool {
    field.error.is_some()
        || field.warning.is_some()
        || field.carried.is_some()
        || field.saved_elsewhere.is_some()
}

fn need_of(requirement: Requirement) -> Option<&'static str> {
    match requirement {
        Requirement::Required => None,
        Requirement::Recommended => Some("recommended"),
        Requirement::Optional => Some("optional"),
    }
}

/// Attributes of "I do not know": of the last radio button, or of a checkbox below everything else.
fn unknown_of(field: &Field) -> Option<String> {
    let chosen = field.unknown?;
    let mut html = String::with_capacity(96);
    attribute(&mut html, "id", &[&field.id, "-unknown"]);
    if matches!(field.control, Control::Radios(_)) {
        attribute(&mut html, "name", &[&field.name]);
        attribute(&mut html, "value", &[Field::UNKNOWN]);
    } else {
        attribute(&mut html, "name", &[&field.name, ".unknown"]);
        attribute(&mut html, "value", &["1"]);
    }
    flag(&mut html, "checked", chosen);
    flag(&mut html, "disabled", !field.visible);
    Some(html)
}

impl Control {
    /// The template that shows it.
    fn template(&self) -> &'static str {
        match self {
            Self::Text(_) => "items/text.html",
            Self::Textarea(_) => "items/textarea.html",
            Self::Radios(_) => "items/radios.html",
            Self::Checkboxes(_) => "items/checkboxes.html",
            Self::Select(_) => "items/select.html",
            Self::Several(_) => "items/several.html",
            Self::Date(_) => "items/date.html",
            Self::Month(_) => "items/month.html",
            Self::Computed(_) => "items/computed.html",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Choices, DateParts, TextBox};

    #[test]
    fn a_control_is_described_by_what_is_said_about_it() {
        let mut field = Field::new(
            "a.b",
            "Name",
            Control::Select(crate::page::Select { options: String::new(), autocomplete: None }),
        );
        assert_eq!(wires_of(&field), " id=\"a.b\" name=\"a.b\"");
        field.hint = Some("So wie im Pass.".into());
        field.error = Some("Fehlt.".into());
        field.visible = false;
        field.requirement = Requirement::Required;
        let described = " aria-describedby=\"a.b-hint a.b-error \"";
        let wires = " id=\"a.b\" name=\"a.b\" aria-required=\"true\" aria-invalid=\"true\" disabled";
        assert_eq!(wires_of(&field), format!("{wires}{described}"));
        field.control = Control::Date(DateParts::default());
        assert_eq!(wires_of(&field), described);
    }

    #[test]
    fn not_knowing_is_a_radio_button_among_others_or_a_checkbox() {
        let mut field = Field::new("a", "Name", Control::Radios(Choices::default()));
        assert_eq!(unknown_of(&field), None);
        field.unknown = Some(true);
        assert_eq!(
            unknown_of(&field).as_deref(),
            Some(" id=\"a-unknown\" name=\"a\" value=\"unknown\" checked")
        );
        field.control = Control::Text(TextBox::default());
        assert_eq!(
            unknown_of(&field).as_deref(),
            Some(" id=\"a-unknown\" name=\"a.unknown\" value=\"1\" checked")
        );
    }

    #[test]
    fn no_name_breaks_out_of_its_attribute() {
        let field = Field::new("a\"><script>", "Name", Control::Text(TextBox::default()));
        assert_eq!(frame_of(&field), " data-field=\"a&quot;&gt;&lt;script&gt;\"");
    }
}
