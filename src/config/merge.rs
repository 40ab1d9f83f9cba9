//! Lays default, file and environment over one another, and remembers where each value comes from.
//! Must not know what the values mean: that is the sections' business.

use std::collections::BTreeMap;
use std::path::Path;

use secrecy::SecretString;
use toml::{Table, Value};

use super::sources::{Origin, Sources};
use super::{Problem, SECRETS, secrets, suggest};

/// The embedded defaults, which also say what keys there are.
pub(super) const DEFAULTS: &str = include_str!("../../config/default.toml");

const PREFIX: &str = "UPWORK_ODOO__";

/// A value as it was given, with its place.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub(super) content: Content,
    pub(super) origin: Origin,
}

#[derive(Clone, Debug)]
pub(super) enum Content {
    Plain(Value),
    Secret(SecretString),
}

/// All settings by `section.key`.
#[derive(Clone, Debug)]
pub(super) struct Settings {
    pub(super) defaults: BTreeMap<String, Value>,
    pub(super) given: BTreeMap<String, Setting>,
}

/// What files and environment say, before secrets are looked for. Not `Debug`: it may hold one.
pub(super) type Given = BTreeMap<String, (Value, Origin)>;

impl Settings {
    /// Reads all sources; what can't be used is told in the problems and left out.
    pub(super) fn read(sources: &Sources) -> (Self, Vec<Problem>) {
        let (mut given, mut problems) = (Given::new(), Vec::new());
        let defaults = match DEFAULTS.parse::<Table>() {
            Ok(table) => flatten(table).collect(),
            Err(error) => {
                problems.push(syntax(Path::new("default.toml"), DEFAULTS, &error));
                BTreeMap::new()
            }
        };
        if let Some(path) = &sources.file {
            read_file(path, &defaults, &mut given, &mut problems);
        }
        read_environment(&sources.env, &defaults, &mut given, &mut problems);
        let directory = sources.credentials.as_deref();
        let secrets = secrets::take(&mut given, directory, &mut problems);
        let given = given
            .into_iter()
            .map(|(key, (value, origin))| (key, Setting { content: Content::Plain(value), origin }))
            .chain(secrets)
            .collect();
        (Self { defaults, given }, problems)
    }

    /// Where the value in force comes from.
    pub(super) fn origin(&self, key: &str) -> Origin {
        self.given.get(key).map_or(Origin::Default, |setting| setting.origin.clone())
    }
}

/// The name of the variable that sets `section.key`.
pub(super) fn variable(key: &str) -> String {
    format!("{PREFIX}{}", key.replace('.', "__").to_uppercase())
}

/// `section.key` for each key of a document; a key outside any section keeps its bare name.
fn flatten(table: Table) -> impl Iterator<Item = (String, Value)> {
    table.into_iter().flat_map(|(section, value)| match value {
        Value::Table(keys) => {
            keys.into_iter().map(|(key, value)| (format!("{section}.{key}"), value)).collect::<Vec<_>>()
        }
        other => vec![(section, other)],
    })
}

/// The keys that may be given: the documented ones, and `_file` for each secret.
fn names(defaults: &BTreeMap<String, Value>) -> impl Iterator<Item = String> {
    let files = SECRETS.iter().map(|key| secrets::file_key(key));
    defaults.keys().cloned().chain(files)
}

fn read_file(path: &Path, defaults: &BTreeMap<String, Value>, given: &mut Given, problems: &mut Vec<Problem>) {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(source) => {
            return problems.push(Problem::Unreadable { path: path.to_owned(), key: None, source });
        }
    };
    let table = match text.parse::<Table>() {
        Ok(table) => table,
        Err(error) => return problems.push(syntax(path, &text, &error)),
    };
    let names: Vec<String> = names(defaults).collect();
    for (key, value) in flatten(table) {
        let origin = Origin::File(path.to_owned());
        if names.contains(&key) {
            given.insert(key, (value, origin));
        } else {
            let suggestion = suggest::closest(&key, names.iter().map(String::as_str));
            let suggestion = suggestion.map(str::to_owned);
            problems.push(Problem::Unknown { origin, key, suggestion });
        }
    }
}

/// Not `error.to_string()`: that quotes the line, and the line may hold a secret.
fn syntax(path: &Path, text: &str, error: &toml::de::Error) -> Problem {
    let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
    let line = before.matches('\n').count() + 1;
    Problem::Syntax { path: path.to_owned(), line, reason: error.message().to_owned() }
}

/// Only names that begin with `UPWORK_ODOO__` are ours: container platforms set variables such as
/// `UPWORK_ODOO_PORT` for a service of that name.
fn read_environment(
    env: &BTreeMap<String, String>,
    defaults: &BTreeMap<String, Value>,
    given: &mut Given,
    problems: &mut Vec<Problem>,
) {
    let keys: BTreeMap<String, String> = names(defaults).map(|key| (variable(&key), key)).collect();
    for (name, text) in env.iter().filter(|(name, _)| name.starts_with(PREFIX)) {
        let origin = Origin::Environment(name.clone());
        let Some(key) = keys.get(name) else {
            let key = name[PREFIX.len()..].replace("__", ".").to_lowercase();
            let known = keys.values().map(String::as_str);
            let suggestion = suggest::closest(&key, known).map(variable);
            problems.push(Problem::Unknown { origin, key, suggestion });
            continue;
        };
        match typed(text, defaults.get(key)) {
            Ok(value) => drop(given.insert(key.clone(), (value, origin))),
            Err(reason) => {
                let reason = reason.to_owned();
                problems.push(Problem::Invalid { origin, key: key.clone(), reason });
            }
        }
    }
}

/// A variable is text; its kind is that of the default.
fn typed(text: &str, default: Option<&Value>) -> Result<Value, &'static str> {
    match default {
        Some(Value::Integer(_)) => text.trim().parse().map(Value::Integer).map_err(|_| "must be a whole number"),
        Some(Value::Boolean(_)) => text.trim().parse().map(Value::Boolean).map_err(|_| "must be true or false"),
        Some(Value::Array(_)) => {
            let items = text.split(',').map(str::trim).filter(|item| !item.is_empty());
            Ok(Value::Array(items.map(|item| Value::String(item.to_owned())).collect()))
        }
        _ => Ok(Value::String(text.to_owned())),
    }
}
