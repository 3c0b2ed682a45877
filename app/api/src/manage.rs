//! The manager's side: people, involvements, cover, and what is overdue by the service.
use crate::{
    Nothing, Saved,
    family::AccountState,
    operation,
    said::{SaidDay, SaidWorker},
    today::TodayLine,
};
use domain::{
    family::{PersonKind, Post},
    id::{FamilyId, InvolvementId, PersonId, TeamId, WorkerId},
    involvement::With,
    sign_in::{Passphrase, SignInName},
    words::Line,
};
use serde::{Deserialize, Serialize};

/// A team at a glance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamPage {
    /// Its name.
    pub name: Line,
    /// Everyone, by name.
    pub workers: Vec<WorkerLine>,
    /// Every family, by label.
    pub families: Vec<TeamFamily>,
    /// What is late by the service, most urgent first. Messages are counted here, never shown.
    pub overdue: Vec<TodayLine>,
    /// The council's roles, to choose from: key and English name.
    pub roles: Vec<(String, String)>,
    /// The council's kinds of plan, to choose from: key and English name.
    pub plan_kinds: Vec<(String, String)>,
}

/// A worker as one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WorkerLine {
    /// Who.
    pub worker: SaidWorker,
    /// Their post.
    pub post: Post,
    /// Families they are involved with now.
    pub families: u32,
    /// If they are away: until when and who covers.
    pub away: Option<crate::team::AwayUntil>,
}

/// A family as one line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamFamily {
    /// Which.
    pub id: FamilyId,
    /// What workers call it.
    pub label: Line,
    /// Each adult and whether they can sign in.
    pub adults: Vec<(PersonId, String, AccountState)>,
    /// Who is with the children.
    pub with_children: Vec<String>,
    /// When the newest of their plans was published.
    pub published: Option<SaidDay>,
}

/// Why someone or something cannot be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ManageRefusal {
    /// The council has no such role or kind of plan.
    UnknownKind,
    /// Not of this team.
    OtherTeam,
    /// That sign-in name is taken.
    NameTaken,
    /// The passphrase will not do.
    Passphrase(domain::sign_in::PassphraseRefusal),
    /// They are involved like this already.
    AlreadyInvolved,
    /// Not a person of this family.
    NotInFamily,
}

operation! {
    /// Show me my team.
    Get "/api/teams/{team}" ReadTeamPage {
        /// Which.
        team: TeamId,
    } -> TeamPage, or Nothing; ReadTeam in Team(team)
}
operation! {
    /// Add a worker with a local account.
    Put "/api/teams/{team}/workers/{worker}" AddWorker {
        /// The team.
        team: TeamId,
        /// Its name, made by the browser.
        worker: WorkerId,
        /// The name families know them by.
        name: Line,
        /// The key of their discipline.
        role: String,
        /// Their post.
        post: Post,
        /// The days they work, Monday first.
        works_on: [bool; 7],
        /// The name to sign in with.
        sign_in_name: SignInName,
        /// A first passphrase, told in person.
        passphrase: Passphrase,
    } -> Saved, or ManageRefusal; ManageTeam in Team(team)
}
operation! {
    /// Add a family.
    Put "/api/teams/{team}/families/{family}" AddFamily {
        /// The team.
        team: TeamId,
        /// Its name, made by the browser.
        family: FamilyId,
        /// What workers call it.
        label: Line,
        /// The key of its kind of plan.
        plan_kind: Option<String>,
    } -> Saved, or ManageRefusal; ManageTeam in Team(team)
}
operation! {
    /// Add an adult or a child to a family.
    Put "/api/teams/{team}/families/{family}/people/{person}" AddPerson {
        /// The team.
        team: TeamId,
        /// The family.
        family: FamilyId,
        /// Its name, made by the browser.
        person: PersonId,
        /// The name they chose.
        name: Line,
        /// Adult or child.
        kind: PersonKind,
    } -> Saved, or ManageRefusal; ManageTeam in Team(team)
}
operation! {
    /// Involve a worker from today.
    Put "/api/teams/{team}/families/{family}/involvements/{involvement}" AddInvolvement {
        /// The team.
        team: TeamId,
        /// The family.
        family: FamilyId,
        /// Its name, made by the browser.
        involvement: InvolvementId,
        /// Who.
        worker: WorkerId,
        /// With whom.
        with: With,
    } -> Saved, or ManageRefusal; ManageTeam in Team(team)
}
