//! Where things are in this house.

use std::env;
use std::path::{Path, PathBuf};

/// The folder that holds `Cargo.toml`, `app/` and the rest.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).expect("xtask lives in app/xtask")
}

/// Where cargo builds; `CARGO_TARGET_DIR` moves it.
pub fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where the bundle lies unless someone says otherwise; the server is given this as `--assets`.
pub fn bundle() -> PathBuf {
    target().join("bundle")
}
