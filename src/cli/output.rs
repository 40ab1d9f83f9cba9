//! What commands write to standard output: text for people, JSON for programs. Never a secret; and no
//! control characters, because names come from Upwork's users and the reader is a terminal.

use std::borrow::Cow;
use std::io::{self, Write};

use anyhow::Result;
use serde::Serialize;

/// Writes text, and a line feed if it lacks one. A reader who went away (`| head`) is no failure.
///
/// # Errors
/// Standard output refuses.
pub fn say(text: &str) -> Result<()> {
    let text = printable(text);
    let end = if text.ends_with('\n') { "" } else { "\n" };
    write(&format!("{text}{end}"))
}

/// Writes a value as JSON.
///
/// # Errors
/// Standard output refuses.
pub fn json(value: &impl Serialize) -> Result<()> {
    write(&format!("{}\n", serde_json::to_string_pretty(value)?))
}

/// Writes bytes as they are: generated files.
///
/// # Errors
/// Standard output refuses.
pub fn raw(bytes: &[u8]) -> Result<()> {
    gone_is_fine(io::stdout().write_all(bytes))
}

/// The text with every control character but the line feed made visible.
pub fn printable(text: &str) -> Cow<'_, str> {
    let control = |c: char| c.is_control() && c != '\n';
    if !text.contains(control) {
        return Cow::Borrowed(text);
    }
    text.chars().map(|c| if control(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

fn write(text: &str) -> Result<()> {
    gone_is_fine(io::stdout().write_all(text.as_bytes()))
}

fn gone_is_fine(written: io::Result<()>) -> Result<()> {
    match written {
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => Ok(other?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_cannot_steer_the_terminal() {
        assert_eq!(printable("Globex\u{1b}[2J\r\u{9b}x\nnext"), "Globex\u{fffd}[2J\u{fffd}\u{fffd}x\nnext");
        assert!(matches!(printable("Łódź GmbH"), Cow::Borrowed(_)));
    }
}
