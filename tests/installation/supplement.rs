//! A supplement joins its case once, whatever else is written there at the same time, and every paper stays genuine.

use std::sync::Arc;

use antrag::{
    id::CaseId,
    locale::Lang,
    store::db::Sql,
    usecase::{
        load_case::load_part,
        seal_receipt::receipt_pdf,
        submit::{Submitted, digest_of},
        supplement::{Topic, begin_supplement},
        verify_receipt::{Verified, verify_receipt},
        write_on_case::{read_messages, write_note, write_to_office},
    },
    worker,
};

use crate::house::{Draft, Engine, House, on_each_engine};

/// Begins to change how the person of a case can be reached.
async fn begun(house: &House, draft: &Draft) -> Draft {
    let case = house.case(draft).await;
    let begun =
        begin_supplement(&house.works, &case, Topic::Contact, &Lang::source(), &draft.access).await.unwrap();
    let (id, page) = begun.unwrap();
    assert!(page.is_some());
    Draft { id: CaseId::from(id.uuid()), ..draft.clone() }
}

#[test]
fn it_joins_once_whatever_else_is_written() {
    on_each_engine(async |engine: Engine| {
        let house = Arc::new(engine.house().await);
        let draft = house.draft().await;
        house.send_only(&draft).await;
        while worker::run_due(&house.works).await.unwrap() > 0 {}
        let (one, other) = (begun(&house, &draft).await, begun(&house, &draft).await);
        assert_eq!(one.id, other.id, "there is but one at a time");

        let seen = digest_of(&house.open(&one).await);
        let mut deeds = Vec::new();
        for number in 0..6 {
            let (house, one, draft, seen) = (Arc::clone(&house), one.clone(), draft.clone(), seen.clone());
            let staff = draft.clerk();
            let (writer, sender) = (Arc::clone(&house), house);
            deeds.push(tokio::spawn(async move {
                write_note(&writer.works, &staff, draft.id, &format!("Notiz {number}")).await.unwrap();
                let case = writer.case(&draft).await;
                write_to_office(&writer.works, &case, &format!("Nachricht {number}"), Vec::new())
                    .await
                    .unwrap();
            }));
            deeds.push(tokio::spawn(async move {
                match sender.send(&one, &seen).await {
                    Submitted::Case(_) => {}
                    _ => panic!("it can be sent"),
                }
            }));
        }
        for deed in deeds {
            deed.await.unwrap();
        }
        while worker::run_due(&house.works).await.unwrap() > 0 {}
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM cases WHERE news = TRUE")).await, 1);
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM submissions")).await, 2);
        let told =
            house.count(Sql::new("SELECT count(*) FROM case_events WHERE kind = 'supplemented'")).await;
        assert_eq!(told, 1);
        assert!(house.history_is_intact(&draft).await);

        let case = house.case(&draft).await;
        assert_eq!((case.application, case.main()), (one.id, draft.id));
        assert_eq!(case.uploads.len(), 1, "the file of the application is still there");
        assert_eq!(case.meta(&case.uploads[0]).unwrap().name, "brief.pdf");
        assert_eq!(read_messages(&house.works, &case).await.unwrap().len(), 6);
        let first = load_part(&house.works, &draft.authority.id, draft.id, draft.id).await.unwrap().unwrap();
        for (page, unit) in &first.units {
            let now = &case.units[page];
            assert!(unit.fields.iter().all(|(name, stored)| now.fields[name].raw == stored.raw), "{page}");
        }
        for part in [draft.id, one.id] {
            let paper =
                receipt_pdf(&house.works, &draft.authority.id, draft.id, part).await.unwrap().unwrap();
            let verdict = verify_receipt(&house.works, &paper).await.unwrap();
            assert!(matches!(verdict, Verified::Genuine { number, .. } if number == case.row.number));
        }
    });
}
