//! Who on Upwork is which employee, as people said by command; and who works on which contract, as Upwork's reports say.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, ContractId, Freelancer, UserId};

/// What was said: by company and freelancer, the row id of the employee.
///
/// # Errors
/// [`Error::Database`].
pub async fn mapped(tx: &mut Tx, companies: &[i32]) -> Result<BTreeMap<(i32, UserId), i32>, Error> {
    let rows = sqlx::query_file!("queries/store/employee_list.sql", companies).fetch_all(tx.conn()).await?;
    Ok(rows.into_iter().map(|row| ((row.company_id, UserId::new(row.freelancer_id)), row.employee_id)).collect())
}

/// Remembers who somebody is.
///
/// # Errors
/// [`Error::Database`].
pub async fn set(
    tx: &mut Tx,
    company_id: i32,
    freelancer: &UserId,
    employee_id: i32,
    now: DateTime<Utc>,
) -> Result<(), Error> {
    sqlx::query_file!("queries/store/employee_set.sql", company_id, freelancer.as_str(), employee_id, now)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Forgets who somebody is; false: nobody had said so.
///
/// # Errors
/// [`Error::Database`].
pub async fn forget(tx: &mut Tx, company_id: i32, freelancer: &UserId) -> Result<bool, Error> {
    let forgotten = sqlx::query_file!("queries/store/employee_forget.sql", company_id, freelancer.as_str());
    Ok(forgotten.execute(tx.conn()).await?.rows_affected() > 0)
}

/// Who works on these contracts.
///
/// # Errors
/// [`Error::Database`].
pub async fn workers(
    tx: &mut Tx,
    account: AccountId,
    contracts: &[String],
) -> Result<BTreeMap<ContractId, Vec<Freelancer>>, Error> {
    let rows = sqlx::query_file!("queries/store/worker_list.sql", account.0, contracts).fetch_all(tx.conn()).await?;
    let mut workers: BTreeMap<ContractId, Vec<Freelancer>> = BTreeMap::new();
    for row in rows {
        let worker = Freelancer { id: UserId::new(row.freelancer_id), name: row.freelancer_name };
        workers.entry(ContractId::new(row.contract_id)).or_default().push(worker);
    }
    Ok(workers)
}

/// Everybody who ever worked for an account, with the number of contracts.
///
/// # Errors
/// [`Error::Database`].
pub async fn everybody(db: &Db, account: AccountId) -> Result<Vec<(Freelancer, i64)>, Error> {
    let rows = sqlx::query_file!("queries/store/worker_list_account.sql", account.0).fetch_all(db.pool()).await?;
    let worker = |id, name| Freelancer { id: UserId::new(id), name };
    Ok(rows.into_iter().map(|row| (worker(row.freelancer_id, row.freelancer_name), row.contracts)).collect())
}
