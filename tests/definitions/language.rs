//! What the form language says, in one small form: each line of the example is a promise.

use std::collections::HashMap;

use antrag::{
    check::check_definitions,
    form::{
        load::{self, definitions::Definitions},
        parameter::{Amount, Dated},
        situation::{Situation, Today},
        unit::{Units, assemble},
    },
    locale::Lang,
};
use jiff::civil::date;

const FORM: &str = r#"
id: lunch
version: "1"
valid_from: 2026-01-01
title: T
summary: S.
minutes: 3
retention: short
settings: {level: [I, II]}
who: {name: [name], reach: [email]}
pages:
  - id: person
    title: P
    items:
      - {field: name, kind: name, label: N}
      - {field: email, kind: email, label: E}
      - {field: birth, kind: date_partial, label: B}
      - {field: tax, kind: tax_id, label: T}
      - {field: pension, kind: pension_number, label: P}
      - {field: health, kind: health_insurance_number, label: H}
      - {field: benefit, kind: child_benefit_number, label: C}
      - {field: town, kind: code, label: O, catalogue: towns}
      - {field: towns, kind: codes, label: OO, catalogue: towns}
      - {field: why, kind: text, label: W, when: 'town == "south"', recommended_when: '"north" in towns'}
      - list: rows
        label: R
        add: A
        row: R
        items:
          - {field: cost, kind: money, label: C}
      - list: others
        label: O
        add: A
        row: O
        items:
          - {field: cost, kind: money, label: C}
      - {field: step, kind: computed, label: X, value: 'param.by_age.of(age(birth, today))'}
      - {field: youngest, kind: computed, label: X, value: param.by_age.of(-1)}
      - {field: then, kind: computed, label: X, value: 'param.meal.on(date("2027-02-01"))'}
      - {field: nested, kind: computed, label: X, value: 'param.by_level.of(setting.level, 9)'}
      - {field: before, kind: computed, label: X, value: 'param.by_level.on(date("2025-12-31")).of("I", 1)'}
      - {field: local, kind: computed, label: X, value: param.limit.of(2)}
      - {field: born, kind: computed, label: X, value: year(birth)}
      - {field: in_month, kind: computed, label: X, value: month(today)}
      - {field: since, kind: computed, label: X, value: 'months(date("1959-05-01"), today)'}
      - {field: end, kind: computed, label: X, result: date, value: last_of_month(today)}
      - {field: down, kind: computed, label: X, value: floor(-1.5)}
      - {field: up, kind: computed, label: X, value: ceil(2.01)}
      - {field: least, kind: computed, label: X, value: 'min(3, 1, 2)'}
      - {field: most, kind: computed, label: X, value: 'max(3, 1, 2, 7)'}
      - {field: dearest, kind: computed, label: X, value: 'rows.max(r, r.cost)'}
      - {field: cheapest, kind: computed, label: X, value: 'rows.min(r, r.cost)'}
      - {field: sum, kind: computed, label: X, result: money, value: 'rows.sum(r, r.cost)', shown: false}
      - {info: told, text: "Zusammen {sum}."}
"#;

const PARAMETERS: &str = "
parameters:
  - {id: meal, unit: euro, values: [{from: 2026-01-01, value: 4.5}, {from: 2027-01-01, value: 5}]}
  - {id: by_age, unit: euro, values: [{from: 2026-01-01, table: {0: 357, 6: 390.25, 14: 471}}]}
  - {id: by_level, unit: number, values: [{from: 2026-01-01, table: {I: {1: 0.0000408, 5: 2}, II: {1: 3}}}]}
  - {id: limit, unit: euro, local: true, values: []}
";

const AUTHORITY: &str = r#"
id: rosenfurt
code: RF
name: Stadt Rosenfurt
kind: kreisfreie Stadt
land: HE
postcodes: ["66601"]
places: [Rosenfurt]
languages: [de]
parameters:
  limit: [{from: 2026-01-01, table: {1: 620, 2: 720}}]
services:
  - {form: lunch, office: Amt, settings: {level: II}}
contact: {office: Amt, street: Rathausplatz 1, postal_code: "66601", city: Rosenfurt}
"#;

const TOWNS: &str = "id: towns\ncodes: [{code: north, label: Norden}, {code: south, label: Süden}]";

const EXAMPLE: &str = r#"
title: Everything
today: 2026-11-24
authority: rosenfurt
answers:
  name: Mandy Krüger
  email: mandy@example.org
  birth: ["", "3", "2017"]
  tax: 86 095 742 719
  pension: 15 070649 c 103
  health: a123456780
  benefit: 111 FK 396431
  town: south
  towns: [north, south]
  rows: [{cost: "4,50"}, {cost: "١٢"}, {}]
  others: [{cost: "1"}, {cost: "2"}]
expect:
  pages: [person]
  problems: []
  missing: []
  computed:
    step: 390.25
    youngest: nothing
    then: 5
    nested: 3
    before: nothing
    local: 720
    born: 2017
    in_month: 11
    since: 810
    end: 2026-11-30
    down: -2
    up: 3
    least: 1
    most: 7
    dearest: 12
    cheapest: 4.5
    sum: 16.5
  output: {tax: "86095742719", pension: 15070649C103, health: A123456780, benefit: 111FK396431, town: south, sum: "16.50"}
"#;

const WRONG: &str = r#"
title: Mistyped, and where the authority has set nothing
today: 2026-11-24
answers:
  name: Mandy Krüger
  tax: "86095742718"
  pension: 15070649C104
  health: A123456781
  benefit: 111FK39643
expect:
  problems: ["tax: tax-id", "pension: pension-number", "health: health-insurance-number", "benefit: child-benefit-number"]
  computed: {local: nothing, nested: 2, dearest: nothing, step: nothing, sum: 0}
"#;

#[test]
fn every_line_of_the_example_holds() {
    let files = [
        ("forms/lunch/form.yaml", FORM),
        ("forms/lunch/examples/everything.yaml", EXAMPLE),
        ("forms/lunch/examples/wrong.yaml", WRONG),
        ("forms/parameters/lunch.yaml", PARAMETERS),
        ("forms/authorities/rosenfurt.yaml", AUTHORITY),
        ("forms/catalogue/towns.yaml", TOWNS),
    ];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let report = check_definitions(&Definitions::from_files(files), date(2026, 8, 1));
    let complaints: Vec<String> = report.complaints.iter().map(ToString::to_string).collect();
    assert_eq!(complaints.join("\n\n"), "");
    assert_eq!(report.examples, 2);
}

const LIMIT: &str = r#"
id: limit
version: "1"
valid_from: 2026-01-01
title: Bis {own}
summary: S.
minutes: 3
retention: short
who: {name: [name], reach: [email]}
pages:
  - id: person
    title: Höchstens {own}
    items:
      - {field: name, kind: name, label: N}
      - {field: email, kind: email, label: E}
"#;

/// Where the law has no value, each authority has its own: in texts as in sums.
#[test]
fn texts_show_what_an_authority_sets() {
    let parameters = "parameters: [{id: own, unit: euro, local: true, values: []}]";
    let files = [("forms/limit/form.yaml", LIMIT), ("forms/parameters/own.yaml", parameters)];
    let definitions = Definitions::from_files(files.map(|(name, text)| (name.to_owned(), text.to_owned())));
    let today = date(2026, 8, 1);
    let form = load::form(&definitions, "limit", today).unwrap_or_else(|all| panic!("{}", all[0]));
    let (units, files) = (Units::new(), HashMap::new());
    let root = assemble(&form, &units);
    let says = |values: Dated| {
        let mut local = form.default_local();
        local.parameters.insert(form.parameters.named("own").unwrap(), values);
        let situation = Situation::new(&form, &root, &units, &local, today, &files);
        let page = situation.text(form.pages[0].title, &Lang::source(), situation.start()).text.into_owned();
        let fill = Today { form: &form, local: &local, today };
        (page, form.texts.get(form.head.title, &Lang::source(), &fill).text.into_owned())
    };
    let own = vec![(date(2026, 1, 1), Amount::One(620.into())), (date(2026, 9, 1), Amount::One(700.into()))];
    assert_eq!(says(own), ("Höchstens 620\u{a0}€".to_owned(), "Bis 620\u{a0}€".to_owned()));
    assert_eq!(says(Vec::new()), ("Höchstens –".to_owned(), "Bis –".to_owned()));
}

const ROADS: &str = r#"
id: roads
version: "1"
valid_from: 2026-01-01
title: T
summary: S.
minutes: 3
retention: short
settings: {level: [I, II]}
who: {name: [name], reach: [email]}
pages:
  - id: role
    title: R
    items:
      - field: role
        kind: choice
        label: R
        options: [{code: parent, label: P}, {code: neighbour, label: N}]
      - {info: numbers, text: Hilfe, call: ["110", "0800 111 0550"]}
  - id: neighbour
    title: N
    when: role == "neighbour"
    ends: true
    items:
      - {info: read, text: Lesen}
  - id: person
    title: P
    items:
      - {field: name, kind: name, label: N}
      - {field: email, kind: email, label: E}
      - {field: note, kind: text, label: W, recommended_when: setting.level == "II"}
      - {document: letter}
documents:
  - {id: letter, type: DOC_LETTER, label: Brief, required: no}
flags:
  - {code: neighbour, label: Nachbarn, when: role == "neighbour"}
  - {code: always, label: Immer}
"#;

const DOCUMENTS: &str = "documents: [{code: DOC_LETTER, label: Brief}]";

/// Nothing comes after the page on which the way ends, and nothing can be sent; what was answered before stays.
const NEIGHBOUR: &str = r"
title: Nothing to send
today: 2026-11-24
answers: {role: neighbour}
expect: {pages: [role, neighbour], flags: [neighbour, always], hidden: []}
";

const PARENT: &str = r"
title: The other way, with a setting that no authority has
today: 2026-11-24
settings: {level: II}
answers: {role: parent, name: Mandy Krüger, email: mandy@example.org}
expect: {pages: [role, person], missing: [], documents: [letter], flags: [always], output: {name: Mandy Krüger}}
";

const SENT_AT_THE_END: &str = r"
title: It says so where it can't be sent
today: 2026-11-24
settings: {level: III}
answers: {role: neighbour}
expect: {output: {role: neighbour}}
";

#[test]
fn a_way_can_end_before_anything_is_sent() {
    let files = |example: &str| {
        let files = [
            ("forms/roads/form.yaml", ROADS),
            ("forms/roads/examples/one.yaml", example),
            ("forms/catalogue/documents.yaml", DOCUMENTS),
        ];
        Definitions::from_files(files.map(|(name, text)| (name.to_owned(), text.to_owned())))
    };
    let told = |example: &str| {
        let report = check_definitions(&files(example), date(2026, 8, 1));
        report.complaints.iter().map(|complaint| complaint.fault.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(told(NEIGHBOUR), Vec::<String>::new());
    assert_eq!(told(PARENT), Vec::<String>::new());
    let refused = "the example expects output: an application that can be sent; found: name is missing, email is missing, the way ends before";
    assert_eq!(told(SENT_AT_THE_END), ["`level` can't be `III`", refused]);
}
