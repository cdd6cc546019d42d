//! The pages of citizens.

mod about;
mod account;
mod end;
mod evidence;
mod form;
mod later;
mod mailbox;
mod overview;
mod phone;
mod precheck;
mod review;
mod start;
mod statement;
mod status;
mod trouble;
mod verify;
mod version;

pub use about::{Easy, Imprint, OfficeContact, OtherContact, Privacy, Responsible, SignLanguage, SignVideo};
pub use account::{
    AccountDoor, AccountOffer, AccountPage, HereLine, Keep, MyCase, MyDraft, RemoveAccount, SignIn,
    SignInProblem, SignedOut,
};
pub use end::{EndVisit, Unsecured};
pub use evidence::{AnnouncedDay, Evidence, FileLine, FileState, Paper, Upload};
pub use form::{FormPage, Notice, NoticeStyle, Saved, Step, Travel};
pub use later::{Later, LaterSaved, Resume, ResumeProblem};
pub use mailbox::{Mailbox, Message, MessageLine};
pub use overview::{
    ApplicationDate, DraftRemoved, Overview, OverviewPage, PageState, RemoveDraft, RemoveRow, Secured,
};
pub use phone::{PhoneCode, PhoneConnection, PhonePapers, PhoneStart, QrPicture};
pub use precheck::{
    Benefit, BenefitLevel, Condition, ConditionState, HowLine, OpenLink, Person, PrecheckHint, PrecheckPlace,
    PrecheckResult, PrecheckStart, Range,
};
pub use review::{
    Answer, Declaration, Declarations, Nature, Open, Provenance, Review, ReviewSignature, Section,
    SendIncomplete,
};
pub use start::{
    AuthorityHome, EarlierAnswers, Finder, Found, Home, Lodged, NotOffered, Office, PlaceLine, ServiceCard,
    ServicePage,
};
pub use statement::{Accessibility, GapLine, JudgeLine};
pub use status::{
    CaseMessageLine, EnclosedFile, GivenConsent, HistoryLine, MailedTo, Outcome, Reach, Reached, Receipt,
    Refused, Status, StatusLetter, StatusStep, SupplementLine, ToSupplement, Withdraw, Word, WriteMessage,
};
pub use trouble::{Broken, Trouble, TroubleKind, Way};
pub use verify::{Verdict, Verify};
pub use version::{Version, VersionLine};
