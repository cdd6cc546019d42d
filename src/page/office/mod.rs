//! The pages of the office.

mod case;
mod chart;
mod decision;
mod doubles;
mod exclusion;
mod figures;
mod forwarded;
mod inbox;
mod letter;
mod objection;
mod record;
mod release;
mod reschedule;
mod retention;
mod sessions;
mod sign_in;
mod signed_out;

pub use case::{
    Case, CaseAnswer, CaseChange, CaseEvent, CaseFile, CaseMessage, CaseSection, CaseSignature,
    CaseSupplement, CaseTaken, Consent, Contact, DocumentRequest, ForwardForm, MailReach, Move, NoteLine,
    Open, Pictures, RequestForm, Source,
};
pub use chart::{Bar, Chart, Mark};
pub use decision::{Asked, CellState, Decided, DecisionForm, Matrix, MatrixCell, MatrixRow};
pub use doubles::{AlikeCase, CaseLink, Doubles, MergedCase};
pub use exclusion::{ExclusionForm, ExclusionLine, Exclusions};
pub use figures::{Figures, Line, Named, Shown, Week as FiguresWeek};
pub use forwarded::{ForwardedCases, ForwardedLine};
pub use inbox::{
    Assign, Assigned, AssignedCase, CaseLine, Due, FilterOption, Filters, Inbox, Pager, Undo, Urgency, View,
    ViewKind,
};
pub use letter::{CaseLetter, LetterForm, LetterLink, LetterWay};
pub use objection::{ObjectionForm, ObjectionLine, Objections};
pub use record::{AccessRecord, ReadingLine};
pub use release::{CaseRelease, ReleaseStanding};
pub use reschedule::RescheduleForm;
pub use retention::{CaseRetention, DueCase, HoldLine, ProposeForm, Retention, RetentionRun};
pub use sessions::{SessionLine, Sessions};
pub use sign_in::{DemoLogin, SecondFactor, SignIn, SignInProblem};
pub use signed_out::{SignedOut, Typed};

use serde::Serialize;

/// A short word with a colour.
#[derive(Clone, Debug, Serialize)]
pub struct Badge {
    /// The word: one of the texts `case-state-…`.
    pub text: String,
    /// The colour.
    pub style: BadgeStyle,
}

/// The colour of a badge, which never says more than its word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BadgeStyle {
    /// Somebody works on it.
    Info,
    /// Done.
    Success,
    /// Somebody must do something.
    Warning,
    /// It is late, or refused.
    Danger,
}
