//! `migrations-check/access.toml`: what this program does with Odoo's tables, by job. Written by hand; everything else in a
//! manifest comes from a live database.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::Work;
use super::manifest::Use;
use crate::domain::Series;
use crate::odoo::Error;

/// The whole file.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Access {
    pub modules: KnownModules,
    pub tables: BTreeMap<String, Table>,
}

/// Modules that are known to add values only the ORM fills.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct KnownModules {
    pub timesheets: BTreeSet<String>,
    pub documents: BTreeSet<String>,
}

/// What is done with one table.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Table {
    #[serde(default)]
    pub read_by: BTreeSet<Work>,
    #[serde(default)]
    pub written_by: BTreeSet<Work>,
    #[serde(default)]
    select: BTreeSet<String>,
    #[serde(default)]
    insert: BTreeSet<String>,
    #[serde(default)]
    update: BTreeSet<String>,
    #[serde(default)]
    pub optional: BTreeMap<String, BTreeSet<Use>>,
    #[serde(default, rename = "18.0")]
    only_18: Columns,
    #[serde(default, rename = "19.0")]
    only_19: Columns,
}

/// Columns that only one series has.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
struct Columns {
    select: BTreeSet<String>,
    insert: BTreeSet<String>,
    update: BTreeSet<String>,
}

impl Access {
    /// The file compiled into this program.
    pub fn load() -> Result<Self, Error> {
        Ok(toml::from_str(include_str!("../../../migrations-check/access.toml"))?)
    }

    /// Names of all tables, for the catalogue's queries.
    pub fn table_names(&self) -> Vec<String> {
        self.tables.keys().cloned().collect()
    }
}

impl Table {
    /// The columns that are used in a series, with what is done with each.
    pub fn uses(&self, series: Series) -> BTreeMap<&str, BTreeSet<Use>> {
        let only = match series {
            Series::V18 => &self.only_18,
            Series::V19 => &self.only_19,
        };
        let lists = [
            (Use::Select, &self.select, &only.select),
            (Use::Insert, &self.insert, &only.insert),
            (Use::Update, &self.update, &only.update),
        ];
        let mut uses: BTreeMap<&str, BTreeSet<Use>> = BTreeMap::new();
        for (usage, both, one) in lists {
            for column in both.iter().chain(one) {
                uses.entry(column).or_default().insert(usage);
            }
        }
        uses
    }
}
