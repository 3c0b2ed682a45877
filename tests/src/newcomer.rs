//! Somebody who has nothing yet: a family that has just begun, added by the manager as any other.

use i18n::msg;

use crate::{Browser, Kind};

/// A parent who came in a moment ago, and the family they are the only one of.
pub(crate) struct Newcomer {
    /// Their browser, at the first screen.
    pub(crate) parent: Browser,
    /// What workers call the family.
    pub(crate) family: &'static str,
    /// What they are called.
    pub(crate) name: &'static str,
}

const FAMILY: &str = "Robin's family";
const NAME: &str = "Robin";
/// Whoever lets them in.
const WORKER: &str = "Priya";

/// Adds the family, and lets the parent in with a browser that holds nothing.
pub(crate) async fn comes(manager: &Browser, worker: &Browser, parent: Browser) -> Newcomer {
    is_added(manager).await;
    worker.opens_family(FAMILY).await;
    worker.presses(&worker.hears_about(msg::team_family::invite(), NAME)).await;
    worker.is_at(msg::team_invite::heading(NAME)).await;
    let link = worker.makes_link().await;
    let passphrase = "eleven warm buns in a paper bag";
    parent.accepts_invitation(&link, passphrase, async |words| worker.lets_in(words).await).await;
    parent.presses(msg::invitation::welcome_go()).await;
    parent.is_at(msg::month::heading()).await;
    Newcomer { parent, family: FAMILY, name: NAME }
}

async fn is_added(manager: &Browser) {
    manager.presses(msg::team::tab_manage()).await;
    manager.sees(msg::team_manage::overdue()).await;
    // The button that opens a form and the one that sends it say the same.
    let opens = async |words: i18n::Message| {
        manager.presses_beside(words, msg::team_manage::add_cover()).await;
    };
    opens(msg::team_manage::add_family()).await;
    manager.answers(msg::team_manage::label(), FAMILY).await;
    manager.presses_beside(msg::team_manage::add_family(), msg::team_manage::label()).await;
    // A form offers what was on the page when it was opened.
    manager.finds(Kind::Press, FAMILY).await;
    opens(msg::team_manage::add_person()).await;
    manager.chooses(FAMILY).await;
    manager.answers(msg::team_manage::person_name(), NAME).await;
    manager.chooses(msg::team_manage::person_adult()).await;
    manager.presses_beside(msg::team_manage::add_person(), msg::team_manage::person_name()).await;
    manager.sees(msg::team_manage::account(NAME, manager.words(msg::team_family::account_none()))).await;
    opens(msg::team_manage::add_involvement()).await;
    manager.chooses(WORKER).await;
    manager.chooses(FAMILY).await;
    manager.chooses(msg::team_manage::with_the_children()).await;
    manager.presses_beside(msg::team_manage::add_involvement(), msg::team_manage::which_worker()).await;
    manager.hears(msg::team_manage::done()).await;
}
