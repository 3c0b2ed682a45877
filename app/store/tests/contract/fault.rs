//! When something of ours fails, nothing is answered that was not kept, and it mends itself.
use crate::kept::*;
use domain::{access::deed, draft::DraftKey};
use sea_orm::{ConnectionTrait, DbBackend};
use store::{StoreError, Stored};

const KEY: DraftKey = DraftKey::NewGoal;

async fn save(kept: &Kept, text: &str) -> Stored<()> {
    let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
    match kept.store.save_draft(mine, kept.write(), KEY, words(text)).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(never)) => match never {},
        Err(error) => Err(error),
    }
}

contract! {
    async fn a_read_that_cannot_be_recorded_is_not_answered(kept: Kept) {
        save(&kept, "kept").await.expect("saved");
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let db = kept.database().await;
        db.execute_unprepared("ALTER TABLE audit RENAME TO audit_elsewhere").await.expect("renamed");
        let read = kept.store.read_drafts(mine, kept.look()).await;
        assert!(matches!(read, Err(StoreError::Fault(_))), "{read:?}");
        let saved = save(&kept, "lost").await;
        assert!(matches!(saved, Err(StoreError::Fault(_))), "{saved:?}");
        db.execute_unprepared("ALTER TABLE audit_elsewhere RENAME TO audit").await.expect("renamed");
        let drafts = kept.store.read_drafts(mine, kept.look()).await.expect("read again");
        assert_eq!(drafts, [(KEY, words("kept"))], "what was not recorded was not kept");
        assert!(matches!(kept.store.verify_audit().await, Ok(store::Verdict::Sound { .. })));
    }

    async fn a_lost_connection_is_opened_anew(kept: Kept) {
        save(&kept, "before").await.expect("saved");
        let db = kept.database().await;
        match db.get_database_backend() {
            DbBackend::Postgres => {
                let sql = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity \
                           WHERE datname = current_database() AND pid <> pg_backend_pid() AND query LIKE 'COMMIT%'";
                db.execute_unprepared(sql).await.expect("cut off");
            }
            // Somebody holds the file for longer than we wait.
            _ => {
                db.execute_unprepared("PRAGMA busy_timeout = 0").await.expect("set");
                db.execute_unprepared("BEGIN IMMEDIATE").await.expect("held");
                let late = save(&kept, "late").await;
                assert!(matches!(late, Err(StoreError::Fault(_))), "{late:?}");
                db.execute_unprepared("ROLLBACK").await.expect("let go");
            }
        }
        let mut faults = 0;
        while save(&kept, "after").await.is_err() {
            faults += 1;
            assert!(faults < 10, "it never mends");
        }
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let drafts = kept.store.read_drafts(mine, kept.look()).await.expect("read");
        assert_eq!(drafts, [(KEY, words("after"))]);
        assert!(matches!(kept.store.verify_audit().await, Ok(store::Verdict::Sound { .. })));
    }
}
