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
    fs,
    path::{Path, PathBuf},
};
use store::{Settings, Store, Where, sign_in::SignIn};

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
