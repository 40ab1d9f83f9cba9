//! The secrets of an account. They leave here wrapped: neither a log line nor an error can show them.

use chrono::{DateTime, Utc};
use secrecy::SecretString;

use crate::db::Db;
use crate::domain::AccountId;
use crate::odoo::Error;

/// What the application is known by at Upwork.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// Client id.
    pub client_id: String,
    /// Client secret.
    pub client_secret: SecretString,
}

/// What Upwork handed out last.
#[derive(Clone, Debug)]
pub struct Tokens {
    /// Bearer token of calls.
    pub access: SecretString,
    /// Token for the next renewal; without one only a person can connect again.
    pub refresh: Option<SecretString>,
    /// When the access token ends, UTC; `None` if nobody wrote it down.
    pub expiry: Option<DateTime<Utc>>,
}

/// Reads the credentials of an active account; `None` if there is no such account.
///
/// # Errors
/// [`Error::Database`].
pub async fn credentials(db: &Db, account: AccountId) -> Result<Option<Credentials>, Error> {
    let row =
        sqlx::query_file!("queries/odoo/account_read_credentials.sql", account.0).fetch_optional(db.pool()).await?;
    Ok(row.map(|row| Credentials { client_id: row.client_id, client_secret: row.client_secret.into() }))
}

/// Reads the tokens of an active account; `None` if it has none.
///
/// # Errors
/// [`Error::Database`].
pub async fn tokens(db: &Db, account: AccountId) -> Result<Option<Tokens>, Error> {
    let row = sqlx::query_file!("queries/odoo/account_read_tokens.sql", account.0).fetch_optional(db.pool()).await?;
    Ok(row.map(|row| Tokens {
        access: row.access_token.into(),
        refresh: row.refresh_token.map(SecretString::from),
        expiry: row.token_expiry,
    }))
}
