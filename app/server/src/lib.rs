//! The thin backend: mounts operations, admits people, serves files.
pub mod clock;
pub mod council;
pub mod ids;
pub mod origin;
pub mod said;
pub mod sample;
pub mod secret_file;
pub mod serve;
pub mod tls;
