//! One batch: snapshot, plan, apply, record. Odoo may change the same rows at the same time, so the plan is
//! made anew until it fits, at most five times; from the third time rows that moved are left out, into a
//! batch of their own.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use super::closing::Closing;
use super::context::Context;
use super::earnings::LedgerBatch;
use super::error::{Cause, Error};
use super::timelogs::HoursBatch;
use crate::db::Tx;
use crate::domain::{Contract, ContractId, Kind, Proposal, ProposalId, RunReport};
use crate::odoo::snapshot::Clients;
use crate::odoo::{self, Author};
use crate::plan::{self, Owner, Plan, Snapshot};
use crate::store::claims::{self, Claim};
use crate::store::{hours, links};

/// Attempts before a batch gives up until the next run.
const ATTEMPTS: u32 = 5;
/// From this attempt on, rows that somebody keeps changing are left out.
const LEAVE_OUT_FROM: u32 = 3;
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

/// Writes batches one after another and adds what was done to the report. Records whose rows somebody keeps changing
/// are cut off into a batch of their own, at the end: they hold nothing else up. Answers how many batches were given up
/// until the next run.
///
/// # Errors
/// [`Error`] if nothing more can be written: the claim was lost, the program stops, or the database refuses.
pub async fn write_all(
    ctx: &Context,
    batches: Vec<Batch<'_>>,
    writer: &Writer<'_>,
    report: &mut RunReport,
) -> Result<usize, Error> {
    write_and_close(ctx, batches, writer, report, None).await
}

/// The same, and what is to be remembered once all of it is written: that commits with the last batch, or not at all if
/// a batch was given up.
///
/// # Errors
/// As [`write_all`].
pub async fn write_and_close(
    ctx: &Context,
    batches: Vec<Batch<'_>>,
    writer: &Writer<'_>,
    report: &mut RunReport,
    closing: Option<&Closing>,
) -> Result<usize, Error> {
    let (mut queue, mut given_up) = (VecDeque::from(batches), 0);
    while let Some(batch) = queue.pop_front() {
        let closing = closing.filter(|_| given_up == 0);
        let is_written = write(ctx, batch, writer, report, (&mut queue, closing)).await?;
        given_up += usize::from(!is_written);
    }
    Ok(given_up)
}

/// Writes a batch in a few attempts; false if others were in the way each time. What is cut off goes to `later`; what
/// closes the whole is written if nothing comes later.
async fn write<'a>(
    ctx: &Context,
    mut batch: Batch<'a>,
    writer: &Writer<'_>,
    report: &mut RunReport,
    (later, closing): (&mut VecDeque<Batch<'a>>, Option<&Closing>),
) -> Result<bool, Error> {
    for attempt in 1.. {
        if ctx.soft.is_cancelled() {
            return Err(Cause::Stopped.into());
        }
        match try_write(ctx, &batch, writer, report, closing.filter(|_| later.is_empty())).await {
            Ok(()) => return Ok(true),
            Err(Attempt::Moved(ids)) => {
                tracing::debug!(attempt, rows = ids.len(), "rows changed since they were read; planning again");
                if attempt >= LEAVE_OUT_FROM
                    && let Some(moved) = batch.cut(&ids)
                {
                    // Each cut leaves less: this ends by itself.
                    later.push_back(moved);
                    continue;
                }
            }
            Err(Attempt::InTheWay(e)) => {
                tracing::debug!(attempt, error = %e, "others were in the way; planning again");
                batch.look_closer();
            }
            Err(Attempt::Failed(e)) => return Err(e),
        }
        if attempt >= ATTEMPTS {
            break;
        }
    }
    Ok(false)
}

/// How one attempt failed.
enum Attempt {
    /// Rows moved: Upwork ids of the records they belong to.
    Moved(BTreeSet<String>),
    /// PostgreSQL let another transaction go first.
    InTheWay(Error),
    /// No further attempt helps now.
    Failed(Error),
}

impl<T: Into<Cause>> From<T> for Attempt {
    fn from(cause: T) -> Self {
        match cause.into() {
            Cause::Store(crate::store::Error::Lost { .. }) => Self::Failed(Cause::TakenOver.into()),
            cause => match Error::from(cause) {
                e @ Error::Retry(_) => Self::InTheWay(e),
                e @ Error::Fail(_) => Self::Failed(e),
            },
        }
    }
}

async fn try_write(
    ctx: &Context,
    batch: &Batch<'_>,
    writer: &Writer<'_>,
    report: &mut RunReport,
    closing: Option<&Closing>,
) -> Result<(), Attempt> {
    let mut view = ctx.db.begin_read_only().await?;
    let snapshot = batch.snapshot(&mut view, writer.owner).await.map_err(|e| match e {
        Error::Retry(cause) | Error::Fail(cause) => Attempt::from(cause),
    })?;
    view.rollback().await?;
    let plan = batch.plan(&snapshot, writer.owner);
    if !plan.is_empty() || closing.is_some() {
        let mut tx = ctx.db.begin().await?;
        claims::hold(&mut tx, writer.claim).await?;
        let applied = match odoo::apply(&mut tx, &plan, &writer.author).await {
            Err(odoo::Error::Moved { kind, ids }) => return Err(Attempt::Moved(plan.records_of(kind, &ids))),
            applied => applied?,
        };
        let links: Vec<_> = plan.links.iter().cloned().chain(applied.links).collect();
        links::record(&mut tx, writer.owner.account, &links, ctx.clock.now()).await?;
        hours::record(&mut tx, writer.owner.account, &plan.hours, ctx.clock.now()).await?;
        if let Batch::Ledger(batch) = batch {
            batch.record(&mut tx, &plan, ctx.clock.now()).await?;
        }
        if let Some(closing) = closing {
            closing.record(&mut tx, writer.owner.account, ctx.clock.now()).await?;
        }
        tx.commit().await?;
    }
    count(&plan, report);
    Ok(())
}

/// Adds what a plan did to the report.
pub fn count(plan: &Plan, report: &mut RunReport) {
    for (kind, counts) in plan.counts() {
        report.counts.entry(kind).or_default().add(counts);
    }
    report.ledger.add(plan.ledger_counts());
    report.skipped.extend(plan.skipped.iter().cloned());
}
