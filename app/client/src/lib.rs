//! The two apps people sign in to: `/my` for families, `/team` for workers. One crate, two bundles.
//!
//! What both share: [`browser`] (the only module that touches the browser), [`session`] (who is signed in, in which
//! language), [`remote`] (asking the server), [`form`] (reading what was filled in), [`draft`] and [`writing`] (words kept
//! while they are typed), [`opening`] (coming in and going out), [`cover`] (hiding what is shown). State lives in as few places as it
//! can: the address (team only), then the server ([`remote::Query`]), then the screen; context holds the session alone.

pub mod back;
pub mod browser;
pub mod cover;
pub mod draft;
pub mod form;
pub mod json;
pub mod kinds;
pub mod opening;
pub mod remote;
pub mod session;
pub mod writing;

#[cfg(feature = "family")]
pub mod family;

#[cfg(feature = "team")]
pub mod team;
