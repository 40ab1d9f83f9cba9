//! Writes a plan into Odoo's tables: one statement per kind of change, whatever the number of rows. All rows to
//! change are locked and compared with the plan's versions before the first is written; rows that stay as they
//! are are not touched at all.

mod contracts;
mod earnings;
mod milestones;
mod proposals;
mod timelogs;
mod versions;

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Author, Error};
use crate::db::Tx;
use crate::domain::{Counts, Kind};
use crate::plan::{Change, Kept, LinkChange, Plan};

/// What a plan came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Applied {
    /// Rows by kind, the unchanged ones of the plan among them.
    pub counts: BTreeMap<Kind, Counts>,
    /// What to remember of the new rows. Of rows that were there the plan itself says it.
    pub links: Vec<LinkChange>,
}

impl Applied {
    fn count<T>(&mut self, kind: Kind, changes: &[Change<T>]) {
        let inserted = changes.iter().filter(|change| matches!(change, Change::Insert { .. })).count() as u64;
        let updated = changes.len() as u64 - inserted;
        self.counts.entry(kind).or_default().add(Counts { inserted, updated, unchanged: 0 });
    }

    fn link(&mut self, kind: Kind, upwork_id: String, odoo_id: i32, kept: &Kept) {
        self.links.push(LinkChange::Keep { kind, upwork_id, odoo_id, kept: kept.clone() });
    }
}

/// Writes the plan. The caller commits, together with what it remembers.
///
/// # Errors
/// [`Error::Moved`] if a row is not as the plan found it; then nothing was written. [`Error::Database`] for what
/// PostgreSQL refuses; then the transaction is to be rolled back.
pub async fn apply(tx: &mut Tx, plan: &Plan, author: &Author) -> Result<Applied, Error> {
    let conn = tx.conn();
    versions::lock(conn, plan).await?;
    let mut applied = Applied::default();
    for (kind, unchanged) in &plan.unchanged {
        applied.counts.entry(*kind).or_default().unchanged = *unchanged;
    }
    let new_contracts = contracts::write(conn, plan, author, &mut applied).await?;
    milestones::write(conn, plan, &new_contracts, author, &mut applied).await?;
    proposals::write(conn, plan, author, &mut applied).await?;
    earnings::write(conn, plan, author, &mut applied).await?;
    if !plan.timelogs.is_empty() {
        timelogs::write(conn, plan, author, &mut applied).await?;
    }
    Ok(applied)
}

/// New rows of a kind.
fn inserts<T>(changes: &[Change<T>]) -> Vec<(&T, &Kept)> {
    changes
        .iter()
        .filter_map(|change| match change {
            Change::Insert { new, kept } => Some((new, kept)),
            Change::Update { .. } => None,
        })
        .collect()
}

/// Changed rows of a kind: row id, what it says, what it shall say.
fn updates<T>(changes: &[Change<T>]) -> Vec<(i32, &T, &T)> {
    changes
        .iter()
        .filter_map(|change| match change {
            Change::Update { id, old, new, .. } => Some((*id, old, new)),
            Change::Insert { .. } => None,
        })
        .collect()
}

/// An amount with all its decimals. As a number a plain zero would lose them on the wire.
fn padded(amount: Option<Decimal>) -> Option<String> {
    amount.map(|amount| amount.to_string())
}
