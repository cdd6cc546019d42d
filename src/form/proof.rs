//! Looks at a whole form.
use jiff::civil::Date;
use super::{load::Places, model::Form, source::Complaint};
pub fn prove(_form: &Form, _places: &Places, _today: Date, _complaints: &mut Vec<Complaint>) {}
