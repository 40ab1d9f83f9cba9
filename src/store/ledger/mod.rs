//! Upwork's ledger as it was last seen, with what each row said before; and what was concluded from it: rows that wait,
//! contracts that a person assigned, terms that Upwork was asked for. What to keep is decided in `plan`.

mod evidence;
mod past;
mod row;
mod write;

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

pub use evidence::{evidence, learn_terms};
pub use past::{Changed, Seen, changes, seen};
use row::Row;
pub use write::record;

use super::error::Error;
use crate::db::Tx;
use crate::domain::{AccountingEntityId, ContractId, LedgerEntry, LedgerRow, RecordId, RowDigest};
use crate::plan::{LedgerSnapshot, Parked, touched};

/// Reads what is kept of a batch of rows: whether they are known, what belongs to them, what a person said of them.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn recall<'a>(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    rows: impl IntoIterator<Item = &'a LedgerRow> + Clone,
    found: &mut LedgerSnapshot,
) -> Result<(), Error> {
    let ids: Vec<String> = rows.clone().into_iter().map(|row| row.id.to_string()).collect();
    let kept = sqlx::query_file!("queries/store/ledger_list_digests.sql", entity.as_str(), &ids);
    let mut pointed_at = Vec::new();
    for row in kept.fetch_all(tx.conn()).await? {
        let digest = RowDigest::from_bytes(&row.digest).ok_or_else(|| unreadable(&row.record_id))?;
        found.digests.insert(RecordId::new(row.record_id), digest);
        pointed_at.extend(row.related_transaction_id.map(RecordId::new));
    }
    found.touched = touched(rows, pointed_at);
    let touched: Vec<String> = found.touched.iter().map(ToString::to_string).collect();
    found.related = around(tx, entity, &touched, &ids).await?;
    let mut all: BTreeSet<String> = ids.into_iter().chain(touched).collect();
    all.extend(found.related.iter().map(|row| row.id.to_string()));
    let all: Vec<String> = all.into_iter().collect();
    found.assigned = assigned(tx, entity, &all).await?;
    found.parked = parked(tx, entity, &all).await?;
    Ok(())
}

/// Reads rows by their ids.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn rows(tx: &mut Tx, entity: &AccountingEntityId, ids: &[RecordId]) -> Result<Vec<LedgerRow>, Error> {
    let ids: Vec<String> = ids.iter().map(ToString::to_string).collect();
    let rows = sqlx::query_file_as!(Row, "queries/store/ledger_read.sql", entity.as_str(), &ids);
    rows.fetch_all(tx.conn()).await?.into_iter().map(Row::read).collect()
}

/// Those of these rows that give money back, each with the row whose money that is.
///
/// # Errors
/// [`Error::Database`].
pub async fn refunds(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    ids: &[String],
) -> Result<BTreeMap<String, String>, Error> {
    let rows = sqlx::query_file!("queries/store/ledger_list_refunds.sql", entity.as_str(), ids);
    let rows = rows.fetch_all(tx.conn()).await?.into_iter();
    Ok(rows.map(|row| (row.record_id, row.related_transaction_id)).collect())
}

/// The whole ledger.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn all(tx: &mut Tx, entity: &AccountingEntityId) -> Result<Vec<LedgerRow>, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/ledger_list.sql", entity.as_str());
    rows.fetch_all(tx.conn()).await?.into_iter().map(Row::read).collect()
}

/// Reads rows by their ids, those that point at one of them and those that one of them points at, but for those that are
/// at hand.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn around(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    ids: &[String],
    at_hand: &[String],
) -> Result<Vec<LedgerRow>, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/ledger_read_related.sql", entity.as_str(), ids, at_hand);
    rows.fetch_all(tx.conn()).await?.into_iter().map(Row::read).collect()
}

/// Rows of which both dates lie among these days.
///
/// # Errors
/// [`Error::Database`].
pub async fn of_days(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    from: NaiveDate,
    to: NaiveDate,
) -> Result<Vec<RecordId>, Error> {
    let records = sqlx::query_file_scalar!("queries/store/ledger_list_month.sql", entity.as_str(), from, to);
    Ok(records.fetch_all(tx.conn()).await?.into_iter().map(RecordId::new).collect())
}

/// Rows by the date that they count by, or all of them.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn of_dates(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    days: Option<(NaiveDate, NaiveDate)>,
) -> Result<Vec<LedgerRow>, Error> {
    let (from, to) = days.unzip();
    let rows = sqlx::query_file_as!(Row, "queries/store/ledger_list_dates.sql", entity.as_str(), from, to);
    rows.fetch_all(tx.conn()).await?.into_iter().map(Row::read).collect()
}

/// How many rows there are of each kind.
///
/// # Errors
/// [`Error::Database`].
pub async fn count(tx: &mut Tx, entity: &AccountingEntityId) -> Result<BTreeMap<&'static str, u64>, Error> {
    let mut counts = BTreeMap::new();
    for row in sqlx::query_file!("queries/store/ledger_count.sql", entity.as_str()).fetch_all(tx.conn()).await? {
        let sign = row.sign.map(Decimal::from);
        let entry = LedgerEntry::of(row.entry_type.as_deref(), row.accounting_subtype.as_deref(), sign);
        *counts.entry(entry.key()).or_default() += row.rows.unsigned_abs();
    }
    Ok(counts)
}

/// A row that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Which row.
    pub record: RecordId,
    /// Why, and what to do.
    pub parked: Parked,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// All rows that wait, those that wait longest first.
///
/// # Errors
/// [`Error::Database`].
pub async fn waiting(tx: &mut Tx, entity: &AccountingEntityId) -> Result<Vec<Waiting>, Error> {
    let rows = sqlx::query_file!("queries/store/parked_list.sql", entity.as_str()).fetch_all(tx.conn()).await?;
    let waiting = rows.into_iter().map(|row| Waiting {
        record: RecordId::new(row.record_id),
        parked: Parked { reason: row.reason, cure: row.cure },
        since: row.since,
    });
    Ok(waiting.collect())
}

/// Remembers what a person said: to which contract a row belongs. False: that was said already.
///
/// # Errors
/// [`Error::Database`].
pub async fn assign(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    record: &RecordId,
    contract: &ContractId,
    now: DateTime<Utc>,
) -> Result<bool, Error> {
    let (record, contract) = (record.as_str(), contract.as_str());
    let set = sqlx::query_file!("queries/store/assignment_set.sql", entity.as_str(), record, contract, now);
    Ok(set.execute(tx.conn()).await?.rows_affected() > 0)
}

async fn assigned(
    tx: &mut Tx,
    entity: &AccountingEntityId,
    ids: &[String],
) -> Result<BTreeMap<RecordId, ContractId>, Error> {
    let rows = sqlx::query_file!("queries/store/assignment_list_batch.sql", entity.as_str(), ids);
    let rows = rows.fetch_all(tx.conn()).await?.into_iter();
    Ok(rows.map(|row| (RecordId::new(row.record_id), ContractId::new(row.contract_id))).collect())
}

async fn parked(tx: &mut Tx, entity: &AccountingEntityId, ids: &[String]) -> Result<BTreeMap<RecordId, Parked>, Error> {
    let rows = sqlx::query_file!("queries/store/parked_list_batch.sql", entity.as_str(), ids);
    let rows = rows.fetch_all(tx.conn()).await?.into_iter();
    let parked = rows.map(|row| (RecordId::new(row.record_id), Parked { reason: row.reason, cure: row.cure }));
    Ok(parked.collect())
}

fn unreadable(record: &str) -> Error {
    Error::Unreadable { table: "ledger", value: format!("record {record}") }
}
