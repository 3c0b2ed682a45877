//! The contract between the browser and the server: one [`Operation`] per command or query.
//!
//! Both clients, the server and the tests share these types, so a path, a field or a refusal exists once. The wire is
//! plain JSON. Everything a person may be shown as a date is written out by the server in the reader's language and
//! travels beside the value ([`said`]).
//!
//! To add an operation: write it with [`operation!`] in the module of its noun, add it to [`for_each_operation!`], and follow
//! the compiler (a new [`domain::access::Action`] must be decided on, a new operation must be mounted).
pub mod account;
pub mod activity;
pub mod adult;
pub mod concern;
pub mod cycle;
pub mod draft;
pub mod entry;
pub mod family;
pub mod goal;
pub mod invitation;
pub mod involvement;
pub mod manage;
pub mod meeting;
pub mod message;
pub mod month;
pub mod operation;
pub mod overlap;
pub mod plan;
pub mod plan_editor;
pub mod promise;
pub mod reply;
pub mod request;
pub mod said;
pub mod screen;
pub mod team;
pub mod today;
pub mod who_looked;

mod all;

pub use operation::{Answer, Anyone, Handler, Method, No, Nothing, Operation, Problem, Saved};
