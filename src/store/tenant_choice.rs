//! A person with several tenants has to choose one. The question is answered through a link that is good once
//! and known by its hash only.

use chrono::{DateTime, Utc};

use super::error::Error;
use super::key::KeyHash;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Tenant, UserId};

/// An open question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// For which account.
    pub account: AccountId,
    /// Who is asked.
    pub user_id: UserId,
    /// Who is asked, for people to read.
    pub user_name: String,
    /// What there is to choose from.
    pub tenants: Vec<Tenant>,
    /// Until when it can be answered.
    pub expires_at: DateTime<Utc>,
}

/// Asks; an earlier question of the account is no longer good.
///
/// # Errors
/// [`Error::Database`].
pub async fn offer(tx: &mut Tx, choice: &Choice, key: KeyHash) -> Result<(), Error> {
    let Choice { account, user_id, user_name, tenants, expires_at } = choice;
    let tenants = serde_json::to_value(tenants)?;
    sqlx::query_file!(
        "queries/store/tenant_choice_offer.sql",
        account.0,
        user_id.as_str(),
        user_name,
        tenants,
        key.as_bytes(),
        expires_at
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes the question that this key answers: good once, and not after its time.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn take(tx: &mut Tx, key: KeyHash, now: DateTime<Utc>) -> Result<Option<Choice>, Error> {
    sqlx::query_file_as!(Row, "queries/store/tenant_choice_take.sql", key.as_bytes(), now)
        .fetch_optional(tx.conn())
        .await?
        .map(Choice::try_from)
        .transpose()
}

/// The open question of an account.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn pending(db: &Db, account: AccountId, now: DateTime<Utc>) -> Result<Option<Choice>, Error> {
    sqlx::query_file_as!(Row, "queries/store/tenant_choice_get.sql", account.0, now)
        .fetch_optional(db.pool())
        .await?
        .map(Choice::try_from)
        .transpose()
}

/// Closes the question of an account unanswered.
///
/// # Errors
/// [`Error::Database`].
pub async fn withdraw(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    sqlx::query_file!("queries/store/tenant_choice_withdraw.sql", account.0).execute(tx.conn()).await?;
    Ok(())
}

struct Row {
    account_id: i32,
    user_id: String,
    user_name: String,
    tenants: serde_json::Value,
    expires_at: DateTime<Utc>,
}

impl TryFrom<Row> for Choice {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let value = row.account_id.to_string();
        Ok(Self {
            account: AccountId(row.account_id),
            user_id: UserId::new(row.user_id),
            user_name: row.user_name,
            tenants: serde_json::from_value(row.tenants)
                .map_err(|_| Error::Unreadable { table: "tenant_choice", value })?,
            expires_at: row.expires_at,
        })
    }
}
