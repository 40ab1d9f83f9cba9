//! Whose a record is: its account and its company. For ids that came from outside.

use std::collections::BTreeMap;

use super::Error;
use crate::db::Db;
use crate::domain::{AccountId, ContractId};

/// Whose a record is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Its account.
    pub account: AccountId,
    /// `res_company` of the record.
    pub company_id: i32,
    /// Of a contract its id on Upwork; `None` of anything else.
    pub contract: Option<ContractId>,
}

/// Of these time logs, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_timelogs(db: &Db, ids: &[i32]) -> Result<BTreeMap<i32, Owner>, Error> {
    let rows = sqlx::query_file!("queries/odoo/timelogs_find_owners.sql", ids).fetch_all(db.pool()).await?;
    let owner = |account, company_id| Owner { account: AccountId(account), company_id, contract: None };
    Ok(rows.into_iter().map(|row| (row.id, owner(row.upwork_account_id, row.company_id))).collect())
}

/// Of these earnings, by row id, each with Upwork's id of it; `None`: somebody made it by hand.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_earnings(db: &Db, ids: &[i32]) -> Result<BTreeMap<i32, (Owner, Option<String>)>, Error> {
    let rows = sqlx::query_file!("queries/odoo/earnings_find_owners.sql", ids).fetch_all(db.pool()).await?;
    let owner = |account, company_id| Owner { account: AccountId(account), company_id, contract: None };
    let owners =
        rows.into_iter().map(|row| (row.id, (owner(row.upwork_account_id, row.company_id), row.upwork_earning_id)));
    Ok(owners.collect())
}

/// Of these contracts, by row id.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_contracts(db: &Db, ids: &[i32]) -> Result<BTreeMap<i32, Owner>, Error> {
    let rows = sqlx::query_file!("queries/odoo/contracts_find_owners.sql", ids).fetch_all(db.pool()).await?;
    let owner = rows.into_iter().map(|row| {
        let contract = Some(ContractId::new(row.upwork_contract_id));
        (row.id, Owner { account: AccountId(row.upwork_account_id), company_id: row.company_id, contract })
    });
    Ok(owner.collect())
}
