//! Deleting closed cases: through years, with cases in every state; two people for it, and nothing left of what goes.

use std::collections::BTreeSet;

use antrag::{
    account::{Role, Staff},
    case::{
        Ending, Outcome, State,
        letter::{Channel, Letter},
    },
    id::{CaseId, RunId, StaffId},
    locale::Lang,
    store::db::Sql,
    usecase::{
        decide::{Cell, Terms, asked_for, decide},
        expiry,
        letters::{self, Outgoing},
        load_case::load_case,
        move_case::{self, Done, Tried},
        retention,
        supplement::{Topic, begin_supplement},
        write_on_case,
    },
};
use jiff::{SignedDuration, civil::Date};

use crate::{
    house::{Draft, Engine, House, on_each_engine},
    migrations::{columns, rows},
};

/// Tables that have no row of a case, or keep one on purpose: keys, versions of forms, and the protocol.
const NOT_OF_CASES: [&str; 8] = [
    "access_log",
    "authority_keys",
    "definitions",
    "retention_cases",
    "retention_runs",
    "seals",
    "staff",
    "web_sessions",
];

fn somebody(number: u128, role: Role) -> Staff {
    let id = StaffId::from(uuid::Uuid::from_u128(number));
    Staff { id, authority: "rosenfurt".into(), name: "Ludmilla Eschenbach".into(), roles: vec![role] }
}

fn archivist() -> Staff {
    somebody(21, Role::Archive)
}

fn lead() -> Staff {
    somebody(22, Role::TeamLead)
}

fn day(house: &House) -> Date {
    house.works.clock.today()
}

/// Puts the clock forward to the second day of a year.
fn travel_to(house: &House, year: i16) {
    let there = house.works.clock.start_of(Date::new(year, 1, 2).unwrap());
    house.works.clock.advance(there.duration_since(house.works.clock.now()));
}

async fn arrived(house: &House) -> Draft {
    let draft = house.draft().await;
    house.send_and_work(&draft).await;
    draft
}

async fn taken(house: &House) -> Draft {
    let draft = arrived(house).await;
    let seen = house.case(&draft).await.row.version;
    assert_eq!(move_case::take(&house.works, &draft.clerk(), draft.id, seen).await.unwrap(), Done::Done);
    draft
}

/// A case that ended: everything granted and done, or taken back.
async fn closed(house: &House, ending: Ending) -> Draft {
    let draft = taken(house).await;
    if ending == Ending::Done {
        for cell in asked_for(&house.case(&draft).await) {
            let Cell { subject, service } = cell;
            let seen = house.case(&draft).await.row.version;
            let cell = Cell { subject, service };
            let terms = Terms::default();
            let done =
                decide(&house.works, &draft.clerk(), draft.id, seen, &cell, Outcome::Granted, &terms).await;
            assert_eq!(done.unwrap(), Done::Done);
        }
    }
    let seen = house.case(&draft).await.row.version;
    let done = move_case::close(&house.works, &draft.clerk(), draft.id, seen, ending).await.unwrap();
    assert_eq!(done, Done::Done);
    house.work_off().await;
    draft
}

/// Puts a case into a state, as if it had stopped there.
async fn stops(house: &House, draft: &Draft, state: State) {
    const STOP: Sql = Sql::new("UPDATE cases SET state = $2 WHERE id = $1");
    let id = draft.id;
    let moved = house
        .works
        .db
        .write(move |tx| Box::pin(async move { tx.query(STOP).bind(id).bind(state.name()).execute().await }));
    assert_eq!(moved.await.unwrap(), 1);
}

/// What two people do each year, and the worker after that. Says how many cases were deleted.
async fn a_year_passes(house: &House) -> usize {
    let works = &house.works;
    expiry::sweep(works).await.unwrap();
    match retention::propose(works, &archivist(), day(house)).await.unwrap() {
        Tried::Done(Done::Illegal) => return 0,
        tried => assert_eq!(tried, Tried::Done(Done::Done)),
    }
    assert_eq!(retention::approve(works, &lead(), newest(house).await).await.unwrap(), Done::Done);
    assert_eq!(retention::sweep(works).await.unwrap(), 0, "it is announced before");
    works.clock.advance(SignedDuration::from_hours(24 * 14));
    retention::sweep(works).await.unwrap()
}

async fn newest(house: &House) -> RunId {
    retention::overview(&house.works, &lead()).await.unwrap().unwrap().runs[0].row.id
}

async fn is_there(house: &House, draft: &Draft) -> bool {
    load_case(&house.works, &draft.authority.id, draft.id).await.unwrap().is_some()
}

#[test]
fn through_a_century_nothing_undecided_is_deleted_and_everything_closed_when_its_time_is_over() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let mut open = Vec::new();
        for state in State::ALL.into_iter().filter(|state| *state != State::Closed) {
            let draft = arrived(&house).await;
            stops(&house, &draft, state).await;
            open.push(draft);
        }
        let (granted, withdrawn) =
            (closed(&house, Ending::Done).await, closed(&house, Ending::Withdrawn).await);
        let held = closed(&house, Ending::Withdrawn).await;
        let done = retention::hold(&house.works, &held.clerk(), held.id, "Klage").await.unwrap();
        assert_eq!(done, Done::Done);

        let mut gone = Vec::new();
        for year in 2027..2130 {
            travel_to(&house, year);
            if year == 2050 {
                retention::end_hold(&house.works, &held.clerk(), held.id).await.unwrap();
            }
            let count = a_year_passes(&house).await;
            if count > 0 {
                gone.push((year, count));
            }
            for draft in &open {
                assert!(is_there(&house, draft).await, "an open case is gone in {year}");
            }
        }
        // Taken back in 2026: kept for five years after it; granted: for ten; held: until somebody ends that.
        assert_eq!(gone, [(2032, 1), (2037, 1), (2050, 1)]);
        for draft in [&granted, &withdrawn, &held] {
            assert!(!is_there(&house, draft).await);
        }
        for draft in &open {
            assert!(
                house.case(draft).await.submission_bytes().is_ok() && house.history_is_intact(draft).await
            );
            assert_eq!(house.files(draft).await.len(), 1);
        }
    });
}

#[test]
fn nothing_is_left_of_what_is_deleted_but_the_protocol() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = closed_with_everything(&house).await;
        let number = house.case(&draft).await.row.number;
        let files = || crate::folder::contents(&engine.folder.join("files"));
        assert!(files().len() >= 3, "an upload, a receipt, a letter");
        travel_to(&house, 2037);
        assert_eq!(a_year_passes(&house).await, 1);
        let tables: BTreeSet<String> = columns(&house.works.db).await.into_keys().collect();
        for table in tables.iter().filter(|table| !NOT_OF_CASES.contains(&table.as_str())) {
            assert_eq!(rows(&house.works.db, table).await, 0, "{table} has a row left");
        }
        let left: Vec<_> = files().into_iter().map(|(path, _)| path).collect();
        assert!(left.is_empty(), "{left:?}");
        let run = retention::overview(&house.works, &lead()).await.unwrap().unwrap().runs.remove(0);
        assert_eq!((run.row.state.as_str(), run.cases.len()), ("done", 1));
        assert_eq!((run.cases[0].number.as_str(), run.cases[0].state.as_str()), (number.as_str(), "removed"));
    });
}

/// A case with whatever can belong to one.
async fn closed_with_everything(house: &House) -> Draft {
    let draft = taken(house).await;
    let (works, clerk) = (&house.works, draft.clerk());
    let loaded = house.case(&draft).await;
    write_on_case::write_note(works, &clerk, draft.id, "Notiz").await.unwrap();
    write_on_case::write_to_office(works, &loaded, "Wir ziehen um.", Vec::new()).await.unwrap();
    begin_supplement(works, &loaded, Topic::Contact, &Lang::source(), &draft.access).await.unwrap().unwrap();
    let requested = move_case::Requested { items: vec!["notice_pending".into()], more: String::new() };
    let by = day(house);
    let done = move_case::request_documents(works, &clerk, draft.id, loaded.row.version, requested, by).await;
    assert_eq!(done.unwrap(), Done::Done);
    for cell in asked_for(&house.case(&draft).await) {
        let seen = house.case(&draft).await.row.version;
        let done = decide(works, &clerk, draft.id, seen, &cell, Outcome::Granted, &Terms::default()).await;
        assert_eq!(done.unwrap(), Done::Done);
    }
    let loaded = house.case(&draft).await;
    let outgoing = Outgoing { letter: Letter::Decision, text: "# Bescheid".into(), channel: Channel::Post };
    let sent = letters::send(works, &clerk, draft.id, loaded.row.version, outgoing).await.unwrap();
    assert_eq!(sent, Done::Done);
    retention::hold(works, &clerk, draft.id, "Prüfung").await.unwrap();
    retention::end_hold(works, &clerk, draft.id).await.unwrap();
    let seen = house.case(&draft).await.row.version;
    let done = move_case::close(works, &clerk, draft.id, seen, Ending::Done).await.unwrap();
    assert_eq!(done, Done::Done);
    house.work_off().await;
    draft
}

#[test]
fn nobody_is_their_own_second_person_and_what_happens_meanwhile_keeps_a_case() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let (objected, held, goes) = (
            closed(&house, Ending::Withdrawn).await,
            closed(&house, Ending::Withdrawn).await,
            closed(&house, Ending::Withdrawn).await,
        );
        let works = &house.works;
        travel_to(&house, 2032);
        assert_eq!(propose(&house, &lead()).await, Done::Forbidden);
        assert_eq!(propose(&house, &objected.clerk()).await, Done::Forbidden);
        assert_eq!(propose(&house, &archivist()).await, Done::Done);
        assert_eq!(propose(&house, &archivist()).await, Done::Overtaken, "there is one already");
        let run = newest(&house).await;
        assert_eq!(retention::approve(works, &archivist(), run).await.unwrap(), Done::Forbidden);
        assert_eq!(retention::approve(works, &objected.clerk(), run).await.unwrap(), Done::Forbidden);
        assert_eq!(retention::approve(works, &lead(), run).await.unwrap(), Done::Done);
        assert_eq!(retention::approve(works, &lead(), run).await.unwrap(), Done::Overtaken);
        // One is opened again, one must not be deleted any more.
        stops(&house, &objected, State::Objection).await;
        retention::hold(works, &held.clerk(), held.id, "Klage").await.unwrap();
        works.clock.advance(SignedDuration::from_hours(24 * 15));
        assert_eq!(retention::sweep(works).await.unwrap(), 1);
        assert!(is_there(&house, &objected).await && is_there(&house, &held).await);
        assert!(!is_there(&house, &goes).await);
        assert_eq!(retention::sweep(works).await.unwrap(), 0);
    });
}

async fn propose(house: &House, staff: &Staff) -> Done {
    match retention::propose(&house.works, staff, day(house)).await.unwrap() {
        Tried::Done(done) => done,
        Tried::CanNotBe => panic!("today is no day in the future"),
    }
}

#[test]
fn a_proposal_that_is_given_up_deletes_nothing_and_needs_an_offer_to_the_archive() {
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        let draft = closed(&house, Ending::Withdrawn).await;
        travel_to(&house, 2032);
        let tomorrow = day(&house).tomorrow().unwrap();
        let tried = retention::propose(&house.works, &archivist(), tomorrow).await.unwrap();
        assert_eq!(tried, Tried::CanNotBe);
        assert_eq!(propose(&house, &archivist()).await, Done::Done);
        let run = newest(&house).await;
        assert_eq!(retention::approve(&house.works, &lead(), run).await.unwrap(), Done::Done);
        assert_eq!(retention::discard(&house.works, &lead(), run).await.unwrap(), Done::Done);
        house.works.clock.advance(SignedDuration::from_hours(24 * 30));
        assert_eq!(retention::sweep(&house.works).await.unwrap(), 0);
        assert!(is_there(&house, &draft).await);
        // It is due again, for another proposal.
        let due = retention::overview(&house.works, &lead()).await.unwrap().unwrap().due;
        assert_eq!(due.iter().map(|due| due.id).collect::<Vec<CaseId>>(), [draft.id]);
    });
}
