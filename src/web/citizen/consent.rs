//! Taking a consent back.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Sent},
        lead_to,
        urls::Urls,
    },
    status::{Parts, find},
};
use crate::usecase::{consent, move_case::Done};

/// Takes a consent back.
pub async fn withdraw(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    sent: Sent,
) -> Answer {
    let (lang, loaded) = find(&web, parts, &access).await?;
    match consent::withdraw(&web.works, &loaded, sent.get("code")).await? {
        Done::Done => {
            let here = Urls::of(&lang, &loaded.authority).application(loaded.row.id, "");
            Ok(lead_to(&format!("{here}?sent=consent")))
        }
        Done::Illegal => Err(Oops::NotUnderstood),
        Done::Nothing => Err(Oops::DraftGone),
        _ => Err(Oops::Server),
    }
}
