//! All addresses in one place: routes, links and redirects are made here and nowhere else.

use std::fmt::Display;

use crate::{
    authority::Authority,
    form::{answers::RowId, journey::Stop, situation::Situation, trust::Trust, unit::UnitKey},
    id::{CaseId, DraftId, UploadId},
    locale::Lang,
    precheck::FINDER,
};

/// Addresses of an authority's pages in a language.
#[derive(Clone, Copy)]
pub struct Urls<'a> {
    /// The language.
    pub lang: &'a Lang,
    /// The authority.
    pub authority: &'a str,
}

/// The start page in a language.
#[must_use]
pub fn home(lang: &Lang) -> String {
    format!("/{lang}")
}

/// Where one comes back with a code.
#[must_use]
pub fn resume(lang: &Lang) -> String {
    format!("/{lang}/resume")
}

/// Where one ends the visit.
#[must_use]
pub fn end(lang: &Lang) -> String {
    format!("/{lang}/end")
}

/// Where a telephone begins with a code.
#[must_use]
pub fn phone(lang: &Lang) -> String {
    format!("/{lang}/phone")
}

/// The applications of an account.
#[must_use]
pub fn account(lang: &Lang) -> String {
    format!("/{lang}/{ACCOUNT}")
}

/// Something about an account.
#[must_use]
pub fn account_part(lang: &Lang, part: &str) -> String {
    format!("/{lang}/{ACCOUNT}/{part}")
}

/// Where one signs in: with the page to come back to, whether the application there is kept in the account, and how sure it
/// must be who it is.
#[must_use]
pub fn sign_in(lang: &Lang, to: &str, keep: bool, level: Trust, anew: bool) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("to", to);
    if keep {
        query.append_pair("keep", "yes");
    }
    if level > Trust::None {
        query.append_pair("level", level.name());
    }
    if anew {
        query.append_pair("anew", "yes");
    }
    format!("/{lang}/{ACCOUNT}/sign-in?{}", query.finish())
}

/// Where a POST lets this browser open an application of an account.
#[must_use]
pub fn account_application(lang: &Lang, authority: &str, id: impl Display) -> String {
    format!("/{lang}/{ACCOUNT}/applications/{authority}/{id}")
}

/// Where a receipt is checked.
#[must_use]
pub fn verify(lang: &Lang) -> String {
    format!("/{lang}/verify")
}

/// What stands about an authority, or about the portal as a whole: `imprint` and the like.
#[must_use]
pub fn about(lang: &Lang, authority: Option<&Authority>, part: &str) -> String {
    authority.map_or_else(|| format!("/{lang}/{part}"), |authority| Urls::of(lang, authority).below(part))
}

/// A page with what was chosen there; what is empty is left out.
#[must_use]
pub fn with_query(path: &str, chosen: &[(&str, &str)]) -> String {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in chosen.iter().filter(|(_, value)| !value.is_empty()) {
        query.append_pair(name, value);
    }
    let query = query.finish();
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// Where the benefit finder asks where one lives.
#[must_use]
pub fn precheck(lang: &Lang) -> String {
    format!("/{lang}/{FINDER}")
}

/// One of several places that may have been meant, where a place is asked for.
#[must_use]
pub fn at_place(action: &str, typed: &str, ars: &str) -> String {
    let query = form_urlencoded::Serializer::new(String::new())
        .append_pair("place", typed)
        .append_pair("ars", ars)
        .finish();
    format!("{action}?{query}")
}

/// Where a POST ends the benefit finder.
#[must_use]
pub fn precheck_end(lang: &Lang) -> String {
    format!("/{lang}/{FINDER}/end")
}

/// What stands in addresses of accounts.
const ACCOUNT: &str = "account";
/// Where the sign-in service leads back to.
pub const ACCOUNT_CALLBACK: &str = "/account/callback";
/// Where it leads back to from signing out.
pub const ACCOUNT_SIGNED_OUT: &str = "/account/signed-out";
/// The messages of a demonstration.
pub const MAILBOX: &str = "/mailbox";
/// The office.
pub const OFFICE: &str = "/office";
/// Where staff sign in.
pub const SIGN_IN: &str = "/office/sign-in";
/// The second factor.
pub const SECOND_FACTOR: &str = "/office/second-factor";
/// Where staff sign out.
pub const SIGN_OUT: &str = "/office/session";
/// The inbox.
pub const CASES: &str = "/office/cases";

/// Where cases are given to somebody.
pub const ASSIGNMENTS: &str = "/office/assignments";
/// Where somebody is signed in.
pub const SESSIONS: &str = "/office/sessions";
/// Who has read which case.
pub const RECORD: &str = "/office/access-record";
/// Closed cases whose time is over.
pub const RETENTION: &str = "/office/retention";
/// Figures of the authority.
pub const FIGURES: &str = "/office/figures";
/// The same as CSV.
pub const FIGURES_CSV: &str = "/office/figures/figures.csv";
/// The same as a workbook.
pub const FIGURES_WORKBOOK: &str = "/office/figures/figures.xlsx";
/// The cases that were forwarded.
pub const FORWARDED: &str = "/office/forwarded";

/// A page of a case.
#[must_use]
pub fn case(id: CaseId, part: &str) -> String {
    if part.is_empty() { format!("{CASES}/{id}") } else { format!("{CASES}/{id}/{part}") }
}

/// A case whose page says what has been done.
#[must_use]
pub fn case_after(id: CaseId, done: &str) -> String {
    format!("{CASES}/{id}?done={done}")
}

/// A file of a case.
#[must_use]
pub fn case_file(id: CaseId, file: UploadId) -> String {
    format!("{CASES}/{id}/files/{file}")
}

/// The pictures that belong with a file of a case, as one PDF.
#[must_use]
pub fn case_pictures(id: CaseId, file: UploadId) -> String {
    format!("{CASES}/{id}/files/{file}/pictures.pdf")
}

impl<'a> Urls<'a> {
    /// Addresses of an authority's pages.
    #[must_use]
    pub fn of(lang: &'a Lang, authority: &'a Authority) -> Self {
        Self { lang, authority: authority.id.as_str() }
    }

    fn below(&self, rest: impl Display) -> String {
        format!("/{}/{}/{rest}", self.lang, self.authority)
    }

    /// The authority's start page.
    #[must_use]
    pub fn authority(&self) -> String {
        format!("/{}/{}", self.lang, self.authority)
    }

    /// A service.
    #[must_use]
    pub fn service(&self, form: &str) -> String {
        self.below(form)
    }

    /// The benefit finder.
    #[must_use]
    pub fn precheck(&self) -> String {
        self.below(FINDER)
    }

    /// Something of the finder: what shows now, or the application with a form.
    #[must_use]
    pub fn precheck_part(&self, part: &str) -> String {
        self.below(format_args!("{FINDER}/{part}"))
    }

    /// Where an application begins.
    #[must_use]
    pub fn drafts(&self, form: &str) -> String {
        self.below(format_args!("{form}/drafts"))
    }

    /// Where an informal application begins.
    #[must_use]
    pub fn informal(&self, form: &str) -> String {
        self.below(format_args!("{form}/informal"))
    }

    /// Something of a draft.
    #[must_use]
    pub fn draft(&self, id: DraftId, part: &str) -> String {
        if part.is_empty() {
            self.below(format_args!("drafts/{id}"))
        } else {
            self.below(format_args!("drafts/{id}/{part}"))
        }
    }

    /// A page of a form, or of one row.
    #[must_use]
    pub fn page(&self, id: DraftId, key: &UnitKey) -> String {
        self.draft(id, &format!("pages/{key}"))
    }

    /// A page that says that a row has gone.
    #[must_use]
    pub fn page_without_row(&self, id: DraftId, key: &UnitKey) -> String {
        self.page(id, key) + "?done=removed"
    }

    /// Where a script saves a page.
    #[must_use]
    pub fn autosave(&self, id: DraftId, key: &UnitKey) -> String {
        self.draft(id, &format!("saves/{key}"))
    }

    /// Where a row is removed.
    #[must_use]
    pub fn row(&self, id: DraftId, key: &UnitKey, list: &str, row: &RowId) -> String {
        self.draft(id, &format!("rows/{list}/{row}/{key}"))
    }

    /// The files for one piece of evidence.
    #[must_use]
    pub fn evidence(&self, id: DraftId, requirement: &str) -> String {
        self.draft(id, &format!("evidence/{requirement}"))
    }

    /// The papers of a draft for a telephone, or the files for one of them.
    #[must_use]
    pub fn phone(&self, id: DraftId, requirement: &str) -> String {
        if requirement.is_empty() {
            self.below(format_args!("phone/{id}"))
        } else {
            self.below(format_args!("phone/{id}/evidence/{requirement}"))
        }
    }

    /// A stop on the way.
    #[must_use]
    pub fn stop(&self, id: DraftId, situation: &Situation<'_>, stop: &Stop<'_>) -> String {
        match stop {
            Stop::Page(page, chain) => {
                let rows = chain.rows().map(|record| &record.row);
                self.page(id, &UnitKey::new(&situation.form.page(*page).id, rows))
            }
            Stop::Documents => self.draft(id, "evidence"),
            Stop::Declarations => self.draft(id, "declarations"),
            Stop::Review => self.draft(id, "review"),
        }
    }

    /// An application that has arrived.
    #[must_use]
    pub fn application(&self, id: CaseId, part: &str) -> String {
        if part.is_empty() {
            self.below(format_args!("applications/{id}"))
        } else {
            self.below(format_args!("applications/{id}/{part}"))
        }
    }
}
