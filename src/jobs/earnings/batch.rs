//! Rows of the ledger and the earnings that they touch, written in one transaction.

use std::collections::{BTreeSet, HashMap};

use crate::db::Tx;
use crate::domain::{AccountingEntityId, Kind, LedgerEntry, LedgerRow, RecordId};
use crate::jobs::batch::{self, MOST_ROWS};
use crate::jobs::error::Error;
use crate::odoo;
use crate::plan::{self, Assignment, Evidence, LedgerSnapshot, Owner, Plan, Snapshot};
use crate::store::drift::Decision;
use crate::store::{drift, ledger, links};

/// Rows of one ledger.
#[derive(Clone, Debug)]
pub struct LedgerBatch<'a> {
    entity: &'a AccountingEntityId,
    evidence: &'a Evidence,
    rows: Vec<&'a LedgerRow>,
    /// What a person says of one of the rows; it is written with the batch, not by it.
    says: Option<&'a Assignment>,
}

/// Rows that one transaction writes for a row of the ledger: it, and of an earning its row in Odoo and what is
/// remembered of that.
fn weight(row: &LedgerRow) -> usize {
    if matches!(row.entry(), LedgerEntry::Earning(_)) { 3 } else { 1 }
}

/// Cuts rows so that no batch can write more than [`MOST_ROWS`], and an earning stays with its fees as far as both are
/// here. There is always one batch, if an empty one: it remembers that the rows were read.
pub fn cut<'a>(rows: &'a [LedgerRow], entity: &'a AccountingEntityId, evidence: &'a Evidence) -> Vec<batch::Batch<'a>> {
    let mut batches: Vec<Vec<&LedgerRow>> = vec![Vec::new()];
    let mut weighs = 0;
    for group in groups(rows) {
        let needs = group.iter().map(|row| weight(row)).sum::<usize>();
        if weighs > 0 && weighs + needs > MOST_ROWS {
            batches.push(Vec::new());
            weighs = 0;
        }
        weighs += needs;
        if let Some(batch) = batches.last_mut() {
            batch.extend(group);
        }
    }
    let batch = |rows| batch::Batch::Ledger(LedgerBatch { entity, evidence, rows, says: None });
    batches.into_iter().map(batch).collect()
}

/// Rows that belong together: each with those that point at it, in order of the first of them.
fn groups(rows: &[LedgerRow]) -> Vec<Vec<&LedgerRow>> {
    let here: HashMap<&RecordId, &LedgerRow> = rows.iter().map(|row| (&row.id, row)).collect();
    let target = |row: &LedgerRow| row.related_transaction.as_ref().and_then(|id| here.get(id).copied());
    let mut places: HashMap<&RecordId, usize> = HashMap::new();
    let mut groups: Vec<Vec<&LedgerRow>> = Vec::new();
    for row in rows {
        // A fee points at an earning, a refund's fee at the refund, and that perhaps at an earning.
        let first = target(row).unwrap_or(row);
        let head = &target(first).unwrap_or(first).id;
        let place = *places.entry(head).or_insert_with(|| {
            groups.push(Vec::new());
            groups.len() - 1
        });
        groups[place].push(row);
    }
    groups
}

impl<'a> LedgerBatch<'a> {
    /// All of these rows at once, however many: to be planned and not to be written.
    pub fn whole(rows: &'a [LedgerRow], entity: &'a AccountingEntityId, evidence: &'a Evidence) -> Self {
        Self { entity, evidence, rows: rows.iter().collect(), says: None }
    }

    /// The same as if a person's word were written down already.
    #[must_use]
    pub fn saying(self, says: &'a Assignment) -> Self {
        Self { says: Some(says), ..self }
    }

    /// Reads what is kept of the rows, and what Odoo holds of the earnings that they touch, in one view of the database.
    pub async fn snapshot(&self, tx: &mut Tx, owner: Owner) -> Result<Snapshot, Error> {
        if self.rows.is_empty() {
            return Ok(Snapshot::default());
        }
        let mut kept = LedgerSnapshot::default();
        ledger::recall(tx, self.entity, self.rows.iter().copied(), &mut kept).await?;
        let records: BTreeSet<String> = kept.touched.iter().map(ToString::to_string).collect();
        let records: Vec<String> = records.into_iter().collect();
        // Of an earning that one of them points at, it counts to which contract it was found to belong.
        let pointed_at = kept.related.iter().filter(|row| matches!(row.entry(), LedgerEntry::Earning(_)));
        let linked: BTreeSet<String> =
            pointed_at.map(|row| row.id.to_string()).chain(records.iter().cloned()).collect();
        let linked: Vec<String> = linked.into_iter().collect();
        let links = links::of_records(tx, owner.account, Kind::Earning, &linked).await?;
        let in_odoo = odoo::snapshot::earnings(tx, owner.account, &records, &links).await?;
        let LedgerSnapshot { contracts, earnings, .. } = in_odoo.ledger;
        let buried = links::buried_contracts(tx, owner.account).await?;
        let open = drift::of_records(tx, owner.account, Kind::Earning, &records).await?;
        let ledger = LedgerSnapshot { contracts, buried, earnings, open, ..kept };
        let mut snapshot = Snapshot { links, ledger, ..in_odoo };
        if let Some(says) = self.says {
            if let Some(row) = self.rows.iter().find(|row| row.id == says.record) {
                plan::assignable(row, &says.contract, &snapshot).map_err(Error::fail)?;
            }
            snapshot.ledger.assigned.insert(says.record.clone(), says.contract.clone());
        }
        Ok(snapshot)
    }

    /// Decides. Pure.
    pub fn plan(&self, snapshot: &Snapshot, owner: Owner) -> Plan {
        plan::earnings(self.rows.iter().copied(), self.evidence, snapshot, owner)
    }

    /// Writes down what the plan says of the ledger, and what waits for a person.
    pub async fn record(
        &self,
        tx: &mut Tx,
        plan: &Plan,
        now: chrono::DateTime<chrono::Utc>,
    ) -> Result<(), crate::store::Error> {
        drift::open(tx, plan.account, &plan.drift, now).await?;
        drift::finish(tx, plan.account, Kind::Earning, &plan.settled, Decision::Settled, now).await?;
        ledger::record(tx, self.entity, plan, self.rows.iter().copied(), now).await
    }

    /// Cuts off the earnings whose rows moved, each with its fees, if that leaves others.
    pub fn cut(&mut self, moved: &BTreeSet<String>) -> Option<Self> {
        let has_moved = |id: &RecordId| moved.contains(id.as_str());
        let is_so = |row: &LedgerRow| has_moved(&row.id) || row.related_transaction.as_ref().is_some_and(has_moved);
        let rows = batch::cut(&mut self.rows, is_so)?;
        Some(Self { rows, ..self.clone() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(id: &str, words: (&str, &str), of: Option<&str>) -> LedgerRow {
        LedgerRow {
            entry_type: Some(words.0.to_owned()),
            accounting_subtype: Some(words.1.to_owned()),
            related_transaction: of.map(RecordId::new),
            ..LedgerRow::bare(RecordId::new(id))
        }
    }

    const PAID: (&str, &str) = ("APAdjustment", "Milestone");
    const REFUND: (&str, &str) = ("APAdjustment", "Refund");
    const FEE: (&str, &str) = ("APAdjustment", "Service Fee");

    fn ids(groups: &[Vec<&LedgerRow>]) -> Vec<String> {
        let ids = |group: &Vec<&LedgerRow>| group.iter().map(|row| row.id.to_string()).collect::<Vec<_>>().join(" ");
        groups.iter().map(ids).collect()
    }

    #[test]
    fn an_earning_stays_with_its_fees_and_its_refunds() {
        let rows = [
            row("f1", FEE, Some("e1")),
            row("e2", PAID, None),
            row("e1", PAID, None),
            row("r1", REFUND, Some("e1")),
            row("f2", FEE, Some("r1")),
            row("f3", FEE, Some("elsewhere")),
            row("loop", FEE, Some("loop")),
        ];
        assert_eq!(ids(&groups(&rows)), ["f1 e1 r1 f2", "e2", "f3", "loop"]);
    }

    #[test]
    fn no_batch_weighs_more_than_a_transaction_may_write() {
        let (entity, evidence) = (AccountingEntityId::new("1"), Evidence::default());
        let rows: Vec<LedgerRow> = (0..3_000)
            .flat_map(|n| [row(&format!("e{n}"), PAID, None), row(&format!("f{n}"), FEE, Some(&format!("e{n}")))])
            .collect();
        let batches = cut(&rows, &entity, &evidence);
        let batch::Batch::Ledger(first) = &batches[0] else { panic!() };
        assert_eq!((batches.len(), first.rows.len()), (3, 2_500));
        assert_eq!(cut(&[], &entity, &evidence).len(), 1);
    }
}
