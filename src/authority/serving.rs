//! Who serves a municipality: of several authorities that offer the same service, the one that names it most exactly.
//!
//! Uses the other modules of `authority` and nothing else. A municipality comes before its Kreis, that before its Land.

use std::{cmp::Reverse, sync::Arc};

use super::{
    Authorities, Authority,
    municipality::{ARS, Listed, Municipality},
    name::Name,
    place::Place,
};

impl Authorities {
    /// Others that offer a form: at a place of this authority if there are any (`true`), else anywhere.
    #[must_use]
    pub fn instead_of(&self, authority: &Authority, form: &str) -> (bool, Vec<&Arc<Authority>>) {
        let offering = || self.all.iter().filter(|other| other.service(form).is_some());
        let near: Vec<_> = offering().filter(|other| authority.meets(other)).collect();
        if near.is_empty() { (false, offering().collect()) } else { (true, near) }
    }

    /// Those that offer a form, or anything.
    pub(super) fn offering<'a>(&'a self, form: Option<&str>) -> impl Iterator<Item = &'a Arc<Authority>> {
        self.all.iter().filter(move |authority| form.is_none_or(|form| authority.service(form).is_some()))
    }

    /// A municipality with those who serve it.
    pub(super) fn place<'a>(&'a self, listed: &'a Listed, form: Option<&str>) -> Place<'a> {
        let near = |authority: &'a Arc<Authority>| Some((authority.exactness(listed)?, authority));
        let mut near: Vec<(usize, &Arc<Authority>)> = self.all.iter().filter_map(near).collect();
        near.sort_by_key(|(exactness, _)| Reverse(*exactness));
        let counts = |own: usize, authority: &Authority, form: &str| {
            let more_exact =
                |(other, them): &(usize, &Arc<Authority>)| *other > own && them.service(form).is_some();
            authority.service(form).is_some() && !near.iter().any(more_exact)
        };
        let serves = |(own, authority): &&(usize, &Arc<Authority>)| match form {
            Some(form) => counts(*own, authority, form),
            None => authority.services.iter().any(|service| counts(*own, authority, &service.form)),
        };
        let authorities = near.iter().filter(serves).map(|(_, authority)| *authority).collect();
        let Municipality { ars, name, district, .. } = &listed.municipality;
        Place { name, district, ars: Some(ars), authorities }
    }
}

impl Authority {
    /// How exactly it says that it serves a municipality: by how many digits of the key. One that names it with its
    /// postcode could not be more exact.
    pub(super) fn exactness(&self, listed: &Listed) -> Option<usize> {
        let by_key = self.ars.iter().filter(|own| listed.is_within(own)).map(String::len).max();
        let is_named = || self.places.iter().any(|own| Name::of(own) == listed.name);
        let by_name = (self.postcodes.contains(&listed.municipality.postcode) && is_named()).then_some(ARS);
        by_key.max(by_name)
    }

    /// Whether both serve some place.
    fn meets(&self, other: &Self) -> bool {
        let same = |one: &[String], other: &[String]| one.iter().any(|own| other.contains(own));
        let contains = |one: &[String], other: &[String]| {
            one.iter().any(|outer| other.iter().any(|inner| inner.starts_with(outer.as_str())))
        };
        same(&self.postcodes, &other.postcodes)
            || contains(&self.ars, &other.ars)
            || contains(&other.ars, &self.ars)
    }
}
