//! What people can do with Alongside, told in real browsers.

mod cycle;
mod faults;
mod language;
mod letter;
mod overlap;
mod pause;
mod plain;
mod request;
mod site;
mod sweep;
mod together;
