//! Earnings that Odoo holds, with how far their documents have come, and the contracts that they can belong to.

use std::collections::{BTreeMap, BTreeSet};

use super::currencies;
use crate::db::Tx;
use crate::domain::{AccountId, ContractId, RecordId};
use crate::odoo::Error;
use crate::plan::{ClientContract, EarningRow, EarningValues, LedgerSnapshot, Links, MoveRef, Snapshot};

/// Reads the earnings of these records, those of these links among them, with all contracts of the account and the
/// currencies.
///
/// # Errors
/// [`Error::Database`].
pub async fn earnings(tx: &mut Tx, account: AccountId, records: &[String], links: &Links) -> Result<Snapshot, Error> {
    let mut earnings = rows(tx, account, records, &[]).await?;
    // A row whose id of Upwork's somebody changed.
    let linked: BTreeSet<i32> = links.of(crate::domain::Kind::Earning).map(|(_, link)| link.odoo_id).collect();
    let astray: Vec<i32> = linked.into_iter().filter(|id| !earnings.contains_key(id)).collect();
    if !astray.is_empty() {
        earnings.extend(rows(tx, account, &[], &astray).await?);
    }
    let ledger = LedgerSnapshot { earnings, contracts: contracts(tx, account).await?, ..LedgerSnapshot::default() };
    Ok(Snapshot { currencies: currencies(tx).await?, ledger, ..Snapshot::default() })
}

/// Earnings without a client whose contract has one by now.
///
/// # Errors
/// [`Error::Database`].
pub async fn released(tx: &mut Tx, account: AccountId) -> Result<Vec<RecordId>, Error> {
    let records = sqlx::query_file_scalar!("queries/odoo/earnings_list_released.sql", account.0);
    Ok(records.fetch_all(tx.conn()).await?.into_iter().map(RecordId::new).collect())
}

/// All contracts of an account, each with its client.
async fn contracts(tx: &mut Tx, account: AccountId) -> Result<BTreeMap<ContractId, ClientContract>, Error> {
    let rows = sqlx::query_file!("queries/odoo/contracts_list_clients.sql", account.0).fetch_all(tx.conn()).await?;
    let contract = |id, partner_id| ClientContract { id, partner_id };
    let contracts =
        rows.into_iter().map(|row| (ContractId::new(row.upwork_contract_id), contract(row.id, row.partner_id)));
    Ok(contracts.collect())
}

async fn rows(
    tx: &mut Tx,
    account: AccountId,
    records: &[String],
    ids: &[i32],
) -> Result<BTreeMap<i32, EarningRow>, Error> {
    let rows = sqlx::query_file!("queries/odoo/earnings_read.sql", account.0, records, ids);
    let earnings = rows.fetch_all(tx.conn()).await?.into_iter().map(|row| {
        let values = EarningValues {
            upwork_id: RecordId::new(row.upwork_earning_id.unwrap_or_default()),
            contract: ContractId::new(row.upwork_contract_id),
            contract_id: row.contract_id,
            name: row.name,
            date: row.date,
            period_start: row.period_start,
            period_end: row.period_end,
            gross_amount: row.gross_amount,
            upwork_fee: row.upwork_fee,
            upwork_fee_percent: row.upwork_fee_percent,
            net_amount: row.net_amount,
            total_hours: row.total_hours,
            currency_id: row.currency_id,
            partner_id: row.partner_id,
        };
        let of = |id: Option<i32>, was_posted| id.map(|id| MoveRef { id, was_posted });
        let invoice = of(row.invoice_id, row.invoice_was_posted);
        let fee_entry = of(row.journal_entry_id, row.entry_was_posted);
        (row.id, EarningRow { id: row.id, xmin: row.xmin, values, invoice, fee_entry })
    });
    Ok(earnings.collect())
}
