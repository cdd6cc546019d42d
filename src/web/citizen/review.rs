//! Everything once more, and sending it.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Path, Sent},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    evidence, open, place,
};
use crate::{
    form::{
        answers::Giver,
        assess::{Finding, Spot, Weight},
        finish,
        journey::{Address, Journey},
        situation::Situation,
        summary::{self, Line, Section as Answers},
        unit::UnitKey,
    },
    id::CaseId,
    locale::Lang,
    page::citizen::{
        Answer as AnswerLine, Notice, NoticeStyle, Open, Provenance, Review, Section, SendIncomplete,
    },
    usecase::{
        open_draft::OpenDraft,
        submit::{Submitted, digest_of, submit},
        wording::Wording,
    },
};

type Parts = (String, String, String);

/// Shows everything that will be sent.
pub async fn show(
    State(web): State<Shared>,
    Path((lang, authority, id)): Path<Parts>,
    access: Access,
) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let to = Urls { lang: &lang, authority: authority.id.as_str() };
    let draft = open(&web, &lang, &authority, &id, &access).await?;
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    if !journey.may_visit(&Address::Review) {
        return Ok(lead_to(&to.stop(draft.id, &situation, &journey.first_open().stop)));
    }
    Showing::new(&web, &lang, &draft).review(StatusCode::OK, Vec::new())
}

/// Sends the application, or asks once more when something is missing.
pub async fn send(
    State(web): State<Shared>,
    Path((lang, authority, id)): Path<Parts>,
    access: Access,
    sent: Sent,
) -> Answer {
    let (lang, authority) = place(&web, &lang, &authority)?;
    let to = Urls { lang: &lang, authority: authority.id.as_str() };
    let case: CaseId = id.parse().map_err(|_| Oops::NotFound)?;
    let draft = open(&web, &lang, &authority, &id, &access).await?;
    let showing = Showing::new(&web, &lang, &draft);
    let seen = sent.get("digest");
    if seen != digest_of(&draft) {
        return showing.review(StatusCode::CONFLICT, vec![showing.notice("review-changed")]);
    }
    if sent.get("incomplete") != "yes"
        && let Some(question) = showing.incomplete()
    {
        return web.show(
            &frame::citizen(
                &web,
                &lang,
                Some(&authority),
                Switch::Links(&|lang| {
                    Urls { lang, authority: authority.id.as_str() }.draft(draft.id, "review")
                }),
            ),
            &question,
        );
    }
    let access = access.0.as_ref().ok_or(Oops::DraftGone)?;
    match submit(&web.works, &authority, case, access, seen, &lang).await? {
        Submitted::Case(case) => Ok(lead_to(&format!("{}?sent=now", to.application(case, "")))),
        Submitted::Refused(_) => showing.review(StatusCode::UNPROCESSABLE_ENTITY, Vec::new()),
        Submitted::Changed => Ok(lead_to(&to.draft(draft.id, "review"))),
        Submitted::Nothing => Err(Oops::DraftGone),
    }
}

/// What the pages before sending are made of.
struct Showing<'a> {
    web: &'a Shared,
    lang: &'a Lang,
    draft: &'a OpenDraft,
    situation: Situation<'a>,
    wording: Wording<'a>,
}

impl<'a> Showing<'a> {
    fn new(web: &'a Shared, lang: &'a Lang, draft: &'a OpenDraft) -> Self {
        let situation = draft.situation();
        let wording = Wording { situation, catalogue: &web.works.catalogue, lang };
        Self { web, lang, draft, situation, wording }
    }

    fn urls(&self) -> Urls<'a> {
        Urls { lang: self.lang, authority: self.draft.authority.id.as_str() }
    }

    fn notice(&self, key: &str) -> Notice {
        let text = self.web.text(self.lang, &format!("{key}-text")).to_string();
        Notice {
            style: NoticeStyle::Warning,
            title: self.web.text(self.lang, key).to_string(),
            text: Some(text),
        }
    }

    fn review(&self, status: StatusCode, notices: Vec<Notice>) -> Answer {
        let (to, id) = (self.urls(), self.draft.id);
        let journey = Journey::replay(&self.situation);
        let back = journey.before(&Address::Review);
        let start = self.situation.start();
        let page = Review {
            service: self.wording.text(self.draft.form.head.title, start).into(),
            sections: summary::sections(&self.situation)
                .iter()
                .map(|section| self.section(section))
                .collect(),
            papers: evidence::papers(self.draft, &self.situation, to),
            wrong: self.wrong(),
            missing: self.missing(),
            effective: self.situation.effective_date().map(|rule| self.wording.text(rule.text, start)),
            action: to.draft(id, "submission"),
            digest: digest_of(self.draft),
            back: back.map_or_else(|| to.draft(id, ""), |step| to.stop(id, &self.situation, &step.stop)),
            overview: to.draft(id, ""),
            later: to.draft(id, "later"),
            notices,
        };
        let link = |lang: &Lang| Urls { lang, authority: to.authority }.draft(id, "review");
        let frame = frame::citizen(self.web, self.lang, Some(&self.draft.authority), Switch::Links(&link));
        self.web.show_with(status, &frame, &page)
    }

    fn section(&self, section: &Answers<'a>) -> Section {
        let key = self.situation.key(section.page, section.chain);
        let mut row_before = None;
        let answers = section.lines.iter().map(|line| {
            let deep = line.chain.depth() > section.chain.depth();
            let here = deep.then(|| {
                self.situation.row_titles(line.chain, self.lang)[section.chain.depth()..].join(", ")
            });
            let row = here.clone().filter(|_| row_before != here);
            row_before = here;
            self.answer(line, row)
        });
        let title = self.draft.form.page(section.page).title;
        Section {
            title: self.wording.text(title, section.chain),
            lang: (!self.draft.form.texts.has(title, self.lang)).then(Lang::source),
            answers: answers.collect(),
            change: format!("{}?from=review", self.urls().page(self.draft.id, &key)),
        }
    }

    fn answer(&self, line: &Line<'a>, row: Option<String>) -> AnswerLine {
        let provenance = line.answer.and_then(|answer| match answer.provenance.giver {
            Giver::Citizen => None,
            Giver::Adviser => Some(Provenance::Adviser),
            Giver::Account => Some(Provenance::Account),
            Giver::CarriedOver => Some(Provenance::CarriedOver),
            Giver::Register => Some(Provenance::Register),
        });
        AnswerLine {
            label: self.wording.question(line).into(),
            value: self.wording.answer(line),
            provenance,
            wrong: line.answer.is_some_and(|answer| answer.read.is_err()),
            row,
        }
    }

    /// What must be mended: answers that can't be right, and a missing "who".
    fn wrong(&self) -> Vec<Open> {
        let Err(refused) = finish::finish(&self.situation) else { return Vec::new() };
        let mut open: Vec<Open> = refused.wrong.iter().map(|finding| self.open(finding)).collect();
        for (fields, key) in [(&refused.name, "review-no-name"), (&refused.reach, "review-no-reach")] {
            if let Some(first) = fields.first() {
                let page = self.draft.form.field(*first).page;
                let key_of_page = UnitKey::new(&self.draft.form.page(page).id, []);
                open.push(Open {
                    label: self.web.text(self.lang, key).to_string(),
                    place: Some(self.wording.page_title(page, self.situation.start())),
                    href: Some(format!("{}?from=review", self.urls().page(self.draft.id, &key_of_page))),
                });
            }
        }
        open
    }

    /// Answers and declarations that are missing.
    fn missing(&self) -> Vec<Open> {
        let findings = finish::all_findings(&self.situation);
        let mut open: Vec<Open> = findings
            .iter()
            .filter(|finding| finding.weight == Weight::Missing)
            .map(|finding| self.open(finding))
            .collect();
        if !finish::missing_declarations(&self.situation).is_empty() {
            open.push(Open {
                label: self.web.text(self.lang, "review-declarations").to_string(),
                place: None,
                href: Some(self.urls().draft(self.draft.id, "declarations")),
            });
        }
        open
    }

    fn open(&self, finding: &Finding) -> Open {
        let form = &self.draft.form;
        let chain =
            self.situation.find(finding.page, &finding.rows).unwrap_or_else(|| self.situation.start());
        let label = match finding.spot {
            Spot::Field(id) => {
                let field = form.field(id);
                self.wording.text(field.short.unwrap_or(field.label), chain)
            }
            Spot::List(id) => self.wording.text(form.list(id).label, chain),
        };
        let titles = self.situation.row_titles(chain, self.lang);
        let place =
            if titles.is_empty() { self.wording.page_title(finding.page, chain) } else { titles.join(", ") };
        let key = UnitKey::new(&form.page(finding.page).id, &finding.rows);
        Open {
            label,
            place: Some(place),
            href: Some(format!("{}?from=review", self.urls().page(self.draft.id, &key))),
        }
    }

    /// The question before something incomplete is sent; nothing when all is there, or something is wrong.
    fn incomplete(&self) -> Option<SendIncomplete> {
        if !self.wrong().is_empty() {
            return None;
        }
        let answers = self.missing();
        let papers: Vec<Open> = evidence::papers(self.draft, &self.situation, self.urls())
            .into_iter()
            .filter(|paper| paper.required && paper.files == 0)
            .map(|paper| Open { label: paper.label.to_string(), place: paper.row, href: Some(paper.href) })
            .collect();
        if answers.is_empty() && papers.is_empty() {
            return None;
        }
        Some(SendIncomplete {
            service: self.wording.text(self.draft.form.head.title, self.situation.start()).into(),
            answers,
            papers,
            action: self.urls().draft(self.draft.id, "submission"),
            digest: digest_of(self.draft),
            back: self.urls().draft(self.draft.id, "review"),
        })
    }
}
