//! Executable examples: a whole application with what must come of it, run whenever a form is checked.

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
    sync::Arc,
};

use jiff::civil::Date;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::{
    answers::{Giver, Provenance, Raw, RowId},
    assess::{Finding, Spot, Weight},
    expr::{eval::Chain, value::Value},
    fault::Fault,
    file::{self, At},
    finish::{self, Refused},
    journey::{Journey, Stop},
    model::{FieldId, Form, Name, PageId, ScopeId},
    problem::Problem,
    situation::Situation,
    source::{Complaint, Place, Source, did_you_mean},
    unit::{Stored, Unit, UnitKey, Units, assemble},
};

/// An example as written.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct Example {
    pub title: At<String>,
    pub today: At<String>,
    pub authority: Option<At<String>>,
    pub answers: At<Tree>,
    pub expect: ExpectFile,
}

/// What must come of it, as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
#[expect(missing_docs, reason = "docs/forms.md explains each key")]
pub struct ExpectFile {
    pub pages: Option<At<Vec<String>>>,
    pub hidden: Vec<At<String>>,
    pub missing: Option<At<Vec<String>>>,
    pub problems: Option<At<Vec<String>>>,
    pub documents: Option<At<Vec<String>>>,
    pub flags: Option<At<Vec<String>>>,
    pub computed: Option<At<Tree>>,
    pub effective_date: Option<At<String>>,
    pub output: Option<At<Tree>>,
}

/// Answers as written: texts, lists and maps, every scalar with its place so that `10.2020` stays `10.2020`.
#[derive(Clone, Debug)]
pub enum Tree {
    /// A text in quotes, or anything else that is not a list or a map.
    Scalar(String),
    /// Several.
    List(Vec<At<Tree>>),
    /// By name.
    Map(Vec<(String, At<Tree>)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor)
    }
}

struct TreeVisitor;

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Tree;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer")
    }

    fn visit_str<E>(self, text: &str) -> Result<Tree, E> {
        Ok(Tree::Scalar(text.to_owned()))
    }

    fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
        Ok(Tree::Scalar(value.to_string()))
    }

    fn visit_unit<E>(self) -> Result<Tree, E> {
        Ok(Tree::Scalar(String::new()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Tree::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Tree, A::Error> {
        let mut map = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            map.push(entry);
        }
        Ok(Tree::Map(map))
    }
}

/// Answers of an example, ready to be used: for checks, tests and demonstration data.
#[derive(Debug)]
pub struct Prepared {
    /// The answers as stored.
    pub units: Units,
    /// The day.
    pub today: Date,
}

/// Runs an example; what does not hold is complained about. `settings_of` knows what the authority that the
/// example names has set, or the form's defaults.
pub fn run(
    form: &Form,
    source: &Arc<Source>,
    settings_of: &dyn Fn(Option<&str>) -> Vec<Arc<str>>,
    complaints: &mut Vec<Complaint>,
) {
    let example: Example = match file::read(source) {
        Ok(example) => example,
        Err(complaint) => return complaints.push(complaint),
    };
    let Some(prepared) = prepare(form, &example, source, complaints) else { return };
    let root = assemble(form, &prepared.units);
    let files = HashMap::new();
    let settings = settings_of(example.authority.as_ref().map(|authority| authority.value.as_str()));
    let situation = Situation::new(form, &root, &prepared.units, &settings, prepared.today, &files);
    let mut trial = Trial { situation, source, complaints };
    trial.accepted();
    trial.expectations(&example.expect);
}

/// Turns the answers of an example into what is stored.
pub fn prepare(
    form: &Form,
    example: &Example,
    source: &Arc<Source>,
    complaints: &mut Vec<Complaint>,
) -> Option<Prepared> {
    let Ok(today) = example.today.value.parse() else {
        let fault = Fault::BadDate { text: example.today.value.clone() };
        complaints.push(Complaint::new(fault, at(source, &example.today)));
        return None;
    };
    let mut fill = Fill { form, source, units: Units::new(), complaints };
    fill.record(ScopeId(0), &example.answers, "", &mut Vec::new());
    let mut units = fill.units;
    for page in &form.pages {
        if page.scope == ScopeId(0) {
            units.entry(UnitKey::new(&page.id, [])).or_default();
        }
    }
    for unit in units.values_mut() {
        unit.passed = true;
    }
    Some(Prepared { units, today })
}

/// Reads an example's file.
pub fn read(source: &Arc<Source>) -> Result<Example, Complaint> {
    file::read(source)
}

fn at<T>(source: &Arc<Source>, value: &At<T>) -> Place {
    Place::new(source, file::range(value))
}

/// A scalar as its author wrote it.
fn scalar(source: &Arc<Source>, value: &At<Tree>) -> Option<String> {
    let Tree::Scalar(text) = &value.value else { return None };
    let written = source.text.get(file::range(value)).unwrap_or(text).trim();
    // Plain scalars lose something when YAML takes them for numbers or truth: `10.2020`, `yes`.
    let is_plain = !written.starts_with(['"', '\'', '|', '>']) && !written.contains('\n');
    Some(if is_plain { written.to_owned() } else { text.clone() })
}

struct Fill<'a> {
    form: &'a Form,
    source: &'a Arc<Source>,
    units: Units,
    complaints: &'a mut Vec<Complaint>,
}

impl Fill<'_> {
    fn record(&mut self, scope: ScopeId, answers: &At<Tree>, prefix: &str, rows: &mut Vec<RowId>) {
        let Tree::Map(entries) = &answers.value else {
            let fault =
                Fault::TypeMismatch { expected: "answers by name".into(), found: "something else".into() };
            return self.complaints.push(Complaint::new(fault, at(self.source, answers)));
        };
        for (key, value) in entries {
            let name = format!("{prefix}{key}");
            match self.form.scope(scope).names.get(name.as_str()) {
                Some(Name::Field(id)) => {
                    let field = self.form.field(*id);
                    let Some(raw) = self.raw(value) else { continue };
                    let provenance = Provenance { giver: Giver::Citizen, at: 0, lang: "de".into() };
                    let unit = self.unit(field.page, rows);
                    unit.fields.insert(name, Stored { raw, provenance });
                }
                Some(Name::List(id)) => {
                    let list = self.form.list(*id);
                    let Tree::List(items) = &value.value else {
                        let fault = Fault::TypeMismatch {
                            expected: "a list of rows".into(),
                            found: "something else".into(),
                        };
                        self.complaints.push(Complaint::new(fault, at(self.source, value)));
                        continue;
                    };
                    let ids: Vec<RowId> =
                        (1..=items.len()).filter_map(|n| RowId::parse(&n.to_string())).collect();
                    let (page, row_scope) = (list.page, list.row_scope);
                    self.unit(page, rows).lists.insert(name, ids.clone());
                    for (id, item) in ids.into_iter().zip(items) {
                        rows.push(id);
                        for page in self.form.scope(row_scope).pages.clone().into_iter().chain([page]) {
                            self.unit(page, rows);
                        }
                        self.record(row_scope, item, "", rows);
                        rows.pop();
                    }
                }
                _ if matches!(value.value, Tree::Map(_)) => {
                    self.record(scope, value, &format!("{name}."), rows);
                }
                _ => {
                    let meant = did_you_mean(&name, self.form.scope(scope).names.keys().map(|name| &**name));
                    let place = file::key_place(self.source, key, value);
                    self.complaints.push(Complaint::new(Fault::UnknownName { name, meant }, place));
                }
            }
        }
    }

    fn unit(&mut self, page: PageId, rows: &[RowId]) -> &mut Unit {
        self.units.entry(UnitKey::new(&self.form.page(page).id, rows)).or_default()
    }

    fn raw(&mut self, value: &At<Tree>) -> Option<Raw> {
        match &value.value {
            Tree::Scalar(_) => scalar(self.source, value)
                .map(|text| Raw::One(if text == "unknown" { Raw::UNKNOWN.to_owned() } else { text })),
            Tree::List(items) => {
                Some(Raw::Many(items.iter().filter_map(|item| scalar(self.source, item)).collect()))
            }
            Tree::Map(_) => {
                let fault =
                    Fault::TypeMismatch { expected: "an answer".into(), found: "answers by name".into() };
                self.complaints.push(Complaint::new(fault, at(self.source, value)));
                None
            }
        }
    }
}

struct Trial<'a> {
    situation: Situation<'a>,
    source: &'a Arc<Source>,
    complaints: &'a mut Vec<Complaint>,
}

impl<'a> Trial<'a> {
    fn complain(&mut self, fault: Fault, place: Place) {
        self.complaints.push(Complaint::new(fault, place));
    }

    /// Every answer must be to a question that is asked.
    fn accepted(&mut self) {
        let form = self.situation.form;
        let mut unasked = Vec::new();
        for (at, scope) in form.scopes.iter().enumerate() {
            for chain in self.situation.instances(ScopeId(at)) {
                for id in &scope.fields {
                    let field = form.field(*id);
                    if chain.last().answers[field.slot].is_some() && !self.situation.eval.is_asked(chain, *id)
                    {
                        unasked.push(self.path(chain, &field.name));
                    }
                }
            }
        }
        for path in unasked {
            let place = self.find(path.rsplit('.').next().unwrap_or(&path));
            self.complain(Fault::ExampleAnswer { path, problem: "the question is not asked".into() }, place);
        }
    }

    fn expectations(&mut self, expect: &ExpectFile) {
        let findings = finish::all_findings(&self.situation);
        self.same("pages", expect.pages.as_ref(), &self.pages());
        self.same("missing", expect.missing.as_ref(), &self.of_weight(&findings, Weight::Missing));
        self.same("problems", expect.problems.as_ref(), &self.problems(&findings));
        let documents: Vec<String> =
            self.situation.requirements().into_iter().map(|requirement| requirement.key).collect();
        self.same("documents", expect.documents.as_ref(), &documents);
        let flags: Vec<String> = finish::flags(&self.situation).iter().map(ToString::to_string).collect();
        self.same("flags", expect.flags.as_ref(), &flags);
        for hidden in &expect.hidden {
            self.hidden(hidden);
        }
        if let Some(rule) = &expect.effective_date {
            let found =
                self.situation.effective_date().map_or("none".to_owned(), |rule| rule.rule.to_string());
            if found != rule.value {
                self.differs("effective_date", &rule.value, &found, at(self.source, rule));
            }
        }
        if let Some(computed) = &expect.computed {
            self.computed(computed);
        }
        if let Some(output) = &expect.output {
            self.output(output);
        }
    }

    fn differs(&mut self, what: &str, expected: &str, found: &str, place: Place) {
        let fault =
            Fault::ExampleExpectation { what: what.into(), expected: expected.into(), found: found.into() };
        self.complain(fault, place);
    }

    fn same(&mut self, what: &str, expected: Option<&At<Vec<String>>>, found: &[String]) {
        let Some(expected) = expected else { return };
        let place = at(self.source, expected);
        if what == "pages" {
            if expected.value.as_slice() != found {
                self.differs(what, &expected.value.join(", "), &found.join(", "), place);
            }
            return;
        }
        let (wanted, there): (BTreeSet<&String>, BTreeSet<&String>) =
            (expected.value.iter().collect(), found.iter().collect());
        if wanted != there {
            self.differs(what, &expected.value.join(", "), &found.join(", "), place);
        }
    }

    fn pages(&self) -> Vec<String> {
        let journey = Journey::replay(&self.situation);
        let page = |stop: &Stop<'_>| match stop {
            Stop::Page(page, chain) => Some(self.situation.key(*page, *chain).to_string()),
            _ => None,
        };
        journey.steps.iter().filter_map(|step| page(&step.stop)).collect()
    }

    fn of_weight(&self, findings: &[Finding], weight: Weight) -> Vec<String> {
        findings
            .iter()
            .filter(|finding| finding.weight == weight)
            .map(|finding| self.finding_path(finding))
            .collect()
    }

    fn problems(&self, findings: &[Finding]) -> Vec<String> {
        let worth =
            findings.iter().filter(|finding| matches!(finding.weight, Weight::Wrong | Weight::Warning));
        let name = |finding: &Finding| match &finding.problem {
            Problem::Check { id } => id.to_string(),
            other => format!("{}: {}", self.finding_path(finding), other.key()),
        };
        worth.map(name).collect()
    }

    fn finding_path(&self, finding: &Finding) -> String {
        let form = self.situation.form;
        let name = match finding.spot {
            Spot::Field(id) => &form.field(id).name,
            Spot::List(id) => &form.list(id).name,
        };
        let chain =
            self.situation.find(finding.page, &finding.rows).unwrap_or_else(|| self.situation.start());
        self.path(chain, name)
    }

    /// `children/1.trips/2.cost`.
    fn path(&self, chain: Chain<'_>, name: &str) -> String {
        let form = self.situation.form;
        let part = |record: &super::answers::Record| {
            let list = form.scope(record.scope).parent.map_or("", |(_, list)| &form.list(list).name);
            format!("{list}/{}.", record.row)
        };
        chain.rows().map(part).chain([name.to_owned()]).collect()
    }

    /// The place a path leads to: the rows around it, and the name that is left.
    fn walk<'p>(&self, path: &'p str) -> Option<(Chain<'a>, &'p str)> {
        let form = self.situation.form;
        let mut chain = self.situation.start();
        let mut rest = path;
        while let Some((list, after)) = rest.split_once('/') {
            let (row, name) = after.split_once('.')?;
            let Some(Name::List(id)) = form.scope(chain.last().scope).names.get(list) else { return None };
            let owner = chain.last();
            let record = owner.rows(form, *id).iter().find(|record| record.row.as_str() == row)?;
            chain = chain.row(record);
            rest = name;
        }
        Some((chain, rest))
    }

    fn hidden(&mut self, path: &At<String>) {
        let form = self.situation.form;
        let found = self.walk(&path.value);
        let name =
            found.and_then(|(chain, name)| Some((chain, *form.scope(chain.last().scope).names.get(name)?)));
        let asked = match name {
            Some((chain, Name::Field(id))) => self.situation.eval.is_asked(chain, id),
            Some((chain, Name::List(id))) => self.situation.eval.list_is_asked(chain, id),
            _ => {
                let fault = Fault::UnknownName { name: path.value.clone(), meant: None };
                return self.complain(fault, at(self.source, path));
            }
        };
        if asked {
            self.differs("hidden", &path.value, "it is asked", at(self.source, path));
        }
    }

    fn computed(&mut self, expected: &At<Tree>) {
        let Tree::Map(entries) = &expected.value else { return };
        for (path, value) in entries {
            let place = at(self.source, value);
            let wanted = scalar(self.source, value).unwrap_or_default();
            let form = self.situation.form;
            let found = self.walk(path).and_then(|(chain, name)| {
                match form.scope(chain.last().scope).names.get(name) {
                    Some(Name::Field(id)) => Some(self.situation.eval.field(chain, *id)),
                    _ => None,
                }
            });
            match found {
                None => {
                    let place = file::key_place(self.source, path, value);
                    self.complain(Fault::UnknownName { name: path.clone(), meant: None }, place);
                }
                Some(found) if plain(&found) != plain_text(&wanted) => {
                    self.differs(path, &wanted, &plain(&found), place);
                }
                Some(_) => {}
            }
        }
    }

    fn output(&mut self, expected: &At<Tree>) {
        let place = at(self.source, expected);
        match finish::finish(&self.situation) {
            Err(refused) => {
                let found = self.refusal(&refused);
                self.differs("output", "an application that can be sent", &found, place);
            }
            Ok(finished) => {
                if let Err((wanted, found)) = contains(self.source, &finished.answers, expected) {
                    self.differs("output", &wanted, &found, place);
                }
            }
        }
    }

    /// Why an application can't be sent: what is wrong, and what is missing of who.
    fn refusal(&self, refused: &Refused) -> String {
        let wrong = refused.wrong.iter().map(|finding| match &finding.problem {
            Problem::Check { id } => id.to_string(),
            problem => format!("{}: {}", self.finding_path(finding), problem.key()),
        });
        let names = |fields: &[FieldId]| {
            let names: Vec<&str> = fields.iter().map(|id| &*self.situation.form.field(*id).name).collect();
            names.join(" or ")
        };
        let who = [&refused.name, &refused.reach].into_iter().filter(|fields| !fields.is_empty());
        let who = who.map(|fields| format!("{} is missing", names(fields)));
        wrong.chain(who).collect::<Vec<_>>().join(", ")
    }

    /// The line of an answer, for complaints about it.
    fn find(&self, name: &str) -> Place {
        let range = self.source.text.find(&format!("{name}:")).map_or(0..0, |at| at..at + name.len());
        Place::new(self.source, range)
    }
}

/// A value as an example writes it.
fn plain(value: &Value) -> String {
    match value {
        Value::Nothing => "nothing".into(),
        Value::Bool(value) => if *value { "yes" } else { "no" }.into(),
        Value::Number(number) => number.normalize().to_string(),
        Value::Text(text) => text.to_string(),
        Value::Codes(codes) => codes.join(", "),
        Value::Date(day) => day.to_string(),
        Value::Partial(partial) => partial.year.to_string(),
    }
}

/// Numbers are the same however many zeros they end with.
fn plain_text(text: &str) -> String {
    text.parse::<rust_decimal::Decimal>()
        .map_or_else(|_| text.to_owned(), |number| number.normalize().to_string())
}

/// Whether a submission has everything that is expected, whatever else it has.
fn contains(
    source: &Arc<Source>,
    found: &serde_json::Value,
    expected: &At<Tree>,
) -> Result<(), (String, String)> {
    use serde_json::Value as Json;
    match (&expected.value, found) {
        (Tree::Map(entries), Json::Object(object)) => entries.iter().try_for_each(|(key, value)| {
            contains(source, object.get(key).unwrap_or(&Json::Null), value)
                .map_err(|(w, f)| (format!("{key}: {w}"), f))
        }),
        (Tree::List(items), Json::Array(array)) if items.len() == array.len() => {
            items.iter().zip(array).try_for_each(|(item, found)| contains(source, found, item))
        }
        (Tree::Scalar(_), _) => {
            let wanted = scalar(source, expected).unwrap_or_default();
            let found = match found {
                Json::String(text) => text.clone(),
                Json::Bool(value) => if *value { "yes" } else { "no" }.to_owned(),
                other => other.to_string(),
            };
            if wanted == found { Ok(()) } else { Err((wanted, found)) }
        }
        (_, other) => Err(("another shape".into(), other.to_string())),
    }
}
