//! The team app.
fn main() {}
