//! Whom an account is on Upwork. One account, one tenant: what to do about another one is decided in `jobs`.

use chrono::{DateTime, Utc};

use super::error::Error;
use super::tenant_choice;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Identity, OrganizationId, Tenant, TenantKind, UserId};

/// Whom the account was connected as.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn get(db: &Db, account: AccountId) -> Result<Option<Identity>, Error> {
    sqlx::query_file_as!(Row, "queries/store/identity_get.sql", account.0)
        .fetch_optional(db.pool())
        .await?
        .map(|row| row.read().map(|(_, identity)| identity))
        .transpose()
}

/// All of them, by account.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn list(db: &Db) -> Result<Vec<(AccountId, Identity)>, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/identity_list.sql").fetch_all(db.pool()).await?;
    rows.into_iter().map(Row::read).collect()
}

/// Remembers whom the account is, in the transaction that stores its tokens. Names may change, the person and
/// the tenant may not. An open question which tenant to take is closed by it.
///
/// # Errors
/// [`Error::TenantTaken`], [`Error::SomebodyElse`], [`Error::Database`].
pub async fn set(tx: &mut Tx, account: AccountId, identity: &Identity, now: DateTime<Utc>) -> Result<(), Error> {
    let Identity { user_id, user_name, tenant } = identity;
    let taken =
        sqlx::query_file_scalar!("queries/store/identity_find_owner.sql", tenant.organization_id.as_str(), account.0)
            .fetch_optional(tx.conn())
            .await?;
    if let Some(other) = taken {
        return Err(Error::TenantTaken { account: AccountId(other) });
    }
    let written = sqlx::query_file!(
        "queries/store/identity_set.sql",
        account.0,
        user_id.as_str(),
        user_name,
        tenant.organization_id.as_str(),
        tenant.name,
        tenant.kind.key(),
        now
    )
    .execute(tx.conn())
    .await?;
    if written.rows_affected() == 0 {
        let recorded = sqlx::query_file_as!(Row, "queries/store/identity_get.sql", account.0);
        let (_, recorded) = recorded.fetch_one(tx.conn()).await?.read()?;
        return Err(Error::SomebodyElse(Box::new(recorded)));
    }
    tenant_choice::withdraw(tx, account).await
}

/// Forgets whom an account was: after its row was deleted in Odoo.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget(tx: &mut Tx, account: AccountId) -> Result<(), Error> {
    sqlx::query_file!("queries/store/identity_forget.sql", account.0).execute(tx.conn()).await?;
    Ok(())
}

struct Row {
    account_id: i32,
    user_id: String,
    user_name: String,
    organization_id: String,
    organization_name: String,
    kind: String,
}

impl Row {
    fn read(self) -> Result<(AccountId, Identity), Error> {
        let kind = TenantKind::from_key(&self.kind)
            .ok_or_else(|| Error::Unreadable { table: "identity", value: self.kind.clone() })?;
        let tenant =
            Tenant { organization_id: OrganizationId::new(self.organization_id), name: self.organization_name, kind };
        let identity = Identity { user_id: UserId::new(self.user_id), user_name: self.user_name, tenant };
        Ok((AccountId(self.account_id), identity))
    }
}
