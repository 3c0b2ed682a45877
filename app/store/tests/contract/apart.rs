//! What happens in one adult's room, or in another family, changes nothing that anyone else can get.
use crate::{
    full::{AMINAS, BEAS, DANS},
    reading::everything,
};

use std::time::Duration;
use store::Change;

contract! {
    async fn another_adult_and_another_family_change_nothing(kept: Kept) {
        AMINAS.fill(&kept).await;
        // Once more: what was new the first time is not new the second.
        everything(&kept, AMINAS).await.expect("read");
        let before = everything(&kept, AMINAS).await.expect("read");
        let mut changes = kept.store.changes();
        for room in [DANS, BEAS] {
            room.fill(&kept).await;
        }
        DANS.is_handed_over(&kept).await;
        // A last word of Amina's own: every word before it is here by then.
        AMINAS.is_handed_over(&kept).await;
        let mut for_amina = 0;
        let mut others = 0;
        while for_amina == 0 {
            let change = tokio::time::timeout(Duration::from_secs(5), changes.recv()).await;
            match change.expect("in time").expect("a word") {
                Change::For(viewer) if viewer == AMINAS.viewer() => for_amina += 1,
                Change::For(_) | Change::Perhaps => others += 1,
            }
        }
        assert!(others > 20, "many others were woken first: {others}");
        let after = everything(&kept, AMINAS).await.expect("read");
        // Her own hand-over shows in her team and in who is named; nothing else does.
        assert_ne!(after.team, before.team, "the positive control");
        assert_eq!(after.stories, before.stories);
        assert_eq!(after.log.entries, before.log.entries);
        assert_eq!(after.plan.points, before.plan.points);
        assert_eq!(after.plan.promises, before.plan.promises);
        assert_eq!((after.me, after.drafts), (before.me, before.drafts));
        assert_eq!(after.month.meeting, before.month.meeting);
    }

    async fn to_the_letter_nothing_at_all(kept: Kept) {
        AMINAS.fill(&kept).await;
        everything(&kept, AMINAS).await.expect("read");
        let before = everything(&kept, AMINAS).await.expect("read");
        for room in [DANS, BEAS] {
            room.fill(&kept).await;
        }
        DANS.is_handed_over(&kept).await;
        assert!(everything(&kept, AMINAS).await.expect("read") == before);
        let kept = kept.restarted().await;
        assert!(everything(&kept, AMINAS).await.expect("read") == before);
    }

    async fn each_finds_their_own_marker(kept: Kept) {
        for room in [AMINAS, DANS, BEAS] {
            room.fill(&kept).await;
        }
        for room in [AMINAS, DANS, BEAS] {
            let all = everything(&kept, room).await.expect("read");
            let says = |text: &str| assert!(text.starts_with(room.marker), "{text} for {}", room.marker);
            assert_eq!((all.stories.len(), all.log.entries.len(), all.goals.goals.len()), (3, 3, 3));
            all.stories.iter().for_each(|page| says(page.line.goal.words.different.as_str()));
            all.log.entries.iter().for_each(|line| says(line.goal_is.as_str()));
            all.thread.messages.iter().for_each(|message| says(message.words.as_str()));
            all.threads.threads.iter().for_each(|line| says(line.topic.as_str()));
            all.plan.points.iter().for_each(|point| says(point.published.point.says.as_str()));
            all.plan.promises.iter().for_each(|kept| says(kept.promise.what.as_str()));
            assert_eq!((all.plan.points.len(), all.plan.promises.len(), all.thread.messages.len()), (1, 3, 2));
            says(all.month.meeting.as_ref().expect("a meeting").place.as_str());
            all.drafts.iter().for_each(|(_, words)| says(words.as_str()));
            assert_eq!(all.me.families.len(), 1);
        }
    }
}
