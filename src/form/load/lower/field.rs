//! Makes a field of what was written: its kind with its own keys, its texts, its conditions.

use std::{borrow::Cow, sync::Arc};

use rust_decimal::Decimal;

use super::{
    super::{
        super::{
            expr::{
                eval::Node,
                value::{Type, Value},
            },
            fault::Fault,
            file::{self, At, CodeFile, CodeListFile, ItemFile, OptionFile},
            kind::{
                Computed, Kind, Outcome,
                choice::{Choice, Listed, Options},
                date::Day,
                number::Range,
                text::{LONG_TEXT_LENGTH, NAME_LENGTH, Name, Pattern, TEXT_LENGTH, Text},
            },
            model::{Field, Required},
            problem::Problem,
            source::{Complaint, Source, did_you_mean},
            text::{Key, TextId},
        },
        keys::{self, KINDS},
        layout::FieldDraft,
        place,
    },
    Lower, required, texts,
};

/// Up to so many options are radio buttons; more drop down.
const MOST_RADIOS: usize = 7;

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
                "computed" => draft.written.base().0.result.unwrap_or(Outcome::Number).value_type(),
                _ => Type::Text,
            });
        }
    }

    /// Makes one field.
    pub(super) fn field(&mut self, at: usize, draft: &FieldDraft) -> Field {
        let (written, spot) = (&draft.written, &draft.spot);
        let source = Arc::clone(written.base().1);
        let id = draft.id.value.as_str();
        let message = self.message("field", spot, id);
        self.places.fields.push(place::of(&source, &draft.id));
        let kind = self.kind(draft, &source);
        let mut text = |key, pick: fn(&ItemFile) -> Option<&At<String>>| {
            self.texts.of_item(&message, "field", id, key, written, pick, self.complaints)
        };
        let label = text("label", |item| item.label.as_ref());
        let short = text("short", |item| item.short.as_ref());
        let hint = text("hint", |item| item.hint.as_ref());
        let help = text("help", |item| item.help.as_ref());
        if label.is_none() {
            self.complain(
                Fault::Missing { key: "label", what: format!("the field `{id}`") },
                &source,
                &draft.id,
            );
        }
        let errors = self.own_errors(draft, &message);
        let required = required(draft).unwrap_or_else(|other| {
            if let Some((at, source)) = written.get(|item| item.required.as_ref()) {
                let fault = Fault::not_one_of("required", &other, "yes, recommended, no");
                self.complaints.push(Complaint::new(fault, place::of(source, at)));
            }
            Required::No
        });
        let required_when = self.item_expression(draft, |item| item.required_when.as_ref(), &Type::Bool);
        let plain = |pick: fn(&ItemFile) -> Option<&At<String>>| {
            written.get(pick).map(|(text, _)| Arc::from(text.value.as_str()))
        };
        let slot =
            self.layout.scopes[spot.scope.0].fields.iter().position(|field| field.0 == at).unwrap_or(0);
        Field {
            name: Arc::clone(&draft.name),
            scope: spot.scope,
            slot,
            page: spot.page,
            kind,
            whens: self.whens(&spot.whens),
            required,
            required_when,
            unknown_allowed: written
                .get(|item| item.unknown_allowed.as_ref())
                .is_some_and(|(allowed, _)| *allowed),
            label: label.unwrap_or_default(),
            short,
            hint,
            help,
            errors,
            autocomplete: plain(|item| item.autocomplete.as_ref()),
            fim: plain(|item| item.fim.as_ref()),
            same_as: plain(|item| item.same_as.as_ref()),
        }
    }

    fn own_errors(&mut self, draft: &FieldDraft, message: &str) -> Vec<(Arc<str>, TextId)> {
        let mut errors = Vec::new();
        let (base, base_source) = draft.written.base();
        let over = draft.written.over();
        let all = base.errors.iter().map(|pair| (pair, base_source, false));
        let all = all.chain(
            over.iter().flat_map(|(item, source)| item.errors.iter().map(move |pair| (pair, *source, true))),
        );
        for ((problem, text), source, overridden) in all {
            let block = texts::in_block(&draft.written, "field", &draft.id.value).filter(|_| !overridden);
            let known = Problem::samples();
            if !known.iter().any(|known| known.key() == problem) {
                let meant = did_you_mean(problem, known.iter().map(Problem::key));
                let fault = Fault::Unknown { what: "problem", name: problem.clone(), meant };
                self.complaints.push(Complaint::new(fault, file::key_place(source, problem, text)));
                continue;
            }
            let key = Key {
                message: message.to_owned(),
                attribute: format!("error-{problem}").into(),
                number: None,
            };
            let id = self.texts.add(key, text, source, block, self.complaints);
            errors.retain(|(known, _): &(Arc<str>, _)| **known != **problem);
            errors.push((problem.as_str().into(), id));
        }
        errors
    }

    /// The kind with its own keys; complains about keys that mean nothing for it.
    fn kind(&mut self, draft: &FieldDraft, source: &Arc<Source>) -> Kind {
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

    fn options(&mut self, draft: &FieldDraft) -> Options {
        let (written_options, source) = options(draft);
        let overridden = draft.written.over().is_some_and(|(item, _)| !item.options.is_empty());
        if written_options.is_empty() {
            self.complain(Fault::Missing { key: "options", what: "a choice".into() }, source, &draft.id);
        }
        let mut all: Vec<Choice> = Vec::new();
        for option in written_options {
            let code = option.code.value.as_str();
            if all.iter().any(|known| &*known.code == code) {
                self.complain(
                    Fault::Duplicate { what: "option", name: code.to_owned() },
                    source,
                    &option.code,
                );
            }
            let id = format!("{}-{code}", draft.id.value);
            let message = self.message("option", &draft.spot, &id);
            let block = texts::in_block(&draft.written, "option", &id).filter(|_| !overridden);
            let mut add = |attribute: &'static str, text: &At<String>| {
                let key = Key { message: message.clone(), attribute: Cow::Borrowed(attribute), number: None };
                self.texts.add(key, text, source, block.clone(), self.complaints)
            };
            let label = add("label", &option.label);
            let help = option.help.as_ref().map(|help| add("help", help));
            let (scope, groups) = (draft.spot.scope, &draft.spot.groups);
            let when = option.when.as_ref().and_then(|when| self.condition(when, source, scope, groups));
            all.push(Choice { code: code.into(), label, help, when });
        }
        let exclusive = draft.written.get(|item| item.exclusive.as_ref());
        if let Some((at, source)) =
            exclusive.filter(|(at, _)| !all.iter().any(|choice| *choice.code == at.value))
        {
            let meant = did_you_mean(&at.value, all.iter().map(|choice| &*choice.code));
            self.complaints.push(Complaint::new(
                Fault::UnknownOption { code: at.value.clone(), meant },
                place::of(source, at),
            ));
        }
        let style = self.style(&draft.written, "radio, select");
        let drops_down = match style.as_deref() {
            Some("select") => true,
            Some("radio") => false,
            _ => all.len() > MOST_RADIOS,
        };
        Options { all, exclusive: exclusive.map(|(at, _)| at.value.as_str().into()), drops_down }
    }

    fn listed(&mut self, draft: &FieldDraft, id: &str) -> Listed {
        let shared = self.shared;
        let Some((list, source)) = shared.code_lists.get(id) else {
            let source = Arc::clone(draft.written.base().1);
            self.complain(
                Fault::FileMissing { what: format!("forms/catalogue/{id}.yaml") },
                &source,
                &draft.id,
            );
            return Listed {
                id: id.into(),
                all: Vec::new(),
                first: 0,
                by_code: std::collections::HashMap::new(),
            };
        };
        let order = in_order(list);
        let all: Vec<_> = order
            .iter()
            .map(|code| {
                let label =
                    self.texts.catalogue(id, &code.code.value, "label", &code.label, source, self.complaints);
                (Arc::from(code.code.value.as_str()), label)
            })
            .collect();
        let by_code =
            all.iter().enumerate().map(|(at, (code, _)): (usize, &(Arc<str>, _))| (Arc::clone(code), at));
        Listed { id: id.into(), by_code: by_code.collect(), first: list.first.len(), all }
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
        Computed { value: value.unwrap_or(Node::Const(Value::Nothing)), result, formula }
    }

    /// An expression of the field, which stands among its own group's names.
    fn item_expression(
        &mut self,
        draft: &FieldDraft,
        pick: fn(&ItemFile) -> Option<&At<String>>,
        wanted: &Type,
    ) -> Option<Node> {
        let (text, source) = draft.written.get(pick)?;
        let (text, source) = (text.clone(), Arc::clone(source));
        self.expression(&text, &source, draft.spot.scope, &draft.spot.groups, wanted)
    }
}

/// The options of a field and the file they stand in: the form's own win over the block's.
fn options(draft: &FieldDraft) -> (&[OptionFile], &Arc<Source>) {
    let over = draft.written.over().filter(|(item, _)| !item.options.is_empty());
    let (item, source) = over.unwrap_or_else(|| draft.written.base());
    (&item.options, source)
}

/// A long list with its frequent entries on top; they are left out below.
fn in_order(list: &CodeListFile) -> Vec<&CodeFile> {
    let is_first = |code: &str| list.first.iter().position(|first| first.value == code);
    let mut order: Vec<_> = list.codes.iter().collect();
    order.sort_by_key(|code| is_first(&code.code.value).unwrap_or(usize::MAX));
    order
}
