//! In a demonstration: all messages that would have been sent.

use std::{path::PathBuf, time::SystemTime};

use axum::extract::State;
use jiff::Timestamp;

use super::super::{Answer, Shared, error::Oops, extract::Path, frame, urls};
use crate::{
    locale::Lang,
    page::citizen::{Mailbox, Message, MessageLine},
};

/// A message as it lies in the folder.
struct Letter {
    name: String,
    to: String,
    subject: String,
    sent: Timestamp,
    text: String,
}

/// All messages, the newest first.
pub async fn list(State(web): State<Shared>) -> Answer {
    let mut letters = Vec::new();
    for path in files(&web).await? {
        letters.extend(read(&path).await);
    }
    letters.sort_by_key(|letter| std::cmp::Reverse(letter.sent));
    let line = |letter: Letter| MessageLine {
        href: format!("{}/{}", urls::MAILBOX, letter.name),
        to: letter.to,
        subject: letter.subject,
        sent: letter.sent,
    };
    let page = Mailbox { messages: letters.into_iter().map(line).collect() };
    web.show(&frame::plain(&web, &Lang::source()), &page)
}

/// One message.
pub async fn show(State(web): State<Shared>, Path(name): Path<String>) -> Answer {
    let files = files(&web).await?;
    let path = files.into_iter().find(|path| path.file_stem().is_some_and(|stem| stem == name.as_str()));
    let letter = read(&path.ok_or(Oops::NotFound)?).await.ok_or(Oops::NotFound)?;
    let links =
        letter.text.split_whitespace().filter(|word| word.starts_with("http")).map(str::to_owned).collect();
    let page = Message {
        to: letter.to,
        subject: letter.subject,
        sent: letter.sent,
        text: letter.text,
        links,
        back: urls::MAILBOX.to_owned(),
    };
    web.show(&frame::plain(&web, &Lang::source()), &page)
}

async fn files(web: &Shared) -> Result<Vec<PathBuf>, Oops> {
    let folder = &web.demo.as_ref().ok_or(Oops::NotFound)?.mail_folder;
    let mut found = Vec::new();
    if let Ok(mut entries) = tokio::fs::read_dir(folder).await {
        while let Ok(Some(entry)) = entries.next_entry().await {
            found.push(entry.path());
        }
    }
    Ok(found)
}

async fn read(path: &std::path::Path) -> Option<Letter> {
    let bytes = tokio::fs::read(path).await.ok()?;
    let written = tokio::fs::metadata(path).await.ok()?.modified().ok()?;
    let parsed = mail_parser::MessageParser::default().parse(&bytes)?;
    let to = parsed.to()?.first()?.address()?.to_owned();
    Some(Letter {
        name: path.file_stem()?.to_string_lossy().into_owned(),
        to,
        subject: parsed.subject().unwrap_or_default().to_owned(),
        sent: moment(written),
        text: parsed.body_text(0).unwrap_or_default().into_owned(),
    })
}

fn moment(time: SystemTime) -> Timestamp {
    Timestamp::try_from(time).unwrap_or_default()
}
