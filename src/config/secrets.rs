//! Secrets: given as a value, by a file, or as a systemd credential, and in one of these ways only.
//! Must not put a secret, or a piece of one, into a problem.

use std::path::Path;

use secrecy::SecretString;
use toml::Value;

use super::merge::{Content, Given, Setting};
use super::sources::Origin;
use super::{Problem, SECRETS};

/// The key that names the file of a secret.
pub(super) fn file_key(key: &str) -> String {
    format!("{key}_file")
}

/// Takes the secrets, and the keys that name their files, out of `given` and reads them.
pub(super) fn take(
    given: &mut Given,
    credentials: Option<&Path>,
    problems: &mut Vec<Problem>,
) -> Vec<(String, Setting)> {
    let mut found = Vec::new();
    for key in SECRETS {
        match one(key, given, credentials) {
            Ok(Some(setting)) => found.push((key.to_owned(), setting)),
            Ok(None) => {}
            Err(problem) => problems.push(problem),
        }
    }
    found
}

fn one(key: &str, given: &mut Given, credentials: Option<&Path>) -> Result<Option<Setting>, Problem> {
    let value = text(key, given)?;
    let file = text(&file_key(key), given)?;
    let credential = credentials.map(|directory| directory.join(key)).filter(|path| path.exists());
    let places = [
        value.as_ref().map(|(_, origin)| origin.clone()),
        file.as_ref().map(|(_, origin)| origin.clone()),
        credential.clone().map(Origin::Credential),
    ];
    let mut places = places.into_iter().flatten();
    if let (Some(first), Some(second)) = (places.next(), places.next()) {
        return Err(Problem::Twice { key: key.to_owned(), first, second });
    }
    let (secret, origin) = match (value, file, credential) {
        (Some((secret, origin)), ..) => (secret, origin),
        (_, Some((path, _)), _) => (read(key, Path::new(&path))?, Origin::SecretFile(path.into())),
        (.., Some(path)) => (read(key, &path)?, Origin::Credential(path)),
        _ => return Ok(None),
    };
    if secret.is_empty() {
        let reason = "the file is empty".to_owned();
        return Err(Problem::Invalid { origin, key: key.to_owned(), reason });
    }
    Ok(Some(Setting { content: Content::Secret(SecretString::from(secret)), origin }))
}

/// The text given for `key`; an empty one means not set.
fn text(key: &str, given: &mut Given) -> Result<Option<(String, Origin)>, Problem> {
    match given.remove(key) {
        None => Ok(None),
        Some((Value::String(text), origin)) => Ok((!text.is_empty()).then_some((text, origin))),
        Some((_, origin)) => {
            let reason = "must be text in quotes".to_owned();
            Err(Problem::Invalid { origin, key: key.to_owned(), reason })
        }
    }
}

/// The content of a secret file without the line end that editors and `echo` leave behind.
fn read(key: &str, path: &Path) -> Result<String, Problem> {
    std::fs::read_to_string(path)
        .map(|text| text.trim_end_matches(['\r', '\n']).to_owned())
        .map_err(|source| Problem::Unreadable { path: path.to_owned(), key: Some(key.to_owned()), source })
}
