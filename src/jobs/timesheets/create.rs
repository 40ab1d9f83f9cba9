//! Making timesheets: the one way in, whoever asks.

use super::{JOB, Wanted, batch};
use crate::domain::{Account, Counts, Kind, RunReport};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::with_claim;
use crate::odoo::schema::Work;
use crate::odoo::timesheets;
use crate::plan::Owner;
use crate::plan::timesheets::{Left, LogRow, Sheets, skips};
use crate::store::claims::Claim;

/// How to make them.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to refuse what Odoo would take but nobody wants.
    pub guards: bool,
    /// `hr_employee` who worked; `None`: found out for each contract.
    pub employee: Option<i32>,
}

impl Default for Options {
    fn default() -> Self {
        Self { guards: true, employee: None }
    }
}

/// What came of it, time log by time log.
#[derive(Clone, Debug)]
pub struct Done {
    /// For log, status and command line.
    pub report: RunReport,
    /// Row ids of the time logs that got a timesheet.
    pub made: Vec<i32>,
    /// Row ids of those that had one.
    pub there: Vec<i32>,
    /// Those that got none, and why.
    pub left: Vec<(LogRow, Left)>,
}

impl Done {
    fn new() -> Self {
        Self { report: RunReport::new(JOB), made: Vec::new(), there: Vec::new(), left: Vec::new() }
    }

    fn add(&mut self, sheets: Sheets) {
        self.made.extend(sheets.new.iter().map(|sheet| sheet.log_id));
        self.there.extend(sheets.there);
        self.left.extend(sheets.left);
    }

    fn finish(mut self) -> Self {
        let counts = Counts { inserted: self.made.len() as u64, updated: 0, unchanged: self.there.len() as u64 };
        if counts != Counts::default() {
            self.report.counts.entry(Kind::Timesheet).or_default().add(counts);
        }
        self.report.skipped = skips(self.left.iter().map(|(log, left)| (log, left)));
        self
    }
}

/// Makes a timesheet for each time log meant that has none and never had one.
///
/// # Errors
/// [`Error::Retry`] if time logs are being written just now, [`Error::Fail`] if Odoo's tables are not as expected. What was
/// made before stays.
pub async fn create(ctx: &Context, account: &Account, wanted: &Wanted, options: Options) -> Result<Done, Error> {
    gate::pass(ctx, Work::Timesheets).await?;
    let held = with_claim(ctx, account.id, JOB).await?;
    let done = create_under(ctx, account, held.claim(), wanted, options).await;
    held.release(ctx).await;
    done
}

/// The same under a claim that somebody holds.
pub(super) async fn create_under(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    wanted: &Wanted,
    options: Options,
) -> Result<Done, Error> {
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim };
    let series = ctx.series().await?;
    let mut view = ctx.db.begin_read_only().await?;
    let ids = timesheets::candidates(&mut view, account.id, wanted).await?;
    view.rollback().await?;
    let mut done = Done::new();
    for ids in ids.chunks(batch::SIZE) {
        done.add(batch::write(ctx, &writer, series, account, ids, options).await?);
    }
    Ok(done.finish())
}

/// What [`create`] would make; writes nothing anywhere.
///
/// # Errors
/// [`Error::Fail`] if [`create`] would not begin.
pub async fn preview(
    ctx: &Context,
    account: &Account,
    wanted: &Wanted,
    options: Options,
) -> Result<(Vec<crate::plan::timesheets::NewTimesheet>, Done), Error> {
    gate::would_pass(ctx, Work::Timesheets).await?;
    let series = ctx.series().await?;
    let mut view = ctx.db.begin_read_only().await?;
    let ids = timesheets::candidates(&mut view, account.id, wanted).await?;
    let (mut new, mut done) = (Vec::new(), Done::new());
    for ids in ids.chunks(batch::SIZE) {
        let sheets = batch::plan(&mut view, series, account, ids, options).await?;
        new.extend(sheets.new.iter().cloned());
        done.add(sheets);
    }
    view.rollback().await?;
    Ok((new, done.finish()))
}
