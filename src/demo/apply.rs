//! Somebody applies, as people do: page by page, with files and declarations.
//!
//! May use everything.

use std::{collections::BTreeSet, sync::Arc};

use jiff::civil::Date;

use super::cases::{Case, SeedError};
use crate::{
    authority::Authority,
    files::sniff::FileKind,
    form::{
        answers::Raw,
        example::{self, Prepared},
        expr::value::Value,
        kind::Kind,
        model::{Field, Form, Nature},
        situation::{Requirement, Situation},
        unit::{Unit, Units},
    },
    id::CaseId,
    locale::Lang,
    receipt::{About, Block, Embedded, Fact, Paper, PaperError, Sender, Stamp, Text},
    usecase::{
        WorkError, Works,
        add_upload::Incoming,
        begin_draft::{AccessKey, begin_draft},
        declare::declare,
        open_draft::{OpenDraft, Opened, open_draft},
        save_page::store,
        submit::{Submitted, digest_of, submit},
    },
};

/// The answers, with every date as far from `today` as it is from the day of the example, so that a
/// demonstration is the same whenever it is shown.
pub(super) fn moved(form: &Form, prepared: Prepared, today: Date) -> Units {
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

/// Gives the person another name, and everybody who is called alike.
pub(super) fn rename(form: &Form, units: &mut Units, surname: &str) {
    let typed = |units: &Units, field: &Field| {
        let unit = units.iter().find(|(key, _)| *key.as_str() == *form.page(field.page).id)?.1;
        unit.fields.get(&*field.name).map(|stored| stored.raw.clone())
    };
    let known = form.who.name.iter().rev().find_map(|id| typed(units, form.field(*id)));
    let Some(Raw::One(known)) = known else { return };
    for stored in units.values_mut().flat_map(|unit| unit.fields.values_mut()) {
        if matches!(&stored.raw, Raw::One(text) if *text == known) {
            stored.raw = Raw::One(surname.to_owned());
        }
    }
}

/// Somebody applies, as people do: page by page, with files and declarations.
pub(super) async fn apply(
    works: &Works,
    authority: &Arc<Authority>,
    form: &Form,
    units: Units,
    case: &Case,
) -> Result<CaseId, SeedError> {
    let failed = |cause: &str| SeedError::Example { example: case.example.clone(), cause: cause.to_owned() };
    let lang = case.other.as_ref().map_or_else(Lang::source, |other| other.lang.clone());
    let access = AccessKey::new(works);
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
    if case.other.as_ref().is_some_and(|other| other.complete) {
        for key in missing(draft.situation()) {
            add_file(works, &mut draft, &key).await?;
        }
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

/// The keys of evidence that is missing.
pub(super) fn missing(situation: Situation<'_>) -> Vec<String> {
    let missing = situation.requirements().into_iter().filter(Requirement::is_missing);
    missing.map(|missing| missing.key).collect()
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
fn dated(works: &Works, mut unit: Unit) -> Unit {
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
fn sample_paper(works: &Works, requirement: &str) -> Result<Vec<u8>, PaperError> {
    let paper = Paper {
        other: None,
        authority: Sender {
            name: "Muster".into(),
            lines: vec!["Erfundener Nachweis einer Vorführung".into()],
        },
        recipient: Vec::new(),
        title: Text::from("Musternachweis"),
        number: Fact { label: Text::from("Nachweis"), value: Text::from(requirement) },
        blocks: vec![Block::Paragraph(Text::from("Dieses Papier hat niemand ausgestellt."))],
        footer: "Muster".into(),
        about: About::default(),
    };
    let embedded =
        Embedded { name: "muster.txt", media_type: "text/plain", bytes: b"Muster", description: "Muster" };
    let id = works.clock.uuid().to_string();
    works.press.write(&paper, &embedded, &Stamp { created: works.clock.now(), id: &id, producer: "antrag" })
}
