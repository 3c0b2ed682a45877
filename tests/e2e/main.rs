//! What people can do with Alongside, told in real browsers.

mod language;
mod site;
mod together;
