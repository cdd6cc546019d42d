//! A part of a form: the questions and papers that are asked for again after an application has arrived, and whatever
//! their answers bring up. Everything else stays as it was sent.
//!
//! Uses `summary` and `situation` of the form that was sent.

use std::collections::HashSet;

use super::{
    expr::eval::Chain,
    model::{FieldId, Item, ListId, PageId},
    situation::Situation,
    summary,
};

/// How the names of questions begin, to tell them from evidence.
const QUESTION: &str = "answer:";

/// What is asked.
#[derive(Clone, Debug, Default)]
pub struct Selection {
    /// Questions, lists and evidence by their names: `answer:ROW/school`, `trip_letter/ROW`.
    names: HashSet<String>,
    /// Pages that are asked as a whole.
    pages: HashSet<PageId>,
    /// What was asked when the application was sent; what is not among it is new.
    known: HashSet<String>,
}

/// The name of a question or a list in certain rows: `answer:ROW/school`.
#[must_use]
pub fn name_of_question(chain: Chain<'_>, name: &str) -> String {
    let rows: String = chain.rows().flat_map(|record| [record.row.as_str(), "/"]).collect();
    format!("{QUESTION}{rows}{name}")
}

/// What a question is called, without its rows; nothing where the name is one of evidence.
#[must_use]
pub fn question_in(name: &str) -> Option<&str> {
    name.strip_prefix(QUESTION).map(|path| path.rsplit('/').next().unwrap_or(path))
}

impl Selection {
    /// Selects by names and pages from an application as it was sent.
    #[must_use]
    pub fn new(sent: &Situation<'_>, names: HashSet<String>, pages: HashSet<PageId>) -> Self {
        let mut known: HashSet<String> = sent.requirements().into_iter().map(|paper| paper.key).collect();
        let form = sent.form;
        for (page, chain) in sent.pages() {
            let items = &form.page(page).items;
            let mut lines = Vec::new();
            summary::gather(sent, items, chain, &mut lines);
            known.extend(lines.iter().map(|line| name_of_question(line.chain, &form.field(line.field).name)));
            lists(sent, items, chain, &mut known);
        }
        Self { names, pages, known }
    }

    /// Whether a page is asked as a whole.
    #[must_use]
    pub fn has_whole(&self, page: PageId) -> bool {
        self.pages.contains(&page)
    }

    /// Whether a question is part of it.
    #[must_use]
    pub fn has_field(&self, situation: &Situation<'_>, chain: Chain<'_>, field: FieldId) -> bool {
        let field = situation.form.field(field);
        self.pages.contains(&field.page) || self.has(&name_of_question(chain, &field.name))
    }

    /// Whether a list is part of it: itself, or anything in its rows.
    #[must_use]
    pub fn has_list<'a>(&self, situation: &Situation<'a>, chain: Chain<'a>, list: ListId) -> bool {
        let shape = situation.form.list(list);
        if self.pages.contains(&shape.page) || self.has(&name_of_question(chain, &shape.name)) {
            return true;
        }
        situation.rows(chain, list).any(|row| self.asks_any(situation, row, &shape.items))
    }

    /// Whether a paper is part of it.
    #[must_use]
    pub fn has_paper(&self, key: &str) -> bool {
        self.has(key)
    }

    /// Whether a page has anything of it that is asked now.
    #[must_use]
    pub fn has_page<'a>(&self, situation: &Situation<'a>, chain: Chain<'a>, page: PageId) -> bool {
        self.pages.contains(&page) || self.asks_any(situation, chain, &situation.form.page(page).items)
    }

    fn has(&self, name: &str) -> bool {
        self.names.contains(name) || !self.known.contains(name)
    }

    fn asks_any<'a>(&self, situation: &Situation<'a>, chain: Chain<'a>, items: &[Item]) -> bool {
        items.iter().any(|item| match item {
            Item::Field(field) => {
                situation.form.is_shown(*field)
                    && situation.eval.is_asked(chain, *field)
                    && self.has_field(situation, chain, *field)
            }
            Item::Group { items, .. } => self.asks_any(situation, chain, items),
            Item::List(list) => {
                situation.eval.list_is_asked(chain, *list) && self.has_list(situation, chain, *list)
            }
            Item::Document(_) | Item::Info { .. } => false,
        })
    }
}

/// The names of the lists that are asked among items, in all their rows.
fn lists<'a>(situation: &Situation<'a>, items: &[Item], chain: Chain<'a>, found: &mut HashSet<String>) {
    for item in items {
        match item {
            Item::Group { items, .. } => lists(situation, items, chain, found),
            Item::List(list) if situation.eval.list_is_asked(chain, *list) => {
                let shape = situation.form.list(*list);
                found.insert(name_of_question(chain, &shape.name));
                for row in situation.rows(chain, *list) {
                    lists(situation, &shape.items, row, found);
                }
            }
            _ => {}
        }
    }
}
