//! How fast the form language is, and how much it allocates: `cargo bench --bench language`.
//!
//! The forms are those that ship; the household is the one with ten people that applies for Wohngeld, the largest form.

#![expect(clippy::expect_used, clippy::panic, reason = "a bench that can't go on ends")]

use std::{collections::HashMap, path::Path, sync::Arc};

use antrag::{
    form::{
        answers::Record,
        assess, example,
        finish::all_findings,
        journey::Journey,
        load::{self, Shared, definitions::Definitions},
        model::{FieldId, Form},
        parameter::Local,
        situation::Situation,
        unit::{Units, assemble},
    },
    precheck,
};
use divan::{AllocProfiler, Bencher, black_box};
use jiff::civil::{Date, date};

#[global_allocator]
static ALLOCATIONS: AllocProfiler = AllocProfiler::system();

const TODAY: Date = date(2026, 11, 24);
const FORM: &str = "wohngeld";
const HOUSEHOLD: &str = "large-household";
/// The page with the preview, whose sums depend on most of the answers before it.
const PAGE: &str = "result";

fn main() {
    divan::main();
}

fn definitions() -> Definitions {
    Definitions::read(Path::new(".")).expect("the shipped definitions can be read")
}

/// From the files to forms that can be served: read, checked, translated.
#[divan::bench(sample_count = 20)]
fn load_all_forms() -> Vec<Form> {
    let definitions = definitions();
    let shared = Shared::read(&definitions);
    let (forms, complaints) = load::forms(&definitions, &shared, &definitions.form_ids(), TODAY);
    assert!(complaints.is_empty(), "{}", complaints[0]);
    black_box(precheck::load::finder(&definitions, &shared, TODAY));
    forms
}

/// What stored answers become before anything is worked out.
#[divan::bench]
fn assemble_answers(bencher: Bencher) {
    let home = Home::new();
    bencher.bench_local(|| assemble(&home.form, black_box(&home.units)));
}

/// What is asked, wrong or missing on a page, and what is computed there.
#[divan::bench]
fn work_out_one_page(bencher: Bencher) {
    let home = Home::new();
    let page = home.form.page_named(PAGE).expect("the page is there");
    let fields: Vec<FieldId> = (0..home.form.fields.len()).map(FieldId).collect();
    let own: Vec<FieldId> = fields.into_iter().filter(|id| home.form.field(*id).page == page).collect();
    bencher.bench_local(|| {
        let situation = home.situation();
        for field in &own {
            black_box(situation.eval.is_asked(situation.start(), *field));
            black_box(situation.eval.field(situation.start(), *field));
        }
        assess::page(&situation, page, situation.start())
    });
}

/// Which pages come, and in what state each of them is.
#[divan::bench]
fn replay_the_journey(bencher: Bencher) {
    let home = Home::new();
    bencher.bench_local(|| black_box(Journey::replay(&home.situation())).steps.len());
}

/// All that is wrong or missing, as before sending.
#[divan::bench]
fn find_everything(bencher: Bencher) {
    let home = Home::new();
    bencher.bench_local(|| all_findings(black_box(&home.situation())));
}

/// A household and what it answered.
struct Home {
    form: Form,
    units: Units,
    root: Record,
    local: Local,
    files: HashMap<String, usize>,
}

impl Home {
    fn new() -> Self {
        let definitions = definitions();
        let form = load::form(&definitions, FORM, TODAY).unwrap_or_else(|all| panic!("{}", all[0]));
        let file = format!("forms/{FORM}/examples/{HOUSEHOLD}.yaml");
        let source = definitions.get(&file).expect("the example is there");
        let read = example::read(source).unwrap_or_else(|complaint| panic!("{complaint}"));
        let mut complaints = Vec::new();
        let prepared = example::prepare(&form, &read, &Arc::clone(source), &mut complaints);
        let units = prepared.expect("the example fits").units;
        let (root, local) = (assemble(&form, &units), form.default_local());
        Self { form, units, root, local, files: HashMap::new() }
    }

    fn situation(&self) -> Situation<'_> {
        Situation::new(&self.form, &self.root, &self.units, &self.local, TODAY, &self.files)
    }
}
