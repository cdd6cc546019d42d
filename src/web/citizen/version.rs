//! Moving a draft to the newest version of its form: shown before, done with a POST, shown after.

use axum::extract::State;

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Path, Sent},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    At, open,
};
use crate::{
    form::{
        answers::RowId,
        assess::Spot,
        expr::eval::Chain,
        journey::Journey,
        model::{DocumentId, ScopeId},
        moving::{Line, Report},
        situation::Situation,
        text::TextId,
    },
    locale::Lang,
    page::citizen::{Version, VersionLine},
    usecase::{
        move_draft::{Moved, Moving, move_draft, newer_version},
        open_draft::OpenDraft,
        submit::digest_of,
    },
};

/// Shows what moving would do, or what it did.
pub async fn show(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    tell(&web, &lang, &draft, false).await
}

/// Moves the draft, if both it and the newest version are what was shown.
pub async fn change(State(web): State<Shared>, Path(at): Path<At>, access: Access, sent: Sent) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    match move_draft(&web.works, &draft, sent.get("digest"), sent.get("version")).await? {
        Moved::Changed if newer_version(&web.works, &draft).is_some() => {
            tell(&web, &lang, &draft, true).await
        }
        // It was moved now, or by another tab.
        _ => Ok(lead_to(&Urls::of(&lang, &draft.authority).draft(draft.id, "version"))),
    }
}

async fn tell(web: &Shared, lang: &Lang, draft: &OpenDraft, changed: bool) -> Answer {
    let to = Urls::of(lang, &draft.authority);
    let newer = newer_version(&web.works, draft);
    let moved = newer.is_none();
    let moving = match newer {
        Some(newer) => Some(Moving::ahead(draft, newer)),
        None => Moving::behind(&web.works, draft).await?,
    };
    // Neither was it moved nor can it be: there is nothing to tell.
    let Some(moving) = moving else { return Ok(lead_to(&to.draft(draft.id, ""))) };
    let situation = draft.situation();
    let words = |before: &Situation<'_>, after: &Situation<'_>, report: &Report| {
        let in_new = |lines: &[Line]| lines.iter().filter_map(|line| shown(after, lang, line)).collect();
        Version {
            service: situation.text(draft.form.head.title, lang, situation.start()).text.into(),
            moved,
            changed,
            kept: report.kept,
            again: in_new(&report.again),
            needed: in_new(&report.needed),
            not_asked: report.not_asked.iter().filter_map(|line| shown(before, lang, line)).collect(),
            papers: report.papers.iter().map(|id| paper(before, lang, *id)).collect(),
            declare_again: report.declare_again,
            action: to.draft(draft.id, "version"),
            digest: digest_of(draft),
            version: moving.new.digest.to_string(),
            overview: to.draft(draft.id, ""),
            next: to.stop(draft.id, &situation, &Journey::replay(&situation).first_open().stop),
        }
    };
    let page = moving.tell(draft, words);
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).draft(draft.id, "version");
    web.show(&frame::citizen(web, lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// A question with the rows it stands in.
fn shown(situation: &Situation<'_>, lang: &Lang, line: &Line) -> Option<VersionLine> {
    let form = situation.form;
    let (label, scope) = match line.spot {
        Spot::Field(id) => (form.field(id).in_short(), form.field(id).scope),
        Spot::List(id) => (form.list(id).label, form.list(id).scope),
    };
    let chain = chain_of(situation, scope, &line.rows)?;
    Some(named(situation, lang, label, chain))
}

fn paper(situation: &Situation<'_>, lang: &Lang, id: DocumentId) -> VersionLine {
    named(situation, lang, situation.form.document(id).label, situation.start())
}

fn named<'a>(situation: &Situation<'a>, lang: &Lang, label: TextId, chain: Chain<'a>) -> VersionLine {
    let found = situation.text(label, lang, chain);
    let titles = situation.row_titles(chain, lang);
    VersionLine {
        label: found.text.into_owned(),
        row: (!titles.is_empty()).then(|| titles.join(", ")),
        lang: found.fell_back.then(Lang::source),
    }
}

fn chain_of<'a>(situation: &Situation<'a>, scope: ScopeId, rows: &[RowId]) -> Option<Chain<'a>> {
    let instances = situation.instances(scope);
    instances.into_iter().find(|chain| chain.rows().map(|record| &record.row).eq(rows))
}
