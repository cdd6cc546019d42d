//! What a change of a form does to what exists already: real edits of a shipped form, and what is told of each.

use std::{path::Path, process::Command};

use antrag::authority::Authorities;
use antrag::form::{
    diff::{
        self,
        logic::{Shift, Side, shift},
    },
    fault::Fault,
    load::{self, definitions::Definitions},
    model::Form,
    source::Complaint,
};
use jiff::civil::date;

pub const ID: &str = "bildung-und-teilhabe";
pub const FORM: &str = "forms/bildung-und-teilhabe/form.yaml";
const DECLARATIONS: &str = "forms/catalogue/declarations.yaml";
const REMARKS: &str = "      - field: remarks\n        kind: text_long\n        max_length: 2000\n        label: Möchten Sie uns noch etwas sagen?\n        short: Bemerkung\n        hint: Sie können das Feld frei lassen. Bitte schreiben Sie hier nichts über Krankheiten.\n";
const PAGE: &str = "  - id: representative\n    title: Wer füllt aus?\n    items:\n      - block: representative\n        as: representative\n      - document: guardian\n      - document: proxy\n\n";
const ENGLISH: &str = "translations/en/forms/bildung-und-teilhabe.ftl";

/// An edit: in which file, what is replaced by what; and what must be told of it, by weight.
pub struct Edit {
    pub name: &'static str,
    pub edits: &'static [(&'static str, &'static str, &'static str)],
    /// Everything that is told.
    told: &'static [&'static str],
}

pub const EDITS: &[Edit] = &[
    Edit {
        name: "an option goes",
        edits: &[(
            FORM,
            "          - {code: new_service, label: \"Nein, wir brauchen jetzt etwas Neues\"}\n",
            "",
        )],
        told: &["`first`: the option new_service is gone; who chose it must choose anew"],
    },
    Edit {
        name: "an option is offered to fewer",
        edits: &[(
            FORM,
            "label: Nachhilfe, help: Auch ohne schlechte Noten (Lernförderung)., when: pupil}",
            "label: Nachhilfe, help: Auch ohne schlechte Noten (Lernförderung)., when: pupil && minor}",
        )],
        told: &[
            "`children.services: tutoring` is asked of fewer people: before while `pupil`, now while `pupil && minor`",
        ],
    },
    Edit {
        name: "a question gets another name",
        edits: &[
            (FORM, "- field: notice_number", "- field: notice_no"),
            (ENGLISH, "field-notice_number =", "field-notice_no ="),
        ],
        told: &[
            "`notice_number` (“Welche Nummer steht auf dem Bescheid?”) is gone; answers to it have no place any more. Renamed to `notice_no`? Answers do not follow a new name",
            "`notice_no` (“Welche Nummer steht auf dem Bescheid?”) is new on the page basis, recommended",
            "`notice_no` appears in the output: a text",
            "`notice_number` vanishes from the output",
        ],
    },
    Edit {
        name: "a line becomes several",
        edits: &[(
            FORM,
            "field: bg_number\n        kind: text\n        max_length: 30",
            "field: bg_number\n        kind: text_long\n        max_length: 20",
        )],
        told: &[
            "`bg_number`: `max_length` was `30`, is `20`; answers beyond it must be mended",
            "`bg_number`: the kind was text, is text_long; answers stay as they are",
        ],
    },
    Edit {
        name: "some options become one",
        edits: &[(
            FORM,
            "field: applied_for\n        kind: multi",
            "field: applied_for\n        kind: choice",
        )],
        told: &[
            "`applied_for`: the kind was multi, is choice; answers are read anew, and what can't be read must be mended",
            "`applied_for` in the output was codes, is a code",
        ],
    },
    Edit {
        name: "an option becomes a text",
        edits: &[
            (
                FORM,
                "field: other_relation\n            kind: choice",
                "field: other_relation\n            kind: text",
            ),
            (FORM, "when: receiver == false\n            options:\n", "when: receiver == false\n"),
            (FORM, "              - {code: other_parent, label: der andere Elternteil}\n", ""),
            (FORM, "              - {code: partner, label: meine Partnerin oder mein Partner}\n", ""),
            (FORM, "              - {code: grandparent, label: Großmutter oder Großvater}\n", ""),
            (
                FORM,
                "              - {code: child, label: das Kind selbst, help: Dann hat das Kind einen eigenen Anspruch auf Bildung und Teilhabe.}\n",
                "",
            ),
            (FORM, "              - {code: other, label: eine andere Person oder Stelle}\n", ""),
        ],
        told: &[
            "`child_benefit.other_relation`: the kind was choice, is text; answers mean nothing for the new kind",
            "`child_benefit.other_relation` in the output was a code, is a text",
        ],
    },
    Edit {
        name: "an answer is not required any more",
        edits: &[(
            FORM,
            "when: basis == \"none\"\n        required: yes",
            "when: basis == \"none\"\n        required: recommended",
        )],
        told: &["`none_check` was required, is recommended"],
    },
    Edit {
        name: "a question is asked of fewer and no longer takes an unknown answer",
        edits: &[(
            FORM,
            "when: basis in [\"wohngeld\", \"kiz\"]\n        required: recommended\n        unknown_allowed: true",
            "when: basis == \"wohngeld\"\n        required: recommended",
        )],
        told: &[
            "`sgb2_in_household`: “Weiß ich nicht” is no answer any more",
            "`sgb2_in_household` is asked of fewer people: before while `basis in [\"wohngeld\", \"kiz\"]`, now while `basis == \"wohngeld\"`",
        ],
    },
    Edit {
        name: "a question is asked of more",
        edits: &[(
            FORM,
            "when: basis == \"applied\"\n        required: recommended\n        options",
            "when: basis in [\"applied\", \"several\"]\n        required: recommended\n        options",
        )],
        told: &[
            "`applied_for` is asked of more people: before while `basis == \"applied\"`, now while `basis in [\"applied\", \"several\"]`",
        ],
    },
    Edit {
        name: "a condition is only written differently",
        edits: &[(
            FORM,
            "when: basis in [\"wohngeld\", \"kiz\"]",
            "when: basis == \"kiz\" || basis == \"wohngeld\"",
        )],
        told: &[],
    },
    Edit {
        name: "a limit in a condition moves",
        edits: &[(FORM, "age_years < param.participation_until_age : true", "age_years < 16 : true")],
        told: &[
            "the condition `minor` holds in other cases: was `has(age_years) ? age_years < param.participation_until_age : true`, is `has(age_years) ? age_years < 16 : true`; it decides about page services, page participation, children.services: participation",
        ],
    },
    Edit {
        name: "a page comes for more",
        edits: &[(
            FORM,
            "title: Ihre Wohnung\n    when: own_check",
            "title: Ihre Wohnung\n    when: own_check || no_german",
        )],
        told: &[
            "the page housing is asked of more people: before while `own_check`, now while `own_check || no_german`",
        ],
    },
    Edit {
        name: "a question moves to another page",
        edits: &[
            (FORM, REMARKS, ""),
            (
                FORM,
                "  - id: representative\n    title: Wer füllt aus?\n    items:\n",
                "  - id: representative\n    title: Wer füllt aus?\n    items:\n      - field: remarks\n        kind: text_long\n        max_length: 2000\n        label: Möchten Sie uns noch etwas sagen?\n        short: Bemerkung\n        hint: Sie können das Feld frei lassen. Bitte schreiben Sie hier nichts über Krankheiten.\n",
            ),
        ],
        told: &["`remarks` moved from the page payout to the page representative; answers go along"],
    },
    Edit {
        name: "a page moves",
        edits: &[
            (FORM, PAGE, ""),
            (
                FORM,
                "  - id: residence\n",
                "  - id: representative\n    title: Wer füllt aus?\n    items:\n      - block: representative\n        as: representative\n      - document: guardian\n      - document: proxy\n\n  - id: residence\n",
            ),
        ],
        told: &["the page representative comes after participation"],
    },
    Edit {
        name: "a list takes fewer rows",
        edits: &[(FORM, "        min: 1\n        max: 12\n", "        min: 1\n        max: 3\n")],
        told: &["the list `children` had 1 to 12 rows, has 1 to 3"],
    },
    Edit {
        name: "a check becomes strict, another goes",
        edits: &[
            (
                FORM,
                "require: notice_until >= today\n    severity: warning",
                "require: notice_until >= today\n    severity: error",
            ),
            (
                FORM,
                "  - id: trip_pocket_money\n    for: children.trips\n    on: parts.pocket_money\n    require: parts.pocket_money == 0\n    severity: warning\n    text: Taschengeld bezahlen wir nicht. Wir ziehen diesen Betrag von den Kosten ab.\n",
                "",
            ),
        ],
        told: &[
            "the check notice_ended, severity: was `warning`, is `error`",
            "the check trip_pocket_money is gone",
        ],
    },
    Edit {
        name: "evidence",
        edits: &[(
            FORM,
            "for: children, when: wants_lunch, required: yes}",
            "for: children, when: wants_lunch, required: recommended}\n  - {id: payslip, type: DOC_WAGE_3, when: own_check, required: yes}",
        )],
        told: &[
            "the document lunch_contract was `required`, is `recommended`",
            "the document payslip is new: required, type `DOC_WAGE_3`, when `own_check`",
        ],
    },
    Edit {
        name: "what the office gets",
        edits: &[
            (FORM, "rule: AD5, day: first_of_month(applied_on)}", "rule: AD12}"),
            (FORM, "  - {code: urgent, when: 'children.any(c, c.trips.any(t, t.urgent == true))'}\n", ""),
            (FORM, "but_payout: [direct, voucher, card]", "but_payout: [direct, voucher, card, app]"),
            (FORM, "minutes: 15", "minutes: 20"),
        ],
        told: &[
            "the form, minutes: was `15`, is `20`",
            "the flag urgent is gone",
            "the setting but_payout, values: was `direct, voucher, card`, is `direct, voucher, card, app`",
            "the rule for the date, rule: was `AD11 while job_centre, else AD7 while gets_sgb12 || gets_asylblg, else AD5 from first_of_month(applied_on) while basis == \"none\", else AD12`, is `AD11 while job_centre, else AD7 while gets_sgb12 || gets_asylblg, else AD12 while basis == \"none\", else AD12`",
        ],
    },
    Edit {
        name: "a declaration reads otherwise, another goes",
        edits: &[
            (FORM, "  - use: DEC_LANG\n", ""),
            (DECLARATIONS, "vollständig und richtig angegeben", "vollständig angegeben"),
        ],
        told: &[
            "the declaration DEC_TRUTH, text: was `Ich habe alles so vollständig und richtig angegeben, wie ich es weiß.`, is `Ich habe alles so vollständig angegeben, wie ich es weiß.`; who made it must make it again",
            "the declaration DEC_LANG is gone",
            "`declaration-DEC_TRUTH.text` reads otherwise; its translation is behind: en",
        ],
    },
    Edit {
        name: "a text",
        edits: &[(FORM, "label: Möchten Sie uns noch etwas sagen?", "label: Fehlt noch etwas?")],
        told: &["`field-remarks.label` reads otherwise; its translation is behind: en"],
    },
    Edit {
        name: "a text with its translation",
        edits: &[
            (FORM, "label: Möchten Sie uns noch etwas sagen?", "label: Fehlt noch etwas?"),
            (ENGLISH, "Would you like to tell us anything else?", "Is anything missing?"),
        ],
        told: &["`field-remarks.label` reads otherwise"],
    },
    Edit {
        name: "a computed value",
        edits: &[(FORM, "value: income.sum(i, i.per_month)", "value: round(income.sum(i, i.per_month), 0)")],
        told: &[
            "`income_per_month`, value: was `income.sum(i, i.per_month)`, is `round(income.sum(i, i.per_month), 0)`",
        ],
    },
];

/// The shipped definitions in two languages, so that a new text needs one translation.
pub fn definitions() -> Definitions {
    let all = Definitions::read(Path::new(env!("CARGO_MANIFEST_DIR"))).unwrap();
    let is_other = |name: &str| name.starts_with("translations/") && !name.starts_with("translations/en/");
    let two = all.all().filter(|source| !is_other(&source.name)).map(|source| {
        let lines = source.text.lines().map(|line| match line.strip_prefix("languages: [de, ") {
            Some(_) => "languages: [de, en]",
            None => line,
        });
        (source.name.clone(), lines.flat_map(|line| [line, "\n"]).collect())
    });
    Definitions::from_files(two)
}

/// The form; its translations may be behind.
pub fn form(definitions: &Definitions) -> Form {
    match load::form(definitions, ID, date(2026, 11, 24)) {
        Ok(form) => form,
        Err(complaints) => {
            let behind = |complaint: &Complaint| matches!(complaint.fault, Fault::UnusedTranslation { .. });
            assert!(complaints.iter().all(behind), "{}", complaints[0]);
            load::kept(definitions, ID).unwrap()
        }
    }
}

pub fn edited(edits: &[(&str, &str, &str)]) -> Definitions {
    let mut definitions = definitions();
    for (file, from, to) in edits {
        let text = definitions.get(file).unwrap().text.clone();
        assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
        definitions.insert((*file).to_owned(), text.replace(from, to));
    }
    definitions
}

#[test]
fn each_edit_is_told_and_nothing_else() {
    let old = form(&definitions());
    let mut wrong = Vec::new();
    for edit in EDITS {
        let new = form(&edited(edit.edits));
        let told: Vec<String> = diff::diff(&old, &new).iter().map(ToString::to_string).collect();
        if told != edit.told {
            let lines = told.iter().map(|line| format!("            {line:?},\n"));
            wrong.push(format!("{}:\n{}", edit.name, lines.collect::<String>()));
        }
    }
    assert!(wrong.is_empty(), "told otherwise:\n{}", wrong.concat());
}

/// Conditions of a question before and after, and of whom it is asked then.
const SHIFTS: &[(&str, &str, Shift)] = &[
    ("own == true", "own == true || help == true", Shift::More),
    ("own == true && help == true", "own == true", Shift::More),
    ("own == true", "help == true", Shift::Others),
    ("own == true && help == true", "help == true && own == true", Shift::Same),
    ("!(own == true || help == true)", "!(own == true) && !(help == true)", Shift::Same),
    ("has(own)", "own == true", Shift::Fewer),
    ("has(own) && own", "own == true", Shift::Same),
    ("basis == \"a\"", "basis in [\"a\", \"b\"]", Shift::More),
    ("basis != \"a\"", "basis in [\"b\", \"c\"]", Shift::Fewer),
    ("basis != \"a\"", "has(basis) && !(basis in [\"a\"])", Shift::Same),
    ("age < 18", "age < 25", Shift::More),
    ("age < 18", "age <= 17", Shift::Fewer),
    ("age < 18", "age >= 18", Shift::Others),
    ("age > 5 && age < 18", "age > 5", Shift::More),
    ("\"x\" in many", "many.overlaps([\"x\", \"y\"])", Shift::More),
    ("own == true ? age < 18 : age < 25", "age < 20", Shift::Others),
    ("has(own) && (own ? age < 18 : age < 25)", "age < 25", Shift::More),
    ("age < param.limit", "age < 25", Shift::Others),
    ("grown", "grown && own == true", Shift::Fewer),
];

#[test]
fn of_whom_a_question_is_asked_is_told_right() {
    for (before, after, expected) in SHIFTS {
        let (old, new) = (small(before), small(after));
        let last = |form: &Form| form.fields.last().unwrap().whens.clone();
        let (was, is) = (last(&old), last(&new));
        let (was, is): (Vec<_>, Vec<_>) = (was.iter().collect(), is.iter().collect());
        let before_to_after =
            shift(Side { form: &old, all: &was, other: &new }, Side { form: &new, all: &is, other: &old });
        assert_eq!(before_to_after, *expected, "{before} → {after}");
        let back =
            shift(Side { form: &new, all: &is, other: &old }, Side { form: &old, all: &was, other: &new });
        let opposite = match expected {
            Shift::More => Shift::Fewer,
            Shift::Fewer => Shift::More,
            same => *same,
        };
        assert_eq!(back, opposite, "{after} → {before}");
    }
}

/// A small form whose last question is asked under a condition.
fn small(when: &str) -> Form {
    let form = format!(
        "id: small\nversion: \"1\"\nvalid_from: 2026-01-01\ntitle: Klein\nsummary: Klein.\nminutes: 1\nretention: but\n\
         who: {{name: [name], reach: [name]}}\nconditions: {{grown: age >= 18}}\npages:\n  - id: one\n    title: Eins\n    items:\n      \
         - {{field: name, kind: name, label: Name}}\n      - {{field: own, kind: yesno, label: A}}\n      \
         - {{field: help, kind: yesno, label: B}}\n      - {{field: age, kind: int, label: C}}\n      \
         - {{field: basis, kind: choice, label: D, options: [{{code: a, label: a}}, {{code: b, label: b}}, {{code: c, label: c}}]}}\n      \
         - {{field: many, kind: multi, label: E, options: [{{code: x, label: x}}, {{code: y, label: y}}]}}\n      \
         - {{field: last, kind: text, label: F, when: '{when}'}}\n"
    );
    let law = "parameters: [{id: limit, unit: years, values: [{from: 2026-01-01, value: 25}]}]";
    let files = [("forms/small/form.yaml", form.as_str()), ("forms/parameters/law.yaml", law)];
    let files = files.map(|(name, text)| (name.to_owned(), text.to_owned()));
    let definitions = Definitions::from_files(files);
    let form = load::form(&definitions, "small", date(2026, 11, 24));
    assert!(form.is_ok(), "{when}: {}", form.unwrap_err()[0]);
    form.unwrap()
}

#[test]
fn examples_that_do_not_hold_any_more_are_told() {
    let old = definitions();
    let authorities = Authorities::read(&old, &mut Vec::new());
    let failing = |edits: &[(&str, &str, &str)]| {
        let new = edited(edits);
        let form = form(&new);
        let local_to = |id: Option<&str>| authorities.local(id, &form);
        let failing = diff::failing_examples(&old, &new, &form, &local_to);
        failing.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(failing(&[(FORM, "minutes: 15", "minutes: 20")]), Vec::<String>::new());

    let gone = [(FORM, "- {code: first, label: \"Ja, es ist der erste\"}", "")];
    let told = failing(&gone);
    assert!(told.iter().any(|line| line.contains("p01-single-parent.yaml, as it was: ")), "{told:?}");

    let example = "forms/bildung-und-teilhabe/examples/p01-single-parent.yaml";
    let told = failing(&[gone[0], (example, "  first: first\n", "  first: again\n")]);
    assert!(told.iter().any(|line| line.contains("p01-single-parent.yaml, rewritten, but ")), "{told:?}");
}

#[test]
fn the_command_tells_what_is_lost_first_or_that_nothing_is() {
    let folder = std::env::temp_dir().join(format!("antrag-diff-{}", std::process::id()));
    let write = |definitions: &Definitions, name: &str| {
        let file = folder.join(name);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&file, definitions.of_form(ID).bundle()).unwrap();
        file.to_str().unwrap().to_owned()
    };
    let old = folder.join("old");
    for source in definitions().all() {
        let file = old.join(&source.name);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, &source.text).unwrap();
    }
    let tell = |new: &str| {
        let arguments = ["form", "diff", old.to_str().unwrap(), new, "--form", ID];
        let output = Command::new(env!("CARGO_BIN_EXE_antrag")).args(arguments).output().unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
            String::from_utf8(output.stderr).unwrap(),
        )
    };
    let of = |name: &str| EDITS.iter().find(|edit| edit.name == name).unwrap();
    let (code, told, _) = tell(&write(&edited(of("a text with its translation").edits), "text"));
    assert_eq!(code, Some(0));
    assert!(
        told.contains("\nNo answers are lost.\n\nTexts and translations:\n  - `field-remarks.label`"),
        "{told}"
    );

    let (code, told, _) = tell(&write(&edited(of("a question gets another name").edits), "name"));
    assert_eq!(code, Some(0));
    let (lost, others) = told.split_once("\nAsked or told otherwise:\n").unwrap();
    assert!(
        lost.contains("\nAnswers are lost:\n  - `notice_number`") && !others.contains("is gone"),
        "{told}"
    );

    let (code, told, _) = tell(&write(&definitions(), "same"));
    assert_eq!((code, told.trim()), (Some(0), "bildung-und-teilhabe: unchanged."));

    let (code, _, refused) = tell(&write(&edited(&[(FORM, "rule: AD5", "rule: AD55")]), "broken"));
    std::fs::remove_dir_all(&folder).unwrap();
    assert!(code == Some(1) && refused.contains("AD55"), "{refused}");
}
