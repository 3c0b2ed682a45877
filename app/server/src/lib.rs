//! The thin backend: mounts operations, admits people, serves files.
pub mod clock;
pub mod ids;
pub mod said;
