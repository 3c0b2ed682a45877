//! What any way of keeping must do: every test runs on SQLite and, where there is a `TEST_POSTGRES_URL`, on PostgreSQL.

/// Tests that run once on each database, each on one of its own.
macro_rules! contract {
    ($($(#[$of:meta])* async fn $name:ident($kept:ident: Kept) $body:block)*) => {
        $(async fn $name($kept: crate::kept::Kept) $body)*
        mod sqlite {
            $($(#[$of])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(crate::kept::Kept::in_a_file().await).await;
            })*
        }
        mod postgres {
            $($(#[$of])* #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                match crate::kept::Kept::on_a_server().await {
                    Some(kept) => super::$name(kept).await,
                    None => eprintln!("skipped: TEST_POSTGRES_URL is not set"),
                }
            })*
        }
    };
}

mod activity;
mod apart;
mod backup;
mod check;
mod council_sign_in;
mod cycle;
mod draft;
mod entry;
mod erasing;
mod fault;
mod full;
mod goal;
mod import;
mod kept;
mod killed;
mod new_key;
mod opening;
mod people;
mod reading;
mod record;
mod request;
mod sealed;
mod sign_in;
mod standing;
mod who_looked;
