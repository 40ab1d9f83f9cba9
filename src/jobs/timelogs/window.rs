//! Some weeks, from Upwork's report to Odoo's rows: contracts that are not known first, then the hours batch by batch,
//! with the last of them or after the last two what is remembered of the weeks.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::cut;
use super::book::{Book, Outcome};
use super::reader::{self, Ahead, Read, Reader};
use crate::db::Tx;
use crate::domain::{Account, AccountId, Contract, ContractHours, ContractId, RunReport, UpworkWeek, Weeks};
use crate::jobs::batch::{self, Writer};
use crate::jobs::closing;
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::jobs::strangers;
use crate::jobs::timesheets::AtOnce;
use crate::odoo::snapshot;
use crate::plan::{Reading, Reported};
use crate::store::claims;
use crate::upwork::Tokens;

/// One account's hours on their way.
pub struct Window<'a, T> {
    /// The shared parts.
    pub ctx: &'a Context,
    /// Whose hours.
    pub account: &'a Account,
    /// By what right they are written.
    pub writer: Writer<'a>,
    /// Upwork.
    pub reader: Reader<T>,
    /// Cursor and gaps.
    pub book: Book,
    /// An empty week is taken for true.
    pub accept_empty: bool,
    /// What new time logs get timesheets with, if they are to be made with them.
    pub timesheets: Option<&'a AtOnce<'a>>,
    /// What was done.
    pub report: RunReport,
    /// Why contracts could not be asked for: the hours of others are written all the same.
    pub unasked: Option<Error>,
    /// A report that was read while the one before was written.
    pub ahead: Option<Ahead>,
}

/// What a read report lacks, and what may be concluded from it.
#[derive(Clone, Debug)]
pub struct Judged {
    /// What it is good for.
    pub reading: Reading,
    /// Contracts that it does not name and that have hours in Odoo.
    pub vanished: Vec<ContractHours>,
    /// Of these, those that Upwork still shows.
    pub visible: BTreeSet<ContractId>,
}

impl Judged {
    /// All contracts to plan: those of the report, then those that it lacks.
    pub fn reported<'a>(&'a self, read: &'a Read) -> Vec<Reported<'a>> {
        let named = read.hours.iter().map(|hours| Reported { hours, visible: true });
        let vanished = self.vanished.iter();
        let vanished = vanished.map(|hours| Reported { hours, visible: self.visible.contains(&hours.contract) });
        named.chain(vanished).collect()
    }
}

impl<T: Tokens> Window<'_, T> {
    /// Reads some weeks wholly, then writes them. `backfill` is the reading of the past that they are part of. `next`
    /// tells by the number of days that were read which weeks come then: their report is read while these are written.
    /// Answers that number.
    ///
    /// # Errors
    /// [`Error`] if they could not be read, or not be written; weeks that could not be read are remembered as gaps.
    pub async fn bring(
        &mut self,
        weeks: Weeks,
        backfill: Option<Weeks>,
        next: impl FnOnce(usize) -> Option<Weeks>,
    ) -> Result<usize, Error> {
        let now = self.ctx.clock.now();
        self.report.weeks.extend(weeks.iter().map(|week| (week, week.state(now))));
        let (read, judged) = match self.read(weeks).await {
            Ok(read) => read,
            Err(e) => return Err(self.could_not_read(weeks, e).await?),
        };
        let outcome = Outcome { weeks, wanting: wanting(&read, &judged.reading, self.account.id, &mut self.report) };
        let contracts = judged.reported(&read);
        let closing = self.book.closing(&outcome, now, backfill);
        let batches = cut(&contracts, &judged.reading, self.timesheets);
        let days = read.hours.iter().map(|hours| hours.logs.len()).sum();
        let ahead = read_ahead(&self.reader, next(days));
        let close = closing.clone().map(closing::Closing::Weeks);
        let writing = batch::write_and_close(self.ctx, batches, &self.writer, &mut self.report, close.as_ref());
        let (given_up, ahead) = tokio::try_join!(writing, ahead)?;
        self.ahead = ahead;
        if given_up > 0 {
            return Err(self.could_not_read(weeks, Cause::Contended.into()).await?);
        }
        if let Some(closing) = closing {
            self.book.closed(&closing);
        }
        Ok(days)
    }

    /// The report of some weeks, unless it was read ahead.
    async fn report_of(&mut self, weeks: Weeks) -> Result<Read, Error> {
        let ahead = self.ahead.take().filter(|ahead| ahead.weeks == weeks);
        let Some(Ahead { read, report, .. }) = ahead else { return self.reader.read(weeks, &mut self.report).await };
        self.report.partial |= report.partial;
        self.report.skipped.extend(report.skipped);
        self.report.notes.extend(report.notes);
        read
    }

    /// The report, with everything that has to be asked of Upwork because of it.
    async fn read(&mut self, weeks: Weeks) -> Result<(Read, Judged), Error> {
        let read = self.report_of(weeks).await?;
        let strangers = self.reader.strangers(&read, &mut self.report).await;
        let strangers = self.go_on_without(strangers)?;
        if !strangers.is_empty() {
            self.make(&strangers).await?;
        }
        let mut view = self.ctx.db.begin_read_only().await?;
        let mut judged = judge(&mut view, self.account.id, &read, self.accept_empty).await?;
        view.rollback().await?;
        if read.is_whole() {
            let vanished: Vec<_> = judged.vanished.iter().map(|hours| hours.contract.clone()).collect();
            let visible = self.reader.visible(&vanished, &mut self.report).await;
            judged.visible = self.go_on_without(visible)?;
        }
        Ok((read, judged))
    }

    /// Contracts that could not be asked for are no reason to leave the hours of others: those of a new one are left
    /// out until it is there, and nothing is taken back of one that may be hidden.
    fn go_on_without<V: Default>(&mut self, answer: Result<V, Error>) -> Result<V, Error> {
        let is_denied = |e: &Error| matches!(e.cause(), Cause::Upwork(e) if e.is_denial());
        match answer {
            Err(e) if is_about_the_weeks(&e) || is_denied(&e) => {
                self.unasked.get_or_insert(e);
                Ok(V::default())
            }
            answer => answer,
        }
    }

    /// Makes contracts that were not known, as the job `contracts` would.
    async fn make(&mut self, contracts: &[Contract]) -> Result<(), Error> {
        strangers::make(self.ctx, &self.writer, contracts, &mut self.report).await?;
        self.reader.known = reader::known(self.ctx, self.account).await?;
        Ok(())
    }

    /// Remembers weeks that could not be read as gaps, and hands the reason back. What stopped us ourselves is no gap.
    async fn could_not_read(&mut self, weeks: Weeks, e: Error) -> Result<Error, Error> {
        if !is_about_the_weeks(&e) {
            return Ok(e);
        }
        let wanting = weeks.iter().map(|week| (week, e.to_string())).collect();
        let outcome = Outcome { weeks, wanting };
        if let Some(closing) = self.book.closing(&outcome, self.ctx.clock.now(), None) {
            let mut tx = self.ctx.db.begin().await?;
            claims::hold(&mut tx, self.writer.claim).await?;
            closing.record(&mut tx, self.account.id, self.ctx.clock.now()).await?;
            tx.commit().await?;
            self.book.closed(&closing);
        }
        Ok(e)
    }
}

/// Never fails itself, so that what it met waits for its turn.
async fn read_ahead<T: Tokens>(reader: &Reader<T>, weeks: Option<Weeks>) -> Result<Option<Ahead>, Error> {
    match weeks {
        Some(weeks) => Ok(Some(reader.read_ahead(weeks).await)),
        None => Ok(None),
    }
}

/// Whether an error may be about the weeks that were read: not about the account as a whole, nor about this process or
/// its database.
pub fn is_about_the_weeks(e: &Error) -> bool {
    match e.cause() {
        Cause::Upwork(e) => !e.is_about_the_account(),
        Cause::Contended => true,
        _ => false,
    }
}

/// Why each week that is not read wholly is not; the report says so.
pub fn wanting(
    read: &Read,
    reading: &Reading,
    account: AccountId,
    report: &mut RunReport,
) -> BTreeMap<UpworkWeek, String> {
    let mut wanting = BTreeMap::new();
    for week in read.weeks.iter() {
        if let Some(gaps) = &read.gaps {
            wanting.insert(week, gaps.clone());
        } else if reading.doubted.contains(&week) {
            let reason = "Upwork's report is empty, but Odoo has hours";
            wanting.insert(week, reason.to_owned());
            report.partial = true;
            report.notes.push(format!(
                "week {week}: {reason}: they stay as they are. If nobody worked in that week: upwork-odoo sync timelogs \
                 --account {account} --from {week} --to {} --accept-empty",
                week.sunday()
            ));
        } else if read.unplaced > 0 {
            wanting.insert(week, format!("{} lines do not tell their contract or their day", read.unplaced));
        }
    }
    wanting
}

/// What may be concluded from a report, by what Odoo holds of the same weeks.
pub async fn judge(view: &mut Tx, account: AccountId, read: &Read, accept_empty: bool) -> Result<Judged, Error> {
    let mut doubted = BTreeSet::new();
    if !accept_empty {
        for week in read.weeks.iter().filter(|week| !read.told.contains(week)) {
            if snapshot::has_hours(view, account, Weeks::one(week)).await? {
                doubted.insert(week);
            }
        }
    }
    let is_all_doubted = read.told.is_empty() && !doubted.is_empty();
    let named = read.hours.iter().map(|hours| &hours.contract);
    let vanished = if is_all_doubted || !read.is_whole() {
        Vec::new()
    } else {
        snapshot::contracts_with_hours(view, account, read.weeks, named).await?
    };
    let nothing = |contract| ContractHours { contract, logs: Vec::new(), workers: Vec::new() };
    Ok(Judged {
        reading: Reading {
            weeks: read.weeks,
            whole: read.is_whole(),
            doubted,
            held: read.held.clone(),
            coming: BTreeSet::new(),
        },
        vanished: vanished.into_iter().map(nothing).collect(),
        visible: BTreeSet::new(),
    })
}
