//! Who is responsible, what happens with data, what is and is not accessible.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        extract::Path,
        frame::{self, Switch},
        urls::Urls,
    },
    place,
};
use crate::{
    authority::Authority,
    locale::Lang,
    page::{
        Page,
        citizen::{Accessibility, Imprint, Privacy},
    },
    usecase::DRAFT_DAYS,
};

type Parts = (String, String);

/// Who is responsible.
pub async fn imprint(State(web): State<Shared>, Path(parts): Path<Parts>) -> Answer {
    show(&web, &parts, "imprint", |authority| Imprint { contact: frame::contact(authority) })
}

/// What happens with data.
pub async fn privacy(State(web): State<Shared>, Path(parts): Path<Parts>) -> Answer {
    let draft_days = u32::try_from(DRAFT_DAYS).unwrap_or(0);
    show(&web, &parts, "privacy", |authority| Privacy { contact: frame::contact(authority), draft_days })
}

/// What is and is not accessible.
pub async fn accessibility(State(web): State<Shared>, Path(parts): Path<Parts>) -> Answer {
    show(&web, &parts, "accessibility", |authority| Accessibility { contact: frame::contact(authority) })
}

fn show<P: Page>(
    web: &Shared,
    (lang, authority): &Parts,
    part: &str,
    page: impl Fn(&Authority) -> P,
) -> Answer {
    let (lang, authority) = place(web, lang, authority)?;
    let link = |lang: &Lang| format!("{}/{part}", Urls::of(lang, &authority).authority());
    web.show(&frame::citizen(web, &lang, Some(&authority), Switch::Links(&link)), &page(&authority))
}
