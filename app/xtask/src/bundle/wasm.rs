//! Builds one app and binds it to the browser.

use std::env;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::{Ask, Asset, glue};
use crate::{command, house};

const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles `app` alone, so that no other crate of the workspace adds features to it. Gives the file that was made.
pub(super) fn build(app: &str, ask: &Ask) -> Result<PathBuf> {
    let profile = if ask.quick { "bundle-quick" } else { "bundle" };
    let mut cargo = command::cargo(["build", "--locked", "--package", "client", "--no-default-features"]);
    cargo.args(["--target", TARGET, "--profile", profile, "--bin", app, "--features", app]);
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_our_paths());
    if ask.strict {
        refuse_warnings(cargo.arg("--message-format=json-render-diagnostics"))?;
    } else {
        command::run(&mut cargo)?;
    }
    Ok(house::target().join(TARGET).join(profile).join(app).with_extension("wasm"))
}

/// Where this machine keeps sources says nothing to a browser and differs on the next machine.
fn without_our_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo")));
    let places = [Some(house::root().to_owned()), home];
    let flags = places.into_iter().flatten().map(|place| format!("--remap-path-prefix={}=", place.display()));
    flags.collect::<Vec<_>>().join(" ")
}

/// Cargo repeats the warnings of what is already built, so this holds on a second run too.
fn refuse_warnings(cargo: &mut std::process::Command) -> Result<()> {
    let mut child = cargo.stdout(Stdio::piped()).spawn().context("could not start cargo")?;
    let mut messages = String::new();
    child.stdout.take().context("cargo has an output")?.read_to_string(&mut messages)?;
    let status = child.wait()?;
    ensure!(status.success(), "the app does not build ({status})");
    let warnings = messages.matches(r#""level":"warning""#).count();
    ensure!(warnings == 0, "the app builds with {warnings} warnings (see above)");
    Ok(())
}

/// The app's script and Wasm as a browser wants them. The script starts the app by itself.
pub(super) fn bind(app: &str, wasm: &Path) -> Result<[Asset; 2]> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).web(true)?.typescript(false).omit_default_module_path(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    let mut output = bindgen.generate_output().with_context(|| format!("cannot bind {}", wasm.display()))?;
    if !output.snippets().is_empty() || !output.local_modules().is_empty() {
        bail!("the {app} app brings JavaScript of its own; it must be in Rust");
    }
    let module = output.wasm_mut().emit_wasm();
    let script = output.js();
    let (old, new) = (format!("{app}_bg.wasm"), format!("{app}.wasm"));
    ensure!(
        script.contains(&old) && script.contains("__wbg_init as default"),
        "wasm-bindgen writes other glue now"
    );
    let script = format!("{}__wbg_init();\n", glue::lean(&script.replace(&old, &new)));
    Ok([Asset { name: format!("{app}.js"), bytes: script.into_bytes() }, Asset { name: new, bytes: module }])
}
