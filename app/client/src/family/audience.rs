//! Who can see something a parent writes: chosen by them, and said on it.

use api::said::SaidWorker;
use domain::audience::Audience;
use i18n::{Message, msg};
use ui::{AudienceLabel, Choice, Field, Piece, Radios, Text, view};

use crate::family::parts::{inset, small};

const ME: &str = "me";
const TEAM: &str = "team";

/// An audience as the value of a choice.
pub(crate) fn spell(audience: Audience) -> String {
    match audience {
        Audience::JustMe => ME.to_owned(),
        Audience::MyTeam => TEAM.to_owned(),
        Audience::Worker(worker) => worker.to_string(),
    }
}

/// The audience a choice stands for.
pub(crate) fn read(value: &str) -> Option<Audience> {
    match value {
        ME => Some(Audience::JustMe),
        TEAM => Some(Audience::MyTeam),
        worker => worker.parse().ok().map(Audience::Worker),
    }
}

/// The choice, with the one thing that cannot be kept between us, and who else of the team may see it.
pub(crate) fn choose(field: &Field, workers: &[SaidWorker], heading: bool) -> Piece {
    let named = workers.iter().map(|worker| {
        Choice::new(worker.id.to_string(), msg::common::audience_worker(worker.name.clone()))
            .hinting(msg::common::audience_worker_note(worker.name.clone()))
    });
    let choices = [Choice::new(TEAM, msg::common::audience_team()).hinting(msg::common::audience_others())]
        .into_iter()
        .chain(named)
        .chain([Choice::new(ME, msg::common::audience_me())])
        .collect();
    let (label, field) = (msg::common::audience_question(), field.clone());
    view! {
        <Radios label field choices heading/>
        {inset(small(msg::common::audience_promise()))}
    }
}

/// An audience in words.
pub(crate) fn in_words(audience: Audience, shown_to: Option<&str>) -> Message {
    match (audience, shown_to) {
        (Audience::JustMe, _) => msg::common::audience_me(),
        (Audience::Worker(_), Some(name)) => msg::common::audience_worker(name),
        (Audience::MyTeam, _) | (Audience::Worker(_), None) => msg::common::audience_team(),
    }
}

/// Who can see this, on the thing itself.
pub(crate) fn label(audience: Audience, shown_to: Option<&str>) -> Piece {
    let others = audience == Audience::MyTeam;
    view! { <AudienceLabel who=in_words(audience, shown_to) others/> }
}

/// The same for names the reader is told of.
pub(crate) fn named(who: impl Into<Text>) -> Piece {
    let who = who.into();
    view! { <AudienceLabel who others=true/> }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::Id;

    #[test]
    fn a_choice_is_the_audience_it_spells() {
        for audience in [Audience::JustMe, Audience::MyTeam, Audience::Worker(Id::from_bytes([7; 16]))] {
            assert_eq!(read(&spell(audience)), Some(audience));
        }
        assert_eq!(read(""), None);
    }
}
