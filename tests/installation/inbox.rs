//! How long the inbox of a large office takes: 100,000 cases, most of them closed long ago.

use std::{
    collections::BTreeSet,
    time::{Duration, Instant},
};

use antrag::{
    account::{Role, Staff},
    store::{
        db::Sql,
        inbox::{self, Counts, Filter, Sort},
    },
};

use crate::house::{Engine, House, on_each_engine};

/// How many cases an office has.
const CASES: i64 = 100_000;
/// How long a page of the inbox may take (the aim; what is measured stands far below).
const AIM: Duration = Duration::from_millis(100);

/// Copies of one real case, with ids, numbers, days and states of their own; every tenth is open.
const MANY: Sql = Sql::split(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) \
        INSERT INTO cases (authority_id, id, number, form_id, state, version, assignee, received_at, due_on, missing, urgent, \
        protected, lang, headline, data_key, key_version, informal, updated_at) \
        SELECT authority_id, randomblob(16), 'X' || i, form_id, CASE WHEN i % 10 > 0 THEN 'closed' ELSE 'in_progress' END, 1, \
        NULL, received_at, date('2024-01-01', '+' || (i % 1200) || ' days'), i % 3, FALSE, FALSE, lang, headline, data_key, \
        key_version, FALSE, updated_at FROM cases, n",
    "INSERT INTO cases (authority_id, id, number, form_id, state, version, assignee, received_at, due_on, missing, urgent, \
        protected, lang, headline, data_key, key_version, informal, updated_at) \
        SELECT authority_id, gen_random_uuid(), 'X' || i, form_id, CASE WHEN i % 10 > 0 THEN 'closed' ELSE 'in_progress' END, 1, \
        NULL, received_at, to_char(DATE '2024-01-01' + (i % 1200), 'YYYY-MM-DD'), i % 3, FALSE, FALSE, lang, headline, data_key, \
        key_version, FALSE, updated_at FROM cases, generate_series(1, 100000) AS i",
);

/// Two and a half pages of copies; many of them arrived at the same moment, and are due on the same day.
const FEW: Sql = Sql::split(
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 124) \
        INSERT INTO cases (authority_id, id, number, form_id, state, version, received_at, due_on, missing, urgent, protected, lang, \
        headline, data_key, key_version, informal, updated_at) \
        SELECT authority_id, randomblob(16), 'X' || i, form_id, 'in_progress', 1, received_at - (i % 5) * 1000000, \
        date('2026-12-01', '+' || (i % 4) || ' days'), 0, FALSE, FALSE, lang, headline, data_key, key_version, FALSE, updated_at \
        FROM cases, n",
    "INSERT INTO cases (authority_id, id, number, form_id, state, version, received_at, due_on, missing, urgent, protected, lang, \
        headline, data_key, key_version, informal, updated_at) \
        SELECT authority_id, gen_random_uuid(), 'X' || i, form_id, 'in_progress', 1, received_at - (i % 5) * 1000000, \
        to_char(DATE '2026-12-01' + (i % 4), 'YYYY-MM-DD'), 0, FALSE, FALSE, lang, headline, data_key, key_version, FALSE, updated_at \
        FROM cases, generate_series(1, 124) AS i",
);

#[test]
fn page_after_page_shows_each_case_once_in_every_order() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        house.send_and_work(&draft).await;
        house.tamper(FEW).await;
        for sort in [Sort::Due, Sort::Oldest, Sort::Newest] {
            let mut filter = Filter { sort, ..Filter::default() };
            let mut seen = Vec::new();
            loop {
                let mut reading = house.works.db.read().await.unwrap();
                let rows = inbox::inbox(&mut reading.tx(), &draft.authority.id, &filter).await.unwrap();
                let Some(last) = rows.last() else { break };
                filter.after = Some((sort.place(last), last.id));
                seen.extend(rows);
            }
            let ids: BTreeSet<String> = seen.iter().map(|row| row.id.to_string()).collect();
            assert_eq!((seen.len(), ids.len()), (125, 125), "{sort:?}");
            let in_order = seen.is_sorted_by(|one, next| match sort {
                Sort::Due => one.due_on <= next.due_on,
                Sort::Oldest => one.received_at <= next.received_at,
                Sort::Newest => one.received_at >= next.received_at,
            });
            assert!(in_order, "{sort:?}");
        }
    });
}

/// What clerks look at: a name for the figures, and the selection.
fn views() -> Vec<(&'static str, Filter)> {
    let all = Filter::default();
    let after = ("2025-08-01".to_owned(), uuid::Uuid::nil().into());
    vec![
        ("all open", all.clone()),
        ("all open, later pages", Filter { after: Some(after), ..all.clone() }),
        ("the newest", Filter { sort: Sort::Newest, ..all.clone() }),
        ("the oldest closed", Filter { sort: Sort::Oldest, closed: true, ..all.clone() }),
        ("nobody's", Filter { unassigned: true, ..all.clone() }),
        ("closed", Filter { closed: true, ..all.clone() }),
        ("in one state", Filter { state: "in_progress".into(), ..all.clone() }),
        ("in a state that no case is in", Filter { state: "received".into(), ..all.clone() }),
        ("something missing", Filter { missing: true, ..all.clone() }),
        ("due until a day", Filter { due_until: "2024-03-01".into(), ..all.clone() }),
        ("by number", Filter { number: "X77770".into(), ..all }),
    ]
}

async fn large(house: &House) -> Staff {
    let draft = house.draft().await;
    house.send_and_work(&draft).await;
    assert_eq!(i64::try_from(house.tamper(MANY).await).unwrap(), CASES);
    house.tamper(Sql::split("ANALYZE", "ANALYZE cases")).await;
    let (id, authority) = (uuid::Uuid::from_u128(1).into(), draft.authority.id.clone());
    Staff { id, authority, name: "Jana Mehrtens".into(), roles: vec![Role::Caseworker] }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

#[test]
#[ignore = "measures; worth something in a release build on a machine that does nothing else"]
fn a_list_of_a_hundred_thousand_cases_opens_at_once() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let staff = large(&house).await;
        for (name, filter) in views() {
            let mut times = Vec::new();
            let (mut found, mut counts) = (0, Counts::default());
            for _ in 0..21 {
                let begin = Instant::now();
                let mut reading = house.works.db.read().await.unwrap();
                let mut tx = reading.tx();
                found = inbox::inbox(&mut tx, &staff.authority, &filter).await.unwrap().len();
                counts =
                    inbox::counts(&mut tx, &staff.authority, false, staff.id, "2024-03-01").await.unwrap();
                times.push(begin.elapsed());
            }
            let time = median(times);
            eprintln!("{}: {name}: {found} shown of {}, {time:?}", &engine.url[..6], counts.open);
            assert!(time < AIM, "{name}: {time:?}");
        }
    });
}
