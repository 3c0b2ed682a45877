//! Files that nobody else on the machine may read.
use std::{
    fs::OpenOptions,
    io::{self, Write},
    os::unix::fs::OpenOptionsExt,
    path::Path,
};

/// Writes `bytes` to `path`, readable by this account of the machine alone.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    // A file that was there keeps its permissions, so it goes first.
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    write_new(path, bytes)
}

/// Writes `bytes` to a file that is not there yet, readable by this account of the machine alone.
pub fn write_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
