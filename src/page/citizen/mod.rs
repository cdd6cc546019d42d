//! The pages of citizens.

mod about;
mod evidence;
mod form;
mod later;
mod mailbox;
mod overview;
mod review;
mod start;
mod status;
mod trouble;
mod verify;

pub use about::{Accessibility, Imprint, OfficeContact, Privacy};
pub use evidence::{Evidence, FileLine, FileState, Paper, Upload};
pub use form::{FormPage, Notice, NoticeStyle, Saved, Step};
pub use later::{Later, LaterSaved, Resume, ResumeProblem};
pub use mailbox::{Mailbox, Message, MessageLine};
pub use overview::{Overview, OverviewPage, PageState, RemoveRow};
pub use review::{
    Answer, Declaration, Declarations, Nature, Open, Provenance, Review, Section, SendIncomplete,
};
pub use start::{AuthorityHome, Finder, Found, Home, Office, ServiceCard, ServicePage};
pub use status::{HistoryLine, Outcome, Reached, Receipt, Status, StatusStep, Word};
pub use trouble::{Trouble, TroubleKind, Way};
pub use verify::{Verdict, Verify};
