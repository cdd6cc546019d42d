//! An authority: whom it serves, in which languages, with which services, and how it is reached.
//!
//! Layer 1: pure. Uses [`form`](crate::form) to read definition files and [`account`](crate::account) for roles. Authorities are files
//! (`forms/authorities/*.yaml`), so that an office is set up like a form: by writing it down.

use std::{collections::BTreeMap, sync::Arc};

use serde::Deserialize;

use crate::{
    account::Role,
    form::{
        fault::Fault,
        file::{self, At},
        load::{definitions::Definitions, is_id},
        model::Form,
        source::{Complaint, Place, did_you_mean},
    },
    id::AuthorityId,
    locale::Lang,
};

/// What stands in addresses where the ids of authorities do: `/de/verify`.
const NOT_AUTHORITIES: [&str; 3] = ["end", "resume", "verify"];

/// An authority.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// Its short name in addresses.
    pub id: AuthorityId,
    /// Two or three capitals: the first part of its case numbers.
    pub code: String,
    /// Its name.
    pub name: String,
    /// What it is: `kreisfreie Stadt`.
    pub kind: String,
    /// The Land whose holidays count, by its two letters.
    pub land: String,
    /// The postcodes it serves.
    pub postcodes: Vec<String>,
    /// The places it serves.
    pub places: Vec<String>,
    /// The languages it offers, in the order of offer.
    pub languages: Vec<Lang>,
    /// What can be applied for there.
    pub services: Vec<Service>,
    /// How to reach it.
    pub contact: Contact,
    /// Schools, day-care centres and the like that it knows.
    #[serde(default)]
    pub institutions: Vec<String>,
    /// How much can be uploaded.
    #[serde(default)]
    pub limits: Limits,
    /// Staff of a demonstration.
    #[serde(default)]
    pub staff: Vec<DemoStaff>,
}

/// A form that an authority offers.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Service {
    /// The form.
    pub form: String,
    /// The office that decides.
    pub office: String,
    /// What the authority sets for this form.
    #[serde(default)]
    pub settings: BTreeMap<String, String>,
}

/// How to reach an authority.
#[derive(Debug, Deserialize)]
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
#[derive(Clone, Copy, Debug, Deserialize)]
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
#[derive(Clone, Debug, Deserialize)]
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
}

/// What can be wrong only beside the forms, with its place: a file of an authority, read once more.
#[derive(Deserialize)]
struct Written {
    services: Vec<WrittenService>,
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

/// Complains about services, settings and roles that mean nothing.
pub fn check(definitions: &Definitions, forms: &[Form], complaints: &mut Vec<Complaint>) {
    let ids = definitions.form_ids();
    for source in definitions.in_folder("forms/authorities", ".yaml") {
        // A file that can't be read has been complained about already.
        let Ok(written) = file::read::<Written>(source) else { continue };
        let mut complain = |fault, place| complaints.push(Complaint::new(fault, place));
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
        for role in written.staff.iter().flat_map(|person| &person.roles) {
            if Role::named(&role.value).is_none() {
                let meant = did_you_mean(&role.value, Role::ALL.into_iter().map(Role::name));
                let fault = Fault::Unknown { what: "role", name: role.value.clone(), meant };
                complain(fault, Place::new(source, file::range(role)));
            }
        }
    }
}

/// What is wrong with a setting, and whether with its name rather than its value.
fn wrong_setting(form: &Form, name: &str, value: &str) -> Option<(Fault, bool)> {
    let Some((_, values)) = form.settings.iter().find(|(known, _)| **known == *name) else {
        let meant = did_you_mean(name, form.settings.iter().map(|(known, _)| &**known));
        return Some((Fault::UnknownSetting { name: name.to_owned(), meant }, true));
    };
    let fits = values.iter().any(|known| **known == *value);
    (!fits).then(|| (Fault::not_one_of(name, value, &values.join(", ")), false))
}

impl Authorities {
    /// Reads all authorities; what is wrong is complained about and left out.
    pub fn read(definitions: &Definitions, complaints: &mut Vec<Complaint>) -> Self {
        let mut all: Vec<Arc<Authority>> = Vec::new();
        for source in definitions.in_folder("forms/authorities", ".yaml") {
            match file::read::<Authority>(source) {
                Err(complaint) => complaints.push(complaint),
                Ok(authority) => {
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
        Self { all }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Arc<Authority>> {
        self.all.iter()
    }

    /// The authority with a short name.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Arc<Authority>> {
        self.all.iter().find(|authority| authority.id.as_str() == id)
    }

    /// The authorities that serve a postcode.
    pub fn at_postcode<'a>(&'a self, postcode: &'a str) -> impl Iterator<Item = &'a Arc<Authority>> {
        self.all.iter().filter(move |authority| authority.postcodes.iter().any(|own| own == postcode))
    }
}

impl Authority {
    /// The service with a form.
    #[must_use]
    pub fn service(&self, form: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.form == form)
    }

    /// What counts for a form here: the authority's own settings, or the form's defaults.
    #[must_use]
    pub fn settings(&self, form: &Form) -> Vec<Arc<str>> {
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
