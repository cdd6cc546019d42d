//! Reads a file of the federal catalogue as a stream: `XDatenfelder` 2 and 3.0.0, and code lists in Genericode.
//!
//! May use `xml` and `schema`. What the importer has no use for is looked at and left
//! out, above all the many relations; what the standard does not know is a mistake.

use std::io::BufRead;

use super::{
    field, genericode,
    problem::{Problem, Wrong},
    schema::{CodeList, Id, Node, NodeId, Rule, Schema, What},
    xml::{Tag, Xml},
};

const XDF2: &str = "urn:xoev-de:fim:standard:xdatenfelder_2";
const XDF3: &str = "urn:xoev-de:fim:standard:xdatenfelder_3.0.0";
const GENERICODE: &str = "http://docs.oasis-open.org/codelist/ns/genericode/1.0/";
/// How deep groups may lie in each other: far more than there are.
const DEEPEST: usize = 40;

/// What a file holds.
#[derive(Debug)]
pub enum Content {
    /// A schema, or a group that is taken for one.
    Schema(Schema),
    /// A code list.
    List(CodeList),
}

/// Reads one file.
pub fn read(source: impl BufRead) -> Result<Content, Problem> {
    let mut xml = Xml::new(source);
    let (namespace, root) = xml.root()?;
    let message = match (namespace.as_str(), root.name.as_str()) {
        (GENERICODE, "CodeList") => return genericode::read(&mut xml).map(Content::List),
        (XDF2 | XDF3, "xdatenfelder.stammdatenschema.0102") => "stammdatenschema",
        (XDF2 | XDF3, "xdatenfelder.datenfeldgruppe.0103") => "datenfeldgruppe",
        (XDF2 | XDF3 | GENERICODE, _) => return Err(xml.wrong(Wrong::UnknownRoot { name: root.name })),
        _ => return Err(xml.wrong(Wrong::UnknownNamespace { name: namespace })),
    };
    let mut reading = Reading { xml, schema: Schema::default(), second: namespace == XDF2 };
    reading.message(message)?;
    let Reading { xml, schema, .. } = reading;
    if !schema.nodes.iter().any(|node| !node.is_group()) {
        return Err(Problem { element: message.to_owned(), ..xml.wrong(Wrong::NothingAsked) });
    }
    Ok(Content::Schema(schema))
}

/// A schema while it is being read.
pub struct Reading<R> {
    pub xml: Xml<R>,
    pub schema: Schema,
    /// Whether this is `XDatenfelder` 2.
    pub second: bool,
}

/// What stands in elements of every sort.
#[derive(Default)]
pub struct Common {
    id: Option<Id>,
    pub name: String,
    label: String,
    help: String,
    about: String,
    references: Vec<String>,
    rules: Vec<Rule>,
    seen: Vec<String>,
}

/// Elements that are looked at and left out.
const LEFT_OUT: [&str; 19] = [
    "ableitungsmodifikationenRepraesentation",
    "ableitungsmodifikationenStruktur",
    "bezeichnungAusgabe",
    "definition",
    "dokumentsteckbrief",
    "fachlicherErsteller",
    "freigabedatum",
    "gueltigAb",
    "gueltigBis",
    "hilfetextAusgabe",
    "letzteAenderung",
    "relation",
    "schemaelementart",
    "statusGesetztAm",
    "statusGesetztDurch",
    "stichwort",
    "veroeffentlichungsdatum",
    "versionshinweis",
    "skript",
];
/// Elements that may come more than once.
const MANY: [&str; 5] = ["bezug", "regel", "relation", "stichwort", "struktur"];

impl<R: BufRead> Reading<R> {
    fn message(&mut self, body: &'static str) -> Result<(), Problem> {
        let mut found = false;
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "header" => self.xml.skip()?,
                name if name == body && !found => {
                    found = true;
                    if body == "stammdatenschema" { self.schema()? } else { self.lone_group()? }
                }
                _ => return Err(self.unexpected(&tag)),
            }
        }
        if found { Ok(()) } else { Err(self.xml.wrong(Wrong::Missing { name: body })) }
    }

    fn schema(&mut self) -> Result<(), Problem> {
        let mut common = Common::default();
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "struktur" => {
                    let child = self.structure(None, 1)?;
                    self.schema.top.extend(child);
                }
                _ => self.common(&tag, &mut common)?,
            }
        }
        let Common { id, name, label, help, about, references, rules, .. } = common;
        self.schema.id = id.unwrap_or_default();
        self.schema.title = if label.is_empty() { name } else { label };
        self.schema.summary = if help.is_empty() { about } else { help };
        self.schema.references = references;
        self.schema.rules.extend(rules);
        Ok(())
    }

    /// A group that comes alone is a schema of one group.
    fn lone_group(&mut self) -> Result<(), Problem> {
        let top = self.group(None, (1, Some(1)), 1)?;
        let node = &self.schema.nodes[top.0];
        (self.schema.id, self.schema.title) = (node.id.clone(), node.label.clone());
        self.schema.references = node.references.clone();
        self.schema.top.push(top);
        Ok(())
    }

    /// One use of a group or field; nothing when there is none in it.
    fn structure(&mut self, parent: Option<NodeId>, depth: usize) -> Result<Option<NodeId>, Problem> {
        let mut times = None;
        let mut references = Vec::new();
        let mut child = None;
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "anzahl" if times.is_none() => times = Some(self.times()?),
                "bezug" => references.extend(Some(self.xml.text()?).filter(|text| !text.is_empty())),
                "enthaelt" if child.is_none() => {
                    let times = times.ok_or_else(|| self.xml.wrong(Wrong::Missing { name: "anzahl" }))?;
                    while let Some(tag) = self.xml.child()? {
                        let found = match tag.name.as_str() {
                            "datenfeldgruppe" if child.is_none() => self.group(parent, times, depth + 1)?,
                            "datenfeld" if child.is_none() => self.field(parent, times)?,
                            _ => return Err(self.unexpected(&tag)),
                        };
                        child = Some(found);
                    }
                }
                _ => return Err(self.unexpected(&tag)),
            }
        }
        if let Some(child) = child {
            self.schema.nodes[child.0].references.extend(references);
        }
        Ok(child)
    }

    fn group(
        &mut self,
        parent: Option<NodeId>,
        times: (usize, Option<usize>),
        depth: usize,
    ) -> Result<NodeId, Problem> {
        if depth > DEEPEST {
            return Err(self.xml.wrong(Wrong::TooDeep { limit: DEEPEST }));
        }
        let mut common = Common::default();
        let id = self.add(parent, times);
        let (mut children, mut alternatives) = (Vec::new(), false);
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "struktur" => children.extend(self.structure(Some(id), depth)?),
                "art" => alternatives = self.code()? == "X",
                _ => self.common(&tag, &mut common)?,
            }
        }
        self.fill(id, common, What::Group { alternatives, children });
        Ok(id)
    }

    fn field(&mut self, parent: Option<NodeId>, times: (usize, Option<usize>)) -> Result<NodeId, Problem> {
        let mut common = Common::default();
        let id = self.add(parent, times);
        let field = field::read(self, &mut common)?;
        self.fill(id, common, What::Field(field));
        Ok(id)
    }

    fn add(&mut self, parent: Option<NodeId>, (min, max): (usize, Option<usize>)) -> NodeId {
        let empty = What::Group { alternatives: false, children: Vec::new() };
        let (name, label, help, references) = Default::default();
        let id = Id::default();
        self.schema.nodes.push(Node { id, parent, min, max, name, label, help, references, what: empty });
        NodeId(self.schema.nodes.len() - 1)
    }

    fn fill(&mut self, id: NodeId, common: Common, what: What) {
        let node = &mut self.schema.nodes[id.0];
        node.id = common.id.unwrap_or_default();
        node.label = if common.label.is_empty() { common.name.clone() } else { common.label };
        node.name = common.name;
        (node.help, node.references, node.what) = (common.help, common.references, what);
        self.schema.rules.extend(common.rules.into_iter().map(|rule| Rule { owner: Some(id), ..rule }));
    }

    /// An element that stands in schemas, groups and fields alike.
    pub fn common(&mut self, tag: &Tag, common: &mut Common) -> Result<(), Problem> {
        self.once(tag, common)?;
        match tag.name.as_str() {
            "identifikation" => common.id = Some(self.identification()?),
            "name" => common.name = self.needed("a name")?,
            "bezeichnung" | "bezeichnungEingabe" => common.label = self.xml.text()?,
            "hilfetext" | "hilfetextEingabe" => common.help = self.xml.text()?,
            "beschreibung" => common.about = self.xml.text()?,
            "bezug" => common.references.extend(Some(self.xml.text()?).filter(|text| !text.is_empty())),
            "freigabestatus" => {
                self.one_of("a status from 1 to 8", |code| matches!(code.as_bytes(), [b'1'..=b'8']))?;
            }
            "status" => self.one_of("aktiv or inaktiv", |code| matches!(code, "aktiv" | "inaktiv"))?,
            "regel" => {
                let rule = self.rule()?;
                common.rules.push(rule);
            }
            name if LEFT_OUT.contains(&name) => self.xml.skip()?,
            _ => return Err(self.unexpected(tag)),
        }
        Ok(())
    }

    /// Complains about a second element where there may be one.
    pub fn once(&self, tag: &Tag, common: &mut Common) -> Result<(), Problem> {
        if MANY.contains(&tag.name.as_str()) || tag.name == "mediaType" {
            return Ok(());
        }
        if common.seen.contains(&tag.name) {
            return Err(self.inside(tag, Wrong::Second { name: tag.name.clone() }));
        }
        common.seen.push(tag.name.clone());
        Ok(())
    }

    fn rule(&mut self) -> Result<Rule, Problem> {
        let mut common = Common::default();
        let (mut text, mut definition) = (String::new(), String::new());
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "freitextRegel" => text = self.xml.text()?,
                "definition" => definition = self.xml.text()?,
                "typ" | "script" => self.xml.skip()?,
                _ => self.common(&tag, &mut common)?,
            }
        }
        let text = [text, definition, common.about, common.name].into_iter().find(|text| !text.is_empty());
        Ok(Rule { id: common.id.unwrap_or_default(), text: text.unwrap_or_default(), owner: None })
    }

    fn identification(&mut self) -> Result<Id, Problem> {
        let (mut id, mut version) = (None, None);
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "id" if id.is_none() => id = Some(self.id()?),
                "version" if version.is_none() => version = Some(self.version()?),
                "id" | "version" => return Err(self.second(&tag)),
                _ => return Err(self.unexpected(&tag)),
            }
        }
        let id = id.ok_or_else(|| Problem {
            element: "identifikation".into(),
            ..self.xml.wrong(Wrong::Missing { name: "id" })
        })?;
        Ok(Id { id, version: version.unwrap_or_default() })
    }

    fn id(&mut self) -> Result<String, Problem> {
        let line = self.xml.wrong(Wrong::Missing { name: "id" });
        let id = self.xml.text()?;
        let is_id = id.strip_prefix(|c: char| c.is_ascii_uppercase());
        if is_id.is_some_and(|digits| !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit())) {
            return Ok(id);
        }
        Err(Problem { wrong: Wrong::BadValue { value: id, expected: "an id such as F60000000227" }, ..line })
    }

    fn version(&mut self) -> Result<String, Problem> {
        let line = self.xml.wrong(Wrong::Missing { name: "version" });
        let version = self.xml.text()?;
        if version.split('.').all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit())) {
            return Ok(version);
        }
        Err(Problem {
            wrong: Wrong::BadValue { value: version, expected: "a version such as 1.1.0" },
            ..line
        })
    }

    /// How many times something comes: `0:1`, `2:5`, `1:*`.
    fn times(&mut self) -> Result<(usize, Option<usize>), Problem> {
        let line = self.xml.wrong(Wrong::Missing { name: "anzahl" });
        let text = self.xml.text()?;
        let read = || {
            let (min, max) = text.split_once(':')?;
            let min = min.parse().ok()?;
            let max = if max == "*" { None } else { Some(max.parse().ok()?) };
            max.is_none_or(|max| max >= min && max > 0).then_some((min, max))
        };
        let expected = "how often it comes, such as 0:1 or 1:*";
        read().ok_or_else(|| Problem { wrong: Wrong::BadValue { value: text.clone(), expected }, ..line })
    }

    /// The text of an element that must have some.
    fn needed(&mut self, expected: &'static str) -> Result<String, Problem> {
        let line = self.xml.wrong(Wrong::Missing { name: "name" });
        let text = self.xml.text()?;
        if !text.is_empty() {
            return Ok(text);
        }
        Err(Problem { wrong: Wrong::BadValue { value: text, expected }, ..line })
    }

    /// The code in an element that holds one.
    pub fn code(&mut self) -> Result<String, Problem> {
        let mut code = None;
        while let Some(tag) = self.xml.child()? {
            match tag.name.as_str() {
                "code" if code.is_none() => code = Some(self.xml.text()?),
                "name" => self.xml.skip()?,
                _ => return Err(self.unexpected(&tag)),
            }
        }
        Ok(code.unwrap_or_default())
    }

    fn one_of(&mut self, expected: &'static str, fits: fn(&str) -> bool) -> Result<(), Problem> {
        let line = self.xml.wrong(Wrong::Missing { name: "code" });
        let value = self.code()?;
        if fits(&value) {
            Ok(())
        } else {
            Err(Problem { wrong: Wrong::BadValue { value, expected }, ..line })
        }
    }

    /// An element that does not belong where it stands.
    pub fn unexpected(&self, tag: &Tag) -> Problem {
        self.inside(tag, Wrong::Unexpected { name: tag.name.clone() })
    }

    fn second(&self, tag: &Tag) -> Problem {
        self.inside(tag, Wrong::Second { name: tag.name.clone() })
    }

    fn inside(&self, tag: &Tag, wrong: Wrong) -> Problem {
        Problem { line: tag.line, element: self.xml.around().to_owned(), wrong }
    }
}
