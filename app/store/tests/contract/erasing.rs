//! After erasing, nothing of one adult or one family is left but ids in the record, and nobody else's is touched.
use crate::{
    full::{AMINAS, BEAS, DANS, Room},
    kept::*,
    reading::{everything, pages_of},
    sealed::{dump, full, texts},
};
use domain::{
    access::{Place, deed},
    draft::DraftKey,
    erasing::{Erased, ErasingRefusal, Why},
    family::{Person, PersonKind},
    id::{FamilyId, PersonId, WorkerId},
    sign_in::{Passphrase, SignInName},
};
use sea_orm::{ConnectionTrait, DbBackend, TransactionTrait};
use std::{collections::HashSet, fs};
use store::{
    StoreError, Verdict, Where,
    check::check,
    erasing::{Erasing, is_out_of_the_log},
    sign_in::SignIn,
};

fn erasing(what: Erased, by: WorkerId) -> Erasing {
    Erasing { what, by, why: Why::TheyAsked, at: at(NINE) }
}

const DAN_HERE: Erased = Erased::Adult(FAMILY, DAN);

async fn erased(kept: &Kept, what: Erased) {
    kept.store.erase_without_permit(erasing(what, GRACE)).await.expect("kept").expect("erased");
}

/// Everything in the database but the record, which holds ids and keeps them.
async fn but_the_record(kept: &Kept) -> String {
    let db = kept.database().await;
    let is_postgres = db.get_database_backend() == DbBackend::Postgres;
    let unguard = match is_postgres {
        true => "ALTER TABLE audit DISABLE TRIGGER ALL",
        false => "DROP TRIGGER audit_no_delete",
    };
    for sql in [unguard, "DELETE FROM audit"] {
        db.execute_unprepared(sql).await.expect(sql);
    }
    let dump = dump(&db).await;
    // PostgreSQL alone spells an id with hyphens.
    if is_postgres { dump.replace('-', "") } else { dump }
}

/// The sealed texts of one room, and its wrapped key.
async fn sealed_of(kept: &Kept, room: Room) -> Vec<String> {
    let before = kept.database().await;
    let of = |column: &str| match before.get_database_backend() {
        DbBackend::Postgres => format!("{column} = '{}'::uuid", room.person),
        _ => format!("{column} = x'{}'", room.person),
    };
    let mut sealed = Vec::new();
    for (table, column) in [("goal", "body"), ("message", "body"), ("draft", "body"), ("publication", "body")]
    {
        sealed.extend(
            texts(&before, &format!("(SELECT * FROM {table} WHERE {}) t", of("person")), column).await,
        );
    }
    sealed.extend(texts(&before, &format!("(SELECT * FROM data_key WHERE {}) t", of("of")), "wrapped").await);
    sealed
}

async fn signs_in(kept: &Kept, who: &str) -> bool {
    let sign_in = SignIn {
        name: SignInName::parse(&format!("green door {who}")).expect("a name"),
        passphrase: Passphrase::typed("a long walk by the river").expect("typed"),
        address: "192.0.2.200".to_owned(),
        at: at(NINE),
    };
    kept.store.sign_in(sign_in).await.expect("kept").is_ok()
}

/// PostgreSQL only: whoever takes somebody out of a family waits before they go on.
const RESTS: &str = "CREATE FUNCTION rests() RETURNS trigger LANGUAGE plpgsql AS $$ \
                     BEGIN PERFORM pg_sleep(1); RETURN OLD; END $$; \
                     CREATE TRIGGER rests AFTER DELETE ON family_person FOR EACH ROW EXECUTE FUNCTION rests();";

contract! {
    async fn nothing_of_one_adult_is_left_and_the_other_keeps_every_byte(kept: Kept) {
        full(&kept).await;
        for room in [AMINAS, BEAS] {
            everything(&kept, room).await.expect("looked once, which marks what was new as seen");
        }
        let before = [everything(&kept, AMINAS).await.expect("read"), everything(&kept, BEAS).await.expect("read")];
        assert!(signs_in(&kept, "dan").await);
        erased(&kept, DAN_HERE).await;

        let after = [everything(&kept, AMINAS).await.expect("read"), everything(&kept, BEAS).await.expect("read")];
        assert!(before == after, "what the others get has not moved");
        assert!(!signs_in(&kept, "dan").await, "there is no account any more");
        assert!(signs_in(&kept, "amina").await);
        let rows = "SELECT count(*) FROM audit WHERE deed = 'Erase' AND outcome = 'done' AND things = 'they-asked' \
                    AND who_kind = 'worker' AND person IS NOT NULL";
        assert_eq!(kept.count(rows).await, 1, "who decided it and why is in the record");
        assert!(matches!(kept.store.verify_audit().await.expect("read"), Verdict::Sound { .. }));
        let kept = kept.restarted().await;
        let after = [everything(&kept, AMINAS).await.expect("read"), everything(&kept, BEAS).await.expect("read")];
        assert!(before == after, "nor after a restart");
        check(&kept.settings.place, &kept.settings.key_file).await.expect("all is well");
        let left = but_the_record(&kept).await;
        assert!(left.contains(&AMINA.to_string()), "the search finds who is there");
        assert!(!left.contains(&DAN.to_string()), "a row names them still");
    }

    async fn every_page_of_every_worker_still_opens(kept: Kept) {
        full(&kept).await;
        erased(&kept, DAN_HERE).await;
        pages_of(&kept, &[AMINAS, BEAS]).await.expect("no page asks for a key that is gone");
        let again = kept.store.erase_without_permit(erasing(DAN_HERE, GRACE)).await;
        assert!(matches!(again, Err(StoreError::NotFound)), "{again:?}");
    }

    async fn nothing_of_a_family_is_left(kept: Kept) {
        full(&kept).await;
        everything(&kept, BEAS).await.expect("looked once");
        let before = everything(&kept, BEAS).await.expect("read");
        erased(&kept, Erased::Family(FAMILY)).await;
        assert!(everything(&kept, BEAS).await.expect("read") == before, "another family has not moved");
        assert!(!signs_in(&kept, "amina").await && !signs_in(&kept, "dan").await);
        check(&kept.settings.place, &kept.settings.key_file).await.expect("all is well");
        let left = but_the_record(&kept).await;
        assert!(left.contains(&TWIN.to_string()), "the search finds who is there");
        for id in [FAMILY.to_string(), AMINA.to_string(), DAN.to_string(), SARA.to_string()] {
            assert!(!left.contains(&id), "a row names {id} still");
        }
    }

    async fn nothing_of_it_is_in_the_files(kept: Kept) {
        full(&kept).await;
        let Where::File(file) = kept.settings.place.clone() else { return };
        let hex = |ending: &str| -> String {
            let bytes = fs::read(file.with_extension(ending)).unwrap_or_default();
            bytes.iter().map(|byte| format!("{byte:02x}")).collect()
        };
        let (dans, aminas) = (sealed_of(&kept, DANS).await, sealed_of(&kept, AMINAS).await);
        assert!(dans.len() > 5 && aminas.len() > 5);
        let before = hex("db") + &hex("db-wal");
        assert!(dans.iter().all(|text| before.contains(text)), "the search finds what is there");
        erased(&kept, DAN_HERE).await;
        kept.store.close(at(NINE)).await;
        let after = hex("db") + &hex("db-wal");
        assert!(aminas.iter().all(|text| after.contains(text)), "and what is there still");
        let left = dans.iter().filter(|text| after.contains(*text)).count();
        assert_eq!(left, 0, "of {} sealed texts", dans.len());
    }

    async fn a_log_that_another_program_reads_is_not_taken_for_empty(kept: Kept) {
        full(&kept).await;
        let Where::File(file) = kept.settings.place.clone() else { return };
        let dans = sealed_of(&kept, DANS).await;
        let (db, reads) = (kept.database().await, "SELECT count(*) FROM goal");
        let reader = db.begin().await.expect("begun");
        reader.execute_unprepared(reads).await.expect("reads");
        assert!(!kept.store.was_erased_without_permit(DAN_HERE).await.expect("read"));
        erased(&kept, DAN_HERE).await;
        for what in [DAN_HERE, Erased::Adult(FAMILY, AMINA), Erased::Family(FAMILY)] {
            assert_eq!(kept.store.was_erased_without_permit(what).await.expect("read"), what == DAN_HERE);
        }
        kept.store.close(at(NINE)).await;
        assert!(!is_out_of_the_log(&kept.settings.place).await.expect("tried"), "somebody reads");
        reader.rollback().await.expect("read");
        assert!(is_out_of_the_log(&kept.settings.place).await.expect("tried"), "nobody reads any more");
        let files: Vec<u8> =
            ["db", "db-wal"].iter().flat_map(|ending| fs::read(file.with_extension(ending)).unwrap_or_default()).collect();
        let files: String = files.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(dans.iter().filter(|text| files.contains(*text)).count(), 0, "of {} sealed texts", dans.len());
        db.close().await.expect("closed");
    }

    async fn what_a_worker_began_about_them_goes_and_does_not_come_back(kept: Kept) {
        full(&kept).await;
        let desk = kept.worker::<deed::KeepDraft>(GRACE, Place::Own).await;
        let point = |n: u8, family: FamilyId, person: PersonId| {
            let spelled = format!(r#"[["point-family","{family}"],["point-says","She sleeps"],["point-to","{person}"]]"#);
            (DraftKey::Point(id(n)), words(&spelled))
        };
        let promise = |n: u8, family: FamilyId, person: PersonId| {
            let spelled = format!(r#"[["promise-family","{family}"],["promise-owner","person-{person}"]]"#);
            (DraftKey::Promise(id(n)), words(&spelled))
        };
        let said = |key: DraftKey| (key, words("He said"));
        let about_dan = [
            point(201, FAMILY, DAN),
            promise(202, FAMILY, DAN),
            said(DraftKey::Back(FAMILY, DAN)),
            said(DraftKey::ReplyToGoal(DANS.id(1))),
        ];
        let about_others = [
            point(203, FAMILY, AMINA),
            promise(204, TWIN, BEA),
            said(DraftKey::Back(FAMILY, AMINA)),
            said(DraftKey::Review(TWIN)),
        ];
        for (key, words) in about_dan.iter().chain(&about_others).cloned() {
            kept.store.save_draft(desk, kept.write(), key, words).await.expect("kept").expect("saved");
        }
        erased(&kept, DAN_HERE).await;
        let begun = async || -> HashSet<DraftKey> {
            let drafts = kept.store.read_drafts(desk, kept.look()).await.expect("read");
            drafts.into_iter().map(|(key, _)| key).collect()
        };
        assert_eq!(begun().await, about_others.clone().map(|(key, _)| key).into());
        // A page that was open all the while goes on typing.
        for (key, words) in about_dan {
            let late = kept.store.save_draft(desk, kept.write(), key, words).await;
            assert!(matches!(late, Err(StoreError::NotFound)), "{key:?}: {late:?}");
        }
        for (key, words) in about_others.clone() {
            kept.store.save_draft(desk, kept.write(), key, words).await.expect("kept").expect("saved");
        }
        erased(&kept, Erased::Family(FAMILY)).await;
        let [(point, _), (promise, _), (back, _), (review, _)] = &about_others;
        assert_eq!(begun().await, [*promise, *review].into());
        for (key, words) in about_others.iter().filter(|(key, _)| [point, back].contains(&key)).cloned() {
            let late = kept.store.save_draft(desk, kept.write(), key, words).await;
            assert!(matches!(late, Err(StoreError::NotFound)), "{key:?}: {late:?}");
        }
    }

    async fn the_answers_that_hold_their_sign_in_name_go(kept: Kept) {
        full(&kept).await;
        let nobodys = "SELECT count(*) FROM kept_write WHERE who_kind = 'nobody'";
        let before = kept.count(nobodys).await;
        let renewing = kept.worker::<deed::ManageSignIn>(GRACE, DANS_ROOM).await;
        let (names, renew) = (vec![SignInName::parse("blue gate dan").expect("a name")], kept.write());
        kept.store.renew_sign_in_name(renewing, renew, names).await.expect("kept").expect("renewed");
        let id = match kept.settings.place {
            Where::File(_) => format!("x'{}'", renew.id),
            Where::Server(_) => format!("'{}'::uuid", renew.id),
        };
        let renewed = format!("SELECT count(*) FROM kept_write WHERE id = {id}");
        assert_eq!(kept.count(&renewed).await, 1);
        erased(&kept, DAN_HERE).await;
        assert_eq!(kept.count(nobodys).await, before - 1, "how Dan came in, and nobody else");
        assert_eq!(kept.count(&renewed).await, 0, "nor what his worker was told");
    }

    async fn only_the_manager_of_the_familys_team_decides(kept: Kept) {
        full(&kept).await;
        everything(&kept, DANS).await.expect("looked once");
        let before = everything(&kept, DANS).await.expect("read");
        assert_eq!(kept.store.worker_named_without_permit(&sign_in_name("Grace")).await.expect("read"), Some(GRACE));
        let parents = SignInName::parse("green door dan").expect("a name");
        assert_eq!(kept.store.worker_named_without_permit(&parents).await.expect("read"), None);
        for by in [PRIYA, DUTY, OTHER_MANAGER] {
            let refused = kept.store.erase_without_permit(erasing(DAN_HERE, by)).await.expect("asked");
            assert_eq!(refused, Err(ErasingRefusal::NotTheirs));
        }
        // A child has no room of its own, and nobody of another family is in this one.
        for who in [SARA, BEA] {
            let not_there = kept.store.erase_without_permit(erasing(Erased::Adult(FAMILY, who), GRACE)).await;
            assert!(matches!(not_there, Err(StoreError::NotFound)), "{not_there:?}");
        }
        assert!(everything(&kept, DANS).await.expect("read") == before, "nothing was taken away");
    }

    async fn an_adult_erased_from_two_families_at_once_keeps_no_account(kept: Kept) {
        full(&kept).await;
        let Some(second) = kept.second().await else { return };
        let manage = kept.worker::<deed::ManageTeam>(GRACE, Place::Team(TEAM)).await;
        let here = Person { id: DAN, name: words("Dan"), kind: PersonKind::Adult };
        kept.store.add_person(manage, kept.write(), TWIN, here).await.expect("kept").expect("added");
        // Each of them rests once it has taken the adult out of its family, before it looks whether they are in another: so
        // that neither would see what the other has done, if one did not wait for the other.
        let db = kept.database().await;
        db.execute_unprepared(RESTS).await.expect("from now on they rest");
        let first = kept.store.clone();
        let one = tokio::spawn(async move { first.erase_without_permit(erasing(DAN_HERE, GRACE)).await });
        let there = Erased::Adult(TWIN, DAN);
        let other = tokio::spawn(async move { second.erase_without_permit(erasing(there, GRACE)).await });
        for erased in [one, other] {
            erased.await.expect("no panic").expect("kept").expect("erased");
        }
        assert!(!signs_in(&kept, "dan").await, "there is no account any more");
        assert!(!but_the_record(&kept).await.contains(&DAN.to_string()), "a row names them still");
    }
}
