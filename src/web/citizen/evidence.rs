//! Evidence: all of it at a glance.

use axum::{
    extract::State,
    http::header,
    response::{IntoResponse, Response},
};

use super::{
    super::{
        Answer, Shared,
        extract::{Access, Path},
        frame::{self, Switch},
        urls::Urls,
    },
    At, not_too_far, open,
};
use crate::{
    files::{State as FileStateStored, sniff::FileKind},
    form::{
        journey::{Address, Journey},
        model::Required,
        situation::Requirement,
    },
    locale::Lang,
    page::{
        DocumentState,
        citizen::{Evidence, FileState, Paper, Step},
    },
    usecase::{open_draft::OpenDraft, wording::Wording},
};

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
        papers: papers(&draft, &wording, |key| to.evidence(draft.id, key)),
        back: back.map_or_else(|| to.draft(draft.id, ""), |step| to.stop(draft.id, &situation, &step.stop)),
        next: to.stop(draft.id, &situation, &journey.after(&Address::Documents).stop),
        overview: to.draft(draft.id, ""),
        phone: to.draft(draft.id, "phone"),
    };
    let link = |lang: &Lang| Urls::of(lang, &draft.authority).draft(draft.id, "evidence");
    web.show(&frame::citizen(&web, &lang, Some(&draft.authority), Switch::Links(&link)), &page)
}

/// All papers, as lists show them, each with its page.
pub(super) fn papers(
    draft: &OpenDraft,
    wording: &Wording<'_>,
    page_of: impl Fn(&str) -> String,
) -> Vec<Paper> {
    let paper = |requirement: Requirement<'_>| {
        let document = draft.form.document(requirement.document);
        let rejected =
            draft.uploads.iter().any(|u| u.requirement == requirement.key && u.state == "rejected");
        Paper {
            lang: (!draft.form.texts.has(document.label, wording.lang)).then(Lang::source),
            hint: document.hint.map(|hint| wording.text(hint, requirement.chain).into()),
            row: wording.rows(requirement.chain),
            required: requirement.required == Required::Yes,
            announced: requirement.announced,
            state: state_of(&requirement),
            files: requirement.files,
            rejected,
            href: page_of(&requirement.key),
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
