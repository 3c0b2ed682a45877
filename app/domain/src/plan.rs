//! The children's plan in plain words: points addressed to named adults, talked through before they are shown.
use crate::{
    id::{PersonId, PointId, WorkerId},
    time::{Day, Moment},
    words::{Paragraph, Sentence},
};
use serde::{Deserialize, Serialize};

/// What a point says about a child. Shown in this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PointKind {
    /// What is going well.
    GoingWell,
    /// What we are worried about.
    Worry,
    /// What needs to change.
    NeedsToChange,
    /// What life will look like when the plan ends.
    LifeWillLook,
    /// What happens if things do not get safer.
    WhatHappensIf,
}

impl PointKind {
    /// Every kind, in the order shown.
    pub const ALL: [Self; 5] =
        [Self::GoingWell, Self::Worry, Self::NeedsToChange, Self::LifeWillLook, Self::WhatHappensIf];

    /// Whether it must be talked through before it is shown: nobody should read a worry, or what may happen, for the
    /// first time on a screen.
    pub const fn must_be_talked_through(self) -> bool {
        matches!(self, Self::Worry | Self::WhatHappensIf)
    }
}

/// One sentence or two of the plan, about one child, as a worker wrote it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// Its name for machines; kept when the words change.
    pub id: PointId,
    /// Counts its texts, from 1. Never shown to a family.
    pub version: u32,
    /// What it says about the child.
    pub kind: PointKind,
    /// The child.
    pub child: PersonId,
    /// What it says.
    pub says: Paragraph,
    /// Why: what was seen or heard.
    pub because: Option<Paragraph>,
    /// The adults it is addressed to. Nobody else in the family ever sees it.
    pub to: Vec<PersonId>,
}

/// How something was talked through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkedHow {
    /// Face to face.
    InPerson,
    /// On the phone.
    Phone,
    /// On a video call.
    Video,
    /// With an interpreter.
    WithInterpreter,
}

/// What stands between a worry and the screen of the person it is addressed to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Talk {
    /// Someone talked it through with them.
    TalkedThrough {
        /// Who.
        by: WorkerId,
        /// How.
        how: TalkedHow,
        /// When.
        on: Day,
    },
    /// A manager recorded why that could not be; the page says so first.
    CouldNot {
        /// The manager.
        by: WorkerId,
        /// Why, for staff and the record.
        because: Sentence,
        /// When.
        on: Day,
    },
}

/// One text of one point: what was said, and not what it may say by now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PointText {
    /// The point.
    pub point: PointId,
    /// Its text.
    pub version: u32,
}

impl Point {
    /// The text it has here.
    pub const fn text(&self) -> PointText {
        PointText { point: self.id, version: self.version }
    }
}

/// A talk about one text of one point with one person. A changed text needs a new talk.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkRecord {
    /// The point.
    pub point: PointId,
    /// Its text.
    pub version: u32,
    /// With whom.
    pub person: PersonId,
    /// What was recorded.
    pub talk: Talk,
}

/// A point as one person sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PublishedPoint {
    /// The point as it stood.
    pub point: Point,
    /// The talk about it, where one is needed.
    pub talk: Option<Talk>,
}

/// Why a plan cannot be published to someone yet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PublishRefusal {
    /// These points have not been talked through with them.
    NotTalkedThrough {
        /// Which.
        points: Vec<PointId>,
    },
    /// Nothing is addressed to them.
    NothingToPublish,
    /// The person is not an adult of this family.
    NotAnAdult,
}

/// Every point of the draft that is addressed to `person`, child by child, each with the newest talk about this very text.
///
/// What a preview shows: it may hold worries that wait for their talk, so it is never shown to the person themselves.
pub fn addressed(person: PersonId, draft: &[Point], talks: &[TalkRecord]) -> Vec<PublishedPoint> {
    let talk_about = |point: &Point| {
        let of_this =
            |t: &&TalkRecord| t.point == point.id && t.version == point.version && t.person == person;
        talks.iter().rev().find(of_this).map(|t| t.talk.clone())
    };
    let mut points: Vec<_> = draft
        .iter()
        .filter(|point| point.to.contains(&person))
        // The other addressees are nobody's business but the editor's.
        .map(|point| PublishedPoint {
            point: Point { to: vec![person], ..point.clone() },
            talk: talk_about(point),
        })
        .collect();
    points.sort_by_key(|p| (p.point.child, p.point.kind));
    points
}

/// What `person` would see if the plan were published to them now: only points addressed to them, each worry with its
/// talk. Refused while one has none (lifecycle rule 1).
pub fn publishable(
    person: PersonId,
    draft: &[Point],
    talks: &[TalkRecord],
) -> Result<Vec<PublishedPoint>, PublishRefusal> {
    let points = addressed(person, draft, talks);
    let waits = |p: &&PublishedPoint| p.point.kind.must_be_talked_through() && p.talk.is_none();
    let missing: Vec<_> = points.iter().filter(waits).map(|p| p.point.id).collect();
    match (missing.is_empty(), points.is_empty()) {
        (false, _) => Err(PublishRefusal::NotTalkedThrough { points: missing }),
        (true, true) => Err(PublishRefusal::NothingToPublish),
        (true, false) => Ok(points),
    }
}

/// Whether the page must first say "We have not been able to talk about this with you yet".
pub fn starts_with_apology(points: &[PublishedPoint]) -> bool {
    points.iter().any(|point| matches!(point.talk, Some(Talk::CouldNot { .. })))
}

/// What an adult says to a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stance {
    /// I agree.
    Agree,
    /// I agree with some of it.
    AgreeInPart,
    /// I disagree.
    Disagree,
    /// I need to talk about it.
    NeedToTalk,
}

impl Stance {
    /// Every stance, in the order offered.
    pub const ALL: [Self; 4] = [Self::Agree, Self::AgreeInPart, Self::Disagree, Self::NeedToTalk];
}

/// An adult's own answer to a point. Stands beside it for ever; each change keeps what was there before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Response {
    /// What they say.
    pub stance: Stance,
    /// In their own words.
    pub words: Option<Paragraph>,
    /// When.
    pub at: Moment,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Id;

    const AMINA: PersonId = Id::from_bytes([1; 16]);
    const DAN: PersonId = Id::from_bytes([2; 16]);
    const SARA: PersonId = Id::from_bytes([3; 16]);
    const PRIYA: WorkerId = Id::from_bytes([4; 16]);

    fn point(n: u8, kind: PointKind, to: &[PersonId]) -> Point {
        Point {
            id: Id::from_bytes([n; 16]),
            version: 2,
            kind,
            child: SARA,
            says: Paragraph::parse("Sara gets to school on time").expect("words"),
            because: None,
            to: to.to_vec(),
        }
    }

    fn talked(n: u8, version: u32, person: PersonId) -> TalkRecord {
        let on = Day::new(2026, 3, 4).expect("a day");
        let talk = Talk::TalkedThrough { by: PRIYA, how: TalkedHow::InPerson, on };
        TalkRecord { point: Id::from_bytes([n; 16]), version, person, talk }
    }

    #[test]
    fn a_worry_waits_until_it_was_talked_through_with_this_very_person_in_these_very_words() {
        let draft = [point(1, PointKind::GoingWell, &[AMINA]), point(2, PointKind::Worry, &[AMINA, DAN])];
        let missing = Err(PublishRefusal::NotTalkedThrough { points: vec![Id::from_bytes([2; 16])] });
        assert_eq!(publishable(AMINA, &draft, &[]), missing);
        assert_eq!(
            publishable(AMINA, &draft, &[talked(2, 2, DAN)]),
            missing,
            "talked through with someone else"
        );
        assert_eq!(publishable(AMINA, &draft, &[talked(2, 1, AMINA)]), missing, "older words");
        assert_eq!(publishable(AMINA, &draft, &[talked(2, 2, AMINA)]).map(|points| points.len()), Ok(2));
    }

    #[test]
    fn a_person_sees_only_what_is_addressed_to_them_and_not_to_whom_else() {
        let draft = [point(1, PointKind::GoingWell, &[AMINA]), point(2, PointKind::GoingWell, &[DAN, AMINA])];
        let dan = publishable(DAN, &draft, &[]).expect("one point");
        assert_eq!(dan.len(), 1);
        assert_eq!(dan[0].point.to, [DAN]);
        assert_eq!(publishable(SARA, &draft, &[]), Err(PublishRefusal::NothingToPublish));
    }

    #[test]
    fn what_could_not_be_talked_through_is_said_first() {
        let because = Sentence::parse("No safe way to reach them before the conference").expect("words");
        let on = Day::new(2026, 3, 4).expect("a day");
        let record = TalkRecord { talk: Talk::CouldNot { by: PRIYA, because, on }, ..talked(2, 2, AMINA) };
        let points = publishable(AMINA, &[point(2, PointKind::Worry, &[AMINA])], &[record]).expect("allowed");
        assert!(starts_with_apology(&points));
    }
}
