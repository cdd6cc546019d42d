//! An authority: whom it serves, in which languages, with which services, and how it is reached.
//!
//! Layer 1: pure. Uses [`form`](crate::form) to read definition files, [`account`](crate::account) for roles and
//! [`case`](crate::case) for letters. Authorities are files
//! (`forms/authorities/*.yaml`), so that an office is set up like a form: by writing it down.

pub mod about;
pub mod gv100ad;
pub mod municipality;
mod name;
pub mod place;
pub mod release;
pub mod retention;
mod serving;

use std::{collections::BTreeMap, sync::Arc};

use schemars::JsonSchema;
use serde::{Deserialize, de::IgnoredAny};

use self::{
    about::{About, Operator},
    municipality::Listed,
    release::Release,
    retention::{Keep, Periods},
};
use crate::{
    account::Role,
    form::{
        fault::Fault,
        file::{self, At, ParameterValueFile},
        load::{
            definitions::{Definitions, FINDER},
            is_id, parameters,
        },
        model::Form,
        parameter::{Dated, Local, Parameters},
        source::{Complaint, Place, did_you_mean},
    },
    id::AuthorityId,
    locale::Lang,
};

/// The Länder by their codes (ISO 3166-2:DE without the country).
const LANDS: [&str; 16] =
    ["BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH"];

/// What a key of municipalities looks like.
const KEYS: &str =
    "06, 06999, 069995001, 069995001001 or alike, the first 2, 3, 5, 9 or all 12 digits of the official key";

/// What stands in addresses where the ids of authorities do: `/de/verify`.
const NOT_AUTHORITIES: [&str; 11] = [
    "accessibility",
    "account",
    "easy",
    "end",
    "imprint",
    "phone",
    FINDER,
    "privacy",
    "resume",
    "sign-language",
    "verify",
];

/// Who runs the portal, if that is written down.
const OPERATOR: &str = "forms/operator.yaml";

/// An authority. The line above each key explains it to authors, as in [`mod@file`].
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// lower-case letters, digits and hyphens; stands in addresses and in sign-ins of staff
    #[schemars(with = "String")]
    pub id: AuthorityId,
    /// two or three capitals; case numbers begin with it
    pub code: String,
    /// its name, and what it is: `kreisfreie Stadt`
    pub name: String,
    /// its name, and what it is: `kreisfreie Stadt`
    pub kind: String,
    /// whose holidays count for deadlines, by its two letters
    pub land: String,
    /// whom it serves
    pub postcodes: Vec<String>,
    /// whom it serves
    pub places: Vec<String>,
    /// whom it serves, by the official key (ARS) of a Land, a district, an association or a municipality, see [below](#municipalities)
    #[serde(default)]
    pub ars: Vec<String>,
    /// which it offers, in this order
    #[schemars(with = "Vec<String>")]
    pub languages: Vec<Lang>,
    /// its own values of `local` parameters: `{housing_limit: [{from: 2026-01-01, table: {1: 620, 2: 720}}]}`
    #[serde(default)]
    pub parameters: BTreeMap<String, Vec<ParameterValueFile>>,
    /// The same, read.
    #[serde(skip)]
    local: BTreeMap<String, Dated>,
    /// which forms, by which office, with which `settings`; with `court`, its name and address, where people sue without having to object first
    pub services: Vec<Service>,
    /// `office`, `street`, `postal_code`, `city`; `phone`, `email`, `hours` if wanted
    pub contact: Contact,
    /// what the law wants to be said about it, see [below](#who-is-responsible)
    #[serde(default)]
    pub about: About,
    /// schools and the like, for `suggest: institutions`
    #[serde(default)]
    pub institutions: Vec<String>,
    /// what goes out only after a second person has looked at it: `{letters: [cooperation-refusal], amount_over: 500}`
    #[serde(default)]
    pub release: Release,
    /// other periods than those of [`forms/retention.yaml`](#how-long-cases-are-kept), with a reason: `{but: {years: 12, reason: …}}`
    #[serde(default)]
    pub retention: BTreeMap<String, Keep>,
    /// `file_bytes` (10 MiB), `application_bytes` (50 MiB), `files` (60)
    #[serde(default)]
    pub limits: Limits,
    /// of a demonstration only: `login`, `name`, `roles`
    #[serde(default)]
    pub staff: Vec<DemoStaff>,
}

/// A form that an authority offers.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The form.
    pub form: String,
    /// The office that decides.
    pub office: String,
    /// The court that people go to at once, with its address: where the Land has done away with objections.
    #[serde(default)]
    pub court: String,
    /// What the authority sets for this form.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
}

/// How to reach an authority.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[expect(missing_docs, reason = "the names say it")]
pub struct Contact {
    pub office: String,
    pub street: String,
    pub postal_code: String,
    pub city: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub hours: Option<String>,
}

/// How much can be uploaded.
#[derive(Clone, Copy, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Bytes of one file.
    pub file_bytes: u64,
    /// Bytes of all files of one application.
    pub application_bytes: u64,
    /// Files of one application.
    pub files: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { file_bytes: 10 << 20, application_bytes: 50 << 20, files: 60 }
    }
}

/// Somebody who works for a demonstration authority.
#[derive(Clone, Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DemoStaff {
    /// The name to sign in with.
    pub login: String,
    /// The real name.
    pub name: String,
    /// Roles, by their names in [`account`](crate::account).
    pub roles: Vec<String>,
}

/// All authorities of an installation, in the order of their ids.
#[derive(Debug, Default)]
pub struct Authorities {
    all: Vec<Arc<Authority>>,
    /// All places of the country, where the list of them has been read.
    municipalities: Vec<Listed>,
    /// Who runs the portal as a whole.
    operator: Option<Operator>,
    /// How long closed cases are kept.
    periods: Periods,
}

/// What can be wrong only beside the forms, with its place: a file of an authority, read once more.
#[derive(Deserialize)]
struct Written {
    code: At<String>,
    land: At<String>,
    #[serde(default)]
    about: About,
    #[serde(default)]
    ars: Vec<At<String>>,
    #[serde(default)]
    parameters: BTreeMap<String, At<IgnoredAny>>,
    services: Vec<WrittenService>,
    #[serde(default)]
    release: release::Written,
    #[serde(default)]
    retention: BTreeMap<String, At<IgnoredAny>>,
    #[serde(default)]
    staff: Vec<WrittenStaff>,
}

#[derive(Deserialize)]
struct WrittenService {
    form: At<String>,
    #[serde(default)]
    settings: BTreeMap<String, At<String>>,
}

#[derive(Deserialize)]
struct WrittenStaff {
    roles: Vec<At<String>>,
}

/// What is wrong about the authority itself.
fn wrong_head<'a>(written: &'a Written, municipalities: &[Listed]) -> Vec<(Fault, &'a At<String>)> {
    let (code, land) = (&written.code, &written.land);
    let is_code =
        (2..=3).contains(&code.value.len()) && code.value.bytes().all(|byte| byte.is_ascii_uppercase());
    let is_land = LANDS.contains(&land.value.as_str());
    let mut found = Vec::new();
    if !is_code {
        found.push((
            Fault::not_one_of("code", &code.value, "RF, HAM or alike, in two or three capitals"),
            code,
        ));
    }
    if !is_land {
        found.push((Fault::not_one_of("land", &land.value, &LANDS.join(", ")), land));
    }
    for key in &written.ars {
        let name = key.value.clone();
        if !municipality::is_key(&name) {
            found.push((Fault::not_one_of("ars", &name, KEYS), key));
        } else if !municipalities.is_empty() && !municipalities.iter().any(|own| own.is_within(&name)) {
            found.push((Fault::Unknown { what: "key of municipalities", name, meant: None }, key));
        }
    }
    found
}

/// What is wrong with a setting, and whether with its name rather than its value.
fn wrong_setting(form: &Form, name: &str, value: &str) -> Option<(Fault, bool)> {
    let fault = form.setting_named(name, value).err()?;
    let is_name = matches!(fault, Fault::UnknownSetting { .. });
    Some((fault, is_name))
}

/// What is wrong with the name of an authority's own parameter.
fn wrong_parameter(parameters: &Parameters, name: &str) -> Option<Fault> {
    match parameters.named(name) {
        None => {
            let meant = did_you_mean(name, parameters.names());
            Some(Fault::UnknownParameter { name: name.to_owned(), meant })
        }
        Some(id) if !parameters.get(id).local => Some(Fault::LocalParameter { name: name.to_owned() }),
        Some(_) => None,
    }
}

/// The files that an authority or the operator names and that are not there.
fn missing<'a>(about: &'a About, definitions: &'a Definitions) -> impl Iterator<Item = Fault> + 'a {
    let gone = about.files().filter(|file| definitions.beside_authorities(file).is_none());
    gone.map(|file| Fault::Unknown { what: "file in forms/authorities", name: file.to_owned(), meant: None })
}

/// Reads who runs the portal.
fn operator(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Option<Operator> {
    let source = definitions.get(OPERATOR)?;
    match file::read::<Operator>(source) {
        Ok(mut operator) => {
            let missing = missing(&operator.about, definitions);
            complaints.extend(missing.map(|fault| Complaint::new(fault, Place::top(source))));
            operator.about.find(|file| definitions.beside_authorities(file));
            Some(operator)
        }
        Err(complaint) => {
            complaints.push(complaint);
            None
        }
    }
}

impl Authorities {
    /// Reads all authorities; what is wrong is complained about and left out.
    pub fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Self {
        let mut all: Vec<Arc<Authority>> = Vec::new();
        for source in definitions.in_folder("forms/authorities", ".yaml") {
            match file::read::<Authority>(source) {
                Err(complaint) => complaints.push(complaint),
                Ok(mut authority) => {
                    for (name, values) in &authority.parameters {
                        let values = parameters::dated(values, source, complaints);
                        authority.local.insert(name.clone(), values);
                    }
                    authority.about.find(|file| definitions.beside_authorities(file));
                    let id = authority.id.to_string();
                    if !is_id(&id, '-') || NOT_AUTHORITIES.contains(&id.as_str()) {
                        let fault = Fault::BadId { id, joint: "hyphens" };
                        complaints.push(Complaint::new(fault, Place::top(source)));
                    }
                    let mut double = |what, name| {
                        complaints.push(Complaint::new(Fault::Duplicate { what, name }, Place::top(source)));
                    };
                    if all.iter().any(|other| other.id == authority.id) {
                        double("authority", authority.id.to_string());
                    }
                    if all.iter().any(|other| other.code == authority.code) {
                        double("authority with the code", authority.code.clone());
                    }
                    all.push(Arc::new(authority));
                }
            }
        }
        let operator = operator(definitions, complaints);
        let periods = Periods::read(definitions, complaints);
        Self { all, municipalities: municipality::read(definitions, complaints), operator, periods }
    }

    /// Complains about services, settings and roles that mean nothing.
    pub fn check(&self, definitions: &Definitions, forms: &[&Form], complaints: &mut Vec<Complaint>) {
        let mut ids = definitions.form_ids();
        retention::wrong_forms(&self.periods, definitions, complaints);
        ids.extend(definitions.has_finder().then(|| FINDER.to_owned()));
        for source in definitions.in_folder("forms/authorities", ".yaml") {
            // A file that can't be read has been complained about already.
            let Ok(written) = file::read::<Written>(source) else { continue };
            let mut complain = |fault, place| complaints.push(Complaint::new(fault, place));
            for (fault, at) in wrong_head(&written, &self.municipalities) {
                complain(fault, Place::new(source, file::range(at)));
            }
            for fault in missing(&written.about, definitions) {
                complain(fault, Place::top(source));
            }
            for service in &written.services {
                let id = &service.form.value;
                if !ids.contains(id) {
                    let meant = did_you_mean(id, ids.iter().map(String::as_str));
                    let fault = Fault::Unknown { what: "form", name: id.clone(), meant };
                    complain(fault, Place::new(source, file::range(&service.form)));
                }
                let Some(form) = forms.iter().find(|form| *form.head.id == **id) else { continue };
                for (name, value) in &service.settings {
                    if let Some((fault, is_name)) = wrong_setting(form, name, &value.value) {
                        let place = if is_name {
                            file::key_place(source, name, value)
                        } else {
                            Place::new(source, file::range(value))
                        };
                        complain(fault, place);
                    }
                }
            }
            for (name, at) in &written.parameters {
                if let Some(fault) = forms.first().and_then(|form| wrong_parameter(&form.parameters, name)) {
                    complain(fault, file::key_place(source, name, at));
                }
            }
            for (fault, class, at) in retention::wrong_own(&self.periods, &written.retention) {
                complain(fault, file::key_place(source, class, at));
            }
            for (fault, at) in written.release.wrong() {
                complain(fault, Place::new(source, file::range(at)));
            }
            for role in written.staff.iter().flat_map(|person| &person.roles) {
                if Role::named(&role.value).is_none() {
                    let meant = did_you_mean(&role.value, Role::ALL.into_iter().map(Role::name));
                    let fault = Fault::Unknown { what: "role", name: role.value.clone(), meant };
                    complain(fault, Place::new(source, file::range(role)));
                }
            }
        }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Authority>> {
        self.all.iter()
    }

    /// Who runs the portal as a whole, if anybody says so.
    #[must_use]
    pub fn operator(&self) -> Option<&Operator> {
        self.operator.as_ref()
    }

    /// The authority with a short name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Authority>> {
        self.all.iter().find(|authority| authority.id.as_str() == id)
    }

    /// How long an authority keeps closed cases of a class; nothing for ever.
    #[must_use]
    pub fn keeps<'a>(&'a self, authority: &'a Authority, class: &str) -> Option<&'a Keep> {
        authority.retention.get(class).or_else(|| self.periods.get(class))
    }

    /// What counts for a form where an authority is named, or none.
    pub fn local(&self, id: Option<&str>, form: &Form) -> Result<Local, Fault> {
        let Some(id) = id else { return Ok(form.default_local()) };
        let unknown = || {
            let meant = did_you_mean(id, self.all.iter().map(|authority| authority.id.as_str()));
            Fault::Unknown { what: "authority", name: id.to_owned(), meant }
        };
        self.get(id).map(|authority| authority.local(form)).ok_or_else(unknown)
    }
}

impl Authority {
    /// The service with a form.
    #[must_use]
    pub fn service(&self, form: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.form == form)
    }

    /// The office that decides about a form; the authority's own where it does not offer the form any more.
    #[must_use]
    pub fn office_for(&self, form: &str) -> &str {
        self.service(form).map_or(&self.contact.office, |service| &service.office)
    }

    /// The court that people go to at once against a decision about a form, where there is no objection first.
    #[must_use]
    pub fn court_for(&self, form: &str) -> Option<&str> {
        self.service(form).map(|service| service.court.as_str()).filter(|court| !court.is_empty())
    }

    /// What counts for a form here: the authority's own settings, or the form's defaults, and its own amounts.
    #[must_use]
    pub fn local(&self, form: &Form) -> Local {
        let named = |name: &str| form.parameters.named(name).filter(|id| form.parameters.get(*id).local);
        let own = self.local.iter().filter_map(|(name, values)| Some((named(name)?, values.clone())));
        Local { settings: self.settings(form), parameters: own.collect() }
    }

    fn settings(&self, form: &Form) -> Vec<Arc<str>> {
        let own = self.service(&form.head.id).map(|service| &service.settings);
        let setting = |(name, values): &(Arc<str>, Vec<Arc<str>>)| {
            let set = own
                .and_then(|own| own.get(&**name))
                .and_then(|set| values.iter().find(|value| ***value == **set));
            set.or(values.first()).cloned().unwrap_or_else(|| Arc::from(""))
        };
        form.settings.iter().map(setting).collect()
    }
}
