//! *My goals*: what I would like to be different, in my own words.

mod answers;
mod ask;
mod changed;
mod check;
mod form;
mod list;
mod names;
mod story;

pub(crate) use ask::{ask, ruler, ruler_between, words};
pub(crate) use changed::changed;
pub(crate) use check::{check, done};
pub(crate) use form::{GoalForm, Question, reading};
pub(crate) use list::goals;
pub(crate) use story::{story, typed_in};
