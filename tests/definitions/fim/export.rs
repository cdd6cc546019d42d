//! Answers by their path in the federal catalogue.

use std::{collections::HashMap, path::Path, sync::Arc};

use antrag::form::{
    example,
    finish::finish,
    load::{self, definitions::Definitions},
    situation::Situation,
    source::Source,
    unit::assemble,
};
use serde_json::{Value as Json, json};

use super::{
    TODAY, import, schema,
    small::{self, field, group, values},
};

/// What is sent of an example's answers, with two files for each piece of evidence.
fn exported(definitions: &Definitions, form: &str, source: &Arc<Source>) -> Option<Json> {
    let form = load::form(definitions, form, TODAY).unwrap();
    let mut complaints = Vec::new();
    let example = example::read(source).unwrap();
    let prepared = example::prepare(&form, &example, source, &mut complaints).unwrap();
    assert!(complaints.is_empty(), "{}", complaints[0]);
    let (root, local) = (assemble(&form, &prepared.units), form.default_local());
    let none = HashMap::new();
    let situation = Situation::new(&form, &root, &prepared.units, &local, prepared.today, &none);
    let files = situation.requirements().into_iter().map(|requirement| (requirement.key, 2)).collect();
    let situation = Situation::new(&form, &root, &prepared.units, &local, prepared.today, &files);
    finish(&situation).unwrap().fim
}

#[test]
fn an_imported_form_hands_out_what_its_schema_names() {
    let several = values(&[("1", "Eins"), ("2", "Zwei")]);
    let inside = [
        field("F60000000228", "Vornamen", "1:1", "input text", ""),
        field("F60000000242", "E-Mail", "1:1", "input text", ""),
        field("F99000000001", "Telefon", "0:3", "input text", ""),
        field("F99000000002", "Nachweis", "0:*", "input file", ""),
        field("F99000000003", "Art", "1:*", "select text", &several),
        field("F99000000004", "Herkunft", "1:1", "hidden text", "<xdf:inhalt>Portal</xdf:inhalt>"),
        group(
            "G99000000002",
            "Kind",
            "0:*",
            &[
                field("F99000000005", "Alter", "1:1", "input num_int", ""),
                group(
                    "G99000000003",
                    "Schule",
                    "1:1",
                    &field("F99000000006", "Seit", "0:2", "input date", ""),
                ),
                field("F99000000007", "Zeugnis", "0:1", "input file", ""),
            ]
            .concat(),
        ),
    ];
    let text = small::schema(&group("G99000000001", "Antrag", "1:1", &inside.concat()));
    let (imported, _) = import(&schema(text.as_bytes()), &[]);
    let example = "title: T\ntoday: 2026-11-24\nanswers:\n  antrag:\n    vornamen: Kim\n    e_mail: kim@example.org\n    \
        telefon: [{telefon_eintrag: A}, {telefon_eintrag: B}]\n    art: [\"2\"]\n    kind:\n      - alter: 8\n      - alter: 11\n        \
        schule.seit: [{seit_eintrag: 1.8.2024}]\nexpect: {}\n";
    let source = Arc::new(Source { name: "example.yaml".into(), text: example.into() });
    let definitions = Definitions::from_files(imported.files);
    let fim = exported(&definitions, &imported.id, &source).unwrap();
    // Rows have names of their own there, which the keys of evidence end with.
    let keys = ["[1]", "[2]"].map(|row| format!("self.G99000000001.G99000000002{row}.F99000000007"));
    let [first, second] = keys.each_ref().map(|key| fim["answers"][key]["evidence"].as_str().unwrap());
    assert!(first.starts_with("zeugnis/") && second.starts_with("zeugnis/") && first != second);
    let expected = json!({
        "schema": "S99000000001V1.0.0",
        "answers": {
            "self.G99000000001.F60000000228": "Kim",
            "self.G99000000001.F60000000242": "kim@example.org",
            "self.G99000000001.F99000000001[1]": "A",
            "self.G99000000001.F99000000001[2]": "B",
            "self.G99000000001.F99000000002": {"evidence": "nachweis", "files": 2},
            "self.G99000000001.F99000000003": ["2"],
            "self.G99000000001.F99000000004": "Portal",
            "self.G99000000001.G99000000002[1].F99000000005": 8,
            "self.G99000000001.G99000000002[2].F99000000005": 11,
            "self.G99000000001.G99000000002[2].G99000000003.F99000000006[1]": "2024-08-01",
            "self.G99000000001.G99000000002[1].F99000000007": {"evidence": first, "files": 2},
            "self.G99000000001.G99000000002[2].F99000000007": {"evidence": second, "files": 2},
        },
    });
    assert_eq!(fim, expected);
}

/// Groups that are not in the catalogue are steps by their own names, so that two persons stay two.
#[test]
fn a_form_that_knows_only_some_ids_hands_out_those() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let definitions = Definitions::read(root).unwrap();
    let source = definitions.get("forms/bildung-und-teilhabe/examples/p01-single-parent.yaml").unwrap();
    let fim = exported(&definitions, "bildung-und-teilhabe", source).unwrap();
    let answers = &fim["answers"];
    assert_eq!(fim["schema"], Json::Null);
    assert_eq!(answers["self.applicant.F60000227"], "Çelik-Öztürk");
    assert_eq!(answers["self.applicant.G60000083"], "1993-04-12");
    assert!(answers.as_object().unwrap().keys().all(|path| path.starts_with("self.")), "{answers}");
}

#[test]
fn a_form_without_ids_has_no_such_part() {
    let text = "id: lunch\nversion: '1'\nvalid_from: 2026-01-01\ntitle: T\nsummary: S.\nminutes: 3\nretention: short\n\
        who: {name: [name], reach: [email]}\npages:\n  - id: person\n    title: P\n    items:\n      \
        - {field: name, kind: name, label: N}\n      - {field: email, kind: email, label: E}\n";
    let definitions = Definitions::from_files([("forms/lunch/form.yaml".to_owned(), text.to_owned())]);
    let example = "title: T\ntoday: 2026-11-24\nanswers: {name: Kim, email: kim@example.org}\nexpect: {}\n";
    let source = Arc::new(Source { name: "example.yaml".into(), text: example.into() });
    assert_eq!(exported(&definitions, "lunch", &source), None);
}
