//! What the tests need on a machine and Rust does not bring: browsers, a PostgreSQL, axe. Installs what is missing.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

use anyhow::{Context, Result, bail};

use crate::command::{output, run};
use crate::{house, postgres};

const WASM: &str = "wasm32-unknown-unknown";

/// Something of Debian's: where we would find it, and the package that brings it.
struct Thing {
    place: &'static str,
    package: &'static str,
}

const THINGS: [Thing; 7] = [
    Thing { place: "chromium", package: "chromium" },
    Thing { place: "chromedriver", package: "chromium-driver" },
    Thing { place: "WebKitWebDriver", package: "webkit2gtk-driver" },
    Thing { place: "Xvfb", package: "xvfb" },
    Thing { place: "npm", package: "npm" },
    Thing { place: postgres::HOME, package: "postgresql" },
    // Letters of every language we speak, so that widths and screenshots are those of a real phone.
    Thing {
        place: "/usr/share/fonts/truetype/noto/NotoNastaliqUrdu-Regular.ttf",
        package: "fonts-noto-core",
    },
];

/// Adds the Wasm target to the toolchain when it is missing: rustup does not fetch it by itself.
pub fn has_wasm_target() -> Result<()> {
    let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]).current_dir(house::root()))?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM).exists() {
        return Ok(());
    }
    run(Command::new("rustup").args(["target", "add", WASM]).current_dir(house::root()))
        .context("the browser's parts need this target; install rustup, or the target, and try again")
}

/// Installs the Debian packages that are missing when we may, and otherwise says the one command to type.
pub fn has_packages() -> Result<()> {
    let missing: Vec<&str> = THINGS.iter().filter(|it| !is_there(it.place)).map(|it| it.package).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let install =
        format!("apt-get update && apt-get install -y --no-install-recommends {}", missing.join(" "));
    if output(Command::new("id").arg("-u"))?.trim() != "0" {
        bail!(
            "the tests need more on this machine. Type this, then try again:\n\n    sudo sh -c '{install}'\n"
        );
    }
    eprintln!("      installing {}", missing.join(", "));
    run(Command::new("sh")
        .args(["-c", &format!("{{ {install}; }} >&2")])
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

/// Fetches axe, which judges how accessible a page is, in the version `tests/package-lock.json` names.
pub fn has_axe() -> Result<()> {
    has_from_npm(&house::root().join("tests"), "axe-core")
}

/// That the GOV.UK Frontend, which the benchmark stands beside, is there in the version we name.
pub fn has_govuk_frontend() -> Result<()> {
    has_from_npm(&house::root().join("tests/bench"), "govuk-frontend")
}

fn has_from_npm(folder: &Path, package: &str) -> Result<()> {
    let version = |path: &Path| -> Option<String> {
        let text = fs::read_to_string(path).ok()?;
        let (_, rest) = text.split_once(&format!("node_modules/{package}\""))?;
        Some(rest.split_once("\"version\": \"")?.1.split('"').next()?.to_owned())
    };
    let wanted = version(&folder.join("package-lock.json"))
        .with_context(|| format!("package-lock.json does not name {package}"))?;
    if version(&folder.join("node_modules/.package-lock.json")) == Some(wanted) {
        return Ok(());
    }
    run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(folder))
}

/// Whether a path exists, or a bare name is a program on the way.
fn is_there(place: &str) -> bool {
    if place.starts_with('/') {
        return Path::new(place).exists();
    }
    env::var_os("PATH")
        .is_some_and(|paths| env::split_paths(&paths).any(|folder| folder.join(place).is_file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_looked_for_on_the_way_and_a_path_where_it_says() {
        assert!(is_there("sh") && is_there("/"));
        assert!(!is_there("no-such-program") && !is_there("/no/such/path"));
    }
}
