//! Rows of `upwork_account`: which accounts there are, and what becomes of their connection to Upwork.

mod connection;
mod secrets;

use secrecy::{ExposeSecret, SecretString};

use super::chatter::{self, Model};
use super::{Author, Error};
use crate::db::{Db, Tx};
use crate::domain::{Account, AccountId};

pub use connection::{
    begin_connect, clear_last_error, disconnect, fail, revoked, set_last_error, store_connected, store_rotated,
    take_state, touch_last_sync,
};
pub use secrets::{Credentials, Tokens, credentials, tokens};

/// All active accounts, oldest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn list(db: &Db) -> Result<Vec<Account>, Error> {
    read(db, None, None).await
}

/// The active account with this row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn by_id(db: &Db, id: AccountId) -> Result<Option<Account>, Error> {
    Ok(read(db, Some(id), None).await?.pop())
}

/// The name of an account, be it archived; `None` if it was deleted.
///
/// # Errors
/// [`Error::Database`].
pub async fn name_of(db: &Db, id: AccountId) -> Result<Option<String>, Error> {
    Ok(sqlx::query_file_scalar!("queries/odoo/account_find_name.sql", id.0).fetch_optional(db.pool()).await?)
}

/// The active accounts of this name: a name is unique within a company only.
///
/// # Errors
/// [`Error::Database`].
pub async fn by_name(db: &Db, name: &str) -> Result<Vec<Account>, Error> {
    read(db, None, Some(name)).await
}

async fn read(db: &Db, id: Option<AccountId>, name: Option<&str>) -> Result<Vec<Account>, Error> {
    let rows = sqlx::query_file!("queries/odoo/accounts_read.sql", id.map(|id| id.0), name);
    let account = rows.map(|row| Account {
        id: AccountId(row.id),
        name: row.name,
        company_id: row.company_id,
        state: row.state,
        is_connected: row.is_connected,
        sync_enabled: row.sync_enabled,
        token_expiry: row.token_expiry,
        last_sync: row.last_sync,
        last_error: row.last_error,
    });
    Ok(account.fetch_all(db.pool()).await?)
}

/// A new account, as a user would fill in the form.
#[derive(Clone, Debug)]
pub struct NewAccount<'a> {
    /// Its name, unique within the company.
    pub name: &'a str,
    /// Client id of the application on Upwork.
    pub client_id: &'a str,
    /// Client secret of the application.
    pub client_secret: &'a SecretString,
    /// `res_company`.
    pub company_id: i32,
}

/// Makes an account, not connected yet.
///
/// # Errors
/// [`Error::AccountExists`] if the name is taken; then the transaction is to be rolled back. [`Error::Database`].
pub async fn create(tx: &mut Tx, new: &NewAccount<'_>, author: &Author) -> Result<AccountId, Error> {
    let id = sqlx::query_file_scalar!(
        "queries/odoo/account_insert.sql",
        author.uid,
        new.company_id,
        new.name,
        new.client_id,
        new.client_secret.expose_secret(),
    )
    .fetch_one(tx.conn())
    .await
    .map_err(|error| match &error {
        sqlx::Error::Database(refusal) if refusal.is_unique_violation() => {
            Error::AccountExists { name: new.name.to_owned() }
        }
        _ => error.into(),
    })?;
    chatter::created(tx.conn(), Model::Account, &[id], author).await?;
    Ok(AccountId(id))
}
