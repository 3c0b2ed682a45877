//! Joins and shortens the styles of one face.

use std::path::Path;

use anyhow::{Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::stylesheet::{MinifyOptions, ParserOptions, PrinterOptions};
use lightningcss::targets::{Browsers, Targets};

use super::Asset;
use crate::house;

/// The oldest browsers with cascade layers, which our styles are built on. Newer syntax is written out for them.
const OLDEST: Browsers = Browsers {
    android: Some(99 << 16),
    chrome: Some(99 << 16),
    edge: Some(99 << 16),
    firefox: Some(97 << 16),
    ie: None,
    ios_saf: Some((15 << 16) | (4 << 8)),
    opera: None,
    safari: Some((15 << 16) | (4 << 8)),
    samsung: Some(18 << 16),
};

/// `style/<face>.css` and all it imports, as one short sheet.
pub(super) fn sheet(face: &str) -> Result<Asset> {
    let css = join(&house::root().join("style").join(face).with_extension("css"))?;
    Ok(Asset { name: format!("{face}.css"), bytes: css.into_bytes() })
}

fn join(path: &Path) -> Result<String> {
    let files = FileProvider::new();
    let targets = Targets { browsers: Some(OLDEST), ..Targets::default() };
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    // The errors borrow the files, so they become text here.
    let mut sheet = bundler.bundle(path).map_err(|error| anyhow!("{}: {error}", path.display()))?;
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| anyhow!("{error}"))?;
    let printed = sheet.to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })?;
    Ok(printed.code)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Folder;
    use std::fs;

    #[test]
    fn imports_are_joined_and_nesting_is_written_out() {
        let folder = Folder::new("style").expect("a folder");
        let write = |name: &str, css: &str| fs::write(folder.path().join(name), css).expect("it is ours");
        write(
            "face.css",
            "@layer base;\n@import './base.css' layer(base);\n.a { & .b { margin-inline-start: 1px } }",
        );
        write("base.css", "/* the ground */ body { margin: 0px }");
        let css = join(&folder.path().join("face.css")).expect("it is CSS");
        assert_eq!(css, "@layer base{body{margin:0}}.a .b{margin-inline-start:1px}");
    }

    #[test]
    fn a_missing_import_is_named() {
        let folder = Folder::new("style").expect("a folder");
        fs::write(folder.path().join("face.css"), "@import './gone.css';").expect("it is ours");
        let error = join(&folder.path().join("face.css")).expect_err("it is not there");
        assert!(error.to_string().contains("gone.css") || error.to_string().contains("face.css"), "{error}");
    }
}
