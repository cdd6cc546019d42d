//! A case that goes to the authority that is responsible: all of it, at once, whatever else happens to it.

use std::sync::Arc;

use antrag::{
    account::Staff,
    id::AuthorityId,
    locale::Lang,
    store::db::Sql,
    usecase::{
        forward::forward,
        move_case::{Done, take},
        open_draft::{Opened, open_draft},
        seal_receipt::receipt_pdf,
        supplement::{Topic, begin_supplement},
        verify_receipt::{Verified, verify_receipt},
        write_on_case::{read_messages, write_note, write_to_office},
    },
};

use crate::house::{Draft, Engine, House, on_each_engine};

/// Where it goes.
const TO: &str = "weidenmuenster";

/// The same application, where it has gone.
fn there(house: &House, draft: &Draft) -> Draft {
    Draft { authority: Arc::clone(house.works.authority(TO).unwrap()), ..draft.clone() }
}

/// Sends an application that somebody takes.
async fn taken(house: &House) -> (Draft, Staff) {
    let draft = house.draft().await;
    house.send_and_work(&draft).await;
    let clerk = draft.clerk();
    let seen = house.case(&draft).await.row.version;
    assert_eq!(take(&house.works, &clerk, draft.id, seen).await.unwrap(), Done::Done);
    (draft, clerk)
}

#[test]
fn everything_goes_along_and_nothing_stays() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let (draft, clerk) = taken(&house).await;
        let before = house.case(&draft).await;
        assert_eq!(
            write_to_office(&house.works, &before, "Wir ziehen um.", Vec::new()).await.unwrap(),
            Done::Done
        );
        write_note(&house.works, &clerk, draft.id, "Wohnt im Landkreis.").await.unwrap();
        let supplement =
            begin_supplement(&house.works, &before, Topic::Contact, &Lang::source(), &draft.access)
                .await
                .unwrap()
                .unwrap()
                .0;
        let (files, paper) = (house.files(&draft).await, receipt(&house, &draft).await);
        let to = AuthorityId::from(TO);
        let gone = forward(&house.works, &clerk, draft.id, before.row.version, &to).await.unwrap();
        assert_eq!(gone, Done::Done);
        house.work_off().await;

        let moved = there(&house, &draft);
        let after = house.case(&moved).await;
        assert_eq!((&after.row.number, after.applied_on), (&before.row.number, before.applied_on));
        assert_eq!((after.row.assignee, after.row.news), (None, true));
        assert_eq!(after.submission_bytes().unwrap(), before.submission_bytes().unwrap());
        assert_eq!(house.files(&moved).await, files);
        assert_eq!(receipt(&house, &moved).await, paper, "the receipt stays the one that the person has");
        let genuine = verify_receipt(&house.works, &paper).await.unwrap();
        assert!(matches!(genuine, Verified::Genuine { number, .. } if number == before.row.number));
        assert!(house.history_is_intact(&moved).await);
        assert_eq!(read_messages(&house.works, &after).await.unwrap()[0].text, "Wir ziehen um.");
        // What the person has begun goes on there.
        let open = open_draft(&house.works, &moved.authority, supplement, &draft.access).await.unwrap();
        assert!(matches!(open, Opened::Draft(_)));
        // Nothing of it is left behind but where it went.
        for table in [
            "cases",
            "case_events",
            "case_names",
            "notes",
            "messages",
            "deadlines",
            "drafts",
            "draft_pages",
            "draft_access",
            "phone_links",
            "uploads",
            "submissions",
            "receipts",
            "jobs",
        ] {
            let left = left(&house, table, &draft.authority.id).await;
            assert_eq!(left, 0, "{table}");
        }
        assert_eq!(left(&house, "forwardings", &draft.authority.id).await, 2, "the case and the supplement");

        // And back again, should that have been wrong.
        let clerk = moved.clerk();
        let seen = after.row.version;
        assert_eq!(take(&house.works, &clerk, draft.id, seen).await.unwrap(), Done::Done);
        let home = draft.authority.id.clone();
        assert_eq!(forward(&house.works, &clerk, draft.id, seen + 1, &home).await.unwrap(), Done::Done);
        assert_eq!(house.case(&draft).await.row.number, before.row.number);
        assert_eq!(left(&house, "forwardings", &home).await, 0);
    });
}

#[test]
fn what_is_written_at_that_moment_goes_along() {
    on_each_engine(async |engine: Engine| {
        let house = Arc::new(engine.house().await);
        let (draft, clerk) = taken(&house).await;
        let loaded = Arc::new(house.case(&draft).await);
        let mut writing = Vec::new();
        for number in 0..6 {
            let (house, loaded) = (Arc::clone(&house), Arc::clone(&loaded));
            writing.push(tokio::spawn(async move {
                write_to_office(&house.works, &loaded, &format!("Nachricht {number}"), Vec::new())
                    .await
                    .unwrap()
            }));
        }
        let (mover, id, seen) = (Arc::clone(&house), draft.id, loaded.row.version);
        let moving = tokio::spawn(async move {
            let mut done = Done::Overtaken;
            while done == Done::Overtaken {
                done = forward(&mover.works, &clerk, id, seen, &TO.into()).await.unwrap();
            }
            done
        });
        assert_eq!(moving.await.unwrap(), Done::Done);
        let mut said = 0;
        for message in writing {
            match message.await.unwrap() {
                Done::Done => said += 1,
                // The case had gone: the page leads there, and the message with it.
                done => assert_eq!(done, Done::Nothing),
            }
        }
        let moved = there(&house, &draft);
        let messages = read_messages(&house.works, &house.case(&moved).await).await.unwrap();
        assert_eq!(messages.len(), said, "what was taken is there");
        assert!(house.history_is_intact(&moved).await);
        assert_eq!(left(&house, "messages", &draft.authority.id).await, 0);
        assert_eq!(left(&house, "case_events", &draft.authority.id).await, 0);
    });
}

#[test]
fn nobody_forwards_what_is_not_theirs_or_where_it_can_not_be_decided() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let engine = Engine::sqlite();
        let house = engine.house().await;
        let (draft, clerk) = taken(&house).await;
        let seen = house.case(&draft).await.row.version;
        let go = async |staff: &Staff, to: &str, seen| {
            forward(&house.works, staff, draft.id, seen, &to.into()).await.unwrap()
        };
        let other = Staff { id: uuid::Uuid::from_u128(8).into(), ..clerk.clone() };
        let stranger = Staff { authority: TO.into(), ..clerk.clone() };
        assert_eq!(go(&other, TO, seen).await, Done::Forbidden, "somebody else has it");
        assert_eq!(go(&stranger, TO, seen).await, Done::Nothing);
        assert_eq!(go(&clerk, TO, seen - 1).await, Done::Overtaken);
        for to in ["rosenfurt", "nirgendwo", ""] {
            assert_eq!(go(&clerk, to, seen).await, Done::Illegal, "{to}");
        }
        assert_eq!(house.count(Sql::new("SELECT count(*) FROM forwardings")).await, 0);
        assert_eq!(house.case(&draft).await.row.version, seen);
    });
}

async fn receipt(house: &House, draft: &Draft) -> Vec<u8> {
    receipt_pdf(&house.works, &draft.authority.id, draft.id, draft.id).await.unwrap().unwrap()
}

/// How many rows of a table an authority has.
async fn left(house: &House, table: &str, authority: &AuthorityId) -> i64 {
    let text = format!("SELECT count(*) FROM {table} WHERE authority_id = '{authority}'");
    house.count(Sql::new(Box::leak(text.into_boxed_str()))).await
}
