//! An informal application and the one that follows: one case, whatever happens to it at the same time.

use std::sync::Arc;

use antrag::{
    id::{CaseId, DraftId},
    locale::Lang,
    store::{db::Sql, joining},
    usecase::{
        begin_draft::begin_informal,
        carry_over::{Beginner, carried_from},
        seal_receipt::receipt_pdf,
        submit::{Submitted, digest_of},
        verify_receipt::{Verified, verify_receipt},
        write_on_case::write_note,
    },
    worker,
};

use crate::house::{Draft, Engine, House, on_each_engine};

/// Lodges an informal application for what a draft applies for; gives the case.
async fn lodged(house: &House, draft: &Draft) -> Draft {
    let (works, lang) = (&house.works, Lang::source());
    let informal = works.library.current("informal").unwrap();
    let form = Arc::clone(&house.open(draft).await.form);
    let beginner = Beginner { browser: Some(&draft.access), account: None };
    let known =
        carried_from(works, informal, beginner, (&draft.authority.id, draft.id.uuid().into())).await.unwrap();
    let forms = (&**informal, &*form);
    let id =
        begin_informal(works, &draft.authority, forms, &lang, &draft.access, &known.units).await.unwrap();
    let informal = Draft { id: CaseId::from(id.uuid()), ..draft.clone() };
    assert_eq!(house.send_only(&informal).await, informal.id);
    informal
}

#[test]
fn what_follows_joins_the_case_whatever_else_is_written_there() {
    on_each_engine(async |engine: Engine| {
        let house = Arc::new(engine.house().await);
        let draft = house.draft().await;
        let informal = lodged(&house, &draft).await;
        let mut reading = house.works.db.read().await.unwrap();
        let following =
            joining::following(&mut reading.tx(), &draft.authority.id, informal.id).await.unwrap();
        drop(reading);
        assert_eq!(following.map(DraftId::uuid), Some(draft.id.uuid()), "the draft that was there");

        let seen = digest_of(&house.open(&draft).await);
        let mut deeds = Vec::new();
        for number in 0..6 {
            let (writer, sender, draft, case, seen) =
                (Arc::clone(&house), Arc::clone(&house), draft.clone(), informal.id, seen.clone());
            let staff = draft.clerk();
            let text = format!("Notiz {number}");
            deeds.push(tokio::spawn(async move {
                write_note(&writer.works, &staff, case, &text).await.unwrap();
                None
            }));
            deeds.push(tokio::spawn(async move {
                match sender.send(&draft, &seen).await {
                    Submitted::Case(case) => Some(case),
                    _ => panic!("it can be sent"),
                }
            }));
        }
        for deed in deeds {
            let case = deed.await.unwrap();
            // Who finds it sent already is told so by the double of a browser, which knows no case.
            assert!(case.is_none_or(|case| case == informal.id || case == draft.id));
        }
        // Reminders are due in some days only.
        while worker::run_due(&house.works).await.unwrap() > 0 {}
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM cases WHERE informal = FALSE")).await, 1);
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM cases")).await, 1);
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM submissions")).await, 2);
        assert_eq!(
            house.count(Sql::new("SELECT count(*) FROM case_events WHERE kind = 'completed'")).await,
            1
        );
        assert!(house.history_is_intact(&informal).await);
        let case = house.case(&informal).await;
        assert_eq!((case.application, case.uploads.len()), (draft.id, 1), "answers and files of the second");

        let authority = &draft.authority.id;
        let papers = [
            receipt_pdf(&house.works, authority, informal.id, informal.id).await.unwrap().unwrap(),
            receipt_pdf(&house.works, authority, informal.id, draft.id).await.unwrap().unwrap(),
        ];
        assert_ne!(papers[0], papers[1]);
        for paper in &papers {
            let verdict = verify_receipt(&house.works, paper).await.unwrap();
            assert!(matches!(verdict, Verified::Genuine { number, .. } if number == case.row.number));
        }
    });
}
