//! The process is killed at many moments: nothing that was confirmed is lost, and nothing is there twice.

use std::{
    collections::BTreeSet,
    fs, io,
    net::SocketAddr,
    thread,
    time::{Duration, Instant},
};

use antrag::{
    store::db::Sql,
    usecase::{
        seal_receipt::receipt_pdf,
        submit::digest_of,
        verify_receipt::{Verified, verify_receipt},
    },
};

use crate::{
    house::{Draft, Engine, House, PDF},
    process::{Answer, Process, get, post, until},
};

/// How often the process is killed.
const KILLS: u32 = 20;
/// The last kill comes after so many times of what a whole answer takes: past its end.
const PAST_THE_ANSWER: f64 = 1.5;

#[test]
fn killed_at_any_moment_it_keeps_what_it_confirmed_and_confirms_what_it_keeps() {
    let engine = Engine::sqlite();
    engine.furnish_as_demo();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let (applications, edited) = runtime.block_on(prepare(&engine));

    let mut process = Process::demo(engine.folder.path());
    let begin = Instant::now();
    assert!(send(process.address, &applications[0]).unwrap());
    let whole = begin.elapsed();
    let (mut confirmed, mut saved) = (vec![true], 0);
    for (turn, application) in (0..KILLS).zip(&applications[1..]) {
        let moment = whole.mul_f64(PAST_THE_ANSWER * f64::from(turn) / f64::from(KILLS));
        confirmed.push(kill_after(moment, process, application, &edited, &mut saved));
        process = Process::demo(engine.folder.path());
        let stored = edited.stored(process.address);
        assert!(stored == saved || stored == saved + 1, "{stored} is stored after {saved} was answered");
        saved = stored;
    }
    assert!(confirmed[1..].contains(&true) && confirmed.contains(&false), "the kills came on one side");

    for (application, confirmed) in applications.iter().zip(confirmed) {
        let page = get(process.address, &application.case(), &application.cookie).unwrap();
        assert!(!confirmed || page.status == 200, "a confirmed application is gone");
        assert!(page.status == 200 || send(process.address, application).unwrap(), "a draft can't be sent");
    }
    let mails = engine.folder.join("mail");
    let all_told = || fs::read_dir(&mails).is_ok_and(|files| files.count() == applications.len());
    assert!(until(Duration::from_secs(20), all_told), "not everybody was told");
    process.end();
    runtime.block_on(count_everything(&engine, &applications));
}

/// Sends an application and saves pages of another one until the process is killed, after a time. Says whether the
/// application was confirmed; `saved` is the last save that was answered.
fn kill_after(
    moment: Duration,
    process: Process,
    application: &Browser,
    edited: &Browser,
    saved: &mut u32,
) -> bool {
    let (to, next) = (process.address, *saved + 1);
    thread::scope(|scope| {
        let sending = scope.spawn(|| send(to, application).unwrap_or(false));
        let saving = scope.spawn(|| (next..u32::MAX).take_while(|turn| edited.save(to, *turn)).last());
        thread::sleep(moment);
        process.kill();
        *saved = saving.join().unwrap().unwrap_or(*saved);
        sending.join().unwrap()
    })
}

/// Sends an application; `true` when it is confirmed.
fn send(to: SocketAddr, application: &Browser) -> io::Result<bool> {
    let fields = [("digest", application.seen.as_str()), ("incomplete", "yes")];
    let answer = post(to, &application.draft_page("submission"), &application.cookie, &fields)?;
    Ok(answer.status == 303 && answer.location.starts_with(&application.case()))
}

/// What a browser knows of its application.
struct Browser {
    draft: Draft,
    cookie: String,
    /// The digest of what the last page before sending shows.
    seen: String,
}

impl Browser {
    async fn begin(house: &House) -> Self {
        let draft = house.draft().await;
        let cookie = format!("antrag={}", draft.access.to_text());
        Self { seen: digest_of(&house.open(&draft).await), cookie, draft }
    }

    fn draft_page(&self, part: &str) -> String {
        format!("/de/rosenfurt/drafts/{}/{part}", self.draft.id)
    }

    fn case(&self) -> String {
        format!("/de/rosenfurt/applications/{}", self.draft.id)
    }

    /// Saves a page as a script does; `true` when that was answered.
    fn save(&self, to: SocketAddr, turn: u32) -> bool {
        let (number, street) = (turn.to_string(), format!("Weg {turn}"));
        let fields = [("version", "1"), ("view", "kill"), ("turn", &number), ("address.street", &street)];
        let is_saved = |answer: Answer| assert_eq!(answer.status, 200, "{}", answer.text());
        post(to, &self.draft_page("saves/address"), &self.cookie, &fields).map(is_saved).is_ok()
    }

    /// Which save is stored; 0 for none.
    fn stored(&self, to: SocketAddr) -> u32 {
        let page = get(to, &self.draft_page("pages/address"), &self.cookie).unwrap().text();
        let street = page.split_once("value=\"Weg ").and_then(|(_, rest)| rest.split('"').next());
        street.map_or(0, |turn| turn.parse().unwrap())
    }
}

async fn prepare(engine: &Engine) -> (Vec<Browser>, Browser) {
    let house = engine.house_today().await;
    let mut applications = Vec::new();
    for _ in 0..=KILLS {
        applications.push(Browser::begin(&house).await);
    }
    let edited = Browser::begin(&house).await;
    house.work_off().await;
    (applications, edited)
}

/// Every application is there once: its case, number, history, file, receipt and message.
async fn count_everything(engine: &Engine, applications: &[Browser]) {
    let house = engine.house_today().await;
    house.work_off().await;
    let all = i64::try_from(applications.len()).unwrap();
    for table in [
        Sql::new("SELECT count(*) FROM cases"),
        Sql::new("SELECT count(*) FROM submissions"),
        Sql::new("SELECT count(*) FROM receipts"),
        Sql::new("SELECT count(*) FROM uploads"),
    ] {
        let edited = i64::from(table.texts().0.ends_with("uploads"));
        assert_eq!(house.count(table).await, all + edited, "{table:?}");
    }
    let mails = house.mails();
    let mut numbers = BTreeSet::new();
    for browser in applications {
        let draft = &browser.draft;
        let case = house.case(draft).await;
        assert_eq!(house.files(draft).await, [PDF]);
        assert!(house.history_is_intact(draft).await);
        let pdf = receipt_pdf(&house.works, &draft.authority.id, draft.id, draft.id).await.unwrap().unwrap();
        assert!(matches!(verify_receipt(&house.works, &pdf).await.unwrap(), Verified::Genuine { .. }));
        assert_eq!(mails.iter().filter(|mail| mail.contains(&case.row.number)).count(), 1);
        numbers.insert(case.row.number);
    }
    assert_eq!(numbers.len(), applications.len(), "each has a number of its own");
}
