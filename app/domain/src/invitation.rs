//! Invitations: given in person, opened once, confirmed by the worker, good for 48 hours.
use crate::{
    id::{InvitationId, PersonId, WorkerId},
    time::Moment,
    words::Words,
};
use serde::{Deserialize, Serialize};

/// The secret of a link: 256 random bits as 43 URL-safe characters. Known to the link alone; only its hash is kept.
pub type InvitationCode = Words<64>;

/// Where an invitation stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationState {
    /// Waiting to be opened.
    Waiting,
    /// Opened in one browser, which alone can go on. The worker compares the matching words.
    Opened,
    /// The worker said that the right person has it.
    Confirmed,
    /// Used: it is dead.
    Used,
    /// Called off by a worker.
    Cancelled,
}

/// An invitation as the worker sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invitation {
    /// Its name for machines.
    pub id: InvitationId,
    /// Whom it is for.
    pub person: PersonId,
    /// Who made it.
    pub by: WorkerId,
    /// When it stops working.
    pub until: Moment,
    /// Where it stands.
    pub state: InvitationState,
    /// Two plain words shown on both screens once it is opened.
    pub matching: Option<String>,
}

/// Why an invitation cannot be opened, confirmed or used. To the outside most of these are one sentence: "This link
/// does not work any more. Ask your worker for a new one."
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InvitationRefusal {
    /// Unknown, used, called off, too old, or opened in another browser.
    DoesNotWork,
    /// The worker has not confirmed it yet.
    NotConfirmed,
    /// The passphrase is not long enough or too easily guessed.
    Passphrase(crate::sign_in::PassphraseRefusal),
}

impl InvitationState {
    /// Whether it can still lead to signing in at `now`.
    pub fn is_alive(self, until: Moment, now: Moment) -> bool {
        match self {
            Self::Waiting | Self::Opened | Self::Confirmed => now < until,
            Self::Used | Self::Cancelled => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invitation_dies_at_its_last_second() {
        let until = Moment::from_millis(1_000_000);
        let (before, at) = (Moment::from_millis(999_999), until);
        for state in [InvitationState::Waiting, InvitationState::Opened, InvitationState::Confirmed] {
            assert!(state.is_alive(until, before));
            assert!(!state.is_alive(until, at));
        }
        for state in [InvitationState::Used, InvitationState::Cancelled] {
            assert!(!state.is_alive(until, before));
        }
    }
}
