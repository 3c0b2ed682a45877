//! Looking through everything finds what was changed, wherever it is, and nothing where nothing was.
use crate::{
    kept::*,
    sealed::{SEALED, UNREAD, full, swap, texts},
};
use sea_orm::ConnectionTrait;
use store::{
    OpenError, Verdict, Where,
    check::{CheckError, Contents, check},
};

async fn found(kept: &Kept) -> Result<Contents, CheckError> {
    check(&kept.settings.place, &kept.settings.key_file).await
}

/// Makes it what the program of the third step left: the tables that came later, and that they came, are taken away.
pub(crate) async fn back_to_the_third_step(kept: &Kept) {
    let db = kept.database().await;
    for sql in [
        "DROP TABLE council_identity",
        "DROP TABLE council_way",
        "DROP INDEX audit_looks",
        "DROP TABLE request_answer",
        "DROP TABLE request",
        "DELETE FROM seaql_migrations WHERE version > 'm0003_cycle'",
    ] {
        db.execute_unprepared(sql).await.expect(sql);
    }
    db.close().await.expect("closed");
}

contract! {
    async fn everything_that_is_sealed_opens(kept: Kept) {
        full(&kept).await;
        let found = found(&kept).await.expect("all is well");
        assert_eq!(found.families, 2);
        assert_eq!(found.newest, Some(at(NINE)));
        let db = kept.database().await;
        let mut sealed = 0;
        for (table, column) in SEALED.into_iter().chain(UNREAD) {
            if table != "audit_anchor" && table != "data_key" {
                let sql = format!("SELECT count(*) FROM {table} WHERE {column} IS NOT NULL");
                sealed += kept.count(&sql).await.unsigned_abs();
            }
        }
        assert_eq!(found.sealed, sealed, "each of them was opened");
        db.close().await.expect("closed");
    }

    async fn a_sealed_text_in_another_place_is_named(kept: Kept) {
        full(&kept).await;
        let db = kept.database().await;
        for (table, column) in SEALED.into_iter().chain(UNREAD) {
            if table == "audit_anchor" {
                continue;
            }
            let texts = texts(&db, table, column).await;
            let (one, other) = (&texts[0], &texts[texts.len() - 1]);
            swap(&db, table, column, one, other).await;
            match found(&kept).await {
                Err(CheckError::Sealed { table: named, column: of, count: 2 }) if (named, of) == (table, column) => {}
                Err(CheckError::Key(_)) if table == "data_key" => {}
                other => panic!("{table}.{column}: {other:?}"),
            }
            swap(&db, table, column, one, other).await;
        }
        found(&kept).await.expect("all is well again");
    }

    async fn a_lost_key_is_named(kept: Kept) {
        full(&kept).await;
        let db = kept.database().await;
        db.execute_unprepared("DELETE FROM data_key WHERE kind = 'desk'").await.expect("lost");
        let found = found(&kept).await;
        assert!(matches!(found, Err(CheckError::Sealed { table: "desk_draft", .. })), "{found:?}");
    }

    async fn a_changed_row_of_the_record_is_named(kept: Kept) {
        let db = kept.database().await;
        let unguard = match kept.settings.place {
            Where::File(_) => "DROP TRIGGER audit_no_update",
            Where::Server(_) => "ALTER TABLE audit DISABLE TRIGGER ALL",
        };
        for sql in [unguard, "UPDATE audit SET outcome = 'seen' WHERE lane = 1 AND seq = 3"] {
            db.execute_unprepared(sql).await.expect(sql);
        }
        let found = found(&kept).await;
        let expect = Verdict::BadRow { lane: 1, seq: 3 };
        assert!(matches!(found, Err(CheckError::Record(bad)) if bad == expect), "{found:?}");
    }

    async fn what_an_older_program_left_is_looked_through_as_it_is(kept: Kept) {
        full(&kept).await;
        let all = found(&kept).await.expect("all is well").sealed;
        kept.store.close(at(NINE)).await;
        back_to_the_third_step(&kept).await;
        let older = found(&kept).await.expect("all is well");
        assert!(older.sealed < all && older.families == 2, "{older:?}");
        assert_eq!(kept.count("SELECT count(*) FROM seaql_migrations").await, 3, "nothing was written");
        // A table the program of then had is missed all the same.
        let db = kept.database().await;
        db.execute_unprepared("DROP TABLE cycle_back").await.expect("dropped");
        let found = found(&kept).await;
        assert!(matches!(found, Err(CheckError::Unread(_))), "{found:?}");
    }

    async fn another_key_is_said(kept: Kept) {
        let key = &kept.settings.key_file;
        std::fs::write(key, "ab".repeat(32)).expect("written");
        let found = found(&kept).await;
        assert!(matches!(found, Err(CheckError::Open(OpenError::WrongKey(_)))), "{found:?}");
    }
}
