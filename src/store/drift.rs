//! What waits for a person's decision: open until decided, then kept. What drifts is found out in `plan`.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::error::Error;
use super::links::read_kind;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Kind};
use crate::plan::drift::{Drift, Place, Side};

/// An item as it is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Item {
    /// Its number.
    pub id: i64,
    /// Of which account.
    pub account: AccountId,
    /// What it is about.
    #[serde(flatten)]
    pub drift: Drift,
    /// When it was found.
    pub found_at: DateTime<Utc>,
    /// When it was decided.
    pub decided_at: Option<DateTime<Utc>>,
    /// How.
    pub decision: Option<String>,
}

/// How an item ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// A person took Upwork's side.
    Accepted,
    /// The sides agree again, or there is nothing left to decide.
    Settled,
}

impl Decision {
    const fn key(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Settled => "settled",
        }
    }
}

/// Remembers what drifts. One item for each document; what is known already is not written again.
///
/// # Errors
/// [`Error::Database`].
pub async fn open(tx: &mut Tx, account: AccountId, drift: &[Drift], now: DateTime<Utc>) -> Result<(), Error> {
    if drift.is_empty() {
        return Ok(());
    }
    let each = |text: fn(&Drift) -> &str| -> Vec<String> { drift.iter().map(|item| text(item).to_owned()).collect() };
    let sides = |side: fn(&Drift) -> &Side| -> Result<Vec<serde_json::Value>, Error> {
        Ok(drift.iter().map(|item| serde_json::to_value(side(item))).collect::<Result<_, _>>()?)
    };
    let documents: Vec<i32> = drift.iter().map(|item| item.document.id).collect();
    let records: Vec<i32> = drift.iter().map(|item| item.record.id).collect();
    sqlx::query_file!(
        "queries/store/drift_record.sql",
        account.0,
        &each(|item| item.kind.key()),
        &each(|item| &item.upwork_id),
        &each(|item| &item.document.model),
        &documents,
        &each(|item| &item.record.model),
        &records,
        &each(|item| &item.reason),
        &sides(|item| &item.upwork)?,
        &sides(|item| &item.odoo)?,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Closes the open items of these documents; answers how many there were.
///
/// # Errors
/// [`Error::Database`].
pub async fn finish(
    tx: &mut Tx,
    account: AccountId,
    kind: Kind,
    upwork_ids: &[String],
    decision: Decision,
    now: DateTime<Utc>,
) -> Result<u64, Error> {
    if upwork_ids.is_empty() {
        return Ok(0);
    }
    let done =
        sqlx::query_file!("queries/store/drift_finish.sql", account.0, kind.key(), upwork_ids, now, decision.key())
            .execute(tx.conn())
            .await?;
    Ok(done.rows_affected())
}

/// What is open, of one account or of all.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn list(db: &Db, account: Option<AccountId>) -> Result<Vec<Item>, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/drift_list_open.sql", account.map(|account| account.0))
        .fetch_all(db.pool())
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// What is open about these records, by Upwork id.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn of_records(
    tx: &mut Tx,
    account: AccountId,
    kind: Kind,
    upwork_ids: &[String],
) -> Result<BTreeMap<String, Drift>, Error> {
    let rows = sqlx::query_file_as!(Row, "queries/store/drift_list_batch.sql", account.0, kind.key(), upwork_ids)
        .fetch_all(tx.conn())
        .await?;
    rows.into_iter().map(|row| row.read().map(|item| (item.drift.upwork_id.clone(), item.drift))).collect()
}

/// One item, decided or not.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn get(tx: &mut Tx, id: i64) -> Result<Option<Item>, Error> {
    let row = sqlx::query_file_as!(Row, "queries/store/drift_get.sql", id).fetch_optional(tx.conn()).await?;
    row.map(Row::read).transpose()
}

/// Row ids of the records of Upwork's that open items of a kind are about.
///
/// # Errors
/// [`Error::Database`].
pub async fn records(tx: &mut Tx, account: AccountId, kind: Kind) -> Result<Vec<i32>, Error> {
    let ids = sqlx::query_file_scalar!("queries/store/drift_list_records.sql", account.0, kind.key());
    Ok(ids.fetch_all(tx.conn()).await?)
}

struct Row {
    id: i64,
    account_id: i32,
    kind: String,
    upwork_id: String,
    document_model: String,
    document_id: i32,
    record_model: String,
    record_id: i32,
    reason: String,
    upwork: serde_json::Value,
    odoo: serde_json::Value,
    found_at: DateTime<Utc>,
    decided_at: Option<DateTime<Utc>>,
    decision: Option<String>,
}

impl Row {
    fn read(self) -> Result<Item, Error> {
        let side = |value| -> Result<Side, Error> {
            serde_json::from_value(value)
                .map_err(|_| Error::Unreadable { table: "drift", value: format!("{} {}", self.kind, self.upwork_id) })
        };
        Ok(Item {
            id: self.id,
            account: AccountId(self.account_id),
            drift: Drift {
                kind: read_kind(&self.kind)?,
                upwork: side(self.upwork)?,
                odoo: side(self.odoo)?,
                upwork_id: self.upwork_id,
                document: Place { model: self.document_model, id: self.document_id },
                record: Place { model: self.record_model, id: self.record_id },
                reason: self.reason,
            },
            found_at: self.found_at,
            decided_at: self.decided_at,
            decision: self.decision,
        })
    }
}
