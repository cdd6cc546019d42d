//! Figures of an authority, on both engines: what earlier cases count for, and how long counting takes.

use std::time::{Duration, Instant};

use antrag::{
    account::{Role, Staff},
    figures::{Count, Period},
    store::{
        db::{Db, Sql},
        schema::{self, STEPS},
    },
    usecase::figures,
};

use crate::house::{Engine, on_each_engine};

/// The first step that knows of figures.
const STEP: i64 = 18;

/// How many cases a large office has had within a year and a half.
const CASES: u64 = 100_000;
/// How long their figures may take.
const AIM: Duration = Duration::from_secs(1);

/// A case of an earlier version that was decided, closed and objected to, and one that was asked for evidence.
const EARLIER: [Sql; 3] = [
    Sql::new(
        "INSERT INTO cases (authority_id, id, number, form_id, state, version, received_at, due_on, missing, urgent, protected, \
         lang, headline, data_key, key_version, updated_at) \
         VALUES ('rosenfurt', '0190aaaa-0000-7000-8000-000000000001', 'A', 'wohngeld', 'closed', 4, 100, '2026-01-01', 0, FALSE, FALSE, \
         'ar', '', '', 1, 900), \
         ('rosenfurt', '0190aaaa-0000-7000-8000-000000000002', 'B', 'wohngeld', 'documents_requested', 2, 200, '2026-01-01', 1, FALSE, \
         FALSE, 'de', '', '', 1, 900)",
    ),
    Sql::new(
        "INSERT INTO case_events (authority_id, case_id, seq, id, at, actor, kind, body, previous, hash) VALUES \
         ('rosenfurt', '0190aaaa-0000-7000-8000-000000000001', 1, '0190aaaa-0000-7000-8000-000000000011', 300, 'system', 'decided', '', '', ''), \
         ('rosenfurt', '0190aaaa-0000-7000-8000-000000000001', 2, '0190aaaa-0000-7000-8000-000000000012', 400, 'system', 'decided', '', '', ''), \
         ('rosenfurt', '0190aaaa-0000-7000-8000-000000000001', 3, '0190aaaa-0000-7000-8000-000000000013', 500, 'system', 'closed', '', '', ''), \
         ('rosenfurt', '0190aaaa-0000-7000-8000-000000000002', 1, '0190aaaa-0000-7000-8000-000000000014', 600, 'system', \
          'documents_requested', '', '', '')",
    ),
    Sql::new(
        "INSERT INTO objections (authority_id, case_id, id, received_on, late, body, staff_id, at, state) VALUES \
         ('rosenfurt', '0190aaaa-0000-7000-8000-000000000001', '0190aaaa-0000-7000-8000-000000000015', '2026-01-01', FALSE, '', \
          '0190aaaa-0000-7000-8000-000000000016', 450, 'answered')",
    ),
];

/// A year and a half of cases that arrive evenly, most of them decided after a fortnight.
const MANY: Sql = Sql::split(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) \
        INSERT INTO case_figures (authority_id, case_id, form_id, lang, arrived_at, missing, decided_at) \
        SELECT 'rosenfurt', randomblob(16), 'form-' || (i % 9), CASE WHEN i % 5 = 0 THEN 'ar' ELSE 'de' END, \
        1746000000000000 + i * 500000000, i % 2, CASE WHEN i % 10 > 0 THEN 1746000000000000 + i * 500000000 + 1209600000000 END FROM n",
    "INSERT INTO case_figures (authority_id, case_id, form_id, lang, arrived_at, missing, decided_at) \
        SELECT 'rosenfurt', gen_random_uuid(), 'form-' || (i % 9), CASE WHEN i % 5 = 0 THEN 'ar' ELSE 'de' END, \
        1746000000000000 + i * 500000000::BIGINT, i % 2, \
        CASE WHEN i % 10 > 0 THEN 1746000000000000 + i * 500000000::BIGINT + 1209600000000 END FROM generate_series(1, 100000) AS i",
);

#[test]
fn cases_from_before_there_were_figures_count_with_what_their_history_says() {
    on_each_engine(async |engine: Engine| {
        let db = engine.db().await;
        let before: Vec<_> = STEPS.iter().copied().filter(|(number, ..)| *number < STEP).collect();
        schema::run(&db, &before).await.unwrap();
        for sql in EARLIER {
            execute(&db, sql).await;
        }
        schema::migrate(&db).await.unwrap();
        let rows = rows(&db).await;
        assert_eq!(rows, [(100, Some(400), Some(500), Some(450), false), (200, None, None, None, true)]);
    });
}

async fn execute(db: &Db, sql: Sql) {
    db.write(move |tx| Box::pin(async move { tx.query(sql).execute().await })).await.unwrap();
}

/// When each case arrived, was decided, ended, was objected to; and whether it was asked for evidence.
async fn rows(db: &Db) -> Vec<(i64, Option<i64>, Option<i64>, Option<i64>, bool)> {
    let between = (0, i64::MAX);
    let rows =
        antrag::store::figures::counted(&mut db.read().await.unwrap().tx(), &"rosenfurt".into(), between)
            .await;
    let mut rows: Vec<_> = rows
        .unwrap()
        .into_iter()
        .map(|row| (row.arrived_at, row.decided_at, row.ended_at, row.objected_at, row.asked))
        .collect();
    rows.sort_unstable();
    rows
}

#[test]
#[ignore = "measures; worth something in a release build on a machine that does nothing else"]
fn the_figures_of_a_hundred_thousand_cases_are_there_within_a_second() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        assert_eq!(house.tamper(MANY).await, CASES);
        let staff = Staff {
            id: uuid::Uuid::from_u128(1).into(),
            authority: "rosenfurt".into(),
            name: "Hannelore Brückmann".into(),
            roles: vec![Role::Controlling],
        };
        let period = Period::before("2026-11-24".parse().unwrap(), 52);
        let begin = Instant::now();
        let counted = figures::count(&house.works, &staff, period).await.unwrap().unwrap();
        let time = begin.elapsed();
        let all = counted.figures.whole(counted.figures.place(None)).arrived;
        eprintln!("{}: {all:?} of {CASES}, {time:?}", &engine.url[..6]);
        assert!(matches!(all, Count::Known(number) if number > 50_000) && time < AIM, "{all:?}, {time:?}");
    });
}
