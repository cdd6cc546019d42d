//! What has arrived after the application: supplements with what they change, and messages; and whether e-mails arrive.

use super::{
    super::{Shared, citizen::evidence::file_state, error::Oops, urls},
    Names,
};
use crate::{
    files::State as FileState,
    locale::Lang,
    page::office::{CaseChange, CaseFile, CaseMessage, CaseSignature, CaseSupplement, MailReach, Pictures},
    store::uploads::UploadRow,
    usecase::{
        bind_pictures::belonging,
        changes::{Change, changes},
        load_case::{LoadedCase, Part, load_part},
        missing::{Thing, named},
        reach::{Standing, address, standing},
        signature::Signature,
        wording::Wording,
        write_on_case::{Message, read_messages},
    },
};

/// What stands in for the signature that the law wants, where it does.
pub async fn signature(web: &Shared, loaded: &LoadedCase) -> Result<Option<CaseSignature>, Oops> {
    Ok(Signature::of_case(&web.works, loaded).await?.map(|signature| match signature {
        Signature::Missing => CaseSignature::Missing,
        Signature::Replaced(proof) => CaseSignature::Replaced {
            issuer: proof.issuer,
            level: proof.level,
            said: proof.acr.into_iter().chain(proof.means).collect::<Vec<_>>().join(", "),
            at: proof.at,
        },
    }))
}

/// All supplements, the newest first.
pub async fn supplements(
    web: &Shared,
    loaded: &LoadedCase,
    german: &Lang,
) -> Result<Vec<CaseSupplement>, Oops> {
    let (works, authority, case) = (&web.works, &loaded.authority.id, loaded.row.id);
    let Some(base) = loaded.supplements().next().and_then(|first| first.base) else { return Ok(Vec::new()) };
    let mut all = Vec::new();
    // There is but one at a time: each changes the one before it.
    let mut before = load_part(works, authority, case, base).await?;
    for part in loaded.supplements() {
        let after = load_part(works, authority, case, part.id).await?;
        if let (Some(before), Some(after)) = (&before, &after) {
            all.push(supplement(web, before, after, part, german));
        }
        before = after;
    }
    all.reverse();
    Ok(all)
}

fn supplement(
    web: &Shared,
    before: &LoadedCase,
    after: &LoadedCase,
    part: &Part,
    german: &Lang,
) -> CaseSupplement {
    let (works, case) = (&web.works, after.row.id);
    let wording = |loaded| Wording::new(loaded, &works.catalogue, german);
    let (old, new) = (wording(before.situation()), wording(after.situation()));
    let change = |Change { question, before, after }| CaseChange { label: question, before, after };
    let own = after.uploads.iter().filter(|upload| upload.application_id == part.id);
    CaseSupplement {
        when: part.received,
        receipt: urls::case(case, &format!("supplements/{}", part.id)),
        changes: changes(&old, &new).into_iter().map(change).collect(),
        files: own.map(|upload| named(after, &new, &upload.requirement).in_words()).collect(),
    }
}

/// All messages, the newest first.
pub async fn messages(web: &Shared, loaded: &LoadedCase, names: &Names) -> Result<Vec<CaseMessage>, Oops> {
    let line = |message: Message| -> Result<CaseMessage, Oops> {
        Ok(CaseMessage {
            when: jiff::Timestamp::from_microsecond(message.at).unwrap_or_default(),
            by: message.by.map(|staff| names.of(staff)),
            read: message.read_at.and_then(|at| jiff::Timestamp::from_microsecond(at).ok()),
            text: message.text,
            files: message.files.iter().map(|upload| file(loaded, upload)).collect::<Result<_, _>>()?,
        })
    };
    let messages = read_messages(&web.works, loaded).await?;
    messages.into_iter().rev().map(line).collect()
}

/// All files of a case, each with what it is evidence for.
pub fn files(loaded: &LoadedCase, wording: &Wording<'_>) -> Result<Vec<CaseFile>, Oops> {
    let mut files = Vec::new();
    for upload in &loaded.uploads {
        let Thing { label: paper, row, .. } = named(loaded, wording, &upload.requirement);
        files.push(CaseFile { paper, row, ..file(loaded, upload)? });
    }
    Ok(files)
}

/// A file, for nothing in particular.
pub fn file(loaded: &LoadedCase, upload: &UploadRow) -> Result<CaseFile, Oops> {
    let state = FileState::named(&upload.state);
    Ok(CaseFile {
        name: loaded.meta(upload)?.name,
        paper: String::new(),
        row: None,
        size: u64::try_from(upload.size).unwrap_or(0),
        received: jiff::Timestamp::from_microsecond(upload.created_at).unwrap_or_default(),
        state: file_state(&upload.state),
        href: (state == FileState::Clean).then(|| urls::case_file(loaded.row.id, upload.id)),
        pictures: pictures(loaded, upload),
    })
}

/// At the first of several pictures for the same evidence: all of them.
fn pictures(loaded: &LoadedCase, upload: &UploadRow) -> Option<Pictures> {
    let all = belonging(&loaded.uploads, upload);
    let first = all.len() > 1 && all[0].id == upload.id;
    first.then(|| Pictures { href: urls::case_pictures(loaded.row.id, upload.id), count: all.len() })
}

/// Whether e-mails reach the person, if there is an address.
pub async fn mail_reach(web: &Shared, loaded: &LoadedCase) -> Result<Option<MailReach>, Oops> {
    let Some(address) = address(&loaded.situation()) else { return Ok(None) };
    Ok(Some(match standing(&web.works, loaded, &address).await? {
        Standing::Open { .. } => MailReach::Open,
        Standing::Confirmed(at) => MailReach::Confirmed { at },
        Standing::CameBack(at) => MailReach::CameBack { at },
    }))
}
