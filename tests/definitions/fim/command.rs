//! `antrag form import-fim`, as somebody runs it.

use std::{
    env, fs,
    path::PathBuf,
    process::{self, Command, Output},
};

use super::small::{self, field, group};

/// A folder that is removed at the end.
pub struct Folder(PathBuf);

impl Folder {
    pub fn new(name: &str) -> Self {
        let folder = env::temp_dir().join(format!("antrag-fim-{name}-{}", process::id()));
        fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    pub fn write(&self, name: &str, text: &str) {
        fs::write(self.0.join(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    pub fn run(&self, program: &str, arguments: &[&str]) -> Output {
        Command::new(program).args(arguments).current_dir(&self.0).output().unwrap()
    }

    fn antrag(&self, arguments: &[&str]) -> (bool, String) {
        let output = self.run(env!("CARGO_BIN_EXE_antrag"), arguments);
        let told = [output.stdout, output.stderr].map(|told| String::from_utf8(told).unwrap()).concat();
        (output.status.success(), told)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

const LIST: &str = r#"<?xml version="1.0"?>
<gc:CodeList xmlns:gc="http://docs.oasis-open.org/codelist/ns/genericode/1.0/">
<Identification><ShortName>staat</ShortName><Version>2</Version><CanonicalUri>urn:example:staat</CanonicalUri></Identification>
<ColumnSet><Column Id="kurz" Use="optional"/><Column Id="schluessel" Use="required"/><Column Id="name" Use="required"/>
<Key Id="k"><ColumnRef Ref="schluessel"/></Key></ColumnSet>
<SimpleCodeList>
<Row><Value ColumnRef="schluessel"><SimpleValue>000</SimpleValue></Value><Value ColumnRef="name"><SimpleValue>Deutschland</SimpleValue></Value></Row>
<Row><Value ColumnRef="schluessel"><SimpleValue>475</SimpleValue></Value><Value ColumnRef="name"><SimpleValue>Syrien</SimpleValue></Value></Row>
</SimpleCodeList>
</gc:CodeList>
"#;

#[test]
fn a_schema_and_its_code_list_become_a_form_that_passes_the_check() {
    let folder = Folder::new("command");
    let reference = "<xdf:codelisteReferenz><xdf:canonicalIdentification>urn:example:staat</xdf:canonicalIdentification></xdf:codelisteReferenz>";
    let inside = [
        small::rule("R99000000001", "WENN F99000000001 Staat = 475 'Syrien', DANN aktiviere F99000000002."),
        small::rule("R99000000002", "Die Angaben müssen stimmen."),
        field("F99000000001", "Staat", "1:1", "select text", reference),
        field("F99000000002", "Grund", "0:1", "input text", ""),
    ];
    folder.write("schema.xml", &small::schema(&group("G99000000001", "Angaben", "1:1", &inside.concat())));
    folder.write("staat.xml", LIST);
    let (good, told) = folder.antrag(&["form", "import-fim", "schema.xml", "staat.xml"]);
    assert!(good, "{told}");
    let summary = "S99000000001V1.0.0: 2 fields, 1 groups. Rules: 1 translated, 1 left.\n  \
        To do: rule R99000000002V1.0.0: its wording leaves room.\n";
    assert!(told.ends_with(summary), "{told}");
    let form = folder.read("forms/kleiner-antrag/form.yaml");
    assert!(form.contains("kind: code\n            catalogue: staat-2\n"), "{form}");
    assert!(form.contains("when: 'staat == \"475\"' # R99000000001V1.0.0"), "{form}");
    assert!(folder.read("forms/catalogue/staat-2.yaml").contains("- code: \"475\"\n    label: Syrien\n"));
    let (good, told) = folder.antrag(&["check"]);
    assert!(good, "{told}");
    assert!(told.contains("Forms: 1. Examples: 1. Complaints: 0."), "{told}");

    let again = folder.antrag(&["form", "import-fim", "schema.xml", "staat.xml"]);
    assert_eq!(again, (false, "forms/kleiner-antrag/form.yaml is there already.\n".to_owned()));
    let (good, told) = folder.antrag(&["form", "import-fim", "schema.xml", "staat.xml", "--id", "zweiter"]);
    assert!(good, "{told}");
    let none = folder.antrag(&["form", "import-fim", "staat.xml"]);
    assert_eq!(none, (false, "There is no schema among the files.\n".to_owned()));
    let (good, told) = folder.antrag(&["form", "import-fim", "nowhere.xml"]);
    assert!(!good && told.starts_with("nowhere.xml: "), "{told}");
}
