//! Making documents: the one way in, whoever asks.

use std::collections::BTreeSet;

use super::batch::{self, Desk};
use super::{JOB, Taxes, Wanted};
use crate::config;
use crate::db::Tx;
use crate::domain::{Account, Counts, Kind, RunReport};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::with_claim;
use crate::odoo::document::{self, Candidate};
use crate::odoo::schema::Work;
use crate::plan::Owner;
use crate::plan::document::History;
use crate::plan::documents::{Documents, NewDocument, Rules};
use crate::store::claims::Claim;
use crate::store::links;

/// Earnings in one transaction: locks are to be short, for Odoo's users wait for them.
const SIZE: usize = 500;

/// How to make them.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to refuse what Odoo would take but nobody wants.
    pub guards: bool,
    /// Which taxes stand on invoices; `None`: as configured.
    pub taxes: Option<Taxes>,
    /// Whether to make again what somebody deleted.
    pub again: bool,
    /// [`Kind::Invoice`] (with credit notes) or [`Kind::FeeEntry`] only.
    pub only: Option<Kind>,
    /// Earnings in one transaction, 500 at most.
    pub size: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self { guards: true, taxes: None, again: false, only: None, size: SIZE }
    }
}

/// What came of it.
#[derive(Clone, Debug)]
pub struct Done {
    /// For log, status and command line.
    pub report: RunReport,
    /// The drafts, in the order in which they were made.
    pub made: Vec<NewDocument>,
}

impl Done {
    /// The drafts for programs: kind, Upwork's id of the earning, header and lines.
    pub fn shown(&self) -> Vec<serde_json::Value> {
        let shown = |new: &NewDocument| serde_json::json!({ "kind": new.kind, "earning": new.upwork_id, "document": new.document });
        self.made.iter().map(shown).collect()
    }

    fn new() -> Self {
        Self { report: RunReport::new(JOB), made: Vec::new() }
    }

    fn add(&mut self, batch: Documents) {
        for (kind, unchanged) in [Kind::Invoice, Kind::FeeEntry].into_iter().zip(batch.there) {
            let inserted = batch.new.iter().filter(|new| new.kind == kind).count() as u64;
            let counts = Counts { inserted, updated: 0, unchanged };
            if counts != Counts::default() {
                self.report.counts.entry(kind).or_default().add(counts);
            }
        }
        self.report.skipped.extend(batch.skipped);
        self.made.extend(batch.new);
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
    let done = create_under(ctx, account, held.claim(), wanted, options).await;
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
    let author = ctx.author().await?;
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: author.clone(), claim };
    let desk = Desk { ctx, account, series: ctx.series().await?, author: &author, rules: rules(ctx, options) };
    let mut view = ctx.db.begin_read_only().await?;
    let ids = lacking(&mut view, account, wanted).await?;
    view.rollback().await?;
    let mut done = Done::new();
    for ids in ids.chunks(options.size.clamp(1, SIZE)) {
        done.add(batch::write(&desk, &writer, ids).await?);
    }
    Ok(done)
}

/// What [`create`] would make; writes nothing anywhere.
///
/// # Errors
/// [`Error::Fail`] if [`create`] would not begin.
pub async fn preview(ctx: &Context, account: &Account, wanted: &Wanted, options: Options) -> Result<Done, Error> {
    gate::would_pass(ctx, Work::Documents).await?;
    let author = ctx.author().await?;
    let desk = Desk { ctx, account, series: ctx.series().await?, author: &author, rules: rules(ctx, options) };
    let mut view = ctx.db.begin_read_only().await?;
    let ids = lacking(&mut view, account, wanted).await?;
    let today = ctx.clock.now().date_naive();
    let (mut done, mut planned) = (Done::new(), History::since(document::history_since(today)));
    for ids in ids.chunks(options.size.clamp(1, SIZE)) {
        let batch = batch::plan(&mut view, &desk, ids, &planned).await?;
        batch.new.iter().for_each(|new| planned.add_document(&new.document));
        done.add(batch);
    }
    view.rollback().await?;
    Ok(done)
}

fn rules(ctx: &Context, options: Options) -> Rules {
    let configured = ctx.config.odoo.taxes.map(|taxes| match taxes {
        config::Taxes::None => Taxes::None,
        config::Taxes::Odoo => Taxes::Odoo,
    });
    Rules { guards: options.guards, taxes: options.taxes.or(configured), again: options.again, only: options.only }
}

/// Row ids of the earnings that lack a document, or have one that is not remembered.
async fn lacking(view: &mut Tx, account: &Account, wanted: &Wanted) -> Result<Vec<i32>, Error> {
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
    Ok(candidates.into_iter().filter(lacks).map(|earning| earning.id).collect())
}
