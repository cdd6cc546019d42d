//! Makes what matters once an application is sent: what is declared, from when it counts, who applies, what is decided.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::value::Type,
            fault::Fault,
            file::{At, FlagFile},
            kind::Kind,
            model::{
                Decisions, Declaration, EffectiveDate, Field, FieldId, Flag, ListId, Nature, ScopeId, Who,
            },
            source::did_you_mean,
        },
        place,
    },
    Lower,
};

impl Lower<'_> {
    pub(super) fn declarations(&mut self) -> Vec<Declaration> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut declarations = Vec::new();
        for declaration in &written.declarations {
            let Some((shared, place)) = self.shared.declarations.get(&declaration.code.value) else {
                let meant = did_you_mean(
                    &declaration.code.value,
                    self.shared.declarations.keys().map(String::as_str),
                );
                let fault =
                    Fault::Unknown { what: "declaration", name: declaration.code.value.clone(), meant };
                self.complain(fault, &source, &declaration.code);
                continue;
            };
            let nature = match shared.nature.value.as_str() {
                "required" => Nature::Required,
                "acknowledge" => Nature::Acknowledge,
                "consent" => Nature::Consent,
                "info" => Nature::Info,
                other => {
                    let fault = Fault::not_one_of("nature", other, "required, acknowledge, consent, info");
                    self.complain(fault, place, &shared.nature);
                    Nature::Info
                }
            };
            let code = &declaration.code.value;
            let text =
                self.texts.catalogue("declarations", code, "text", &shared.text, place, self.complaints);
            let when = self.own_condition(declaration.when.as_ref(), ScopeId(0));
            let law = shared.law.as_ref().map(|law| law.value.as_str().into());
            self.places.declarations.push(place::of(&source, &declaration.code));
            declarations.push(Declaration { code: code.as_str().into(), nature, when, text, law });
        }
        declarations
    }

    pub(super) fn effective_dates(&mut self) -> Vec<EffectiveDate> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut rules = Vec::new();
        for rule in &written.effective_date {
            let Some((shared, place)) = self.shared.effective_dates.get(&rule.rule.value) else {
                let meant =
                    did_you_mean(&rule.rule.value, self.shared.effective_dates.keys().map(String::as_str));
                let fault = Fault::Unknown { what: "rule", name: rule.rule.value.clone(), meant };
                self.complain(fault, &source, &rule.rule);
                continue;
            };
            let when = self.own_condition(rule.when.as_ref(), ScopeId(0));
            let code = &rule.rule.value;
            let text =
                self.texts.catalogue("effective-dates", code, "text", &shared.text, place, self.complaints);
            let day = rule.day.as_ref();
            let day = day.and_then(|day| self.expression(day, &source, ScopeId(0), &[], &Type::Date));
            rules.push(EffectiveDate { when, rule: code.as_str().into(), text, day });
        }
        rules
    }

    pub(super) fn who(&mut self) -> Who {
        let written = &self.written.who;
        let mut fields = |names: &[At<String>]| -> Vec<FieldId> {
            names.iter().filter_map(|name| self.field_named(ScopeId(0), name)).collect()
        };
        Who {
            name: fields(&written.name),
            reach: fields(&written.reach),
            address: written.address.iter().map(|line| fields(line)).collect(),
            hints: fields(&written.hints),
        }
    }

    pub(super) fn flags(&mut self) -> Vec<Flag> {
        let written = self.written;
        let flag = |flag: &FlagFile, lower: &mut Self| {
            let when = match &flag.when {
                Some(when) => Some(lower.own_condition(Some(when), ScopeId(0))?),
                None => None,
            };
            let message = format!("flag-{}", flag.code.value);
            let source = Arc::clone(lower.source);
            let mut own = |text| lower.texts.own(&message, "label", text, &source, lower.complaints);
            let label = flag.label.as_ref().map(&mut own);
            Some(Flag { code: flag.code.value.as_str().into(), label, when })
        };
        written.flags.iter().filter_map(|written| flag(written, self)).collect()
    }

    pub(super) fn decisions(&mut self, fields: &[Field]) -> Option<Decisions> {
        let written = self.written.decisions.as_ref()?;
        let source = Arc::clone(self.source);
        let scope = self.scope_named(Some(&written.per))?;
        let by = self.field_named(scope, &written.by)?;
        if !matches!(fields[by.0].kind, Kind::Multi(_)) {
            let found = fields[by.0].kind.value_type().to_string();
            self.complain(
                Fault::TypeMismatch { expected: "a set of options".into(), found },
                &source,
                &written.by,
            );
        }
        let per: ListId = self.layout.scopes[scope.0].parent?.1;
        Some(Decisions { per, by })
    }
}
