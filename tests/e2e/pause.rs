//! A worker pauses a parent's sign-in: whoever is in is out, whoever tries reads one sentence and whom to ring, until the
//! worker lets them in again.

use i18n::msg;
use tests::{Portal, story};

const FAMILY: &str = "Sara and Yusuf's family";

#[tokio::test]
async fn nobody_is_in_until_a_worker_lets_them() {
    story(Portal::product(), async |portal| {
        let amina = portal.person("amina").await;
        amina.resizes(320, 640).await;
        amina.is_at(msg::month::heading()).await;
        let priya = portal.person("priya").await;
        priya.resizes(1280, 900).await;
        priya.is_at(msg::team_today::heading()).await;

        priya.opens_family(FAMILY).await;
        priya.presses(&priya.hears_about(msg::team_family::signing_in(), "Amina")).await;
        priya.is_at(msg::team_invite::heading_active("Amina")).await;
        priya.presses(msg::team_invite::pause()).await;
        priya.sees(msg::team_invite::paused()).await;
        priya.is_accessible().await;

        // Her page is wiped without anybody touching it, as when a session ends.
        amina.no_longer_sees(msg::month::heading()).await;
        amina.is_at(msg::session::over_heading()).await;
        portal.signs_in(&amina, "amina").await;
        amina.is_at(msg::site_not_now::heading()).await;
        amina.sees(msg::site_not_now::ring()).await;
        amina.is_accessible().await;

        priya.presses(msg::team_invite::pause_end()).await;
        priya.sees(msg::team_invite::pause_note()).await;
        amina.presses(msg::site_not_now::again()).await;
        amina.is_at(msg::site_sign_in::heading()).await;
        portal.signs_in(&amina, "amina").await;
        amina.is_at(msg::month::heading()).await;
    })
    .await;
}
