//! What a person is told about moving a draft to another version: what stays, what comes, what goes.

use std::collections::BTreeSet;

use super::{
    super::{
        answers::{Raw, RowId},
        assess::{Spot, Weight},
        diff::{list_path, path_of},
        expr::eval::Chain,
        finish::all_findings,
        kind::Kind,
        model::{DocumentId, FieldId, Form, ScopeId},
        situation::Situation,
    },
    Carried,
};

/// One question in certain rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which.
    pub spot: Spot,
    /// The rows around it, from the outside in.
    pub rows: Vec<RowId>,
}

/// What moving does, as somebody who applies sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// How many answers count as before.
    pub kept: usize,
    /// Questions of the new version whose answers must be looked at again.
    pub again: Vec<Line>,
    /// Questions of the new version that are needed now and were not before.
    pub needed: Vec<Line>,
    /// Questions of the old version with answers that the new one does not ask for.
    pub not_asked: Vec<Line>,
    /// Evidence of the old version with files that the new one does not know.
    pub papers: Vec<DocumentId>,
    /// How many declarations must be made again.
    pub declare_again: usize,
}

/// Compares how things stood with how they stand after moving.
#[must_use]
pub fn report(before: &Situation<'_>, after: &Situation<'_>, carried: &Carried) -> Report {
    let again: Vec<Line> =
        carried.again.iter().filter(|(id, rows)| is_asked(after, *id, rows)).map(line_of).collect();
    let (mut kept, mut not_asked) = (0, Vec::new());
    for (id, rows, raw) in counted(before) {
        let path = path_of(before.form, id);
        let found =
            (0..after.form.fields.len()).map(FieldId).find(|known| path_of(after.form, *known) == path);
        let found = found.filter(|found| is_asked(after, *found, &rows));
        match found.map(|found| answer(after, found, &rows)) {
            None => not_asked.push(Line { spot: Spot::Field(id), rows }),
            Some(now) => kept += usize::from(now.as_ref() == Some(&raw)),
        }
    }
    let was_missing: BTreeSet<(String, Vec<RowId>)> =
        missing(before).into_iter().map(|(named, _)| named).collect();
    let is_new = |(named, line): ((String, Vec<RowId>), Line)| {
        (!was_missing.contains(&named) && !again.contains(&line)).then_some(line)
    };
    let needed = missing(after).into_iter().filter_map(is_new).collect();
    // What is still there but wrong now counts once.
    let wrong = again
        .iter()
        .filter(|line| matches!(line.spot, Spot::Field(id) if answer(after, id, &line.rows).is_some()));
    let kept = kept - wrong.filter(|line| stayed(before, after, line)).count();
    Report {
        kept,
        again,
        needed,
        not_asked,
        papers: papers(before, after.form),
        declare_again: carried.declare_again,
    }
}

fn line_of((id, rows): &(FieldId, Vec<RowId>)) -> Line {
    Line { spot: Spot::Field(*id), rows: rows.clone() }
}

/// Whether an answer is the same as before.
fn stayed(before: &Situation<'_>, after: &Situation<'_>, line: &Line) -> bool {
    let Spot::Field(id) = line.spot else { return false };
    let path = path_of(after.form, id);
    let was = counted(before)
        .into_iter()
        .find(|(id, rows, _)| *rows == line.rows && path_of(before.form, *id) == path);
    was.is_some_and(|(_, _, raw)| answer(after, id, &line.rows) == Some(raw))
}

/// All answers that count.
fn counted(situation: &Situation<'_>) -> Vec<(FieldId, Vec<RowId>, Raw)> {
    let form = situation.form;
    let mut found = Vec::new();
    for (at, scope) in form.scopes.iter().enumerate() {
        for chain in situation.instances(ScopeId(at)) {
            for id in scope.fields.iter().filter(|id| situation.eval.is_asked(chain, **id)) {
                let field = form.field(*id);
                let Some(answer) = &chain.last().answers[field.slot] else { continue };
                if !matches!(field.kind, Kind::Computed(_)) && !answer.raw.is_empty() {
                    found.push((*id, rows_of(chain), answer.raw.clone()));
                }
            }
        }
    }
    found
}

/// Questions and lists that are needed and not answered, by name and as they are.
fn missing(situation: &Situation<'_>) -> Vec<((String, Vec<RowId>), Line)> {
    let form = situation.form;
    let findings = all_findings(situation).into_iter().filter(|finding| finding.weight == Weight::Missing);
    let named = findings.map(|finding| {
        let name = match finding.spot {
            Spot::Field(id) => path_of(form, id),
            Spot::List(id) => list_path(form, id),
        };
        ((name, finding.rows.clone()), Line { spot: finding.spot, rows: finding.rows })
    });
    named.collect()
}

fn answer(situation: &Situation<'_>, id: FieldId, rows: &[RowId]) -> Option<Raw> {
    let chain = chain_of(situation, id, rows)?;
    chain.last().answers[situation.form.field(id).slot].as_ref().map(|answer| answer.raw.clone())
}

fn is_asked(situation: &Situation<'_>, id: FieldId, rows: &[RowId]) -> bool {
    let asked = !matches!(situation.form.field(id).kind, Kind::Computed(_));
    asked && chain_of(situation, id, rows).is_some_and(|chain| situation.eval.is_asked(chain, id))
}

/// The rows of a question, if they count.
fn chain_of<'a>(situation: &Situation<'a>, id: FieldId, rows: &[RowId]) -> Option<Chain<'a>> {
    let instances = situation.instances(situation.form.field(id).scope);
    instances.into_iter().find(|chain| chain.rows().map(|record| &record.row).eq(rows))
}

fn rows_of(chain: Chain<'_>) -> Vec<RowId> {
    chain.rows().map(|record| record.row.clone()).collect()
}

/// Evidence that has files and that another version does not know.
fn papers(before: &Situation<'_>, new: &Form) -> Vec<DocumentId> {
    let old = before.form;
    let has_files = |id: &str| before.files.keys().any(|key| key.split('/').next() == Some(id));
    let gone = |at: &usize| {
        let id = &old.documents[*at].id;
        has_files(id) && !new.documents.iter().any(|document| document.id == *id)
    };
    (0..old.documents.len()).filter(gone).map(DocumentId).collect()
}
