//! Reads the past: month by month, each under the job's claim, so that no older answer is ever written over a newer one.
//! Between two months the claim is free, and where the daemon has a run due it is let go first. It may be killed at any
//! moment: begun anew, it goes on with the week it had come to. New time logs come with their timesheets, if that is wanted;
//! those of others follow once all months are read, of a reading that was broken off after the next run of the job.

use std::time::Duration;

use chrono::{DateTime, Utc};

use super::book::Book;
use super::reader::Reader;
use super::window::{Window, is_about_the_weeks};
use crate::domain::{Account, Job, RunReport, UpworkWeek, Weeks};
use crate::jobs::batch::Writer;
use crate::jobs::context::Context;
use crate::jobs::due::is_due;
use crate::jobs::error::{Cause, Error};
use crate::jobs::run::{Held, try_claim, under_heartbeat};
use crate::jobs::runner::cron;
use crate::jobs::timesheets::Lately;
use crate::jobs::{gate, identify, session, timesheets};
use crate::plan::Owner;
use crate::store::{backfills, heartbeat};
use crate::upwork::Tokens;

/// Days that one window should not be above: what is read is held in memory until it is written.
const DAYS_AT_ONCE: usize = 10_000;
/// After so many windows in a row that could not be read, it ends; begun anew, it goes on there.
const FAILURES_IN_A_ROW: usize = 3;
/// A daemon that was heard of since would begin a run that is due.
const HEARD_OF: chrono::TimeDelta = chrono::TimeDelta::minutes(2);

/// How far it has come.
#[derive(Clone, Debug)]
pub struct Progress {
    /// All that is to be read.
    pub weeks: Weeks,
    /// Weeks that were read before it was begun anew.
    pub weeks_before: usize,
    /// Weeks that are read now, those before included.
    pub weeks_done: usize,
    /// Days with hours that this call has read.
    pub days: usize,
    /// What this call has done.
    pub report: RunReport,
    /// What it is doing.
    pub doing: Doing,
}

/// What a reading of the past is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It reads a month.
    Reading(Weeks),
    /// A run of the job goes on; this waits for its end.
    Waiting,
    /// A month was read.
    Done(Weeks),
}

/// Reads these weeks, or goes on with a reading of them that was broken off. `tell` is told of each step.
///
/// # Errors
/// [`Error`] says what stopped it; what was committed stays.
pub async fn backfill(
    ctx: &Context,
    account: &Account,
    weeks: Weeks,
    tell: &mut (dyn FnMut(&Progress) + Send),
) -> Result<RunReport, Error> {
    let gate = gate::look_over(ctx).await?;
    gate.lets(Job::Timelogs)?;
    identify::recover(ctx, account).await?;
    let weeks = Weeks::new(weeks.first(), weeks.last().min(UpworkWeek::at(ctx.clock.now())));
    let next = backfills::begin(&ctx.db, account.id, Job::Timelogs, weeks, ctx.clock.now()).await?;
    let at_once = Lately::new(ctx, account, &gate).await?;
    let mut past = Past::new(ctx, account, weeks, (next, at_once), tell);
    if next <= weeks.last() {
        past.sheets(Moment::Before).await?;
        let mut reader = Reader::open(ctx, account, session::renewing(ctx, account.id)).await?;
        for month in Weeks::new(next, weeks.last()).months() {
            reader = Box::pin(past.month(reader, month)).await?;
        }
    }
    past.sheets(Moment::After).await?;
    backfills::finish(&ctx.db, account.id, Job::Timelogs, weeks, ctx.clock.now()).await?;
    Ok(past.progress.report)
}

/// When something is done about timesheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Moment {
    /// Before the first time log changes.
    Before,
    /// When the last has changed.
    After,
}

/// A reading of the past.
struct Past<'a> {
    ctx: &'a Context,
    account: &'a Account,
    progress: Progress,
    at_once: Lately<'a>,
    tell: &'a mut (dyn FnMut(&Progress) + Send),
    /// Days of a week, as the last window had them.
    days_a_week: usize,
    failures: usize,
    /// The slot of the schedule that was given way to.
    gave_way_to: Option<DateTime<Utc>>,
}

impl<'a> Past<'a> {
    fn new(
        ctx: &'a Context,
        account: &'a Account,
        weeks: Weeks,
        (next, at_once): (UpworkWeek, Lately<'a>),
        tell: &'a mut (dyn FnMut(&Progress) + Send),
    ) -> Self {
        let before = weeks.iter().take_while(|week| *week < next).count();
        let progress = Progress {
            weeks,
            weeks_before: before,
            weeks_done: before,
            days: 0,
            report: RunReport::new(Job::Timelogs),
            doing: Doing::Waiting,
        };
        Self { ctx, account, progress, at_once, tell, days_a_week: DAYS_AT_ONCE, failures: 0, gave_way_to: None }
    }

    fn tell(&mut self, doing: Doing) {
        self.progress.doing = doing;
        (self.tell)(&self.progress);
    }

    /// What the job does about timesheets before and after it changes time logs, under the claim.
    async fn sheets(&mut self, moment: Moment) -> Result<(), Error> {
        let (ctx, account) = (self.ctx, self.account);
        let at_once = self.at_once.now().await?;
        let held = self.claim().await?;
        let claim = held.claim();
        let done = match moment {
            Moment::Before => under_heartbeat(ctx, claim, timesheets::before_timelogs(ctx, account, claim)).await,
            Moment::After => {
                let report = &mut self.progress.report;
                let following = timesheets::after_timelogs(ctx, account, claim, at_once.as_deref(), report);
                under_heartbeat(ctx, claim, following).await
            }
        };
        held.release(ctx).await;
        done
    }

    /// One month under the claim, which is given back whatever happens.
    async fn month<T: Tokens>(&mut self, reader: Reader<T>, month: Weeks) -> Result<Reader<T>, Error> {
        let ctx = self.ctx;
        self.give_way().await?;
        let held = self.claim().await?;
        let done = under_heartbeat(ctx, held.claim(), self.month_held(reader, month, &held)).await;
        held.release(ctx).await;
        let reader = done?;
        self.tell(Doing::Done(month));
        Ok(reader)
    }

    async fn month_held<T: Tokens>(
        &mut self,
        reader: Reader<T>,
        month: Weeks,
        held: &Held,
    ) -> Result<Reader<T>, Error> {
        let (ctx, account, at_once) = (self.ctx, self.account, self.at_once.now().await?);
        let mut book = Book::open(ctx, account.id).await?;
        book.take_in(ctx, held.claim(), &reader.known).await?;
        let owner = Owner { account: account.id, company_id: account.company_id };
        let writer = Writer { owner, author: ctx.author().await?, claim: held.claim() };
        let report = std::mem::replace(&mut self.progress.report, RunReport::new(Job::Timelogs));
        let mut window = Window {
            ctx,
            account,
            writer,
            reader,
            book,
            accept_empty: false,
            timesheets: at_once.as_deref(),
            report,
            unasked: None,
            ahead: None,
        };
        let read = self.windows(&mut window, month).await;
        let Window { reader, mut report, unasked, .. } = window;
        if let Some(e) = unasked {
            report.partial = true;
            report.notes.push(format!("contracts could not be asked for: {e}"));
        }
        // Over many years each week would be a line of its own.
        report.weeks.clear();
        report.skipped.sort();
        report.skipped.dedup();
        self.progress.report = report;
        read.map(|()| reader)
    }

    async fn windows<T: Tokens>(&mut self, window: &mut Window<'_, T>, month: Weeks) -> Result<(), Error> {
        let mut next = month.first();
        while next <= month.last() {
            if self.ctx.soft.is_cancelled() {
                return Err(Cause::Stopped.into());
            }
            let weeks = size(next, month.last(), self.days_a_week);
            self.tell(Doing::Reading(weeks));
            let after = weeks.last().next();
            let then = |days: usize| (after <= month.last()).then(|| size(after, month.last(), a_week(days, weeks)));
            match window.bring(weeks, Some(self.progress.weeks), then).await {
                Ok(days) => {
                    self.failures = 0;
                    self.days_a_week = a_week(days, weeks);
                    self.progress.days += days;
                }
                Err(e) if !is_about_the_weeks(&e) => return Err(e),
                // One of them may be the culprit: it is found one by one.
                Err(_) if weeks.count() > 1 => {
                    self.days_a_week = DAYS_AT_ONCE;
                    continue;
                }
                Err(e) => self.failed(window, weeks, e)?,
            }
            self.progress.weeks_done += weeks.count();
            next = weeks.last().next();
        }
        Ok(())
    }

    fn failed<T>(&mut self, window: &mut Window<'_, T>, weeks: Weeks, e: Error) -> Result<(), Error> {
        self.failures += 1;
        if self.failures == FAILURES_IN_A_ROW {
            return Err(e);
        }
        window.report.partial = true;
        window.report.notes.push(format!("week {} could not be read and stays a gap: {e}", weeks.first()));
        Ok(())
    }

    /// The claim of the job; waits for a run that has it.
    async fn claim(&mut self) -> Result<Held, Error> {
        loop {
            if let Some(held) = try_claim(self.ctx, self.account.id, Job::Timelogs).await? {
                return Ok(held);
            }
            self.tell(Doing::Waiting);
            self.pause(self.ctx.config.schedule.poll).await?;
        }
    }

    /// Lets a daemon that has a run due begin it; once for each slot, in case it does not.
    async fn give_way(&mut self) -> Result<(), Error> {
        let (ctx, now) = (self.ctx, self.ctx.clock.now());
        let Some(slot) = cron(ctx, Job::Timelogs).last_until(now).filter(|slot| self.gave_way_to != Some(*slot)) else {
            return Ok(());
        };
        self.gave_way_to = Some(slot);
        let is_there = heartbeat::list(&ctx.db).await?.iter().any(|heard| now - heard.seen_at < HEARD_OF);
        if is_there && self.account.sync_enabled && is_due(ctx, self.account.id, Job::Timelogs, slot).await? {
            self.tell(Doing::Waiting);
            self.pause(ctx.config.schedule.poll * 2).await?;
        }
        Ok(())
    }

    async fn pause(&self, pause: Duration) -> Result<(), Error> {
        let paused = self.ctx.soft.run_until_cancelled(tokio::time::sleep(pause)).await;
        paused.ok_or_else(|| Cause::Stopped.into())
    }
}

/// Days of a week, as these weeks have them.
fn a_week(days: usize, weeks: Weeks) -> usize {
    days.div_ceil(weeks.count())
}

/// As many weeks as should fit into memory by what the last window held; one at first.
fn size(next: UpworkWeek, last: UpworkWeek, days_a_week: usize) -> Weeks {
    let fit = (DAYS_AT_ONCE / days_a_week.max(1)).clamp(1, 6);
    let until = next.later(u32::try_from(fit - 1).unwrap_or(0));
    Weeks::new(next, until.min(last))
}
