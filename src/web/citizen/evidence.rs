//! Evidence: all of it at a glance, and the files for one piece.

use axum::{
    extract::{Multipart, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};

use serde::Deserialize;

use super::{
    super::{
        Answer, Shared,
        error::Oops,
        extract::{Access, Files, Path, Query},
        frame::{self, Switch},
        lead_to,
        urls::Urls,
    },
    At,
    incoming::{ACCEPT, KINDS, receive, refused, text},
    not_too_far, open,
};
use crate::{
    files::{State as FileStateStored, sniff::FileKind},
    form::{
        journey::{Address, Journey},
        model::Required,
        situation::Requirement,
    },
    id::DraftId,
    locale::Lang,
    page::{
        DocumentState, ErrorLink, Go,
        citizen::{Evidence, FileLine, FileState, Notice, NoticeStyle, Paper, Step, Upload},
    },
    store::uploads::UploadRow,
    usecase::{
        add_upload::{NotTaken, mark_later, open_meta, remove_upload},
        open_draft::OpenDraft,
        wording::Wording,
    },
};

/// How many bytes what a button or a box says may have.
const LONGEST: usize = 1000;

/// All evidence that is asked for.
pub async fn list(State(web): State<Shared>, Path(at): Path<At>, access: Access) -> Answer {
    let (lang, draft) = open(&web, at, &access).await?;
    let to = Urls::of(&lang, &draft.authority);
    let situation = draft.situation();
    let journey = Journey::replay(&situation);
    not_too_far(to, &draft, &journey, &Address::Documents)?;
    let wording = Wording { situation, catalogue: &web.works.catalogue, lang: &lang };
    let (at, of) = journey.progress(&Address::Documents);
    let back = journey.before(&Address::Documents);
    let page = Evidence {
        service: super::service(&web, &draft, &lang),
        step: Some(Step { at, of }),
        papers: papers(&draft, &wording, to),
        back: back.map_or_else(|| to.draft(draft.id, ""), |step| to.stop(draft.id, &situation, &step.stop)),
        next: to.stop(draft.id, &situation, &journey.after(&Address::Documents).stop),
        overview: to.draft(draft.id, ""),
    };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).draft(draft.id, "evidence");
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// All papers, as lists show them.
pub(super) fn papers(draft: &OpenDraft, wording: &Wording<'_>, to: Urls<'_>) -> Vec<Paper> {
    let paper = |requirement: Requirement<'_>| {
        let document = draft.form.document(requirement.document);
        let rejected =
            draft.uploads.iter().any(|u| u.requirement == requirement.key && u.state == "rejected");
        Paper {
            lang: (!draft.form.texts.has(document.label, to.lang)).then(Lang::source),
            hint: document.hint.map(|hint| wording.text(hint, requirement.chain).into()),
            row: wording.rows(requirement.chain),
            required: requirement.required == Required::Yes,
            state: state_of(&requirement),
            files: requirement.files,
            rejected,
            href: to.evidence(draft.id, &requirement.key),
            label: wording.text(document.label, requirement.chain).into(),
        }
    };
    wording.situation.papers().into_iter().map(paper).collect()
}

fn state_of(requirement: &Requirement<'_>) -> DocumentState {
    match (requirement.files, requirement.later) {
        (0, true) => DocumentState::Later,
        (0, false) => DocumentState::Missing,
        _ => DocumentState::Uploaded,
    }
}

/// `/evidence/{document}/{rows}`
type Parts = (String, String, DraftId, String);

struct Visit {
    web: Shared,
    lang: Lang,
    draft: Box<OpenDraft>,
    key: String,
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
    visit(web, parts, &access).await?.page(StatusCode::OK, Vec::new(), query.done.as_deref())
}

/// Takes files, takes one away, or remembers that they come later; then goes where the pressed button leads.
pub async fn change(
    State(web): State<Shared>,
    Path(parts): Path<Parts>,
    access: Access,
    Files(files): Files,
) -> Answer {
    let mut visit = visit(web.clone(), parts, &access).await?;
    let sent = visit.take(files).await?;
    let go = sent.go.parse().unwrap_or(Go::Next);
    mark_later(&visit.web.works, &mut visit.draft, &visit.key, sent.later).await?;
    if let Go::Drop(file) = &go {
        let file = file.parse().map_err(|_| Oops::NotUnderstood)?;
        remove_upload(&visit.web.works, &mut visit.draft, file).await?;
    }
    if !sent.refused.is_empty() {
        let errors = sent.refused.iter().map(|(name, why)| refused(&web, &visit.lang, name, why)).collect();
        let too_late = sent.refused.iter().any(|(_, why)| *why == NotTaken::Sent);
        let status = if too_late { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
        return visit.page(status, errors, None);
    }
    if go == Go::Upload && sent.files == 0 {
        let error = ErrorLink {
            target: "file".to_owned(),
            label: web.text(&visit.lang, "upload-choose"),
            text: web.text(&visit.lang, "problem-upload-none"),
        };
        return visit.page(StatusCode::UNPROCESSABLE_ENTITY, vec![error], None);
    }
    visit.leave(&go)
}

/// What came with the form besides files.
#[derive(Default)]
struct SentForm {
    go: String,
    later: bool,
    /// How many files came, taken or not.
    files: usize,
    refused: Vec<(String, NotTaken)>,
}

async fn visit(web: Shared, parts: Parts, access: &Access) -> Result<Visit, Oops> {
    let (lang, authority, id, key) = parts;
    let (lang, draft) = open(&web, (lang, authority, id), access).await?;
    let known = draft.situation().requirements().iter().any(|requirement| requirement.key == key);
    if !known {
        // Not asked for any more: because an answer has changed, or the row is gone.
        return Err(Oops::Elsewhere(Urls::of(&lang, &draft.authority).draft(draft.id, "evidence")));
    }
    Ok(Visit { web, lang, draft, key })
}

impl Visit {
    fn urls(&self) -> Urls<'_> {
        Urls::of(&self.lang, &self.draft.authority)
    }

    /// Reads the form part by part; files are stored while they stream in.
    async fn take(&mut self, mut multipart: Multipart) -> Result<SentForm, Oops> {
        let mut sent = SentForm::default();
        while let Some(field) = multipart.next_field().await? {
            match field.name() {
                Some("page-go") => sent.go = text(field, LONGEST).await?,
                Some("later") => sent.later = !text(field, LONGEST).await?.is_empty(),
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

    fn leave(&self, go: &Go) -> Answer {
        let (id, to) = (self.draft.id, self.urls());
        let address = match go {
            Go::Upload => to.evidence_after(id, &self.key, "uploaded"),
            Go::Drop(_) => to.evidence_after(id, &self.key, "dropped"),
            Go::Lang(lang) => {
                let lang = super::language(&self.web, lang.as_str())?;
                Urls { lang: &lang, authority: to.authority }.evidence(id, &self.key)
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
            action: self.urls().evidence(self.draft.id, &self.key),
            files: files.map(|upload| self.file(upload)).collect::<Result<_, Oops>>()?,
            later: requirement.later,
            accept: ACCEPT.to_owned(),
            kinds: KINDS.to_owned(),
            max_size: self.draft.authority.limits.file_bytes,
            max_files: self.draft.authority.limits.files,
            errors,
            notices: done.and_then(|done| self.notice(done)).into_iter().collect(),
        };
        self.web.show_form(status, &self.lang, &self.draft.authority, &page)
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

/// How a file stands, as pages show it.
pub fn file_state(stored: &str) -> FileState {
    match FileStateStored::named(stored) {
        FileStateStored::Received => FileState::Received,
        FileStateStored::Scanning => FileState::Scanning,
        FileStateStored::Clean => FileState::Clean,
        FileStateStored::Rejected => FileState::Rejected,
    }
}

/// A file for showing or saving: never as a page, whatever it claims to be.
pub fn file_response(bytes: Vec<u8>, kind: Option<FileKind>, name: &str) -> Response {
    let media_type = kind.map_or("application/octet-stream", FileKind::media_type);
    let ascii: String =
        name.chars().map(|c| if c.is_ascii_graphic() && c != '"' && c != '\\' { c } else { '_' }).collect();
    let encoded: String =
        form_urlencoded::byte_serialize(name.as_bytes()).collect::<String>().replace('+', "%20");
    let disposition = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{encoded}");
    let headers = [
        (header::CONTENT_TYPE, media_type.to_owned()),
        (header::CONTENT_DISPOSITION, disposition),
        (header::CONTENT_SECURITY_POLICY, "sandbox; default-src 'none'".to_owned()),
    ];
    (headers, bytes).into_response()
}
