//! One type per table, as the database holds it. Nothing here leaves this crate.
use domain::id::Id;
use sea_orm::prelude::Uuid;

/// A table: a module with sea-orm's own names (`Entity`, `Model`, `Column`, `ActiveModel`) in it.
macro_rules! rows {
    ($($(#[$doc:meta])* $table:ident = $name:literal { $($(#[$of:meta])* $field:ident: $type:ty,)* })*) => {
        $($(#[$doc])*
        #[expect(unreachable_pub, reason = "sea-orm's derive makes its own types as public as these")]
        pub(crate) mod $table {
            use sea_orm::entity::prelude::*;
            #[derive(Clone, Debug, PartialEq, DeriveEntityModel)]
            #[sea_orm(table_name = $name)]
            pub struct Model { $($(#[$of])* pub $field: $type,)* }
            #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
            pub enum Relation {}
            impl ActiveModelBehavior for ActiveModel {}
        })*
    };
}

mod activities;
mod concerns;
mod cycles;
mod drafts;
mod goals;
mod meetings;
mod messages;
mod people;
mod plans;
mod promises;
mod record;
mod requests;
mod sign_in;

pub(crate) use activities::{activity_run, activity_run_was};
pub(crate) use concerns::concern;
pub(crate) use cycles::{cycle, cycle_back, cycle_line, cycle_was};
pub(crate) use drafts::{desk_draft, draft};
pub(crate) use goals::{entry, entry_was, goal, goal_was, reply};
pub(crate) use meetings::{meeting, meeting_person, meeting_worker};
pub(crate) use messages::{message, thread, thread_worker};
pub(crate) use people::{
    cover, family, family_person, goodbye, hand_over, involvement, person, team, worker,
};
pub(crate) use plans::{plan_looked, plan_point, plan_point_to, plan_point_was, publication, response, talk};
pub(crate) use promises::{promise, promise_to, promise_was};
pub(crate) use record::{audit, audit_anchor, data_key, keeping, kept_write, lane};
pub(crate) use requests::{request, request_answer};
pub(crate) use sign_in::{account, attempts, council_identity, council_way, invitation, session};

/// An id as the databases spell it.
pub(crate) fn key<K>(id: Id<K>) -> Uuid {
    Uuid::from_bytes(id.bytes())
}

/// An id as the rest of the program knows it.
pub(crate) fn id<K>(key: Uuid) -> Id<K> {
    Id::from_bytes(key.into_bytes())
}
