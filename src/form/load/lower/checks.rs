//! Makes the checks of what was written: what must hold between answers, and what to say otherwise.

use std::sync::Arc;

use super::{
    super::{
        super::{
            expr::value::Type,
            fault::Fault,
            model::{Check, Severity},
        },
        place,
    },
    Lower,
};

impl Lower<'_> {
    pub(super) fn checks(&mut self) -> Vec<Check> {
        let (written, source) = (self.written, Arc::clone(self.source));
        let mut checks: Vec<Check> = Vec::new();
        for check in &written.checks {
            if checks.iter().any(|known| *known.id == check.id.value) {
                self.complain(
                    Fault::Duplicate { what: "check", name: check.id.value.clone() },
                    &source,
                    &check.id,
                );
            }
            let Some(scope) = self.scope_named(check.list.as_ref()) else { continue };
            let on = self.field_named(scope, &check.on);
            let when = self.own_condition(check.when.as_ref(), scope);
            let require = self.expression(&check.require, &source, scope, &[], &Type::Bool);
            let message = format!("check-{}", check.id.value);
            let text = self.texts.own(&message, "text", &check.text, &source, self.complaints);
            let severity = match check.severity.as_ref().map(|severity| severity.value.as_str()) {
                None | Some("error") => Severity::Error,
                Some("warning") => Severity::Warning,
                Some(other) => {
                    let fault = Fault::not_one_of("severity", other, "error, warning");
                    if let Some(at) = &check.severity {
                        self.complain(fault, &source, at);
                    }
                    Severity::Error
                }
            };
            self.places.checks.push(place::of(&source, &check.id));
            let (Some(on), Some(require)) = (on, require) else { continue };
            checks.push(Check {
                id: check.id.value.as_str().into(),
                scope,
                on,
                when,
                require,
                severity,
                text,
            });
        }
        checks
    }
}
