//! The month: a line for the meeting, what the team saw and decided, twice, and a message back to each adult.
use super::*;

impl Kin<'_> {
    fn review(&self, table: &str, see: &str) -> Review {
        let staff = self.staff("");
        let word = |field: &str| words(&self.word(&format!("{table}.body:{field}"), &staff, see));
        let holder = self.workers["holder"];
        Review {
            day: self.far_day(&format!("{table}.held_on"), &staff, see, -3),
            present: BTreeSet::from([holder, self.workers["with1"]]),
            view: word("view"),
            decision: word("decision"),
            steps: vec![NextStep {
                who: holder,
                what: words(&self.word(&format!("{table}.body:step"), &staff, see)),
                by: self.far_day(&format!("{table}.body:by"), &staff, see, 11),
            }],
        }
    }

    /// What stands in the cycle of the whole family, for its workers only.
    pub(super) async fn cycle(&mut self) {
        let (family, staff) = (self.family, self.staff(""));
        let see = "holder with1 with2 grace";
        self.tick("line for the meeting", &staff);
        let line = self.word("cycle_line.body", &staff, see);
        self.does("with1", WriteCycleLine { family, words: words(&line) }).await;
        self.tick("meeting held", &staff);
        let before = self.review("cycle_was", "");
        self.does("holder", HoldReview { family, version: 0, review: before }).await;
        self.tick("meeting put right", &staff);
        let after = self.review("cycle", see);
        self.does("holder", HoldReview { family, version: 1, review: after }).await;
        for nth in 0..self.rooms.len() {
            self.message_back(nth).await;
        }
    }

    async fn message_back(&self, nth: usize) {
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let (family, person) = (self.family, self.rooms[nth].person);
        let team = self.staff(me);
        // What is said back is read by all who met; the thread by the two it is between.
        let (both, all) = (format!("{me} {mine}"), format!("{me} {mine} holder"));
        let word = |field: &str| words(&self.word(&format!("cycle_back.body:{field} for {me}"), &team, &all));
        let (thread, message) = (self.rooms[nth].back, fresh());
        let back = Back { noticed: word("noticed"), will: word("will"), ask: word("ask") };
        self.tick(&format!("message back for {me}"), &team);
        let topic = self.word(
            &format!("thread.body(back) for {me}"),
            &self.all(&format!("{me} {mine} cover")),
            &both,
        );
        self.does(mine, WriteBack { family, person, thread, message, topic: words(&topic), back }).await;
    }
}
