//! The record cannot be changed without its key: whatever is done to it, the first bad row is named.
use crate::kept::*;
use domain::access::deed;
use sea_orm::{ConnectionTrait, DatabaseConnection, DbBackend};
use store::Verdict;

/// The database with its own guards taken down: what somebody who owns the file could do.
async fn unguarded(kept: &Kept) -> DatabaseConnection {
    let db = kept.database().await;
    let sql = match db.get_database_backend() {
        DbBackend::Postgres => {
            "ALTER TABLE audit DISABLE TRIGGER ALL; ALTER TABLE audit_anchor DISABLE TRIGGER ALL"
        }
        _ => {
            "DROP TRIGGER audit_no_update; DROP TRIGGER audit_no_delete; \
             DROP TRIGGER audit_anchor_no_update; DROP TRIGGER audit_anchor_no_delete"
        }
    };
    db.execute_unprepared(sql).await.expect("unguarded");
    db
}

async fn verdict(kept: &Kept) -> Verdict {
    kept.store.verify_audit().await.expect("read through")
}

/// After this is done behind the store's back, the verdict is that.
async fn check(kept: &Kept, sql: &str, expect: Verdict) {
    let db = unguarded(kept).await;
    assert!(matches!(verdict(kept).await, Verdict::Sound { .. }), "before");
    for one in sql.split(';') {
        db.execute_unprepared(one).await.expect(one);
    }
    assert_eq!(verdict(kept).await, expect, "{sql}");
    db.close().await.expect("closed");
}

async fn last(kept: &Kept) -> i64 {
    kept.count("SELECT max(seq) FROM audit WHERE lane = 1").await
}

const ROW_5: Verdict = Verdict::BadRow { lane: 1, seq: 5 };

contract! {
    async fn every_row_stands_as_it_was_written(kept: Kept) {
        let rows = kept.count("SELECT count(*) FROM audit").await.unsigned_abs();
        assert!(rows > 10);
        assert_eq!(verdict(&kept).await, Verdict::Sound { rows, anchors: 1 });
        let kept = kept.restarted().await;
        assert_eq!(verdict(&kept).await, Verdict::Sound { rows, anchors: 3 });
    }

    async fn the_database_refuses_to_change_or_drop_a_row(kept: Kept) {
        let db = kept.database().await;
        for sql in [
            "UPDATE audit SET outcome = 'done'",
            "DELETE FROM audit WHERE seq = 5",
            "UPDATE audit_anchor SET heads = ''",
            "DELETE FROM audit_anchor",
        ] {
            assert!(db.execute_unprepared(sql).await.is_err(), "{sql}");
        }
        assert!(matches!(verdict(&kept).await, Verdict::Sound { .. }));
    }

    async fn a_changed_row_is_named(kept: Kept) {
        check(&kept, "UPDATE audit SET name = 'Nothing' WHERE lane = 1 AND seq = 5", ROW_5).await;
    }

    async fn another_time_is_named(kept: Kept) {
        check(&kept, "UPDATE audit SET made_at = made_at + 1 WHERE lane = 1 AND seq = 5", ROW_5).await;
    }

    async fn a_row_without_its_person_is_named(kept: Kept) {
        check(&kept, "UPDATE audit SET who = NULL, who_kind = 'nobody' WHERE lane = 1 AND seq = 5", ROW_5).await;
    }

    async fn a_row_taken_out_is_named(kept: Kept) {
        check(&kept, "DELETE FROM audit WHERE lane = 1 AND seq = 5", ROW_5).await;
    }

    async fn a_row_taken_out_and_the_gap_closed_is_named(kept: Kept) {
        let sql = "DELETE FROM audit WHERE lane = 1 AND seq = 5;\
                   UPDATE audit SET seq = seq - 1000 WHERE lane = 1 AND seq > 5;\
                   UPDATE audit SET seq = seq + 999 WHERE lane = 1 AND seq < 0;\
                   UPDATE lane SET seq = seq - 1 WHERE number = 1";
        check(&kept, sql, ROW_5).await;
    }

    async fn two_rows_in_another_order_are_named(kept: Kept) {
        let sql = "UPDATE audit SET seq = -1 WHERE lane = 1 AND seq = 5;\
                   UPDATE audit SET seq = 5 WHERE lane = 1 AND seq = 6;\
                   UPDATE audit SET seq = 6 WHERE lane = 1 AND seq = -1";
        check(&kept, sql, ROW_5).await;
    }

    async fn a_lost_end_is_named(kept: Kept) {
        let last = last(&kept).await;
        let sql = format!("DELETE FROM audit WHERE lane = 1 AND seq = {last}");
        check(&kept, &sql, Verdict::BadRow { lane: 1, seq: last }).await;
    }

    async fn a_lost_end_with_a_matching_head_is_named_by_the_anchor(kept: Kept) {
        let kept = kept.restarted().await;
        let before = last(&kept).await - 1;
        let sql = format!(
            "DELETE FROM audit WHERE lane = 1 AND seq > {before};\
             UPDATE lane SET seq = {before}, hash = (SELECT hash FROM audit WHERE lane = 1 AND seq = {before}) WHERE number = 1"
        );
        check(&kept, &sql, Verdict::BadRow { lane: 1, seq: before + 1 }).await;
    }

    async fn a_row_put_in_is_named(kept: Kept) {
        let next = last(&kept).await + 1;
        let sql = format!(
            "INSERT INTO audit SELECT lane, {next}, made_at, who_kind, who, deed, name, family, person, things, write, \
             outcome, hash FROM audit WHERE lane = 1 AND seq = 5"
        );
        check(&kept, &sql, Verdict::BadRow { lane: 1, seq: next }).await;
    }

    async fn a_row_of_a_lane_that_is_not_there_is_named(kept: Kept) {
        let sql = "INSERT INTO audit SELECT 99, 1, made_at, who_kind, who, deed, name, family, person, things, write, \
                   outcome, hash FROM audit WHERE lane = 1 AND seq = 5";
        check(&kept, sql, Verdict::BadRow { lane: 99, seq: 1 }).await;
    }

    async fn a_changed_anchor_is_named(kept: Kept) {
        let kept = kept.restarted().await;
        check(&kept, "UPDATE audit_anchor SET made_at = made_at + 1 WHERE seq = 2", Verdict::BadAnchor { seq: 2 }).await;
    }

    async fn a_lost_anchor_is_named(kept: Kept) {
        let kept = kept.restarted().await;
        check(&kept, "DELETE FROM audit_anchor WHERE seq = 2", Verdict::BadAnchor { seq: 2 }).await;
    }

    async fn what_was_denied_is_recorded(kept: Kept) {
        let viewer = domain::access::Viewer::Worker(NOOR);
        let action = domain::access::Action::ReadAdult;
        assert!(kept.try_permit::<deed::ReadAdult>(viewer, AMINAS_ROOM).await.is_none());
        kept.store.record_denied(viewer, AMINAS_ROOM, action, kept.look()).await.expect("recorded");
        let rows = "SELECT count(*) FROM audit WHERE deed = 'ReadAdult' AND outcome = 'not_found' AND person IS NOT NULL";
        assert_eq!(kept.count(rows).await, 1);
    }

    async fn lanes_are_anchored_again_and_again(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let reads = (0..1100).map(|_| {
            let (store, look) = (kept.store.clone(), kept.look());
            tokio::spawn(async move { store.read_drafts(mine, look).await })
        });
        for one in reads.collect::<Vec<_>>() {
            one.await.expect("no panic").expect("read");
        }
        let anchors = match verdict(&kept).await {
            Verdict::Sound { anchors, .. } => anchors,
            other => panic!("{other:?}"),
        };
        assert!(anchors >= 2, "{anchors}");
    }
}
