//! The list of every operation, from which the server mounts, the matrix is drawn and the twin-family test walks.

/// Calls `$each!` with every operation there is. A new operation goes here; the server will not compile until it is mounted.
#[macro_export]
macro_rules! for_each_operation {
    ($each:ident) => {
        $each! {
            account: ReadMe, ChooseLanguage, ReadSignIns, SignOutElsewhere, SignOut;
            month: ReadMonth;
            plan: ReadPlan, MarkPlanSeen, Respond;
            promise: UpdateMyPromise, PutPromise, MovePromise;
            goal: ReadGoals, ReadGoal, SetGoal, EditGoal, MoveGoal, TypeInGoal;
            entry: ReadLog, LogEntry, EditEntry, TakeBackEntry, TypeInEntry;
            activity: ReadActivities, ReadActivity, BeginActivity, KeepActivity, LeaveActivity, ReadActivitiesAsWorker, OfferActivity;
            reply: SendReply;
            request: ReadRequests, AskFor, TakeBackRequest, ReadRequestsAsWorker, AnswerRequest;
            message: ReadThreads, ReadThread, StartThread, SendMessage, ReadThreadAsWorker, AnswerMessage;
            team: ReadMyTeam;
            who_looked: ReadWhoLooked;
            draft: ReadMyDrafts, SaveMyDraft, DropMyDraft, ReadDeskDrafts, SaveDeskDraft, DropDeskDraft;
            today: ReadToday;
            family: ReadFamily, ReadColleagues, RenewSignInName, EndSessions, PauseAccount, EndPause;
            adult: ReadAdult, ReadGoalAsWorker;
            plan_editor: ReadPlanDraft, PutPoint, RemovePoint, RecordTalk, RecordCouldNot, PreviewPlan, PublishPlan;
            invitation: Invite, ReadInvitation, ConfirmInvitation, CancelInvitation, OpenInvitation, UseInvitation;
            concern: RaiseConcern, ReadConcern, CloseConcern;
            involvement: HandOverInvolvement, EndInvolvement, SetCover;
            meeting: SetMeeting;
            overlap: FindOverlaps;
            cycle: ReadCycle, WriteCycleLine, HoldReview, WriteBack, CloseCycle;
            manage: ReadTeamPage, AddWorker, AddFamily, AddPerson, AddInvolvement;
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::{Method, Operation};

    macro_rules! facts {
        ($($noun:ident: $($name:ident),+;)*) => {
            vec![$($(({ use crate::$noun::$name as O; (O::NAME, O::METHOD, O::PATH) }),)+)*]
        };
    }

    #[test]
    fn every_operation_has_an_address_of_its_own() {
        let mut facts: Vec<(&str, Method, &str)> = for_each_operation!(facts);
        assert!(facts.len() > 50);
        let count = facts.len();
        facts.sort_by_key(|(_, method, path)| (*path, method.as_str()));
        facts.dedup_by_key(|(_, method, path)| (*path, method.as_str()));
        assert_eq!(facts.len(), count);
    }

    #[test]
    fn an_address_is_filled_with_its_fields() {
        use domain::id::Id;
        let ask = crate::goal::ReadGoal { family: Id::from_bytes([1; 16]), goal: Id::from_bytes([0xab; 16]) };
        assert_eq!(ask.path(), format!("/api/my/{}/goals/{}", "01".repeat(16), "ab".repeat(16)));
    }
}
