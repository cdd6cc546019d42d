//! The cases of a demonstration: examples that are applied for, and worked on, through the same deeds as all others.
//!
//! May use everything. Which cases there are stands in `forms/demo.yaml`.

use std::{fs, path::Path, sync::Arc};

use super::{
    apply::{apply, missing, moved, rename},
    cases::{Case, Deed, SeedError, read_demo},
};
use crate::{
    account::{Role, Staff},
    authority::Authority,
    case::{
        Ending, Outcome, State,
        letter::{Channel, Letter},
    },
    form::{
        example::{self, Prepared},
        load::definitions::Definitions,
        model::Form,
        source::{Complaint, Source},
    },
    id::CaseId,
    store::staff,
    usecase::{
        WorkError, Works,
        assign::somebody,
        decide::{Cell, Terms, asked_for, decide},
        letters::{self, Outgoing},
        load_case::{LoadedCase, load_case},
        move_case::{self, Done, Requested, Tried},
        write_on_case,
    },
    worker,
};
use jiff::SignedDuration;

/// Makes the cases that are not there yet; `done` lists those that are.
pub async fn seed(works: &Works, definitions: &Definitions, done: &Path) -> Result<(), SeedError> {
    let mut list = fs::read_to_string(done).unwrap_or_default();
    let mut there: Vec<String> = list.lines().map(str::to_owned).collect();
    for case in read_demo(definitions)? {
        // An example that comes twice is applied for twice: each line of the list stands for one.
        if let Some(at) = there.iter().position(|line| *line == case.example) {
            there.swap_remove(at);
            continue;
        }
        seed_case(works, definitions, &case).await?;
        list = format!("{list}{}\n", case.example);
        fs::write(done, &list).map_err(SeedError::Io)?;
    }
    Ok(())
}

pub(super) async fn seed_case(
    works: &Works,
    definitions: &Definitions,
    case: &Case,
) -> Result<(), SeedError> {
    let failed = |cause: &str| SeedError::Example { example: case.example.clone(), cause: cause.to_owned() };
    let (form, name) = case.example.split_once('/').ok_or_else(|| failed("this is not FORM/EXAMPLE"))?;
    let form = works.library.current(form).ok_or_else(|| failed("there is no such form"))?;
    let file = format!("forms/{}/examples/{name}.yaml", form.head.id);
    let source = definitions.get(&file).ok_or_else(|| failed("there is no such example"))?;
    let (prepared, authority) = read_example(works, form, source)?;

    let mut then = shifted(works, case.days_ago);
    let mut units = moved(form, prepared, then.clock.today());
    if let Some(other) = &case.other {
        rename(form, &mut units, &other.surname);
    }
    let id = apply(&then, &authority, form, units, case).await?;
    worker::run_due(&then).await?;
    let staff =
        clerk(works, &authority, id).await?.ok_or_else(|| failed("the authority has nobody for the case"))?;
    let mut days = case.days_ago;
    for deed in &case.deeds {
        days = (days - if let Deed::Wait(days) = deed { *days } else { 1 }).max(0);
        then = shifted(works, days);
        let outcome = perform(&then, &staff, id, deed).await?;
        if outcome != Done::Done {
            return Err(failed(&format!("a deed ended with {outcome:?}")));
        }
    }
    // Papers and messages of that time come from that time.
    while worker::run_due(&then).await? > 0 {}
    Ok(())
}

fn read_example(
    works: &Works,
    form: &Form,
    source: &Arc<Source>,
) -> Result<(Prepared, Arc<Authority>), SeedError> {
    let wrong = |complaint: Complaint| SeedError::Definition(Box::new(complaint));
    let example = example::read(source).map_err(wrong)?;
    let mut complaints = Vec::new();
    let prepared = example::prepare(form, &example, source, &mut complaints);
    let named = example.authority.as_ref().and_then(|id| works.authority(&id.value));
    match (prepared, complaints.pop(), named.or_else(|| works.authorities.iter().next())) {
        (Some(prepared), None, Some(authority)) => Ok((prepared, Arc::clone(authority))),
        (_, Some(complaint), _) => Err(wrong(complaint)),
        _ => Err(SeedError::Example { example: source.name.clone(), cause: "there is no authority".into() }),
    }
}

/// The same works, some days ago, in office hours.
fn shifted(works: &Works, days: i64) -> Works {
    Works { clock: works.clock.shifted(SignedDuration::from_hours(-24 * days)), ..works.clone() }
}

/// Somebody who may decide on a case; for protected ones, somebody who may see those.
async fn clerk(works: &Works, authority: &Authority, id: CaseId) -> Result<Option<Staff>, WorkError> {
    let protected = load_case(works, &authority.id, id).await?.is_some_and(|loaded| loaded.row.protected);
    let rows = staff::all(&mut works.db.read().await?.tx(), &authority.id).await?;
    let mut able: Vec<Staff> = rows
        .into_iter()
        .map(|row| somebody(&authority.id, row))
        .filter(|staff| staff.is(Role::Caseworker) && (!protected || staff.is(Role::Protected)))
        .collect();
    able.sort_by_key(|staff| staff.is(Role::TeamLead));
    Ok(able.into_iter().next())
}

async fn perform(works: &Works, staff: &Staff, id: CaseId, deed: &Deed) -> Result<Done, WorkError> {
    let Some(loaded) = load_case(works, &staff.authority, id).await? else { return Ok(Done::Nothing) };
    let seen = loaded.row.version;
    match deed {
        Deed::Take => move_case::take(works, staff, id, seen).await,
        Deed::Wait(_) => Ok(Done::Done),
        Deed::AskForMissing => {
            let items = missing(loaded.situation());
            let more = if items.is_empty() { "Bitte rufen Sie uns an." } else { "" };
            let requested = Requested { items, more: more.to_owned() };
            let by = works.clock.today().saturating_add(jiff::Span::new().days(14));
            move_case::request_documents(works, staff, id, seen, requested, by).await
        }
        Deed::DecideAll(grant) => decide_all(works, staff, &loaded, *grant).await,
        Deed::End(ending) => match Ending::named(ending) {
            Some(ending) => move_case::close(works, staff, id, seen, ending).await,
            None => Ok(Done::Illegal),
        },
        Deed::Note(text) => write_on_case::write_note(works, staff, id, text).await,
        Deed::Ask { items, more, days } => {
            let requested = Requested { items: items.clone(), more: more.clone() };
            let by = works.clock.today().saturating_add(jiff::Span::new().days(*days));
            move_case::request_documents(works, staff, id, seen, requested, by).await
        }
        Deed::Decide { row, service, grant } => {
            let cell = Cell { subject: row.clone(), service: service.clone() };
            let outcome = if *grant { Outcome::Granted } else { Outcome::Refused };
            decide(works, staff, id, seen, &cell, outcome, &Terms::default()).await
        }
        Deed::Letter(name) => letter(works, staff, &loaded, name).await,
        Deed::Close if loaded.case.state == State::Closed => Ok(Done::Done),
        Deed::Close => move_case::close(works, staff, id, seen, Ending::Done).await,
    }
}

/// Decides everything that was asked for, one after the other; where nothing was, the case ends.
async fn decide_all(
    works: &Works,
    staff: &Staff,
    loaded: &LoadedCase,
    grant: bool,
) -> Result<Done, WorkError> {
    let outcome = if grant { Outcome::Granted } else { Outcome::Refused };
    let asked = asked_for(loaded);
    if asked.is_empty() {
        return move_case::close(works, staff, loaded.row.id, loaded.row.version, Ending::Withdrawn).await;
    }
    for (cell, seen) in asked.into_iter().zip(loaded.row.version..) {
        let done = decide(works, staff, loaded.row.id, seen, &cell, outcome, &Terms::default()).await?;
        if done != Done::Done {
            return Ok(done);
        }
    }
    Ok(Done::Done)
}

/// Writes a letter as its template has it, and gives it to the post.
async fn letter(works: &Works, staff: &Staff, loaded: &LoadedCase, name: &str) -> Result<Done, WorkError> {
    let Some(letter) = Letter::named(name) else { return Ok(Done::Illegal) };
    let Some(composed) = letters::compose(works, staff, loaded, letter).await? else {
        return Ok(Done::Illegal);
    };
    let outgoing = Outgoing { letter, text: composed.text, channel: Channel::Post };
    let done = letters::send(works, staff, loaded.row.id, loaded.row.version, outgoing).await?;
    let written = letters::letters(works, loaded).await?;
    match written.first() {
        Some(sent) if done == Done::Done => {
            let today = works.clock.today();
            Ok(match letters::post(works, staff, loaded.row.id, sent.row.id, today).await? {
                Tried::Done(done) => done,
                Tried::CanNotBe => Done::Illegal,
            })
        }
        _ => Ok(done),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use jiff::{ToSpan, civil::Date};

    use super::*;
    use crate::{
        check,
        form::{assess::Weight, expr::value::Value, finish, situation::Situation, unit::assemble},
    };

    /// What of a case does not hold on the day on which its people apply.
    fn broken(form: &Form, authority: &Authority, prepared: Prepared, case: &Case, day: Date) -> Vec<String> {
        let units = moved(form, prepared, day);
        let (root, local, files) = (assemble(form, &units), authority.local(form), HashMap::new());
        let situation = Situation::new(form, &root, &units, &local, day, &files);
        let asked: Vec<String> =
            situation.requirements().iter().map(|asked| example::in_numbers(&asked.key)).collect();
        let wrong = finish::all_findings(&situation).into_iter().filter(|it| it.weight == Weight::Wrong);
        let lacking = case.files.iter().filter(|file| !asked.contains(file)).cloned();
        let undecided = case.deeds.iter().filter_map(|deed| match (deed, form.decisions) {
            (Deed::Decide { row, service, .. }, Some(decisions)) => {
                let rows = situation.instances(form.list(decisions.per).row_scope).into_iter();
                let mut own = rows.filter(|chain| chain.last().row.as_str() == row);
                let is_asked = own.any(|chain| {
                    matches!(situation.eval.field(chain, decisions.by), Value::Codes(codes) if codes.iter().any(|code| **code == **service))
                });
                (!is_asked).then(|| format!("{service} for {row}"))
            }
            _ => None,
        });
        lacking.chain(undecided).chain(wrong.map(|finding| format!("{finding:?}"))).collect()
    }

    #[test]
    fn the_cases_of_the_demonstration_hold_on_every_day_of_the_year() {
        let definitions = Definitions::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
        let first = Date::constant(2026, 11, 24);
        let report = check::load(&definitions, first);
        let demo = read_demo(&definitions).unwrap();
        for case in &demo {
            let (id, name) = case.example.split_once('/').unwrap();
            let form = report.forms.iter().find(|form| *form.head.id == *id).unwrap();
            let source = definitions.get(&format!("forms/{id}/examples/{name}.yaml")).unwrap();
            let read = example::read(source).unwrap();
            let authority = read.authority.as_ref().map_or("rosenfurt", |id| id.value.as_str());
            let authority = report.authorities.get(authority).unwrap();
            for ahead in 0..366 {
                let prepared = example::prepare(form, &read, source, &mut Vec::new()).unwrap();
                let day = first.saturating_add((ahead - case.days_ago).days());
                let broken = broken(form, authority, prepared, case, day);
                assert!(broken.is_empty(), "{} on {day}: {broken:?}", case.example);
            }
        }
    }
}
