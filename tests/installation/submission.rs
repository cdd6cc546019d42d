//! Sending an application: once is once, whoever else sends it too, and nobody sends what was not seen.

use std::{collections::BTreeSet, sync::Arc};

use antrag::{
    id::CaseId,
    store::db::Sql,
    usecase::{
        add_upload::{NotTaken, remove_upload},
        seal_receipt::receipt_pdf,
        submit::{Submitted, digest_of},
        verify_receipt::{Verified, verify_receipt},
    },
};

use crate::house::{Draft, Engine, House, PDF, on_each_engine};

const CASES: Sql = Sql::new("SELECT count(*) FROM cases");
const SUBMISSIONS: Sql = Sql::new("SELECT count(*) FROM submissions");
const RECEIPTS: Sql = Sql::new("SELECT count(*) FROM receipts");
const EVENTS: Sql = Sql::new("SELECT count(*) FROM case_events");
const RECEIPT_JOBS: Sql = Sql::new("SELECT count(*) FROM jobs WHERE kind = 'seal_receipt'");
const MAIL_JOBS: Sql = Sql::new("SELECT count(*) FROM jobs WHERE kind = 'confirm_by_mail'");

#[test]
fn sent_twenty_times_at_once_it_is_one_case_one_receipt_and_one_message() {
    on_each_engine(async |engine: Engine| {
        let house = Arc::new(engine.house().await);
        let draft = house.draft().await;
        let seen = digest_of(&house.open(&draft).await);
        let sendings = (0..20).map(|_| {
            let (house, draft, seen) = (Arc::clone(&house), draft.clone(), seen.clone());
            tokio::spawn(async move { confirmed(&house.send(&draft, &seen).await) })
        });
        for sending in sendings.collect::<Vec<_>>() {
            assert_eq!(sending.await.unwrap(), Some(draft.id));
        }
        for sql in [CASES, SUBMISSIONS, EVENTS, RECEIPT_JOBS, MAIL_JOBS] {
            assert_eq!(house.count(sql).await, 1, "{sql:?}");
        }
        house.work_off().await;
        assert_eq!(house.count(RECEIPTS).await, 1);
        assert_eq!(objects_on_disk(&engine), 2, "the file and one receipt");
        assert_eq!(house.mails().len(), 1);
        assert!(house.mails()[0].contains(&number(&house, &draft).await), "the message has the number");
    });
}

#[test]
fn different_applications_sent_at_once_get_different_numbers() {
    on_each_engine(async |engine: Engine| {
        let house = Arc::new(engine.house().await);
        let mut drafts = Vec::new();
        for _ in 0..24 {
            drafts.push(house.draft().await);
        }
        let sendings: Vec<_> = drafts
            .iter()
            .map(|draft| {
                let (house, draft) = (Arc::clone(&house), draft.clone());
                tokio::spawn(async move {
                    let seen = digest_of(&house.open(&draft).await);
                    confirmed(&house.send(&draft, &seen).await)
                })
            })
            .collect();
        let mut numbers = BTreeSet::new();
        for (sending, draft) in sendings.into_iter().zip(&drafts) {
            assert_eq!(sending.await.unwrap(), Some(draft.id));
            numbers.insert(number(&house, draft).await);
        }
        assert_eq!(numbers.len(), drafts.len(), "{numbers:?}");
    });
}

#[test]
fn sending_what_has_changed_since_it_was_shown_is_refused() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        let seen = digest_of(&house.open(&draft).await);
        house.upload(&draft, b"%PDF-1.7\n% another\n%%EOF\n").await;
        assert!(matches!(house.send(&draft, &seen).await, Submitted::Changed));
        assert_eq!(house.count(CASES).await, 0);
        assert_eq!(digest_of(&house.open(&draft).await).len(), seen.len(), "the draft is still there");
        house.send_and_work(&draft).await;
        assert_eq!(house.count(CASES).await, 1);
    });
}

/// A second tab that was opened before the first one sent the application.
#[test]
fn nothing_is_taken_from_or_added_to_an_application_that_was_sent() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        let mut stale = house.open(&draft).await;
        let file = stale.uploads[0].id;
        let incoming = house.incoming(&stale, b"%PDF-1.7\n% too late\n%%EOF\n").await;
        house.send_and_work(&draft).await;

        assert!(!remove_upload(&house.works, &mut stale, file).await.unwrap());
        assert_eq!(incoming.finish(&house.works, &mut stale).await.unwrap(), Err(NotTaken::Sent));
        assert_eq!(house.files(&draft).await, [PDF]);
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM uploads")).await, 1);
    });
}

#[test]
fn the_receipt_is_genuine_and_sending_again_changes_nothing() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = house.draft().await;
        let case = house.send_and_work(&draft).await;
        let pdf = receipt_pdf(&house.works, &draft.authority.id, case, case).await.unwrap().unwrap();
        assert!(matches!(verify_receipt(&house.works, &pdf).await.unwrap(), Verified::Genuine { .. }));

        assert_eq!(confirmed(&house.send(&draft, "whatever was seen").await), Some(case));
        house.work_off().await;
        let again = receipt_pdf(&house.works, &draft.authority.id, case, case).await.unwrap().unwrap();
        assert!(pdf == again, "the receipt stays the same, byte for byte");
        assert_eq!((house.count(CASES).await, house.mails().len()), (1, 1));
    });
}

fn confirmed(submitted: &Submitted) -> Option<CaseId> {
    match submitted {
        Submitted::Case(case) => Some(*case),
        _ => None,
    }
}

async fn number(house: &House, draft: &Draft) -> String {
    house.case(draft).await.row.number
}

fn objects_on_disk(engine: &Engine) -> usize {
    crate::folder::contents(&engine.folder.join("files")).len()
}
