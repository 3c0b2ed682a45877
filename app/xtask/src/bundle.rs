//! Makes everything a browser fetches: both apps, what reads a letter, their styles, words and public files, small and ready to send.
//!
//! It lies in one folder: `assets/<16 letters of the hash of all contents>/…`, so that every address is good for ever
//! and glue, Wasm and words find each other without rewriting. `manifest.json` beside it names the folder and the
//! files. Beside each file lie its `.br` and `.gz`, where those are smaller.
//!
//! | file | what |
//! |---|---|
//! | `family.js`, `team.js`, `letter.js` | the script of an app, or of the page about a letter; starts it |
//! | `family.wasm`, `team.wasm`, `letter.wasm` | the app, or what reads a letter |
//! | `site.css`, `family.css`, `team.css` | its looks |
//! | `words/family.en-GB.bin`, … | its words in one language |
//! | all else | `public/`, as it is |

use std::path::{Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result};
use sha2::{Digest, Sha256};

use crate::progress::Steps;
use crate::{house, machine, server};

pub use pack::brotli;

mod budget;
mod glue;
mod order;
mod pack;
mod style;
mod visit;
mod wasm;

/// What is compiled to Wasm, by the names of the binaries: the two apps, and what reads a letter on a public page.
const PROGRAMS: [&str; 3] = ["family", "team", "letter"];

/// How many steps [`bundle`] takes.
pub const STEPS: usize = PROGRAMS.len() + 3;

/// What to make, and where.
#[derive(clap::Args, Clone, Debug)]
pub struct Ask {
    /// Build in a fraction of the time, several times as big: for trying things out. Budgets are not looked at.
    #[arg(long)]
    pub quick: bool,
    /// Let warnings of the apps fail the build.
    #[arg(long)]
    pub strict: bool,
    /// The folder to write to [default: target/bundle].
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// A file of the bundle before it is packed: its name below the folder, and what is in it.
struct Asset {
    name: String,
    bytes: Vec<u8>,
}

/// Makes the bundle, or finds that it is up to date; prints what each face weighs; fails over a budget.
pub fn bundle(ask: &Ask, steps: &mut Steps) -> Result<()> {
    machine::has_wasm_target()?;
    let out = ask.out.clone().unwrap_or_else(house::bundle);
    let programs =
        PROGRAMS.map(|program| steps.step(&format!("building {program}"), || wasm::build(program, ask)));
    let wasm = programs.into_iter().collect::<Result<Vec<PathBuf>>>()?;

    let packed = steps.step("joining scripts, styles and words", || {
        let inputs = inputs(&wasm, ask.quick)?;
        match pack::unchanged(&out, &inputs) {
            Some(packed) => Ok(packed),
            None => pack::write(&out, assets(&wasm)?, &inputs, ask.quick),
        }
    })?;
    steps.step("building the server", server::build)?;
    steps.step("weighing first visits", || if ask.quick { Ok(()) } else { budget::check(&out, &packed) })
}

/// One hash of everything the bundle is made from, this program among it.
fn inputs(wasm: &[PathBuf], quick: bool) -> Result<String> {
    let mut hash = Sha256::new_with_prefix([u8::from(quick)]);
    let program = env::current_exe().context("cannot find this program")?;
    let mut files: Vec<PathBuf> = wasm.iter().cloned().chain([program]).collect();
    for folder in ["style", "public"] {
        files.extend(files_below(&house::root().join(folder))?);
    }
    for file in files {
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        hash.update(file.to_string_lossy().as_bytes());
        hash.update((bytes.len() as u64).to_le_bytes());
        hash.update(bytes);
    }
    Ok(pack::hex(&hash.finalize()))
}

fn assets(wasm: &[PathBuf]) -> Result<Vec<Asset>> {
    let mut assets = Vec::new();
    for (program, path) in PROGRAMS.iter().zip(wasm) {
        assets.extend(wasm::bind(program, path)?);
    }
    for face in i18n::Face::SENT {
        assets.push(style::sheet(face.name())?);
    }
    for words in i18n::data_files() {
        assets.push(Asset { name: format!("words/{}", words.name), bytes: words.bytes });
    }
    let public = house::root().join("public");
    for file in files_below(&public)? {
        let name = file.strip_prefix(&public)?.to_string_lossy().into_owned();
        let bytes = fs::read(&file)?;
        let bytes = match name.ends_with(".js") {
            true => glue::lean(&String::from_utf8(bytes).context("a script is text")?).into_bytes(),
            false => bytes,
        };
        assets.push(Asset { name, bytes });
    }
    Ok(assets)
}

/// Every file in `folder` and below, in order of their paths.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))? {
        let path = entry?.path();
        match path.is_dir() {
            true => files.extend(files_below(&path)?),
            false => files.push(path),
        }
    }
    files.sort();
    Ok(files)
}
