//! The rules of asking for something.
use super::*;

const ANSWER: RequestStep = RequestStep::Answer { is_done: false };
const SETTLE: RequestStep = RequestStep::Answer { is_done: true };

#[test]
fn it_is_open_until_it_is_done_or_taken_back() {
    let asked = RequestState::Asked;
    let under_way = asked.after(ANSWER).expect("it is open");
    assert_eq!(under_way, RequestState::UnderWay);
    assert_eq!(under_way.after(ANSWER), Ok(RequestState::UnderWay), "more can be said");
    for open in [asked, under_way] {
        assert!(open.is_open());
        assert_eq!(open.after(SETTLE), Ok(RequestState::Done));
        assert_eq!(open.after(RequestStep::TakeBack), Ok(RequestState::TakenBack));
    }
}

#[test]
fn what_is_over_stays_over() {
    for over in [RequestState::Done, RequestState::TakenBack] {
        assert!(!over.is_open());
        for step in [ANSWER, SETTLE, RequestStep::TakeBack] {
            assert_eq!(over.after(step), Err(RequestRefusal::Over));
        }
    }
}

#[test]
fn what_may_be_about_a_worker_is_for_the_manager() {
    let for_manager: Vec<_> = RequestKind::ALL.into_iter().filter(|kind| kind.is_for_manager()).collect();
    assert_eq!(for_manager, [RequestKind::Records, RequestKind::ChangeWorker, RequestKind::Complaint]);
}
