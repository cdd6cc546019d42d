//! What somebody learns who gets hold of the disk: nothing that a person wrote or sent.

use antrag::store::db::Sql;

use crate::house::{Engine, on_each_engine};

/// Words of the application and of its file, as they would stand in plain text.
pub const SECRETS: &[&str] = &[
    "Zwickelhuber",
    "Xanthippe",
    "Yggdrasil",
    "Quellnymphenweg",
    "Quittenmarmelade",
    "DE93 9999",
    "DE939999",
    "xanthippe@example.org",
    "brief.pdf",
];

#[test]
fn neither_database_nor_files_hold_what_a_person_wrote() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let engine = Engine::sqlite();
        let house = engine.house().await;
        let (unsent, sent) = (house.draft().await, house.draft().await);
        house.send_and_work(&sent).await;
        assert!(house.open(&unsent).await.uploads.len() == 1 && house.mails().len() == 1);

        let number = house.case(&sent).await.row.number;
        let mut number_is_there = false;
        for (path, bytes) in crate::folder::contents(engine.folder.path()) {
            // Messages of a demonstration lie beside; they go to the address they name.
            if !path.starts_with(engine.folder.join("mail")) {
                assert_silent(&path.to_string_lossy(), &bytes);
                number_is_there |= holds(&bytes, &number);
            }
        }
        assert!(number_is_there, "what is plain is found");
    });
}

/// On a server there are no files to look into, so all values are looked at, bytes as letters.
#[test]
fn no_table_of_a_server_holds_what_a_person_wrote() {
    const BYTES_AS_LETTERS: Sql = Sql::new("SELECT set_config('bytea_output', 'escape', FALSE)");
    const ALL: Sql = Sql::new(
        "SELECT CAST(query_to_xml('SELECT CAST(t AS TEXT) FROM ' || table_name || ' t', TRUE, FALSE, '') AS TEXT) \
         FROM information_schema.tables WHERE table_schema = 'public' AND table_name <> 'definitions'",
    );
    let Some(engine) = Engine::postgres() else { return eprintln!("skipped: no PostgreSQL") };
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let house = engine.house().await;
        let draft = house.draft().await;
        house.send_and_work(&draft).await;
        house.tamper(Sql::new("UPDATE receipts SET sha256 = CAST('found' AS BYTEA)")).await;
        let mut reading = house.works.db.read().await.unwrap();
        reading.tx().query(BYTES_AS_LETTERS).execute().await.unwrap();
        let tables: Vec<(String,)> = reading.tx().query(ALL).all().await.unwrap();
        let all: String = tables.into_iter().map(|(table,)| table).collect();
        assert_silent("the server", all.as_bytes());
        assert!(holds(all.as_bytes(), ",found,"), "bytes that are plain are found");
    });
}

fn holds(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|window| window == word.as_bytes())
}

fn assert_silent(place: &str, bytes: &[u8]) {
    for secret in SECRETS {
        assert!(!holds(bytes, secret), "{place} tells “{secret}”");
    }
}

#[test]
fn a_changed_history_is_noticed() {
    const CHANGES: [Sql; 4] = [
        Sql::new("UPDATE case_events SET actor = 'system' WHERE seq = 1"),
        Sql::new("UPDATE case_events SET at = at + 1 WHERE seq = 2"),
        Sql::new("UPDATE case_events SET kind = 'taken' WHERE seq = 2"),
        Sql::new("DELETE FROM case_events WHERE seq = 1"),
    ];
    on_each_engine(async |engine: Engine| {
        let house = engine.house().await;
        for change in CHANGES {
            let draft = house.draft().await;
            house.send_and_work(&draft).await;
            assert!(house.history_is_intact(&draft).await, "an untouched history is intact");
            assert!(house.tamper(change).await > 0);
            assert!(!house.history_is_intact(&draft).await, "{change:?}");
            house.tamper(Sql::new("DELETE FROM case_events")).await;
        }
    });
}
