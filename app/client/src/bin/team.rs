//! The app workers and managers use.
fn main() {
    client::team::start();
}
