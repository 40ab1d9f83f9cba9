//! What can be wrong with a configuration. Must never carry the value of a secret.

use std::fmt;
use std::path::PathBuf;

use super::Origin;

/// A configuration that can't be used, with everything that is wrong with it.
#[derive(Debug, thiserror::Error)]
pub struct Error {
    problems: Vec<Problem>,
}

impl Error {
    pub(super) fn new(problems: Vec<Problem>) -> Self {
        Self { problems }
    }

    /// The problems, in the order in which they were found; at least one.
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, problem) in self.problems.iter().enumerate() {
            if i > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

/// One thing that is wrong: where, which key, why.
#[derive(Debug, thiserror::Error)]
pub enum Problem {
    /// A file that was named can't be read.
    #[error("{path}: cannot be read{}: {source}", for_key(.key.as_deref()), path = .path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// The secret that should come from it; none for the configuration file itself.
        key: Option<String>,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file is not TOML.
    #[error("{path}, line {line}: {reason}", path = .path.display())]
    Syntax {
        /// The file.
        path: PathBuf,
        /// Line number, from 1.
        line: usize,
        /// What the parser says; not the line itself, which may hold a secret.
        reason: String,
    },
    /// There is no such key.
    #[error("{origin}: {key}: unknown key{}", did_you_mean(.suggestion.as_deref()))]
    Unknown {
        /// Where it stands.
        origin: Origin,
        /// The key as written: `section.key`.
        key: String,
        /// A key that there is and that looks much like it.
        suggestion: Option<String>,
    },
    /// A secret is given in more than one way.
    #[error("{key}: given twice, by {first} and by {second}; keep one")]
    Twice {
        /// `section.key`.
        key: String,
        /// One place.
        first: Origin,
        /// The other.
        second: Origin,
    },
    /// A required key has no value anywhere.
    #[error("{key}: required but not set; {cure}")]
    Missing {
        /// `section.key`.
        key: String,
        /// How to set it.
        cure: String,
    },
    /// The value is of the wrong kind or out of range, or does not fit another one.
    #[error("{origin}: {key}: {reason}")]
    Invalid {
        /// Where it stands.
        origin: Origin,
        /// `section.key`.
        key: String,
        /// Why it can't be used.
        reason: String,
    },
}

impl Problem {
    /// `section.key`, where the problem is about one.
    pub fn key(&self) -> Option<&str> {
        match self {
            Self::Unreadable { key, .. } => key.as_deref(),
            Self::Syntax { .. } => None,
            Self::Unknown { key, .. }
            | Self::Twice { key, .. }
            | Self::Missing { key, .. }
            | Self::Invalid { key, .. } => Some(key),
        }
    }
}

fn did_you_mean(suggestion: Option<&str>) -> String {
    suggestion.map(|name| format!("; did you mean {name}?")).unwrap_or_default()
}

fn for_key(key: Option<&str>) -> String {
    key.map(|key| format!(" ({key})")).unwrap_or_default()
}
