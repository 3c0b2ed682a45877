//! Writes the bundle's files under names that never change their meaning, with their compressed forms.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use anyhow::{Context, Result, ensure};
use brotli::enc::BrotliEncoderParams;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::Asset;

const MANIFEST: &str = "manifest.json";

/// The bundle on disk, as `manifest.json` says it.
#[derive(Serialize, Deserialize)]
pub(super) struct Packed {
    /// Below `assets/`, and in every address.
    pub folder: String,
    /// Each file by its name below the folder.
    pub files: BTreeMap<String, Weight>,
    /// The hash of all it was made from.
    made_from: String,
}

/// The bytes of one file, as it is and as it travels.
#[derive(Serialize, Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Weight {
    pub plain: usize,
    /// The same as `plain` where compressing does not help; then there is no `.br` and no `.gz`.
    pub brotli: usize,
}

/// The bundle in `out`, if it was made from exactly these inputs and is still whole.
pub(super) fn unchanged(out: &Path, inputs: &str) -> Option<Packed> {
    let packed: Packed = serde_json::from_slice(&fs::read(out.join(MANIFEST)).ok()?).ok()?;
    let folder = out.join("assets").join(&packed.folder);
    let whole = packed.files.keys().all(|name| folder.join(name).exists());
    (packed.made_from == inputs && whole).then_some(packed)
}

/// Writes all files, then the manifest, then forgets the bundles before this one.
pub(super) fn write(out: &Path, assets: Vec<Asset>, inputs: &str, quick: bool) -> Result<Packed> {
    let folder = name_of(&assets)?;
    let place = out.join("assets").join(&folder);
    let next = AtomicUsize::new(0);
    let work = || -> Result<Vec<(String, Weight)>> {
        let mine = std::iter::from_fn(|| assets.get(next.fetch_add(1, Ordering::Relaxed)));
        mine.map(|asset| Ok((asset.name.clone(), write_one(&place, asset, quick)?))).collect()
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let files = thread::scope(|scope| {
        let all: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        all.into_iter().map(|one| one.join().expect("a packer does not panic")).collect::<Result<Vec<_>>>()
    })?;
    let files = files.into_iter().flatten().collect();
    let packed = Packed { folder, files, made_from: inputs.to_owned() };
    fs::write(out.join(MANIFEST), serde_json::to_string_pretty(&packed)? + "\n")?;
    for old in fs::read_dir(out.join("assets"))? {
        let old = old?.path();
        if old != place {
            fs::remove_dir_all(&old).with_context(|| format!("cannot remove {}", old.display()))?;
        }
    }
    Ok(packed)
}

/// Sixteen letters that change whenever any file does.
fn name_of(assets: &[Asset]) -> Result<String> {
    let by_name: BTreeMap<&str, &[u8]> =
        assets.iter().map(|it| (it.name.as_str(), it.bytes.as_slice())).collect();
    ensure!(by_name.len() == assets.len(), "two files of the bundle have one name");
    let mut hash = Sha256::new();
    for (name, bytes) in by_name {
        hash.update([(name.len() as u64).to_le_bytes(), (bytes.len() as u64).to_le_bytes()].concat());
        hash.update(name);
        hash.update(bytes);
    }
    Ok(hex(&hash.finalize())[..16].to_owned())
}

fn write_one(place: &Path, asset: &Asset, quick: bool) -> Result<Weight> {
    let path = place.join(&asset.name);
    fs::create_dir_all(path.parent().context("a file has a folder")?)?;
    fs::write(&path, &asset.bytes).with_context(|| format!("cannot write {}", path.display()))?;
    let brotli = brotli(&asset.bytes, quick)?;
    let gzip = gzip(&asset.bytes)?;
    let helps = brotli.len() < asset.bytes.len() && gzip.len() < asset.bytes.len();
    if helps {
        fs::write(with_ending(&path, ".br"), &brotli)?;
        fs::write(with_ending(&path, ".gz"), &gzip)?;
    }
    let plain = asset.bytes.len();
    Ok(Weight { plain, brotli: if helps { brotli.len() } else { plain } })
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// These bytes as browsers are sent them; `quick` takes a fraction of the time and makes them larger.
pub fn brotli(bytes: &[u8], quick: bool) -> Result<Vec<u8>> {
    let quality = if quick { 4 } else { 11 };
    let params =
        BrotliEncoderParams { quality, lgwin: 22, size_hint: bytes.len(), ..BrotliEncoderParams::default() };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut small, &params)?;
    Ok(small)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut small = GzEncoder::new(Vec::new(), Compression::best());
    small.write_all(bytes)?;
    Ok(small.finish()?)
}

/// Bytes as people write hashes.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::folder::Folder;
    use std::io::Read;

    fn asset(name: &str, bytes: &[u8]) -> Asset {
        Asset { name: name.to_owned(), bytes: bytes.to_vec() }
    }

    #[test]
    fn what_is_written_can_be_read_back_and_is_found_unchanged() {
        let out = Folder::new("pack").expect("a folder");
        let text = b"words and words and words ".repeat(50);
        let all = || vec![asset("words/family.pl.bin", &text), asset("dot.png", &[137, 80, 78])];
        let packed = write(out.path(), all(), "made from this", false).expect("it is ours");
        let path = out.path().join("assets").join(&packed.folder).join("words/family.pl.bin");
        let mut back = Vec::new();
        brotli::BrotliDecompress(&mut &*fs::read(with_ending(&path, ".br")).expect("is there"), &mut back)
            .expect("whole");
        assert_eq!(back, text);
        back.clear();
        let gz = fs::read(with_ending(&path, ".gz")).expect("is there");
        flate2::read::GzDecoder::new(&*gz).read_to_end(&mut back).expect("whole");
        assert_eq!(back, text);
        assert!(
            !with_ending(&path.with_file_name("../dot.png"), ".br").exists(),
            "compressing three bytes cannot help"
        );
        assert!(packed.files["words/family.pl.bin"].brotli < 100);
        assert_eq!(packed.files["dot.png"], Weight { plain: 3, brotli: 3 });
        assert!(unchanged(out.path(), "made from this").is_some());
        assert!(unchanged(out.path(), "made from that").is_none());
    }

    #[test]
    fn another_content_has_another_name_and_the_old_goes() {
        let out = Folder::new("pack").expect("a folder");
        let first = write(out.path(), vec![asset("a", b"one")], "1", true).expect("it is ours").folder;
        let second = write(out.path(), vec![asset("a", b"two")], "2", true).expect("it is ours").folder;
        assert_ne!(first, second);
        let left: Vec<_> = fs::read_dir(out.path().join("assets")).expect("is there").collect();
        assert_eq!(left.len(), 1);
        assert!(name_of(&[asset("a", b"x"), asset("a", b"y")]).is_err());
    }
}
