//! Answers in words: what stands on the review, in the case and on the receipt.

use super::problem::problem_text;
use crate::{
    form::{
        answers::Raw,
        assess::{Finding, Spot},
        expr::eval::Chain,
        kind::Shown,
        model::FieldId,
        situation::Situation,
        summary::{self, Line, Section},
        text::TextId,
    },
    i18n::Catalogue,
    locale::Lang,
};

/// Puts answers into the words of a language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The form and its answers.
    pub situation: Situation<'a>,
    /// The product's own texts.
    pub catalogue: &'a Catalogue,
    /// The language.
    pub lang: &'a Lang,
}

impl<'a> Wording<'a> {
    /// Words for a form and its answers.
    #[must_use]
    pub fn new(situation: Situation<'a>, catalogue: &'a Catalogue, lang: &'a Lang) -> Self {
        Self { situation, catalogue, lang }
    }

    /// A text of the product.
    #[must_use]
    pub fn own(&self, key: &str) -> String {
        self.catalogue.text(self.lang, key, &[]).words.to_string()
    }

    /// A text of the form.
    #[must_use]
    pub fn text(&self, id: TextId, chain: Chain<'a>) -> String {
        self.situation.text(id, self.lang, chain).text.into_owned()
    }

    /// The question, in short where the form has a short form.
    #[must_use]
    pub fn question(&self, line: &Line<'a>) -> String {
        let field = self.situation.form.field(line.field);
        self.text(field.in_short(), line.chain)
    }

    /// The question or the list that something is said about, in short where the form has a short form.
    #[must_use]
    pub fn spot(&self, spot: Spot, chain: Chain<'a>) -> String {
        let form = self.situation.form;
        let label = match spot {
            Spot::Field(id) => form.field(id).in_short(),
            Spot::List(id) => form.list(id).label,
        };
        self.text(label, chain)
    }

    /// What is wrong or doubtful: in the form's own words, or the general ones for the kind of problem.
    #[must_use]
    pub fn problem(&self, finding: &Finding) -> String {
        let chain = finding.chain(&self.situation);
        match finding.text {
            Some(text) => self.text(text, chain),
            None => problem_text(self.catalogue, self.lang, &finding.problem).to_string(),
        }
    }

    /// What is doubtful, with the question and the row that it is about, for the office.
    #[must_use]
    pub fn doubt(&self, finding: &Finding) -> String {
        let chain = finding.chain(&self.situation);
        let row = self.rows(chain).map(|row| format!(", {row}")).unwrap_or_default();
        format!("{}{row}: {}", self.spot(finding.spot, chain), self.problem(finding))
    }

    /// The titles of the rows that something belongs to; nothing where it belongs to none.
    #[must_use]
    pub fn rows(&self, chain: Chain<'a>) -> Option<String> {
        let titles = self.situation.row_titles(chain, self.lang);
        (!titles.is_empty()).then(|| titles.join(", "))
    }

    /// The lines of a section, each with the title of its row where another row begins.
    pub fn lines<'s>(
        &'s self,
        section: &'s Section<'a>,
    ) -> impl Iterator<Item = (&'s Line<'a>, Option<String>)> {
        let depth = section.chain.depth();
        let mut before = None;
        section.lines.iter().map(move |line| {
            let deep = line.chain.depth() > depth;
            let here = deep.then(|| self.situation.row_titles(line.chain, self.lang)[depth..].join(", "));
            let begins = here.clone().filter(|_| before != here);
            before = here;
            (line, begins)
        })
    }

    /// The answer; nothing where there is none. What could not be understood stands as it was typed.
    #[must_use]
    pub fn answer(&self, line: &Line<'a>) -> Option<String> {
        if !line.is_answered() {
            return None;
        }
        if let Some(answer) = line.answer
            && answer.read.is_err()
        {
            return Some(typed(&answer.raw));
        }
        let field = self.situation.form.field(line.field);
        Some(match field.kind.show(&line.value) {
            Shown::Plain(amount) if field.kind.is_preview() => {
                format!("{amount} ({})", self.own("computed-preview").trim_end_matches('.'))
            }
            Shown::Plain(text) => text,
            Shown::YesNo(yes) => self.own(if yes { "yes" } else { "no" }),
            Shown::Unknown => self.own("unknown"),
            Shown::Labels(labels) => {
                let labels: Vec<String> =
                    labels.into_iter().map(|label| self.text(label, line.chain)).collect();
                labels.join(", ")
            }
        })
    }

    /// The answer to a question that is asked once; nothing where it is not asked now.
    #[must_use]
    pub fn answer_to(&self, field: FieldId) -> Option<String> {
        let start = self.situation.start();
        let asked = self.situation.eval.is_asked(start, field);
        asked.then(|| summary::line(&self.situation, field, start)).and_then(|line| self.answer(&line))
    }

    /// What stands on a letter below the name, line by line.
    #[must_use]
    pub fn address(&self) -> Vec<String> {
        let line = |fields: &Vec<FieldId>| {
            fields.iter().filter_map(|id| self.answer_to(*id)).collect::<Vec<_>>().join(" ")
        };
        self.situation.form.who.address.iter().map(line).filter(|line| !line.is_empty()).collect()
    }

    /// The title of a page.
    #[must_use]
    pub fn page_title(&self, page: crate::form::model::PageId, chain: Chain<'a>) -> String {
        self.text(self.situation.form.page(page).title, chain)
    }
}

/// What was typed, parts of a date with points between.
#[must_use]
pub fn typed(raw: &Raw) -> String {
    raw.parts().into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(".")
}
