//! Doubles on both engines: two people who merge at once, and what may be deleted before what.

use antrag::{
    case::Ending,
    store::removal,
    usecase::{
        doubles::{merge, split},
        move_case::{self, Done},
    },
};
use jiff::SignedDuration;

use crate::house::{Draft, House, on_each_engine};

async fn taken(house: &House) -> Draft {
    let draft = house.draft().await;
    house.send_and_work(&draft).await;
    let seen = house.case(&draft).await.row.version;
    assert_eq!(move_case::take(&house.works, &draft.clerk(), draft.id, seen).await.unwrap(), Done::Done);
    draft
}

/// Deletes a case as it stands; `false` where that must not be.
async fn goes(house: &House, draft: &Draft) -> bool {
    let (authority, id, version) =
        (draft.authority.id.clone(), draft.id, house.case(draft).await.row.version);
    let removed = house.works.db.write(move |tx| {
        let authority = authority.clone();
        Box::pin(async move { removal::remove(tx, &authority, (id, version), &[id]).await })
    });
    removed.await.unwrap()
}

#[test]
fn who_merges_at_once_with_somebody_does_it_once_and_both_histories_hold() {
    on_each_engine(|engine| async move {
        let house = engine.house().await;
        let first = taken(&house).await;
        house.works.clock.advance(SignedDuration::from_mins(1));
        let second = taken(&house).await;
        assert!(house.case(&second).await.row.twin && !house.case(&first).await.row.twin);
        let (clerk, seen) = (second.clerk(), house.case(&second).await.row.version);
        let try_it = || merge(&house.works, &clerk, second.id, seen, first.id);
        let (one, other) = tokio::join!(try_it(), try_it());
        let mut done = [one.unwrap(), other.unwrap()].map(|done| done == Done::Done);
        done.sort_unstable();
        assert_eq!(done, [false, true]);
        assert_eq!(house.case(&second).await.row.merged_into, Some(first.id));
        assert!(house.history_is_intact(&first).await && house.history_is_intact(&second).await);

        let seen = house.case(&second).await.row.version;
        assert_eq!(split(&house.works, &clerk, second.id, seen).await.unwrap(), Done::Done);
        assert_eq!(house.case(&second).await.row.merged_into, None);
        assert!(house.history_is_intact(&first).await && house.history_is_intact(&second).await);
    });
}

#[test]
fn a_double_is_not_deleted_before_the_case_that_goes_on() {
    on_each_engine(|engine| async move {
        let house = engine.house().await;
        let first = taken(&house).await;
        house.works.clock.advance(SignedDuration::from_mins(1));
        let second = taken(&house).await;
        let seen = house.case(&second).await.row.version;
        let merged = merge(&house.works, &second.clerk(), second.id, seen, first.id).await.unwrap();
        assert_eq!(merged, Done::Done);
        assert!(!goes(&house, &second).await && !goes(&house, &first).await);

        let seen = house.case(&first).await.row.version;
        let ended =
            move_case::close(&house.works, &first.clerk(), first.id, seen, Ending::Withdrawn).await.unwrap();
        assert_eq!(ended, Done::Done);
        assert!(!goes(&house, &second).await, "the case that it belongs to is still there");
        assert!(goes(&house, &first).await);
        assert!(goes(&house, &second).await);
    });
}
