//! Who may do what: one table. Everything asks it, and nothing is allowed that it does not allow.

use super::{Role, Staff};
use crate::id::{AuthorityId, StaffId};

/// What can be done with cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Deed {
    /// See the list of cases.
    ListCases,
    /// Read a case, its files and its receipt.
    ReadCase,
    /// See figures of the authority.
    SeeFigures,
    /// See who has read which case.
    SeeRecord,
    /// See what is due to be deleted, and what was.
    SeeDeletions,
    /// Propose what is deleted.
    ProposeDeletion,
    /// Approve what somebody else has proposed, or give it up.
    ApproveDeletion,
    /// Say that a case must not be deleted, or that it may be.
    HoldCase,
    /// Say that one may not act in a case.
    ExcludeOneself,
    /// Say that of others, and take it back.
    ManageExclusions,
    /// Take a case, or give it back.
    TakeCase,
    /// Give a case to somebody else.
    AssignCase,
    /// Write a note.
    WriteNote,
    /// Write to the person.
    WriteMessage,
    /// Ask for evidence.
    RequestDocuments,
    /// Decide.
    Decide,
    /// Write a letter, or note that it was posted.
    WriteLetter,
    /// Let a letter out that somebody else has written, or give it back.
    ReleaseLetter,
    /// Enter an objection.
    EnterObjection,
    /// Say what comes of an objection.
    AnswerObjection,
    /// Give a case to the authority that is responsible.
    ForwardCase,
    /// Say that a case is due on another day.
    RescheduleCase,
    /// Say that a case is a double of another one, or that it is none.
    MergeCase,
    /// End a case.
    CloseCase,
}

impl Deed {
    /// All deeds.
    pub const ALL: [Self; 24] = [
        Self::ListCases,
        Self::ReadCase,
        Self::SeeFigures,
        Self::SeeRecord,
        Self::SeeDeletions,
        Self::ProposeDeletion,
        Self::ApproveDeletion,
        Self::HoldCase,
        Self::ExcludeOneself,
        Self::ManageExclusions,
        Self::TakeCase,
        Self::AssignCase,
        Self::WriteNote,
        Self::WriteMessage,
        Self::RequestDocuments,
        Self::Decide,
        Self::WriteLetter,
        Self::ReleaseLetter,
        Self::EnterObjection,
        Self::AnswerObjection,
        Self::ForwardCase,
        Self::RescheduleCase,
        Self::MergeCase,
        Self::CloseCase,
    ];

    /// What it is, for the guide.
    #[must_use]
    pub fn in_words(self) -> &'static str {
        match self {
            Self::ListCases => "see the list of cases",
            Self::ReadCase => "read a case, its files, letters and receipts",
            Self::SeeFigures => "see figures of the authority, none of them of fewer than five people",
            Self::SeeRecord => "see who has read which case",
            Self::SeeDeletions => "see what is due to be deleted, and what was",
            Self::ProposeDeletion => "propose that what is due be deleted",
            Self::ApproveDeletion => "approve that it is deleted, or give that up",
            Self::HoldCase => "say that a case must not be deleted, or that it may be",
            Self::ExcludeOneself => "say that one may not act in a case (§ 16 SGB X)",
            Self::ManageExclusions => "say that of others, and take it back",
            Self::TakeCase => "take a case, or give it back",
            Self::AssignCase => "give a case to somebody else",
            Self::WriteNote => "write a note",
            Self::WriteMessage => "write to the person",
            Self::RequestDocuments => "ask for evidence, and say that it has come",
            Self::Decide => "decide",
            Self::WriteLetter => "write a letter, and note that it was posted",
            Self::ReleaseLetter => "let a letter of somebody else out, or give it back",
            Self::EnterObjection => "enter an objection",
            Self::AnswerObjection => "say what comes of an objection",
            Self::ForwardCase => "give a case to the authority that is responsible",
            Self::RescheduleCase => "say that a case is due on another day, and why",
            Self::MergeCase => "say that a case is a double of another one, or that it is none",
            Self::CloseCase => "end a case",
        }
    }
}

/// Under which condition a role may do something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Any case of the own authority.
    OwnAuthority,
    /// Only cases that they have taken.
    OwnCase,
    /// Only cases that they have not taken.
    OthersCase,
}

/// The table: who may do what with which cases.
pub const TABLE: &[(Role, Deed, Condition)] = &[
    (Role::Intake, Deed::ListCases, Condition::OwnAuthority),
    (Role::Intake, Deed::ReadCase, Condition::OwnAuthority),
    (Role::Intake, Deed::ExcludeOneself, Condition::OwnAuthority),
    (Role::Intake, Deed::TakeCase, Condition::OwnAuthority),
    (Role::Intake, Deed::AssignCase, Condition::OwnAuthority),
    (Role::Intake, Deed::WriteNote, Condition::OwnAuthority),
    (Role::Intake, Deed::EnterObjection, Condition::OwnAuthority),
    (Role::Intake, Deed::WriteMessage, Condition::OwnCase),
    (Role::Intake, Deed::RequestDocuments, Condition::OwnCase),
    (Role::Intake, Deed::ForwardCase, Condition::OwnCase),
    (Role::Intake, Deed::MergeCase, Condition::OwnCase),
    (Role::Caseworker, Deed::ListCases, Condition::OwnAuthority),
    (Role::Caseworker, Deed::ReadCase, Condition::OwnAuthority),
    (Role::Caseworker, Deed::ExcludeOneself, Condition::OwnAuthority),
    (Role::Caseworker, Deed::TakeCase, Condition::OwnAuthority),
    (Role::Caseworker, Deed::AssignCase, Condition::OwnCase),
    (Role::Caseworker, Deed::WriteNote, Condition::OwnAuthority),
    (Role::Caseworker, Deed::EnterObjection, Condition::OwnAuthority),
    (Role::Caseworker, Deed::AnswerObjection, Condition::OwnCase),
    (Role::Caseworker, Deed::WriteMessage, Condition::OwnCase),
    (Role::Caseworker, Deed::RequestDocuments, Condition::OwnCase),
    (Role::Caseworker, Deed::Decide, Condition::OwnCase),
    (Role::Caseworker, Deed::WriteLetter, Condition::OwnCase),
    (Role::Caseworker, Deed::ForwardCase, Condition::OwnCase),
    (Role::Caseworker, Deed::RescheduleCase, Condition::OwnCase),
    (Role::Caseworker, Deed::MergeCase, Condition::OwnCase),
    (Role::Caseworker, Deed::CloseCase, Condition::OwnCase),
    (Role::Release, Deed::ListCases, Condition::OwnAuthority),
    (Role::Release, Deed::ReadCase, Condition::OwnAuthority),
    (Role::Release, Deed::ExcludeOneself, Condition::OwnAuthority),
    (Role::Release, Deed::WriteNote, Condition::OwnAuthority),
    (Role::Release, Deed::ReleaseLetter, Condition::OthersCase),
    (Role::Caseworker, Deed::HoldCase, Condition::OwnAuthority),
    (Role::Legal, Deed::HoldCase, Condition::OwnAuthority),
    (Role::Legal, Deed::ListCases, Condition::OwnAuthority),
    (Role::Legal, Deed::ReadCase, Condition::OwnAuthority),
    (Role::Legal, Deed::ExcludeOneself, Condition::OwnAuthority),
    (Role::Legal, Deed::TakeCase, Condition::OwnAuthority),
    (Role::Legal, Deed::AssignCase, Condition::OwnCase),
    (Role::Legal, Deed::WriteNote, Condition::OwnAuthority),
    (Role::Legal, Deed::EnterObjection, Condition::OwnAuthority),
    (Role::Legal, Deed::WriteMessage, Condition::OwnCase),
    (Role::Legal, Deed::WriteLetter, Condition::OwnCase),
    (Role::Legal, Deed::AnswerObjection, Condition::OwnCase),
    (Role::TeamLead, Deed::ListCases, Condition::OwnAuthority),
    (Role::TeamLead, Deed::ReadCase, Condition::OwnAuthority),
    (Role::TeamLead, Deed::ExcludeOneself, Condition::OwnAuthority),
    (Role::TeamLead, Deed::ManageExclusions, Condition::OwnAuthority),
    (Role::TeamLead, Deed::TakeCase, Condition::OwnAuthority),
    (Role::TeamLead, Deed::AssignCase, Condition::OwnAuthority),
    (Role::TeamLead, Deed::WriteNote, Condition::OwnAuthority),
    (Role::TeamLead, Deed::RescheduleCase, Condition::OwnAuthority),
    (Role::TeamLead, Deed::MergeCase, Condition::OwnAuthority),
    (Role::TeamLead, Deed::EnterObjection, Condition::OwnAuthority),
    (Role::TeamLead, Deed::ReleaseLetter, Condition::OthersCase),
    (Role::TeamLead, Deed::SeeFigures, Condition::OwnAuthority),
    (Role::TeamLead, Deed::SeeDeletions, Condition::OwnAuthority),
    (Role::TeamLead, Deed::ApproveDeletion, Condition::OwnAuthority),
    (Role::TeamLead, Deed::HoldCase, Condition::OwnAuthority),
    (Role::Archive, Deed::SeeDeletions, Condition::OwnAuthority),
    (Role::Archive, Deed::ProposeDeletion, Condition::OwnAuthority),
    (Role::Archive, Deed::ApproveDeletion, Condition::OwnAuthority),
    (Role::Controlling, Deed::SeeFigures, Condition::OwnAuthority),
    (Role::Auditor, Deed::ListCases, Condition::OwnAuthority),
    (Role::Auditor, Deed::ReadCase, Condition::OwnAuthority),
    (Role::Auditor, Deed::SeeFigures, Condition::OwnAuthority),
    (Role::Auditor, Deed::SeeDeletions, Condition::OwnAuthority),
    (Role::Auditor, Deed::SeeRecord, Condition::OwnAuthority),
];

/// What the table needs to know of a case.
#[derive(Clone, Debug)]
pub struct Target<'a> {
    /// Whose case it is.
    pub authority: &'a AuthorityId,
    /// Who has taken it.
    pub assignee: Option<StaffId>,
    /// Whether the address of the person is protected.
    pub protected: bool,
    /// Who may not act in it (§ 16 SGB X): ids with a space between.
    pub excluded: &'a str,
}

impl Target<'_> {
    /// Whether somebody may not act in it.
    #[must_use]
    pub fn excludes(&self, who: StaffId) -> bool {
        self.excluded.split(' ').any(|id| id.parse() == Ok(who))
    }
}

/// What became of asking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Go ahead.
    Allowed,
    /// The case may be seen, but this may not be done with it.
    Forbidden,
    /// As if there were no such case.
    Invisible,
}

/// Whether somebody may do something with a case.
#[must_use]
pub fn ask(staff: &Staff, deed: Deed, case: &Target<'_>) -> Answer {
    let visible = staff.authority == *case.authority
        && (!case.protected || staff.is(Role::Protected))
        && allows(staff, Deed::ReadCase, case.assignee);
    if !visible {
        return Answer::Invisible;
    }
    // Whoever is excluded reads, and does nothing.
    let may_act = deed == Deed::ReadCase || !case.excludes(staff.id);
    if may_act && allows(staff, deed, case.assignee) { Answer::Allowed } else { Answer::Forbidden }
}

/// Whether there could be a case with which somebody may do something.
#[must_use]
pub fn may_ever(staff: &Staff, deed: Deed) -> bool {
    TABLE.iter().any(|(role, allowed, _)| staff.is(*role) && *allowed == deed)
}

fn allows(staff: &Staff, deed: Deed, assignee: Option<StaffId>) -> bool {
    let holds = |condition| match condition {
        Condition::OwnAuthority => true,
        Condition::OwnCase => assignee == Some(staff.id),
        Condition::OthersCase => assignee != Some(staff.id),
    };
    TABLE.iter().any(|(role, allowed, condition)| staff.is(*role) && *allowed == deed && holds(*condition))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn staff(roles: &[Role]) -> Staff {
        let id = uuid::Uuid::from_u128(1).into();
        Staff { id, authority: "rosenfurt".into(), name: "Jana Mehrtens".into(), roles: roles.to_vec() }
    }

    fn ask_about(roles: &[Role], deed: Deed, authority: &str, mine: bool, protected: bool) -> Answer {
        let staff = staff(roles);
        let authority = authority.into();
        let assignee = mine.then_some(staff.id);
        ask(&staff, deed, &Target { authority: &authority, assignee, protected, excluded: "" })
    }

    #[test]
    fn another_authoritys_cases_do_not_exist() {
        for role in Role::ALL {
            for deed in Deed::ALL {
                assert_eq!(ask_about(&[role], deed, "weidenmuenster", true, false), Answer::Invisible);
            }
        }
    }

    #[test]
    fn protected_cases_exist_only_for_those_who_may_see_them() {
        use Role::{Caseworker, Protected};
        assert_eq!(ask_about(&[Caseworker], Deed::ReadCase, "rosenfurt", true, true), Answer::Invisible);
        assert_eq!(
            ask_about(&[Caseworker, Protected], Deed::ReadCase, "rosenfurt", true, true),
            Answer::Allowed
        );
        assert_eq!(ask_about(&[Protected], Deed::ReadCase, "rosenfurt", true, true), Answer::Invisible);
    }

    #[test]
    fn only_who_has_taken_a_case_decides() {
        assert_eq!(
            ask_about(&[Role::Caseworker], Deed::Decide, "rosenfurt", false, false),
            Answer::Forbidden
        );
        assert_eq!(ask_about(&[Role::Caseworker], Deed::Decide, "rosenfurt", true, false), Answer::Allowed);
        assert_eq!(ask_about(&[Role::TeamLead], Deed::Decide, "rosenfurt", true, false), Answer::Forbidden);
        assert_eq!(ask_about(&[Role::Auditor], Deed::WriteNote, "rosenfurt", true, false), Answer::Forbidden);
    }

    #[test]
    fn nobody_is_their_own_second_person() {
        for role in [Role::Release, Role::TeamLead] {
            let ask =
                |mine| ask_about(&[role, Role::Caseworker], Deed::ReleaseLetter, "rosenfurt", mine, false);
            assert_eq!((ask(false), ask(true)), (Answer::Allowed, Answer::Forbidden));
        }
    }

    #[test]
    fn whoever_is_excluded_reads_and_does_nothing_else() {
        let all = staff(&Role::ALL);
        let excluded = format!("{} {}", uuid::Uuid::from_u128(9), all.id);
        let target = Target {
            authority: &all.authority,
            assignee: Some(all.id),
            protected: false,
            excluded: &excluded,
        };
        for deed in Deed::ALL {
            let answer = ask(&all, deed, &target);
            assert_eq!(answer == Answer::Allowed, deed == Deed::ReadCase, "{deed:?}");
        }
    }

    #[test]
    fn who_sets_things_up_sees_no_case() {
        assert!(!may_ever(&staff(&[Role::Admin]), Deed::ListCases));
        assert_eq!(ask_about(&[Role::Admin], Deed::ReadCase, "rosenfurt", true, false), Answer::Invisible);
    }
}
