//! Everything that a person has sent and was sent about an application, in one file to keep (Art. 15 and 20 GDPR):
//! the receipts, the answers in a form for machines, the files, the messages.

use std::io::{Cursor, Write as _};

use jiff::Timestamp;
use zip::{CompressionMethod, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    WorkError, Works, letters,
    load_case::{LoadedCase, load_part},
    seal_receipt::receipt_pdf,
    write_on_case::{Message, read_messages},
};
use crate::{files::State, id::CaseId, locale::Lang};

/// All of it, as the bytes of a ZIP file. What is in it is packed already, so nothing is pressed further.
pub async fn download(works: &Works, loaded: &LoadedCase, lang: &Lang) -> Result<Vec<u8>, WorkError> {
    let mut archive = Archive { zip: ZipWriter::new(Cursor::new(Vec::new())) };
    for (number, part) in (1..).zip(&loaded.parts) {
        Box::pin(add_part(works, loaded, (number, part.id), &mut archive)).await?;
    }
    // Several may have one title.
    for (at, sent) in
        (1..).zip(letters::letters(works, loaded).await?.iter().rev().filter(|sent| sent.is_out()))
    {
        let name = format!("letters/{at:02}-{}-{}", sent.sent_on, sent.file_name());
        archive.add(&name, &letters::pdf(works, loaded, &sent.row).await?)?;
    }
    let messages = read_messages(works, loaded).await?;
    if !messages.is_empty() {
        let text: String = messages.iter().map(|message| paragraph(works, message, lang)).collect();
        archive.add("messages.txt", text.as_bytes())?;
    }
    for (at, upload) in (1..).zip(messages.iter().flat_map(|message| &message.files)) {
        if State::named(&upload.state) != State::Rejected {
            let bytes = works.storage.get(&loaded.key, &format!("upload/{}", upload.id)).await?;
            archive.add(&format!("messages/{at:02}-{}", loaded.meta(upload)?.name), &bytes)?;
        }
    }
    archive.finish()
}

/// The receipt, the submission and the files of one application.
async fn add_part(
    works: &Works,
    loaded: &LoadedCase,
    (number, part): (usize, CaseId),
    archive: &mut Archive,
) -> Result<(), WorkError> {
    let (authority, case) = (&loaded.authority.id, loaded.row.id);
    let Some(part) = load_part(works, authority, case, part).await? else { return Ok(()) };
    if let Some(pdf) = receipt_pdf(works, authority, case, part.application).await? {
        archive.add(&format!("{number}/{}.pdf", loaded.row.number), &pdf)?;
    }
    archive.add(&format!("{number}/submission.json"), &part.submission_bytes()?)?;
    let own = part.uploads.iter().filter(|upload| upload.application_id == part.application);
    // What may be harmful is served to nobody.
    let harmless = own.filter(|upload| State::named(&upload.state) != State::Rejected);
    for (at, upload) in (1..).zip(harmless) {
        let key = part.key_of(upload.application_id)?;
        let bytes = works.storage.get(key, &format!("upload/{}", upload.id)).await?;
        archive.add(&format!("{number}/{at:02}-{}", part.meta(upload)?.name), &bytes)?;
    }
    Ok(())
}

/// A message with its day and who wrote it.
fn paragraph(works: &Works, message: &Message, lang: &Lang) -> String {
    let at = Timestamp::from_microsecond(message.at).unwrap_or_default();
    let at = at.to_zoned(works.clock.zone().clone()).strftime("%d.%m.%Y %H:%M");
    let from = if message.by.is_some() { "message-from-office" } else { "message-from-you" };
    let from = works.catalogue.text(lang, from, &[]).words;
    format!("{at} – {from}\n{}\n\n", message.text)
}

struct Archive {
    zip: ZipWriter<Cursor<Vec<u8>>>,
}

impl Archive {
    fn add(&mut self, name: &str, bytes: &[u8]) -> Result<(), WorkError> {
        let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
        self.zip.start_file(name, options)?;
        self.zip.write_all(bytes).map_err(ZipError::Io)?;
        Ok(())
    }

    fn finish(self) -> Result<Vec<u8>, WorkError> {
        Ok(self.zip.finish()?.into_inner())
    }
}
