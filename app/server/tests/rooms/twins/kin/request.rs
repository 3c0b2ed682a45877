//! What each adult asks their team for: one thing for the team, one for its manager alone, each answered.
use super::*;

impl Kin<'_> {
    pub(super) async fn requests(&self, nth: usize) {
        let (me, mine) = (Self::parent(nth), Self::worker_of(nth));
        let cover = if nth == 0 { "cover" } else { "" };
        let team = self.all(&format!("{me} {mine} holder kids next grace {cover}"));
        let see = format!("{me} {mine} holder grace");
        self.asked(nth, RequestKind::Interpreter, mine, &team, &see).await;
        let (alone, see) = (self.all(&format!("{me} grace")), format!("{me} grace"));
        self.asked(nth, RequestKind::Complaint, "grace", &alone, &see).await;
    }

    async fn asked(&self, nth: usize, kind: RequestKind, by: &str, readers: &BTreeSet<String>, see: &str) {
        let room = &self.rooms[nth];
        let (family, person, me) = (room.family, room.person, Self::parent(nth));
        let request = if kind.is_for_manager() { room.complaint } else { room.request };
        let what = format!("{kind:?} for {me}");
        self.tick(&format!("request, {what}"), readers);
        let said = words(&self.word(&format!("request.body:{what}"), readers, see));
        self.does(me, AskFor { family, request, kind, words: Some(said) }).await;
        self.id(&format!("request.id:{what}"), request, readers, see);
        self.tick(&format!("answer to request, {what}"), readers);
        let said = words(&self.word(&format!("request_answer.body:{what}"), readers, see));
        self.does(by, AnswerRequest { family, person, request, words: said, is_done: false }).await;
    }
}
