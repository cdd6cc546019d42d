//! The checked form: what is certain after [`load`](super::load) has found nothing wrong.
//!
//! Everything refers to everything else by index, so that nothing has to be looked up by name while
//! somebody waits. A *scope* is the form itself or one row of a list; a field lives in one scope and
//! is asked on one page.

mod sending;

use std::{collections::HashMap, sync::Arc};

use jiff::civil::Date;

use super::{
    courts::Courts,
    expr::{eval::Node, walk::codes},
    fault::Fault,
    kind::Kind,
    parameter::Local,
    source::did_you_mean,
    text::{TextId, Texts},
    trust::Trust,
};

pub use sending::{Decisions, Declaration, EffectiveDate, Flag, Nature, Who};

macro_rules! indices {
    ($( $(#[$doc:meta])* $name:ident; )*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name(pub usize);
    )* };
}

indices! {
    /// A field of the form.
    FieldId;
    /// A list of rows.
    ListId;
    /// The form itself (0) or the rows of a list.
    ScopeId;
    /// A page.
    PageId;
    /// A named condition.
    ConditionId;
    /// A kind of evidence that the form may ask for.
    DocumentId;
}

/// How deep lists may lie in lists, the form itself counted.
pub const DEEPEST: usize = 6;

/// A form that can be filled in.
#[derive(Debug)]
pub struct Form {
    /// What it says about itself.
    pub head: Head,
    /// SHA-256 of everything it is made of, in hexadecimal: its version.
    pub digest: Arc<str>,
    /// The form and the rows of its lists; the form is the first.
    pub scopes: Vec<Scope>,
    /// All questions.
    pub fields: Vec<Field>,
    /// All lists.
    pub lists: Vec<List>,
    /// All pages, in order.
    pub pages: Vec<Page>,
    /// Conditions with a name.
    pub conditions: Vec<Condition>,
    /// Checks across fields.
    pub checks: Vec<Check>,
    /// Evidence.
    pub documents: Vec<Document>,
    /// Declarations.
    pub declarations: Vec<Declaration>,
    /// "Who": one answer of each is enough to lodge.
    pub who: Who,
    /// Which rule fixes the date that counts: the first that applies.
    pub effective_dates: Vec<EffectiveDate>,
    /// What the office should see at once.
    pub flags: Vec<Flag>,
    /// What the clerk decides.
    pub decisions: Option<Decisions>,
    /// What an authority may set: the name and its values, the first of which is the default.
    pub settings: Vec<(Arc<str>, Vec<Arc<str>>)>,
    /// Amounts set by law.
    pub parameters: Arc<super::parameter::Parameters>,
    /// All texts, in all languages.
    pub texts: Texts,
}

/// What a form says about itself.
#[derive(Debug)]
pub struct Head {
    /// The folder's name, as it stands in addresses.
    pub id: Arc<str>,
    /// The version its author gives it.
    pub version: Arc<str>,
    /// The schema of the federal catalogue of data fields that it follows, with its version.
    pub fim: Option<Arc<str>>,
    /// From which day it may be used.
    pub valid_from: Date,
    /// Until which day.
    pub valid_until: Option<Date>,
    /// Its name.
    pub title: TextId,
    /// One or two sentences about it.
    pub summary: TextId,
    /// What it is good for.
    pub purpose: Option<TextId>,
    /// Sections of the law.
    pub law: Vec<Arc<str>>,
    /// The office that decides.
    pub office: Option<TextId>,
    /// Who may apply.
    pub applicants: Option<TextId>,
    /// What it costs.
    pub fee: Option<TextId>,
    /// What to have at hand.
    pub needed: Vec<TextId>,
    /// How long it takes.
    pub minutes: u32,
    /// Retention class.
    pub retention: Arc<str>,
    /// Whether the law wants a signature, or what replaces it.
    pub written_form: bool,
    /// How sure it must be who somebody is, for whoever signs in.
    pub trust: Trust,
    /// Which courts decide about it in the end.
    pub courts: Courts,
    /// Languages that are complete.
    pub languages: Vec<Arc<str>>,
}

/// The form, or one row of a list.
#[derive(Debug)]
pub struct Scope {
    /// The scope around it and the list whose rows these are; none for the form itself.
    pub parent: Option<(ScopeId, ListId)>,
    /// How many scopes lie around it.
    pub depth: usize,
    /// Its fields; the position is the slot of their answers.
    pub fields: Vec<FieldId>,
    /// Its lists; the position is the slot of their rows.
    pub lists: Vec<ListId>,
    /// Pages that come once for each of it; the position is the slot of what is known of them.
    pub pages: Vec<PageId>,
    /// Conditions that hold or not for each of it; the position is the slot of what is known of them.
    pub conditions: Vec<ConditionId>,
    /// Fields and lists by their full name.
    pub names: HashMap<Arc<str>, Name>,
}

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    /// A question.
    Field(FieldId),
    /// A list.
    List(ListId),
    /// A condition.
    Condition(ConditionId),
}

/// A question.
#[derive(Debug)]
pub struct Field {
    /// Full name in its scope: `applicant.family_name`.
    pub name: Arc<str>,
    /// Where its answer lives.
    pub scope: ScopeId,
    /// At which place in the scope.
    pub slot: usize,
    /// The page it is asked on.
    pub page: PageId,
    /// What kind of answer it takes.
    pub kind: Kind,
    /// All of these must hold for it to be asked.
    pub whens: Vec<Node>,
    /// Whether it must be answered.
    pub required: Required,
    /// While this holds, it is required after all.
    pub required_when: Option<Node>,
    /// While this holds, it is recommended.
    pub recommended_when: Option<Node>,
    /// Whether "I don't know" is an answer.
    pub unknown_allowed: bool,
    /// The question.
    pub label: TextId,
    /// A short form of the label, for papers.
    pub short: Option<TextId>,
    /// What stands below the label.
    pub hint: Option<TextId>,
    /// What can be opened.
    pub help: Option<TextId>,
    /// Own texts for problems, by kind of problem.
    pub errors: Vec<(Arc<str>, TextId)>,
    /// The token for browsers that know the answer.
    pub autocomplete: Option<Arc<str>>,
    /// The steps in the federal catalogue of data fields, from its scope inwards.
    pub fim: Option<Arc<str>>,
    /// The household answer it shares.
    pub same_as: Option<Arc<str>>,
}

/// Whether a question must be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Required {
    /// The application is incomplete without it.
    Yes,
    /// It is asked for again on the review, without insisting.
    Recommended,
    /// As one likes.
    No,
}

/// A list of rows.
#[derive(Debug)]
pub struct List {
    /// Full name in the scope around it.
    pub name: Arc<str>,
    /// Where its rows live.
    pub scope: ScopeId,
    /// At which place in that scope.
    pub slot: usize,
    /// The scope of its rows.
    pub row_scope: ScopeId,
    /// The page it stands on.
    pub page: PageId,
    /// All of these must hold for it to be asked.
    pub whens: Vec<Node>,
    /// At least so many rows.
    pub min: usize,
    /// While this holds, at least one.
    pub required_when: Option<Node>,
    /// At most so many rows.
    pub max: usize,
    /// The steps in the federal catalogue of data fields, from the scope around it inwards; nothing when it only
    /// repeats a field.
    pub fim: Option<Arc<str>>,
    /// Its heading.
    pub label: TextId,
    /// What the button says.
    pub add: TextId,
    /// What stands there while it is empty.
    pub empty: Option<TextId>,
    /// What one row is called.
    pub row: TextId,
    /// Gives a row its title.
    pub row_title: Option<Node>,
    /// The rows of the household that it shares: `household` or `children`.
    pub same_as: Option<Arc<str>>,
    /// What stands on the page of one row.
    pub items: Vec<Item>,
}

/// A page.
#[derive(Debug)]
pub struct Page {
    /// Its id, as it stands in addresses.
    pub id: Arc<str>,
    /// The scope for whose instances it comes.
    pub scope: ScopeId,
    /// At which place in that scope.
    pub slot: usize,
    /// Its heading.
    pub title: TextId,
    /// What stands below.
    pub intro: Option<TextId>,
    /// It is left out while this does not hold.
    pub when: Option<Node>,
    /// Whether its title stays out of the window and the history.
    pub sensitive: bool,
    /// Whether the way ends here: there is nothing to send.
    pub ends: bool,
    /// What stands on it.
    pub items: Vec<Item>,
}

/// What stands on a page or on the page of a row.
#[derive(Debug)]
pub enum Item {
    /// A question.
    Field(FieldId),
    /// Questions below a heading.
    Group {
        /// The group's own id on the page.
        name: Arc<str>,
        /// The heading.
        label: Option<TextId>,
        /// What stands in it.
        items: Vec<Item>,
    },
    /// A list.
    List(ListId),
    /// Where evidence can be added.
    Document(DocumentId),
    /// A text.
    Info {
        /// Id on the page.
        name: Arc<str>,
        /// Whether it warns.
        warning: bool,
        /// Numbers to call.
        calls: Vec<Arc<str>>,
        /// The text.
        text: TextId,
        /// All of these must hold for it to be shown.
        whens: Vec<Node>,
    },
}

/// A condition with a name.
#[derive(Debug)]
pub struct Condition {
    /// Its name.
    pub name: Arc<str>,
    /// The scope in which it holds.
    pub scope: ScopeId,
    /// At which place in that scope.
    pub slot: usize,
    /// What must be true.
    pub is: Node,
}

/// A check across fields.
#[derive(Debug)]
pub struct Check {
    /// Its id.
    pub id: Arc<str>,
    /// Once for each of these.
    pub scope: ScopeId,
    /// The field that the complaint stands at.
    pub on: FieldId,
    /// Only while this holds.
    pub when: Option<Node>,
    /// The complaint comes when this is false.
    pub require: Node,
    /// Whether it blocks.
    pub severity: Severity,
    /// What it says.
    pub text: TextId,
}

/// Whether a check blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Severity {
    /// Must be mended before sending.
    Error,
    /// Is shown, and no more.
    Warning,
}

/// Evidence that may be asked for.
#[derive(Debug)]
pub struct Document {
    /// Its id in this form.
    pub id: Arc<str>,
    /// The code of its type in the catalogue, or its own id where only this form asks for it.
    pub kind: Arc<str>,
    /// Once for each of these.
    pub scope: ScopeId,
    /// It is asked for while this holds.
    pub when: Option<Node>,
    /// Whether the application is incomplete without it; what is not required is offered, and never missing.
    pub required: Required,
    /// While this holds, it is required after all.
    pub required_when: Option<Node>,
    /// The steps in the federal catalogue of data fields, from the form's root.
    pub fim: Option<Arc<str>>,
    /// Its name.
    pub label: TextId,
    /// What to look for.
    pub hint: Option<TextId>,
}

impl Field {
    /// The question in short, where it has a short form: for lists, papers and the office.
    #[must_use]
    pub fn in_short(&self) -> TextId {
        self.short.unwrap_or(self.label)
    }
}

impl Form {
    /// The field with this index.
    #[must_use]
    pub fn field(&self, id: FieldId) -> &Field {
        &self.fields[id.0]
    }

    /// The list with this index.
    #[must_use]
    pub fn list(&self, id: ListId) -> &List {
        &self.lists[id.0]
    }

    /// The scope with this index.
    #[must_use]
    pub fn scope(&self, id: ScopeId) -> &Scope {
        &self.scopes[id.0]
    }

    /// The page with this index.
    #[must_use]
    pub fn page(&self, id: PageId) -> &Page {
        &self.pages[id.0]
    }

    /// The evidence with this index.
    #[must_use]
    pub fn document(&self, id: DocumentId) -> &Document {
        &self.documents[id.0]
    }

    /// The page with this id.
    #[must_use]
    pub fn page_named(&self, id: &str) -> Option<PageId> {
        self.pages.iter().position(|page| &*page.id == id).map(PageId)
    }

    /// What counts where no authority has set anything.
    #[must_use]
    pub fn default_local(&self) -> Local {
        let settings = self.settings.iter().filter_map(|(_, values)| values.first().cloned()).collect();
        Local { settings, ..Local::default() }
    }

    /// Which of the settings has a name, and may have a value.
    pub fn setting_named(&self, name: &str, value: &str) -> Result<usize, Fault> {
        let Some(at) = self.settings.iter().position(|(known, _)| **known == *name) else {
            let meant = did_you_mean(name, self.settings.iter().map(|(known, _)| &**known));
            return Err(Fault::UnknownSetting { name: name.to_owned(), meant });
        };
        let values = &self.settings[at].1;
        let fits = values.iter().any(|known| **known == *value);
        if fits { Ok(at) } else { Err(Fault::not_one_of(name, value, &values.join(", "))) }
    }

    /// Whether a condition writes out a code: then it is about that option.
    #[must_use]
    pub fn names_code(&self, condition: &Node, code: &str) -> bool {
        let mut found = false;
        codes(self, condition, &mut |named| found |= named == code);
        found
    }

    /// Whether a condition writes out any code of a field's options.
    #[must_use]
    pub fn names_any_code(&self, condition: &Node, field: FieldId) -> bool {
        let (Kind::Multi(options) | Kind::Choice(options)) = &self.field(field).kind else { return false };
        options.all.iter().any(|choice| self.names_code(condition, &choice.code))
    }

    /// Whether the form may be used on a day.
    #[must_use]
    pub fn is_valid_on(&self, day: Date) -> bool {
        self.head.valid_from <= day && self.head.valid_until.is_none_or(|until| day <= until)
    }

    /// Whether a field is shown to applicants: all but steps on the way to a computed value.
    #[must_use]
    pub fn is_shown(&self, id: FieldId) -> bool {
        !matches!(&self.field(id).kind, Kind::Computed(computed) if !computed.shown)
    }

    /// Whether the field can be left without a page: computed values are never asked.
    #[must_use]
    pub fn is_asked(&self, id: FieldId) -> bool {
        !matches!(self.field(id).kind, Kind::Computed(_))
    }
}
