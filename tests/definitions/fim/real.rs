//! The real schemas: all of them become forms, and all of those can be sent.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::Read as _,
    sync::OnceLock,
};

use antrag::form::{
    fim::{Imported, Schema, Verb},
    model::Form,
};

use super::{
    files,
    fill::{fill, is_at_the_end},
    import, schema, shared,
};

/// In how many ways each form is filled in.
const TASTES: usize = 8;

/// All schemas and the forms that they become, made once for all tests.
fn forms() -> Option<&'static [(Schema, Imported, Form)]> {
    static FORMS: OnceLock<Option<Vec<(Schema, Imported, Form)>>> = OnceLock::new();
    let make = |schema: Schema| {
        let (imported, form) = import(&schema, &[]);
        (schema, imported, form)
    };
    FORMS.get_or_init(|| Some(schemas()?.into_iter().map(make).collect())).as_deref()
}

/// All schemas; one is packed.
fn schemas() -> Option<Vec<Schema>> {
    let folder = shared("xdf3-bund-t")?;
    let mut all: Vec<Schema> =
        files(&folder, ".xml").iter().map(|file| schema(&fs::read(file).unwrap())).collect();
    for file in files(&folder, ".xml.gz") {
        let mut text = Vec::new();
        flate2::read::GzDecoder::new(fs::File::open(file).unwrap()).read_to_end(&mut text).unwrap();
        all.push(schema(&text));
    }
    Some(all)
}

/// The paths of all fields.
fn paths(schema: &Schema) -> BTreeSet<String> {
    let path = |at: usize| {
        let chain = std::iter::successors(Some(at), |at| schema.nodes[*at].parent.map(|parent| parent.0));
        let mut ids: Vec<&str> = chain.map(|at| schema.nodes[at].id.id.as_str()).collect();
        ids.push("self");
        ids.reverse();
        ids.join(".")
    };
    (0..schema.nodes.len()).filter(|at| !schema.nodes[*at].is_group()).map(path).collect()
}

#[test]
fn every_real_schema_becomes_a_form_that_can_be_sent() {
    let Some(forms) = forms() else { return };
    assert_eq!(forms.len(), 23);
    for (schema, _, form) in forms {
        let known = paths(schema);
        let mut exported = BTreeSet::new();
        for taste in 0..TASTES {
            fill(form, taste, &mut |situation, finished| {
                assert!(is_at_the_end(situation), "{}", schema.id);
                assert!(finished.missing.is_empty(), "{}: {:?}", schema.id, finished.missing);
                let fim = finished.fim.as_ref().unwrap();
                assert_eq!(fim["schema"], schema.id.to_string());
                for path in fim["answers"].as_object().unwrap().keys() {
                    let bare = path.split('.').map(|step| step.split('[').next().unwrap());
                    exported.insert(bare.collect::<Vec<_>>().join("."));
                }
            });
        }
        assert!(
            exported.is_subset(&known),
            "{}: {:?}",
            schema.id,
            exported.difference(&known).collect::<Vec<_>>()
        );
        // What is only read has no answer, and what several answers together bring up is reached by few.
        let reached = exported.len() * 100 / known.len();
        assert!(reached >= 60, "{}: {reached} %", schema.id);
    }
}

#[test]
fn most_rules_of_the_real_schemas_are_translated() {
    let Some(forms) = forms() else { return };
    let (mut translated, mut left) = (BTreeSet::new(), BTreeMap::new());
    let mut verbs: BTreeMap<Verb, BTreeSet<&String>> = BTreeMap::new();
    for (_, imported, _) in forms {
        for (verb, rules) in &imported.summary.verbs {
            verbs.entry(*verb).or_default().extend(rules);
        }
        translated.extend(&imported.summary.translated);
        left.extend(&imported.summary.left);
    }
    translated.retain(|rule| !left.contains_key(*rule));
    let (all, done) = (translated.len() + left.len(), translated.len());
    println!("{done} of {all} rules are translated");
    for (verb, rules) in &verbs {
        println!("{verb:?}: {}", rules.len());
    }
    for (rule, reason) in &left {
        println!("{rule}: {reason}");
    }
    assert_eq!(all, 43);
    assert!(done * 100 >= all * 85, "{done} of {all}: {left:?}");
}

#[test]
fn what_the_schema_says_stands_in_the_form() {
    let Some(forms) = forms() else { return };
    let (_, imported, form) = forms.iter().find(|(schema, ..)| schema.id.id == "S07000000200").unwrap();
    let text = &imported.files[0].1;
    for line in [
        "fim: S07000000200V1.2.0",
        r#"law: ["§ 12 VwVfG vom 15.07.2024", "§ 15 BJagdG vom 25.10.2024"]"#,
        "      - group: antragstellende_person_zulassung\n        fim: G07000002577V0.1.0\n",
        "            max_length: 120\n            required: yes\n            fim: F60000000227V1.1.0\n",
        "                  - code: \"002\"\n                    label: außerhalb von Deutschland\n",
        "when: 'abfrage_anschrift_inland_oder_ausland == \"001\"' # R07000002249V0.1.0\n",
        "                        min: 2\n                        max: 5\n",
        "help: Geben Sie den Nachnamen, Familiennamen bzw. Zunamen an.\n",
        "  # To do: rule R07000002245V0.1.0 (its wording leaves room): WENN G60000000083 Geburtsdatum",
        "# To do: import the code list\n",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let postcode = form.fields.iter().find(|field| field.name.ends_with("postleitzahl")).unwrap();
    let path = "G07000002577V0.1.0/G07000002558V0.1.0/G60000000086V2.1.0/F60000000246V1.1.0";
    assert_eq!(postcode.fim.as_deref(), Some(path));
}
