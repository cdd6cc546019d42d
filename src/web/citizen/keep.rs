//! How long a draft stays: longer with one click, or gone at once when the person says so.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Path},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    At, open,
};
use crate::{
    locale::Lang,
    page::citizen::{DraftRemoved, RemoveDraft},
    usecase::expiry::{extend_draft, remove_draft},
};

/// Keeps the draft for the full time from now on.
pub async fn extend(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    extend_draft(&web.works, &draft.authority.id, draft.id).await?;
    Ok(lead_to(&format!("{}?done=extended", Urls::of(&lang, &draft.authority).draft(draft.id, ""))))
}

/// Asks whether the draft shall go.
pub async fn ask(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let page = RemoveDraft {
        service: super::service(&web, &draft, &lang),
        informal: draft.joins.is_some() && draft.supplement.is_none(),
        action: to.draft(draft.id, "removal"),
        back: to.draft(draft.id, ""),
    };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).draft(draft.id, "removal");
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// Deletes the draft, and says so.
pub async fn remove(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    remove_draft(&web.works, &draft.authority.id, draft.id).await?;
    let page = DraftRemoved { home: Urls::of(&lang, &draft.authority).authority() };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).authority();
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}
