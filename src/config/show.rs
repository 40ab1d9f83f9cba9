//! Prints the settings in force. Must mask every secret.

use std::fmt::Write;

use toml::Value;

use super::merge::{Content, Settings};

/// TOML, section by section, each value with a comment that names its origin.
pub(super) fn render(settings: &Settings) -> String {
    let mut out = String::new();
    let mut current = "";
    for (key, default) in &settings.defaults {
        let (section, name) = key.split_once('.').unwrap_or(("", key));
        if section != current {
            let gap = if current.is_empty() { "" } else { "\n" };
            let _ = writeln!(out, "{gap}[{section}]");
            current = section;
        }
        let value = match settings.given.get(key).map(|setting| &setting.content) {
            Some(Content::Secret(_)) => Value::String("***".to_owned()),
            Some(Content::Plain(value)) => value.clone(),
            None => default.clone(),
        };
        let _ = writeln!(out, "{name} = {value} # {}", settings.origin(key));
    }
    out
}
