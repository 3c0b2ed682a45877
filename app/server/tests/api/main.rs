//! The whole server in process: the real router over a store of the test's own, asked as browsers ask.
mod account;
mod bad_input;
mod council_sign_in;
mod events;
mod import;
mod invitation;
mod leave;
mod mounted;
mod pages;
mod pause;
mod persona;
mod portal;
mod sign_in;
