//! A cycle ends when every adult has heard back, and what lies on the table is what everyone there may read.
use super::*;
use crate::access::Standing;

const AMINA: PersonId = Id::from_bytes([1; 16]);
const DAN: PersonId = Id::from_bytes([2; 16]);
const PRIYA: WorkerId = Id::from_bytes([3; 16]);
const SAM: WorkerId = Id::from_bytes([4; 16]);

fn reader(worker: WorkerId, standing: Standing) -> Reader {
    Reader::Worker { worker, standing, covers: Vec::new() }
}

fn paragraph(letter: &str) -> Paragraph {
    Paragraph::parse(&letter.repeat(Paragraph::MAX)).expect("words")
}

/// Every way to go there is; whatever is not here is refused.
#[test]
fn a_cycle_is_closed_only_when_it_was_held_and_every_adult_has_a_message_back() {
    use CycleState::{Closed, Held, Open};
    let (all_written, dan_waits) = (CycleStep::Close { waiting: &[] }, CycleStep::Close { waiting: &[DAN] });
    for (before, step, after) in [
        (Open, CycleStep::Hold, Ok(Held)),
        (Held, CycleStep::Hold, Ok(Held)),
        (Held, CycleStep::WriteBack, Ok(Held)),
        (Held, all_written, Ok(Closed)),
        (Open, CycleStep::WriteBack, Err(CycleRefusal::NotHeld)),
        (Open, all_written, Err(CycleRefusal::NotHeld)),
        (Open, dan_waits, Err(CycleRefusal::NotHeld)),
        (Held, dan_waits, Err(CycleRefusal::Waiting { people: vec![DAN] })),
        (Closed, CycleStep::Hold, Err(CycleRefusal::Closed)),
        (Closed, CycleStep::WriteBack, Err(CycleRefusal::Closed)),
        (Closed, all_written, Err(CycleRefusal::Closed)),
    ] {
        assert_eq!(before.after(step), after, "{before:?} {step:?}");
    }
}

#[test]
fn what_not_everyone_there_may_read_does_not_lie_on_the_table() {
    let (priya, sam) = (reader(PRIYA, Standing::PlanHolder), reader(SAM, Standing::InvolvedElsewhere));
    let (stranger, manager) = (reader(SAM, Standing::Outside), reader(SAM, Standing::Managing));
    let (both, alone) = ([priya.clone(), sam.clone()], std::slice::from_ref(&priya));
    for (audience, present, lies) in [
        (Audience::MyTeam, &both[..], true),
        (Audience::MyTeam, &[priya.clone(), stranger][..], false),
        (Audience::Worker(PRIYA), alone, true),
        (Audience::Worker(PRIYA), &both, false),
        (Audience::Worker(PRIYA), &[priya.clone(), manager][..], true),
        (Audience::Worker(SAM), alone, false),
        (Audience::JustMe, &both, false),
        // Nobody is not everybody.
        (Audience::MyTeam, &[], false),
    ] {
        assert_eq!(may_lie_on_the_table(audience, AMINA, present), lies, "{audience:?} {present:?}");
    }
}

#[test]
fn whoever_comes_to_the_table_takes_nothing_from_it_but_what_they_may_not_read() {
    let all = [Audience::JustMe, Audience::MyTeam, Audience::Worker(PRIYA), Audience::Worker(SAM)];
    for one in Standing::ALL {
        for other in Standing::ALL {
            let (one, other) = (reader(PRIYA, one), reader(SAM, other));
            for audience in all {
                let together = may_lie_on_the_table(audience, AMINA, &[one.clone(), other.clone()]);
                let each =
                    [&one, &other].map(|it| may_lie_on_the_table(audience, AMINA, std::slice::from_ref(it)));
                assert_eq!(together, each == [true, true], "{audience:?}");
            }
        }
    }
}

#[test]
fn the_longest_message_back_is_still_a_letter() {
    let back = Back { noticed: paragraph("a"), will: paragraph("b"), ask: paragraph("c") };
    let letter = back.as_letter();
    assert_eq!(letter.as_str().split("\n\n").count(), 3);
    assert!(letter.as_str().ends_with('c'));
}

#[test]
fn who_is_present_has_one_spelling_in_an_address() {
    for present in [
        Present::Everyone,
        Present::These(BTreeSet::new()),
        Present::These([PRIYA].into()),
        Present::These([SAM, PRIYA].into()),
    ] {
        assert_eq!(present.to_string().parse(), Ok(present));
    }
    for text in ["", ".", "everyone.me", "Everyone"] {
        assert!(text.parse::<Present>().is_err(), "{text}");
    }
}

#[test]
fn a_review_has_a_day_that_has_come_and_somebody_there() {
    let day = |d| Day::new(2026, 3, d).expect("a day");
    let step = NextStep { who: SAM, what: Sentence::parse("Ring the school").expect("words"), by: day(9) };
    let mut review = Review {
        day: day(4),
        present: [PRIYA].into(),
        view: paragraph("v"),
        decision: paragraph("d"),
        steps: vec![step],
    };
    assert_eq!(review.check(day(4)), Ok(()));
    assert_eq!(review.named(), [PRIYA, SAM].into());
    assert_eq!(review.check(day(3)), Err(CycleRefusal::InTheFuture));
    review.steps = vec![review.steps[0].clone(); STEPS_MAX + 1];
    assert_eq!(review.check(day(4)), Err(CycleRefusal::TooManySteps));
    review.present.clear();
    assert_eq!(review.check(day(4)), Err(CycleRefusal::NobodyPresent));
}
