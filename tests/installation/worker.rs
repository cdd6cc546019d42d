//! The queue: nothing waits longer than it must, and nothing is given up in silence.

use antrag::{store::db::Sql, worker};

use crate::house::{Engine, on_each_engine};

const LEASE_ALL: Sql = Sql::new("UPDATE jobs SET state = 'leased', leased_until = 9000000000000000");
const READY: Sql = Sql::new("SELECT count(*) FROM jobs WHERE state = 'ready'");

/// On `SQLite` there is one process, so what is leased at its start was begun by one that is gone. On a server
/// another process may be at it.
#[test]
fn a_start_frees_what_a_killed_process_had_begun() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        house.work_off().await;
        house.send_only(&draft).await;
        assert_eq!(house.tamper(LEASE_ALL).await, 2);
        drop(house);

        let house = engine.house().await;
        if engine.url.starts_with("sqlite") {
            house.work_off().await;
            assert_eq!(house.mails().len(), 1);
        } else {
            assert_eq!(worker::run_due(&house.works).await.unwrap(), 0);
            assert_eq!(house.count(READY).await, 0);
        }
    });
}
