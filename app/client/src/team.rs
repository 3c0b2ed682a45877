//! The app workers and managers use, at `/team`: ordinary addresses, so that links and tabs work.
//!
//! Everything a family will read is written under words that say who will see it and who will not ([`sees`]). Forms stand
//! beside what the server says, never inside it, so that news does not disturb whoever is writing.

pub mod route;

mod activity;
mod adult;
mod concern;
mod cover;
mod cycle;
mod desk;
mod family;
mod frame;
mod goal;
mod guard;
mod hand_over;
mod invite;
mod manage;
mod meeting;
mod panel;
mod pick;
mod plain;
mod plan;
mod preview;
mod promise;
mod reply;
mod request;
mod said;
mod sees;
mod skills;
mod standing;
mod thread;
mod time_of_day;
mod today;
mod type_in;
mod way;

pub use frame::start;
