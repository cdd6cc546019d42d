//! What becomes of an answer when the kind of its question changes: the one place that knows, for telling authors
//! and for moving drafts.

use super::super::{answers::Raw, kind::Kind};

/// What becomes of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// It can be read as it is.
    Kept,
    /// It is read anew: most can be read, what can't must be mended.
    ReadAnew,
    /// It means nothing for the new kind.
    Lost,
}

/// How a kind is answered: within one shape, what was typed for one kind can be read as another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Something typed into one field.
    Line,
    /// One code.
    Code,
    /// Some codes.
    Codes,
    /// Day, month and year.
    Day,
    /// Month and year.
    Month,
    /// Nothing.
    Nothing,
}

/// What becomes of answers to a question of one kind when it becomes another.
#[must_use]
pub fn fate(old: &Kind, new: &Kind) -> Fate {
    let same = match (old, new) {
        (Kind::Identifier(old), Kind::Identifier(new)) => old == new,
        _ => std::mem::discriminant(old) == std::mem::discriminant(new),
    };
    match (shape(old), shape(new)) {
        (Shape::Nothing, _) => Fate::Kept,
        (before, after) if !fits(before, after) => Fate::Lost,
        _ if same => Fate::Kept,
        (Shape::Line, _) if matches!(new, Kind::LongText(_)) => Fate::Kept,
        (Shape::Day, _) if matches!(new, Kind::PartialDate(_)) => Fate::Kept,
        (Shape::Code, Shape::Codes) => Fate::Kept,
        _ => Fate::ReadAnew,
    }
}

/// What an answer to one kind is for another: as it is, what is left of it, or nothing.
#[must_use]
pub fn carried(old: &Kind, new: &Kind, raw: &Raw) -> Option<Raw> {
    if !fits(shape(old), shape(new)) {
        return None;
    }
    if raw.is_unknown() {
        return Some(raw.clone());
    }
    match (new, shape(new)) {
        (Kind::Multi(options), _) => {
            let known = |code: &&str| options.all.iter().any(|choice| &*choice.code == code.trim());
            let left: Vec<String> = raw.parts().into_iter().filter(known).map(str::to_owned).collect();
            (!left.is_empty()).then_some(if raw.parts().len() == left.len() {
                raw.clone()
            } else {
                Raw::Many(left)
            })
        }
        (_, Shape::Code) if raw.parts().len() != 1 => None,
        (_, Shape::Code | Shape::Codes) => new.read(raw).is_ok().then(|| raw.clone()),
        _ => Some(raw.clone()),
    }
}

fn fits(before: Shape, after: Shape) -> bool {
    let codes = |shape| matches!(shape, Shape::Code | Shape::Codes);
    before == after || (codes(before) && codes(after))
}

fn shape(kind: &Kind) -> Shape {
    match kind {
        Kind::YesNo | Kind::Choice(_) | Kind::Listed(_) => Shape::Code,
        Kind::Multi(_) | Kind::ListedMany(_) => Shape::Codes,
        Kind::Date(_) | Kind::PartialDate(_) => Shape::Day,
        Kind::Month(_) => Shape::Month,
        Kind::Computed(_) => Shape::Nothing,
        _ => Shape::Line,
    }
}
