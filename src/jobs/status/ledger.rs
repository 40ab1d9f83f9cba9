//! How far the ledger of an account is read, which months could not be read, and how many rows wait.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::domain::{AccountId, AccountingEntityId, Job, Month};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::store::{ledger, months, wallet};

/// The ledger of an account.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerStatus {
    /// Upwork's id of the wallet.
    pub entity: AccountingEntityId,
    /// The first day that runs have read by themselves.
    pub read_from: Option<NaiveDate>,
    /// When all that was due was last read.
    pub read_on: Option<NaiveDate>,
    /// When it was last read far enough back for late refunds.
    pub swept_on: Option<NaiveDate>,
    /// Rows by kind: `hourly`, `service_fee`, `withdrawal` ...
    pub rows: BTreeMap<&'static str, u64>,
    /// Rows of which nothing could be made so far.
    pub parked: usize,
    /// Since when the first of them waits.
    pub parked_since: Option<DateTime<Utc>>,
    /// Months that could not be read, or not wholly; each run reads them again.
    pub gaps: Vec<Gap>,
}

/// A month that could not be read.
#[derive(Clone, Debug, Serialize)]
pub struct Gap {
    /// The month.
    pub month: Month,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// Reads it.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn ledger_status(ctx: &Context, account: AccountId) -> Result<Option<LedgerStatus>, Error> {
    let Some(wallet) = wallet::get(&ctx.db, account).await? else { return Ok(None) };
    let reading = months::get(&ctx.db, account, Job::Earnings).await?;
    let gaps = months::gaps(&ctx.db, account, Job::Earnings).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let rows = ledger::count(&mut view, &wallet.entity).await?;
    let waiting = ledger::waiting(&mut view, &wallet.entity).await?;
    view.rollback().await?;
    Ok(Some(LedgerStatus {
        entity: wallet.entity,
        read_from: reading.map(|reading| reading.since),
        read_on: reading.map(|reading| reading.read_on),
        swept_on: wallet.swept_on,
        rows,
        parked: waiting.len(),
        parked_since: waiting.first().map(|waiting| waiting.since),
        gaps: gaps.into_iter().map(|gap| Gap { month: gap.month, reason: gap.reason, since: gap.since }).collect(),
    }))
}
