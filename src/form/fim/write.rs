//! Writes a form: the head, its pages, then checks, evidence and named conditions, with what is left to people beside.
//!
//! May use everything that the import is made of.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    bind::Reason,
    plan::{Fate, Page},
    say::{Need, Saying, inner},
    schema::{CodeList, NodeId, Schema},
    who::Who,
    yaml::{self, Yaml, expression, quoted, scalar},
};

/// Writes one form.
pub struct Writer<'a> {
    pub schema: &'a Schema,
    pub lists: &'a [CodeList],
    pub saying: &'a Saying<'a>,
    /// Why rules were left, by their place among the schema's.
    pub left: &'a BTreeMap<usize, Reason>,
    pub yaml: Yaml,
    /// Evidence, to be written below the pages.
    pub documents: Vec<NodeId>,
}

/// What the form needs besides what the schema has.
#[derive(Debug, Default)]
pub struct Extra {
    /// The id of a question for the name.
    pub name: Option<String>,
    /// The ids of questions for the e-mail address and the telephone number.
    pub reach: Option<(String, String)>,
}

impl Writer<'_> {
    /// Writes everything.
    pub fn form(mut self, id: &str, today: &str, who: &Who, extra: &Extra) -> Yaml {
        self.head(id, today, who);
        self.yaml.line(0, "");
        self.yaml.line(0, "pages:");
        self.extra(extra);
        for at in 0..self.saying.plan.pages.len() {
            self.page(at);
        }
        self.checks();
        self.evidence();
        self.conditions();
        self.yaml
    }

    fn head(&mut self, id: &str, today: &str, who: &Who) {
        let schema = self.schema;
        self.yaml.comment(
            0,
            &format!("From the schema {} of the federal catalogue (FIM). Look for \"To do\".", schema.id),
        );
        self.left_rules(0, None);
        self.yaml.line(0, &format!("id: {id}"));
        let version = if schema.id.version.is_empty() { "1" } else { &schema.id.version };
        self.yaml.line(0, &format!("version: {}", quoted(version)));
        self.yaml.line(0, &format!("fim: {}", schema.id));
        self.yaml.line(0, &format!("valid_from: {today}"));
        self.yaml.line(0, &format!("title: {}", yaml::text(&schema.title)));
        let summary = summary(&schema.summary).unwrap_or(&schema.title);
        self.yaml.line(0, &format!("summary: {}", yaml::text(summary)));
        let plan = self.saying.plan;
        let asked = schema.all().filter(|id| plan.is_asked(*id)).count();
        self.yaml.line(0, &format!("minutes: {}", (asked / 3).clamp(5, 60)));
        self.yaml.comment(0, "To do: how long it is kept.");
        self.yaml.line(0, "retention: short");
        self.references(0, &schema.references);
        self.yaml
            .line(0, &format!("who: {{name: [{}], reach: [{}]}}", who.name.join(", "), who.reach.join(", ")));
    }

    /// A page for what the schema does not ask, or not everybody.
    fn extra(&mut self, extra: &Extra) {
        if extra.name.is_none() && extra.reach.is_none() {
            return;
        }
        self.yaml.comment(
            2,
            "The schema does not ask everybody for this, and nobody could be answered without it.",
        );
        self.yaml.line(2, "- id: erreichbarkeit");
        self.yaml.line(4, "title: Wie wir Sie erreichen");
        self.yaml.line(4, "items:");
        if let Some(name) = &extra.name {
            self.yaml
                .line(6, &format!("- {{field: {name}, kind: name, label: Wie heißen Sie?, required: yes}}"));
        }
        if let Some((email, phone)) = &extra.reach {
            self.yaml.line(6, &format!("- {{field: {email}, kind: email, label: Ihre E-Mail-Adresse}}"));
            self.yaml.line(6, &format!("- {{field: {phone}, kind: phone, label: Ihre Telefonnummer}}"));
        }
    }

    fn page(&mut self, at: usize) {
        let (schema, plan) = (self.schema, self.saying.plan);
        let page = &plan.pages[at];
        let first = |group: &NodeId| plan.page_of[group.0] == at;
        let mut groups: Vec<NodeId> =
            page.group.into_iter().flat_map(|id| schema.around(id).chain([id])).collect();
        groups.sort_by_key(|id| schema.around(*id).count());
        for group in groups.iter().copied().filter(first) {
            self.left_rules(2, Some(group));
        }
        let (when, rules) = self.page_when(page, at, &groups);
        self.yaml.blamed(2, &format!("- id: {}", page.id), rules.iter().copied());
        let outer =
            page.group.and_then(|group| schema.node(group).parent).map(|id| schema.node(id).label.as_str());
        let title = outer.map_or(page.title.clone(), |outer| format!("{outer}: {}", page.title));
        self.yaml.line(4, &format!("title: {}", yaml::text(&title)));
        let help = page.group.filter(first).map_or("", |group| schema.node(group).help.as_str());
        if !help.is_empty() {
            self.yaml.line(4, &format!("intro: {}", yaml::text(help)));
        }
        if !when.is_empty() {
            self.yaml.blamed(4, &format!("when: {}", expression(&when)), rules);
        }
        let mut depth = 4;
        self.yaml.line(depth, "items:");
        for group in groups.into_iter().filter(|group| *plan.fate(*group) == Fate::Group) {
            self.yaml.line(depth + 2, &format!("- group: {}", plan.ids[group.0]));
            depth += 4;
            if first(&group) {
                self.origin(depth, group);
            } else {
                self.yaml.line(depth, &format!("fim: {}", self.step(group)));
            }
            self.yaml.line(depth, "items:");
        }
        for item in page.items.clone() {
            self.item(depth + 2, item);
        }
    }

    /// When a page comes: while its groups do, and while something on it is asked.
    fn page_when(&self, page: &Page, at: usize, groups: &[NodeId]) -> (String, BTreeSet<usize>) {
        let saying = self.saying;
        let mut all: Vec<(String, Option<usize>)> =
            groups.iter().flat_map(|group| saying.shown(*group, &[])).collect();
        let items: Vec<Vec<(String, Option<usize>)>> =
            page.items.iter().map(|item| saying.shown(*item, &[])).collect();
        let mut rules: BTreeSet<usize> = all.iter().filter_map(|(_, rule)| *rule).collect();
        let earlier =
            |item: &NodeId| saying.sources(*item).iter().all(|source| saying.plan.page_of[source.0] < at);
        let asks_itself =
            saying.decisions.questions.iter().any(|question| page.items.contains(&question.targets[0]));
        if !asks_itself && items.iter().all(|item| !item.is_empty()) && page.items.iter().all(earlier) {
            rules.extend(items.iter().flatten().filter_map(|(_, rule)| *rule));
            let mut any: Vec<String> = items.iter().map(|item| together(item)).collect();
            any.dedup();
            all.push((joined(&any, " || "), None));
        }
        (together(&all), rules)
    }

    fn checks(&mut self) {
        let (plan, schema) = (self.saying.plan, self.schema);
        for (at, date) in self.saying.decisions.dates.iter().enumerate() {
            if at == 0 {
                self.yaml.line(0, "");
                self.yaml.line(0, "checks:");
            }
            let name = |id: NodeId| plan.name(schema, id);
            let (day, month, year) = (name(date.day), name(date.month), name(date.year));
            self.yaml.comment(2, &schema.rules[date.rule].id.to_string());
            self.yaml.blamed(2, &format!("- id: kalendertag_{}", at + 1), [date.rule]);
            if let Some(list) = plan.scope(schema, date.day) {
                self.yaml.line(4, &format!("for: {}", plan.list_path(schema, list)));
            }
            self.yaml.blamed(4, &format!("on: {day}"), [date.rule]);
            let first = format!("months_later(date(\"1800-01-01\"), ({year} - 1800) * 12 + {month}");
            let require = format!("{day} <= days({first} - 1), {first}))");
            self.yaml.blamed(4, &format!("require: {}", expression(&require)), [date.rule]);
            self.yaml.line(4, "text: Diesen Tag gibt es in diesem Monat nicht.");
        }
    }

    fn evidence(&mut self) {
        let (plan, schema, saying) = (self.saying.plan, self.schema, self.saying);
        for (at, id) in std::mem::take(&mut self.documents).into_iter().enumerate() {
            if at == 0 {
                self.yaml.line(0, "");
                self.yaml.line(0, "documents:");
            }
            let node = schema.node(id);
            // Evidence stands beside the groups, so what holds for them must hold for it.
            let inside = schema.around(id).take_while(|around| *plan.fate(*around) != Fate::List);
            let mut around: Vec<NodeId> = inside.collect();
            around.reverse();
            let when: Vec<_> = around.into_iter().chain([id]).flat_map(|id| saying.shown(id, &[])).collect();
            let rules = self.rules(id);
            self.yaml.blamed(2, &format!("- id: {}", plan.ids[id.0]), rules.iter().copied());
            self.yaml.line(4, &format!("label: {}", yaml::text(&node.label)));
            if !node.help.is_empty() {
                self.yaml.line(4, &format!("hint: {}", yaml::text(&node.help)));
            }
            if let Some(list) = plan.scope(schema, id) {
                self.yaml.line(4, &format!("for: {}", plan.list_path(schema, list)));
            }
            if !when.is_empty() {
                self.yaml.blamed(
                    4,
                    &format!("when: {}", expression(&together(&when))),
                    rules.iter().copied(),
                );
            }
            match saying.need(id, &[]) {
                Need::Always => {}
                Need::While(conditions) => {
                    self.yaml.line(4, "required: no");
                    if !conditions.is_empty() {
                        let conditions = expression(&joined(&conditions, " || "));
                        self.yaml.blamed(4, &format!("required_when: {conditions}"), rules);
                    }
                }
            }
            let groups = plan.groups(schema, id).into_iter().map(|group| self.step(group));
            let path: Vec<String> = groups.chain([self.step(id)]).collect();
            self.yaml.line(4, &format!("fim: {}", path.join("/")));
            self.references(4, &node.references);
        }
    }

    fn conditions(&mut self) {
        for (at, (name, list, is)) in self.saying.conditions().into_iter().enumerate() {
            if at == 0 {
                self.yaml.line(0, "");
                self.yaml.comment(
                    0,
                    "What must be answered in a group that may stay empty, once it has been begun.",
                );
                self.yaml.line(0, "conditions:");
            }
            match list {
                None => self.yaml.line(2, &format!("{name}: {}", expression(&is))),
                Some(list) => self.yaml.line(2, &format!("{name}: {{for: {list}, is: {}}}", expression(&is))),
            }
        }
    }

    /// The rules that were left to people at an element, or at the schema.
    pub fn left_rules(&mut self, depth: usize, owner: Option<NodeId>) {
        for (rule, reason) in self.left {
            let rule = &self.schema.rules[*rule];
            if rule.owner == owner {
                self.yaml.comment(depth, &format!("To do: rule {} ({reason}): {}", rule.id, rule.text));
            }
        }
    }

    /// Where an element comes from: its id, and what it rests on.
    pub fn origin(&mut self, depth: usize, id: NodeId) {
        self.yaml.line(depth, &format!("fim: {}", self.step(id)));
        let references = &self.schema.node(id).references;
        self.references(depth, references);
    }

    /// The id of an element, after those of groups around it that have no item of their own.
    pub fn step(&self, id: NodeId) -> String {
        let flat = self.schema.around(id).take_while(|around| *self.saying.plan.fate(*around) == Fate::Flat);
        let mut steps: Vec<String> =
            std::iter::once(id).chain(flat).map(|id| self.schema.node(id).id.to_string()).collect();
        steps.reverse();
        steps.join("/")
    }

    /// Sections of the law as such, anything else as a comment.
    fn references(&mut self, depth: usize, all: &[String]) {
        let is_law = |text: &&String| text.contains('§') || text.starts_with("Art");
        let law: BTreeSet<String> = all.iter().filter(is_law).map(|text| scalar_in_list(text)).collect();
        if !law.is_empty() {
            let law: Vec<String> = law.into_iter().collect();
            self.yaml.line(depth, &format!("law: [{}]", law.join(", ")));
        }
        let others: BTreeSet<&String> = all.iter().filter(|text| !is_law(text)).collect();
        for other in others {
            self.yaml.comment(depth, &format!("Bezug: {other}"));
        }
    }

    /// The rules that decide about an element or the groups around it.
    pub fn rules(&self, id: NodeId) -> BTreeSet<usize> {
        let chain = std::iter::once(id).chain(self.schema.around(id));
        chain
            .filter_map(|id| self.saying.decisions.of(id))
            .flat_map(|decision| decision.rules.iter().copied())
            .collect()
    }
}

/// All of some conditions.
pub fn together(all: &[(String, Option<usize>)]) -> String {
    let all: Vec<String> = all.iter().map(|(when, _)| when.clone()).collect();
    joined(&all, " && ")
}

/// Some conditions, each in brackets where it must be, and each once.
pub fn joined(all: &[String], sign: &str) -> String {
    let mut once: Vec<&String> = Vec::new();
    for when in all {
        if !once.contains(&when) {
            once.push(when);
        }
    }
    match once.as_slice() {
        [one] => (*one).clone(),
        several => several.iter().map(|when| inner(when)).collect::<Vec<_>>().join(sign),
    }
}

/// What a schema says about itself, without what converters have added.
fn summary(text: &str) -> Option<&str> {
    let text = text.split("Originalwerte der XDF2").next().unwrap_or_default().trim();
    (!text.is_empty()).then_some(text)
}

/// A text among others in brackets, where commas part them.
fn scalar_in_list(text: &str) -> String {
    let scalar = scalar(text);
    if scalar.contains(',') && !scalar.starts_with('"') { quoted(text) } else { scalar }
}
