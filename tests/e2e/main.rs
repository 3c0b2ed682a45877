//! What people can do with Alongside, told in real browsers.

mod cycle;
mod faults;
mod language;
mod letter;
mod lock;
mod meeting;
mod overlap;
mod pause;
mod plain;
mod request;
mod signal;
mod site;
mod sweep;
mod together;
