//! Every screen there is, once: the apps draw them, the sweep and the screenshots walk them, so none can be left out.

macro_rules! screens {
    ($(#[$doc:meta])* $name:ident { $($(#[$sdoc:meta])* $screen:ident = $text:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$sdoc])* $screen,)* }
        impl $name {
            /// Every one of them.
            pub const ALL: &'static [Self] = &[$(Self::$screen,)*];
            /// Its name in addresses and file names.
            pub const fn name(self) -> &'static str {
                match self { $(Self::$screen => $text,)* }
            }
        }
    };
}

screens! {
    /// The screens of the family app. All live at one address; their titles are neutral.
    FamilyScreen {
        /// An invitation was opened: wait for the worker.
        InvitationWait = "invitation-wait",
        /// An invitation was confirmed: choose a passphrase.
        InvitationPassphrase = "invitation-passphrase",
        /// You are in; this is your sign-in name, and what this does and does not do.
        InvitationWelcome = "invitation-welcome",
        /// My month.
        Month = "month",
        /// My plan.
        Plan = "plan",
        /// My answer to one point.
        Respond = "respond",
        /// My goals.
        Goals = "goals",
        /// One goal.
        Goal = "goal",
        /// Setting or changing a goal, question by question.
        SetGoal = "set-goal",
        /// Check answers before a goal is set.
        CheckGoal = "check-goal",
        /// A goal was set.
        GoalSet = "goal-set",
        /// A goal was changed on two phones; choose.
        GoalChanged = "goal-changed",
        /// My log.
        Log = "log",
        /// Writing or changing an entry.
        WriteEntry = "write-entry",
        /// Activities.
        Activities = "activities",
        /// One activity.
        Activity = "activity",
        /// Answering it.
        AnswerActivity = "answer-activity",
        /// Messages.
        Threads = "threads",
        /// One thread.
        Thread = "thread",
        /// Starting a thread.
        NewThread = "new-thread",
        /// My team.
        Team = "team",
        /// Asking for an advocate, an interpreter, to complain, and what came of it.
        Requests = "requests",
        /// Help numbers.
        Help = "help",
        /// Who of their workers looked at what is theirs.
        WhoLooked = "who-looked",
        /// Language and signing out.
        Settings = "settings",
    }
}

screens! {
    /// The screens of the team app, each with an address of its own.
    TeamScreen {
        /// What waits.
        Today = "today",
        /// A family.
        Family = "family",
        /// One adult of it.
        Adult = "adult",
        /// Their activities.
        Activities = "activities",
        /// What they asked for.
        Requests = "requests",
        /// One goal of theirs.
        Goal = "goal",
        /// One thread of theirs.
        Thread = "thread",
        /// The plan editor.
        Plan = "plan",
        /// Exactly what one person will see.
        Preview = "preview",
        /// Typing in a parent's words.
        TypeIn = "type-in",
        /// Group case supervision of a family.
        Cycle = "cycle",
        /// Inviting an adult.
        Invite = "invite",
        /// Raising a worry about safety.
        RaiseConcern = "raise-concern",
        /// Acting on one.
        Concern = "concern",
        /// Handing over.
        HandOver = "hand-over",
        /// Setting a meeting.
        Meeting = "meeting",
        /// Cover while away.
        Cover = "cover",
        /// The manager's page.
        Team = "team",
    }
}

screens! {
    /// The public pages, each in every language under `/{lang}/{name}`; the home page is `/{lang}`.
    SitePage {
        /// Home.
        Home = "",
        /// What Family Safeguarding is.
        FamilySafeguarding = "family-safeguarding",
        /// Signing in.
        SignIn = "sign-in",
        /// Find your way: what every page is about.
        FindYourWay = "find-your-way",
        /// Explain my letter: what its words mean, found on the reader's device.
        Letter = "explain-my-letter",
        /// What happens in a child protection enquiry.
        Enquiry = "enquiry",
        /// What happens at the first child protection conference.
        FirstConference = "first-conference",
        /// What happens at a core group.
        CoreGroup = "core-group",
        /// What happens at a review conference.
        ReviewConference = "review-conference",
        /// What happens at a child in need meeting.
        ChildInNeed = "child-in-need",
        /// What happens at a family meeting.
        FamilyMeeting = "family-meeting",
        /// What happens at a meeting before court.
        BeforeCourt = "before-court",
        /// What you may ask for.
        Rights = "your-rights",
        /// How to complain.
        Complain = "how-to-complain",
        /// Who can be at your side.
        Advocates = "advocates",
        /// Seeing what the council holds about you.
        Records = "your-records",
        /// What the words in letters mean.
        Glossary = "glossary",
        /// Help numbers.
        Help = "help",
        /// Staying safe with this site.
        StayingSafe = "staying-safe",
        /// Accessibility.
        Accessibility = "accessibility",
        /// Privacy.
        Privacy = "privacy",
        /// You have signed out, or nobody is signed in.
        SignedOut = "signed-out",
    }
}
