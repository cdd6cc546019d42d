//! The checked finder: its questions, and the benefits with everything that they depend on.

use std::sync::Arc;

use jiff::civil::Date;

use crate::form::{
    expr::eval::Node,
    model::{FieldId, Form, ScopeId},
    parameter::ParameterId,
    text::TextId,
};

/// The finder, ready to be asked.
#[derive(Debug)]
pub struct Finder {
    /// Its questions and sums, and all its texts.
    pub form: Form,
    /// The benefits, in the order in which they are looked at: some depend on those before them.
    pub benefits: Vec<Benefit>,
    /// Amounts that are tried with two values where they are not known.
    pub unknowns: Vec<Unknown>,
    /// What else may be worth knowing.
    pub hints: Vec<Hint>,
    /// Until which day somebody has made sure that the amounts of the law are right.
    pub checked_until: Date,
    /// Those that change with the year.
    pub yearly: Vec<ParameterId>,
}

/// A benefit.
#[derive(Debug)]
pub struct Benefit {
    /// Its id, unique among them.
    pub id: Arc<str>,
    /// The form that leads to it, where there is one.
    pub form: Option<Arc<str>>,
    /// Its name.
    pub title: TextId,
    /// Who decides about it, where the authority does not.
    pub office: TextId,
    /// Where it stands in the law.
    pub law: Vec<Arc<str>>,
    /// Once for the household, or once for each of these persons.
    pub scope: ScopeId,
    /// It is only spoken of while this holds.
    pub when: Option<Node>,
    /// Whether it is help that everybody may ask for: then nothing decides.
    pub advice: bool,
    /// What it depends on, in order.
    pub conditions: Vec<Condition>,
    /// How much it may be.
    pub amount: Option<Node>,
    /// How little it may be, where that is not the same.
    pub amount_from: Option<Node>,
    /// What to say when it is likely.
    pub likely: TextId,
    /// What to say when it is not certain.
    pub maybe: Option<TextId>,
    /// What to say when it is not likely.
    pub unlikely: Option<TextId>,
    /// The sums that lead to the amount, in order.
    pub how: Vec<FieldId>,
    /// What to know about it.
    pub hints: Vec<Hint>,
}

/// What a benefit depends on.
#[derive(Debug)]
pub struct Condition {
    /// Its id, unique within the benefit.
    pub id: Arc<str>,
    /// What must hold.
    pub is: Option<Node>,
    /// Or one of these benefits, by their positions, must be likely.
    pub best_of: Vec<usize>,
    /// What it means when it does not hold.
    pub weight: Weight,
    /// What is needed, in a sentence.
    pub text: TextId,
    /// Where it stands in the law.
    pub law: Option<Arc<str>>,
}

/// What it means when a condition does not hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The benefit is not likely.
    Needed,
    /// Somebody must look at it.
    Doubt,
}

/// An amount that is tried with two values where it is not known.
#[derive(Debug)]
pub struct Unknown {
    /// The question.
    pub field: FieldId,
    /// The least that it may be.
    pub low: Node,
    /// The most.
    pub high: Node,
}

/// Something worth knowing.
#[derive(Debug)]
pub struct Hint {
    /// It is said while this holds, for the household as a whole.
    pub when: Node,
    /// What is said.
    pub text: TextId,
    /// Where it stands in the law.
    pub law: Option<Arc<str>>,
}

impl Finder {
    /// The position of the benefit with an id.
    #[must_use]
    pub fn position(&self, id: &str) -> Option<usize> {
        self.benefits.iter().position(|benefit| &*benefit.id == id)
    }

    /// Whether amounts of the law are used on a day for which nobody has looked at them, and none has come since.
    #[must_use]
    pub fn is_out_of_date(&self, today: Date) -> bool {
        let renewed = |id: &ParameterId| {
            let values = &self.form.parameters.get(*id).values;
            values.iter().any(|(from, _)| *from > self.checked_until && *from <= today)
        };
        today > self.checked_until && !self.yearly.iter().all(renewed)
    }
}
