//! What a person may say of a row of the ledger: to which contract it belongs.

use super::row::EarningRow;
use super::snapshot::Snapshot;
use crate::domain::{ContractId, Kind, LedgerEntry, LedgerRow, RecordId};

/// A person's word: this row belongs to this contract.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assignment {
    /// Which row of the ledger.
    pub record: RecordId,
    /// To which contract.
    pub contract: ContractId,
}

/// Whether a row may be given to a contract.
///
/// # Errors
/// Why not, and what to do instead, in words.
pub fn assignable(row: &LedgerRow, contract: &ContractId, snapshot: &Snapshot) -> Result<(), String> {
    is_an_earning(row)?;
    if snapshot.ledger.buried.contains(contract) {
        return Err(format!(
            "contract {contract} was deleted in Odoo; to have it again: upwork-odoo restore contract {contract}"
        ));
    }
    if !snapshot.ledger.contracts.contains_key(contract) {
        return Err(format!(
            "this account has no contract {contract} in Odoo; if Upwork has it, `upwork-odoo sync contracts` brings it"
        ));
    }
    let link = snapshot.links.get(Kind::Earning, row.id.as_str());
    let linked = link.and_then(|link| snapshot.ledger.earnings.get(&link.odoo_id));
    if link.is_some() && linked.is_none() {
        return Err(format!(
            "the earning {0} was deleted in Odoo; to have it again: upwork-odoo restore earning {0}",
            row.id
        ));
    }
    let by_id = || snapshot.ledger.earnings.values().find(|earning| earning.values.upwork_id == row.id);
    linked.or_else(by_id).map_or(Ok(()), |earning| may_move(earning, contract))
}

fn is_an_earning(row: &LedgerRow) -> Result<(), String> {
    match (row.entry(), &row.related_transaction) {
        (LedgerEntry::Earning(_), _) => Ok(()),
        (LedgerEntry::ServiceFee | LedgerEntry::FeeReturn, Some(target)) => Err(format!(
            "{} is a service fee, which goes with the earning that it points at: assign {target} instead",
            row.id
        )),
        (LedgerEntry::Unknown, _) => Err(format!(
            "{} ({}) is of a kind that this version does not know, so no earning is made of it",
            row.id,
            row.words()
        )),
        (entry, _) => Err(format!("{} is no earning but {entry}, which belongs to no contract", row.id)),
    }
}

/// What is posted keeps its contract, and its fee's entry that of its invoice.
fn may_move(earning: &EarningRow, contract: &ContractId) -> Result<(), String> {
    let posted = [earning.invoice, earning.fee_entry].into_iter().flatten().find(|document| document.was_posted);
    match posted {
        Some(document) if earning.values.contract != *contract => Err(format!(
            "the earning {} is on a document that was posted in Odoo (account_move {}), so it stays with contract {}: \
             correct that by a reversal and a document of its own",
            earning.values.upwork_id, document.id, earning.values.contract
        )),
        _ => Ok(()),
    }
}
