//! Whatever was said to be kept is there after the power went, the file was cut short, or the disk filled up.
//!
//! A second process of this very program does the writing, so that it can be ended as a power cut would end it.
use crate::{goal::goal_words, kept::*};
use domain::{access::deed, audience::Audience, id::Id};
use std::{
    collections::BTreeSet,
    env, fs,
    io::{BufRead, BufReader, Write as _},
    mem::ManuallyDrop,
    path::Path,
    process::{Child, Command, Stdio},
};
use store::{StoreError, Verdict, goal::NewGoal};

/// Where the second process writes.
const FOLDER: &str = "ALONGSIDE_WRITES_IN";
/// What it says of each goal that the store said is kept, with its number.
const KEPT: &str = "kept ";
/// What it says once the store keeps no more.
const NO_MORE: &str = "no more";

fn numbered(nth: u64) -> NewGoal {
    let mut bytes = [0x5e; 16];
    bytes[8..].copy_from_slice(&nth.to_be_bytes());
    let words = goal_words(&format!("goal {nth}"));
    NewGoal { id: Id::from_bytes(bytes), words, audience: Audience::MyTeam, for_later: false }
}

/// Sets goal after goal and says so, until it is killed or nothing more is kept. Does nothing unless a test below starts it.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn writes_on_and_on() {
    let Some(folder) = env::var_os(FOLDER) else { return };
    // The folder is not this process's to clear away.
    let kept = ManuallyDrop::new(Kept::back_in(Path::new(&folder)).await);
    let mine = kept.parent::<deed::SetGoal>(AMINA).await;
    for nth in 0.. {
        match kept.store.set_goal(mine, kept.write(), numbered(nth)).await {
            Ok(state) => say(&format!("{KEPT}{nth}"), state.is_ok()),
            Err(StoreError::Fault(_)) => break,
            Err(other) => panic!("{other:?}"),
        }
    }
    say(NO_MORE, true);
    // What is there can still be read, as far as reading leaves a record: or that is a fault too, and no panic.
    let reading = kept.parent::<deed::ReadGoals>(AMINA).await;
    let read = kept.store.read_goals(reading, kept.look()).await;
    assert!(matches!(read, Ok(_) | Err(StoreError::Fault(_))), "{read:?}");
}

fn say(line: &str, is_true: bool) {
    assert!(is_true, "{line}");
    println!("\n{line}");
    std::io::stdout().flush().expect("somebody listens");
}

/// This program as a second process that writes in `folder`; no file of it grows beyond `blocks` of 512 bytes.
fn writer(folder: &Path, blocks: Option<u64>) -> Child {
    let this = env::current_exe().expect("this program");
    let mut command = match blocks {
        None => Command::new(this),
        Some(blocks) => {
            let mut shell = Command::new("sh");
            // A file that may not grow is told, instead of ending the process.
            shell.arg("-c").arg(format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" \"$@\"")).arg(this);
            shell
        }
    };
    let name = concat!(module_path!(), "::writes_on_and_on");
    let name = name.split_once("::").map_or(name, |(_, name)| name);
    command.args(["--exact", name, "--nocapture"]).env(FOLDER, folder);
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("it starts")
}

/// What the process says was kept: ends it after `enough`, or lets it end by itself.
fn heard(mut child: Child, enough: Option<usize>) -> (BTreeSet<u64>, bool) {
    let out = BufReader::new(child.stdout.take().expect("it has an output"));
    let (mut kept, mut no_more) = (BTreeSet::new(), false);
    for line in out.lines().map_while(Result::ok) {
        no_more |= line == NO_MORE;
        kept.extend(line.strip_prefix(KEPT).and_then(|nth| nth.parse::<u64>().ok()));
        if Some(kept.len()) == enough {
            child.kill().expect("it is ours");
        }
    }
    let ended = child.wait().expect("it is ours");
    assert_eq!(ended.success(), enough.is_none(), "it ended by itself, and well: {ended}");
    (kept, no_more)
}

/// The numbers of the goals that are there, each with its words.
async fn there(kept: &Kept) -> BTreeSet<u64> {
    let reading = kept.parent::<deed::ReadGoals>(AMINA).await;
    let page = kept.store.read_goals(reading, kept.look()).await.expect("read");
    let number = |text: &str| text.strip_prefix("goal ").and_then(|nth| nth.parse().ok());
    let goals =
        page.goals.iter().map(|line| number(line.goal.words.different.as_str()).expect("one of these"));
    goals.collect()
}

/// It opens, the record is whole, and it keeps on keeping.
async fn opens_again(folder: &Path) -> (Kept, BTreeSet<u64>) {
    let kept = Kept::back_in(folder).await;
    let verdict = kept.store.verify_audit().await.expect("read through");
    assert!(matches!(verdict, Verdict::Sound { rows, .. } if rows > 0), "{verdict:?}");
    let there = there(&kept).await;
    let mine = kept.parent::<deed::SetGoal>(AMINA).await;
    let more = kept.store.set_goal(mine, kept.write(), numbered(u64::MAX)).await;
    more.expect("kept").expect("set");
    (kept, there)
}

/// A store with its people in it, closed. Its folder goes with the first that opens it.
async fn somewhere() -> std::path::PathBuf {
    let kept = Kept::in_a_file().await;
    kept.store.close(at(NINE)).await;
    let folder = folder();
    for file in fs::read_dir(&kept.folder).expect("a folder").flatten() {
        fs::copy(file.path(), folder.join(file.file_name())).expect("copied");
    }
    folder
}

#[tokio::test]
async fn what_was_kept_is_there_after_the_power_went() {
    let folder = somewhere().await;
    let (said, _) = heard(writer(&folder, None), Some(40));
    let (_kept, there) = opens_again(&folder).await;
    assert!(said.is_subset(&there), "lost: {:?}", said.difference(&there).collect::<Vec<_>>());
    // One more may have been kept that nobody could be told of.
    assert!(there.len() <= said.len() + 1, "{} were said, {} are there", said.len(), there.len());
}

#[tokio::test]
async fn a_file_that_is_cut_short_holds_the_first_of_what_was_kept() {
    let folder = somewhere().await;
    let (said, _) = heard(writer(&folder, None), Some(40));
    let wal = folder.join("alongside.db-wal");
    let long = fs::metadata(&wal).expect("what was not moved over yet").len();
    let cut = fs::OpenOptions::new().write(true).open(&wal).expect("it opens");
    cut.set_len(long * 2 / 3 + 100).expect("cut in the middle of a page");
    let (_kept, there) = opens_again(&folder).await;
    assert!(!there.is_empty() && there.len() < said.len(), "{} of {}", there.len(), said.len());
    let first: BTreeSet<u64> = (0..there.len() as u64).collect();
    assert_eq!(there, first, "the first of them, and none after a gap");
}

#[tokio::test]
async fn a_full_disk_is_a_fault_and_loses_nothing() {
    let folder = somewhere().await;
    let database = fs::metadata(folder.join("alongside.db")).expect("it is there").len();
    let (said, no_more) = heard(writer(&folder, Some(database / 512 + 800)), None);
    assert!(no_more && !said.is_empty(), "it was full after {} goals", said.len());
    let (_kept, there) = opens_again(&folder).await;
    assert_eq!(there, said, "what was kept, and nothing of what was refused");
}
