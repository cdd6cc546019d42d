//! Messages over SMTP: what they say, and what happens when the server does not take them.

use std::time::Duration;

use antrag::{
    mail::Mail,
    store::db::Sql,
    usecase::reach::{self, Standing},
};
use jiff::{SignedDuration, Timestamp};
use mail_parser::{MessageParser, MimeHeaders as _};

use crate::{
    at_rest::SECRETS,
    house::{Draft, Engine, House, on_each_engine},
    mail_server::{MailServer, Manner},
};

const WAITING: Sql = Sql::new("SELECT count(*) FROM jobs WHERE state = 'ready' AND attempts > 0");
const GIVEN_UP: Sql = Sql::new("SELECT count(*) FROM jobs WHERE state = 'dead' AND last_error <> ''");
const CAME_BACK: Sql = Sql::new("SELECT count(*) FROM case_events WHERE kind = 'mail_came_back'");
const ALL: Sql = Sql::new("SELECT count(*) FROM jobs");

#[test]
fn the_confirmation_says_that_it_arrived_and_nothing_of_what() {
    on_each_engine(async |engine: Engine| {
        let server = MailServer::start(Manner::Takes).await;
        let (house, draft) = sent(&engine, &server).await;
        house.work_off().await;
        let letters = server.letters();
        assert_eq!(letters.len(), 1);

        let letter = MessageParser::default().parse(letters[0].as_bytes()).unwrap();
        assert_eq!(letter.content_type().unwrap().subtype(), Some("alternative"));
        assert_eq!(letter.to().unwrap().first().unwrap().address(), Some("xanthippe@example.org"));
        let number = house.case(&draft).await.row.number;
        let (text, html) = (letter.body_text(0).unwrap(), letter.body_html(0).unwrap());
        assert!(text.contains(&number) && !text.contains('<'), "{text}");
        assert!(html.contains(&number) && html.contains("<html"), "{html}");
        for part in [letter.subject().unwrap(), &text, &html] {
            let told: Vec<_> = SECRETS.iter().filter(|secret| part.contains(*secret)).collect();
            assert!(told.is_empty(), "it tells {told:?}");
        }
    });
}

#[test]
fn a_server_that_can_not_just_now_is_asked_again_until_it_takes_the_message() {
    for manner in [Manner::NotNow, Manner::NotAllowed] {
        on_each_engine(async |engine: Engine| {
            let server = MailServer::start(manner).await;
            let (house, _) = sent(&engine, &server).await;
            work(&house).await;
            assert_eq!((house.count(WAITING).await, server.recipients()), (1, 1));
            work(&house).await;
            assert_eq!(server.recipients(), 1, "it is not asked again at once");
            house.works.clock.advance(SignedDuration::from_mins(1));
            work(&house).await;
            assert_eq!(server.recipients(), 2);
            server.becomes(Manner::Takes);
            house.works.clock.advance(SignedDuration::from_mins(1));
            house.work_off().await;
            assert_eq!(server.letters().len(), 1);
        });
    }
}

#[test]
fn a_mailbox_that_is_not_there_is_not_asked_for_again() {
    on_each_engine(async |engine: Engine| {
        let server = MailServer::start(Manner::NoSuchMailbox).await;
        let (house, draft) = sent(&engine, &server).await;
        house.work_off().await;
        house.works.clock.advance(SignedDuration::from_hours(72));
        house.work_off().await;
        assert_eq!((server.recipients(), server.letters().len()), (1, 0));
        let case = house.case(&draft).await;
        let address = reach::address(&case.situation()).unwrap();
        let standing = reach::standing(&house.works, &case, &address).await.unwrap();
        assert!(matches!(standing, Standing::CameBack(_)), "{standing:?}");
        assert_eq!((house.count(CAME_BACK).await, case.row.news), (1, true), "the office sees it, once");
        assert!(house.history_is_intact(&draft).await);
    });
}

#[test]
fn a_server_that_says_nothing_holds_up_nobody() {
    on_each_engine(async |engine: Engine| {
        let server = MailServer::start(Manner::Silent).await;
        let mail = Mail::smtp_within(&server.url, Duration::from_millis(100)).unwrap();
        let house = engine.house_with(mail).await;
        let draft = house.draft().await;
        house.send_only(&draft).await;
        work(&house).await;
        assert!(house.case(&draft).await.receipt.is_some(), "the receipt is sealed all the same");
        server.becomes(Manner::Takes);
        house.works.clock.advance(SignedDuration::from_mins(1));
        house.work_off().await;
        assert_eq!(server.letters().len(), 1);
    });
}

#[test]
fn a_message_is_given_up_after_two_days_and_in_sight() {
    on_each_engine(async |engine: Engine| {
        let server = MailServer::start(Manner::NotNow).await;
        let (house, _) = sent(&engine, &server).await;
        work(&house).await;
        let began = house.works.clock.now();
        while house.count(WAITING).await > 0 {
            let next = house.count(Sql::new("SELECT min(run_at) FROM jobs")).await;
            let wait = Timestamp::from_microsecond(next).unwrap().duration_since(house.works.clock.now());
            house.works.clock.advance(wait);
            work(&house).await;
        }
        let tried_for = house.works.clock.now().duration_since(began);
        assert!(tried_for > SignedDuration::from_hours(48), "it was tried for {tried_for} only");
        assert_eq!((house.count(GIVEN_UP).await, house.count(ALL).await), (1, 1));
    });
}

/// An application that was sent where messages go to a server, and nothing done about it yet.
async fn sent(engine: &Engine, server: &MailServer) -> (House, Draft) {
    let mail = Mail::smtp(&server.url).unwrap();
    let house = engine.house_with(mail).await;
    let draft = house.draft().await;
    house.send_only(&draft).await;
    (house, draft)
}

/// Does what is due, and leaves what is not.
async fn work(house: &House) {
    while antrag::worker::run_due(&house.works).await.unwrap() > 0 {}
}
