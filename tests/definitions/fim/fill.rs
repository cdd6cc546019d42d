//! Fills in a form as somebody does who answers whatever is asked, until nothing is.

use std::collections::HashMap;

use antrag::form::{
    answers::{Giver, Provenance, Raw, RowId},
    expr::eval::Chain,
    finish::{Finished, finish},
    journey::{Journey, Stop},
    kind::Kind,
    model::{FieldId, Form, Item, ListId, PageId},
    situation::Situation,
    unit::{Stored, Unit, UnitKey, Units, assemble},
};

use super::TODAY;

/// More rounds than any form takes: each answers what the one before has brought up.
const ROUNDS: usize = 60;

/// Fills in everything; `taste` decides which of several options is taken. Then looks at what can be sent.
pub fn fill(form: &Form, taste: usize, look: &mut dyn FnMut(&Situation<'_>, &Finished<'_>)) {
    let mut units = Units::new();
    let (local, mut files) = (form.default_local(), HashMap::new());
    for round in 0.. {
        assert!(round < ROUNDS, "{}: something is asked again and again", form.head.id);
        let root = assemble(form, &units);
        let situation = Situation::new(form, &root, &units, &local, TODAY, &files);
        let mut walk = Walk { situation: &situation, taste, found: Vec::new() };
        for (page, chain) in situation.pages() {
            walk.items(&form.page(page).items, page, chain);
        }
        let asked = walk.found;
        let papers: Vec<String> =
            situation.requirements().into_iter().filter(|r| r.files == 0).map(|r| r.key).collect();
        if asked.is_empty() && papers.is_empty() {
            let finished = finish(&situation);
            let finished = finished.unwrap_or_else(|refused| panic!("{}: {refused:?}", form.head.id));
            look(&situation, &finished);
            return;
        }
        files.extend(papers.into_iter().map(|key| (key, 1)));
        for (key, answer) in asked {
            let unit: &mut Unit = units.entry(key).or_default();
            unit.passed = true;
            match answer {
                Answer::Field(name, raw) => {
                    let provenance =
                        Provenance { giver: Giver::Citizen, level: None, at: 0, lang: "de".into() };
                    unit.fields.insert(name, Stored { raw, provenance });
                }
                Answer::Row(name, ListId(list)) => {
                    let rows = unit.lists.entry(name).or_default();
                    rows.push(RowId::parse(&format!("r{}l{list}", rows.len() + 1)).unwrap());
                }
                Answer::Seen => {}
            }
        }
    }
}

enum Answer {
    Field(String, Raw),
    Row(String, ListId),
    Seen,
}

struct Walk<'s, 'a> {
    situation: &'s Situation<'a>,
    taste: usize,
    found: Vec<(UnitKey, Answer)>,
}

impl<'a> Walk<'_, 'a> {
    fn items(&mut self, items: &[Item], page: PageId, chain: Chain<'a>) {
        let key = self.situation.key(page, chain);
        if !self.situation.units.contains_key(&key) {
            self.found.push((key, Answer::Seen));
        }
        for item in items {
            match item {
                Item::Field(field) => self.field(*field, page, chain),
                Item::Group { items, .. } => self.items(items, page, chain),
                Item::List(list) => self.list(*list, page, chain),
                Item::Document(_) | Item::Info { .. } => {}
            }
        }
    }

    fn field(&mut self, id: FieldId, page: PageId, chain: Chain<'a>) {
        let field = self.situation.form.field(id);
        let is_open = chain.last().answers[field.slot].is_none();
        if is_open && self.situation.eval.is_asked(chain, id) && !matches!(field.kind, Kind::Computed(_)) {
            let answer = answer(&field.kind, taste_of(self.taste, id));
            self.found.push((self.situation.key(page, chain), Answer::Field(field.name.to_string(), answer)));
        }
    }

    /// Two rows where there may be as many.
    fn list(&mut self, id: ListId, page: PageId, chain: Chain<'a>) {
        let shape = self.situation.form.list(id);
        if !self.situation.eval.list_is_asked(chain, id) {
            return;
        }
        let rows: Vec<Chain<'a>> = self.situation.rows(chain, id).collect();
        if rows.len() < shape.min.max(2).min(shape.max) {
            self.found.push((self.situation.key(page, chain), Answer::Row(shape.name.to_string(), id)));
        }
        for row in rows {
            self.items(&shape.items, page, row);
        }
    }
}

/// What one who fills in this way thinks of a question; other ways differ at other questions.
fn taste_of(taste: usize, FieldId(field): FieldId) -> usize {
    let mixed =
        (taste + 1).wrapping_mul(0x9E37_79B9).wrapping_add(field.wrapping_mul(0x85EB_CA6B)) ^ (field << 7);
    (mixed >> 11) % 60
}

/// An answer that a kind takes.
fn answer(kind: &Kind, taste: usize) -> Raw {
    let pick = |codes: Vec<&str>| Raw::One(codes[taste % codes.len()].to_owned());
    let within = |min, max| Raw::One(rust_decimal::Decimal::from(17).clamp(min, max).to_string());
    let short = |text: &str, max: usize| Raw::One(text.chars().take(max).collect());
    match kind {
        Kind::Name(name) => short("Kim", name.max_length),
        Kind::Text(text) | Kind::LongText(text) => short("Quittenmarmelade", text.max_length),
        Kind::Date(_) => Raw::One("1.8.2026".into()),
        Kind::Money(range) | Kind::Int(range) | Kind::Decimal(range) => within(range.min, range.max),
        Kind::YesNo => Raw::One(if taste.is_multiple_of(2) { "yes" } else { "no" }.into()),
        Kind::Choice(options) => pick(options.all.iter().map(|choice| &*choice.code).collect()),
        Kind::Multi(options) => Raw::Many(vec![options.all[taste % options.all.len()].code.to_string()]),
        Kind::Listed(list) => pick(list.all.iter().map(|(code, _)| &**code).collect()),
        Kind::Postcode => Raw::One("01067".into()),
        Kind::Phone => Raw::One("0171 3920099".into()),
        Kind::Email => Raw::One("kim@example.org".into()),
        kind => panic!("no import makes a field of the kind {kind:?}"),
    }
}

/// Whether every page has been left, and the review is what comes next.
pub fn is_at_the_end(situation: &Situation<'_>) -> bool {
    matches!(Journey::replay(situation).first_open().stop, Stop::Review)
}
