//! The sample's month, lived through the real handlers over a store of the test's own.
use domain::{
    access::Viewer,
    sign_in::{Passphrase, SignInName},
    time::{Day, Moment},
};
use server::{
    assets::Assets,
    clock::Clock,
    council,
    origin::{Origin, Origins},
    portal::Portal,
    sample::{Kind, Passphrases, Sample},
};
use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};
use store::{Settings, Store, Where, backup::back_up, sign_in::SignIn};

struct Lived {
    sample: Sample,
    portal: Portal,
    folder: PathBuf,
}

impl Lived {
    /// The month as it has gone when `today` begins.
    async fn until(today: &str) -> Self {
        let today = Day::parse(today).expect("a day");
        let folder = std::env::temp_dir().join(format!("sample-lived-{}-{today}", std::process::id()));
        fs::create_dir_all(&folder).expect("the folder for temporary files can be written");
        let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample");
        let council = council::load(&data).expect("no mistake");
        let sample = Sample::read(&data, &council, today, Passphrases::AsWritten).expect("no mistake");
        let holders = council.roles.iter().filter(|role| role.holds_plan).map(|role| role.key.clone());
        let place = Where::File(folder.join("alongside.db"));
        let settings = Settings::new(place, folder.join("key"), holders.collect::<BTreeSet<_>>());
        let clock = Clock::set_at(Moment::at(today, 9 * 60 + 30));
        let store = Store::open(settings, clock.now()).await.expect("it opens");
        let origins = Origins::new(Origin::local("localhost", 8080), []);
        let portal = Portal::new(store, council, clock, origins, Assets::none());
        let mut count = 0;
        sample
            .live(&portal, |nth, _| count = nth)
            .await
            .unwrap_or_else(|mistake| panic!("until {today}: {mistake}"));
        assert_eq!(count, sample.acts.len());
        Self { sample, portal, folder }
    }

    async fn end(self) {
        self.portal.store.close(self.portal.clock.now()).await;
        fs::remove_dir_all(&self.folder).ok();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_in_the_month_is_allowed_and_everyone_can_sign_in() {
    let lived = Lived::until("2026-11-25").await;
    for account in &lived.sample.accounts {
        let ask = SignIn {
            name: SignInName::parse(account.sign_in_name.as_str()).expect("three words"),
            passphrase: Passphrase::typed(&account.passphrase).expect("not too long"),
            address: format!("address of {}", account.who),
            at: lived.portal.clock.now(),
        };
        let signed_in = lived.portal.store.sign_in(ask).await.expect("kept");
        let signed_in = signed_in.unwrap_or_else(|refusal| panic!("{}: {refusal:?}", account.who));
        assert_eq!(
            matches!(signed_in.viewer, Viewer::Person(_)),
            account.is == Kind::Parent,
            "{}",
            account.who
        );
    }
    lived.end().await;
}

/// Offices are shut on other days when it is counted from another day, and acts move with them.
#[tokio::test(flavor = "multi_thread")]
async fn it_can_be_lived_until_a_sunday_and_past_easter_and_christmas() {
    for today in ["2026-11-22", "2026-04-20", "2027-01-04"] {
        Lived::until(today).await.end().await;
    }
}

/// Everything anything of this program says in its log.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, said: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(said);
        Ok(said.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Every text in the sample's life that is longer than a word or two: what people write, and what is written of them.
fn texts(value: &toml::Value, texts: &mut BTreeSet<String>) {
    match value {
        // The beginning of a longer text is enough to find it, and is on one line.
        toml::Value::String(text) if text.len() > 24 && text.contains(' ') => {
            texts.extend(text.lines().next().map(|line| line.chars().take(40).collect()));
        }
        toml::Value::Array(all) => all.iter().for_each(|one| self::texts(one, texts)),
        toml::Value::Table(all) => all.values().for_each(|one| self::texts(one, texts)),
        _ => {}
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_month_leaves_no_word_in_the_files_in_a_backup_or_in_the_log() {
    let log = Log::default();
    let writer = log.clone();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing::Level::TRACE)
        .with_ansi(false)
        .with_writer(move || writer.clone())
        .finish();
    tracing::subscriber::set_global_default(subscriber).expect("nobody else in this program listens");
    let lived = Lived::until("2026-11-24").await;
    tracing::info!("the month is over");

    let life = Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample/life");
    let mut words = BTreeSet::new();
    for file in fs::read_dir(life).expect("it is there").flatten() {
        let text = fs::read_to_string(file.path()).expect("it is text");
        texts(&toml::Value::Table(text.parse().expect("it was read before")), &mut words);
    }
    words.extend(lived.sample.accounts.iter().map(|account| account.passphrase.clone()));
    assert!(words.len() > 100, "people wrote much: {}", words.len());

    let file = lived.folder.join("alongside.db");
    let copy = lived.folder.join("copy");
    back_up(&file, &copy).await.expect("copied");
    let ending = |ending: &str| PathBuf::from(format!("{}{ending}", file.display()));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let mut said = text(&log.0.lock().unwrap_or_else(PoisonError::into_inner));
    assert!(said.contains("the month is over"), "the log is heard");
    for place in [ending(""), ending("-wal"), copy] {
        let bytes = text(&fs::read(&place).expect("it is there"));
        assert!(bytes.contains("SetGoal"), "the search finds what is plain in {}", place.display());
        let found: Vec<_> = words.iter().filter(|text| bytes.contains(text.as_str())).collect();
        assert!(found.is_empty(), "{} shows {found:?}", place.display());
    }
    let found: Vec<_> = words.iter().filter(|text| said.contains(text.as_str())).collect();
    assert!(found.is_empty(), "the log says {found:?}");
    // The search is able to find one.
    let one = words.first().expect("one of many");
    said.push_str(one);
    assert!(said.contains(one.as_str()));
    lived.end().await;
}
