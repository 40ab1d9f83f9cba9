//! What a live database looks like, as far as it matters here: plain values, no connection. [`read`](super::read) fills
//! them, [`compare`](super::compare()) judges them.

use std::collections::BTreeMap;

use super::manifest::{self, Use};

/// Installed modules by name, with their version.
pub type Modules = BTreeMap<String, Option<String>>;

/// One look at a database, for the tables of one manifest.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    /// Database, role and what the role may see at all.
    pub database: Database,
    /// Installed modules.
    pub modules: Modules,
    /// The relations that exist, by name.
    pub tables: BTreeMap<String, Table>,
    /// Is there a `database.uuid`? None: it could not be looked for.
    pub has_uuid: Option<bool>,
}

/// Database, role and what the role may see at all.
#[derive(Clone, Debug, Default)]
pub struct Database {
    /// Its name.
    pub name: String,
    /// The role of this connection.
    pub role: String,
    /// Owner of `ir_module_module`, which is the role Odoo itself connects as. None: no Odoo here.
    pub odoo_owner: Option<String>,
    /// May the role use the schema `public`?
    pub may_use_schema: bool,
    /// May it read which modules are installed?
    pub may_read_modules: bool,
}

/// One relation.
#[derive(Clone, Debug, Default)]
pub struct Table {
    /// Is it a table, or something else under the name of one?
    pub kind: Kind,
    /// Does row-level security hide rows from this role?
    pub row_security: bool,
    /// The sequence behind the default of `id`.
    pub sequence: Option<Sequence>,
    /// Columns by name, `xmin` among them.
    pub columns: BTreeMap<String, Column>,
    /// Unique indexes.
    pub unique: Vec<Unique>,
    /// Foreign keys.
    pub references: Vec<Constraint>,
    /// CHECK and exclusion constraints.
    pub checks: Vec<Constraint>,
    /// Triggers and rules that run when a row is written.
    pub hooks: Vec<Hook>,
}

/// What a relation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// An ordinary table.
    #[default]
    Table,
    /// Anything else, by its name in English.
    Other(&'static str),
}

/// A sequence.
#[derive(Clone, Debug)]
pub struct Sequence {
    /// Its name.
    pub name: String,
    /// May the role take numbers from it?
    pub usable: bool,
}

/// One column.
#[derive(Clone, Debug, Default)]
pub struct Column {
    /// As `format_type` prints it.
    pub kind: String,
    /// Declared NOT NULL.
    pub not_null: bool,
    /// Has a default in the database.
    pub default: bool,
    /// Filled by PostgreSQL, refuses values from outside.
    pub generated: bool,
    /// What the role may do with it.
    pub allowed: Vec<Use>,
    /// Whose it is; only asked for columns the manifest lacks.
    pub origin: Origin,
}

/// Whose a column is, by Odoo's own account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// Odoo knows no such field, or was not asked.
    #[default]
    Unknown,
    /// A field made by hand, in Studio or in the settings.
    Manual,
    /// A field of these modules.
    Modules(Vec<String>),
}

/// A unique index.
#[derive(Clone, Debug)]
pub struct Unique {
    /// Its name; for messages only.
    pub name: String,
    /// Neither partial nor deferrable nor over an expression: ON CONFLICT can rely on it.
    pub whole: bool,
    /// Its columns in alphabetical order, expressions left out.
    pub columns: Vec<String>,
}

/// A constraint.
#[derive(Clone, Debug)]
pub struct Constraint {
    /// Its name; for messages only.
    pub name: String,
    /// Its columns.
    pub columns: Vec<String>,
    /// What it says.
    pub definition: String,
}

/// Something that runs by itself.
#[derive(Clone, Debug)]
pub struct Hook {
    /// `trigger` or `rule`.
    pub kind: String,
    /// Its name.
    pub name: String,
}

impl Catalogue {
    /// Does a table exist with every column that the manifest reads from it, and may this role read them?
    pub fn can_read(&self, name: &str, expected: &manifest::Table) -> bool {
        self.tables.get(name).is_some_and(|table| {
            expected
                .columns_for(Use::Select)
                .iter()
                .all(|column| table.columns.get(*column).is_some_and(|found| found.allowed.contains(&Use::Select)))
        })
    }
}
