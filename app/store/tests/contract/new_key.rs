//! A new key outside, while everybody goes on: nothing fails, nothing is lost, and the old key opens nothing more.
use crate::{
    full::{AMINAS, BEAS, DANS},
    kept::*,
    reading::{all_pages, everything},
    sealed::{full, texts},
};
use domain::{
    access::{Place, deed},
    draft::DraftKey,
    family::Family,
    id::Id,
};
use std::{
    env, fs,
    io::{BufRead, BufReader, Write as _},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};
use store::{
    OpenError, Settings, Store, Verdict, Where,
    check::check,
    new_key::{NewKey, new_key},
    sign_in::SignIn,
};

fn nth_key(folder: &Path, nth: u32) -> PathBuf {
    match nth {
        0 => folder.join("key"),
        nth => folder.join(format!("key-{nth}")),
    }
}

async fn opens(settings: &Settings, key_file: PathBuf) -> Result<Store, OpenError> {
    Store::open(Settings { key_file, ..settings.clone() }, at(NINE)).await
}

async fn signs_in(kept: &Kept) {
    let passphrase = credentials("Grace").passphrase;
    let sign_in =
        SignIn { name: sign_in_name("Grace"), passphrase, address: "192.0.2.77".to_owned(), at: at(NINE) };
    kept.store.sign_in(sign_in).await.expect("kept").expect("in");
}

contract! {
    async fn a_new_key_takes_over_while_everybody_goes_on(kept: Kept) {
        full(&kept).await;
        for room in [AMINAS, DANS, BEAS] {
            everything(&kept, room).await.expect("looked once, which marks what was new as seen");
        }
        let before = everything(&kept, AMINAS).await.expect("read");
        let kept = Arc::new(kept);
        let stop = Arc::new(AtomicBool::new(false));
        let (writing, stopping) = (kept.clone(), stop.clone());
        let traffic = tokio::spawn(async move {
            let mine = writing.parent::<deed::KeepDraft>(DAN).await;
            let manage = writing.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
            let mut nth = 0_u8;
            while !stopping.load(Ordering::SeqCst) {
                nth = nth.saturating_add(1);
                let (store, write) = (&writing.store, writing.write());
                store.save_draft(mine, write, DraftKey::NewGoal, words("on and on")).await.expect("kept").expect("saved");
                everything(&writing, BEAS).await.expect("read");
                if nth < 60 {
                    // A family of its own has a key of its own, made in the middle of it all.
                    let id = Id::from_bytes([100 + nth; 16]);
                    let family = Family { id, label: words("New here"), team: TEAM, plan_kind: None };
                    store.add_family(manage, writing.write(), family).await.expect("kept").expect("added");
                }
            }
            nth
        });
        for nth in 0..8 {
            let (old, new) = (nth_key(&kept.folder, nth), nth_key(&kept.folder, nth + 1));
            assert_eq!(new_key(&kept.settings.place, &old, &new).await.expect("wrapped"), NewKey::Wrapped);
            assert_eq!(new_key(&kept.settings.place, &old, &new).await.expect("once more"), NewKey::Already);
            everything(&kept, DANS).await.expect("read");
        }
        stop.store(true, Ordering::SeqCst);
        assert!(traffic.await.expect("nothing failed") > 0);
        let mut kept = Arc::into_inner(kept).expect("nobody else has it");
        kept.store.close(at(NINE)).await;
        for nth in 0..8 {
            let old = opens(&kept.settings, nth_key(&kept.folder, nth)).await;
            assert!(matches!(old, Err(OpenError::WrongKey(_))), "key {nth} opens nothing more");
        }
        kept.settings.key_file = nth_key(&kept.folder, 8);
        let kept = kept.restarted().await;
        assert!(everything(&kept, AMINAS).await.expect("read") == before, "nothing of hers moved");
        all_pages(&kept).await.expect("everything opens");
        assert!(matches!(kept.store.verify_audit().await.expect("read"), Verdict::Sound { .. }));
        check(&kept.settings.place, &kept.settings.key_file).await.expect("all is well");
        signs_in(&kept).await;
    }

    async fn what_the_old_key_opened_is_nowhere_any_more(kept: Kept) {
        let db = kept.database().await;
        let old = texts(&db, "keeping", "value").await;
        let (key, new) = (nth_key(&kept.folder, 0), nth_key(&kept.folder, 1));
        let files = || match &kept.settings.place {
            Where::File(file) => {
                let read = |ending: &str| fs::read(file.with_extension(ending)).unwrap_or_default();
                [read("db"), read("db-wal")].map(|bytes| bytes.iter().map(|byte| format!("{byte:02x}")).collect())
            }
            Where::Server(_) => [String::new(), String::new()],
        };
        let is_file = matches!(kept.settings.place, Where::File(_));
        let gone = |text: &&String| !files().iter().any(|file: &String| file.contains(text.as_str()));
        assert!(!is_file || !old.iter().any(|text| gone(&text)), "the search finds what is there");
        new_key(&kept.settings.place, &key, &new).await.expect("wrapped");
        let now = texts(&db, "keeping", "value").await;
        let replaced: Vec<_> = old.iter().filter(|text| !now.contains(text)).collect();
        assert_eq!(replaced.len(), 1, "one row is all the key outside opens");
        assert!(!is_file || gone(&replaced[0]), "its old text is still in a file");
    }

    async fn the_wrong_old_key_changes_nothing(kept: Kept) {
        let (wrong, new) = (kept.folder.join("wrong"), nth_key(&kept.folder, 1));
        store_key(&wrong);
        let refused = new_key(&kept.settings.place, &wrong, &new).await;
        assert!(matches!(refused, Err(OpenError::WrongKey(_))), "{refused:?}");
        assert!(!new.exists(), "no key is made for nothing");
        let kept = kept.restarted().await;
        check(&kept.settings.place, &kept.settings.key_file).await.expect("all is well");
    }
}

fn store_key(path: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::write(path, "ab".repeat(32)).expect("written");
    fs::set_permissions(path, fs::Permissions::from_mode(0o600)).expect("set");
}

/// Where the second process makes keys.
const FOLDER: &str = "ALONGSIDE_MAKES_KEYS_IN";

/// Makes key after key and says so, until it is killed. Does nothing unless the test below starts it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn makes_keys_on_and_on() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    let folder = Path::new(&folder);
    let place = Where::File(folder.join("alongside.db"));
    for nth in 0.. {
        new_key(&place, &nth_key(folder, nth), &nth_key(folder, nth + 1)).await.expect("wrapped");
        println!("\nmade {}", nth + 1);
        std::io::stdout().flush().expect("somebody listens");
    }
}

#[tokio::test]
async fn cut_short_one_of_the_two_keys_opens_and_doing_it_again_ends_it() {
    for enough in [1, 2, 3, 5, 8, 13] {
        let kept = Kept::in_a_file().await;
        kept.store.close(at(NINE)).await;
        let name = concat!(module_path!(), "::makes_keys_on_and_on");
        let name = name.split_once("::").map_or(name, |(_, name)| name);
        let mut command = Command::new(env::current_exe().expect("this program"));
        command.args(["--exact", name, "--nocapture"]).env(FOLDER, &kept.folder);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts");
        let out = BufReader::new(child.stdout.take().expect("it has an output"));
        let mut last = 0;
        for line in out.lines().map_while(Result::ok) {
            last = line.strip_prefix("made ").and_then(|nth| nth.parse().ok()).unwrap_or(last);
            if last == enough {
                // Somewhere in the middle of the next one, each time somewhere else.
                std::thread::sleep(std::time::Duration::from_micros(700 * u64::from(enough)));
                child.kill().expect("it is ours");
            }
        }
        child.wait().expect("it is ours");
        let mut that_open = Vec::new();
        for nth in 0..=last + 1 {
            let key = nth_key(&kept.folder, nth);
            if key.exists()
                && let Ok(store) = opens(&kept.settings, key).await
            {
                store.close(at(NINE)).await;
                that_open.push(nth);
            }
        }
        assert!(that_open == [last] || that_open == [last + 1], "{that_open:?} of {last}");
        let (old, new) = (nth_key(&kept.folder, last), nth_key(&kept.folder, last + 1));
        new_key(&kept.settings.place, &old, &new).await.expect("done again");
        let again = opens(&kept.settings, new).await.expect("it opens");
        again.close(at(NINE)).await;
    }
}
