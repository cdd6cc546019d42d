//! Everything once more, and sending it.

use axum::{extract::State, http::StatusCode};

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Account, Path, Sent},
        frame::{self, Switch},
        lead_to,
        urls::{self, Urls},
    },
    At, evidence, not_too_far, open,
};
use crate::{
    form::{
        answers::Giver,
        assess::{Finding, Weight},
        finish::{self, Refused},
        journey::{Address, Journey},
        situation::Situation,
        summary::{self, Line, Section as Answers},
        unit::UnitKey,
    },
    locale::Lang,
    page::{
        Page,
        citizen::{
            Answer as AnswerLine, Notice, NoticeStyle, Open, Paper, Provenance, Review, ReviewSignature,
            Section, SendIncomplete,
        },
    },
    usecase::{
        account::session::Proof,
        open_draft::OpenDraft,
        signature::Signature,
        submit::{Submitted, digest_of, submit},
        wording::Wording,
    },
};

/// Shows everything that will be sent.
pub async fn show(State(web): State<Shared>, Path(at): Path<At>, access: Access, account: Account) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    not_too_far(to, &draft, &journey, &Address::Review)?;
    Showing::new(&web, &lang, &draft, &account).review(StatusCode::OK, Vec::new())
}

/// Sends the application, or asks once more when something is missing.
pub async fn send(
    State(web): State<Shared>,
    Path(at): Path<At>,
    access: Access,
    account: Account,
    sent: Sent,
) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let showing = Showing::new(&web, &lang, &draft, &account);
    if showing.refused.as_ref().is_some_and(|refused| refused.ends) {
        return Ok(lead_to(&to.draft(draft.id, "")));
    }
    let seen = sent.get("digest");
    if seen != digest_of(&draft) {
        return showing.review(
            StatusCode::CONFLICT,
            vec![web.explained_notice(&lang, NoticeStyle::Warning, "review-changed")],
        );
    }
    if sent.get("signed") == "yes" && !showing.is_signed() {
        // The page said so; it is not so any more.
        return showing.review(
            StatusCode::CONFLICT,
            vec![web.explained_notice(&lang, NoticeStyle::Warning, "login-over")],
        );
    }
    if sent.get("incomplete") != "yes"
        && let Some(question) = showing.incomplete()
    {
        return showing.show(StatusCode::OK, &question);
    }
    match submit(&web.works, &draft, seen, &lang, showing.proof).await? {
        Submitted::Case(case) => {
            let what = if draft.supplement.is_some() { "supplement" } else { "now" };
            Ok(lead_to(&format!("{}?sent={what}", to.application(case, ""))))
        }
        Submitted::Refused(_) => showing.review(StatusCode::UNPROCESSABLE_ENTITY, Vec::new()),
        Submitted::Changed => Ok(lead_to(&to.draft(draft.id, "review"))),
        Submitted::TooLate(case) => Ok(lead_to(&to.application(case, ""))),
    }
}

/// What the pages before sending are made of.
struct Showing<'a> {
    web: &'a Shared,
    lang: &'a Lang,
    draft: &'a OpenDraft,
    situation: Situation<'a>,
    wording: Wording<'a>,
    findings: Vec<Finding>,
    refused: Option<Refused>,
    proof: Option<&'a Proof>,
}

impl<'a> Showing<'a> {
    fn new(web: &'a Shared, lang: &'a Lang, draft: &'a OpenDraft, account: &'a Account) -> Self {
        let situation = draft.situation();
        let wording = Wording { situation, catalogue: &web.works.catalogue, lang };
        let findings = finish::all_findings(&situation);
        let refused = finish::refusal(&situation, &findings);
        let proof = account.session.as_ref().map(|session| &session.proof);
        Self { web, lang, draft, situation, wording, findings, refused, proof }
    }

    fn urls(&self) -> Urls<'a> {
        Urls::of(self.lang, &self.draft.authority)
    }

    fn review(&self, status: StatusCode, notices: Vec<Notice>) -> Answer {
        let (to, id) = (self.urls(), self.draft.id);
        let journey = Journey::replay(&self.situation);
        let back = journey.before(&Address::Review);
        let start = self.situation.start();
        let page = Review {
            service: super::service(self.web, self.draft, self.lang),
            informal: self.draft.for_form.is_some(),
            supplement: self.draft.supplement.is_some(),
            sections: summary::sections(&self.situation)
                .iter()
                .filter(|section| self.draft.supplement.is_none() || !section.lines.is_empty())
                .map(|section| self.section(section))
                .collect(),
            papers: self.papers(),
            wrong: self.wrong(),
            missing: self.missing(),
            doubts: self.doubts(),
            effective: self
                .situation
                .effective_date()
                .filter(|_| self.draft.supplement.is_none())
                .map(|rule| self.wording.text(rule.text, start)),
            signature: self.signature(),
            action: to.draft(id, "submission"),
            digest: digest_of(self.draft),
            back: back.map_or_else(|| to.draft(id, ""), |step| to.stop(id, &self.situation, &step.stop)),
            overview: to.draft(id, ""),
            later: to.draft(id, "later"),
            notices,
        };
        self.show(status, &page)
    }

    fn show<P: Page>(&self, status: StatusCode, page: &P) -> Answer {
        let link = |lang: &Lang| Urls::of(lang, &self.draft.authority).draft(self.draft.id, "review");
        let frame = frame::citizen(self.web, self.lang, Some(&self.draft.authority), Switch::Links(&link));
        self.web.show_with(status, &frame, page)
    }

    fn section(&self, section: &Answers<'a>) -> Section {
        let key = self.situation.key(section.page, section.chain);
        let answers = self.wording.lines(section).map(|(line, row)| self.answer(line, row));
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
            level: line.answer.and_then(|answer| answer.provenance.level),
            wrong: line.answer.is_some_and(|answer| answer.read.is_err()),
            row,
        }
    }

    /// What stands in for the signature that the law wants.
    fn signature(&self) -> Option<ReviewSignature> {
        let level = Signature::level_of(self.draft)?;
        let Some(provider) =
            self.web.works.account.as_ref().filter(|provider| provider.settings.offers(level))
        else {
            return Some(ReviewSignature::Paper);
        };
        let name = provider.settings.name.clone();
        let own = self.proof.map(|proof| proof.level);
        if let Some(own) = own.filter(|own| *own >= level) {
            return Some(ReviewSignature::Replaced { name, level: own });
        }
        let here = self.urls().draft(self.draft.id, "review");
        let href = urls::sign_in(self.lang, &here, false, level, own.is_some());
        Some(ReviewSignature::SignIn { name, level, own, href })
    }

    fn is_signed(&self) -> bool {
        matches!(Signature::of(self.draft, self.proof), Some(Signature::Replaced(_)))
    }

    /// What must be mended: answers that can't be right, and a missing "who".
    fn wrong(&self) -> Vec<Open> {
        let Some(refused) = &self.refused else { return Vec::new() };
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
        let mut open: Vec<Open> = self
            .findings
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

    fn doubts(&self) -> Vec<Open> {
        let doubts = self.findings.iter().filter(|finding| finding.weight == Weight::Warning);
        let said = doubts.map(|finding| Open { label: self.wording.problem(finding), ..self.open(finding) });
        said.collect()
    }

    fn open(&self, finding: &Finding) -> Open {
        let chain = finding.chain(&self.situation);
        let place = self.wording.rows(chain);
        let key = UnitKey::new(&self.draft.form.page(finding.page).id, &finding.rows);
        Open {
            label: self.wording.spot(finding.spot, chain),
            place: Some(place.unwrap_or_else(|| self.wording.page_title(finding.page, chain))),
            href: Some(format!("{}?from=review", self.urls().page(self.draft.id, &key))),
        }
    }

    fn papers(&self) -> Vec<Paper> {
        let (to, id) = (self.urls(), self.draft.id);
        evidence::papers(self.draft, &self.wording, |key| to.evidence(id, key))
    }

    /// The question before something incomplete is sent; nothing when all is there, or something is wrong.
    fn incomplete(&self) -> Option<SendIncomplete> {
        if self.refused.is_some() {
            return None;
        }
        let answers = self.missing();
        let papers: Vec<Open> = self
            .papers()
            .into_iter()
            .filter(|paper| paper.required && paper.files == 0)
            .map(|paper| Open { label: paper.label.to_string(), place: paper.row, href: Some(paper.href) })
            .collect();
        if answers.is_empty() && papers.is_empty() {
            return None;
        }
        Some(SendIncomplete {
            service: super::service(self.web, self.draft, self.lang),
            answers,
            papers,
            action: self.urls().draft(self.draft.id, "submission"),
            digest: digest_of(self.draft),
            signed: self.is_signed(),
            back: self.urls().draft(self.draft.id, "review"),
        })
    }
}
