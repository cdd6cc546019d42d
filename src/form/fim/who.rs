//! Who applies: the questions of a schema that say the name and a way to reach the person, or that there are none.
//!
//! May use `plan`, `say` and `schema`.

use super::{
    plan::Fate,
    say::Saying,
    schema::{NodeId, Schema},
};

/// Which questions say who applies, by their full names.
#[derive(Debug, Default)]
pub struct Who {
    /// Names.
    pub name: Vec<String>,
    /// Ways to reach the person.
    pub reach: Vec<String>,
    /// Whether everybody is asked for a name.
    pub name_is_certain: bool,
    /// Whether everybody is asked for a way to reach them.
    pub reach_is_certain: bool,
    /// An answer that the first way to reach the person takes.
    pub reach_example: &'static str,
}

/// Vornamen, Familienname.
const NAME: [&str; 2] = ["228", "227"];
/// Telefon, E-Mail, Straße.
const REACH: [&str; 3] = ["240", "242", "243"];
/// Answers to these.
const REACH_EXAMPLES: [&str; 3] = ["0171 3920099", "kim@example.org", "Hauptstraße"];

/// Looks for the questions that say who applies: those that everybody is asked, else those that come first.
pub fn find(saying: &Saying<'_>) -> Who {
    let Saying { schema, plan, .. } = saying;
    let asked: Vec<NodeId> = schema
        .all()
        .filter(|id| *plan.fate(*id) == Fate::Field && plan.scope(schema, *id).is_none())
        .collect();
    let (name, name_is_certain) = first(saying, &asked, &NAME, true);
    let (reach, reach_is_certain) = first(saying, &asked, &REACH, false);
    let name_of = |id: &NodeId| reach.first() == Some(&plan.name(schema, *id));
    let kind = |id: &NodeId| REACH.iter().position(|end| is_shared(schema, *id, end));
    let example = asked.iter().find(|id| name_of(id)).and_then(kind).unwrap_or(1);
    let reach_example = REACH_EXAMPLES[example];
    Who { name, reach, name_is_certain, reach_is_certain, reach_example }
}

/// Questions of the wanted sort, those of one group when they belong together.
fn first(saying: &Saying<'_>, asked: &[NodeId], wanted: &[&str], together: bool) -> (Vec<String>, bool) {
    let schema = saying.schema;
    let fits = |id: &&NodeId| wanted.iter().any(|end| is_shared(schema, **id, end));
    let all: Vec<NodeId> = asked.iter().filter(fits).copied().collect();
    let certain = |id: &&NodeId| is_certain(saying, **id);
    let is_certain = all.iter().any(|id| certain(&id));
    let mut found: Vec<NodeId> =
        if is_certain { all.iter().filter(certain).copied().collect() } else { all.clone() };
    if together && let Some(one) = found.first().copied() {
        found.retain(|id| schema.node(*id).parent == schema.node(one).parent);
    }
    let place = |id: &NodeId| wanted.iter().position(|end| is_shared(schema, *id, end));
    found.sort_by_key(place);
    (found.iter().map(|id| saying.plan.name(schema, *id)).collect(), is_certain)
}

/// Whether a field is one of the shared building blocks, in either version of ids.
fn is_shared(schema: &Schema, id: NodeId, number: &str) -> bool {
    let own = schema.node(id).id.id.strip_prefix("F60");
    own.is_some_and(|own| own.trim_start_matches('0') == number)
}

/// Whether everybody is asked this.
fn is_certain(saying: &Saying<'_>, id: NodeId) -> bool {
    std::iter::once(id).chain(saying.schema.around(id)).all(|id| saying.shown(id, &[]).is_empty())
}
