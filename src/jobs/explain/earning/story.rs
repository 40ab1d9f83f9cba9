//! What is told of an earning.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;
use serde::Serialize;

use crate::domain::{ContractId, Currency, Kind, LedgerEntry, Outcome, RecordId, Skip, Trigger};
use crate::jobs::drift::Item;
use crate::plan::documents::Booked;
use crate::plan::{EarningValues, FoundBy};
use crate::store::ledger::{Changed, Seen};
use crate::store::runs;

/// All that is known of an earning.
#[derive(Clone, Debug, Serialize)]
pub struct EarningStory {
    /// Upwork's id: the record of the ledger.
    pub upwork_id: RecordId,
    /// Row id in Odoo; `None` if there is no row.
    pub odoo_id: Option<i32>,
    /// Somebody deleted the row in Odoo.
    pub deleted_in_odoo: bool,
    /// What the row says now.
    pub in_odoo: Option<EarningValues>,
    /// Its contract.
    pub contract: Option<FoundContract>,
    /// Why nothing is made of it so far, if so.
    pub waits: Option<Waits>,
    /// Its row in the ledger, then those that belong to it: fees, refunds and theirs, and what it points at.
    pub ledger: Vec<LedgerLine>,
    /// What changed in these rows, the oldest change first.
    pub changes: Vec<Changed>,
    /// The run that brought it in.
    pub run: Option<RunOf>,
    /// Its invoice or credit note.
    pub invoice: Option<Booked>,
    /// The entry of its fee.
    pub fee_entry: Option<Booked>,
    /// Documents in Odoo that reverse one of them, other than those of a refund's own.
    pub reversed_by: Vec<Booked>,
    /// What `invoices create` would make of it now: kind and total.
    pub to_make: Vec<ToMake>,
    /// Differences that wait for a decision.
    pub drift: Vec<Item>,
    /// What is left alone of it, by the last run or by `invoices create`, and why.
    pub skipped: Vec<Skip>,
}

/// The contract of an earning.
#[derive(Clone, Debug, Serialize)]
pub struct FoundContract {
    /// Upwork's id of it.
    pub upwork_id: ContractId,
    /// How it was found; `None`: the row in Odoo says it, and nothing else is remembered.
    pub found_by: Option<FoundBy>,
}

impl FoundContract {
    /// How it was found, in words.
    pub fn words(&self) -> &'static str {
        self.found_by.map_or("its row in Odoo", FoundBy::words)
    }
}

/// A record that waits.
#[derive(Clone, Debug, Serialize)]
pub struct Waits {
    /// Why.
    pub reason: String,
    /// What to do.
    pub cure: Option<String>,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// What a row of the ledger is to the earning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The earning itself.
    Earning,
    /// Upwork's fee on it, or one that came back.
    Fee,
    /// Money that went back to the client.
    Refund,
    /// The fee of such a refund.
    FeeOfRefund,
    /// The row that it points at.
    PointedAt,
    /// Another row that points at it.
    Other,
}

/// A row of the ledger.
#[derive(Clone, Debug, Serialize)]
pub struct LedgerLine {
    /// Which.
    pub record: RecordId,
    /// What it is to the earning.
    pub role: Role,
    /// What it is about.
    pub entry: LedgerEntry,
    /// Upwork's words for that.
    pub words: String,
    /// The date it counts by.
    pub date: Option<NaiveDate>,
    /// What the wallet gained.
    pub credited: Option<Decimal>,
    /// Currency of that.
    pub currency: Option<Currency>,
    /// What the wallet held after it.
    pub running_balance: Option<Decimal>,
    /// What Upwork says about it.
    pub description: Option<String>,
    /// Since when it is known.
    pub seen: Option<Seen>,
}

/// A run.
#[derive(Clone, Debug, Serialize)]
pub struct RunOf {
    /// When it began.
    pub started_at: DateTime<Utc>,
    /// What set it off.
    pub trigger: Trigger,
    /// Which replica ran it.
    pub holder: String,
    /// How it ended; `None`: it goes on, or died.
    pub outcome: Option<Outcome>,
}

impl From<runs::Record> for RunOf {
    fn from(run: runs::Record) -> Self {
        Self { started_at: run.started_at, trigger: run.trigger, holder: run.holder, outcome: run.outcome }
    }
}

/// A draft that is not there yet.
#[derive(Clone, Debug, Serialize)]
pub struct ToMake {
    /// Invoice or fee entry.
    pub kind: Kind,
    /// Its total.
    pub total: Decimal,
}
