//! Where settings come from. The only place that looks at the process environment.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

/// The file that is read when none is named and it is there.
const DEFAULT_FILE: &str = "/etc/upwork-odoo/config.toml";

/// What to read. Tests fill it by hand, the program by [`Sources::from_process`].
#[derive(Clone, Default)]
pub struct Sources {
    /// The configuration file. If given, it must be there.
    pub file: Option<PathBuf>,
    /// Environment variables; those that don't begin with `UPWORK_ODOO__` are not looked at.
    pub env: BTreeMap<String, String>,
    /// Directory of systemd credentials.
    pub credentials: Option<PathBuf>,
}

impl Sources {
    /// The sources of this process: `file` (`--config`), else `UPWORK_ODOO_CONFIG`, else
    /// `/etc/upwork-odoo/config.toml` if it is there; the environment; `CREDENTIALS_DIRECTORY`.
    pub fn from_process(file: Option<PathBuf>) -> Self {
        let env = std::env::vars_os()
            .map(|(name, value)| (name.to_string_lossy().into_owned(), value.to_string_lossy().into_owned()))
            .collect();
        Self::new(file, env, Path::new(DEFAULT_FILE))
    }

    fn new(file: Option<PathBuf>, env: BTreeMap<String, String>, fallback: &Path) -> Self {
        let path = |name: &str| env.get(name).filter(|text| !text.is_empty()).map(PathBuf::from);
        let file =
            file.or_else(|| path("UPWORK_ODOO_CONFIG")).or_else(|| fallback.exists().then(|| fallback.to_owned()));
        let credentials = path("CREDENTIALS_DIRECTORY");
        Self { file, env, credentials }
    }
}

/// Names only: the environment may hold secrets.
impl fmt::Debug for Sources {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sources")
            .field("file", &self.file)
            .field("credentials", &self.credentials)
            .finish_non_exhaustive()
    }
}

/// Where a setting in force comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The embedded `default.toml`.
    Default,
    /// A configuration file.
    File(PathBuf),
    /// An environment variable.
    Environment(String),
    /// A file that holds a secret, named by a `_file` key.
    SecretFile(PathBuf),
    /// A systemd credential.
    Credential(PathBuf),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Default => f.write_str("default"),
            Self::File(path) => write!(f, "{}", path.display()),
            Self::Environment(name) => write!(f, "environment {name}"),
            Self::SecretFile(path) => write!(f, "secret file {}", path.display()),
            Self::Credential(path) => write!(f, "credential {}", path.display()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn the_command_line_names_the_file_before_the_environment_before_the_fallback() {
        let fallback = Path::new("/");
        let named = env(&[("UPWORK_ODOO_CONFIG", "/b")]);
        let file = |given: Option<&str>, env| Sources::new(given.map(PathBuf::from), env, fallback).file.unwrap();
        assert_eq!(file(Some("/a"), named.clone()), Path::new("/a"));
        assert_eq!(file(None, named), Path::new("/b"));
        assert_eq!(file(None, env(&[("UPWORK_ODOO_CONFIG", "")])), fallback);
        assert_eq!(Sources::new(None, env(&[]), Path::new("/no/such/file")).file, None);
    }

    #[test]
    fn printing_the_sources_shows_no_variable() {
        let sources = Sources::new(None, env(&[("UPWORK_ODOO__DATABASE__URL", "canary")]), Path::new("/"));
        assert!(!format!("{sources:?}").contains("canary"));
    }
}
