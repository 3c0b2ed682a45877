//! Writes every public page, to be looked at: `cargo run -p site --example pages -- DIR`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use i18n::Language;
use site::{Assets, SignInProblem, Typed};

#[path = "../tests/pages/sample.rs"]
mod sample;

fn main() -> io::Result<()> {
    let folder = env::args().nth(1).map_or_else(|| PathBuf::from("target/site"), PathBuf::from);
    fs::create_dir_all(&folder)?;
    let style = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../style").canonicalize()?;
    let assets = Assets { folder: format!("file://{}", style.display()), ..Assets::default() };
    let council = sample::council();
    let keep = |name: &str, language: Language, html: &str| {
        let file = folder.join(format!("{name}.{}.html", language.tag()));
        println!("{}", file.display());
        fs::write(file, html)
    };
    for page in site::pages(&council, &assets) {
        let name = if page.page.name().is_empty() { "home" } else { page.page.name() };
        keep(name, page.language, &page.html)?;
    }
    for language in Language::ALL {
        let wrong = Typed { name: "garden lamp riber".to_owned(), problem: Some(SignInProblem::Wrong) };
        keep("sign-in-wrong", language, &site::sign_in_page(&council, &assets, language, &wrong))?;
        let ended = Typed { name: String::new(), problem: Some(SignInProblem::SignedOut) };
        keep("sign-in-ended", language, &site::sign_in_page(&council, &assets, language, &ended))?;
    }
    Ok(())
}
