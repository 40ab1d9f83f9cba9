//! The job `earnings`: Upwork's ledger, month by month, into the ledger that is kept and Odoo's earnings.
//!
//! - `book` knows whose ledger it is, which months to read and what was remembered of them.
//! - `reader` asks Upwork; `window` brings a month from there into Odoo's rows; `batch` is one transaction of that.
//! - `preview` is the same without writing; `assign` takes a person's word for the contract of a row; `again` plans
//!   earnings anew from what is kept.
//!
//! Nothing is concluded from silence: a row that Upwork no longer lists stays, and is named.

mod again;
pub mod assign;
mod batch;
mod book;
mod preview;
mod reader;
mod window;

pub use self::again::{accept, look_again, wait_for_clients};
pub use self::batch::LedgerBatch;
use self::book::Book;
pub use self::book::Closing;
pub use self::preview::preview;
use self::reader::Reader;
use self::window::{Window, is_about_the_month};
use super::batch::Writer;
use super::context::Context;
use super::error::{Cause, Error};
use super::timelogs::Scope;
use super::{identify, session};
use crate::domain::{Account, Job, Month, RunReport};
use crate::plan::Owner;
use crate::store::claims::Claim;
use crate::upwork::Tokens;

/// After so many months in a row that could not be read, Upwork is not asked for more.
const FAILURES_IN_A_ROW: usize = 2;

/// Reads the months that are due, the oldest first, and writes each while the next is asked for. A month that cannot be read
/// is remembered and holds no other up. Where `scope` names days, each month that they touch is read whole.
///
/// # Errors
/// [`Error`] says what stopped it, or why a month that was due could not be read; months that were committed stay.
pub async fn run(ctx: &Context, account: &Account, claim: &Claim, scope: Scope) -> Result<RunReport, Error> {
    identify::recover(ctx, account).await?;
    let (reader, entity) = Reader::open(ctx, account, session::renewing(ctx, account.id)).await?;
    let mut book = Book::open(ctx, account, claim, entity).await?;
    let months = book.months(ctx, scope);
    let owner = Owner { account: account.id, company_id: account.company_id };
    let writer = Writer { owner, author: ctx.author().await?, claim };
    let report = RunReport::new(Job::Earnings);
    let (accept_empty, ahead) = (scope.accept_empty, None);
    let window = Window { ctx, account, writer, reader, book, accept_empty, report, ahead };
    read_all(window, &months).await
}

async fn read_all<T: Tokens>(mut window: Window<'_, T>, months: &[Month]) -> Result<RunReport, Error> {
    let (mut failed, mut in_a_row) = (None, 0);
    for (at, month) in months.iter().enumerate() {
        if window.ctx.soft.is_cancelled() {
            return Err(Cause::Stopped.into());
        }
        let was_gap = window.book.was_gap(*month);
        match window.bring(*month, months.get(at + 1).copied()).await {
            Ok(()) => in_a_row = 0,
            Err(e) if !is_about_the_month(&e) => return Err(e),
            Err(e) => {
                in_a_row += 1;
                window.report.partial = true;
                window.report.notes.push(format!("month {month} could not be read: {e}"));
                if in_a_row == FAILURES_IN_A_ROW {
                    return Err(failed.unwrap_or(e));
                }
                if !was_gap {
                    failed.get_or_insert(e);
                }
            }
        }
    }
    window.look_at_waiting().await?;
    let mut report = window.report;
    report.skipped.sort();
    report.skipped.dedup();
    failed.map_or(Ok(report), Err)
}
