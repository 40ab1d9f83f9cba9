//! The job `timelogs`: the hours of Upwork's reports, week by week, into Odoo's time logs.
//!
//! - `book` knows which weeks to read and what was remembered of them: the cursor, the gaps.
//! - `reader` asks Upwork; `window` brings some weeks from there into Odoo's rows; `batch` is one transaction of that.
//! - `preview` is the same without writing; `backfill` reads the past.
//!
//! Nothing is concluded from silence: a day is zeroed only if its week's report came whole and with at least one line, and
//! Upwork still shows its contract: the report names it, or Upwork answers when asked for it by its id.

pub mod backfill;
mod batch;
mod book;
mod preview;
mod reader;
mod window;

use chrono::NaiveDate;

pub use self::batch::HoursBatch;
use self::book::Book;
pub use self::book::Closing;
pub use self::preview::preview;
use self::reader::Reader;
use self::window::{Window, is_about_the_weeks};
use super::batch::Writer;
use super::context::Context;
use super::error::{Cause, Error};
use super::timesheets::AtOnce;
use super::{identify, session};
use crate::domain::{Account, Job, RunReport, UpworkWeek, Weeks};
use crate::plan::Owner;
use crate::store::claims::Claim;
use crate::upwork::Tokens;

/// What to read, where somebody named it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scope {
    /// Of hours these weeks and no others; `None`: those that are due.
    pub weeks: Option<Weeks>,
    /// Of the ledger the months of these days and no others; `None`: those that are due.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// An empty answer is taken for true, though Odoo has hours, or rows of the ledger are kept: somebody looked.
    pub accept_empty: bool,
}

/// After so many weeks in a row that could not be read, Upwork is not asked for more.
const FAILURES_IN_A_ROW: usize = 2;

/// Reads the weeks that are due, the oldest first, each wholly before its rows are written. While one is written, the
/// report of the next is read, so that neither Upwork nor PostgreSQL is waited for alone. A week that cannot be read
/// is remembered and holds no other up. `timesheets` are made with new time logs.
///
/// # Errors
/// [`Error`] says what stopped it, or why a week that was due could not be read; weeks that were committed stay.
pub async fn run(
    ctx: &Context,
    account: &Account,
    claim: &Claim,
    scope: Scope,
    timesheets: Option<&AtOnce<'_>>,
) -> Result<RunReport, Error> {
    identify::recover(ctx, account).await?;
    let reader = Reader::open(ctx, account, session::renewing(ctx, account.id)).await?;
    let mut book = Book::open(ctx, account.id).await?;
    book.take_in(ctx, claim, &reader.known).await?;
    let weeks = book.weeks(ctx, scope);
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim };
    let report = RunReport::new(Job::Timelogs);
    let window = Window {
        ctx,
        account,
        writer,
        reader,
        book,
        accept_empty: scope.accept_empty,
        timesheets,
        report,
        unasked: None,
        ahead: None,
    };
    read_all(window, &weeks).await
}

async fn read_all<T: Tokens>(mut window: Window<'_, T>, weeks: &[UpworkWeek]) -> Result<RunReport, Error> {
    let gaps_of_old = window.book.gaps_of_old(window.ctx);
    let (mut failed, mut in_a_row) = (None, 0);
    for (at, week) in weeks.iter().enumerate() {
        if window.ctx.soft.is_cancelled() {
            return Err(Cause::Stopped.into());
        }
        match window.bring(Weeks::one(*week), None, |_| weeks.get(at + 1).copied().map(Weeks::one)).await {
            Ok(_) => in_a_row = 0,
            Err(e) if !is_about_the_weeks(&e) => return Err(e),
            Err(e) => {
                in_a_row += 1;
                window.report.partial = true;
                window.report.notes.push(format!("week {week} could not be read: {e}"));
                if in_a_row == FAILURES_IN_A_ROW {
                    return Err(failed.unwrap_or(e));
                }
                if !gaps_of_old.contains(week) {
                    failed.get_or_insert(e);
                }
            }
        }
    }
    let Window { mut report, unasked, .. } = window;
    report.skipped.sort();
    report.skipped.dedup();
    failed.or(unasked).map_or(Ok(report), Err)
}
