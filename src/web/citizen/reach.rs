//! The code of an e-mail, by which a person says that it has arrived.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Path, Sent},
        lead_to,
        urls::Urls,
    },
    status::{self, Just, Parts, find},
};
use crate::{
    locale::Lang,
    page::ErrorLink,
    usecase::reach::{self, Typed},
};

/// Takes the code.
pub async fn confirm(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    sent: Sent,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    let here = Urls::of(&lang, &loaded.authority).application(loaded.row.id, "");
    match reach::confirm(&web.works, &loaded, sent.get("code")).await? {
        Typed::Confirmed => Ok(lead_to(&format!("{here}?sent=address"))),
        // The page says so.
        Typed::Refused => Ok(lead_to(&here)),
        Typed::Wrong => {
            let just = Just { wrong_code: true, ..Just::default() };
            status::page(&web, &lang, &loaded, StatusCode::UNPROCESSABLE_ENTITY, just).await
        }
    }
}

/// That a code was not the right one.
pub(super) fn wrong_code(web: &Shared, lang: &Lang) -> ErrorLink {
    let text = |key| web.text(lang, key);
    ErrorLink { target: "code".into(), label: text("reach-code"), text: text("reach-wrong") }
}
