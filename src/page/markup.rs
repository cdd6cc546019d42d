//! The little HTML that is put together in code: escaped text and attributes.

/// Escapes text for HTML, inside elements and quoted attributes.
pub(super) fn escape_into(html: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        let (plain, tail) = rest.split_at(at);
        html.push_str(plain);
        html.push_str(match tail.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            Some(b'"') => "&quot;",
            _ => "&#39;",
        });
        rest = tail.get(1..).unwrap_or_default();
    }
    html.push_str(rest);
}

/// Appends ` name="value"`; the value comes in parts.
pub(super) fn attribute(html: &mut String, name: &str, value: &[&str]) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    for part in value {
        escape_into(html, part);
    }
    html.push('"');
}

/// Appends ` name` where it holds.
pub(super) fn flag(html: &mut String, name: &str, holds: bool) {
    if holds {
        html.push(' ');
        html.push_str(name);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_breaks_out_of_an_attribute() {
        let mut html = String::new();
        attribute(&mut html, "value", &["Ä\"><b", " & 'x'"]);
        flag(&mut html, "checked", true);
        flag(&mut html, "disabled", false);
        assert_eq!(html, " value=\"Ä&quot;&gt;&lt;b &amp; &#39;x&#39;\" checked");
    }
}
