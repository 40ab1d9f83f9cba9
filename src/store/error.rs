//! What can go wrong with our own schema.

use super::schema::State;
use crate::db;
use crate::domain::{AccountId, Identity, Job};

/// What the memory refused.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// PostgreSQL refused, or the connection broke.
    #[error(transparent)]
    Database(#[from] db::Error),
    /// The claim is another's, or its lease ran out: whatever this run has not committed must not be written.
    #[error("the run of {job} for account {account} was given up: its lease ran out or another replica took it over")]
    Lost {
        /// Whose run.
        account: AccountId,
        /// Which job.
        job: Job,
    },
    /// Another account of this database was connected as the same organization.
    #[error("account {account} is connected as this Upwork organization already")]
    TenantTaken {
        /// The other account.
        account: AccountId,
    },
    /// The account was connected as somebody else before.
    #[error("the account belongs to {} at {} on Upwork", .0.user_name, .0.tenant.name)]
    SomebodyElse(Box<Identity>),
    /// The schema is not as this program needs it. Says what to do.
    #[error("{0}")]
    NotReady(State),
    /// No table `ir_module_module`.
    #[error("this is no database of Odoo: it has no table ir_module_module")]
    NotOdoo,
    /// Only the Odoo role may migrate.
    #[error("role {role} may not act as the Odoo role {odoo_role}: let database.migrate_url name that role")]
    NotOdooRole {
        /// The role we are connected as.
        role: String,
        /// The owner of `ir_module_module`.
        odoo_role: String,
    },
    /// The schema belongs to a role other than Odoo's, so Odoo's own backup would leave it out or fail on it.
    #[error("the schema upwork_sync is owned by {owner}, but must be owned by the Odoo role {odoo_role}")]
    WrongOwner {
        /// Who owns it.
        owner: String,
        /// Who should.
        odoo_role: String,
    },
    /// A migration failed, or is not the one that was applied under its number.
    #[error("the schema upwork_sync could not be migrated")]
    Migration(#[source] Box<sqlx::migrate::MigrateError>),
    /// A row that this version cannot read.
    #[error("upwork_sync.{table} holds {value:?}, which this version cannot read")]
    Unreadable {
        /// Its table.
        table: &'static str,
        /// What it says.
        value: String,
    },
    /// A value that cannot be kept as JSON, which none of our types allows.
    #[error("a value could not be written as JSON")]
    Json(#[from] serde_json::Error),
}

impl Error {
    /// Whether doing the same again may go well.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Database(error) => error.is_transient(),
            _ => false,
        }
    }
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error.into())
    }
}

impl From<sqlx::migrate::MigrateError> for Error {
    fn from(error: sqlx::migrate::MigrateError) -> Self {
        match error {
            sqlx::migrate::MigrateError::Execute(error) => error.into(),
            other => Self::Migration(Box::new(other)),
        }
    }
}
