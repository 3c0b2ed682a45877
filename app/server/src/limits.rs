//! How often somebody may ask for something, so that one busy or hostile client does not take the others' turn.
//!
//! Kept in memory, bounded, and forgotten at a restart. Tries at signing in are counted elsewhere, durably: they must
//! survive a restart (`sign_in`).
use domain::{access::Viewer, time::Moment};
use std::{
    collections::HashMap,
    net::IpAddr,
    sync::{Mutex, PoisonError},
};

/// What is limited, each with its own pace.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Looking at something.
    Reading,
    /// Changing something.
    Writing,
    /// Keeping unfinished words, many times while typing.
    Drafting,
    /// Sending messages.
    Messages,
    /// Inviting parents.
    Inviting,
    /// Trying an invitation's link.
    Opening,
    /// Setting out for the council's own sign-in. A whole office may come from one address.
    CouncilSignIn,
}

/// At most `burst` at once; then one every `every_ms`.
struct Pace {
    burst: i64,
    every_ms: i64,
}

const fn pace(burst: i64, every_ms: i64) -> Pace {
    Pace { burst, every_ms }
}

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60 * MINUTE;

impl Kind {
    /// Every pace that must be kept.
    const fn paces(self) -> &'static [Pace] {
        match self {
            Self::Reading => const { &[pace(120, MINUTE / 300)] },
            Self::Writing => const { &[pace(60, MINUTE / 60)] },
            Self::Drafting => const { &[pace(60, MINUTE / 60)] },
            Self::Messages => const { &[pace(10, MINUTE / 10), pace(200, DAY / 200)] },
            Self::Inviting => const { &[pace(20, DAY / 20)] },
            Self::Opening => const { &[pace(20, MINUTE / 20)] },
            Self::CouncilSignIn => const { &[pace(120, MINUTE / 60)] },
        }
    }

    /// When there is no room to count any more, whether the door stays open. What guards a secret closes.
    const fn fails_open(self) -> bool {
        match self {
            Self::Reading | Self::Writing | Self::Drafting | Self::Messages | Self::Inviting => true,
            Self::Opening | Self::CouncilSignIn => false,
        }
    }

    /// The kind of the operation with this name.
    pub fn of(operation: &str, is_write: bool) -> Self {
        match operation {
            "StartThread" | "SendMessage" | "AnswerMessage" => Self::Messages,
            "Invite" => Self::Inviting,
            "OpenInvitation" | "UseInvitation" => Self::Opening,
            "SaveMyDraft" | "DropMyDraft" | "SaveDeskDraft" | "DropDeskDraft" => Self::Drafting,
            _ if is_write => Self::Writing,
            _ => Self::Reading,
        }
    }
}

/// Whose turns are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whose {
    /// Someone signed in.
    Viewer(Viewer),
    /// Nobody yet: where they ask from.
    Address(IpAddr),
}

impl Whose {
    /// Of somebody at this address; a whole IPv6 network counts as one, since a single machine can use all of it.
    pub fn at(address: IpAddr) -> Self {
        Self::Address(match address.to_canonical() {
            IpAddr::V6(address) => {
                let mut parts = address.segments();
                parts[4..].fill(0);
                IpAddr::V6(parts.into())
            }
            v4 => v4,
        })
    }
}

/// The most counts kept at once: some ten megabytes.
const COUNTS_MAX: usize = 100_000;

/// Everybody's turns.
#[derive(Default)]
pub struct Limits(Mutex<HashMap<(Kind, u8, Whose), i64>>);

impl Limits {
    /// Takes a turn, or says how many seconds to wait for the next. A refused try costs nothing.
    pub fn take(&self, kind: Kind, whose: Whose, now: Moment) -> Result<(), u32> {
        self.take_up_to(COUNTS_MAX, kind, whose, now)
    }

    fn take_up_to(&self, most: usize, kind: Kind, whose: Whose, now: Moment) -> Result<(), u32> {
        let now = now.millis();
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        // Each count is the time at which all turns taken so far are made up for.
        let turn = |pace: &Pace, at: Option<&i64>| at.map_or(now, |at| (*at).max(now)) + pace.every_ms;
        for (nth, pace) in (0..).zip(kind.paces()) {
            let ahead = turn(pace, counts.get(&(kind, nth, whose))) - now - pace.burst * pace.every_ms;
            if ahead > 0 {
                return Err(u32::try_from((ahead + 999) / 1000).unwrap_or(u32::MAX));
            }
        }
        if counts.len() + kind.paces().len() > most {
            counts.retain(|_, at| *at > now);
            if counts.len() + kind.paces().len() > most {
                return if kind.fails_open() { Ok(()) } else { Err(60) };
            }
        }
        for (nth, pace) in (0..).zip(kind.paces()) {
            let key = (kind, nth, whose);
            let at = turn(pace, counts.get(&key));
            counts.insert(key, at);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;

    const AMINA: Whose = Whose::Viewer(Viewer::Person(Id::from_bytes([1; 16])));
    const DAN: Whose = Whose::Viewer(Viewer::Person(Id::from_bytes([2; 16])));

    fn at(seconds: i64) -> Moment {
        Moment::from_millis(1_000_000_000 + seconds * 1000)
    }

    #[test]
    fn a_burst_is_let_through_and_then_a_steady_pace() {
        let limits = Limits::default();
        for _ in 0..10 {
            assert_eq!(limits.take(Kind::Messages, AMINA, at(0)), Ok(()));
        }
        assert_eq!(limits.take(Kind::Messages, AMINA, at(0)), Err(6));
        assert_eq!(limits.take(Kind::Messages, AMINA, at(5)), Err(1), "trying does not make it longer");
        assert_eq!(limits.take(Kind::Messages, AMINA, at(6)), Ok(()));
        assert_eq!(limits.take(Kind::Messages, DAN, at(0)), Ok(()), "nobody waits for somebody else");
        assert_eq!(limits.take(Kind::Writing, AMINA, at(0)), Ok(()), "nor for another kind");
    }

    #[test]
    fn a_day_has_its_limit_too() {
        let limits = Limits::default();
        let sent = (0..400).filter(|n| limits.take(Kind::Messages, AMINA, at(n * 10)).is_ok()).count();
        // 200 at once, and one more for each 432 seconds that passed meanwhile.
        assert_eq!(sent, 209);
    }

    #[test]
    fn memory_is_bounded_and_each_kind_fails_its_own_way() {
        let limits = Limits::default();
        let guest = |n: u8| Whose::at([203, 0, 113, n].into());
        for n in 0..4 {
            assert_eq!(limits.take_up_to(4, Kind::Opening, guest(n), at(0)), Ok(()));
        }
        assert!(limits.take_up_to(4, Kind::Opening, guest(9), at(0)).is_err(), "what guards a secret closes");
        assert_eq!(limits.take_up_to(4, Kind::Reading, AMINA, at(0)), Ok(()), "reading goes on");
        assert_eq!(limits.0.lock().expect("whole").len(), 4);
        assert_eq!(limits.take_up_to(4, Kind::Opening, guest(9), at(60)), Ok(()), "old counts are forgotten");
    }

    #[test]
    fn a_whole_ipv6_network_is_one() {
        let at = |text: &str| Whose::at(text.parse().expect("an address"));
        assert_eq!(at("2001:db8:1:2::1"), at("2001:db8:1:2:ffff::9"));
        assert_ne!(at("2001:db8:1:2::1"), at("2001:db8:1:3::1"));
        assert_eq!(at("::ffff:192.0.2.1"), at("192.0.2.1"));
    }
}
