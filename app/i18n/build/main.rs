//! Reads `locales/`, checks every message in every language, and writes what the crate includes.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use compile::{Locale, Source, Sources};

#[path = "compile.rs"]
mod compile;

const LOCALES: &str = "../../locales";

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed={LOCALES}");
    let sources = read(Path::new(LOCALES))?;
    let compiled = match compile::compile(&sources) {
        Ok(compiled) => compiled,
        Err(mistakes) => {
            for mistake in mistakes {
                println!("cargo::error={mistake}");
            }
            return Ok(());
        }
    };
    for note in &compiled.notes {
        println!("cargo::warning={note}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or(io::Error::other("cargo sets OUT_DIR"))?);
    for (name, text) in &compiled.files {
        fs::write(out.join(name), text)?;
    }
    Ok(())
}

fn read(folder: &Path) -> io::Result<Sources> {
    let mut locales = Vec::new();
    for path in sorted(folder)? {
        if path.is_dir() {
            locales.push(locale(&path)?);
        }
    }
    Ok(Sources { faces: fs::read_to_string(folder.join("faces.toml"))?, locales })
}

fn locale(folder: &Path) -> io::Result<Locale> {
    let mut files = Vec::new();
    for path in sorted(folder)? {
        let name = name(&path);
        if name.ends_with(".ftl") {
            files.push(Source { name, text: fs::read_to_string(&path)? });
        } else if path.is_dir() {
            return Err(io::Error::other(format!("{}: a language's folder is flat", path.display())));
        }
    }
    let optional = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_default();
    Ok(Locale {
        tag: name(folder),
        settings: optional("language.toml"),
        missing: optional("missing.txt"),
        files,
    })
}

fn sorted(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
