//! All answers that count, page by page: what the review, the case and the receipt show.

use super::{
    answers::Answer,
    expr::{eval::Chain, value::Value},
    kind::Kind,
    model::{FieldId, Item, PageId},
    situation::Situation,
};

/// The answers of one page.
pub struct Section<'a> {
    /// The page.
    pub page: PageId,
    /// In which rows.
    pub chain: Chain<'a>,
    /// Its questions, with those of its rows.
    pub lines: Vec<Line<'a>>,
}

/// One question and its answer.
pub struct Line<'a> {
    /// The question.
    pub field: FieldId,
    /// In which rows: deeper than the section's for rows of a list on the page.
    pub chain: Chain<'a>,
    /// The answer as given; none where there is none, or it is computed.
    pub answer: Option<&'a Answer>,
    /// The value that counts; nothing where the answer is wrong, unknown, or not there.
    pub value: Value,
}

impl Line<'_> {
    /// Whether there is anything to show.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        self.answer.is_some() || self.value != Value::Nothing
    }
}

/// All questions that are asked, in the order of the way; answered or not.
#[must_use]
pub fn sections<'a>(situation: &Situation<'a>) -> Vec<Section<'a>> {
    let section = |(page, chain): (PageId, Chain<'a>)| {
        let mut lines = Vec::new();
        gather(situation, &situation.form.page(page).items, chain, &mut lines);
        Section { page, chain, lines }
    };
    situation.pages().into_iter().map(section).collect()
}

/// The questions that stand with some items, in certain rows.
pub fn gather<'a>(situation: &Situation<'a>, items: &[Item], chain: Chain<'a>, lines: &mut Vec<Line<'a>>) {
    for item in items {
        match item {
            Item::Field(id) if situation.form.is_shown(*id) && situation.asks(chain, *id) => {
                lines.push(line(situation, *id, chain));
            }
            Item::Group { items, .. } => gather(situation, items, chain, lines),
            Item::List(list) => {
                for row in situation.rows(chain, *list) {
                    gather(situation, &situation.form.list(*list).items, row, lines);
                }
            }
            _ => {}
        }
    }
}

/// A question and its answer.
pub fn line<'a>(situation: &Situation<'a>, id: FieldId, chain: Chain<'a>) -> Line<'a> {
    let field = situation.form.field(id);
    let computed = matches!(field.kind, Kind::Computed(_));
    let answer = chain.last().answers[field.slot].as_ref().filter(|_| !computed);
    Line { field: id, chain, answer, value: situation.eval.field(chain, id) }
}
