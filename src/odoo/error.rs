//! What can go wrong between this program and Odoo's tables.

use crate::db;
use crate::domain::Kind;

/// A failure to read or write Odoo's tables.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// PostgreSQL refused or did not answer.
    #[error("Odoo's database failed")]
    Database(#[from] db::Error),
    /// Rows changed between reading and writing. Nothing was written; plan again.
    #[error("{} {kind} rows were changed in Odoo meanwhile", .ids.len())]
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
            Self::UnknownUser(_) | Self::AccountExists { .. } => false,
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
    }
}
