//! A folder for a while: it is gone when we are done with it.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::{env, fs, process};

use anyhow::{Context, Result};

/// An empty folder of our own in the place for temporary things. Dropping this removes it and all that is in it.
pub struct Folder(PathBuf);

impl Folder {
    /// A new folder; `what` is part of its name, for whoever finds it after a power cut.
    pub fn new(what: &str) -> Result<Folder> {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        let path = env::temp_dir().join(format!("alongside-{what}-{}-{number}", process::id()));
        if path.exists() {
            fs::remove_dir_all(&path).with_context(|| format!("cannot clear {}", path.display()))?;
        }
        fs::create_dir(&path).with_context(|| format!("cannot make {}", path.display()))?;
        Ok(Folder(path))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.0
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Whatever still stands in the way is cleared by the machine's own housekeeping of temporary things.
        fs::remove_dir_all(&self.0).ok();
    }
}
