//! An account's way between `draft`, `connecting`, `connected` and `error`. Each step is one statement that names
//! what it expects to find, so that two people, or a person and a renewal, cannot undo each other unseen.

use chrono::{DateTime, Utc};
use secrecy::{ExposeSecret, SecretString};
use sqlx::PgConnection;

use crate::db::Tx;
use crate::domain::{AccountId, AccountState, TokenPair};
use crate::odoo::chatter::{self, Model, Shown, Tracked};
use crate::odoo::{Author, Error};

/// A person sets out for Upwork's authorize page: `connecting`, with the state that must come back. Tokens stay, so
/// that a running sync goes on. False if there is no such active account.
///
/// # Errors
/// [`Error::Database`].
pub async fn begin_connect(tx: &mut Tx, id: AccountId, oauth_state: &str, author: &Author) -> Result<bool, Error> {
    let row = sqlx::query_file!("queries/odoo/account_begin_connect.sql", id.0, oauth_state, author.uid)
        .fetch_optional(tx.conn())
        .await?;
    note(tx.conn(), id, row.map(|row| (row.old_state, row.new_state)), author).await
}

/// Takes the state that came back from Upwork: which account is it of? Good once.
///
/// # Errors
/// [`Error::Database`].
pub async fn take_state(tx: &mut Tx, oauth_state: &str) -> Result<Option<AccountId>, Error> {
    let id = sqlx::query_file_scalar!("queries/odoo/account_take_state.sql", oauth_state);
    Ok(id.fetch_optional(tx.conn()).await?.map(AccountId))
}

/// Stores the first tokens of a connection made by `client_id`. False, and nothing stored, if meanwhile the account
/// was disconnected, archived or given another client id.
///
/// # Errors
/// [`Error::Database`].
pub async fn store_connected(
    tx: &mut Tx,
    id: AccountId,
    client_id: &str,
    tokens: &TokenPair,
    author: &Author,
) -> Result<bool, Error> {
    let row = sqlx::query_file!(
        "queries/odoo/account_connect.sql",
        id.0,
        client_id,
        tokens.access.expose_secret(),
        tokens.refresh.as_ref().map(ExposeSecret::expose_secret),
        tokens.expires_at,
        author.uid,
    )
    .fetch_optional(tx.conn())
    .await?;
    note(tx.conn(), id, row.map(|row| (row.old_state, row.new_state)), author).await
}

/// Stores renewed tokens in place of the refresh token they were got for. False, and nothing stored, if that is not
/// there any more: disconnected, or connected anew.
///
/// # Errors
/// [`Error::Database`].
pub async fn store_rotated(
    tx: &mut Tx,
    id: AccountId,
    old_refresh: &SecretString,
    tokens: &TokenPair,
    author: &Author,
) -> Result<bool, Error> {
    let row = sqlx::query_file_scalar!(
        "queries/odoo/account_rotate.sql",
        id.0,
        old_refresh.expose_secret(),
        tokens.access.expose_secret(),
        tokens.refresh.as_ref().map(ExposeSecret::expose_secret),
        tokens.expires_at,
        author.uid,
    );
    Ok(row.fetch_optional(tx.conn()).await?.is_some())
}

/// An attempt to connect came to nothing. `state` is what the account is then: `connected` if its old tokens still
/// live, else `error`.
///
/// # Errors
/// [`Error::Database`].
pub async fn fail(tx: &mut Tx, id: AccountId, state: AccountState, reason: &str, author: &Author) -> Result<(), Error> {
    let row = sqlx::query_file!("queries/odoo/account_fail.sql", id.0, state.key(), reason, author.uid)
        .fetch_optional(tx.conn())
        .await?;
    note(tx.conn(), id, row.map(|row| (row.old_state, row.new_state)), author).await.map(drop)
}

/// Upwork takes this refresh token no more: the tokens go, the account is in `error`. False, and nothing done, if the
/// account holds another token by now.
///
/// # Errors
/// [`Error::Database`].
pub async fn revoked(
    tx: &mut Tx,
    id: AccountId,
    refresh: &SecretString,
    reason: &str,
    author: &Author,
) -> Result<bool, Error> {
    let row = sqlx::query_file!("queries/odoo/account_revoke.sql", id.0, refresh.expose_secret(), reason, author.uid)
        .fetch_optional(tx.conn())
        .await?;
    note(tx.conn(), id, row.map(|row| (row.old_state, row.new_state)), author).await
}

/// Forgets the tokens: `draft`. What was synced stays. False if there is no such account.
///
/// # Errors
/// [`Error::Database`].
pub async fn disconnect(tx: &mut Tx, id: AccountId, author: &Author) -> Result<bool, Error> {
    let row =
        sqlx::query_file!("queries/odoo/account_disconnect.sql", id.0, author.uid).fetch_optional(tx.conn()).await?;
    note(tx.conn(), id, row.map(|row| (row.old_state, row.new_state)), author).await
}

/// Says on the account what went wrong; writes nothing if it says so already.
///
/// # Errors
/// [`Error::Database`].
pub async fn set_last_error(tx: &mut Tx, id: AccountId, reason: &str, author: &Author) -> Result<(), Error> {
    last_error(tx, id, Some(reason), author).await
}

/// All is well again; writes nothing if nothing was wrong.
///
/// # Errors
/// [`Error::Database`].
pub async fn clear_last_error(tx: &mut Tx, id: AccountId, author: &Author) -> Result<(), Error> {
    last_error(tx, id, None, author).await
}

async fn last_error(tx: &mut Tx, id: AccountId, reason: Option<&str>, author: &Author) -> Result<(), Error> {
    sqlx::query_file!("queries/odoo/account_set_last_error.sql", id.0, reason, author.uid).execute(tx.conn()).await?;
    Ok(())
}

/// Notes the end of a good run.
///
/// # Errors
/// [`Error::Database`].
pub async fn touch_last_sync(tx: &mut Tx, id: AccountId, at: DateTime<Utc>) -> Result<(), Error> {
    sqlx::query_file!("queries/odoo/account_set_last_sync.sql", id.0, at).execute(tx.conn()).await?;
    Ok(())
}

/// Leaves the note of a change of state, given the row's state before and after. False if no row was written.
async fn note(
    conn: &mut PgConnection,
    id: AccountId,
    written: Option<(String, String)>,
    author: &Author,
) -> Result<bool, Error> {
    let Some((old, new)) = written else { return Ok(false) };
    if old != new {
        let label = |key: &str| Shown::label(Some(AccountState::label(key)));
        let change = Tracked { field: "state", old: label(&old), new: label(&new) };
        chatter::changed(conn, Model::Account, &[(id.0, vec![change])], author).await?;
    }
    Ok(true)
}
