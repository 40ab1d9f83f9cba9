//! Making documents: the one way in, whoever asks.

use std::collections::{BTreeMap, BTreeSet};

use super::automatic::final_ones;
use super::batch::{self, insist};
use super::desk::{Desk, Planned};
use super::saved::Promise;
use super::{JOB, Taxes, Wanted};
use crate::db::Tx;
use crate::domain::{Account, Counts, Kind, RunReport};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::{under_heartbeat, with_claim};
use crate::odoo::document::{self, Candidate};
use crate::odoo::schema::Work;
use crate::plan::document::History;
use crate::plan::documents::{Documents, NewDocument};
use crate::store::claims::Claim;
use crate::store::links;

/// How to make them.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to refuse what Odoo would take but nobody wants.
    pub guards: bool,
    /// Which taxes stand on invoices; `None`: as configured.
    pub taxes: Option<Taxes>,
    /// Whether to make again what somebody deleted.
    pub again: bool,
    /// Of earnings that are final only: nobody asked.
    pub only_final: bool,
    /// [`Kind::Invoice`] (with credit notes) or [`Kind::FeeEntry`] only.
    pub only: Option<Kind>,
    /// Earnings in one transaction, 500 at most.
    pub size: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { guards: true, taxes: None, again: false, only_final: false, only: None, size: batch::SIZE }
    }
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Done {
    /// For log, status and command line.
    pub report: RunReport,
    /// The drafts, in the order in which they were made.
    pub made: Vec<NewDocument>,
    /// Row ids of the earnings that had an invoice.
    pub there: Vec<i32>,
}

impl Done {
    /// The drafts for programs: kind, Upwork's id of the earning, header and lines.
    pub fn shown(&self) -> Vec<serde_json::Value> {
        let shown = |new: &NewDocument| serde_json::json!({ "kind": new.kind, "earning": new.upwork_id, "document": new.document });
        self.made.iter().map(shown).collect()
    }

    fn new() -> Self {
        Self { report: RunReport::new(JOB), made: Vec::new(), there: Vec::new() }
    }

    fn add(&mut self, batch: Documents) {
        for (kind, there) in [Kind::Invoice, Kind::FeeEntry].into_iter().zip(&batch.there) {
            let inserted = batch.new.iter().filter(|new| new.kind == kind).count() as u64;
            let counts = Counts { inserted, updated: 0, unchanged: there.len() as u64 };
            if counts != Counts::default() {
                self.report.counts.entry(kind).or_default().add(counts);
            }
        }
        self.report.skipped.extend(batch.skipped);
        self.made.extend(batch.new);
        let [there, _] = batch.there;
        self.there.extend(there);
    }
}

/// Makes the documents that the earnings meant lack and never had.
///
/// # Errors
/// [`Error::Retry`] if earnings are being written just now, [`Error::Fail`] if Odoo's tables are not as expected. What was
/// made before stays.
pub async fn create(ctx: &Context, account: &Account, wanted: &Wanted, options: Options) -> Result<Done, Error> {
    gate::pass(ctx, Work::Documents).await?;
    let held = with_claim(ctx, account.id, JOB).await?;
    let work = create_under(ctx, account, held.claim(), wanted, options);
    let done = under_heartbeat(ctx, held.claim(), work).await;
    held.release(ctx).await;
    done
}

/// The same under a claim that somebody holds.
///
/// # Errors
/// As [`create`].
pub(crate) async fn create_under(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    wanted: &Wanted,
    options: Options,
) -> Result<Done, Error> {
    make_under(ctx, account, claim, wanted, options, None).await
}

/// The same; of what is promised, exactly that or nothing.
pub(super) async fn make_under(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    wanted: &Wanted,
    options: Options,
    promise: Option<Promise<'_>>,
) -> Result<Done, Error> {
    let mut desk = Desk::new(ctx, account, options).await?;
    let writer = desk.writer(claim);
    let mut view = ctx.db.begin_read_only().await?;
    let batches = lacking(&mut view, &mut desk, wanted, options).await?;
    view.rollback().await?;
    let mut done = Done::new();
    for ids in &batches {
        desk.promise = promise.map(|promise| promise.after(done.made.len()));
        done.add(insist!(ctx, batch::make(&desk, &writer, ids))?);
    }
    Ok(done)
}

/// What [`create`] would make; writes nothing anywhere.
///
/// # Errors
/// [`Error::Fail`] if [`create`] would not begin.
pub async fn preview(ctx: &Context, account: &Account, wanted: &Wanted, options: Options) -> Result<Done, Error> {
    gate::would_pass(ctx, Work::Documents).await?;
    let mut desk = Desk::new(ctx, account, options).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let batches = lacking(&mut view, &mut desk, wanted, options).await?;
    let today = ctx.clock.now().date_naive();
    let history = History::since(document::history_since(today));
    let (mut done, mut planned) = (Done::new(), Planned { history, ..Planned::default() });
    for ids in &batches {
        let batch = batch::plan(&mut view, &desk, ids, &planned).await?;
        batch.new.iter().for_each(|new| planned.add(new));
        done.add(batch);
    }
    view.rollback().await?;
    Ok(done)
}

/// Row ids of the earnings that lack a document, or have one that is not remembered, batch by batch. A refund comes later
/// than the invoice whose money it gives back.
async fn lacking(
    view: &mut Tx,
    desk: &mut Desk<'_>,
    wanted: &Wanted,
    options: Options,
) -> Result<Vec<Vec<i32>>, Error> {
    let account = desk.account;
    let candidates = document::candidates(view, account.id, wanted).await?;
    let invoices = links::ids_of_kind(view, account.id, Kind::Invoice).await?;
    let entries = links::ids_of_kind(view, account.id, Kind::FeeEntry).await?;
    // Who names earnings is told about each of them.
    let is_named = wanted.earnings.is_some() || wanted.rows.is_some();
    let lacks = |earning: &Candidate| {
        let is_new = |has: bool, known: &BTreeSet<String>| has && !known.contains(&earning.upwork_id);
        is_named
            || !earning.has_invoice
            || earning.lacks_fee
            || is_new(earning.has_invoice, &invoices)
            || is_new(earning.has_entry, &entries)
    };
    let mut lacking: Vec<Candidate> = candidates.into_iter().filter(lacks).collect();
    let ids: Vec<String> = lacking.iter().map(|earning| earning.upwork_id.clone()).collect();
    if options.only_final {
        let ripe = final_ones(view, desk.ctx, account, &ids).await?;
        lacking.retain(|earning| ripe.contains(&earning.upwork_id));
    }
    // Asked once for all of them: documents have no index for it that would do for each batch.
    let is_strange = |earning: &&Candidate| {
        !earning.has_invoice && !invoices.contains(&earning.upwork_id)
            || !earning.has_entry && !entries.contains(&earning.upwork_id)
    };
    let strange: Vec<i32> = lacking.iter().filter(is_strange).map(|earning| earning.id).collect();
    desk.by_reference = document::by_reference(view, &strange).await?;
    let target_of = desk.refunds(view, &ids).await?;
    Ok(cut(&lacking, options.size.clamp(1, batch::SIZE), &target_of))
}

fn cut(earnings: &[Candidate], size: usize, target_of: &BTreeMap<String, String>) -> Vec<Vec<i32>> {
    let mut batches: Vec<Vec<i32>> = Vec::new();
    let mut here: BTreeSet<&str> = BTreeSet::new();
    for earning in earnings {
        let follows = target_of.get(&earning.upwork_id).is_some_and(|target| here.contains(target.as_str()));
        match batches.last_mut() {
            Some(batch) if batch.len() < size && !follows => batch.push(earning.id),
            _ => {
                here.clear();
                batches.push(vec![earning.id]);
            }
        }
        here.insert(&earning.upwork_id);
    }
    batches
}
