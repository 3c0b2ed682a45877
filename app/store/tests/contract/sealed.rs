//! A copied database shows no words, and no sealed text fits another place.
use crate::{
    full::{AMINAS, BEAS, DANS},
    kept::*,
    reading::{all_pages, everything},
};
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend, Statement};
use store::{StoreError, Where};

/// Every sealed column there is. A column added without a line here fails a test.
pub(crate) const SEALED: [(&str, &str); 33] = [
    ("activity_run", "body"),
    ("activity_run", "offered_body"),
    ("audit_anchor", "hash"),
    ("concern", "body"),
    ("concern", "closing_body"),
    ("cycle", "body"),
    ("cycle_back", "body"),
    ("cycle_line", "body"),
    ("data_key", "wrapped"),
    ("desk_draft", "body"),
    ("draft", "body"),
    ("entry", "body"),
    ("entry_was", "body"),
    ("family", "body"),
    ("family_person", "body"),
    ("goal", "body"),
    ("goal_was", "body"),
    ("goodbye", "body"),
    ("hand_over", "body"),
    ("kept_write", "reply"),
    ("meeting_person", "body"),
    ("message", "body"),
    ("plan_point", "body"),
    ("promise", "body"),
    ("publication", "body"),
    ("reply", "body"),
    ("request", "body"),
    ("request_answer", "body"),
    ("response", "body"),
    ("talk", "body"),
    ("team", "body"),
    ("thread", "body"),
    ("worker", "body"),
];
/// Sealed too, but nothing shows them yet: they are kept for the record.
pub(crate) const UNREAD: [(&str, &str); 4] = [
    ("activity_run_was", "body"),
    ("cycle_was", "body"),
    ("plan_point_was", "body"),
    ("promise_was", "body"),
];
/// Tried in tests of their own.
const APART: [(&str, &str); 3] = [("audit_anchor", "hash"), ("data_key", "wrapped"), ("kept_write", "reply")];

async fn strings(db: &DatabaseConnection, sql: &str) -> Vec<String> {
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), sql)).await.expect(sql);
    rows.iter().filter_map(|row| row.try_get_by_index::<Option<String>>(0).expect("a text")).collect()
}

async fn tables(db: &DatabaseConnection) -> Vec<String> {
    let mut tables = strings(
        db,
        match db.get_database_backend() {
            DbBackend::Postgres => {
                "SELECT table_name::text FROM information_schema.tables WHERE table_schema = 'public'"
            }
            _ => "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
        },
    )
    .await;
    tables.retain(|table| table != "seaql_migrations");
    tables.sort();
    tables
}

async fn columns(db: &DatabaseConnection, table: &str) -> Vec<String> {
    strings(
        db,
        &match db.get_database_backend() {
            DbBackend::Postgres => {
                format!(
                    "SELECT column_name::text FROM information_schema.columns WHERE table_name = '{table}'"
                )
            }
            _ => format!("SELECT name FROM pragma_table_info('{table}')"),
        },
    )
    .await
}

/// Everything in the database as text; bytes as hexadecimal digits.
pub(crate) async fn dump(db: &DatabaseConnection) -> String {
    let mut dump = String::new();
    for table in tables(db).await {
        for column in columns(db, &table).await {
            let sql = match db.get_database_backend() {
                DbBackend::Postgres => format!("SELECT \"{column}\"::text FROM \"{table}\""),
                _ => format!("SELECT quote(\"{column}\") FROM \"{table}\""),
            };
            for text in strings(db, &sql).await {
                dump.push_str(&text.to_lowercase());
                dump.push('\n');
            }
        }
    }
    dump
}

fn hex(text: &str) -> String {
    text.bytes().map(|byte| format!("{byte:02x}")).collect()
}

/// Words and names that must not be found. `core-group` must: it shows that the search works.
const WORDS: [&str; 13] = [
    "marker-of-amina",
    "marker-of-dan",
    "marker-of-bea",
    "Amina",
    "Priya",
    "Bea's family",
    "Has a dog",
    "A team",
    "a long walk",
    "green door",
    "tea with",
    crate::council_sign_in::ISSUER,
    crate::council_sign_in::SUBJECT,
];
const PLAIN: &str = "core-group";

pub(crate) async fn full(kept: &Kept) {
    for room in [AMINAS, DANS, BEAS] {
        room.fill(kept).await;
    }
    crate::council_sign_in::keeps(kept).await;
    for room in [AMINAS, DANS, BEAS] {
        room.is_handed_over(kept).await;
    }
}

/// `expression` as a text of hexadecimal digits, and such a text as bytes again.
fn as_hex(db: &DatabaseConnection, column: &str) -> String {
    match db.get_database_backend() {
        DbBackend::Postgres => format!("encode({column}, 'hex')"),
        _ => format!("lower(hex({column}))"),
    }
}
fn bytes(db: &DatabaseConnection, hex: &str) -> String {
    match db.get_database_backend() {
        DbBackend::Postgres => format!("decode('{hex}', 'hex')"),
        _ => format!("x'{hex}'"),
    }
}

/// The sealed texts of a column, each told from the others by itself.
pub(crate) async fn texts(db: &DatabaseConnection, table: &str, column: &str) -> Vec<String> {
    let sql =
        format!("SELECT DISTINCT {} FROM {table} WHERE {column} IS NOT NULL ORDER BY 1", as_hex(db, column));
    strings(db, &sql).await
}

/// Puts each of two sealed texts where the other was.
pub(crate) async fn swap(db: &DatabaseConnection, table: &str, column: &str, one: &str, other: &str) {
    let (one, other, none) = (bytes(db, one), bytes(db, other), bytes(db, "00"));
    for (from, to) in [(&one, &none), (&other, &one), (&none, &other)] {
        let sql = format!("UPDATE {table} SET {column} = {to} WHERE {column} = {from}");
        db.execute_unprepared(&sql).await.expect("swapped");
    }
}

contract! {
    async fn every_table_holds_something_and_none_shows_a_word(kept: Kept) {
        full(&kept).await;
        // Who reads finds the words: the search below is for words that are there.
        let amina = everything(&kept, AMINAS).await.expect("read");
        assert_eq!(amina.drafts[0].1.as_str(), "marker-of-amina draft");
        assert_eq!(amina.me.name.as_str(), "Amina");
        let db = kept.database().await;
        for table in tables(&db).await {
            let rows = kept.count(&format!("SELECT count(*) FROM {table}")).await;
            assert!(rows > 0, "{table} is empty: this test knows nothing about it");
        }
        let dump = dump(&db).await;
        assert!(dump.contains(PLAIN), "the search finds what is plain");
        for word in WORDS {
            assert!(!dump.contains(&word.to_lowercase()), "{word} stands in a column");
            assert!(!dump.contains(&hex(word)), "{word} stands in a column as bytes");
        }
    }

    async fn the_files_show_no_word(kept: Kept) {
        full(&kept).await;
        if let Where::File(path) = &kept.settings.place {
            store::backup::back_up(path, &path.with_extension("copy")).await.expect("copied");
            for ending in ["db", "db-wal", "db-shm", "lock", "copy"] {
                let bytes = std::fs::read(path.with_extension(ending)).expect(ending);
                let has = |text: &str| bytes.windows(text.len()).any(|part| part == text.as_bytes());
                assert!(has(PLAIN) || !["db-wal", "copy"].contains(&ending), "the search finds what is plain");
                for word in WORDS {
                    assert!(!has(word), "{word} in {ending}");
                }
            }
        }
    }

    async fn every_column_of_bytes_is_known(kept: Kept) {
        let db = kept.database().await;
        let sql = match db.get_database_backend() {
            DbBackend::Postgres => {
                "SELECT table_name || '.' || column_name FROM information_schema.columns \
                 WHERE table_schema = 'public' AND data_type = 'bytea' ORDER BY 1".to_owned()
            }
            // There, ids are bytes too: the sealed ones are those that are no id and no hash.
            _ => {
                let all = SEALED.into_iter().chain(UNREAD).map(|(table, column)| format!("{table}.{column}"));
                for one in all {
                    let (table, column) = one.split_once('.').expect("a dot");
                    assert!(columns(&db, table).await.contains(&column.to_owned()), "{one}");
                }
                return;
            }
        };
        // Hashes, and the marks of the keeping itself.
        const OTHER: [&str; 13] = [
            "account.name_hash", "attempts.key_hash", "audit.hash", "invitation.claim_hash", "invitation.code_hash",
            "council_identity.identity_hash", "council_way.session_hash", "council_way.state_hash",
            "keeping.value", "kept_write.request", "lane.hash", "session.token_hash", "audit_anchor.hash",
        ];
        for column in strings(&db, &sql).await {
            let is_sealed = SEALED.into_iter().chain(UNREAD).any(|(t, c)| format!("{t}.{c}") == column);
            assert!(is_sealed || OTHER.contains(&column.as_str()), "{column} is neither sealed nor a hash we know");
        }
    }

    async fn no_sealed_text_fits_another_place(kept: Kept) {
        full(&kept).await;
        all_pages(&kept).await.expect("everything opens");
        let db = kept.database().await;
        for (table, column) in SEALED.into_iter().filter(|column| !APART.contains(column)) {
            let texts = texts(&db, table, column).await;
            assert!(texts.len() > 1, "{table}.{column} has nothing to swap");
            let (one, other) = (&texts[0], &texts[texts.len() - 1]);
            swap(&db, table, column, one, other).await;
            let read = all_pages(&kept).await;
            assert!(matches!(read, Err(StoreError::Fault(_))), "{table}.{column} opened in another place: {read:?}");
            swap(&db, table, column, one, other).await;
        }
        all_pages(&kept).await.expect("everything opens again");
    }

    async fn a_key_fits_its_own_room_only(kept: Kept) {
        full(&kept).await;
        let db = kept.database().await;
        let keys = texts(&db, "data_key", "wrapped").await;
        swap(&db, "data_key", "wrapped", &keys[0], &keys[1]).await;
        let kept = kept.restarted().await;
        let read = all_pages(&kept).await;
        assert!(matches!(read, Err(StoreError::Fault(_))), "{read:?}");
    }

    async fn without_their_keys_one_adult_is_gone_and_nobody_else(kept: Kept) {
        full(&kept).await;
        let db = kept.database().await;
        let of = |who: &str| format!("DELETE FROM data_key WHERE {} = '{who}'", as_hex_id(&db, "of"));
        for gone in [DAN.to_string(), BEA.to_string(), TWIN.to_string()] {
            let done = db.execute_unprepared(&of(&gone)).await.expect("erased");
            assert_eq!(done.rows_affected(), 1, "{gone}");
        }
        // Amina's last look, before the server forgets the keys it knows.
        everything(&kept, AMINAS).await.expect("read");
        let before = everything(&kept, AMINAS).await.expect("read");
        let kept = kept.restarted().await;
        let after = everything(&kept, AMINAS).await.expect("still all there");
        assert!(after == before, "nothing of hers is sealed with another's key");
        for gone in [DANS, BEAS] {
            let read = everything(&kept, gone).await.map(|_| ());
            assert!(matches!(read, Err(StoreError::Fault(_))), "{read:?}");
        }
    }
}

fn as_hex_id(db: &DatabaseConnection, column: &str) -> String {
    match db.get_database_backend() {
        DbBackend::Postgres => format!("replace({column}::text, '-', '')"),
        _ => format!("lower(hex({column}))"),
    }
}
