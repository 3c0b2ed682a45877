//! Who does what: drawn from a seed, so that a run can be had again.
use crate::twins::{
    Twins,
    kin::Room,
    tries::{Ask, asks},
};
use domain::id::{Id, WriteId};
use std::collections::HashSet;

/// Someone of the first family, or around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Actor {
    /// Who does things privately.
    Owner,
    /// Who must not notice.
    Other,
    /// Works with the first adult only.
    WithOwner,
    /// Covers for them.
    CoversForThem,
    /// Works with the second adult only.
    WithOther,
    /// Holds the plan, and so works with both.
    Holder,
    Manager,
    Duty,
}

impl Actor {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Owner => "parent1a",
            Self::Other => "parent2a",
            Self::WithOwner => "with1a",
            Self::CoversForThem => "covera",
            Self::WithOther => "with2a",
            Self::Holder => "holdera",
            Self::Manager => "grace",
            Self::Duty => "deva",
        }
    }
}

const PRIVATE: [Actor; 7] = [
    Actor::Owner,
    Actor::Owner,
    Actor::Owner,
    Actor::WithOwner,
    Actor::CoversForThem,
    Actor::Holder,
    Actor::Manager,
];
const COMMON: [Actor; 7] =
    [Actor::Other, Actor::Other, Actor::Other, Actor::WithOther, Actor::Holder, Actor::Manager, Actor::Duty];

/// What is the whole team's or the whole family's, and so never one adult's alone.
const SHARED: [&str; 8] = [
    "AddFamily",
    "AddPerson",
    "AddWorker",
    "SetCover",
    "ReadToday",
    "WriteCycleLine",
    "HoldReview",
    // Whoever looks at the table reads what both adults shared, and each is told that it was read.
    "ReadCycle",
];
/// What a parent writes; everything else is written by workers.
const PARENTS: [&str; 19] = [
    "ChooseLanguage",
    "MarkPlanSeen",
    "Respond",
    "UpdateMyPromise",
    "SetGoal",
    "EditGoal",
    "MoveGoal",
    "LogEntry",
    "EditEntry",
    "TakeBackEntry",
    "BeginActivity",
    "KeepActivity",
    "LeaveActivity",
    "AskFor",
    "TakeBackRequest",
    "StartThread",
    "SendMessage",
    "SaveMyDraft",
    "DropMyDraft",
];
/// What ends an adult's sessions, or is said by somebody nobody knows yet: after it there would be nothing to compare. And
/// what waits for every adult by its own rule: a month is closed only when each was written to, so workers could write to
/// one for the next month only once the other has been written to for this one. It changes nothing by itself.
const LAST: [&str; 8] = [
    "EndSessions",
    "PauseAccount",
    "RenewSignInName",
    "Invite",
    "OpenInvitation",
    "UseInvitation",
    "ConfirmInvitation",
    "CloseCycle",
];

/// The draws of one run: a stream for each actor, so that what one does never moves what another draws.
#[derive(Debug)]
pub(crate) struct Dice {
    streams: [u64; 8],
    schedule: u64,
    rooms: [Room; 2],
    /// Ids of things that were made on the way, so that later acts find them.
    made: [Vec<Room>; 2],
}

const OWNERS: usize = 0;
const OTHERS: usize = 1;

impl Dice {
    pub(crate) fn of_seed(seed: u64, twins: &Twins) -> Self {
        let mut from = seed;
        let streams = std::array::from_fn(|_| next(&mut from));
        let [owner, other] = twins.of_a();
        let mut rooms = [owner.clone(), other.clone()];
        // The twins' meeting is both adults': who changes it changes it for both.
        rooms[OWNERS].meeting = Id::from_bytes([0xa1; 16]);
        Self {
            streams,
            schedule: next(&mut from),
            made: [vec![rooms[0].clone()], vec![rooms[1].clone()]],
            rooms,
        }
    }

    /// One of `count`, for the order of things.
    pub(crate) fn of(&mut self, count: usize) -> usize {
        below(&mut self.schedule, count)
    }

    /// An act of the owner or of those in her room; of workers, only what is about her alone.
    pub(crate) fn private_act(&mut self) -> (Actor, Ask) {
        let actor = PRIVATE[self.of(PRIVATE.len())];
        // She herself may try the other's names of things as well: it must come to nothing.
        let strays = actor == Actor::Owner;
        // Reading is an act too, but it is writing that could show.
        let writes = self.of(8) > 0;
        let ask = self.draw(actor, OWNERS, strays, |ask| {
            ask.is_write == writes && !SHARED.contains(&ask.name) && !LAST.contains(&ask.name)
        });
        (actor, ask)
    }

    /// An act that is done in both worlds.
    pub(crate) fn common_act(&mut self) -> (Actor, Ask) {
        let actor = COMMON[self.of(COMMON.len())];
        let strays = actor == Actor::Other;
        let ask = self.draw(actor, OTHERS, strays, |ask| !LAST.contains(&ask.name));
        (actor, ask)
    }

    /// Everything there is to read, about the other's own room and about the first's. What would be the same request to
    /// the byte is asked once: at one and the same minute, a second answer says nothing new.
    pub(crate) fn all_reads(&mut self) -> Vec<Ask> {
        let rooms =
            [self.room(Actor::Other, OTHERS, true).0, self.rooms[OTHERS].clone(), self.rooms[OWNERS].clone()];
        let mut asked = HashSet::new();
        let reads = rooms.iter().flat_map(asks).filter(|ask| !ask.is_write);
        reads.filter(|ask| asked.insert(ask.bytes.clone())).collect()
    }

    /// What the first parent can read of her own.
    pub(crate) fn owners_reads(&self) -> Vec<Ask> {
        asks(&self.rooms[OWNERS]).into_iter().filter(|ask| !ask.is_write).collect()
    }

    /// The name of a write.
    pub(crate) fn write(&mut self, actor: Actor) -> WriteId {
        self.id(actor)
    }

    fn draw(&mut self, actor: Actor, of: usize, strays: bool, may: impl Fn(&Ask) -> bool) -> Ask {
        let (room, own) = self.room(actor, of, strays);
        let is_parent = matches!(actor, Actor::Owner | Actor::Other);
        // Mostly what such a person can do at all; now and then what they cannot.
        let tries_anything = below(&mut self.streams[actor as usize], 8) == 0;
        let may = |ask: &Ask| {
            may(ask) && (tries_anything || !ask.is_write || is_parent == PARENTS.contains(&ask.name))
        };
        let mut all: Vec<Ask> = asks(&room).into_iter().filter(may).collect();
        let nth = below(&mut self.streams[actor as usize], all.len());
        let ask = all.swap_remove(nth);
        if ask.is_write && self.made[of].len() < 40 {
            self.made[of].push(own);
        }
        ask
    }

    /// A room whose things are partly what is there, partly what was made, partly new, and for some partly the other's. And
    /// the same without the other's: what others then find as made in it.
    fn room(&mut self, actor: Actor, of: usize, strays: bool) -> (Room, Room) {
        let (mut room, mut own) = (self.rooms[of].clone(), self.rooms[of].clone());
        macro_rules! drawn {
            ($($field:ident)+) => {$(
                let draw = below(&mut self.streams[actor as usize], 8);
                room.$field = match draw {
                    0..=3 => room.$field,
                    4 | 5 => {
                        let nth = below(&mut self.streams[actor as usize], self.made[of].len());
                        self.made[of][nth].$field
                    }
                    6 if strays => self.rooms[1 - of].$field,
                    _ => self.id(actor),
                };
                if draw != 6 || !strays {
                    own.$field = room.$field;
                }
            )+};
        }
        drawn!(goal private_goal run private_run entry taken_back thread back request complaint message point promise service_promise meeting concern);
        (room, own)
    }

    fn id<K>(&mut self, actor: Actor) -> Id<K> {
        let stream = &mut self.streams[actor as usize];
        let (one, two) = (next(stream).to_le_bytes(), next(stream).to_le_bytes());
        let mut bytes = [0; 16];
        bytes[..8].copy_from_slice(&one);
        bytes[8..].copy_from_slice(&two);
        Id::from_bytes(bytes)
    }
}

/// SplitMix64: small, and the same on every machine for ever.
fn next(state: &mut u64) -> u64 {
    *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *state;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

fn below(state: &mut u64, count: usize) -> usize {
    let count = u64::try_from(count).expect("few");
    usize::try_from(next(state) % count).expect("below count")
}
