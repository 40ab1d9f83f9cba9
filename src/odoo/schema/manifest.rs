//! What a database of one series is expected to look like, as far as this program depends on it.
//!
//! Made by [`generate`](super::generate()) from a live database, kept in `migrations-check/`, compiled in. Nothing here asks
//! a database.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Work;
use crate::domain::Series;
use crate::odoo::Error;

/// One series' manifest.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// The series it describes.
    pub series: Series,
    /// What is known of Odoo's modules.
    pub modules: Modules,
    /// The tables this program reads or writes, by name.
    pub tables: BTreeMap<String, Table>,
}

/// Modules by what they do to the rows this program writes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Modules {
    /// Proven: the ORM leaves their columns in our rows empty or at the default.
    pub neutral: BTreeSet<String>,
    /// They add stored values to timesheets.
    pub timesheets: BTreeSet<String>,
    /// They add stored values to accounting documents.
    pub documents: BTreeSet<String>,
}

/// One table.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// Jobs that read it.
    #[serde(default)]
    pub read_by: BTreeSet<Work>,
    /// Jobs that write it. Empty: only the columns that are read are listed, and nothing of the rest.
    #[serde(default)]
    pub written_by: BTreeSet<Work>,
    /// The sequence that `id` is taken from, if rows are inserted.
    pub sequence: Option<String>,
    /// Unique keys, each as its columns in alphabetical order.
    #[serde(default)]
    pub unique: BTreeSet<Vec<String>>,
    /// Unique keys that Odoo has for some rows only, or over an expression, each as its columns in alphabetical order.
    #[serde(default)]
    pub partial: BTreeSet<Vec<String>>,
    /// CHECK and exclusion constraints, as PostgreSQL prints them.
    #[serde(default)]
    pub checks: BTreeSet<String>,
    /// Foreign keys: the referring column, and `table(column) on delete action`.
    #[serde(default)]
    pub references: BTreeMap<String, String>,
    /// Columns by name.
    pub columns: BTreeMap<String, Column>,
    /// Columns that only some databases have, and what is done with them. A `*` stands for digits.
    #[serde(default)]
    pub optional: BTreeMap<String, BTreeSet<Use>>,
}

/// One column.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Column {
    /// As `format_type` prints it.
    #[serde(rename = "type")]
    pub kind: String,
    /// Declared NOT NULL.
    #[serde(default)]
    pub not_null: bool,
    /// Has a default in the database. Odoo's own defaults are not in the database.
    #[serde(default)]
    pub default: bool,
    /// What this program does with it; nothing for a column that is only known to be harmless.
    #[serde(default)]
    pub uses: BTreeSet<Use>,
}

/// What is done with a column, and the privilege that this takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Use {
    /// Read.
    Select,
    /// Given a value in new rows.
    Insert,
    /// Changed in rows that are there.
    Update,
}

impl Use {
    /// Every use, in the order of SQL manuals.
    pub const ALL: [Self; 3] = [Self::Select, Self::Insert, Self::Update];

    /// The privilege's name.
    pub fn privilege(self) -> &'static str {
        match self {
            Self::Select => "SELECT",
            Self::Insert => "INSERT",
            Self::Update => "UPDATE",
        }
    }
}

impl Manifest {
    /// The manifest compiled into this program.
    ///
    /// # Errors
    /// [`Error::Manifest`] if it does not parse, which a test rules out.
    pub fn for_series(series: Series) -> Result<Self, Error> {
        let text = match series {
            Series::V18 => include_str!("../../../migrations-check/18.0.toml"),
            Series::V19 => include_str!("../../../migrations-check/19.0.toml"),
        };
        Ok(toml::from_str(text)?)
    }

    /// Names of all tables, for the catalogue's queries.
    pub fn table_names(&self) -> Vec<String> {
        self.tables.keys().cloned().collect()
    }
}

impl Table {
    /// Jobs that need the table at all.
    pub fn jobs(&self) -> BTreeSet<Work> {
        self.read_by.union(&self.written_by).copied().collect()
    }

    /// Jobs that put something to this use.
    pub fn jobs_that(&self, usage: Use) -> &BTreeSet<Work> {
        match usage {
            Use::Select => &self.read_by,
            Use::Insert | Use::Update => &self.written_by,
        }
    }

    /// Does any job write it? Only then is the whole table in the manifest.
    pub fn is_written(&self) -> bool {
        !self.written_by.is_empty()
    }

    /// Does any job put new rows into it?
    pub fn takes_new_rows(&self) -> bool {
        self.columns.values().any(|column| column.uses.contains(&Use::Insert))
    }

    /// What is done with a column that only some databases have; nothing with one that is no such column.
    pub fn optional_uses(&self, column: &str) -> BTreeSet<Use> {
        let fitting = self.optional.iter().filter(|(pattern, _)| fits(pattern, column));
        fitting.flat_map(|(_, uses)| uses).copied().collect()
    }

    /// The columns put to a use, in alphabetical order.
    pub fn columns_for(&self, usage: Use) -> Vec<&str> {
        self.columns.iter().filter(|(_, column)| column.uses.contains(&usage)).map(|(name, _)| name.as_str()).collect()
    }
}

/// `x_plan*_id` fits `x_plan7_id`.
fn fits(pattern: &str, column: &str) -> bool {
    match pattern.split_once('*') {
        None => pattern == column,
        Some((start, end)) => {
            let digits = column.strip_prefix(start).and_then(|rest| rest.strip_suffix(end)).unwrap_or_default();
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_embedded_manifests_parse_and_name_their_series() {
        for series in Series::ALL {
            let manifest = Manifest::for_series(series).expect("manifest");
            assert_eq!(manifest.series, series);
            assert!(manifest.tables["upwork_contract"].takes_new_rows());
            assert!(!manifest.tables["res_users"].takes_new_rows());
        }
    }

    #[test]
    fn an_optional_column_is_known_by_its_pattern() {
        for (pattern, column, fits_it) in [
            ("x_plan*_id", "x_plan7_id", true),
            ("x_plan*_id", "x_plan12_id", true),
            ("x_plan*_id", "x_plan_id", false),
            ("x_plan*_id", "x_plan7b_id", false),
            ("validated", "validated", true),
            ("validated", "validated_by", false),
        ] {
            assert_eq!(fits(pattern, column), fits_it, "{pattern} {column}");
        }
    }

    #[test]
    fn no_manifest_reads_a_password() {
        for series in Series::ALL {
            let manifest = Manifest::for_series(series).expect("manifest");
            let users: Vec<_> = manifest.tables["res_users"].columns.keys().cloned().collect();
            assert_eq!(users, ["company_id", "id", "login", "partner_id"]);
        }
    }
}
