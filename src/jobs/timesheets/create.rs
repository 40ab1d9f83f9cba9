//! Making timesheets: the one way in, whoever asks.

use super::batch::{self, both, insist};
use super::correct::writer;
use super::desk::Desk;
use super::{JOB, Wanted};
use crate::db::Tx;
use crate::domain::{Account, Counts, Kind, RunReport};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate;
use crate::jobs::run::{under_heartbeat, with_claim};
use crate::odoo::schema::Work;
use crate::odoo::timesheets;
use crate::plan::timesheets::{self as plan, Left, LogRow, NewTimesheet, Sheets, skips, without_project};
use crate::store::claims::Claim;

/// How to make them.
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// Whether to refuse what Odoo would take but nobody wants.
    pub guards: bool,
    /// `hr_employee` who worked, where the guards are off; else it is found out for each contract.
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
        self.there.extend(sheets.again.iter().map(|(log, _)| *log).chain(sheets.there));
        self.left.extend(sheets.left);
    }

    /// Timesheets by what became of them.
    pub(super) fn counts(&self) -> Counts {
        Counts { inserted: self.made.len() as u64, updated: 0, unchanged: self.there.len() as u64 }
    }

    fn finish(mut self, waiting: &[timesheets::WithoutProject]) -> Self {
        let counts = self.counts();
        if counts != Counts::default() {
            self.report.counts.entry(Kind::Timesheet).or_default().add(counts);
        }
        self.report.skipped = skips(self.left.iter().map(|(log, left)| (log, left)));
        let waiting = waiting.iter().map(|of| without_project(&of.contract, of.timelogs, of.first, of.last));
        self.report.skipped.extend(waiting);
        self.report.skipped.sort();
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
    let work = create_under(ctx, account, held.claim(), wanted, options);
    let done = under_heartbeat(ctx, held.claim(), work).await;
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
    let writer = writer(ctx, account, claim).await?;
    let desk = Desk::new(ctx, account, options).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let (ids, waiting) = meant(&mut view, account, wanted).await?;
    view.rollback().await?;
    let mut done = Done::new();
    // Two at a time: they are about different time logs.
    for two in ids.chunks(2 * batch::SIZE) {
        let (first, second) = two.split_at(two.len().min(batch::SIZE));
        let make = async |ids: &[i32]| match ids {
            [] => Ok(Sheets::default()),
            ids => insist!(ctx, batch::make(&desk, &writer, ids)),
        };
        let (first, second) = tokio::join!(Box::pin(make(first)), Box::pin(make(second)));
        both(first, second)?.into_iter().for_each(|sheets| done.add(sheets));
    }
    Ok(done.finish(&waiting))
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
) -> Result<(Vec<NewTimesheet>, Done), Error> {
    gate::would_pass(ctx, Work::Timesheets).await?;
    let desk = Desk::new(ctx, account, options).await?;
    let mut view = ctx.db.begin_read_only().await?;
    let (ids, waiting) = meant(&mut view, account, wanted).await?;
    let (mut new, mut done) = (Vec::new(), Done::new());
    for ids in ids.chunks(batch::SIZE) {
        let sheets = plan::create(&desk.view(&mut view, ids).await?);
        new.extend(sheets.new.iter().cloned());
        done.add(sheets);
    }
    view.rollback().await?;
    Ok((new, done.finish(&waiting)))
}

/// The time logs meant that can have a timesheet, and those that wait for a project.
async fn meant(
    view: &mut Tx,
    account: &Account,
    wanted: &Wanted,
) -> Result<(Vec<i32>, Vec<timesheets::WithoutProject>), Error> {
    let ids = timesheets::candidates(view, account.id, wanted).await?;
    let waiting = match wanted.timelogs {
        Some(_) => Vec::new(),
        None => timesheets::without_project(view, account.id, wanted).await?,
    };
    Ok((ids, waiting))
}
