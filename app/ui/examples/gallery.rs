//! Draws every component in every language, to be looked at: `cargo run -p ui --features ssr --example gallery -- DIR`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use i18n::{Face, Language};
use ui::examples::{Example, examples};

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).map_or_else(|| PathBuf::from("target/gallery"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let mut drawn = Vec::new();
    for language in Language::ALL {
        let (whole, parts): (Vec<Example>, Vec<Example>) =
            examples().into_iter().partition(|one| one.is_whole);
        let all: String = parts.iter().map(|one| figure(one, language)).collect();
        drawn.push(keep(&folder, "parts", language, "family", &format!("<main class=page>{all}</main>"))?);
        for one in whole {
            let face = one.name.split('-').next().unwrap_or("family");
            drawn.push(keep(&folder, one.name, language, face, &one.html(i18n::words(language, Face::All)))?);
        }
    }
    for file in drawn {
        println!("{}", file.display());
    }
    Ok(())
}

fn figure(one: &Example, language: Language) -> String {
    let html = one.html(i18n::words(language, Face::All));
    format!("<section><p class=page-heading__above lang=en dir=ltr>{}</p>{html}</section>", one.name)
}

fn keep(folder: &Path, name: &str, language: Language, face: &str, inside: &str) -> io::Result<PathBuf> {
    let style = concat!(env!("CARGO_MANIFEST_DIR"), "/../../style");
    let (tag, dir) = (language.tag(), language.dir());
    let page = format!(
        "<!doctype html><html lang=\"{tag}\" dir=\"{dir}\"><meta charset=utf-8>\
         <meta name=viewport content=\"width=device-width, initial-scale=1\"><title>{name}</title>\
         <link rel=stylesheet href=\"file://{style}/{face}.css\"><body>{inside}</body></html>"
    );
    let file = folder.join(format!("{name}.{tag}.html"));
    fs::write(&file, page)?;
    Ok(file)
}
