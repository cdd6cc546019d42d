//! Makes the kind of a field of what was written, with the keys that only this kind has.

use std::sync::Arc;

use rust_decimal::Decimal;

use super::{
    super::{
        super::{
            expr::{
                eval::Node,
                value::{Type, Value},
            },
            fault::Fault,
            file::{At, ItemFile},
            kind::{
                Computed, Kind, Outcome,
                choice::Listed,
                date::Day,
                identifier::Identifier,
                number::Range,
                text::{LONG_TEXT_LENGTH, NAME_LENGTH, Name, Pattern, TEXT_LENGTH, Text},
            },
            source::{Complaint, Source, did_you_mean},
        },
        keys::{self, KINDS},
        layout::FieldDraft,
        place,
    },
    Lower,
    choices::options,
};

impl Lower<'_> {
    /// Finds out what each field is worth, before any expression is read.
    pub(super) fn field_types(&mut self) {
        let layout = self.layout;
        for draft in &layout.fields {
            let kind =
                draft.written.get(|item| item.kind.as_ref()).map_or("text", |(kind, _)| kind.value.as_str());
            let codes = |draft: &FieldDraft| {
                let options = options(draft).0.iter();
                options.map(|option| Arc::from(option.code.value.as_str())).collect()
            };
            let listed = |id: &str| match self.shared.code_lists.get(id) {
                Some((list, _)) => {
                    list.codes.iter().map(|code| Arc::from(code.code.value.as_str())).collect()
                }
                None => Arc::from([]),
            };
            self.outline.field_types.push(match kind {
                "date" | "date_partial" | "month" => Type::Date,
                "money" | "int" | "decimal" => Type::Number,
                "yesno" => Type::Bool,
                "choice" => Type::Code(codes(draft)),
                "multi" => Type::Codes(codes(draft)),
                "country" => Type::Code(listed("countries")),
                "countries" => Type::Codes(listed("countries")),
                "language" => Type::Code(listed("languages")),
                "code" => Type::Code(listed(catalogue(draft))),
                "codes" => Type::Codes(listed(catalogue(draft))),
                "computed" => draft.written.base().0.result.unwrap_or(Outcome::Number).value_type(),
                _ => Type::Text,
            });
        }
    }

    /// The kind with its own keys; complains about keys that mean nothing for it.
    pub(super) fn kind(&mut self, draft: &FieldDraft, source: &Arc<Source>) -> Kind {
        let written = &draft.written;
        let Some((kind, kind_source)) = written.get(|item| item.kind.as_ref()) else {
            let what = format!("the field `{}`", draft.id.value);
            self.complain(Fault::Missing { key: "kind", what }, source, &draft.id);
            return Kind::YesNo;
        };
        let Some((name, keys)) = KINDS.iter().find(|(name, _)| *name == kind.value) else {
            let meant = did_you_mean(&kind.value, KINDS.iter().map(|(name, _)| *name));
            let (fault, kind_source) =
                (Fault::UnknownKind { name: kind.value.clone(), meant }, Arc::clone(kind_source));
            self.complain(fault, &kind_source, kind);
            return Kind::YesNo;
        };
        self.check_keys(draft, name, keys);
        match *name {
            "name" => Kind::Name(Name { max_length: Self::max_length(draft, NAME_LENGTH) }),
            "text" => Kind::Text(self.text_kind(draft, TEXT_LENGTH)),
            "text_long" => Kind::LongText(self.text_kind(draft, LONG_TEXT_LENGTH)),
            "date" => Kind::Date(self.day(draft)),
            "date_partial" => Kind::PartialDate(self.day(draft)),
            "month" => Kind::Month(self.day(draft)),
            "money" => Kind::Money(self.range(draft, Decimal::new(99_999_999, 2))),
            "int" => Kind::Int(self.range(draft, 999_999.into())),
            "decimal" => Kind::Decimal(self.range(draft, 999_999.into())),
            "choice" => Kind::Choice(self.options(draft)),
            "multi" => Kind::Multi(self.options(draft)),
            "country" => Kind::Listed(self.listed(draft, "countries")),
            "countries" => Kind::ListedMany(self.listed(draft, "countries")),
            "language" => Kind::Listed(self.listed(draft, "languages")),
            "code" => Kind::Listed(self.catalogue(draft)),
            "codes" => Kind::ListedMany(self.catalogue(draft)),
            "tax_id" => Kind::Identifier(Identifier::TaxId),
            "pension_number" => Kind::Identifier(Identifier::PensionNumber),
            "health_insurance_number" => Kind::Identifier(Identifier::HealthInsuranceNumber),
            "child_benefit_number" => Kind::Identifier(Identifier::ChildBenefitNumber),
            "iban" => Kind::Iban,
            "bic" => Kind::Bic,
            "postcode" => Kind::Postcode,
            "phone" => Kind::Phone,
            "email" => Kind::Email,
            "computed" => Kind::Computed(self.computed(draft, source)),
            _ => Kind::YesNo,
        }
    }

    fn check_keys(&mut self, draft: &FieldDraft, kind: &str, own: &[&str]) {
        for (item, source) in [Some(draft.written.base()), draft.written.over()].into_iter().flatten() {
            keys::of_field(item, source, kind, own, self.complaints);
        }
    }

    fn max_length(draft: &FieldDraft, default: usize) -> usize {
        draft
            .written
            .get(|item| item.max_length.as_ref())
            .map_or(default, |(at, _)| at.value.min(LONG_TEXT_LENGTH))
    }

    fn text_kind(&mut self, draft: &FieldDraft, length: usize) -> Text {
        let written = &draft.written;
        let message = self.message("field", &draft.spot, &draft.id.value);
        let pattern = written.get(|item| item.pattern.as_ref()).and_then(|(at, source)| {
            let compiled =
                regex::RegexBuilder::new(&format!("^(?:{})$", at.value)).size_limit(1 << 20).build();
            compiled
                .map_err(|error| {
                    let message = error.to_string().lines().last().unwrap_or_default().replace("error: ", "");
                    self.complaints
                        .push(Complaint::new(Fault::BadPattern { message }, place::of(source, at)));
                })
                .ok()
        });
        let text = self.texts.of_item(
            &message,
            "field",
            &draft.id.value,
            "pattern",
            written,
            |item| item.pattern_text.as_ref(),
            self.complaints,
        );
        if let (Some(_), None, Some((at, source))) =
            (&pattern, text, written.get(|item| item.pattern.as_ref()))
        {
            let source = Arc::clone(source);
            self.complain(Fault::Missing { key: "pattern_text", what: "a pattern".into() }, &source, at);
        }
        let suggests = written.get(|item| item.suggest.as_ref());
        if let Some((at, source)) = suggests.filter(|(at, _)| at.value != "institutions") {
            let meant = Some("institutions".to_owned());
            let fault = Fault::Unknown { what: "list of suggestions", name: at.value.clone(), meant };
            self.complaints.push(Complaint::new(fault, place::of(source, at)));
        }
        Text {
            max_length: Self::max_length(draft, length),
            pattern: pattern.zip(text).map(|(regex, text)| Pattern { regex, text }),
            suggests_institutions: suggests.is_some(),
        }
    }

    fn day(&mut self, draft: &FieldDraft) -> Day {
        Day {
            not_before: self.item_expression(draft, |item| item.not_before.as_ref(), &Type::Date),
            not_after: self.item_expression(draft, |item| item.not_after.as_ref(), &Type::Date),
        }
    }

    fn range(&mut self, draft: &FieldDraft, most: Decimal) -> Range {
        let mut limit = |pick: fn(&ItemFile) -> Option<&At<String>>, default: Decimal| {
            let Some((at, source)) = draft.written.get(pick) else { return default };
            at.value.parse().unwrap_or_else(|_| {
                let fault = Fault::BadNumber { text: at.value.clone() };
                self.complaints.push(Complaint::new(fault, place::of(source, at)));
                default
            })
        };
        let (min, max) =
            (limit(|item| item.min.as_ref(), Decimal::ZERO), limit(|item| item.max.as_ref(), most));
        if min > max {
            let source = Arc::clone(draft.written.base().1);
            self.complain(Fault::Limits { min: min.to_string(), max: max.to_string() }, &source, &draft.id);
        }
        let message = self.message("field", &draft.spot, &draft.id.value);
        let unit = self.texts.of_item(
            &message,
            "field",
            &draft.id.value,
            "unit",
            &draft.written,
            |item| item.unit.as_ref(),
            self.complaints,
        );
        Range { min, max, unit }
    }

    fn computed(&mut self, draft: &FieldDraft, source: &Arc<Source>) -> Computed {
        let result = draft.written.base().0.result.unwrap_or(Outcome::Number);
        if draft.written.get(|item| item.value.as_ref()).is_none() {
            self.complain(
                Fault::Missing { key: "value", what: "a computed field".into() },
                source,
                &draft.id,
            );
        }
        let value = self.item_expression(draft, |item| item.value.as_ref(), &result.value_type());
        let message = self.message("field", &draft.spot, &draft.id.value);
        let formula = self.texts.of_item(
            &message,
            "field",
            &draft.id.value,
            "formula",
            &draft.written,
            |item| item.formula.as_ref(),
            self.complaints,
        );
        let preview = draft.written.get(|item| item.preview.as_ref()).is_some_and(|(preview, _)| *preview);
        if preview && (formula.is_none() || result != Outcome::Money) {
            let key = if formula.is_none() { "formula" } else { "result: money" };
            self.complain(Fault::Missing { key, what: "a preview".into() }, source, &draft.id);
        }
        Computed {
            value: value.unwrap_or(Node::Const(Value::Nothing)),
            result,
            formula,
            preview,
            shown: draft.written.get(|item| item.shown.as_ref()).is_none_or(|(shown, _)| *shown),
        }
    }

    /// The long list that a field names.
    fn catalogue(&mut self, draft: &FieldDraft) -> Listed {
        let Some((name, source)) = draft.written.get(|item| item.catalogue.as_ref()) else {
            let (key, what) = ("catalogue", "a field of codes".to_owned());
            let source = Arc::clone(draft.written.base().1);
            self.complain(Fault::Missing { key, what }, &source, &draft.id);
            return Listed::empty();
        };
        if !self.shared.code_lists.contains_key(&name.value) {
            let meant = did_you_mean(&name.value, self.shared.code_lists.keys().map(String::as_str));
            let fault = Fault::Unknown { what: "code list", name: name.value.clone(), meant };
            self.complaints.push(Complaint::new(fault, place::of(source, name)));
            return Listed::empty();
        }
        let name = name.value.clone();
        self.listed(draft, &name)
    }
}

/// The long list that a field names, as written.
fn catalogue(draft: &FieldDraft) -> &str {
    draft.written.get(|item| item.catalogue.as_ref()).map_or("", |(name, _)| name.value.as_str())
}
