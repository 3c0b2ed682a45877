//! The drill: a copy made while families write, put back elsewhere, holds every answer as it was.
use crate::{
    check::back_to_the_third_step,
    full::{AMINAS, BEAS, DANS},
    kept::*,
    reading::{all_pages, everything},
    sealed::{dump, full},
};
use domain::{access::deed, draft::DraftKey};
use sea_orm::{ConnectionTrait, Database, DbBackend, Statement};
use std::{
    fs,
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    process::Command,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
};
use store::{
    OpenError, Store, Verdict, Where,
    backup::{CopyError, back_up, restore},
    check::{CheckError, check},
};

fn database(kept: &Kept) -> &Path {
    match &kept.settings.place {
        Where::File(file) => file,
        Where::Server(_) => panic!("these are about files"),
    }
}

/// Keeps the numbers 1, 2, 3, … as a draft, one after the other, and says each that was kept.
struct Counting {
    said: Arc<AtomicU64>,
    stop: Arc<AtomicBool>,
    task: tokio::task::JoinHandle<()>,
}

const FORM: DraftKey = DraftKey::NewGoal;

impl Counting {
    async fn begin(kept: &Kept) -> Self {
        let (said, stop) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicBool::new(false)));
        let (store, mine) = (kept.store.clone(), kept.parent::<deed::KeepDraft>(AMINA).await);
        let writes: Vec<_> = (0..5000).map(|_| kept.write()).collect();
        let (saying, stopping) = (said.clone(), stop.clone());
        let task = tokio::spawn(async move {
            for (nth, write) in (1..).zip(writes) {
                if stopping.load(Ordering::SeqCst) {
                    break;
                }
                store
                    .save_draft(mine, write, FORM, words(&nth.to_string()))
                    .await
                    .expect("kept")
                    .expect("saved");
                saying.store(nth, Ordering::SeqCst);
            }
        });
        while said.load(Ordering::SeqCst) == 0 {
            tokio::task::yield_now().await;
        }
        Self { said, stop, task }
    }

    async fn end(self) {
        self.stop.store(true, Ordering::SeqCst);
        self.task.await.expect("every number was kept");
    }
}

/// What is counted in this store.
async fn counted(kept: &Kept) -> u64 {
    let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
    let drafts = kept.store.read_drafts(mine, kept.look()).await.expect("read");
    let (_, words) = drafts.iter().find(|(form, _)| *form == FORM).expect("it is there");
    words.as_str().parse().expect("a number")
}

/// A folder with the key in it, where a copy can be put back.
fn elsewhere(kept: &Kept) -> PathBuf {
    let folder = folder();
    fs::copy(&kept.settings.key_file, folder.join("key")).expect("the key is kept apart, and is there");
    folder
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_copy_made_while_families_write_holds_every_answer() {
    let kept = Kept::in_a_file().await;
    full(&kept).await;
    for room in [DANS, BEAS] {
        everything(&kept, room).await.expect("looked once, which marks what was new as seen");
    }
    let before = [everything(&kept, DANS).await.expect("read"), everything(&kept, BEAS).await.expect("read")];
    let counting = Counting::begin(&kept).await;
    for nth in 0..5 {
        let copy = kept.folder.join(format!("copy-{nth}"));
        let first = counting.said.load(Ordering::SeqCst);
        let bytes = back_up(database(&kept), &copy).await.expect("copied");
        let last = counting.said.load(Ordering::SeqCst);
        let of = fs::metadata(&copy).expect("it is there");
        assert_eq!((of.len(), of.permissions().mode() & 0o777), (bytes, 0o600));

        let folder = elsewhere(&kept);
        let found =
            restore(&copy, &folder.join("alongside.db"), &folder.join("key")).await.expect("restored");
        assert_eq!(found.families, 2);
        let restored = Kept::back_in(&folder).await;
        let number = counted(&restored).await;
        assert!((first..=last + 1).contains(&number), "{number} is not between {first} and {last}");
        let after = [
            everything(&restored, DANS).await.expect("read"),
            everything(&restored, BEAS).await.expect("read"),
        ];
        assert!(before == after, "every answer is the one of then");
        everything(&restored, AMINAS).await.expect("read");
        all_pages(&restored).await.expect("every page of every worker");
        assert!(matches!(restored.store.verify_audit().await.expect("read"), Verdict::Sound { .. }));
        restored.store.close(at(NINE)).await;
    }
    let said = counting.said.load(Ordering::SeqCst);
    assert!(said > 5, "families wrote meanwhile: {said}");
    counting.end().await;
    every_row_is_there(&kept).await;
    assert!(
        kept.folder
            .read_dir()
            .expect("ours")
            .flatten()
            .all(|file| { !file.file_name().to_string_lossy().contains("unfinished") })
    );
}

/// With nobody writing, a copy put back is the same in every row, so that every answer to everybody is.
async fn every_row_is_there(kept: &Kept) {
    let (copy, folder) = (kept.folder.join("quiet"), elsewhere(kept));
    let to = folder.join("alongside.db");
    let before = kept.database().await;
    back_up(database(kept), &copy).await.expect("copied");
    restore(&copy, &to, &folder.join("key")).await.expect("restored");
    let after = Database::connect(format!("sqlite://{}", to.display())).await.expect("it opens");
    let rows = dump(&before).await;
    assert!(rows.contains("core-group") && rows == dump(&after).await, "a row is not as it was");
    after.close().await.expect("closed");
    fs::remove_dir_all(folder).expect("cleaned");
}

#[tokio::test]
async fn a_copy_never_takes_the_place_of_a_file() {
    let kept = Kept::in_a_file().await;
    let copy = kept.folder.join("copy");
    fs::write(&copy, "somebody's").expect("written");
    let there = back_up(database(&kept), &copy).await;
    assert!(matches!(there, Err(CopyError::Exists(_))), "{there:?}");
    assert_eq!(fs::read(&copy).expect("there"), b"somebody's");
    let good = kept.folder.join("good");
    back_up(database(&kept), &good).await.expect("copied");
    let over = restore(&good, database(&kept), &kept.settings.key_file).await;
    assert!(matches!(over, Err(CopyError::Exists(_))), "{over:?}");
    let folder = elsewhere(&kept);
    fs::write(folder.join("alongside.db-wal"), "of another database").expect("written");
    let beside = restore(&good, &folder.join("alongside.db"), &folder.join("key")).await;
    assert!(matches!(beside, Err(CopyError::Exists(_))), "{beside:?}");
    // A database in use is no copy: its newest part is in the file beside it.
    full(&kept).await;
    assert!(kept.folder.join("alongside.db-wal").metadata().expect("there").len() > 0);
    let to = folder.join("elsewhere.db");
    let in_use = restore(database(&kept), &to, &kept.settings.key_file).await;
    assert!(matches!(in_use, Err(CopyError::InUse(_))), "{in_use:?}");
    assert!(!to.exists());
    let nothing = back_up(&folder.join("none.db"), &folder.join("copy")).await;
    assert!(matches!(nothing, Err(CopyError::Open(OpenError::NothingThere(_)))), "{nothing:?}");
    fs::remove_dir_all(folder).expect("cleaned");
}

#[tokio::test]
async fn a_copy_from_before_an_upgrade_is_put_back() {
    let kept = Kept::in_a_file().await;
    full(&kept).await;
    everything(&kept, BEAS).await.expect("looked once");
    kept.store.close(at(NINE)).await;
    back_to_the_third_step(&kept).await;
    let copy = kept.folder.join("copy");
    back_up(database(&kept), &copy).await.expect("copied");
    let bytes = fs::read(&copy).expect("read");
    let folder = elsewhere(&kept);
    let found = restore(&copy, &folder.join("alongside.db"), &folder.join("key")).await.expect("restored");
    assert_eq!(found.families, 2);
    assert!(bytes == fs::read(&copy).expect("read"), "the copy stays as it was");
    let mut beside: Vec<_> =
        folder.read_dir().expect("ours").flatten().map(|file| file.file_name()).collect();
    beside.sort();
    assert_eq!(beside, ["alongside.db", "key"], "nothing is left beside it");
    let db = Database::connect(format!("sqlite://{}", folder.join("alongside.db").display()))
        .await
        .expect("it opens");
    let later = Statement::from_string(DbBackend::Sqlite, "SELECT id FROM request");
    assert!(db.query_all_raw(later).await.expect("the table that came later is there").is_empty());
    db.close().await.expect("closed");
    let restored = Kept::back_in(&folder).await;
    everything(&restored, BEAS).await.expect("read");
    restored.store.close(at(NINE)).await;
}

#[tokio::test]
async fn a_copy_that_is_not_sound_is_not_put_back() {
    let kept = Kept::in_a_file().await;
    full(&kept).await;
    let db = kept.database().await;
    db.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await.expect("moved over");
    let good = kept.folder.join("good");
    back_up(database(&kept), &good).await.expect("copied");
    let bytes = fs::read(&good).expect("read");
    let folder = elsewhere(&kept);
    let (to, key) = (folder.join("alongside.db"), folder.join("key"));
    let bad = folder.join("bad");

    fs::write(&bad, &bytes[..bytes.len() / 2]).expect("written");
    let cut = restore(&bad, &to, &key).await;
    assert!(
        matches!(cut, Err(CopyError::NotSound(_, CheckError::Damaged(_)) | CopyError::Open(_))),
        "{cut:?}"
    );

    fs::write(&bad, &bytes).expect("written");
    let changed = Database::connect(format!("sqlite://{}", bad.display())).await.expect("it opens");
    let sql = "DROP TRIGGER audit_no_update; UPDATE audit SET outcome = 'seen' WHERE lane = 1 AND seq = 4";
    changed.execute_unprepared(sql).await.expect("changed");
    changed.close().await.expect("closed");
    let forged = restore(&bad, &to, &key).await;
    let expect = Verdict::BadRow { lane: 1, seq: 4 };
    assert!(
        matches!(forged, Err(CopyError::NotSound(_, CheckError::Record(bad))) if bad == expect),
        "{forged:?}"
    );

    fs::write(&bad, &bytes).expect("written");
    let changed = Database::connect(format!("sqlite://{}", bad.display())).await.expect("it opens");
    let sql = "INSERT INTO seaql_migrations VALUES ('m9999_later', 0)";
    changed.execute_unprepared(sql).await.expect("changed");
    changed.close().await.expect("closed");
    let newer = restore(&bad, &to, &key).await;
    let is_newer = matches!(newer, Err(CopyError::NotSound(_, CheckError::Open(OpenError::NewerSchema(_)))));
    assert!(is_newer, "{newer:?}");

    fs::write(&key, "ab".repeat(32)).expect("written");
    let other = restore(&good, &to, &key).await;
    assert!(
        matches!(other, Err(CopyError::NotSound(_, CheckError::Open(OpenError::WrongKey(_))))),
        "{other:?}"
    );
    assert!(!to.exists(), "nothing was put there");
    fs::remove_dir_all(folder).expect("cleaned");
}

/// One of PostgreSQL's own tools, where Debian puts it or on the path.
fn tool(name: &str) -> Option<Command> {
    let debian = fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let mut found: Vec<PathBuf> = debian.map(|version| version.path().join("bin").join(name)).collect();
    // The newest knows every server that is older.
    found.sort();
    found.reverse();
    let path = std::env::var_os("PATH").unwrap_or_default();
    found.extend(std::env::split_paths(&path).map(|folder| folder.join(name)));
    found.into_iter().find(|path| path.exists()).map(Command::new)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_dump_of_postgres_put_back_holds_every_answer() {
    let Some(kept) = Kept::on_a_server().await else {
        return eprintln!("skipped: TEST_POSTGRES_URL is not set");
    };
    let (Some(mut dump), Some(mut put_back)) = (tool("pg_dump"), tool("pg_restore")) else {
        return eprintln!("skipped: there is no pg_dump");
    };
    full(&kept).await;
    everything(&kept, DANS).await.expect("looked once");
    let before = everything(&kept, DANS).await.expect("read");
    let Where::Server(url) = kept.settings.place.clone() else { panic!("on a server") };
    let copy = kept.folder.join("copy");
    let counting = Counting::begin(&kept).await;
    let first = counting.said.load(Ordering::SeqCst);
    let done = dump.args(["--format=custom", "--file"]).arg(&copy).arg(&url).status().expect("it starts");
    let last = counting.said.load(Ordering::SeqCst);
    counting.end().await;
    assert!(done.success());
    let elsewhere = format!("{url}_elsewhere");
    let name = elsewhere.rsplit('/').next().expect("a name");
    let db = kept.database().await;
    for sql in [format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)"), format!("CREATE DATABASE {name}")] {
        db.execute_unprepared(&sql).await.expect("a place");
    }
    let done =
        put_back.args(["--no-owner", "--dbname"]).arg(&elsewhere).arg(&copy).status().expect("it starts");
    assert!(done.success());
    let place = Where::Server(elsewhere);
    check(&place, &kept.settings.key_file).await.expect("all is well");
    kept.store.close(at(NINE)).await;
    let mut restored = kept;
    restored.settings.place = place;
    restored.store = Store::open(restored.settings.clone(), at(NINE)).await.expect("it opens");
    assert!(before == everything(&restored, DANS).await.expect("read"), "every answer is the one of then");
    let number = counted(&restored).await;
    assert!((first..=last + 1).contains(&number), "{number} is not between {first} and {last}");
    restored.store.close(at(NINE)).await;
}
