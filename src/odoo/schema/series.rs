//! The Odoo series this program writes for. Anything else is refused before a row is touched.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A series of Odoo with a manifest of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Series {
    /// Odoo 18.0.
    #[serde(rename = "18.0")]
    V18,
    /// Odoo 19.0.
    #[serde(rename = "19.0")]
    V19,
}

impl Series {
    /// Every series, oldest first.
    pub const ALL: [Self; 2] = [Self::V18, Self::V19];

    /// As Odoo writes it: `18.0`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V18 => "18.0",
            Self::V19 => "19.0",
        }
    }

    /// The series of a module version such as `18.0.1.3`; the text before the module's own part if it is another one.
    ///
    /// # Errors
    /// The unsupported series, such as `17.0` or `saas~18.2`.
    pub fn of_version(version: &str) -> Result<Self, String> {
        let series: Vec<&str> = version.splitn(3, '.').take(2).collect();
        let series = series.join(".");
        series.parse().map_err(|UnknownSeries(name)| name)
    }
}

/// A text that names no supported series.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("Odoo {0} is not supported (18.0 and 19.0 are)")]
pub struct UnknownSeries(pub String);

impl FromStr for Series {
    type Err = UnknownSeries;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|series| series.as_str() == text)
            .ok_or_else(|| UnknownSeries(text.to_owned()))
    }
}

impl fmt::Display for Series {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn series_is_what_stands_before_the_modules_own_version() {
        assert_eq!(Series::of_version("18.0.1.3"), Ok(Series::V18));
        assert_eq!(Series::of_version("19.0.1.3"), Ok(Series::V19));
        assert_eq!(Series::of_version("17.0.1.3"), Err("17.0".to_owned()));
        assert_eq!(
            Series::of_version("saas~18.2.1.3"),
            Err("saas~18.2".to_owned())
        );
        assert_eq!(Series::of_version("18.01.3"), Err("18.01".to_owned()));
        assert_eq!(Series::of_version(""), Err(String::new()));
    }
}
