//! Whose ledger an account reads: its accounting entity on Upwork. One wallet, one account; what to do about another
//! one is decided in `jobs`.

use chrono::{DateTime, NaiveDate, Utc};

use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, AccountingEntityId};

/// What is remembered of an account's wallet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wallet {
    /// Upwork's id of it.
    pub entity: AccountingEntityId,
    /// When a reading last went back far enough to find late refunds.
    pub swept_on: Option<NaiveDate>,
}

/// The wallet of an account; `None` before its ledger was first read.
///
/// # Errors
/// [`Error::Database`].
pub async fn get(db: &Db, account: AccountId) -> Result<Option<Wallet>, Error> {
    let row = sqlx::query_file!("queries/store/wallet_get.sql", account.0).fetch_optional(db.pool()).await?;
    Ok(row.map(|row| Wallet { entity: AccountingEntityId::new(row.accounting_entity), swept_on: row.swept_on }))
}

/// Another account that reads the same ledger.
///
/// # Errors
/// [`Error::Database`].
pub async fn owner(db: &Db, entity: &AccountingEntityId, other_than: AccountId) -> Result<Option<AccountId>, Error> {
    let owner = sqlx::query_file_scalar!("queries/store/wallet_find_owner.sql", entity.as_str(), other_than.0);
    Ok(owner.fetch_optional(db.pool()).await?.map(AccountId))
}

/// Remembers whose ledger an account reads, once for all.
///
/// # Errors
/// [`Error::Database`]; the account or the wallet may have been recorded meanwhile.
pub async fn record(
    tx: &mut Tx,
    account: AccountId,
    entity: &AccountingEntityId,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    sqlx::query_file!("queries/store/wallet_record.sql", account.0, entity.as_str(), now).execute(tx.conn()).await?;
    Ok(())
}

/// Remembers that a reading went back far enough to find late refunds.
///
/// # Errors
/// [`Error::Database`].
pub async fn swept(tx: &mut Tx, account: AccountId, day: NaiveDate) -> Result<(), Error> {
    sqlx::query_file!("queries/store/wallet_set_swept.sql", account.0, day).execute(tx.conn()).await?;
    Ok(())
}

/// Forgets whose ledger an account read: after its row was deleted in Odoo. The ledger itself stays.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    sqlx::query_file!("queries/store/wallet_forget.sql", account.0).execute(tx.conn()).await?;
    Ok(())
}
