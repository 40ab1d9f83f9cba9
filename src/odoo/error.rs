//! What can go wrong between this program and Odoo's tables. A difference of schema is no error: it is a
//! [`Finding`](super::schema::Finding).

use crate::db;
use crate::domain::Kind;

/// A failure to read or write Odoo's tables.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// PostgreSQL refused or did not answer.
    #[error("Odoo's database: {0}")]
    Database(#[from] db::Error),
    /// Rows changed between reading and writing. Nothing was written; plan again.
    #[error("{kind} rows were changed in Odoo meanwhile")]
    Moved {
        /// Of which table.
        kind: Kind,
        /// Row ids; empty if a contract was deleted that new milestones belong to.
        ids: Vec<i32>,
    },
    /// The user that rows are written as is not there.
    #[error("Odoo has no user with the login {0:?}; set odoo.user to one that exists")]
    UnknownUser(String),
    /// The account's name is taken in its company.
    #[error("there is an Upwork account {name:?} in this company already")]
    AccountExists {
        /// Its name.
        name: String,
    },
    /// The manifest compiled into this program does not parse.
    #[error("the schema manifest of this program is broken")]
    Manifest(#[from] toml::de::Error),
    /// The database is none that a manifest or grants can be made for.
    #[error("{0}")]
    NotOdoo(String),
    /// `migrations-check/access.toml` names what the live database does not have.
    #[error("migrations-check/access.toml names {table}.{column}, which this database does not have")]
    NotThere {
        /// Table of Odoo.
        table: String,
        /// Column in it.
        column: String,
    },
}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error.into())
    }
}

impl Error {
    /// Whether reading, planning and writing the same again may go well.
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Database(error) => error.is_transient(),
            Self::Moved { .. } => true,
            Self::UnknownUser(_)
            | Self::AccountExists { .. }
            | Self::Manifest(_)
            | Self::NotOdoo(_)
            | Self::NotThere { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moved_row_is_worth_another_plan_and_a_missing_user_is_not() {
        assert!(Error::Moved { kind: Kind::Contract, ids: vec![7] }.is_transient());
        assert!(Error::from(sqlx::Error::PoolTimedOut).is_transient());
        assert!(!Error::UnknownUser("nobody".to_owned()).is_transient());
        assert!(!Error::AccountExists { name: "Main".to_owned() }.is_transient());
        assert!(!Error::NotOdoo(String::new()).is_transient());
    }
}
