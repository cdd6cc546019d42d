//! What an answer to a question may be: its kind by name, and its limits.

use super::{super::kind::Kind, Versions, change::Change, names::expression};

/// What a kind is called in a definition.
pub fn kind_name(kind: &Kind) -> String {
    match kind {
        Kind::Name(_) => "name",
        Kind::Text(_) => "text",
        Kind::LongText(_) => "text_long",
        Kind::Date(_) => "date",
        Kind::PartialDate(_) => "date_partial",
        Kind::Month(_) => "month",
        Kind::Money(_) => "money",
        Kind::Int(_) => "int",
        Kind::Decimal(_) => "decimal",
        Kind::YesNo => "yesno",
        Kind::Choice(_) => "choice",
        Kind::Multi(_) => "multi",
        Kind::Listed(list) => return format!("one of {}", list.id),
        Kind::ListedMany(list) => return format!("some of {}", list.id),
        Kind::Identifier(identifier) => return identifier.key().replace('-', "_"),
        Kind::Iban => "iban",
        Kind::Bic => "bic",
        Kind::Postcode => "postcode",
        Kind::Phone => "phone",
        Kind::Email => "email",
        Kind::Computed(_) => "computed",
    }
    .to_owned()
}

/// Compares the limits of answers.
pub fn compare(versions: Versions<'_>, name: &str, was: &Kind, is: &Kind, changes: &mut Vec<Change>) {
    let Versions { old, new } = versions;
    let mut changed = |limit, before: Option<String>, after: Option<String>, wider| {
        if before != after {
            changes.push(Change::LimitChanged { name: name.to_owned(), limit, before, after, wider });
        }
    };
    match (was, is) {
        (
            Kind::Name(_) | Kind::Text(_) | Kind::LongText(_),
            Kind::Name(_) | Kind::Text(_) | Kind::LongText(_),
        ) => {
            let (before, after) = (longest(was), longest(is));
            let shown = |length: Option<usize>| length.map(|length| length.to_string());
            changed("max_length", shown(before), shown(after), after >= before);
        }
        (
            Kind::Money(before) | Kind::Int(before) | Kind::Decimal(before),
            Kind::Money(after) | Kind::Int(after) | Kind::Decimal(after),
        ) => {
            let shown = |number: rust_decimal::Decimal| Some(number.normalize().to_string());
            changed("min", shown(before.min), shown(after.min), after.min <= before.min);
            changed("max", shown(before.max), shown(after.max), after.max >= before.max);
        }
        (
            Kind::Date(before) | Kind::PartialDate(before) | Kind::Month(before),
            Kind::Date(after) | Kind::PartialDate(after) | Kind::Month(after),
        ) => {
            let (first, now) =
                (expression(old, before.not_before.as_ref()), expression(new, after.not_before.as_ref()));
            let gone = now.is_none();
            changed("not_before", first, now, gone);
            let (last, now) =
                (expression(old, before.not_after.as_ref()), expression(new, after.not_after.as_ref()));
            let gone = now.is_none();
            changed("not_after", last, now, gone);
        }
        (Kind::Multi(before), Kind::Multi(after)) => {
            let shown = |code: &Option<std::sync::Arc<str>>| code.as_ref().map(ToString::to_string);
            changed(
                "exclusive",
                shown(&before.exclusive),
                shown(&after.exclusive),
                after.exclusive.is_none(),
            );
        }
        _ => {}
    }
}

fn longest(kind: &Kind) -> Option<usize> {
    match kind {
        Kind::Name(name) => Some(name.max_length),
        Kind::Text(text) | Kind::LongText(text) => Some(text.max_length),
        _ => None,
    }
}
