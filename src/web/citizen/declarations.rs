//! The declarations that belong to an application.

use std::collections::BTreeSet;

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Path, Sent},
        lead_to,
        urls::Urls,
    },
    At, not_too_far, open,
};
use crate::{
    form::{
        finish,
        journey::{Address, Journey},
        model::Nature as FormNature,
    },
    locale::Lang,
    page::{
        ErrorLink, Go,
        citizen::{Declaration, Declarations, Nature, Step},
    },
    usecase::{declare::declare, open_draft::OpenDraft},
};

/// Shows the declarations.
pub async fn show(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    not_too_far(to, &draft, &journey, &Address::Declarations)?;
    page(&web, &lang, &draft, &journey, StatusCode::OK, false)
}

/// Stores which are made and goes where the pressed button leads.
pub async fn save(State(web): State<Shared>, Path(at): Path<At>, access: Access, sent: Sent) -> Answer {
    let (lang, mut draft) = open(&web, at, &access).await?;
    let made: BTreeSet<String> =
        sent.0.iter().filter(|(_, value)| value == "yes").map(|(name, _)| name.clone()).collect();
    let go = sent.get("page-go").parse().unwrap_or(Go::Next);
    let go_on = matches!(go, Go::Next | Go::Without);
    let declared = declare(&web.works, &mut draft, &made, &lang, go_on, go == Go::Without).await?;
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    if !declared {
        return page(&web, &lang, &draft, &journey, StatusCode::UNPROCESSABLE_ENTITY, true);
    }
    let to = Urls::of(&lang, &draft.authority);
    let address = match go {
        Go::Lang(lang) => {
            let lang = super::language(&web, lang.as_str())?;
            Urls { lang: &lang, authority: to.authority }.draft(draft.id, "declarations")
        }
        Go::Save => to.draft(draft.id, "later"),
        Go::Overview => to.draft(draft.id, ""),
        Go::Back => {
            let before = journey.before(&Address::Declarations);
            before.map_or_else(|| to.draft(draft.id, ""), |step| to.stop(draft.id, &situation, &step.stop))
        }
        _ => to.stop(draft.id, &situation, &journey.after(&Address::Declarations).stop),
    };
    Ok(lead_to(&address))
}

fn page(
    web: &Shared,
    lang: &Lang,
    draft: &OpenDraft,
    journey: &Journey<'_>,
    status: StatusCode,
    blame: bool,
) -> Answer {
    let situation = draft.situation();
    let to = Urls::of(lang, &draft.authority);
    let start = situation.start();
    let missing = finish::missing_declarations(&situation);
    let blamed = |code: &str| blame && missing.iter().any(|known| **known == *code);
    let required = web.text(lang, "problem-declaration");
    let item = |declaration: &crate::form::model::Declaration| {
        let german = situation.text(declaration.text, &Lang::source(), start).text;
        let text = situation.text(declaration.text, lang, start).text;
        Declaration {
            name: declaration.code.to_string(),
            german: (!lang.is_source() && german != text).then(|| german.into()),
            text: text.into(),
            nature: nature(declaration.nature),
            law: declaration.law.clone(),
            accepted: finish::is_declared(&situation, &declaration.code),
            error: blamed(&declaration.code).then(|| required.clone()),
        }
    };
    let asked =
        draft.form.declarations.iter().filter(|declaration| situation.declaration_applies(declaration));
    let items: Vec<Declaration> = asked.map(item).collect();
    let errors = items.iter().filter_map(|item| {
        let text = item.error.clone()?;
        Some(ErrorLink { target: item.name.clone(), label: item.text.clone(), text })
    });
    let (at, of) = journey.progress(&Address::Declarations);
    let key = crate::form::unit::UnitKey::from(crate::form::unit::DECLARATIONS.to_owned());
    let page = Declarations {
        service: super::service(web, draft, lang),
        step: Some(Step { at, of }),
        action: to.draft(draft.id, "declarations"),
        version: u64::try_from(draft.version(&key)).unwrap_or(0),
        view: String::new(),
        without: blame,
        errors: errors.collect(),
        items,
    };
    web.show_form(status, lang, &draft.authority, &page)
}

fn nature(nature: FormNature) -> Nature {
    match nature {
        FormNature::Required => Nature::Required,
        FormNature::Acknowledge => Nature::Acknowledge,
        FormNature::Consent => Nature::Consent,
        FormNature::Info => Nature::Info,
    }
}
