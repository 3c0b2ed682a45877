//! What a worker may do with each adult, as far as the page can tell. The server decides; this only keeps the page from
//! offering what it would refuse.

use api::family::FamilyPage;
use domain::access::{Action, Standing, may};
use domain::id::PersonId;
use domain::involvement::With;

use crate::team::route::Room;

/// How the reader of this page stands to the room of one adult: the page's standing is to the whole family, and someone
/// who works with one adult stands otherwise to the other.
pub(super) fn in_room(page: &FamilyPage, person: PersonId) -> Standing {
    let is_with = |with: With| match with {
        With::Children => true,
        With::Adult(adult) => adult == person,
    };
    let mut here = page.involvements.iter().filter(|involvement| is_with(involvement.with));
    match page.standing {
        Standing::Involved | Standing::InvolvedElsewhere => match here.any(|it| it.is_mine) {
            true => Standing::Involved,
            false => Standing::InvolvedElsewhere,
        },
        Standing::Covering if !here.any(|it| it.is_covered_by_me) => Standing::Outside,
        standing => standing,
    }
}

/// What this adult is called.
pub(super) fn name_of(page: &FamilyPage, room: Room) -> String {
    let adult = page.adults.iter().find(|adult| adult.person.id == room.person);
    adult.map(|adult| adult.person.name.as_str().to_owned()).unwrap_or_default()
}

/// Whether the reader may do this in the room of this adult.
pub(super) fn may_in_room(page: &FamilyPage, person: PersonId, action: Action) -> bool {
    may(action, in_room(page, person))
}

#[cfg(test)]
mod tests {
    use super::*;
    use api::family::InvolvementView;
    use api::said::{SaidDay, SaidText, SaidWorker};
    use domain::id::Id;
    use domain::time::Day;
    use domain::words::Line;

    const AMINA: PersonId = Id::from_bytes([1; 16]);
    const DAN: PersonId = Id::from_bytes([2; 16]);

    fn page(standing: Standing, mine: &[With]) -> FamilyPage {
        let day = Day::new(2026, 11, 22).expect("a day");
        let involvement = |with: &With| InvolvementView {
            id: Id::from_bytes([3; 16]),
            worker: SaidWorker {
                id: Id::from_bytes([4; 16]),
                name: "Leah".to_owned(),
                role: SaidText { text: "Recovery worker".to_owned(), lang: "en-GB".to_owned() },
            },
            with: *with,
            with_name: None,
            from: SaidDay { day, words: "22 November".to_owned() },
            is_mine: standing != Standing::Covering,
            is_covered_by_me: standing == Standing::Covering,
            away: None,
        };
        FamilyPage {
            id: Id::from_bytes([5; 16]),
            label: Line::parse("A family").expect("words"),
            plan_kind: None,
            standing,
            adults: Vec::new(),
            children: Vec::new(),
            involvements: mine.iter().map(involvement).collect(),
            promises: Vec::new(),
            meetings: Vec::new(),
            meeting_kinds: Vec::new(),
        }
    }

    #[test]
    fn a_worker_with_one_adult_is_elsewhere_for_the_other() {
        // To the family as a whole, whoever is with one adult only stands like this.
        let leah = page(Standing::InvolvedElsewhere, &[With::Adult(AMINA)]);
        assert_eq!(in_room(&leah, AMINA), Standing::Involved);
        assert_eq!(in_room(&leah, DAN), Standing::InvolvedElsewhere);
        assert!(may_in_room(&leah, AMINA, Action::Invite));
        assert!(!may_in_room(&leah, DAN, Action::Invite));
    }

    #[test]
    fn a_worker_with_the_children_is_involved_with_every_adult() {
        let tom = page(Standing::Involved, &[With::Children]);
        assert_eq!([AMINA, DAN].map(|person| in_room(&tom, person)), [Standing::Involved; 2]);
    }

    #[test]
    fn whoever_covers_for_the_worker_of_one_adult_stands_in_with_that_adult_only() {
        let covering = page(Standing::Covering, &[With::Adult(AMINA)]);
        assert_eq!(in_room(&covering, AMINA), Standing::Covering);
        assert_eq!(in_room(&covering, DAN), Standing::Outside);
        let of_the_children = page(Standing::Covering, &[With::Children]);
        assert_eq!([AMINA, DAN].map(|person| in_room(&of_the_children, person)), [Standing::Covering; 2]);
    }

    #[test]
    fn other_standings_are_the_same_everywhere() {
        for standing in [Standing::Managing, Standing::PlanHolder] {
            assert_eq!(in_room(&page(standing, &[With::Adult(AMINA)]), DAN), standing);
        }
    }
}
