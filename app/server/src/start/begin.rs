//! The very first account: a team's manager, from whom everything else can be added in the product itself.
use crate::{config::Mistake, ids, words};
use domain::{
    council::{COUNCIL_LANGUAGE, Council},
    family::{Post, Worker},
    sign_in::{Passphrase, SignInName},
    time::Moment,
    words::Line,
};
use store::{Store, StoreError, account::Credentials, worker::Founding};

/// How many names to try before giving up: all of them taken would be a fault of ours.
const NAMES: usize = 8;

/// Founds a team where nothing is kept yet, and says how its manager signs in. That is said this once.
pub(super) async fn found(
    store: &Store,
    council: &Council,
    at: Moment,
    team: &str,
    manager: &str,
) -> Result<String, Mistake> {
    let mistake = |error: StoreError| Mistake::Store(store::OpenError::Unreachable(error.to_string()));
    if !store.is_empty().await.map_err(mistake)? {
        return Err(Mistake::NotEmpty);
    }
    let (team, manager) = (line("--team", team)?, line("--manager", manager)?);
    // Any role will do: what a manager may is a matter of the post. Those who hold plans come last.
    let role = council.roles.iter().min_by_key(|role| (role.key != "team-manager", role.holds_plan));
    let role = role.map(|role| role.key.clone()).unwrap_or_default();
    for name in words::sign_in_names(NAMES) {
        let said = words::passphrase();
        let Some(passphrase) = Passphrase::typed(&said) else { continue };
        let founding = founding(&team, &manager, &role, name.clone(), passphrase, at);
        if store.found_team_without_permit(founding).await.map_err(mistake)?.is_ok() {
            return Ok(format!(
                "{} signs in with\n  sign-in name  {}\n  passphrase    {said}\nThis is not said again.",
                manager.as_str(),
                name.as_str()
            ));
        }
    }
    Err(Mistake::Store(store::OpenError::Unreachable("every sign-in name tried was taken".to_owned())))
}

fn founding(
    team: &Line,
    manager: &Line,
    role: &str,
    name: SignInName,
    passphrase: Passphrase,
    at: Moment,
) -> Founding {
    let id = ids::fresh();
    let manager = Worker {
        id: ids::fresh(),
        name: manager.clone(),
        role: role.to_owned(),
        team: id,
        post: Post::Manager,
        works_on: [true, true, true, true, true, false, false],
        about: None,
    };
    let credentials = Credentials { name, passphrase, language: COUNCIL_LANGUAGE.to_owned() };
    Founding { team: id, name: team.clone(), manager, credentials, at }
}

fn line(flag: &'static str, text: &str) -> Result<Line, Mistake> {
    Line::parse(text).map_err(|why| Mistake::Name(flag, why))
}
