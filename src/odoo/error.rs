//! What can go wrong between this program and Odoo's tables. A difference of schema is no error: it is a
//! [`Finding`](super::schema::Finding).

/// A failure to read or write Odoo's tables.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// PostgreSQL refused or did not answer.
    #[error("Odoo's database failed")]
    Database(#[from] sqlx::Error),
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

impl Error {
    /// May the same call succeed a moment later?
    pub fn is_transient(&self) -> bool {
        match self {
            Self::Database(sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut) => true,
            Self::Database(sqlx::Error::Database(refusal)) => refusal.code().is_some_and(|code| is_transient(&code)),
            _ => false,
        }
    }
}

/// Connection lost (08), serialization and deadlock (40), too many connections (53300), lock not available (55P03),
/// server stopping or starting (57P01 to 57P03).
fn is_transient(sqlstate: &str) -> bool {
    sqlstate.starts_with("08")
        || sqlstate.starts_with("40")
        || ["53300", "55P03", "57P01", "57P02", "57P03"].contains(&sqlstate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_timeout_is_worth_another_try_and_a_missing_table_is_not() {
        assert!(is_transient("55P03"));
        assert!(is_transient("40001"));
        assert!(!is_transient("42P01"));
        assert!(Error::Database(sqlx::Error::PoolTimedOut).is_transient());
        assert!(!Error::NotOdoo(String::new()).is_transient());
    }
}
