//! The Odoo series this program knows.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A supported Odoo series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Series {
    /// Odoo 18.0.
    #[serde(rename = "18.0")]
    V18,
    /// Odoo 19.0.
    #[serde(rename = "19.0")]
    V19,
}

/// A version of Odoo that this program must not write to.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Odoo {0} is not supported; this program knows 18.0 and 19.0")]
pub struct UnsupportedSeries(pub String);

impl Series {
    /// All of them, oldest first.
    pub const ALL: [Self; 2] = [Self::V18, Self::V19];

    /// `18.0` or `19.0`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::V18 => "18.0",
            Self::V19 => "19.0",
        }
    }

    /// Reads the series from the installed version of the module `base` (`18.0.1.3`) or from its bare name.
    ///
    /// # Errors
    /// [`UnsupportedSeries`] for anything else, intermediate (`saas~18.2`) releases included.
    pub fn from_version(version: &str) -> Result<Self, UnsupportedSeries> {
        Self::ALL
            .into_iter()
            .find(|series| {
                version.strip_prefix(series.name()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
            })
            .ok_or_else(|| UnsupportedSeries(version.to_owned()))
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_two_stable_series_are_known() {
        assert_eq!(Series::from_version("18.0.1.3"), Ok(Series::V18));
        assert_eq!(Series::from_version("19.0"), Ok(Series::V19));
        for version in ["17.0.1.3", "saas~18.2.1.3", "18.01", "180.0", ""] {
            assert!(Series::from_version(version).is_err(), "{version}");
        }
    }
}
