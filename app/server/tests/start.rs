//! Starting: every wrong setting is said in words, and nobody is served from a trial.
use clap::Parser;
use domain::time::Moment;
use server::{config::Command, start::start};
use std::{
    collections::BTreeSet,
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
    sync::atomic::{AtomicU32, Ordering},
};
use store::{Settings, Store, Where, trial::Trial};

struct Folder(PathBuf);

impl Folder {
    /// One with a bundle, a council, and a certificate in it.
    fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let nth = COUNT.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("alongside-start-{}-{nth}", std::process::id()));
        let files = path.join("bundle/assets/0123456789abcdef");
        fs::create_dir_all(&files).expect("the folder for temporary files can be written");
        let names = [
            "family.js",
            "family.wasm",
            "family.css",
            "team.js",
            "team.wasm",
            "letter.js",
            "letter.wasm",
            "team.css",
            "site.css",
            "exit.js",
            "start.js",
        ];
        for name in names {
            fs::write(files.join(name), name).expect("it is ours");
        }
        let listed: Vec<_> = names.iter().map(|name| format!("\"{name}\":{{}}")).collect();
        let manifest = format!("{{\"folder\":\"0123456789abcdef\",\"files\":{{{}}}}}", listed.join(","));
        fs::write(path.join("bundle/manifest.json"), manifest).expect("it is ours");
        let made = server::tls::make(vec!["localhost".to_owned()]).expect("a certificate");
        fs::write(path.join("cert.pem"), made.certificate).expect("it is ours");
        fs::write(path.join("key.pem"), made.key).expect("it is ours");
        let other = server::tls::make(vec!["localhost".to_owned()]).expect("a certificate");
        fs::write(path.join("other.pem"), other.key).expect("it is ours");
        Self(path)
    }
    fn at(&self, name: &str) -> String {
        self.0.join(name).display().to_string()
    }
}
impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn sample() -> String {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../council/sample").display().to_string()
}

/// What the binary says before it gives up.
async fn said(args: &[&str]) -> String {
    let command = Command::try_parse_from([&["server"], args].concat());
    let command = match command {
        Ok(command) => command,
        Err(error) => return error.to_string(),
    };
    match start(command).await {
        Ok(()) => panic!("{args:?} is no mistake"),
        Err(mistake) => mistake.to_string(),
    }
}

#[tokio::test]
async fn a_trial_stays_on_this_machine() {
    let folder = Folder::new();
    let (data, council) = (folder.at("data"), sample());
    let base = ["run", "--data", &data, "--council", &council];
    for (more, expect) in [
        (vec!["--listen", "0.0.0.0:0"], "`run` answers on this machine only"),
        (vec!["--listen", "192.0.2.1:80"], "`run` answers on this machine only"),
        (vec!["--phone", "--clock-file", "x"], "does not go with --phone"),
        (
            vec!["--council", "/no/such/folder"],
            "The council's folder has a mistake. /no/such/folder/council.toml",
        ),
        (
            vec!["--assets", "/no/such/folder", "--listen", "127.0.0.1:0"],
            "/no/such/folder does not hold what browsers fetch",
        ),
        (vec!["--listen", "here"], "invalid socket address"),
    ] {
        let mut args = base.to_vec();
        // The last of a flag that is given twice would be refused; the base's own goes.
        if more[0] == "--council" {
            args.truncate(3);
        }
        args.extend(more);
        let said = said(&args).await;
        assert!(said.contains(expect), "{args:?} says: {said}");
    }
    let file = folder.at("cert.pem");
    let beneath = format!("{file}/data");
    let unwritable = said(&["run", "--data", &beneath, "--council", &council]).await;
    assert!(unwritable.starts_with(&format!("Cannot write to the folder {beneath}")), "{unwritable}");
}

/// Settings that would do, for one of them to be changed.
fn serving(folder: &Folder) -> Vec<(&'static str, String)> {
    vec![
        ("--public-url", "https://localhost:8443".to_owned()),
        ("--listen", "127.0.0.1:0".to_owned()),
        ("--tls-cert", folder.at("cert.pem")),
        ("--tls-key", folder.at("key.pem")),
        ("--council", sample()),
        ("--database", folder.at("kept/alongside.db")),
        ("--key-file", folder.at("kept.key")),
        ("--assets", folder.at("bundle")),
    ]
}

async fn serving_says(settings: &[(&'static str, String)]) -> String {
    let mut args = vec!["serve"];
    for (flag, value) in settings {
        args.extend([*flag, value.as_str()]);
    }
    said(&args).await
}

#[tokio::test]
async fn each_wrong_setting_is_said_in_words() {
    let folder = Folder::new();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let taken = taken.local_addr().map(|address| (taken, address.to_string())).expect("bound");
    fs::write(folder.at("bad.key"), "not a key").expect("it is ours");
    for (flag, value, expect) in [
        ("--public-url", "http://alongside.example", "is plain http. Anybody on the way could read"),
        ("--public-url", "alongside.example", "is not an address people can use"),
        ("--public-url", "https://alongside.example/portal", "is not an address people can use"),
        ("--tls-cert", "", "but nothing here speaks it"),
        ("--trusted-proxy", "10.0.0.0/8", "Both a certificate and a trusted proxy"),
        ("--trusted-proxy", "10.0.0.0/99", "is not an address or a range"),
        ("--tls-cert", "/no/such.pem", "The certificate in /no/such.pem cannot be used"),
        ("--tls-key", "/no/such.pem", "The key in /no/such.pem cannot be used"),
        ("--tls-key", &folder.at("other.pem"), "do not go together"),
        ("--listen", &taken.1, "Something else listens on"),
        ("--council", "/no/such", "The council's folder has a mistake. /no/such/council.toml"),
        ("--database", &folder.at("cert.pem/kept.db"), "Cannot write to the folder"),
        ("--database", "postgres://127.0.0.1:1/alongside", "The data cannot be opened"),
        ("--assets", "/no/such", "`cargo xtask bundle` makes it"),
    ] {
        let mut settings = serving(&folder);
        match (flag, value) {
            ("--tls-cert", "") => settings.retain(|(name, _)| !name.starts_with("--tls")),
            _ => {
                settings.retain(|(name, _)| *name != flag);
                settings.push((flag, value.to_owned()));
            }
        }
        let said = serving_says(&settings).await;
        assert!(said.contains(expect), "{flag} {value} says: {said}");
    }
    let mut plain = serving(&folder);
    plain.retain(|(name, _)| !name.starts_with("--tls") && *name != "--public-url" && *name != "--listen");
    plain.push(("--public-url", "http://localhost:8080".to_owned()));
    plain.push(("--listen", "0.0.0.0:0".to_owned()));
    assert!(serving_says(&plain).await.contains("lets other machines in, without https"));
    let mut bad = serving(&folder);
    bad.retain(|(name, _)| *name != "--key-file");
    bad.push(("--key-file", folder.at("bad.key")));
    let said = serving_says(&bad).await;
    assert!(said.contains("The data cannot be opened") && said.contains("bad.key"), "{said}");
}

#[test]
fn families_are_served_in_checked_languages_only() {
    let folder = Folder::new();
    let settings = serving(&folder);
    let args = settings.iter().flat_map(|(name, value)| [*name, value.as_str()]);
    let command =
        Command::try_parse_from(["server", "serve"].into_iter().chain(args)).expect("good settings");
    let Command::Serve(serve) = command else { panic!("{command:?}") };
    let (_, families) = serve.check().expect("good settings");
    assert_eq!(families.council.languages, ["en-GB"], "the sample's other languages were checked by nobody");
    assert!(!families.unchecked.is_empty());
}

#[tokio::test]
async fn a_councils_own_sign_in_is_said_whole_and_safely() {
    let folder = Folder::new();
    let (secret, empty) = (folder.at("secret"), folder.at("empty"));
    fs::write(&secret, "a secret of two\n").expect("it is ours");
    fs::write(&empty, "\n").expect("it is ours");
    let whole = |issuer: &str, client: &str, secret: &str| {
        let given =
            [("--oidc-issuer", issuer), ("--oidc-client-id", client), ("--oidc-client-secret-file", secret)];
        given
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(flag, value)| (flag, value.to_owned()))
            .collect::<Vec<_>>()
    };
    let https = "https://login.example/council";
    for (given, expect) in [
        (whole(https, "", ""), "needs all of"),
        (whole(https, "alongside", ""), "needs all of"),
        (whole("", "alongside", &secret), "needs all of"),
        (whole(https, " ", &secret), "needs all of"),
        (whole(https, "alongside", &empty), "needs all of"),
        (whole(https, "alongside", "/no/such"), "/no/such cannot be read"),
        (whole("http://login.example", "alongside", &secret), "will not do for --oidc-issuer"),
        (whole("login.example", "alongside", &secret), "will not do for --oidc-issuer"),
        (whole("https://login.example?x=y", "alongside", &secret), "will not do for --oidc-issuer"),
    ] {
        let said = serving_says(&[serving(&folder), given.clone()].concat()).await;
        assert!(said.contains(expect), "{given:?} says: {said}");
    }
    // What is whole is not what stops it; nothing is asked of the provider yet.
    for issuer in [https, "http://127.0.0.1:1"] {
        let mut settings = [serving(&folder), whole(issuer, "alongside", &secret)].concat();
        settings.retain(|(name, _)| *name != "--assets");
        settings.push(("--assets", "/no/such".to_owned()));
        assert!(
            serving_says(&settings).await.contains("/no/such does not hold what browsers fetch"),
            "{issuer}"
        );
    }
    for algorithm in ["none", "HS256", "RS1"] {
        let mut settings = [serving(&folder), whole(https, "alongside", &secret)].concat();
        settings.push(("--oidc-algorithm", algorithm.to_owned()));
        assert!(serving_says(&settings).await.contains("invalid value"), "{algorithm}");
    }
}

#[tokio::test]
async fn nobody_is_served_from_a_trial() {
    let folder = Folder::new();
    fs::create_dir_all(folder.at("kept")).expect("it is ours");
    let place = Where::File(folder.0.join("kept/alongside.db"));
    let settings = Settings::new(place, folder.0.join("kept.key"), BTreeSet::new());
    let now = Moment::from_millis(1_772_000_000_000);
    for trial in [Trial::Unfinished, Trial::KnownWords, Trial::FreshWords] {
        let store = Store::open(settings.clone(), now).await.expect("it opens");
        store.mark_trial(trial, now).await.expect("kept");
        store.close(now).await;
        let said = serving_says(&serving(&folder)).await;
        assert!(said.contains("`serve` does not open it"), "{trial:?} says: {said}");
    }
}

#[tokio::test]
async fn a_first_team_is_begun_once() {
    let folder = Folder::new();
    let (council, database, key) = (sample(), folder.at("kept/alongside.db"), folder.at("kept.key"));
    let begin = |team: &'static str| {
        let args = [
            "server",
            "begin",
            "--council",
            &council,
            "--database",
            &database,
            "--key-file",
            &key,
            "--team",
            team,
            "--manager",
            "Grace",
        ];
        start(Command::try_parse_from(args).expect("good settings"))
    };
    assert!(begin(" ").await.expect_err("no name").to_string().contains("--team will not do as a name"));
    begin("North team").await.expect("nothing is kept yet");
    let again = begin("South team").await.expect_err("there is a team");
    assert!(again.to_string().contains("There is a team in this database already"), "{again}");
}

/// What the binary says when it does what it is told.
async fn does(args: &[&str]) {
    let command = Command::try_parse_from([&["server"], args].concat()).expect("good settings");
    start(command).await.unwrap_or_else(|mistake| panic!("{args:?}: {mistake}"));
}

#[tokio::test]
async fn what_is_kept_is_copied_looked_through_put_back_and_given_a_new_key() {
    let folder = Folder::new();
    let (council, database, key) = (sample(), folder.at("kept/alongside.db"), folder.at("kept.key"));
    let kept = ["--database", &database, "--key-file", &key];
    let begin = ["begin", "--council", &council, "--team", "North team", "--manager", "Grace"];
    does(&[&begin[..], &kept].concat()).await;
    let (copy, new) = (folder.at("copy"), folder.at("new.key"));
    does(&["backup", "--database", &database, "--to", &copy]).await;
    does(&[&["check"][..], &kept].concat()).await;
    let again = said(&["backup", "--database", &database, "--to", &copy]).await;
    assert!(again.contains("is there already and is not written over"), "{again}");

    let turned = [&["new-key", "--new-key-file", &new][..], &kept].concat();
    does(&turned).await;
    does(&turned).await;
    let old = said(&[&["check"][..], &kept].concat()).await;
    assert!(old.contains("kept.key is not the one this data is sealed with; if `new-key` made"), "{old}");
    does(&["check", "--database", &database, "--key-file", &new]).await;

    let elsewhere = folder.at("elsewhere.db");
    let newer = said(&["restore", "--from", &copy, "--database", &elsewhere, "--key-file", &new]).await;
    assert!(newer.contains("is not the one this data is sealed with"), "{newer}");
    let put_back = ["restore", "--from", &copy, "--database", &elsewhere, "--key-file", &key];
    does(&put_back).await;
    does(&["check", "--database", &elsewhere, "--key-file", &key]).await;
    let over = said(&put_back).await;
    assert!(over.contains("is there already and is not written over"), "{over}");
    let nothing = said(&["check", "--database", &folder.at("none.db"), "--key-file", &key]).await;
    assert!(nothing.contains("there is nothing in"), "{nothing}");
    let server = said(&["backup", "--database", "postgres://127.0.0.1:1/alongside", "--to", &copy]).await;
    assert!(server.contains("`pg_dump --format=custom` makes a copy"), "{server}");
}

#[tokio::test]
async fn only_what_is_typed_twice_is_erased() {
    let folder = Folder::new();
    let (council, database, key) = (sample(), folder.at("kept/alongside.db"), folder.at("kept.key"));
    let kept = ["--database", &database, "--key-file", &key];
    let (id, other) = ("0a".repeat(16), "0b".repeat(16));
    let erase = |why: &'static str, confirm: &str| {
        let args =
            ["erase", "--family", &id, "--decided-by", "river apple sun", "--why", why, "--confirm", confirm];
        [&args[..], &kept].concat().into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let says = async |args: Vec<String>| said(&args.iter().map(String::as_str).collect::<Vec<_>>()).await;
    let nothing = says(erase("court-order", &id)).await;
    assert!(nothing.contains("there is nothing in"), "{nothing}");
    let begin = ["begin", "--council", &council, "--team", "North team", "--manager", "Grace"];
    does(&[&begin[..], &kept].concat()).await;
    let once = says(erase("court-order", &other)).await;
    assert!(once.contains("--confirm is not the id of what is to be erased"), "{once}");
    let unsaid = says(erase("because", &id)).await;
    assert!(unsaid.contains("it is one of: they-asked, court-order, time-is-over"), "{unsaid}");
    let nobody = says(erase("court-order", &id)).await;
    assert!(nobody.contains("--decided-by does not manage the team of this family"), "{nobody}");
}

#[tokio::test]
async fn an_import_is_decided_by_a_manager_and_has_a_place_for_passphrases() {
    let folder = Folder::new();
    let (council, database, key) = (sample(), folder.at("kept/alongside.db"), folder.at("kept.key"));
    let kept = ["--council", &council, "--database", &database, "--key-file", &key];
    does(&[&["begin", "--team", "North team", "--manager", "Grace"][..], &kept].concat()).await;
    let files = format!("{council}/import");
    let import = ["import", "--folder", &files, "--decided-by", "river apple sun"];
    let nowhere = said(&[&import[..], &kept].concat()).await;
    assert!(nowhere.contains("--accounts <FILE>"), "{nowhere}");
    let nobody = said(&[&import[..], &kept, &["--dry-run"]].concat()).await;
    assert_eq!(nobody, "Nothing came in: --decided-by does not manage a team here.");
}
