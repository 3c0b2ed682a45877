//! The family app.
fn main() {}
