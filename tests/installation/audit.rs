//! Histories that somebody has changed in the database are found, with the case and the place; all others are as they were written.

use antrag::{
    case::letter::{Channel, Letter},
    store::db::Sql,
    usecase::{
        audit::{Flaw, Place, verify},
        letters::{Outgoing, send},
        move_case::{Done, release, take},
        write_on_case::write_note,
    },
};

use crate::house::{Engine, House, on_each_engine};

/// A case that was received, acknowledged, taken, noted on, written about and given back.
async fn worked_on(house: &House) -> String {
    let draft = house.draft().await;
    house.send_and_work(&draft).await;
    let (works, clerk) = (&house.works, draft.clerk());
    let seen = async || house.case(&draft).await.row.version;
    assert_eq!(take(works, &clerk, draft.id, seen().await).await.unwrap(), Done::Done);
    write_note(works, &clerk, draft.id, "Angerufen.").await.unwrap();
    let outgoing = Outgoing { letter: Letter::Plain, text: "# Gruß".into(), channel: Channel::Post };
    assert_eq!(send(works, &clerk, draft.id, seen().await, outgoing).await.unwrap(), Done::Done);
    assert_eq!(release(works, &clerk, draft.id, seen().await).await.unwrap(), Done::Done);
    house.case(&draft).await.row.number
}

#[test]
fn what_is_changed_in_a_history_is_found_and_located() {
    for (deed, place) in [
        ("UPDATE case_events SET actor = 'system' WHERE seq = 3", Place::Entry(3)),
        ("UPDATE case_events SET at = at + 1 WHERE seq = 1", Place::Entry(1)),
        ("UPDATE case_events SET body = previous WHERE seq = 2", Place::Entry(2)),
        ("UPDATE case_events SET seq = 40 WHERE seq = 4", Place::Entry(4)),
        ("DELETE FROM case_events WHERE seq = 1", Place::Entry(1)),
        ("DELETE FROM case_events WHERE seq = 5", Place::Entry(5)),
        ("DELETE FROM case_events WHERE seq = 6", Place::End(5)),
        ("DELETE FROM case_events", Place::End(0)),
        ("UPDATE cases SET version = version - 1", Place::Case),
    ] {
        on_each_engine(async |engine: Engine| {
            let house = engine.house().await;
            let number = worked_on(&house).await;
            let before = verify(&house.works).await.unwrap();
            assert_eq!((before.cases, before.entries, before.flaws), (1, 6, Vec::new()));
            house.tamper(Sql::new(deed)).await;
            let after = verify(&house.works).await.unwrap();
            assert_eq!(after.flaws, [Flaw { authority: "rosenfurt".into(), number, at: place }], "{deed}");
        });
    }
}
