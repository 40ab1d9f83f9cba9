//! What can go wrong between this program and Odoo's tables. A difference of schema is no error: it is a
//! [`Finding`](super::schema::Finding).

use crate::db;

/// A failure to read or write Odoo's tables.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// PostgreSQL refused or did not answer.
    #[error("Odoo's database failed")]
    Database(#[from] db::Error),
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
    /// May the same call succeed a moment later?
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Database(error) => error.is_transient(),
            Self::Manifest(_) | Self::NotOdoo(_) | Self::NotThere { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_busy_database_is_worth_another_try_and_another_kind_of_database_is_not() {
        assert!(Error::from(sqlx::Error::PoolTimedOut).is_transient());
        assert!(!Error::from(sqlx::Error::RowNotFound).is_transient());
        assert!(!Error::NotOdoo(String::new()).is_transient());
    }
}
