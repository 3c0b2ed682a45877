//! What Alongside knows about families, plans and goals, and who may see what.
//!
//! Pure rules: no input or output, no clock, no randomness. Time, ids and counts come in as arguments, so every
//! rule can be tested at its edge. The words of the field, as this code uses them:
//!
//! - [`family::Family`]: adults and children one team works with. Nothing belongs to "the couple": each adult has
//!   their own **room**, named by (family, person).
//! - [`family::Person`]: an adult or a child of a family. [`family::Worker`]: someone of the team.
//! - [`involvement::Involvement`]: a worker's dated reason to be there, with one adult or with the children.
//! - [`plan::Point`]: one sentence of the children's plan, addressed to named adults. [`plan::Response`]: an adult's
//!   own answer, shown beside the point for ever.
//! - [`promise::Promise`]: who does what by when, the parent's and the service's alike.
//! - [`goal::Goal`], [`entry::Entry`], [`reply::Reply`]: what a parent wants to be different, how it is going, and
//!   what a worker says back. Nobody can reject a goal.
//! - [`cycle::CycleState`]: a month of the team's work with a family, which ends when every adult has heard back.
//! - [`request::Request`]: what an adult may ask for, and what came of it.
//! - [`who_looked::LookedAt`]: what of theirs a worker opened, as they are told of it.
//! - [`message::Thread`]: exactly one parent and named workers.
//! - [`audience::Audience`]: who can see something a parent wrote, chosen by its author.
//! - [`overlap::Runs`]: words meant for one adult that also stand in something of another's.
//! - [`access`]: who may do what; the whole policy is one `match`.
pub mod access;
pub mod activity;
pub mod audience;
pub mod calendar;
pub mod concern;
pub mod council;
pub mod cycle;
pub mod draft;
pub mod entry;
pub mod erasing;
pub mod family;
pub mod goal;
pub mod id;
pub mod invitation;
pub mod involvement;
pub mod meeting;
pub mod message;
pub mod overlap;
pub mod plan;
pub mod promise;
pub mod reply;
pub mod request;
pub mod session;
pub mod sign_in;
pub mod strength;
pub mod time;
pub mod today;
pub mod who_looked;
pub mod words;
