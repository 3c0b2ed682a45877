//! The Wasm of the page “Explain my letter”.

mod browser;

fn main() {
    browser::start();
}
