//! Who looked at an adult's own things, told to that adult from the record every look leaves.
use crate::{
    Look, Store, Stored, involvement,
    row::{self, audit},
};
use domain::{
    access::{Action, Permit, deed},
    family::Worker,
    id::WorkerId,
    time::{Day, Moment},
    who_looked::{LookedAt, TOLD_DAYS},
};
use sea_orm::{QueryOrder, prelude::*};
use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

/// What one worker opened on one day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LookLine {
    /// Who.
    pub by: Worker,
    /// When.
    pub on: Day,
    /// What.
    pub at: BTreeSet<LookedAt>,
}

impl Store {
    /// Who looked at the viewer's own things in the last [`TOLD_DAYS`] days, newest first: workers who were
    /// with them or with the children on that day.
    pub async fn read_who_looked(
        &self,
        permit: Permit<deed::ReadWhoLooked>,
        look: Look,
    ) -> Stored<Vec<LookLine>> {
        self.read(permit, look, move |tx| async move {
            let room = tx.room()?;
            let told = involvement::told_of(&tx, room).await?;
            let mut named = involvement::ever(&tx, room.family).await?;
            named.retain(|involvement| involvement.is_named_to(room.person));
            let looks = Action::ALL.iter().filter(|action| LookedAt::of(**action).is_some());
            let since = Moment::at(tx.today().plus_days(-TOLD_DAYS), 0);
            let rows = audit::Entity::find()
                .filter(audit::Column::Family.eq(row::key(room.family)))
                .filter(audit::Column::Person.eq(row::key(room.person)))
                .filter(audit::Column::MadeAt.gte(since.millis()))
                .filter(audit::Column::WhoKind.eq("worker"))
                .filter(audit::Column::Who.is_in(told.keys().map(|worker| row::key(*worker))))
                .filter(audit::Column::Outcome.eq("seen"))
                .filter(audit::Column::Deed.is_in(looks.map(|action| format!("{action:?}"))))
                .order_by_asc(audit::Column::MadeAt)
                .all(tx.db())
                .await?;
            let mut lines: BTreeMap<(Reverse<Day>, WorkerId), BTreeSet<LookedAt>> = BTreeMap::new();
            for row in rows {
                let day = Moment::from_millis(row.made_at).day();
                let (Some(who), Some(at)) = (row.who.map(row::id), looked_at(&row.deed)) else { continue };
                // Whoever was not there for this adult on that day looked for another's sake, and that is told to nobody.
                if named.iter().any(|involvement| involvement.worker == who && involvement.is_active(day)) {
                    lines.entry((Reverse(day), who)).or_default().insert(at);
                }
            }
            let line =
                |((Reverse(on), worker), at)| Some(LookLine { by: told.get(&worker)?.clone(), on, at });
            Ok(lines.into_iter().filter_map(line).collect())
        })
        .await
    }
}

/// What the deed of a row of the record opened.
fn looked_at(deed: &str) -> Option<LookedAt> {
    let action = Action::ALL.iter().find(|action| format!("{action:?}") == deed)?;
    LookedAt::of(*action)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words in the record are for ever: whoever renames an action keeps what it was called.
    #[test]
    fn the_record_is_read_by_the_words_it_was_written_with() {
        for (deed, at) in [
            ("ReadAdult", LookedAt::Room),
            ("ReadThreadAsWorker", LookedAt::Messages),
            ("PreviewPlan", LookedAt::Plan),
            ("ReadRequestsAsWorker", LookedAt::Requests),
        ] {
            assert_eq!(looked_at(deed), Some(at));
        }
        for nothing in ["ReadGoals", "SetGoal", "ReadCycle", "", "ReadAdults"] {
            assert_eq!(looked_at(nothing), None, "{nothing}");
        }
    }
}
