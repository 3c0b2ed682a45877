//! Unfinished words are kept, replaced, wiped, and never somebody else's. The engine's own rules are tried on them too.
use crate::kept::*;
use domain::{
    access::{Place, Viewer, deed},
    draft::DraftKey,
    id::Id,
    time::Moment,
};
use store::{Change, StoreError, Write};

const KEY: DraftKey = DraftKey::NewGoal;

contract! {
    async fn words_are_kept_replaced_and_wiped(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let goal = DraftKey::Goal(id(7));
        for (key, text) in [(KEY, "first"), (goal, "other form"), (KEY, "second")] {
            kept.store.save_draft(mine, kept.write(), key, words(text)).await.expect("kept").expect("saved");
        }
        let mut drafts = kept.store.read_drafts(mine, kept.look()).await.expect("read");
        drafts.sort_by_key(|(_, words)| words.clone());
        assert_eq!(drafts, [(goal, words("other form")), (KEY, words("second"))]);
        kept.store.drop_draft(mine, kept.write(), KEY).await.expect("kept").expect("dropped");
        let drafts = kept.store.read_drafts(mine, kept.look()).await.expect("read");
        assert_eq!(drafts, [(goal, words("other form"))]);
    }

    async fn a_desk_and_a_room_are_apart(kept: Kept) {
        let amina = kept.parent::<deed::KeepDraft>(AMINA).await;
        let dan = kept.parent::<deed::KeepDraft>(DAN).await;
        let leah = kept.worker::<deed::KeepDraft>(LEAH, Place::Own).await;
        for (permit, text) in [(amina, "Amina's words"), (dan, "Dan's words"), (leah, "Leah's words")] {
            kept.store.save_draft(permit, kept.write(), KEY, words(text)).await.expect("kept").expect("saved");
        }
        let kept = kept.restarted().await;
        for (permit, text) in [(amina, "Amina's words"), (dan, "Dan's words"), (leah, "Leah's words")] {
            assert_eq!(kept.store.read_drafts(permit, kept.look()).await.expect("read"), [(KEY, words(text))]);
        }
    }

    async fn the_same_write_is_done_once(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let write = kept.write();
        let tries = (0..10).map(|_| {
            let store = kept.store.clone();
            tokio::spawn(async move { store.save_draft(mine, write, KEY, words("once")).await })
        });
        for one in tries.collect::<Vec<_>>() {
            one.await.expect("no panic").expect("the same answer").expect("saved");
        }
        let name = write.id.to_string();
        let hex = |column: &str| match kept.settings.place {
            store::Where::File(_) => format!("lower(hex({column}))"),
            store::Where::Server(_) => format!("replace({column}::text, '-', '')"),
        };
        let rows = format!("SELECT count(*) FROM kept_write WHERE {} = '{name}'", hex("id"));
        assert_eq!(kept.count(&rows).await, 1);
        let audited = format!("SELECT count(*) FROM audit WHERE outcome = '{{}}' AND {} = '{name}'", hex("write"));
        assert_eq!(kept.count(&audited.replace("{}", "done")).await, 1, "done once");
        assert_eq!(kept.count(&audited.replace("{}", "again")).await, 9, "answered again");
    }

    async fn the_same_name_with_another_request_is_a_clash(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let write = kept.write();
        kept.store.save_draft(mine, write, KEY, words("first")).await.expect("kept").expect("saved");
        let other = Write { request_hash: [9; 32], ..write };
        let clash = kept.store.save_draft(mine, other, KEY, words("second")).await;
        assert!(matches!(clash, Err(StoreError::Clash)), "{clash:?}");
        // Somebody else may use the same name: names are the browser's.
        let dan = kept.parent::<deed::KeepDraft>(DAN).await;
        kept.store.save_draft(dan, other, KEY, words("Dan's")).await.expect("kept").expect("saved");
        assert_eq!(kept.store.read_drafts(mine, kept.look()).await.expect("read"), [(KEY, words("first"))]);
    }

    async fn a_read_is_recorded_with_who_and_where(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let rows = "SELECT count(*) FROM audit WHERE deed = 'KeepDraft' AND outcome = 'seen' AND who_kind = 'person' \
                    AND family IS NOT NULL AND person IS NOT NULL";
        assert_eq!(kept.count(rows).await, 0);
        kept.store.read_drafts(mine, kept.look()).await.expect("read");
        assert_eq!(kept.count(rows).await, 1);
    }

    async fn many_at_once_are_all_kept_and_all_recorded(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let before = kept.count("SELECT count(*) FROM audit").await;
        let writes = (0..200_u8).map(|n| {
            let (store, write, look) = (kept.store.clone(), kept.write(), kept.look());
            tokio::spawn(async move {
                store.save_draft(mine, write, DraftKey::Goal(id(n)), words("x")).await.expect("kept").expect("saved");
                store.read_drafts(mine, look).await.expect("read");
            })
        });
        for one in writes.collect::<Vec<_>>() {
            one.await.expect("no panic");
        }
        assert_eq!(kept.store.read_drafts(mine, kept.look()).await.expect("read").len(), 200);
        assert_eq!(kept.count("SELECT count(*) FROM audit").await, before + 401);
        assert!(matches!(kept.store.verify_audit().await, Ok(store::Verdict::Sound { .. })));
    }

    async fn only_whom_it_concerns_is_woken_and_on_every_server(kept: Kept) {
        let second = kept.second().await;
        let mut heard = vec![kept.store.changes()];
        heard.extend(second.as_ref().map(store::Store::changes));
        let mine = kept.parent::<deed::ChooseLanguage>(AMINA).await;
        kept.store.choose_language(mine, kept.write(), "pl".into()).await.expect("kept").expect("chosen");
        for changes in &mut heard {
            let one = tokio::time::timeout(std::time::Duration::from_secs(5), changes.recv()).await;
            assert_eq!(one.expect("in time").expect("a word"), Change::For(Viewer::Person(AMINA)));
            assert!(changes.try_recv().is_err(), "nobody else");
        }
    }

    async fn a_write_by_someone_who_just_left_is_not_found(kept: Kept) {
        let leah = kept.worker::<deed::EndInvolvement>(LEAH, Place::Family(FAMILY)).await;
        let end = kept.store.end_involvement(leah, kept.write(), id(51)).await;
        end.expect("kept").expect("ended");
        // The permit was given before; the write comes after.
        let late = kept.store.end_involvement(leah, kept.write(), id(51)).await;
        assert!(matches!(late, Err(StoreError::NotFound)), "{late:?}");
        let rows = "SELECT count(*) FROM audit WHERE deed = 'EndInvolvement' AND outcome = 'not_found'";
        assert_eq!(kept.count(rows).await, 1);
    }

    async fn what_was_kept_is_there_after_a_restart(kept: Kept) {
        let mine = kept.parent::<deed::KeepDraft>(AMINA).await;
        let write = Write { id: Id::from_bytes([3; 16]), at: Moment::from_millis(0), ..kept.write() };
        kept.store.save_draft(mine, write, KEY, words("kept")).await.expect("kept").expect("saved");
        let kept = kept.restarted().await;
        kept.store.save_draft(mine, write, KEY, words("kept")).await.expect("the same answer").expect("saved");
        assert_eq!(kept.store.read_drafts(mine, kept.look()).await.expect("read").len(), 1);
        assert!(matches!(kept.store.verify_audit().await, Ok(store::Verdict::Sound { .. })));
    }
}
