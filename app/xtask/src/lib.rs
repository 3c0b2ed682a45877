//! Everything around the product that is not the product: building, running and testing it.
//!
//! `tests` borrows from here what it starts: programs that stop by themselves, temporary folders, a PostgreSQL.

pub mod bench;
pub mod bundle;
pub mod command;
mod count;
pub mod folder;
pub mod house;
pub mod machine;
pub mod postgres;
pub mod progress;
pub mod run;
pub mod running;
pub mod server;
pub mod shots;
pub mod test;
