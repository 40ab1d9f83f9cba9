//! One batch: snapshot, plan, apply, record. Odoo may change the same rows at the same time, so the plan is
//! made anew until it fits, at most five times; from the third time rows that moved are left out, into a
//! batch of their own.

mod write;

use std::collections::{BTreeMap, BTreeSet};

pub use self::write::{count, write_all, write_and_close};
use super::earnings::LedgerBatch;
use super::error::Error;
use super::timelogs::HoursBatch;
use crate::db::Tx;
use crate::domain::{Contract, ContractId, Kind, Proposal, ProposalId};
use crate::odoo::snapshot::Clients;
use crate::odoo::{self, Author};
use crate::plan::{self, Owner, Plan, Snapshot};
use crate::store::claims::Claim;
use crate::store::links;

/// Rows that one transaction may write: locks are to be short.
pub(super) const MOST_ROWS: usize = 5_000;

/// Whose rows a batch writes, and by what right.
#[derive(Clone, Debug)]
pub struct Writer<'a> {
    /// The account and its company.
    pub owner: Owner,
    /// The user named on the rows.
    pub author: Author,
    /// The claim that every transaction checks.
    pub claim: &'a Claim,
}

/// What a batch is about.
#[derive(Clone, Debug)]
pub enum Batch<'a> {
    /// Contracts with their milestones.
    Contracts(Vec<&'a Contract>),
    /// Proposals, and the contracts that they led to.
    Proposals(Vec<&'a Proposal>, &'a BTreeMap<ProposalId, ContractId>),
    /// Hours of contracts.
    Hours(HoursBatch<'a>),
    /// Rows of the ledger, with the earnings that they touch.
    Ledger(LedgerBatch<'a>),
}

/// Cuts contracts so that no batch can write more than [`MOST_ROWS`]: a contract and its note, its milestones.
pub fn cut_contracts(contracts: &[Contract]) -> Vec<Batch<'_>> {
    let mut batches = Vec::new();
    let (mut batch, mut rows) = (Vec::new(), 0);
    for contract in contracts {
        let needs = 3 + contract.milestones.len();
        if rows + needs > MOST_ROWS && !batch.is_empty() {
            batches.push(Batch::Contracts(std::mem::take(&mut batch)));
            rows = 0;
        }
        rows += needs;
        batch.push(contract);
    }
    if !batch.is_empty() {
        batches.push(Batch::Contracts(batch));
    }
    batches
}

/// Cuts proposals likewise. Those alike in title and date stay together, for they can only be told apart
/// together.
pub fn cut_proposals<'a>(
    proposals: &'a [Proposal],
    contract_of: &'a BTreeMap<ProposalId, ContractId>,
) -> Vec<Batch<'a>> {
    let mut sorted: Vec<&Proposal> = proposals.iter().collect();
    sorted.sort_by(|a, b| (&a.title, a.submitted_date, &a.id).cmp(&(&b.title, b.submitted_date, &b.id)));
    let mut batches: Vec<Vec<&Proposal>> = Vec::new();
    for group in sorted.chunk_by(|a, b| (&a.title, a.submitted_date) == (&b.title, b.submitted_date)) {
        match batches.last_mut() {
            Some(batch) if (batch.len() + group.len()) * 3 <= MOST_ROWS => batch.extend(group),
            _ => batches.push(group.to_vec()),
        }
    }
    batches.into_iter().map(|batch| Batch::Proposals(batch, contract_of)).collect()
}

impl Batch<'_> {
    /// Reads what Odoo holds of it and what we remember, in one view of the database.
    pub async fn snapshot(&self, tx: &mut Tx, owner: Owner) -> Result<Snapshot, Error> {
        match self {
            Self::Contracts(contracts) => {
                let ids: Vec<ContractId> = contracts.iter().map(|c| c.id.clone()).collect();
                let clients = contracts.iter().map(|c| &c.client.id);
                let links = links::of_contracts(tx, owner.account, &ids, clients).await?;
                let names: Vec<String> = contracts.iter().filter_map(|c| c.client.name.clone()).collect();
                let linked: Vec<i32> = links.of(Kind::Client).map(|(_, link)| link.odoo_id).collect();
                let clients = Clients { company_id: owner.company_id, names: &names, linked: &linked };
                let snapshot = odoo::snapshot::contracts(tx, owner.account, &ids, clients).await?;
                Ok(Snapshot { links, ..snapshot })
            }
            Self::Proposals(_, contract_of) => {
                let mut links = links::of_kind(tx, owner.account, Kind::Proposal).await?;
                links.extend(links::of_contracts(tx, owner.account, contract_of.values(), []).await?);
                let snapshot = odoo::snapshot::proposals(tx, owner.account).await?;
                Ok(Snapshot { links, ..snapshot })
            }
            Self::Hours(batch) => batch.snapshot(tx, owner).await,
            Self::Ledger(batch) => batch.snapshot(tx, owner).await,
        }
    }

    /// Decides. Pure.
    pub fn plan(&self, snapshot: &Snapshot, owner: Owner) -> Plan {
        match self {
            Self::Contracts(contracts) => plan::contracts(contracts.iter().copied(), snapshot, owner),
            Self::Proposals(proposals, contract_of) => {
                plan::proposals(proposals.iter().copied(), contract_of, snapshot, owner)
            }
            Self::Hours(batch) => batch.plan(snapshot, owner),
            Self::Ledger(batch) => batch.plan(snapshot, owner),
        }
    }

    /// Cuts off the records whose rows moved, if that leaves others.
    fn cut(&mut self, moved: &BTreeSet<String>) -> Option<Self> {
        match self {
            Self::Contracts(contracts) => {
                cut(contracts, |contract: &Contract| moved.contains(contract.id.as_str())).map(Self::Contracts)
            }
            Self::Proposals(proposals, contract_of) => {
                cut(proposals, |proposal: &Proposal| moved.contains(proposal.id.as_str()))
                    .map(|moved| Self::Proposals(moved, contract_of))
            }
            Self::Hours(batch) => batch.cut(moved).map(Self::Hours),
            Self::Ledger(batch) => batch.cut(moved).map(Self::Ledger),
        }
    }

    /// Whether no other batch writes the same rows: hours are cut between contracts.
    const fn stands_alone(&self) -> bool {
        matches!(self, Self::Hours(_))
    }

    /// Adds the timesheets of new time logs to a plan, if they are to be made with them.
    async fn add_timesheets(&self, view: &mut Tx, plan: &mut Plan) -> Result<(), Error> {
        match self {
            Self::Hours(batch) => batch.add_timesheets(view, plan).await,
            _ => Ok(()),
        }
    }

    /// From now on writes hours alone; false: it did so before.
    const fn leave_timesheets(&mut self) -> bool {
        match self {
            Self::Hours(batch) => batch.leave_timesheets(),
            _ => false,
        }
    }

    /// Another transaction was in the way: perhaps a row that the snapshot does not show.
    pub(super) const fn look_closer(&mut self) {
        if let Self::Hours(batch) = self {
            batch.look_closer();
        }
    }
}

/// Takes the records out that are so, unless all are or none is.
pub(super) fn cut<T: Copy>(records: &mut Vec<T>, is_so: impl Fn(T) -> bool) -> Option<Vec<T>> {
    let (out, rest): (Vec<T>, Vec<T>) = records.iter().partition(|record| is_so(**record));
    if out.is_empty() || rest.is_empty() {
        return None;
    }
    *records = rest;
    Some(out)
}
