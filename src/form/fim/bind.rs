//! From what a rule says to what it means for the groups and fields of a schema.
//!
//! May use `clauses`, `words` and `schema`. A rule that could mean
//! two things means nothing here: a wrong condition is worse than one that somebody has to write.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use super::{
    clauses::{self, Condition, Effect, Is, Reference, Statement, Value, Verb},
    schema::{Code, CodeList, Data, Entry, NodeId, Rule, Schema},
    words::{self, likeness},
};

/// How well the name of a value must fit the code beside it, from 0 to 100.
const FITS: usize = 50;

/// When something holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// A field has one of these codes, or also no answer at all.
    In { field: NodeId, codes: BTreeSet<String>, unanswered: bool },
    /// A field has been answered, or not.
    Filled(NodeId, bool),
    /// All of these.
    All(Vec<When>),
    /// One of these.
    Any(Vec<When>),
}

/// What a rule means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// Something is asked only while this holds.
    Show { target: NodeId, when: When },
    /// Something is required while this holds, or whenever it is asked.
    Require { target: NodeId, when: Option<When> },
    /// One of these, and only one.
    Either(Vec<NodeId>),
    /// One of these, or several.
    OneOf(Vec<NodeId>),
    /// A field always has this code.
    Fix { field: NodeId, code: String },
    /// These make a day of the calendar.
    RealDate { day: NodeId, month: NodeId, year: NodeId },
}

/// Why a rule was left to people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    Wording,
    Unknown { id: String },
    Ambiguous { id: String },
    NoCodes { id: String },
    UnknownValue { id: String, value: String },
    Contradiction { id: String },
    Several { id: String },
    OtherRows { id: String },
    Later { id: String },
    NotPossible { id: String },
    Refused { complaint: String },
}

impl fmt::Display for Reason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Wording => write!(f, "its wording leaves room"),
            Self::Unknown { id } => write!(f, "{id} is not in the schema"),
            Self::Ambiguous { id } => write!(f, "{id} is there more than once"),
            Self::NoCodes { id } => write!(f, "the codes of {id} are not known"),
            Self::UnknownValue { id, value } => write!(f, "{id} has no value {value}"),
            Self::Contradiction { id } => write!(f, "it contradicts itself about {id}"),
            Self::Several { id } => write!(f, "{id} may have several values at once"),
            Self::OtherRows { id } => write!(f, "{id} stands in other rows"),
            Self::Later { id } => write!(f, "{id} is asked only later"),
            Self::NotPossible { id } => write!(f, "the form language can't say this of {id}"),
            Self::Refused { complaint } => write!(f, "{complaint}"),
        }
    }
}

/// What a rule means, and by which verbs it says so.
pub type Bound = (Vec<Deed>, BTreeSet<Verb>);

/// Finds out what a rule means.
pub fn bind(schema: &Schema, lists: &[CodeList], rule: &Rule) -> Result<Bound, Reason> {
    let names = |id: &str| -> Vec<String> {
        let id = long_id(schema, id);
        let nodes = schema.nodes.iter().filter(|node| node.id.id == id);
        nodes.flat_map(|node| [node.name.clone(), node.label.clone()]).collect()
    };
    let statements = clauses::parse(&words::cut(&rule.text, &names)).ok_or(Reason::Wording)?;
    let mut binder =
        Binder { schema, lists, owner: rule.owner, verbs: BTreeSet::new(), targets: BTreeMap::new() };
    let mut deeds = binder.statements(&statements)?;
    deeds.extend(binder.outcome()?);
    Ok((deeds, binder.verbs))
}

/// What there is to choose from in a field; nothing when that is not known.
pub fn codes<'a>(schema: &'a Schema, lists: &'a [CodeList], id: NodeId) -> Option<Vec<&'a Code>> {
    let field = schema.field(id)?;
    if field.entry == Entry::Select && !field.values.is_empty() {
        return Some(field.values.iter().collect());
    }
    let list = lists.iter().find(|list| field.list.as_ref().is_some_and(|name| name.means(&list.name)))?;
    Some(list.codes.iter().collect())
}

/// What rules say of one element.
#[derive(Default)]
struct Said {
    show: Vec<When>,
    hide: Vec<When>,
    require: Vec<When>,
}

struct Binder<'a> {
    schema: &'a Schema,
    lists: &'a [CodeList],
    owner: Option<NodeId>,
    verbs: BTreeSet<Verb>,
    targets: BTreeMap<NodeId, Said>,
}

impl Binder<'_> {
    fn statements(&mut self, statements: &[Statement]) -> Result<Vec<Deed>, Reason> {
        let mut deeds = Vec::new();
        let mut before = None;
        for statement in statements {
            match statement {
                Statement::If { condition, then, otherwise } => {
                    let when = self.condition(condition, statements)?;
                    self.effects(then, &when)?;
                    if !otherwise.is_empty() {
                        let not = self.not(&when)?;
                        self.effects(otherwise, &not)?;
                    }
                    before = Some(when);
                }
                Statement::Also(effects) => {
                    let when = before.clone().ok_or(Reason::Wording)?;
                    self.effects(effects, &when)?;
                }
                Statement::Either(all) => deeds.push(Deed::Either(self.verb(Verb::Either, all)?)),
                Statement::OneOf(all) => deeds.push(Deed::OneOf(self.verb(Verb::OneOf, all)?)),
                Statement::Fixed { field, value } => {
                    let field = self.verb(Verb::Fix, std::slice::from_ref(field))?[0];
                    deeds.push(Deed::Fix { field, code: self.code(field, value)? });
                }
                Statement::RealDate(all) => match self.verb(Verb::RealDate, all)?[..] {
                    [day, month, year] if self.are_date(day, month, year) => {
                        deeds.push(Deed::RealDate { day, month, year });
                    }
                    _ => return Err(Reason::Wording),
                },
            }
        }
        Ok(deeds)
    }

    fn verb(&mut self, verb: Verb, all: &[Reference]) -> Result<Vec<NodeId>, Reason> {
        self.verbs.insert(verb);
        all.iter().map(|reference| self.find(reference)).collect()
    }

    /// Day, month and year are told apart by what they are called.
    fn are_date(&self, day: NodeId, month: NodeId, year: NodeId) -> bool {
        let is = |id: NodeId, word: &str| {
            let whole = self.schema.field(id).is_some_and(|field| field.data == Data::Whole);
            whole && self.schema.node(id).name.to_lowercase().starts_with(word)
        };
        is(day, "tag") && is(month, "monat") && is(year, "jahr")
    }

    fn effects(&mut self, effects: &[Effect], when: &When) -> Result<(), Reason> {
        for effect in effects {
            for target in self.verb(effect.verb, &effect.targets)? {
                let said = self.targets.entry(target).or_default();
                let into = match effect.verb {
                    Verb::Activate => &mut said.show,
                    Verb::Require => &mut said.require,
                    _ => &mut said.hide,
                };
                into.push(when.clone());
            }
        }
        Ok(())
    }

    /// What all sentences together mean for each element.
    fn outcome(&self) -> Result<Vec<Deed>, Reason> {
        let mut deeds = Vec::new();
        for (target, said) in &self.targets {
            self.one_value_each(said)?;
            let contradiction = || Reason::Contradiction { id: self.id(*target) };
            let shown = said.show.iter().chain(&said.require).cloned().collect();
            let show = match (said.show.is_empty(), said.hide.is_empty()) {
                (true, true) => None,
                (false, _) => Some(any(shown)),
                (true, false) => Some(self.not(&any(said.hide.clone()))?),
            };
            for hide in &said.hide {
                let meets = |other: &When| {
                    disjoint(hide, other) != Some(true) && self.not(hide).as_ref() != Ok(other)
                };
                if said.show.iter().chain(&said.require).any(meets) {
                    return Err(contradiction());
                }
            }
            if let Some(When::In { codes, .. }) = &show
                && codes.is_empty()
            {
                return Err(contradiction());
            }
            let mut show = show;
            if !said.require.is_empty() {
                let when = any(said.require.clone());
                // "Must" for some values and "must not" for all others say nothing of no answer: then it is not asked.
                if let (Some(When::In { field, codes, .. }), When::In { field: other, codes: more, .. }) =
                    (&show, &when)
                    && (said.show.is_empty() && field == other && codes == more)
                {
                    show = Some(when.clone());
                }
                let always = show.as_ref().is_some_and(|show| implies(show, &when));
                deeds.push(Deed::Require { target: *target, when: (!always).then_some(when) });
            }
            deeds.extend(show.map(|when| Deed::Show { target: *target, when }));
        }
        Ok(deeds)
    }

    /// What holds for one value and not for another can't be told of fields that have both.
    fn one_value_each(&self, said: &Said) -> Result<(), Reason> {
        if said.hide.is_empty() {
            return Ok(());
        }
        let mut result = Ok(());
        for when in said.show.iter().chain(&said.hide).chain(&said.require) {
            fields(when, &mut |field, compared| {
                if compared && self.schema.node(field).repeats() {
                    result = Err(Reason::Several { id: self.id(field) });
                }
            });
        }
        result
    }

    fn condition(&self, condition: &Condition, all: &[Statement]) -> Result<When, Reason> {
        let several = |conditions: &[Condition]| -> Result<Vec<When>, Reason> {
            conditions.iter().map(|condition| self.condition(condition, all)).collect()
        };
        Ok(match condition {
            Condition::Any(conditions) => any(several(conditions)?),
            Condition::All(conditions) => match both(several(conditions)?) {
                When::In { field, codes, .. } if codes.is_empty() => {
                    return Err(Reason::Contradiction { id: self.id(field) });
                }
                when => when,
            },
            Condition::Test(field, is) => {
                let field = self.find(field)?;
                if self.schema.field(field).is_none() {
                    return Err(Reason::NotPossible { id: self.id(field) });
                }
                match is {
                    Is::Filled(filled) => When::Filled(field, *filled),
                    Is::Value(value) => one(field, self.code(field, value)?),
                    Is::Not(value) => self.not(&one(field, self.code(field, value)?))?,
                    Is::AnyOther => self.any_other(field, all)?,
                }
            }
        })
    }

    /// The codes that the other sentences do not name.
    fn any_other(&self, field: NodeId, all: &[Statement]) -> Result<When, Reason> {
        let mut codes = self.domain(field)?;
        for statement in all {
            let Statement::If { condition: Condition::Test(other, Is::Value(value)), .. } = statement else {
                continue;
            };
            if self.find(other)? == field {
                codes.remove(&self.code(field, value)?);
            }
        }
        Ok(When::In { field, codes, unanswered: false })
    }

    fn not(&self, when: &When) -> Result<When, Reason> {
        let several = |all: &[When]| all.iter().map(|when| self.not(when)).collect::<Result<Vec<_>, _>>();
        Ok(match when {
            When::Filled(field, filled) => When::Filled(*field, !filled),
            When::All(all) => any(several(all)?),
            When::Any(all) => both(several(all)?),
            When::In { field, .. } if self.schema.node(*field).repeats() => {
                return Err(Reason::Several { id: self.id(*field) });
            }
            When::In { field, codes, unanswered } => {
                let codes = self.domain(*field)?.difference(codes).cloned().collect();
                When::In { field: *field, codes, unanswered: !unanswered }
            }
        })
    }

    /// All codes of a field.
    fn domain(&self, field: NodeId) -> Result<BTreeSet<String>, Reason> {
        if self.schema.field(field).is_some_and(|field| field.data == Data::Bool) {
            return Ok(["true", "false"].map(str::to_owned).into());
        }
        let codes =
            codes(self.schema, self.lists, field).ok_or_else(|| Reason::NoCodes { id: self.id(field) })?;
        Ok(codes.iter().map(|code| code.code.clone()).collect())
    }

    /// The code that a rule means by a code, a name, or both.
    fn code(&self, field: NodeId, value: &Value) -> Result<String, Reason> {
        let said = [&value.code, &value.name].into_iter().flatten().cloned().collect::<Vec<_>>().join(" ");
        let unknown = || Reason::UnknownValue { id: self.id(field), value: said.clone() };
        if self.schema.field(field).is_some_and(|field| field.data == Data::Bool) {
            let name =
                value.name.as_deref().filter(|_| value.code.is_none()).unwrap_or_default().to_lowercase();
            return match name.as_str() {
                "ja" | "wahr" | "true" => Ok("true".into()),
                "nein" | "falsch" | "false" => Ok("false".into()),
                _ => Err(unknown()),
            };
        }
        let codes =
            codes(self.schema, self.lists, field).ok_or_else(|| Reason::NoCodes { id: self.id(field) })?;
        let found = match (&value.code, &value.name) {
            (Some(code), name) => by_code(&codes, code, name.as_deref()),
            (None, Some(name)) => {
                let same = |code: &&&Code| plain(&code.name) == plain(name);
                let mut same = codes.iter().filter(same);
                same.next().filter(|_| same.next().is_none()).copied()
            }
            (None, None) => None,
        };
        // What can't stand in an expression can't be compared.
        let sayable = |code: &&Code| !code.code.contains(['"', '\\']);
        found.filter(sayable).map(|code| code.code.clone()).ok_or_else(unknown)
    }

    fn id(&self, id: NodeId) -> String {
        self.schema.node(id).id.id.clone()
    }

    /// The element that a rule means: in the group it belongs to, or in the nearest one around; the nearest to the
    /// surface, if only one is.
    fn find(&self, reference: &Reference) -> Result<NodeId, Reason> {
        let path: Vec<String> = reference.iter().map(|id| long_id(self.schema, id)).collect();
        let id = || path.join(".");
        let mut around = Some(self.owner);
        while let Some(owner) = around {
            let found: Vec<NodeId> =
                self.schema.within(owner).into_iter().filter(|node| self.ends_with(*node, &path)).collect();
            let depth = |node: &NodeId| self.schema.around(*node).count();
            if let Some(least) = found.iter().map(depth).min() {
                let mut nearest = found.iter().filter(|node| depth(node) == least);
                return match (nearest.next(), nearest.next()) {
                    (Some(one), None) => Ok(*one),
                    _ => Err(Reason::Ambiguous { id: id() }),
                };
            }
            around = owner.map(|owner| self.schema.node(owner).parent);
        }
        Err(Reason::Unknown { id: id() })
    }

    fn ends_with(&self, node: NodeId, path: &[String]) -> bool {
        if path.last() != Some(&self.schema.node(node).id.id) {
            return false;
        }
        let chain = std::iter::once(node).chain(self.schema.around(node));
        let ids: Vec<&str> =
            chain.take(path.len()).map(|node| self.schema.node(node).id.id.as_str()).collect();
        ids.len() == path.len() && ids.iter().rev().zip(path).all(|(own, wanted)| own == wanted)
    }
}

/// An option by its code; zeros in front do not count, and a name beside it must fit it best.
fn by_code<'c>(codes: &[&'c Code], wanted: &str, name: Option<&str>) -> Option<&'c Code> {
    let bare = |code: &str| code.trim_start_matches('0').to_owned();
    let same = codes.iter().find(|code| code.code == wanted);
    let found = same.copied().or_else(|| {
        let mut alike = codes.iter().filter(|code| bare(&code.code) == bare(wanted));
        alike.next().filter(|_| alike.next().is_none()).copied()
    })?;
    let Some(name) = name else { return Some(found) };
    let own = likeness(name, &found.name);
    let best = codes.iter().all(|code| likeness(name, &code.name) <= own);
    (own >= FITS && best).then_some(found)
}

fn one(field: NodeId, code: String) -> When {
    When::In { field, codes: BTreeSet::from([code]), unanswered: false }
}

fn plain(text: &str) -> String {
    text.trim().trim_end_matches('.').to_lowercase()
}

/// Ids of version 2 have three digits less: `F60000227` is `F60000000227`.
fn long_id(schema: &Schema, id: &str) -> String {
    let known = schema.nodes.iter().any(|node| node.id.id == id);
    if known || id.len() != 9 { id.to_owned() } else { format!("{}000{}", &id[..3], &id[3..]) }
}

/// One of these, said as shortly as possible.
fn any(all: Vec<When>) -> When {
    joined(all, false)
}

/// All of these, said as shortly as possible.
pub fn both(all: Vec<When>) -> When {
    joined(all, true)
}

fn joined(all: Vec<When>, together: bool) -> When {
    let mut kept: Vec<When> = Vec::new();
    for when in all {
        let merged = kept.iter_mut().any(|known| match (known, &when) {
            (
                When::In { field, codes, unanswered },
                When::In { field: other, codes: more, unanswered: also },
            ) if field == other => {
                if together {
                    codes.retain(|code| more.contains(code));
                    *unanswered &= also;
                } else {
                    codes.extend(more.iter().cloned());
                    *unanswered |= also;
                }
                true
            }
            (known, when) => known == when,
        });
        if !merged {
            kept.push(when);
        }
    }
    match (kept.len(), together) {
        (1, _) => kept.remove(0),
        (_, true) => When::All(kept),
        (_, false) => When::Any(kept),
    }
}

/// Whether two conditions never hold together; nothing when that can't be told.
pub fn disjoint(a: &When, b: &When) -> Option<bool> {
    match (a, b) {
        (When::In { field, codes, .. }, When::In { field: other, codes: more, .. }) if field == other => {
            Some(codes.is_disjoint(more))
        }
        (When::Filled(field, yes), When::Filled(other, also)) if field == other => Some(yes != also),
        _ => None,
    }
}

/// Whether the second holds whenever the first does, as far as that can be told.
fn implies(a: &When, b: &When) -> bool {
    match (a, b) {
        (When::In { field, codes, unanswered }, When::In { field: other, codes: more, unanswered: also })
            if field == other =>
        {
            codes.is_subset(more) && (!unanswered || *also)
        }
        _ => a == b,
    }
}

/// Calls back with every field of a condition, and whether it is compared with values.
pub fn fields(when: &When, call: &mut dyn FnMut(NodeId, bool)) {
    match when {
        When::In { field, .. } => call(*field, true),
        When::Filled(field, _) => call(*field, false),
        When::All(all) | When::Any(all) => all.iter().for_each(|when| fields(when, call)),
    }
}
