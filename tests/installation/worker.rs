//! The queue: nothing waits longer than it must, and nothing is given up in silence.

use std::sync::Arc;

use antrag::{
    mail::Mail,
    store::db::Sql,
    usecase::{
        seal_receipt::{receipt_pdf, seal_receipt},
        tell::{News, tell},
    },
    worker,
};
use jiff::SignedDuration;

use crate::{
    house::{Engine, on_each_engine},
    mail_server::{MailServer, Manner},
};

/// Until some day in 2027.
const LEASE_ALL: Sql = Sql::new("UPDATE jobs SET state = 'leased', leased_until = 1800000000000000");
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

#[test]
fn several_workers_do_each_job_once() {
    on_each_engine(async |engine: Engine| {
        let server = MailServer::start(Manner::Takes).await;
        let house = Arc::new(engine.house_with(Mail::smtp(&server.url).unwrap()).await);
        for _ in 0..6 {
            let draft = house.draft().await;
            house.send_only(&draft).await;
        }
        let workers = (0..3).map(|_| {
            let house = Arc::clone(&house);
            tokio::spawn(async move { while worker::run_due(&house.works).await.unwrap() > 0 {} })
        });
        for worker in workers.collect::<Vec<_>>() {
            worker.await.unwrap();
        }
        house.work_off().await;
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM receipts")).await, 6);
        assert_eq!(server.letters().len(), 6);
    });
}

#[test]
fn what_a_silent_worker_had_begun_is_done_by_another_when_its_lease_ends() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        house.work_off().await;
        house.send_only(&draft).await;
        assert_eq!(house.tamper(LEASE_ALL).await, 2);
        assert_eq!(worker::run_due(&house.works).await.unwrap(), 0, "somebody may still be at it");
        house.works.clock.advance(SignedDuration::from_hours(24 * 366));
        house.work_off().await;
        assert_eq!(house.mails().len(), 1);
    });
}

#[test]
fn a_job_that_is_done_twice_is_done_once() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        let case = house.send_and_work(&draft).await;
        let (works, authority) = (&house.works, &draft.authority.id);
        let before = receipt_pdf(works, authority, case, case).await.unwrap();
        works.clock.advance(SignedDuration::from_mins(5));
        seal_receipt(works, authority, case).await.unwrap();
        tell(works, authority, case, News::Arrived).await.unwrap();
        assert!(receipt_pdf(works, authority, case, case).await.unwrap() == before);
        assert_eq!(house.mails().len(), 1, "the same message has the same name");
        assert_eq!(house.case(&draft).await.row.version, 2);
    });
}
