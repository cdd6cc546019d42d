//! Writes the items of a page: questions, groups, lists, texts, where evidence goes.
//!
//! May use `write` and what it uses.

use super::{
    catalogue, kinds,
    plan::Fate,
    say::Need,
    schema::{Code, Data, Entry, Field, Node, NodeId},
    write::{Writer, joined, together},
    yaml::{self, expression, quoted},
};

/// Rows where a schema names no limit.
const MOST_ROWS: usize = 100;

impl Writer<'_> {
    /// Writes one item; a question that tells alternatives apart comes before the first of them.
    pub fn item(&mut self, depth: usize, id: NodeId) {
        self.question(depth, id);
        self.left_rules(depth, Some(id));
        let (schema, plan) = (self.schema, self.saying.plan);
        let node = schema.node(id);
        let own = &plan.ids[id.0];
        match (plan.fate(id), schema.field(id)) {
            (Fate::Nothing(reason), _) => {
                self.yaml
                    .comment(depth, &format!("To do: {} “{}” is left out: {reason}.", node.id, node.name));
            }
            (Fate::Flat, _) => {
                let label = &node.label;
                self.yaml.comment(
                    depth,
                    &format!("To do: {} “{label}” lies too deep and is no group here.", node.id),
                );
                schema.children(Some(id)).iter().for_each(|child| self.item(depth, *child));
            }
            (Fate::Group, _) => {
                self.begin(depth, "group", id, own);
                self.origin(depth + 2, id);
                self.inside(depth + 2, id);
            }
            (Fate::List, _) => self.list(depth, id),
            (Fate::Document, _) => {
                self.yaml.line(depth, &format!("- document: {own}"));
                self.documents.push(id);
            }
            (Fate::Info, Some(field)) => self.info(depth, id, field),
            (Fate::Fixed(value), _) => self.fixed(depth, id, value),
            (Fate::Rows, Some(field)) => self.rows(depth, id, field),
            (_, Some(field)) => {
                self.begin(depth, "field", id, own);
                self.kind(depth + 2, node, field, *plan.fate(id) == Fate::Multi);
                self.needed(depth + 2, id);
                self.origin(depth + 2, id);
            }
            (_, None) => {}
        }
    }

    /// The groups around an item, whose names an expression of it need not repeat.
    fn around(&self, id: NodeId) -> Vec<NodeId> {
        self.saying.plan.groups(self.schema, id)
    }

    /// What every item begins with: what it is, its label, when it is asked.
    fn begin(&mut self, depth: usize, what: &str, id: NodeId, own: &str) {
        let rules = self.rules(id);
        self.yaml.blamed(depth, &format!("- {what}: {own}"), rules);
        let label = &self.schema.node(id).label;
        self.yaml.line(depth + 2, &format!("label: {}", yaml::text(label)));
        self.when(depth + 2, id);
    }

    fn when(&mut self, depth: usize, id: NodeId) {
        // What holds for a group that has a page holds for the page.
        let shown = self.saying.shown(id, &self.around(id));
        if shown.is_empty() {
            return;
        }
        let mut sources: Vec<String> = shown
            .iter()
            .filter_map(|(_, rule)| *rule)
            .map(|rule| self.schema.rules[rule].id.to_string())
            .collect();
        sources.dedup();
        let comment = if sources.is_empty() { String::new() } else { format!(" # {}", sources.join(", ")) };
        let rules: Vec<usize> = shown.iter().filter_map(|(_, rule)| *rule).collect();
        self.yaml.blamed(depth, &format!("when: {}{comment}", expression(&together(&shown))), rules);
    }

    /// Whether an answer is required, always or under conditions.
    fn needed(&mut self, depth: usize, id: NodeId) {
        match self.saying.need(id, &self.around(id)) {
            Need::Always => self.yaml.line(depth, "required: yes"),
            Need::While(conditions) if conditions.is_empty() => {}
            Need::While(conditions) => {
                let rules = self.rules(id);
                let conditions = expression(&joined(&conditions, " || "));
                self.yaml.blamed(depth, &format!("required_when: {conditions}"), rules);
            }
        }
    }

    fn inside(&mut self, depth: usize, id: NodeId) {
        let node = self.schema.node(id);
        self.yaml.line(depth, "items:");
        if !node.help.is_empty() {
            self.yaml.line(depth + 2, &format!("- info: {}_hilfe", self.saying.plan.ids[id.0]));
            self.yaml.line(depth + 4, &format!("text: {}", yaml::text(&node.help)));
        }
        self.schema.children(Some(id)).iter().for_each(|child| self.item(depth + 2, *child));
    }

    fn list(&mut self, depth: usize, id: NodeId) {
        self.begin(depth, "list", id, &self.saying.plan.ids[id.0]);
        let title = self.schema.children(Some(id)).iter().copied().find(|child| self.is_text(*child));
        let title = title.map(|child| self.saying.plan.ids[child.0].clone());
        self.rows_of(depth + 2, id, title.as_deref());
        self.origin(depth + 2, id);
        self.inside(depth + 2, id);
    }

    /// A list of rows with one question each.
    fn rows(&mut self, depth: usize, id: NodeId, field: &Field) {
        let plan = self.saying.plan;
        let Some(inner) = plan.inner.get(&id) else { return };
        self.begin(depth, "list", id, &plan.ids[id.0]);
        self.rows_of(depth + 2, id, self.is_text(id).then_some(inner.as_str()));
        self.yaml.line(depth + 2, "items:");
        self.yaml.line(depth + 4, &format!("- field: {inner}"));
        let node = self.schema.node(id);
        self.yaml.line(depth + 6, &format!("label: {}", yaml::text(&node.label)));
        self.kind(depth + 6, node, field, false);
        self.yaml.line(depth + 6, "required: yes");
        self.origin(depth + 6, id);
    }

    /// What lists say of their rows.
    fn rows_of(&mut self, depth: usize, id: NodeId, title: Option<&str>) {
        let node = self.schema.node(id);
        self.yaml.line(depth, &format!("add: {}", yaml::text(&format!("{} hinzufügen", node.label))));
        self.yaml.line(depth, &format!("row: {}", yaml::text(&node.label)));
        if let Some(title) = title {
            self.yaml.line(depth, &format!("row_title: {title}"));
        }
        let always = self.saying.need(id, &self.around(id)) == Need::Always;
        let least = if always { node.min.max(1) } else { 0 };
        if least > 0 {
            self.yaml.line(depth, &format!("min: {least}"));
        } else {
            self.needed(depth, id);
        }
        if !always && node.min > 1 {
            self.yaml.comment(depth, &format!("To do: then {} rows at least.", node.min));
        }
        self.yaml.line(depth, &format!("max: {}", node.max.unwrap_or(MOST_ROWS).max(least)));
    }

    /// Whether a field could be the title of a row.
    fn is_text(&self, id: NodeId) -> bool {
        let is_field = matches!(self.saying.plan.fate(id), Fate::Field | Fate::Rows);
        let is_typed = |field: &Field| field.data == Data::Text && field.entry == Entry::Input;
        is_field && self.schema.field(id).is_some_and(is_typed)
    }

    fn info(&mut self, depth: usize, id: NodeId, field: &Field) {
        let node = self.schema.node(id);
        let text = [&field.content, &node.help, &node.label].into_iter().find(|text| !text.trim().is_empty());
        let rules = self.rules(id);
        self.yaml.comment(depth, &node.id.to_string());
        self.yaml.blamed(depth, &format!("- info: {}", self.saying.plan.ids[id.0]), rules);
        self.yaml.line(depth + 2, &format!("text: {}", yaml::text(text.map_or("–", String::as_str))));
        self.when(depth + 2, id);
    }

    /// A value that nobody enters, and that goes along all the same.
    fn fixed(&mut self, depth: usize, id: NodeId, value: &str) {
        self.begin(depth, "field", id, &self.saying.plan.ids[id.0]);
        self.yaml.line(depth + 2, "kind: computed");
        self.yaml.line(depth + 2, "result: text");
        self.yaml.line(depth + 2, "shown: false");
        self.yaml.line(depth + 2, &format!("value: {}", expression(&format!("\"{value}\""))));
        self.origin(depth + 2, id);
    }

    /// The question which of several things to answer, before the first of them.
    fn question(&mut self, depth: usize, id: NodeId) {
        let (plan, schema, saying) = (self.saying.plan, self.schema, self.saying);
        for question in
            saying.decisions.questions.iter().filter(|question| question.targets.iter().min() == Some(&id))
        {
            if let Some(rule) = question.rule {
                self.yaml.comment(depth, &schema.rules[rule].id.to_string());
            }
            self.yaml.blamed(depth, &format!("- field: {}", question.id), question.rule);
            self.yaml.line(depth + 2, "kind: choice");
            self.yaml.line(depth + 2, "label: Was trifft zu?");
            match saying.need_within(schema.node(id).parent, &self.around(id)) {
                Need::Always => self.yaml.line(depth + 2, "required: yes"),
                Need::While(conditions) if conditions.is_empty() => {}
                Need::While(conditions) => {
                    let conditions = expression(&joined(&conditions, " || "));
                    self.yaml.blamed(depth + 2, &format!("required_when: {conditions}"), question.rule);
                }
            }
            self.yaml.line(depth + 2, "options:");
            for target in &question.targets {
                let label = yaml::text(&schema.node(*target).label);
                self.yaml.line(depth + 4, &format!("- code: {}", plan.ids[target.0]));
                self.yaml.line(depth + 6, &format!("label: {label}"));
            }
        }
    }

    /// The kind of a field, its help and its own keys.
    fn kind(&mut self, depth: usize, node: &Node, field: &Field, several: bool) {
        if field.entry == Entry::Select && !field.values.is_empty() {
            self.yaml.line(depth, if several { "kind: multi" } else { "kind: choice" });
            self.help(depth, node);
            return self.options(depth, &field.values);
        }
        if let Some(name) = field.list.as_ref().filter(|_| field.entry == Entry::Select) {
            return match self.lists.iter().find(|list| name.means(&list.name)) {
                Some(list) => {
                    self.yaml.line(depth, "kind: code");
                    self.yaml.line(depth, &format!("catalogue: {}", catalogue::id(&list.name)));
                    self.help(depth, node);
                }
                None => {
                    let to_do =
                        format!("To do: import the code list {name} along with the schema (Genericode).");
                    self.yaml.comment(depth, &to_do);
                    self.yaml.line(depth, "kind: text");
                    self.help(depth, node);
                }
            };
        }
        let written = kinds::typed(node, field);
        for note in &written.notes {
            self.yaml.comment(depth, &format!("To do: {note}."));
        }
        self.yaml.line(depth, &format!("kind: {}", written.kind));
        self.help(depth, node);
        for (key, value) in &written.keys {
            let value = if *key == "pattern" { quoted(value) } else { yaml::scalar_or_number(value) };
            self.yaml.line(depth, &format!("{key}: {value}"));
        }
    }

    fn help(&mut self, depth: usize, node: &Node) {
        if !node.help.is_empty() {
            self.yaml.line(depth, &format!("help: {}", yaml::text(&node.help)));
        }
    }

    fn options(&mut self, depth: usize, values: &[Code]) {
        self.yaml.line(depth, "options:");
        for value in values {
            self.yaml.line(depth + 2, &format!("- code: {}", quoted(&value.code)));
            self.yaml.line(depth + 4, &format!("label: {}", yaml::text(&value.name)));
            if !value.help.is_empty() {
                self.yaml.line(depth + 4, &format!("help: {}", yaml::text(&value.help)));
            }
        }
    }
}
