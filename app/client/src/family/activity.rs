//! Activities: things to think about or try, answered in a parent's own words.

mod form;
mod list;
mod sheet;

pub(crate) use form::{ActivityForm, answer};
pub(crate) use list::{activities, begin};
pub(crate) use sheet::activity;

use domain::activity::{ActivityRefusal, RunState};
use i18n::{Message, msg};

fn state(state: RunState) -> Message {
    match state {
        RunState::Assigned => msg::activity::state_assigned(),
        RunState::Started => msg::activity::state_started(),
        RunState::Done => msg::activity::state_done(),
        RunState::Skipped => msg::activity::state_left(),
    }
}

fn refused(refusal: ActivityRefusal) -> Message {
    match refusal {
        ActivityRefusal::NothingSaid => msg::activity::problem_empty(),
        ActivityRefusal::NotMyWorker => msg::goal::problem_not_my_worker(),
        ActivityRefusal::NotDecided => msg::activity::decided_note(),
        ActivityRefusal::NotThisSheet | ActivityRefusal::Changed | ActivityRefusal::Done => {
            msg::activity::problem_changed()
        }
    }
}
