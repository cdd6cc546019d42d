//! Holds what came of an example against what its author expects, and complains about what differs.

use std::{collections::BTreeSet, sync::Arc};

use super::{
    super::{
        answers::Record,
        assess::{Finding, Spot, Weight},
        expr::eval::Chain,
        fault::Fault,
        file::{self, At},
        finish::{self, Refused},
        journey::{Journey, Stop},
        model::{FieldId, Name, ScopeId},
        problem::Problem,
        situation::Situation,
        source::{Complaint, Place, Source},
    },
    compare::{contains, plain, plain_text},
    file::{ExpectFile, Tree, at, scalar},
    prepare::in_numbers,
};

pub(super) struct Trial<'a> {
    pub(super) situation: Situation<'a>,
    pub(super) source: &'a Arc<Source>,
    pub(super) complaints: &'a mut Vec<Complaint>,
}

impl<'a> Trial<'a> {
    fn complain(&mut self, fault: Fault, place: Place) {
        self.complaints.push(Complaint::new(fault, place));
    }

    /// Every answer must be to a question that is asked.
    pub(super) fn accepted(&mut self) {
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

    pub(super) fn expectations(&mut self, expect: &ExpectFile) {
        let findings = finish::all_findings(&self.situation);
        self.same("pages", expect.pages.as_ref(), &self.pages());
        self.same("missing", expect.missing.as_ref(), &self.of_weight(&findings, Weight::Missing));
        self.same("problems", expect.problems.as_ref(), &self.problems(&findings));
        let documents: Vec<String> = self
            .situation
            .requirements()
            .into_iter()
            .map(|requirement| in_numbers(&requirement.key))
            .collect();
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
        if let Some(day) = &expect.counts_from {
            let found = self.situation.counts_from().to_string();
            if found != day.value {
                self.differs("counts_from", &day.value, &found, at(self.source, day));
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
            Stop::Page(page, chain) => Some(in_numbers(self.situation.key(*page, *chain).as_str())),
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
        let part = |record: &Record| {
            let list = form.scope(record.scope).parent.map_or("", |(_, list)| &form.list(list).name);
            format!("{list}/{}.", in_numbers(record.row.as_str()))
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
            let record =
                owner.rows(form, *id).iter().find(|record| in_numbers(record.row.as_str()) == row)?;
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
        let end = refused.ends.then(|| "the way ends before".to_owned());
        wrong.chain(who).chain(end).collect::<Vec<_>>().join(", ")
    }

    /// The line of an answer, for complaints about it.
    fn find(&self, name: &str) -> Place {
        let range = self.source.text.find(&format!("{name}:")).map_or(0..0, |at| at..at + name.len());
        Place::new(self.source, range)
    }
}
