//! What each person can do and see in their own room, asked through the whole server, on both databases.
//!
//! Every "sees none of it" here stands beside the one who does see it.

/// Tests that run once on each database, each in a portal of its own.
macro_rules! rooms {
    ($($(#[$of:meta])* async fn $name:ident($portal:ident: Portal) $body:block)*) => {
        $(async fn $name($portal: crate::portal::TestPortal) $body)*
        mod sqlite {
            $($(#[$of])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::portal::TestPortal::in_a_file().await).await;
            })*
        }
        mod postgres {
            $($(#[$of])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                match crate::portal::TestPortal::on_a_server().await {
                    Some(portal) => super::$name(portal).await,
                    None => eprintln!("skipped: TEST_POSTGRES_URL is not set"),
                }
            })*
        }
    };
}

mod concern;
mod meeting;
mod message;
mod month;
mod overlap;
mod people;
mod plan;
mod portal;
mod promise;
mod twins;
mod worlds;
