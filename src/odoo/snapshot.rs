//! What Odoo holds now, read without locks; each row with its version, so that [`apply`](super::apply()) can tell
//! whether it is still the same. What the daemon remembers of the rows (`links`) is not Odoo's and stays empty here.
//!
//! The reads take a transaction: one of [`Db::begin_read_only`](crate::db::Db::begin_read_only) gives them all the
//! same state of the database.

mod earnings;
mod timelogs;

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

pub use self::earnings::{earnings, released};
pub use self::timelogs::{Wanted, contracts_with_hours, has_hours, timelogs, timesheet_of};
use super::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, ContractId, Currency};
use crate::plan::{ContractRow, ContractValues, CurrencyRow, MilestoneRow, PartnerMatch, ProposalRow, Snapshot};

/// Whom to look for among Odoo's partners.
#[derive(Clone, Copy, Debug)]
pub struct Clients<'a> {
    /// Company of the account: partners of others do not count.
    pub company_id: i32,
    /// Exact names.
    pub names: &'a [String],
    /// Row ids that are remembered.
    pub linked: &'a [i32],
}

/// Reads these contracts of an account with their milestones, the currencies, and the partners who could be their
/// clients.
///
/// # Errors
/// [`Error::Database`].
pub async fn contracts(
    tx: &mut Tx,
    account: AccountId,
    ids: &[ContractId],
    clients: Clients<'_>,
) -> Result<Snapshot, Error> {
    let contracts = contract_rows(tx, account, ids).await?;
    let rows: Vec<i32> = contracts.values().map(|contract| contract.id).collect();
    Ok(Snapshot {
        milestones: milestone_rows(tx, &rows).await?,
        contracts,
        currencies: currencies(tx).await?,
        ..partners(tx, clients).await?
    })
}

/// Reads the partners who could be these clients, and nothing else.
///
/// # Errors
/// [`Error::Database`].
pub async fn partners(tx: &mut Tx, clients: Clients<'_>) -> Result<Snapshot, Error> {
    let mut found = Snapshot::default();
    let named = sqlx::query_file!("queries/odoo/partners_find_by_name.sql", clients.names, clients.company_id)
        .fetch_all(tx.conn())
        .await?;
    for row in named {
        found.partners.entry(row.name).or_default().push(PartnerMatch { id: row.id });
    }
    let living = sqlx::query_file_scalar!("queries/odoo/partners_find.sql", clients.linked).fetch_all(tx.conn());
    found.living_partners = BTreeSet::from_iter(living.await?);
    Ok(found)
}

/// Reads all proposals of an account.
///
/// # Errors
/// [`Error::Database`].
pub async fn proposals(tx: &mut Tx, account: AccountId) -> Result<Snapshot, Error> {
    let rows = sqlx::query_file!("queries/odoo/proposals_read.sql", account.0).fetch_all(tx.conn()).await?;
    let proposals = rows.into_iter().map(|row| {
        let proposal = ProposalRow {
            id: row.id,
            xmin: row.xmin,
            state: row.state,
            title: row.title,
            submitted_date: row.submitted_date,
            hourly_rate: row.hourly_rate,
            contract_id: row.contract_id,
        };
        (row.id, proposal)
    });
    Ok(Snapshot { proposals: proposals.collect(), ..Snapshot::default() })
}

/// Upwork ids of all contracts that an account has in Odoo.
///
/// # Errors
/// [`Error::Database`].
pub async fn known_contract_ids(db: &Db, account: AccountId) -> Result<Vec<ContractId>, Error> {
    let ids = sqlx::query_file_scalar!("queries/odoo/contracts_list.sql", account.0).fetch_all(db.pool()).await?;
    Ok(ids.into_iter().map(ContractId::new).collect())
}

/// A contract in Odoo that has no client yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WithoutClient {
    /// Row id.
    pub id: i32,
    /// Title.
    pub name: String,
    /// Upwork's id.
    pub upwork_id: ContractId,
}

/// Contracts of an account that wait for somebody to say who their client is.
///
/// # Errors
/// [`Error::Database`].
pub async fn waiting_for_client(db: &Db, account: AccountId) -> Result<Vec<WithoutClient>, Error> {
    let rows =
        sqlx::query_file!("queries/odoo/contracts_list_without_client.sql", account.0).fetch_all(db.pool()).await?;
    Ok(rows
        .into_iter()
        .map(|row| WithoutClient { id: row.id, name: row.name, upwork_id: ContractId::new(row.upwork_contract_id) })
        .collect())
}

async fn contract_rows(
    tx: &mut Tx,
    account: AccountId,
    ids: &[ContractId],
) -> Result<BTreeMap<ContractId, ContractRow>, Error> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows = sqlx::query_file!("queries/odoo/contracts_read.sql", account.0, &ids).fetch_all(tx.conn()).await?;
    let contracts = rows.into_iter().map(|row| {
        let values = ContractValues {
            upwork_id: ContractId::new(row.upwork_contract_id),
            name: row.name,
            contract_type: row.contract_type,
            state: row.state,
            start_date: row.start_date,
            end_date: row.end_date,
            hourly_rate: row.hourly_rate,
            currency_id: row.currency_id,
            partner_id: row.partner_id,
        };
        (values.upwork_id.clone(), ContractRow { id: row.id, xmin: row.xmin, values })
    });
    Ok(contracts.collect())
}

async fn milestone_rows(tx: &mut Tx, contracts: &[i32]) -> Result<BTreeMap<i32, Vec<MilestoneRow>>, Error> {
    let rows = sqlx::query_file!("queries/odoo/milestones_read.sql", contracts).fetch_all(tx.conn()).await?;
    let mut of_contract: BTreeMap<i32, Vec<MilestoneRow>> = BTreeMap::new();
    for row in rows {
        of_contract.entry(row.contract_id).or_default().push(MilestoneRow {
            id: row.id,
            xmin: row.xmin,
            contract_id: row.contract_id,
            name: row.name,
            state: row.state,
            due_date: row.due_date,
            amount: row.amount,
            currency_id: row.currency_id,
        });
    }
    Ok(of_contract)
}

/// Decimals as Odoo derives them from the rounding: 0.010000 gives 2, 0.05 gives 2, 1 gives 0.
fn decimals(rounding: Option<Decimal>) -> u32 {
    let mut scaled = rounding.filter(|rounding| *rounding > Decimal::ZERO).unwrap_or(Decimal::ONE);
    let mut decimals = 0;
    while scaled < Decimal::ONE {
        scaled *= Decimal::TEN;
        decimals += 1;
    }
    decimals
}

/// Inactive ones too: Odoo keeps a contract in a currency that was switched off.
async fn currencies(tx: &mut Tx) -> Result<BTreeMap<Currency, CurrencyRow>, Error> {
    let rows = sqlx::query_file!("queries/odoo/currencies_read.sql").fetch_all(tx.conn()).await?;
    let mut currencies = BTreeMap::new();
    for row in rows {
        if let Ok(code) = Currency::try_from(row.name) {
            currencies.insert(code, CurrencyRow { id: row.id, decimals: decimals(row.rounding) });
        }
    }
    Ok(currencies)
}
