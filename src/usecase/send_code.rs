//! The code by which somebody comes back, by e-mail: with a link that opens a page and uses nothing up, so that no program
//! that looks at links before people do can do harm. The secret is in nobody's mail.

use serde::{Deserialize, Serialize};

use super::{WorkError, Works, tell};
use crate::{
    crypt::Key,
    id::{AuthorityId, DraftId},
    locale::Lang,
    page::Mail,
    store::drafts,
};

/// Where the code goes, and in which language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Letter {
    /// The address.
    pub to: String,
    /// The words of the code.
    pub words: Vec<String>,
    /// The language of the page on which it was asked for.
    pub lang: Lang,
}

impl Letter {
    /// Seals it for the time until it is sent: the code is stored nowhere else but as a digest.
    pub fn seal(&self, works: &Works, key: &Key, id: DraftId) -> Result<Vec<u8>, WorkError> {
        let text = serde_json::to_vec(self).map_err(|_| WorkError::Stored("a code"))?;
        Ok(key.seal(&works.clock, &place(id), &text)?)
    }
}

/// Sends the code that waits, and forgets it.
pub async fn send_code(works: &Works, authority: &AuthorityId, id: DraftId) -> Result<(), WorkError> {
    let Some(owner) = works.authority(authority.as_str()).cloned() else { return Ok(()) };
    let sealed = drafts::resume_letter(&mut works.db.read().await?.tx(), authority, id).await?;
    let (Some(sealed), Some(key)) = (sealed, works.data_key(authority, id.uuid().into()).await?) else {
        return Ok(());
    };
    let text = key.open(&place(id), &sealed)?;
    let Letter { to, words, lang } =
        serde_json::from_slice(&text).map_err(|_| WorkError::Stored("a code"))?;
    let link = format!("{}/{lang}/resume?code={}", works.base_url, words.join("-"));
    let mail = Mail::Code { code: words.join(" "), authority: owner.name.clone(), link };
    let digest = crate::crypt::hex(&crate::crypt::sha256(&sealed));
    let message = tell::letter(works, &owner, &lang, to, &mail, format!("code-{digest}"))?;
    tell::send(works, &message).await?;
    let authority = authority.clone();
    works
        .db
        .write(move |tx| {
            let (authority, sealed) = (authority.clone(), sealed.clone());
            Box::pin(async move { drafts::forget_letter(tx, &authority, id, &sealed).await })
        })
        .await?;
    Ok(())
}

fn place(id: DraftId) -> String {
    format!("resume letter|{id}")
}
