//! Builds one app and binds it to the browser.

use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::{env, fs};

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use super::{Ask, Asset, glue, order};
use crate::{command, house};

const TARGET: &str = "wasm32-unknown-unknown";

/// What paths of sources begin with in what is compiled: [`without_our_paths`] says so of ours, Rust itself of its own.
const SOURCES: [&[u8]; 3] = [OURS.as_bytes(), b"/rustc/", b"/rust/deps/"];
const OURS: &str = "@source-of-ours/";
/// No path of a source is longer.
const SOURCE_MAX: usize = 200;

/// Compiles while it downloads. Every browser our styles work in can do that.
const START: &str =
    "WebAssembly.instantiateStreaming(fetch(new URL('{app}.wasm', import.meta.url)), __wbg_get_imports())
.then(({ instance, module }) => __wbg_finalize_init(instance, module));
";

/// Compiles `app` alone, so that no other crate of the workspace adds features to it. Gives the file that was made.
/// The apps are binaries of one crate, each with a feature; what reads a letter is a crate.
pub(super) fn build(app: &str, ask: &Ask) -> Result<PathBuf> {
    let profile = if ask.quick { "bundle-quick" } else { "bundle" };
    let mut cargo =
        command::cargo(["build", "--locked", "--target", TARGET, "--profile", profile, "--bin", app]);
    match app {
        "letter" => cargo.args(["--package", "letter"]),
        _ => cargo.args(["--package", "client", "--no-default-features", "--features", app]),
    };
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_our_paths());
    if ask.strict {
        refuse_warnings(cargo.arg("--message-format=json-render-diagnostics"))?;
    } else {
        command::run(&mut cargo)?;
    }
    Ok(house::target().join(TARGET).join(profile).join(app).with_extension("wasm"))
}

/// Where this machine keeps sources says nothing to a browser, weighs something, and differs on the next machine.
fn without_our_paths() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(PathBuf::from(env::var_os("HOME")?).join(".cargo"))).unwrap_or_default();
    let registries =
        fs::read_dir(home.join("registry/src")).into_iter().flatten().flatten().map(|it| it.path());
    let places = [house::root().to_owned(), home].into_iter().chain(registries);
    let flags = places.map(|place| format!("--remap-path-prefix={}={OURS}", place.display()));
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
    if output.snippets().values().any(|it| !it.is_empty()) || !output.local_modules().is_empty() {
        bail!("the {app} app brings JavaScript of its own; it must be in Rust");
    }
    without_streams(output.wasm_mut());
    // wasm-bindgen's ways of loading are for every host there is; we have one, so they are left out.
    let (binding, _) =
        output.js().split_once("async function __wbg_load(").context("the glue loads in another way now")?;
    ensure!(binding.contains("function __wbg_finalize_init("), "the glue starts in another way now");
    let mut script = glue::without_streams(&glue::lean(binding))? + &START.replace("{app}", app);
    shorten(output.wasm_mut(), &mut script)?;
    without_sources(output.wasm_mut());
    let module = order::order(output.wasm_mut().emit_wasm())?;
    Ok([
        Asset { name: format!("{app}.js"), bytes: script.into_bytes() },
        Asset { name: format!("{app}.wasm"), bytes: module },
    ])
}

/// Gives what the script hands to the Wasm short names, in both: each of the long ones ends in a hash, which no
/// compression makes smaller, twice.
fn shorten(module: &mut walrus::Module, script: &mut String) -> Result<()> {
    for (nth, import) in module.imports.iter_mut().enumerate() {
        let (long, short) = (format!("\n{}: ", import.name), format!("\n_{nth}: "));
        ensure!(script.matches(&long).count() == 1, "the script does not hand out {} once", import.name);
        *script = script.replacen(&long, &short, 1);
        import.name = format!("_{nth}");
    }
    Ok(())
}

/// A panic names the source it stands in, and tells nobody: it ends the app, and the page says so. So the names go; what
/// is left in their place weighs nothing.
fn without_sources(module: &mut walrus::Module) {
    let all: Vec<_> = module.data.iter().map(|data| data.id()).collect();
    for data in all {
        forget_sources(&mut module.data.get_mut(data).value);
    }
}

fn forget_sources(data: &mut [u8]) {
    let mut at = 0;
    while let Some(rest) = data.get_mut(at..).filter(|rest| !rest.is_empty()) {
        let end = source(rest).unwrap_or(0);
        rest[..end].fill(0);
        at += end.max(1);
    }
}

/// How long the path of a source is that stands at the beginning of this, if one does.
fn source(data: &[u8]) -> Option<usize> {
    SOURCES.iter().find(|start| data.starts_with(start))?;
    let path = &data[..data.len().min(SOURCE_MAX)];
    let is_of_paths = |byte: &u8| byte.is_ascii_alphanumeric() || b"@/._-".contains(byte);
    let path = &path[..path.iter().position(|byte| !is_of_paths(byte)).unwrap_or(path.len())];
    path.windows(3).position(|it| it == b".rs").map(|dot| dot + 3)
}

/// Leptos exports the inner side of streams, for answers that come in pieces. Ours come whole, and only a script of
/// theirs could call these: they go, with all they alone need.
fn without_streams(module: &mut walrus::Module) {
    let streams =
        module.exports.iter().filter(|it| it.name.contains(glue::STREAMS_IN_WASM)).map(|it| it.id());
    for stream in streams.collect::<Vec<_>>() {
        module.exports.delete(stream);
    }
    walrus::passes::gc::run(module);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_paths_of_sources_go() {
        let before = b"a@source-of-ours/app/ui/src/card.rsb/rustc/59/library/core/src/str.rs.";
        let mut data = before.to_vec();
        forget_sources(&mut data);
        let left: Vec<u8> = data.iter().copied().filter(|byte| *byte != 0).collect();
        assert_eq!((left.as_slice(), data.len()), (b"ab.".as_slice(), before.len()));
        let far = [b"/rustc/".as_slice(), &[b'x'; SOURCE_MAX], b".rs"].concat();
        for other in [b"/rustc/ and words, then more.rs".as_slice(), b"@:\x01\x02.rs", b"lib.rs", &far] {
            let mut data = other.to_vec();
            forget_sources(&mut data);
            assert_eq!(data, other, "{other:?}");
        }
    }
}
