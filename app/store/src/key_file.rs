//! The key outside the database: one small file, without which what is kept cannot be read.
use crate::{error::OpenError, seal};
use std::{fs, io, path::Path};
use zeroize::Zeroizing;

/// The 256-bit key everything else is wrapped by.
pub(crate) type RootKey = Zeroizing<[u8; 32]>;

/// The key in `path`; with `may_create`, a new one is made if there is no file.
pub(crate) fn read(path: &Path, may_create: bool) -> Result<RootKey, OpenError> {
    match fs::read_to_string(path).map(Zeroizing::new) {
        Ok(text) => {
            only_its_owner_reads(path)?;
            parse(text.trim()).ok_or_else(|| unreadable(path, "it does not hold 64 hexadecimal digits"))
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound && may_create => create(path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Err(OpenError::KeyMissing(path.to_owned())),
        Err(error) => Err(unreadable(path, error)),
    }
}

fn unreadable(path: &Path, why: impl ToString) -> OpenError {
    OpenError::KeyUnreadable(path.to_owned(), why.to_string())
}

fn create(path: &Path) -> Result<RootKey, OpenError> {
    let key = RootKey::new(seal::random().map_err(|error| unreadable(path, error))?);
    let mut text = Zeroizing::new(String::with_capacity(65));
    for byte in key.iter() {
        text.push_str(&format!("{byte:02x}"));
    }
    text.push('\n');
    write(path, text.as_bytes()).map_err(|error| OpenError::Folder(path.to_owned(), error))?;
    Ok(key)
}

/// Readable by its owner from the first moment on, and on the disk before anything is sealed with it.
fn write(path: &Path, text: &[u8]) -> io::Result<()> {
    use io::Write;
    let mut options = fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text)?;
    file.sync_all()?;
    sync_folder(path)
}

/// The name of a file is on the disk when its folder is.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()
}

/// Puts a key file that is there already on the disk, with its name: before anything depends on it.
pub(crate) fn settle(path: &Path) -> Result<(), OpenError> {
    let settled = || {
        fs::File::open(path)?.sync_all()?;
        sync_folder(path)
    };
    settled().map_err(|error: io::Error| unreadable(path, error))
}

#[cfg(unix)]
fn only_its_owner_reads(path: &Path) -> Result<(), OpenError> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_err(|error| unreadable(path, error))?.permissions().mode();
    if mode & 0o077 == 0 { Ok(()) } else { Err(OpenError::KeyExposed(path.to_owned())) }
}
#[cfg(not(unix))]
fn only_its_owner_reads(_: &Path) -> Result<(), OpenError> {
    Ok(())
}

fn parse(text: &str) -> Option<RootKey> {
    let digits = text.as_bytes();
    if digits.len() != 64 {
        return None;
    }
    let mut key = RootKey::default();
    for (byte, pair) in key.iter_mut().zip(digits.chunks_exact(2)) {
        let high = char::from(pair[0]).to_digit(16)?;
        let low = char::from(pair[1]).to_digit(16)?;
        *byte = (high << 4 | low) as u8;
    }
    Some(key)
}
