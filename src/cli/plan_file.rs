//! The file of a saved plan. It is written whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

/// Writes it, in the place of one that is there.
///
/// # Errors
/// The folder or the file cannot be written.
pub fn write(file: &Path, text: &str) -> Result<()> {
    let name = || file.display().to_string();
    let part = file.with_extension("part");
    let mut new = fs::File::create(&part).with_context(|| part.display().to_string())?;
    new.write_all(text.as_bytes()).and_then(|()| new.sync_all()).with_context(name)?;
    fs::rename(&part, file).with_context(name)
}

/// Reads it.
///
/// # Errors
/// There is no such file, or it is no text.
pub fn read(file: &Path) -> Result<String> {
    fs::read_to_string(file).with_context(|| file.display().to_string())
}
