//! Answers by their path in the federal catalogue: `self.G05000011684.G60000000083[2].F60000000233`.
//!
//! May use `path` and what works out which answers count. Ids come without versions, because the version
//! of the schema fixes all of them; what comes more than once has its number in brackets, from one.

use std::collections::HashMap;

use serde_json::{Map, Value as Json, json};

use super::{
    super::{
        answers::RowId,
        expr::{eval::Chain, value::Value},
        kind::Kind,
        model::{FieldId, ListId, ScopeId},
        situation::Situation,
    },
    path,
};

/// All answers that count, by path; nothing when no question of the form is in the catalogue.
#[must_use]
pub fn export(situation: &Situation<'_>) -> Option<Json> {
    let form = situation.form;
    let has_any = form.fields.iter().any(|field| field.fim.is_some())
        || form.documents.iter().any(|document| document.fim.is_some());
    if !has_any {
        return None;
    }
    let mut export = Export { situation, answers: Map::new(), rows: HashMap::new() };
    export.record(ScopeId(0), situation.start(), Place { path: "self".to_owned(), numbers: String::new() });
    export.evidence();
    Some(json!({ "schema": form.head.fim, "answers": export.answers }))
}

/// Where a row stands.
#[derive(Clone)]
struct Place {
    path: String,
    /// Numbers of rows that only repeat a field, which has the step.
    numbers: String,
}

impl Place {
    fn step(&self, fim: &str) -> String {
        let steps: String = path::ids(fim).flat_map(|id| [".", id]).collect();
        format!("{}{steps}{}", self.path, self.numbers)
    }
}

struct Export<'s, 'a> {
    situation: &'s Situation<'a>,
    answers: Map<String, Json>,
    rows: HashMap<(ScopeId, Vec<RowId>), Place>,
}

impl<'a> Export<'_, 'a> {
    fn record(&mut self, scope: ScopeId, chain: Chain<'a>, place: Place) {
        let form = self.situation.form;
        for field in &form.scope(scope).fields {
            self.field(*field, chain, &place);
        }
        for list in &form.scope(scope).lists {
            self.list(*list, chain, &place);
        }
        self.rows.insert(key(chain), place);
    }

    fn list(&mut self, list: ListId, chain: Chain<'a>, place: &Place) {
        let shape = self.situation.form.list(list);
        let rows: Vec<Chain<'a>> = self.situation.rows(chain, list).collect();
        for (at, row) in rows.into_iter().enumerate() {
            let number = format!("[{}]", at + 1);
            let inside = match &shape.fim {
                Some(fim) => Place { path: format!("{}{number}", place.step(fim)), numbers: String::new() },
                None => Place { path: place.path.clone(), numbers: format!("{}{number}", place.numbers) },
            };
            self.record(shape.row_scope, row, inside);
        }
    }

    fn field(&mut self, id: FieldId, chain: Chain<'a>, place: &Place) {
        let situation = *self.situation;
        let field = situation.form.field(id);
        let Some(fim) = field.fim.as_ref().filter(|_| situation.eval.is_asked(chain, id)) else { return };
        let value = match (&field.kind, &chain.last().answers[field.slot]) {
            (Kind::Computed(_), _) => situation.eval.field(chain, id),
            (_, Some(answer)) => answer.read.clone().unwrap_or(Value::Nothing),
            (_, None) => Value::Nothing,
        };
        if value != Value::Nothing {
            self.answers.insert(place.step(fim), field.kind.export(&value));
        }
    }

    /// Evidence that is there, by the key of its files.
    fn evidence(&mut self) {
        for requirement in
            self.situation.requirements().into_iter().filter(|requirement| requirement.files > 0)
        {
            let document = self.situation.form.document(requirement.document);
            if let (Some(fim), Some(place)) = (&document.fim, self.rows.get(&key(requirement.chain))) {
                self.answers.insert(
                    place.step(fim),
                    json!({ "evidence": requirement.key, "files": requirement.files }),
                );
            }
        }
    }
}

/// What tells a row from all others.
fn key(chain: Chain<'_>) -> (ScopeId, Vec<RowId>) {
    (chain.last().scope, chain.rows().map(|record| record.row.clone()).collect())
}
