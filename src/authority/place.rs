//! From what somebody typed to the places that may be meant, and to who serves them.
//!
//! May use `form` to read postcodes. Places come from the list of municipalities, if there is one, and from what
//! authorities say about themselves.

use std::sync::Arc;

use super::{
    Authorities, Authority,
    municipality::Listed,
    name::{Name, Nearness},
};
use crate::form::{expr::value::Value, kind::contact::read_postcode};

/// What somebody typed who was asked where they live: a postcode, the name of a place, or both.
#[derive(Debug)]
pub struct Wanted {
    /// The postcode.
    pub postcode: Option<Arc<str>>,
    name: Name,
}

/// A place, and who serves it.
#[derive(Debug)]
pub struct Place<'a> {
    /// Its name.
    pub name: &'a str,
    /// Where it lies, to tell it from others of its name; may be empty.
    pub district: &'a str,
    /// Its key, where it is on the list of municipalities.
    pub ars: Option<&'a str>,
    /// Who serves it, the nearest first.
    pub authorities: Vec<&'a Arc<Authority>>,
}

impl Wanted {
    /// Reads what was typed; `None` where it is neither.
    #[must_use]
    pub fn read(typed: &str) -> Option<Self> {
        let words = || typed.split(|letter: char| letter == ',' || letter.is_whitespace());
        let postcode = words().find_map(|word| match read_postcode(word) {
            Ok(Value::Text(postcode)) => Some(postcode),
            _ => None,
        });
        let name: Vec<&str> = words().filter(|word| word.contains(char::is_alphabetic)).collect();
        let name = Name::of(&name.join(" "));
        (postcode.is_some() || name.is_something()).then_some(Self { postcode, name })
    }
}

impl Authorities {
    /// The places that may be meant, the nearest first, each with those who serve it with a form, or with any.
    #[must_use]
    pub fn places(&self, wanted: &Wanted, form: Option<&str>) -> Vec<Place<'_>> {
        let there = wanted.postcode.as_ref().map(|code| self.at_postcode(code, form)).unwrap_or_default();
        if !wanted.name.is_something() {
            return there;
        }
        if there.is_empty() {
            return self.named(&wanted.name, form);
        }
        // The name picks one of those at the postcode, if it can.
        let (fitting, others): (Vec<_>, Vec<_>) =
            there.into_iter().partition(|place| wanted.name.nearness(&Name::of(place.name)).is_some());
        if fitting.is_empty() { others } else { fitting }
    }

    /// The municipality with a key.
    #[must_use]
    pub fn municipality(&self, ars: &str, form: Option<&str>) -> Option<Place<'_>> {
        self.municipalities
            .iter()
            .find(|listed| listed.municipality.ars == ars)
            .map(|listed| self.place(listed, form))
    }

    fn at_postcode(&self, postcode: &str, form: Option<&str>) -> Vec<Place<'_>> {
        let there = || self.municipalities.iter().filter(|listed| listed.municipality.postcode == postcode);
        let mut found: Vec<Place<'_>> = there().map(|listed| self.place(listed, form)).collect();
        let own =
            self.offering(form).filter(|authority| authority.postcodes.iter().any(|own| own == postcode));
        // What is on the list need not be said once more.
        for authority in own.filter(|authority| there().all(|listed| authority.exactness(listed).is_none())) {
            let nameless = authority.places.is_empty().then_some(&authority.name);
            let names = authority.places.iter().chain(nameless);
            found.extend(names.map(|name| Place::of(name, authority)));
        }
        found
    }

    fn named(&self, wanted: &Name, form: Option<&str>) -> Vec<Place<'_>> {
        let near = self.municipalities.iter().map(|listed| (wanted.nearness(&listed.name), listed));
        let there: Vec<(Nearness, &Listed)> =
            near.filter_map(|(near, listed)| Some((near?, listed))).collect();
        let mut found: Vec<(Nearness, Name, Place<'_>)> = there
            .iter()
            .map(|(near, listed)| (*near, listed.name.clone(), self.place(listed, form)))
            .collect();
        for authority in self.offering(form) {
            for own in &authority.places {
                let name = Name::of(own);
                let is_listed = |(_, listed): &(Nearness, &Listed)| {
                    listed.name == name && authority.exactness(listed).is_some()
                };
                if let Some(near) = wanted.nearness(&name)
                    && !there.iter().any(is_listed)
                {
                    found.push((near, name, Place::of(own, authority)));
                }
            }
        }
        let nearest = found.iter().map(|(near, ..)| *near).min();
        found.retain(|(near, ..)| Some(*near) == nearest);
        found.sort_by(|(_, one, at), (_, other, there)| one.cmp(other).then(at.district.cmp(there.district)));
        found.into_iter().map(|(.., place)| place).collect()
    }
}

impl<'a> Place<'a> {
    /// A place that an authority names.
    fn of(name: &'a str, authority: &'a Arc<Authority>) -> Self {
        Self { name, district: "", ars: None, authorities: vec![authority] }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::load::definitions::Definitions;

    const MUNICIPALITIES: &str = "ars,name,postcode,several,district\n\
        069995001001,Rosenfurt,66601,yes,Rosental\n\
        069995001002,Uferdorf,66601,,Rosental\n\
        069995001003,Groß Weidenau,66603,,Rosental\n\
        130010001001,Neustadt,17991,,Haffmark\n\
        130020001001,Neustadt an der Weide,17995,,Moor\n";

    /// A town, its Kreis, and a Land; the last knows no list of municipalities.
    const AUTHORITIES: [(&str, &str, &str, &str); 4] = [
        ("town", "[\"069995001001\"]", "[wohngeld]", "postcodes: [\"66602\"], places: [Rosenfurt]"),
        ("kreis", "[\"06999\"]", "[wohngeld, precheck]", "postcodes: [], places: [Rosenfurt, Uferdorf]"),
        ("land", "[\"06\", \"13001\"]", "[wohngeld, kita]", "postcodes: [], places: []"),
        (
            "plain",
            "[]",
            "[wohngeld]",
            "postcodes: [\"66601\", \"17995\"], places: [Neustadt an der Weide, Rosenau]",
        ),
    ];

    fn authorities(list: &str) -> Authorities {
        let files = AUTHORITIES.iter().zip(["AA", "AB", "AC", "AD"]).map(|((id, ars, forms, own), code)| {
            let forms = forms.trim_matches(['[', ']']).split(", ");
            let services: Vec<String> = forms.map(|form| format!("{{form: {form}, office: Amt}}")).collect();
            let text = format!(
                "{{id: {id}, code: {code}, name: {id}, kind: Amt, land: HE, languages: [de], ars: {ars}, {own}, \
                 services: [{}], contact: {{office: a, street: b, postal_code: c, city: d}}}}",
                services.join(", ")
            );
            (format!("forms/authorities/{id}.yaml"), text)
        });
        let list = (super::super::municipality::FILE.to_owned(), list.to_owned());
        let mut complaints = Vec::new();
        let read = Authorities::read(&Definitions::from_files(files.chain([list])), &mut complaints);
        assert!(complaints.is_empty(), "{}", complaints[0]);
        read
    }

    /// The places that may be meant, each with who serves it: `Rosenfurt: town`.
    fn places(list: &str, typed: &str, form: Option<&str>) -> Vec<String> {
        let told = |place: &Place<'_>| {
            let ids: Vec<&str> = place.authorities.iter().map(|own| own.id.as_str()).collect();
            format!("{}: {}", place.name, ids.join(" "))
        };
        let authorities = authorities(list);
        let wanted = Wanted::read(typed).unwrap();
        authorities.places(&wanted, form).iter().map(told).collect()
    }

    #[test]
    fn the_longest_key_serves_and_others_only_what_it_does_not_offer() {
        let found = |form| places(MUNICIPALITIES, "rosenfurt", form);
        assert_eq!(found(Some("wohngeld")), ["Rosenfurt: town"]);
        assert_eq!(found(Some("precheck")), ["Rosenfurt: kreis"]);
        assert_eq!(found(Some("kita")), ["Rosenfurt: land"]);
        assert_eq!(found(None), ["Rosenfurt: town kreis land"]);
        assert_eq!(found(Some("nothing")), ["Rosenfurt: "]);
    }

    #[test]
    fn a_postcode_has_all_its_places_and_a_name_beside_it_picks_one() {
        let found = |typed| places(MUNICIPALITIES, typed, Some("wohngeld"));
        let own = ["Neustadt an der Weide: plain", "Rosenau: plain"];
        assert_eq!(found("66601"), [&["Rosenfurt: town", "Uferdorf: kreis"], &own[..]].concat());
        assert_eq!(found("٦٦٦٠١, uferdorf"), ["Uferdorf: kreis"]);
        assert_eq!(found("66602"), ["Rosenfurt: town"], "one that only the authority names");
        // Named with its postcode, it is that municipality and no other.
        assert_eq!(found("17995"), ["Neustadt an der Weide: plain"]);
        assert_eq!(found("01067"), Vec::<String>::new());
        assert_eq!(found("01067 Uferdorf"), ["Uferdorf: kreis"], "not every postcode is on the list");
    }

    #[test]
    fn a_name_is_found_among_municipalities_and_among_what_authorities_say() {
        let found = |typed| places(MUNICIPALITIES, typed, Some("wohngeld"));
        assert_eq!(found("gross-weidenau"), ["Groß Weidenau: kreis"]);
        assert_eq!(found("Neustadt"), ["Neustadt: land", "Neustadt an der Weide: plain"]);
        assert_eq!(found("rosen"), ["Rosenau: plain", "Rosenfurt: town"]);
        assert_eq!(found("Weidenau"), ["Groß Weidenau: kreis"]);
        assert_eq!(found("Nirgendheim"), Vec::<String>::new());
    }

    #[test]
    fn without_the_list_authorities_speak_for_themselves() {
        let found = |typed| places("", typed, Some("wohngeld"));
        assert_eq!(found("66602"), ["Rosenfurt: town"]);
        assert_eq!(found("Rosen"), ["Rosenau: plain", "Rosenfurt: kreis", "Rosenfurt: town"]);
        assert_eq!(found("Groß Weidenau"), Vec::<String>::new());
    }

    #[test]
    fn others_at_the_same_place_come_before_those_elsewhere() {
        let authorities = authorities(MUNICIPALITIES);
        let instead_of = |id: &str, form: &str| {
            let (near, others) = authorities.instead_of(authorities.get(id).unwrap(), form);
            (near, others.iter().map(|other| other.id.to_string()).collect::<Vec<_>>().join(" "))
        };
        assert_eq!(instead_of("town", "precheck"), (true, "kreis".into()));
        assert_eq!(instead_of("plain", "kita"), (false, "land".into()));
        assert_eq!(instead_of("plain", "nothing"), (false, String::new()));
    }

    #[test]
    fn neither_postcode_nor_name_is_not_looked_for() {
        for typed in ["", "666", "6", "-", "x", "00999"] {
            assert!(Wanted::read(typed).is_none(), "{typed}");
        }
    }
}
