//! *My log*: how it has been going, day by day.

mod log;
mod row;
mod write;

pub(crate) use log::log;
pub(crate) use row::entries;
pub(crate) use write::{EntryForm, share, write};
