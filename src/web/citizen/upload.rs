//! The files for one piece of evidence: on the way through the application, or on a telephone that takes pictures for it.

use axum::{
    extract::{Multipart, State},
    http::StatusCode,
};
use jiff::civil::Date;
use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Files, Path, Query},
        lead_to,
        urls::Urls,
    },
    evidence::file_state,
    incoming::{ACCEPT, KINDS, receive, refused, text},
    open,
};
use crate::{
    form::journey::{Address, Journey},
    id::DraftId,
    locale::Lang,
    page::{
        ErrorLink, Go,
        citizen::{AnnouncedDay, FileLine, Notice, NoticeStyle, Upload},
    },
    store::uploads::UploadRow,
    usecase::{
        add_upload::{NotTaken, mark_later, open_meta, remove_upload},
        open_draft::OpenDraft,
        phone,
        wording::Wording,
    },
};

/// After how many weeks evidence may be announced.
const WEEKS: [i32; 4] = [1, 2, 4, 8];
/// For how many days at most.
const LONGEST_WAIT: i32 = 366;
/// How many bytes what a button or a box says may have.
const LONGEST: usize = 1000;

/// `/evidence/{document}/{rows}`
pub(super) type Parts = (String, String, DraftId, String);

/// Whoever is at the files for one piece of evidence.
pub(super) struct Visit {
    pub web: Shared,
    pub lang: Lang,
    pub draft: Box<OpenDraft>,
    pub key: String,
    /// A telephone sees papers only.
    pub on_phone: bool,
}

/// What has just been done here.
#[derive(Deserialize)]
pub struct Deed {
    done: Option<String>,
}

/// The files for one piece of evidence.
pub async fn show(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    Query(query): Query<Deed>,
    access: Access,
) -> Answer {
    visit(web, parts, &access).await?.show(&query)
}

/// Takes files, takes one away, or remembers that they come later; then goes where the pressed button leads.
pub async fn change(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    Files(files): Files,
) -> Answer {
    visit(web, parts, &access).await?.change(files).await
}

/// What came with the form besides files.
#[derive(Default)]
struct SentForm {
    go: String,
    later: bool,
    announced: Option<Date>,
    /// How many files came, taken or not.
    files: usize,
    refused: Vec<(String, NotTaken)>,
}

async fn visit(web: Shared, parts: Parts, access: &Access) -> Result<Visit, Oops> {
    let (lang, authority, id, key) = parts;
    let (lang, draft) = open(&web, (lang, authority, id), access).await?;
    if !is_asked_for(&draft, &key) {
        return Err(Oops::Elsewhere(Urls::of(&lang, &draft.authority).draft(draft.id, "evidence")));
    }
    Ok(Visit { web, lang, draft, key, on_phone: false })
}

/// It is not any more when an answer has changed, or the row is gone.
pub(super) fn is_asked_for(draft: &OpenDraft, key: &str) -> bool {
    draft.situation().requirements().iter().any(|requirement| requirement.key == key)
}

impl Visit {
    pub(super) fn show(&self, query: &Deed) -> Answer {
        self.page(StatusCode::OK, Vec::new(), query.done.as_deref())
    }

    pub(super) async fn change(mut self, files: Multipart) -> Answer {
        let sent = self.take(files).await?;
        let go = sent.go.parse().unwrap_or(Go::Next);
        if !self.on_phone {
            let announced = sent.announced.filter(|day| self.may_be_announced(*day));
            let later = sent.later || announced.is_some();
            mark_later(&self.web.works, &mut self.draft, &self.key, later, announced).await?;
        }
        if let Go::Drop(file) = &go {
            let file = file.parse().map_err(|_| Oops::NotUnderstood)?;
            remove_upload(&self.web.works, &mut self.draft, file).await?;
        }
        if !sent.refused.is_empty() {
            let errors = sent.refused.iter().map(|(name, why)| refused(&self.web, &self.lang, name, why));
            let too_late = sent.refused.iter().any(|(_, why)| *why == NotTaken::Sent);
            let status = if too_late { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
            return self.page(status, errors.collect(), None);
        }
        if go == Go::Upload && sent.files == 0 {
            let error = ErrorLink {
                target: "file".to_owned(),
                label: self.web.text(&self.lang, "upload-choose"),
                text: self.web.text(&self.lang, "problem-upload-none"),
            };
            return self.page(StatusCode::UNPROCESSABLE_ENTITY, vec![error], None);
        }
        self.leave(&go).await
    }

    fn urls(&self) -> Urls<'_> {
        Urls::of(&self.lang, &self.draft.authority)
    }

    /// This page, in a language.
    fn here(&self, lang: &Lang) -> String {
        let to = Urls::of(lang, &self.draft.authority);
        if self.on_phone { to.phone(self.draft.id, &self.key) } else { to.evidence(self.draft.id, &self.key) }
    }

    /// Reads the form part by part; files are stored while they stream in.
    async fn take(&mut self, mut multipart: Multipart) -> Result<SentForm, Oops> {
        let mut sent = SentForm::default();
        while let Some(field) = multipart.next_field().await? {
            match field.name() {
                Some("page-go") => sent.go = text(field, LONGEST).await?,
                Some("later") => sent.later = !text(field, LONGEST).await?.is_empty(),
                Some("announced") => sent.announced = text(field, LONGEST).await?.parse().ok(),
                Some("file") => {
                    let works = &self.web.works;
                    let received = receive(works, &self.draft.shelf(), &self.key, field).await?;
                    let Some((name, incoming)) = received else { continue };
                    sent.files += 1;
                    let stored = match incoming {
                        Ok(file) => file.finish(works, &mut self.draft).await?.map(drop),
                        Err(why) => Err(why),
                    };
                    if let Err(why) = stored {
                        sent.refused.push((name, why));
                    }
                }
                _ => {}
            }
        }
        Ok(sent)
    }

    async fn leave(&self, go: &Go) -> Answer {
        let (id, to, here) = (self.draft.id, self.urls(), self.here(&self.lang));
        let address = match go {
            Go::Upload => format!("{here}?done=uploaded"),
            Go::Drop(_) => format!("{here}?done=dropped"),
            Go::Lang(lang) => self.here(&super::language(&self.web, lang.as_str())?),
            _ if self.on_phone => to.phone(id, ""),
            Go::Phone => {
                phone::offer(&self.web.works, &self.draft).await?;
                to.draft(id, "phone")
            }
            Go::Save => to.draft(id, "later"),
            Go::Overview => to.draft(id, ""),
            _ => self.way_back(),
        };
        Ok(lead_to(&address))
    }

    /// To the list of evidence, or to the page that asked for this piece while that list can't be reached yet.
    fn way_back(&self) -> String {
        let situation = self.draft.situation();
        let journey = Journey::replay(&situation);
        if journey.may_visit(&Address::Documents) {
            return self.urls().draft(self.draft.id, "evidence");
        }
        self.urls().stop(self.draft.id, &situation, &journey.first_open().stop)
    }

    fn page(&self, status: StatusCode, errors: Vec<ErrorLink>, done: Option<&str>) -> Answer {
        let situation = self.draft.situation();
        let requirement =
            situation.requirements().into_iter().find(|r| r.key == self.key).ok_or(Oops::NotFound)?;
        let document = self.draft.form.document(requirement.document);
        let wording = Wording { situation, catalogue: &self.web.works.catalogue, lang: &self.lang };
        let text = |id| wording.text(id, requirement.chain);
        let files = self.draft.uploads.iter().filter(|upload| upload.requirement == self.key);
        let page = Upload {
            service: text(self.draft.form.head.title).into(),
            label: text(document.label).into(),
            hint: document.hint.map(|hint| text(hint).into()),
            row: wording.rows(requirement.chain),
            lang: (!self.draft.form.texts.has(document.label, &self.lang)).then(Lang::source),
            action: self.here(&self.lang),
            files: files.map(|upload| self.file(upload)).collect::<Result<_, Oops>>()?,
            later: requirement.later,
            days: self.days(requirement.announced),
            accept: ACCEPT.to_owned(),
            kinds: KINDS.to_owned(),
            max_size: self.draft.authority.limits.file_bytes,
            max_files: self.draft.authority.limits.files,
            on_phone: self.on_phone,
            errors,
            notices: done.and_then(|done| self.notice(done)).into_iter().collect(),
        };
        self.web.show_form(status, &self.lang, &self.draft.authority, &page)
    }

    /// The days to choose from: those after some weeks, and the one that was chosen before.
    fn days(&self, chosen: Option<Date>) -> Vec<AnnouncedDay> {
        let today = self.web.works.clock.today();
        let mut days: Vec<Date> = WEEKS
            .iter()
            .filter_map(|weeks| today.checked_add(jiff::Span::new().weeks(*weeks)).ok())
            .collect();
        days.extend(chosen.filter(|day| !days.contains(day)));
        days.sort_unstable();
        days.into_iter().map(|day| AnnouncedDay { day, chosen: chosen == Some(day) }).collect()
    }

    /// Nobody announces something for yesterday, or for next year.
    fn may_be_announced(&self, day: Date) -> bool {
        let today = self.web.works.clock.today();
        (0..=LONGEST_WAIT).contains(&(day - today).get_days())
    }

    /// What has been done, unless it can't be seen: an upload without a file.
    fn notice(&self, done: &str) -> Option<Notice> {
        let key = match done {
            "uploaded" if self.draft.uploads.iter().any(|upload| upload.requirement == self.key) => {
                "notice-uploaded"
            }
            "dropped" => "notice-file-dropped",
            _ => return None,
        };
        Some(self.web.notice(&self.lang, NoticeStyle::Success, key))
    }

    fn file(&self, upload: &UploadRow) -> Result<FileLine, Oops> {
        Ok(FileLine {
            name: open_meta(&self.draft.key, upload)?.name,
            size: u64::try_from(upload.size).unwrap_or(0),
            state: file_state(&upload.state),
            drop: Some(Go::Drop(upload.id.to_string()).to_string()),
        })
    }
}
