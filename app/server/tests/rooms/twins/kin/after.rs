//! What comes later: a second invitation, worries about safety, a goodbye.
use super::*;

impl Kin<'_> {
    /// A second invitation, opened and waiting to be confirmed.
    pub(super) async fn invited(&self, nth: usize) {
        let room = self.rooms[nth].clone();
        let me = Self::parent(nth);
        let Room { family, person, invitation, .. } = room;
        // Whoever may invite may look at it, and it waits on the desk of those who made it.
        let inviters = self.all("holder kids next with1 with2 grace");
        self.tick(&format!("invitation for {me}"), &inviters);
        let made = self.does("holder", Invite { family, person, invitation }).await;
        let code = made.link.split_once('#').expect("a code").1;
        let open = OpenInvitation { code: words(code), claim: String::new() };
        let opened = self.portal.get(&crate::portal::NOBODY, open).await;
        self.marks.mark(
            &format!("invitation.matching for {me} of {}", self.letter),
            &opened.matching,
            &inviters,
            &self.sees("holder"),
        );
        for (label, secret) in [("code", code), ("claim", opened.claim.as_str())] {
            self.marks.mark(
                &format!("invitation.{label} for {me} of {}", self.letter),
                secret,
                &names(""),
                "",
            );
        }
        self.id(&format!("invitation.id for {me}"), invitation, &inviters, "holder");
    }

    pub(super) async fn concerns(&self) {
        for nth in 0..2 {
            let room = self.rooms[nth].clone();
            let me = Self::parent(nth);
            let desk = names("grace deva");
            let family = self.family;
            for (concern, is_closed) in [(room.concern, false), (room.closed_concern, true)] {
                let of = |field: &str| format!("concern.{field}:{is_closed} for {me}");
                self.tick(&of("made_at"), &desk);
                let reason = words(&self.word(&of("body:reason"), &desk, "grace deva"));
                let source = ConcernSource::Entry(room.entry);
                // Its words are quoted: from now on duty reads them too.
                self.does(
                    Self::worker_of(nth),
                    RaiseConcern { family, person: room.person, concern, source, reason },
                )
                .await;
                if is_closed {
                    let action = words(&self.word(&of("closing_body:action"), &desk, "grace deva"));
                    let outcome = words(&self.word(&of("closing_body:outcome"), &desk, "grace deva"));
                    self.does("deva", CloseConcern { family, concern, action, outcome }).await;
                }
                self.id(&of("id"), concern, &desk, "grace deva");
            }
        }
    }

    /// The children's family worker leaves; the next one takes over, with a note, and each parent reads the goodbye.
    pub(super) async fn handed_over(&self) {
        let page = self.does("kids", api::family::ReadFamily { family: self.family }).await;
        let involvement = page.involvements.iter().find(|one| one.is_mine).expect("their own").id;
        let note = words(&self.word("hand_over.body:note", &self.all("next"), "next"));
        let goodbye =
            words(&self.word("goodbye.body:words", &self.all("parent1 parent2"), "parent1 parent2"));
        let hand_over = HandOver { to: self.workers["next"], goodbye, note };
        self.does("kids", HandOverInvolvement { family: self.family, involvement, hand_over }).await;
    }
}
