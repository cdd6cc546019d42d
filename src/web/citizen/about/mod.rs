//! Who is responsible, what happens with data, what is and is not accessible: of an authority, or of the portal as a whole.

mod came_from;
mod programs;
mod signs;
mod statement;
mod whose;

use axum::extract::State;

use self::whose::Whose;
pub use self::{
    programs::show as for_programs,
    signs::{captions, show as sign_language, video},
    statement::show as accessibility,
};
use super::super::{Answer, Shared, frame};
use crate::{
    authority::about::{About, Reach},
    page::citizen::{Easy, Imprint, OtherContact, Privacy},
    usecase::DRAFT_DAYS,
};

/// Who is responsible.
pub async fn imprint(State(web): State<Shared>, whose: Whose) -> Answer {
    let text = |of: fn(&About) -> &Option<String>| whose.about(&web).and_then(|about| of(about).clone());
    let page = Imprint {
        responsible: whose.responsible(&web, "imprint"),
        legal_form: text(|about| &about.legal_form),
        represented_by: text(|about| &about.represented_by),
        supervised_by: text(|about| &about.supervised_by),
        vat_id: text(|about| &about.vat_id),
    };
    whose.show(&web, "imprint", &page)
}

/// What happens with data.
pub async fn privacy(State(web): State<Shared>, whose: Whose) -> Answer {
    let about = whose.about(&web);
    let page = Privacy {
        responsible: whose.responsible(&web, "privacy"),
        officer: other(about.and_then(|about| about.data_protection_officer.as_ref())),
        authority: other(about.and_then(|about| about.data_protection_authority.as_ref())),
        draft_days: u32::try_from(DRAFT_DAYS).unwrap_or(0),
        account: web.works.account.as_ref().map(|provider| provider.settings.name.clone()),
    };
    whose.show(&web, "privacy", &page)
}

/// What these pages are for, in simple words.
pub async fn easy(State(web): State<Shared>, whose: Whose) -> Answer {
    let page = Easy {
        responsible: whose.responsible(&web, "easy"),
        plain: whose.plain(&web),
        accessibility: whose.page("accessibility"),
        privacy: whose.page("privacy"),
    };
    whose.show(&web, "easy", &page)
}

fn other(reach: Option<&Reach>) -> Option<OtherContact> {
    reach.cloned().map(|reach| OtherContact {
        phone_link: reach.phone.as_deref().map(frame::phone_link),
        name: reach.name,
        address: reach.address,
        phone: reach.phone,
        email: reach.email,
        web: reach.web,
    })
}
