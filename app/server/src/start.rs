//! Starts the server: opens what is kept, tells the sample's month the first time, and answers until told to stop.
use crate::{
    assets::Assets,
    clock::Clock,
    config::{
        Begin, Command, Mistake, Run, Serve,
        import::{Import, ImportMistake},
    },
    import::import,
    language::checked::{self, OnlyChecked},
    origin::{Origin, Origins},
    portal::Portal,
    router::router,
    serve::{Edge, serve},
    tls,
};
use domain::{council::Council, time::Moment};
use std::{net::SocketAddr, path::PathBuf, sync::Arc};
use store::{Settings, Store, Where};
use tokio::{net::TcpListener, signal::unix::SignalKind};

mod begin;
mod trial;
mod upkeep;

/// Does what the command says, until the server is told to stop.
pub async fn start(command: Command) -> Result<(), Mistake> {
    match command {
        Command::Run(run) => try_out(&run).await,
        Command::Serve(settings) => for_families(&settings).await,
        Command::Begin(begin) => first_manager(&begin).await,
        Command::Import(settings) => bring_in(&settings).await,
        Command::Backup(settings) => say(upkeep::back_up(&settings).await),
        Command::Restore(settings) => say(upkeep::restore(&settings).await),
        Command::Check(kept) => say(upkeep::check(&kept).await),
        Command::NewKey(settings) => say(upkeep::new_key(&settings).await),
        Command::CheckLanguage(asked) => say(Ok(checked::sheet(asked.language()))),
        Command::Erase(settings) => say(upkeep::erase(&settings).await),
    }
}

fn say(said: Result<String, Mistake>) -> Result<(), Mistake> {
    println!("{}", said?);
    Ok(())
}

/// `run`: the sample council on this machine, or on a phone beside it.
async fn try_out(run: &Run) -> Result<(), Mistake> {
    let council = run.check()?;
    let clock = run.clock_file.clone().map_or_else(Clock::of_this_machine, Clock::ahead_by);
    // Found out now rather than after a while of telling; whoever connects before it can answer would only wait.
    let port = listen(run.listen()).await?.local_addr().map_or(run.listen().port(), |address| address.port());
    let (origins, edge) = match run.phone {
        true => trial::phone(run, port)?,
        false => (here(port), Edge::plain()),
    };
    let place = Where::File(run.data.join("alongside.sqlite"));
    let store = open(place, run.data.join("alongside.key"), &council, clock.now()).await?;
    let address = origins.main().to_string();
    let portal = Portal::new(store, council, clock, origins, assets(&run.assets)?);
    let table = trial::prepare(run, &portal).await?;
    let listener = listen(SocketAddr::new(run.listen().ip(), port)).await?;
    println!("\n{table}\nOpen {address}");
    if run.phone {
        println!("\n{}", trial::code(&address));
    }
    answer(listener, edge, portal).await;
    Ok(())
}

/// `serve`: for families.
async fn for_families(settings: &Serve) -> Result<(), Mistake> {
    let (origin, OnlyChecked { council, unchecked }) = settings.check()?;
    for language in unchecked {
        let tag = language.tag();
        tracing::warn!(
            "{tag} is not offered: nobody in council.toml has checked it as it stands (server check-language {tag})"
        );
    }
    let clock = Clock::of_this_machine();
    let mut edge = Edge::plain();
    if let (Some(certificate), Some(key)) = (&settings.tls_cert, &settings.tls_key) {
        let spoken = tls::from_files(certificate, key);
        edge.tls = Some(spoken.map_err(|mistake| {
            let file = if matches!(mistake, tls::TlsMistake::Key(_)) { key } else { certificate };
            Mistake::Tls(file.clone(), mistake)
        })?);
    }
    if !settings.trusted_proxy.is_empty() {
        edge.proxies = Some(Arc::new(settings.trusted_proxy.clone()));
    }
    let provider = settings.council_sign_in.provider(&origin).map_err(Mistake::CouncilSignIn)?;
    let assets = assets(&settings.assets)?;
    let listener = listen(settings.listen).await?;
    let store =
        open(settings.keeping.place(), settings.keeping.key_file.clone(), &council, clock.now()).await?;
    if store.trial().await.map_err(|error| Mistake::Sample(error.to_string()))?.is_some() {
        return Err(Mistake::HoldsSample);
    }
    let mut portal = Portal::new(store, council, clock, Origins::new(origin, []), assets);
    if let Some(provider) = provider {
        portal = portal.with_provider(provider);
    }
    tracing::info!(listen = %settings.listen, "answering");
    answer(listener, edge, portal).await;
    Ok(())
}

/// `begin`: a first team and its manager, who adds everybody else in the product itself.
async fn first_manager(begin: &Begin) -> Result<(), Mistake> {
    let council = begin.check()?;
    let clock = Clock::of_this_machine();
    let store = open(begin.keeping.place(), begin.keeping.key_file.clone(), &council, clock.now()).await?;
    let said = begin::found(&store, &council, clock.now(), &begin.team, &begin.manager).await;
    store.close(clock.now()).await;
    println!("{}", said?);
    Ok(())
}

/// `import`: what a council's own system knows, said row by row.
async fn bring_in(settings: &Import) -> Result<(), Mistake> {
    let report = import(settings, Clock::of_this_machine().now()).await?;
    println!("{report}");
    match report.wrong() {
        0 if settings.dry_run => say(Ok("A dry run: nothing was written.".to_owned())),
        0 => say(Ok(match &settings.accounts {
            Some(file) if file.exists() => format!(
                "Everything that is new came in. {} says how each new worker signs in first: give each theirs, then delete it.",
                file.display()
            ),
            _ => "Everything that is new came in.".to_owned(),
        })),
        count => Err(ImportMistake::Rows(count).into()),
    }
}

/// This machine, by the names people type. Passkeys and links want the first.
fn here(port: u16) -> Origins {
    let others = ["127.0.0.1", "[::1]"].map(|host| Origin::local(host, port));
    Origins::new(Origin::local("localhost", port), others)
}

async fn listen(address: SocketAddr) -> Result<TcpListener, Mistake> {
    TcpListener::bind(address).await.map_err(|error| Mistake::Port(address, error))
}

/// Opens what is kept for this council, or begins it.
pub(crate) async fn open(
    place: Where,
    key_file: PathBuf,
    council: &Council,
    now: Moment,
) -> Result<Store, Mistake> {
    let holders = council.roles.iter().filter(|role| role.holds_plan).map(|role| role.key.clone()).collect();
    Ok(Store::open(Settings::new(place, key_file, holders), now).await?)
}

fn assets(folder: &std::path::Path) -> Result<Assets, Mistake> {
    Assets::load(folder)
}

/// Answers until told to stop, then lets answers under way end and closes what is kept.
async fn answer(listener: TcpListener, edge: Edge, portal: Portal) {
    let files = portal.files.clone();
    // Nobody has to wait for pages to be made small.
    tokio::task::spawn_blocking(move || files.pages.pack());
    let closing = portal.closing.clone();
    let told = async move {
        told_to_stop().await;
        // Open streams end now, or they would hold the door.
        closing.send_replace(());
    };
    serve(listener, edge, router(&portal), told).await;
    portal.store.close(portal.clock.now()).await;
}

async fn told_to_stop() {
    let terminate = async {
        match tokio::signal::unix::signal(SignalKind::terminate()) {
            Ok(mut signal) => drop(signal.recv().await),
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminate => {}
    }
}
