//! The cases of a demonstration: examples that are applied for, and worked on, through the same deeds as all others.
//!
//! May use everything. Which cases there are stands in `forms/demo.yaml`.

use std::{collections::BTreeSet, fmt, fs, io, path::Path, sync::Arc};

use jiff::{SignedDuration, civil::Date};
use serde::Deserialize;

use crate::{
    account::{Role, Staff},
    authority::Authority,
    case::{
        Ending, Outcome,
        letter::{Channel, Letter},
    },
    files::sniff::FileKind,
    form::{
        answers::Raw,
        example::{self, Prepared},
        expr::value::Value,
        file,
        kind::Kind,
        load::definitions::Definitions,
        model::{Field, Form, Nature},
        source::{Complaint, Source},
        unit::Units,
    },
    id::CaseId,
    locale::Lang,
    receipt::{Embedded, Fact, Paper, Sender, Stamp, Text},
    store::staff,
    usecase::{
        WorkError, Works,
        add_upload::Incoming,
        assign::somebody,
        begin_draft::{AccessKey, begin_draft},
        decide::{Cell, Terms, decide},
        declare::declare,
        letters::{self, Outgoing},
        load_case::{LoadedCase, load_case},
        move_case::{self, Done, Requested, Tried},
        open_draft::{OpenDraft, Opened, open_draft},
        save_page::store,
        submit::{Submitted, digest_of, submit},
        write_on_case,
    },
    worker,
};

/// Where the cases stand.
const FILE: &str = "forms/demo.yaml";

/// Why a demonstration has no cases.
#[derive(Debug)]
pub enum SeedError {
    /// A file is wrong.
    Definition(Box<Complaint>),
    /// Something it names is not there, or can't be done.
    Example {
        /// Which example.
        example: String,
        /// What.
        cause: String,
    },
    /// The list of what was done can't be kept.
    Io(io::Error),
    /// A deed failed.
    Work(WorkError),
}

impl fmt::Display for SeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Definition(complaint) => complaint.fmt(f),
            Self::Example { example, cause } => write!(f, "{FILE}: {example}: {cause}"),
            Self::Io(error) => write!(f, "the list of cases can't be kept: {error}"),
            Self::Work(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SeedError {}

impl From<WorkError> for SeedError {
    fn from(error: WorkError) -> Self {
        Self::Work(error)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DemoFile {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    /// `FORM/EXAMPLE`
    example: String,
    days_ago: i64,
    #[serde(default)]
    files: Vec<String>,
    deeds: Vec<Deed>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
enum Deed {
    Take,
    Note(String),
    Ask {
        items: Vec<String>,
        more: String,
        days: i64,
    },
    Decide {
        row: String,
        service: String,
        grant: bool,
    },
    /// A letter by its name, printed and posted on the same day.
    Letter(String),
    Close,
}

/// Makes the cases that are not there yet; `done` lists those that are.
pub async fn seed(works: &Works, definitions: &Definitions, done: &Path) -> Result<(), SeedError> {
    let Some(source) = definitions.get(FILE) else { return Ok(()) };
    let demo: DemoFile =
        file::read(source).map_err(|complaint| SeedError::Definition(Box::new(complaint)))?;
    let mut list = fs::read_to_string(done).unwrap_or_default();
    for case in demo.cases {
        if !list.lines().any(|line| line == case.example) {
            seed_case(works, definitions, &case).await?;
            list = format!("{list}{}\n", case.example);
            fs::write(done, &list).map_err(SeedError::Io)?;
        }
    }
    Ok(())
}

async fn seed_case(works: &Works, definitions: &Definitions, case: &Case) -> Result<(), SeedError> {
    let failed = |cause: &str| SeedError::Example { example: case.example.clone(), cause: cause.to_owned() };
    let (form, name) = case.example.split_once('/').ok_or_else(|| failed("this is not FORM/EXAMPLE"))?;
    let form = works.library.current(form).ok_or_else(|| failed("there is no such form"))?;
    let file = format!("forms/{}/examples/{name}.yaml", form.head.id);
    let source = definitions.get(&file).ok_or_else(|| failed("there is no such example"))?;
    let (prepared, authority) = read_example(works, form, source)?;

    let mut then = shifted(works, case.days_ago);
    let units = moved(form, prepared, then.clock.today());
    let id = apply(&then, &authority, form, units, case).await?;
    worker::run_due(&then).await?;
    let staff =
        clerk(works, &authority, id).await?.ok_or_else(|| failed("the authority has nobody for the case"))?;
    let mut days = case.days_ago;
    for deed in &case.deeds {
        days = (days - 1).max(0);
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

/// The answers, with every date as far from `today` as it is from the day of the example, so that a
/// demonstration is the same whenever it is shown.
fn moved(form: &Form, prepared: Prepared, today: Date) -> Units {
    let away = prepared.today.until(today).unwrap_or_default();
    let mut units = prepared.units;
    let answers = units.iter_mut().flat_map(|(key, unit)| {
        let page = key.as_str().split('/').next().unwrap_or_default().to_owned();
        unit.fields.iter_mut().map(move |answer| (page.clone(), answer))
    });
    for (page, (name, stored)) in answers {
        let is_date =
            |field: &&Field| matches!(field.kind, Kind::Date(_) | Kind::PartialDate(_) | Kind::Month(_));
        let is_it = |field: &&Field| *field.name == **name && *form.page(field.page).id == *page;
        let Some(field) = form.fields.iter().filter(is_date).find(is_it) else { continue };
        let Ok(Value::Date(day)) = field.kind.read(&stored.raw) else { continue };
        let day = day.saturating_add(away);
        let (dd, mm, yyyy) = (day.day().to_string(), day.month().to_string(), day.year().to_string());
        let parts = if matches!(field.kind, Kind::Month(_)) { vec![mm, yyyy] } else { vec![dd, mm, yyyy] };
        stored.raw = Raw::Many(parts);
    }
    units
}

/// The same works, some days ago, in office hours.
fn shifted(works: &Works, days: i64) -> Works {
    Works { clock: works.clock.shifted(SignedDuration::from_hours(-24 * days)), ..works.clone() }
}

/// Somebody applies, as people do: page by page, with files and declarations.
async fn apply(
    works: &Works,
    authority: &Arc<Authority>,
    form: &Form,
    units: Units,
    case: &Case,
) -> Result<CaseId, SeedError> {
    let failed = |cause: &str| SeedError::Example { example: case.example.clone(), cause: cause.to_owned() };
    let (lang, access) = (Lang::source(), AccessKey::new(works));
    let id = begin_draft(works, authority, form, &lang, &access).await?;
    let mut draft =
        open(works, authority, id.uuid().into(), &access).await?.ok_or_else(|| failed("no draft"))?;
    let units: Vec<_> = units.into_iter().map(|(key, unit)| (key, dated(works, unit))).collect();
    store(works, &mut draft, &units).await?;
    draft = open(works, authority, id.uuid().into(), &access).await?.ok_or_else(|| failed("no draft"))?;
    for file in &case.files {
        let asked = draft.situation().requirements();
        let found = asked.iter().find(|asked| example::in_numbers(&asked.key) == *file);
        let key = found
            .map(|asked| asked.key.clone())
            .ok_or_else(|| failed(&format!("{file} is not asked for")))?;
        add_file(works, &mut draft, &key).await?;
    }
    let declared: BTreeSet<String> =
        form.declarations.iter().filter(|d| d.nature != Nature::Info).map(|d| d.code.to_string()).collect();
    declare(works, &mut draft, &declared, &lang, true, false).await?;
    draft = open(works, authority, id.uuid().into(), &access).await?.ok_or_else(|| failed("no draft"))?;
    match submit(works, &draft, &digest_of(&draft), &lang, None).await? {
        Submitted::Case(id) => Ok(id),
        Submitted::Refused(refused) => Err(failed(&format!("it can't be submitted: {:?}", refused.wrong))),
        Submitted::Changed | Submitted::TooLate(_) => Err(failed("the draft has changed")),
    }
}

async fn open(
    works: &Works,
    authority: &Arc<Authority>,
    id: CaseId,
    access: &AccessKey,
) -> Result<Option<Box<OpenDraft>>, WorkError> {
    Ok(match open_draft(works, authority, id.uuid().into(), access).await? {
        Opened::Draft(draft) => Some(draft),
        Opened::Submitted(_) | Opened::Nothing => None,
    })
}

/// The answers are given at this moment.
fn dated(works: &Works, mut unit: crate::form::unit::Unit) -> crate::form::unit::Unit {
    for stored in unit.fields.values_mut() {
        stored.provenance.at = works.now();
    }
    unit.saved_at = works.now();
    unit
}

async fn add_file(works: &Works, draft: &mut OpenDraft, requirement: &str) -> Result<(), SeedError> {
    let failed = |cause: String| SeedError::Example { example: requirement.to_owned(), cause };
    let pdf = sample_paper(works, requirement).map_err(WorkError::from)?;
    let name = format!("{}.{}", requirement.replace('/', "-"), FileKind::Pdf.endings()[0]);
    let incoming = Incoming::begin(works, &draft.shelf(), requirement, &name).await?;
    let mut incoming = incoming.map_err(|cause| failed(format!("{cause:?}")))?;
    incoming.push(&pdf).await?.map_err(|cause| failed(format!("{cause:?}")))?;
    incoming.finish(works, draft).await?.map_err(|cause| failed(format!("{cause:?}")))?;
    Ok(())
}

/// A page that says that it is a sample.
fn sample_paper(works: &Works, requirement: &str) -> Result<Vec<u8>, crate::receipt::PaperError> {
    let paper = Paper {
        other: None,
        authority: Sender {
            name: "Muster".into(),
            lines: vec!["Erfundener Nachweis einer Vorführung".into()],
        },
        recipient: Vec::new(),
        title: Text::from("Musternachweis"),
        number: Fact { label: Text::from("Nachweis"), value: Text::from(requirement) },
        blocks: vec![crate::receipt::Block::Paragraph(Text::from("Dieses Papier hat niemand ausgestellt."))],
        footer: "Muster".into(),
        about: crate::receipt::About::default(),
    };
    let embedded =
        Embedded { name: "muster.txt", media_type: "text/plain", bytes: b"Muster", description: "Muster" };
    let id = works.clock.uuid().to_string();
    works.press.write(&paper, &embedded, &Stamp { created: works.clock.now(), id: &id, producer: "antrag" })
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
        Deed::Close => move_case::close(works, staff, id, seen, Ending::Done).await,
    }
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

    use jiff::ToSpan;

    use super::*;
    use crate::{
        check,
        form::{assess::Weight, finish, situation::Situation, unit::assemble},
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
        let demo: DemoFile = file::read(definitions.get(FILE).unwrap()).unwrap();
        for case in &demo.cases {
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
