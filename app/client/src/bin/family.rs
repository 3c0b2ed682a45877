//! The family app.

fn main() {
    client::family::start();
}
