//! A list on a page: its rows, whether they are complete, whether there may be more.

use super::Presenter;
use crate::{
    form::{
        assess::{self, Finding, Spot, Weight},
        expr::eval::Chain,
        model::ListId,
    },
    page::{AddRow, Go, List, Row},
};

impl<'a> Presenter<'a> {
    pub(super) fn list(&self, id: ListId) -> List {
        let form = self.situation.form;
        let list = form.list(id);
        let rows: Vec<Chain<'a>> =
            self.chain.last().rows(form, id).iter().map(|record| self.chain.row(record)).collect();
        let full = rows.len() >= list.max;
        let own = |finding: &&Finding| {
            finding.spot == Spot::List(id)
                && finding.rows.iter().eq(self.chain.rows().map(|record| &record.row))
        };
        let in_rows = self
            .findings
            .iter()
            .filter(|finding| finding.weight <= Weight::Missing)
            .any(|finding| finding.rows.len() > self.chain.depth() && self.is_of(id, finding));
        let error = match self.findings.iter().find(own) {
            Some(finding) => Some(self.problem(finding)),
            None => in_rows.then(|| self.own("problem-rows-incomplete")),
        };
        List {
            id: list.name.to_string(),
            name: list.name.to_string(),
            label: self.text(list.label),
            hint: None,
            lang: self.fallback(list.label),
            visible: self.situation.eval.list_is_asked(self.chain, id),
            rows: rows.iter().map(|row| self.row(id, *row)).collect(),
            empty: list.empty.map_or_else(|| self.own("list-empty"), |empty| self.text(empty)),
            add: (!full).then(|| AddRow::new(self.text(list.add), &list.name)),
            max: full.then_some(list.max),
            error,
        }
    }

    fn row(&self, list: ListId, chain: Chain<'a>) -> Row {
        let name = &self.situation.form.list(list).name;
        let row = chain.last().row.to_string();
        let findings = assess::row(&self.situation, list, chain);
        Row {
            title: self.situation.row_title(chain, self.lang),
            summary: None,
            complete: findings.iter().all(|finding| finding.weight > Weight::Missing),
            change: Go::Row(name.to_string(), row.clone()).to_string(),
            remove: Some(Go::Remove(name.to_string(), row).to_string()),
        }
    }

    /// Whether a finding lies in a row of a list that stands here.
    fn is_of(&self, list: ListId, finding: &Finding) -> bool {
        let form = self.situation.form;
        let row = finding.rows.get(self.chain.depth());
        row.is_some_and(|row| self.chain.last().rows(form, list).iter().any(|record| record.row == *row))
    }
}
