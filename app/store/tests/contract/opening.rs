//! Opening: the key, the schema, the file; each mistake has a name.
use crate::kept::*;
use domain::{access::deed, draft::DraftKey};
use sea_orm::ConnectionTrait;
use std::{fs, os::unix::fs::PermissionsExt, path::Path};
use store::{OpenError, Settings, Store, Where};

async fn opened(settings: &Settings) -> Result<Store, OpenError> {
    Store::open(settings.clone(), at(NINE)).await
}

fn file_in(folder: &Path) -> Settings {
    settings(Where::File(folder.join("alongside.db")), folder)
}

macro_rules! refused {
    ($settings:expr, $pattern:pat $(if $guard:expr)?) => {
        match opened($settings).await {
            Err($pattern) $(if $guard)? => {}
            Err(other) => panic!("another refusal: {other}"),
            Ok(_) => panic!("it opened"),
        }
    };
}

contract! {
    async fn the_key_is_made_once_and_only_its_owner_reads_it(kept: Kept) {
        let key = &kept.settings.key_file;
        assert_eq!(fs::metadata(key).expect("a key").permissions().mode() & 0o777, 0o600);
        let before = fs::read_to_string(key).expect("a key");
        let kept = kept.restarted().await;
        assert_eq!(fs::read_to_string(&kept.settings.key_file).expect("a key"), before);
    }

    async fn without_its_key_or_with_another_nothing_opens(kept: Kept) {
        kept.store.close(at(NINE)).await;
        let key = kept.settings.key_file.clone();
        let right = fs::read_to_string(&key).expect("a key");
        let write = |text: &str| {
            fs::write(&key, text).expect("written");
            fs::set_permissions(&key, fs::Permissions::from_mode(0o600)).expect("set");
        };
        write(&"00".repeat(32));
        refused!(&kept.settings, OpenError::WrongKey(_));
        write("not a key");
        refused!(&kept.settings, OpenError::KeyUnreadable(..));
        fs::remove_file(&key).expect("removed");
        refused!(&kept.settings, OpenError::KeyMissing(_));
        assert!(!key.exists(), "no key is made up for data that has one");
        write(&right);
        fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).expect("set");
        refused!(&kept.settings, OpenError::KeyExposed(_));
        write(&right);
        opened(&kept.settings).await.expect("with its own key it opens");
    }

    async fn a_newer_schema_is_left_alone(kept: Kept) {
        kept.store.close(at(NINE)).await;
        let db = kept.database().await;
        db.execute_unprepared("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_later', 1)")
            .await
            .expect("a step from the future");
        db.close().await.expect("closed");
        refused!(&kept.settings, OpenError::NewerSchema(step) if step == "m9999_later");
    }

    async fn a_closed_store_says_so_and_loses_nothing(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        kept.store.save_draft(mine, kept.write(), DraftKey::NewGoal, words("kept")).await.expect("kept").expect("saved");
        kept.store.close(at(NINE)).await;
        let late = kept.store.save_draft(mine, kept.write(), DraftKey::NewGoal, words("late")).await;
        assert!(matches!(late, Err(store::StoreError::Fault(_))), "{late:?}");
        let kept = kept.restarted().await;
        let drafts = kept.store.read_drafts(mine, kept.look()).await.expect("read");
        assert_eq!(drafts, [(DraftKey::NewGoal, words("kept"))]);
    }
}

#[tokio::test]
async fn one_server_per_file() {
    let folder = folder();
    let settings = file_in(&folder);
    let first = opened(&settings).await.expect("the first opens");
    refused!(&settings, OpenError::InUse(_));
    first.close(at(NINE)).await;
    opened(&settings).await.expect("after it the next opens");
    fs::remove_dir_all(folder).expect("cleaned");
}

#[tokio::test]
async fn a_place_that_cannot_be_written_or_is_no_database_is_said() {
    let folder = folder();
    fs::write(folder.join("file"), "x").expect("written");
    let inside = settings(Where::File(folder.join("file/alongside.db")), &folder);
    refused!(&inside, OpenError::Folder(..));
    let missing = settings(Where::File(folder.join("nowhere/alongside.db")), &folder);
    refused!(&missing, OpenError::Folder(..));
    fs::write(folder.join("alongside.db"), "these are not the bytes of a database".repeat(100))
        .expect("written");
    refused!(&file_in(&folder), OpenError::Unreachable(_));
    let nobody = settings(Where::Server("postgres://nobody@127.0.0.1:1/none".into()), &folder);
    refused!(&nobody, OpenError::Unreachable(_));
    assert!(!folder.join("key").exists(), "no key is left behind by a start that failed");
    fs::remove_dir_all(folder).expect("cleaned");
}

#[tokio::test]
async fn the_file_is_readable_by_its_owner_only() {
    let folder = folder();
    let store = opened(&file_in(&folder)).await.expect("it opens");
    for file in ["alongside.db", "alongside.db-wal", "alongside.db-shm", "alongside.lock"] {
        let mode = fs::metadata(folder.join(file)).expect(file).permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    store.close(at(NINE)).await;
    fs::remove_dir_all(folder).expect("cleaned");
}

#[tokio::test]
async fn sqlite_plans_a_question_once() {
    let db = sea_orm::Database::connect("sqlite::memory:").await.expect("a database");
    let options = "SELECT count(*) FROM pragma_compile_options WHERE compile_options = 'ENABLE_QPSG'";
    let row = db.query_one_raw(sea_orm::Statement::from_string(db.get_database_backend(), options)).await;
    let on: i64 = row.expect("a query").expect("a row").try_get_by_index(0).expect("a number");
    assert_eq!(on, 1, "the flags in .cargo/config.toml did not reach SQLite");
}
