//! Where the browser's history stands beside the screens in memory, so that the phone's Back goes up a screen, and out
//! only from the first.
//!
//! There is one mark in the history. On any screen but the first the browser has to stand at the mark, so that Back
//! leads to the page's own entrance and is noticed; on the first screen it has to stand at the entrance, so that Back
//! leads out.

/// What is asked of the browser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Step {
    /// Nothing: it stands where it should, or is on its way.
    Stay,
    /// Leave the mark (something is being pressed).
    Leave,
    /// Go back to the entrance.
    Back,
    /// Go forward to the mark.
    Forward,
}

/// What is known of the browser's history.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark {
    is_there: bool,
    is_ahead: bool,
    awaited: Option<bool>,
}

impl Mark {
    /// The page has just been opened; after it was opened anew, the browser may stand at the mark already.
    pub(crate) fn opened(is_there: bool) -> Self {
        Mark { is_there, ..Mark::default() }
    }

    /// What to ask, when a screen other than the first is shown (`inside`) or the first.
    pub(crate) fn settle(&mut self, inside: bool) -> Step {
        if self.awaited.is_some() || inside == self.is_there {
            return Step::Stay;
        }
        if inside && !self.is_ahead {
            self.is_there = true;
            return Step::Leave;
        }
        self.awaited = Some(inside);
        if inside { Step::Forward } else { Step::Back }
    }

    /// The browser has moved, and stands at the mark or not. Whether it was the reader who pressed Back.
    pub(crate) fn moved(&mut self, is_there: bool) -> bool {
        self.is_ahead = !is_there;
        self.is_there = is_there;
        let was_asked = self.awaited.take() == Some(is_there);
        !was_asked && !is_there
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A browser with an entrance and perhaps a mark, and a reader three screens deep.
    #[test]
    fn back_goes_up_a_screen_and_then_out() {
        let mut mark = Mark::default();
        let mut depth = 0;
        for _ in 0..3 {
            depth += 1;
            let step = mark.settle(depth > 0);
            assert_eq!(step, if depth == 1 { Step::Leave } else { Step::Stay });
        }
        for expect in [Step::Forward, Step::Forward, Step::Stay] {
            assert!(mark.moved(false), "the reader pressed Back");
            depth -= 1;
            assert_eq!(mark.settle(depth > 0), expect);
            if expect == Step::Forward {
                assert!(!mark.moved(true), "we asked for that");
                assert_eq!(mark.settle(true), Step::Stay);
            }
        }
        assert_eq!(depth, 0);
    }

    #[test]
    fn going_home_by_a_link_leaves_no_press_of_back_wasted() {
        let mut mark = Mark::default();
        assert_eq!(mark.settle(true), Step::Leave);
        assert_eq!(mark.settle(false), Step::Back);
        assert!(!mark.moved(false), "we asked for that");
        assert_eq!(mark.settle(false), Step::Stay);
        // And in again: the mark still lies ahead.
        assert_eq!(mark.settle(true), Step::Forward);
    }

    #[test]
    fn forward_from_the_first_screen_leads_nowhere() {
        let mut mark = Mark::default();
        mark.settle(true);
        assert!(mark.moved(false));
        assert_eq!(mark.settle(false), Step::Stay);
        assert!(!mark.moved(true), "Forward is not Back");
        assert_eq!(mark.settle(false), Step::Back);
    }

    #[test]
    fn a_page_opened_anew_at_the_mark_goes_back_to_its_entrance() {
        let mut mark = Mark::opened(true);
        assert_eq!(mark.settle(false), Step::Back);
        assert!(!mark.moved(false));
        assert_eq!(mark.settle(true), Step::Forward);
    }

    #[test]
    fn a_screen_chosen_while_the_browser_is_still_moving_is_caught_up_with() {
        let mut mark = Mark::default();
        mark.settle(true);
        assert_eq!(mark.settle(false), Step::Back);
        assert_eq!(mark.settle(true), Step::Stay, "it is on its way");
        assert!(!mark.moved(false));
        assert_eq!(mark.settle(true), Step::Forward);
    }
}
