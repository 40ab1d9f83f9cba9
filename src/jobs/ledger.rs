//! Upwork's ledger as it was last read, row by row, for whoever wants to look: what each row is, to which contract it
//! belongs and how that was found, and which rows wait.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::Serialize;

use super::context::Context;
use super::earnings::assign::never_read;
use super::error::Error;
use super::gate;
use crate::domain::{Account, AccountingEntityId, ContractId, Kind, LedgerRow, Month, RecordId};
use crate::plan::{FoundBy, Link, Parked, found_before};
use crate::store::ledger::{self, Waiting};
use crate::store::{links, wallet};

/// Which rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Those that wait, and no others.
    pub parked: bool,
    /// Those of a month, by the date of Upwork's own ledger page.
    pub month: Option<Month>,
}

/// A row of the ledger.
#[derive(Clone, Debug, Serialize)]
pub struct Entry {
    /// `recordId`.
    pub record: RecordId,
    /// What it is: `hourly`, `service_fee`, `withdrawal` ...
    pub kind: &'static str,
    /// Upwork's two words for that.
    pub words: String,
    /// The date of Upwork's own ledger page, else that of its creation.
    pub date: Option<NaiveDate>,
    /// What the wallet gained, below zero what it lost.
    pub credited: Option<Decimal>,
    /// Its currency.
    pub currency: Option<String>,
    /// What Upwork writes of it.
    pub description: Option<String>,
    /// The row that it points at.
    pub points_at: Option<RecordId>,
    /// The contract of its earning.
    pub contract: Option<ContractId>,
    /// How that was found.
    pub found_by: Option<FoundBy>,
    /// Its row of `upwork_earning`.
    pub earning_id: Option<i32>,
    /// That was deleted in Odoo.
    pub deleted_in_odoo: bool,
    /// Why nothing could be made of it so far.
    pub waits: Option<Waits>,
}

/// Why a row waits.
#[derive(Clone, Debug, Serialize)]
pub struct Waits {
    /// Reason and cure.
    #[serde(flatten)]
    pub parked: Parked,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// The rows that are wanted, the oldest first.
///
/// # Errors
/// [`Error::Fail`] if the ledger was never read.
pub async fn list(ctx: &Context, account: &Account, wanted: Wanted) -> Result<Vec<Entry>, Error> {
    gate::our_schema(ctx).await?;
    let Some(wallet) = wallet::get(&ctx.db, account.id).await? else { return Err(never_read(account)) };
    let mut view = ctx.db.begin_read_only().await?;
    let waiting: BTreeMap<RecordId, Waiting> =
        ledger::waiting(&mut view, &wallet.entity).await?.into_iter().map(|w| (w.record.clone(), w)).collect();
    let mut rows = read(&mut view, &wallet.entity, wanted, &waiting).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.id.to_string()).collect();
    let links = links::of_records(&mut view, account.id, Kind::Earning, &ids).await?;
    view.rollback().await?;
    rows.sort_by(|a, b| (a.date(), &a.id).cmp(&(b.date(), &b.id)));
    let entry = |row: LedgerRow| {
        let found = found_before(&row.id, &links);
        let link = links.get(Kind::Earning, row.id.as_str());
        Entry::of(&row, found, link, waiting.get(&row.id))
    };
    Ok(rows.into_iter().map(entry).collect())
}

async fn read(
    view: &mut crate::db::Tx,
    entity: &AccountingEntityId,
    wanted: Wanted,
    waiting: &BTreeMap<RecordId, Waiting>,
) -> Result<Vec<LedgerRow>, Error> {
    if wanted.parked {
        let ids: Vec<RecordId> = waiting.keys().cloned().collect();
        let mut rows = ledger::rows(view, entity, &ids).await?;
        rows.retain(|row| wanted.month.is_none_or(|month| row.date().is_some_and(|day| month.contains(day))));
        return Ok(rows);
    }
    let days = wanted.month.map(|month| (month.first_day(), month.last_day()));
    Ok(ledger::of_dates(view, entity, days).await?)
}

impl Entry {
    fn of(row: &LedgerRow, found: Option<(ContractId, FoundBy)>, link: Option<&Link>, waits: Option<&Waiting>) -> Self {
        let (contract, found_by) = found.unzip();
        Self {
            record: row.id.clone(),
            kind: row.entry().key(),
            words: row.words(),
            date: row.date(),
            credited: row.credited,
            currency: row.currency.as_ref().map(|currency| currency.code().to_owned()),
            description: row.description.clone(),
            points_at: row.related_transaction.clone(),
            contract,
            found_by,
            earning_id: link.filter(|link| !link.gone).map(|link| link.odoo_id),
            deleted_in_odoo: link.is_some_and(|link| link.gone),
            waits: waits.map(|waiting| Waits { parked: waiting.parked.clone(), since: waiting.since }),
        }
    }
}

/// How many rows there are of each kind and currency, and what they come to.
pub fn totals(entries: &[Entry]) -> BTreeMap<(&'static str, String), (usize, Decimal)> {
    let mut totals = BTreeMap::new();
    for entry in entries {
        let key = (entry.kind, entry.currency.clone().unwrap_or_default());
        let (count, sum) = totals.entry(key).or_insert((0, Decimal::ZERO));
        *count += 1;
        // A sum too long to be kept stays where it was; the rows are all there to be added up.
        *sum = sum.checked_add(entry.credited.unwrap_or_default()).unwrap_or(*sum);
    }
    totals
}
