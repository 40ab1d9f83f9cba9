//! A month, from Upwork's ledger to Odoo's rows: terms and contracts that are not known first, then the rows batch by
//! batch, with the last of them what is remembered of the month.

use std::collections::{BTreeMap, BTreeSet};

use super::batch::cut;
use super::book::Book;
use super::reader::{Answer, Read, Reader};
use crate::domain::{Account, Contract, ContractId, LedgerRow, Month, RecordId, RunReport, TermId};
use crate::jobs::batch::{self, Writer};
use crate::jobs::closing::Closing;
use crate::jobs::context::Context;
use crate::jobs::error::{Cause, Error};
use crate::jobs::strangers;
use crate::store::{claims, ledger};
use crate::upwork::Tokens;

/// One account's ledger on its way.
pub struct Window<'a, T> {
    /// The shared parts.
    pub ctx: &'a Context,
    /// Whose ledger.
    pub account: &'a Account,
    /// By what right it is written.
    pub writer: Writer<'a>,
    /// Upwork.
    pub reader: Reader<T>,
    /// Whose wallet, cursor and gaps.
    pub book: Book,
    /// An empty month is taken for true.
    pub accept_empty: bool,
    /// What was done.
    pub report: RunReport,
    /// A month that was asked for while the one before was written.
    pub ahead: Option<Answer>,
}

impl<T: Tokens> Window<'_, T> {
    /// Reads a month and writes it. `next` comes then: it is asked for while this one is written.
    ///
    /// # Errors
    /// [`Error`] if it could not be read, or not be written; a month that could not be read is remembered as a gap.
    pub async fn bring(&mut self, month: Month, next: Option<Month>) -> Result<(), Error> {
        let (read, wanting) = match self.read(month).await {
            Ok(read) => read,
            Err(e) => return Err(self.could_not_read(month, e).await?),
        };
        let closing = self.book.closing(month, wanting.as_deref());
        self.write(&read.rows, closing.clone().map(Closing::Month), next).await?;
        if let Some(closing) = closing {
            self.book.closed(&closing);
        }
        Ok(())
    }

    /// The month's rows, with everything that has to be asked of Upwork because of them; and why it is not whole.
    async fn read(&mut self, month: Month) -> Result<(Read, Option<String>), Error> {
        let answer = match self.ahead.take().filter(|answer| answer.month == month) {
            Some(answer) => answer,
            None => self.reader.ask(&self.book.entity, month).await,
        };
        let read = self.reader.read(answer, &mut self.report)?;
        self.find_contracts(&read.rows).await?;
        let missing = missing(self.ctx, &self.book, &read).await?;
        let wanting = wanting(&read, &missing, self.accept_empty, self.account, &mut self.report);
        Ok((read, wanting))
    }

    /// Makes the contracts that rows name and nobody here has heard of: those that descriptions name first, for then
    /// fewer terms have to be asked for.
    async fn find_contracts(&mut self, rows: &[LedgerRow]) -> Result<(), Error> {
        let named = self.reader.strangers(rows, &mut self.report).await?;
        self.make(&named).await?;
        let learnt = self.reader.terms(self.ctx, self.account, rows, &mut self.report).await?;
        if !learnt.is_empty() {
            self.keep_terms(&learnt).await?;
        }
        let named = self.reader.strangers(rows, &mut self.report).await?;
        self.make(&named).await
    }

    async fn keep_terms(&self, learnt: &BTreeMap<TermId, ContractId>) -> Result<(), Error> {
        let mut tx = self.ctx.db.begin().await?;
        claims::hold(&mut tx, self.writer.claim).await?;
        ledger::learn_terms(&mut tx, self.account.id, learnt).await?;
        Ok(tx.commit().await?)
    }

    async fn make(&mut self, contracts: &[Contract]) -> Result<(), Error> {
        if contracts.is_empty() {
            return Ok(());
        }
        strangers::make(self.ctx, &self.writer, contracts, &mut self.report).await?;
        self.reader.look_around(self.ctx, self.account, &self.book.entity).await
    }

    /// Writes rows, and with the last of them what is to be remembered.
    async fn write(&mut self, rows: &[LedgerRow], closing: Option<Closing>, next: Option<Month>) -> Result<(), Error> {
        let (reader, entity) = (&self.reader, &self.book.entity);
        let batches = cut(rows, entity, &reader.evidence);
        let writing = batch::write_and_close(self.ctx, batches, &self.writer, &mut self.report, closing.as_ref());
        // Never fails itself: what it meets waits for its turn.
        let asking = async {
            match next {
                Some(month) => Ok(Some(reader.ask(entity, month).await)),
                None => Ok(None),
            }
        };
        let (given_up, ahead) = tokio::try_join!(writing, asking)?;
        self.ahead = ahead;
        if given_up > 0 { Err(Cause::Contended.into()) } else { Ok(()) }
    }

    /// Looks again at all rows that wait, whatever month they are of: contracts and assignments may have come since.
    /// What goes on waiting is told.
    ///
    /// # Errors
    /// [`Error`] if they could not be written.
    pub async fn look_at_waiting(&mut self) -> Result<(), Error> {
        let mut view = self.ctx.db.begin_read_only().await?;
        let waiting = ledger::waiting(&mut view, &self.book.entity).await?;
        let ids: Vec<RecordId> = waiting.into_iter().map(|waiting| waiting.record).collect();
        let rows = ledger::rows(&mut view, &self.book.entity, &ids).await?;
        view.rollback().await?;
        if rows.is_empty() {
            return Ok(());
        }
        self.find_contracts(&rows).await?;
        self.write(&rows, None, None).await?;
        let mut view = self.ctx.db.begin_read_only().await?;
        let waiting = ledger::waiting(&mut view, &self.book.entity).await?;
        view.rollback().await?;
        self.report.skipped.extend(waiting.iter().map(|waiting| waiting.parked.skip(&waiting.record)));
        Ok(())
    }

    /// Remembers a month that could not be read as a gap, and hands the reason back. What stopped us ourselves is no gap.
    async fn could_not_read(&mut self, month: Month, e: Error) -> Result<Error, Error> {
        if !is_about_the_month(&e) {
            return Ok(e);
        }
        if let Some(closing) = self.book.closing(month, Some(&e.to_string())) {
            let mut tx = self.ctx.db.begin().await?;
            claims::hold(&mut tx, self.writer.claim).await?;
            closing.record(&mut tx, self.account.id, self.ctx.clock.now()).await?;
            tx.commit().await?;
            self.book.closed(&closing);
        }
        Ok(e)
    }
}

/// Whether an error may be about the month that was read: not about the account as a whole, nor about this process or
/// its database.
pub fn is_about_the_month(e: &Error) -> bool {
    match e.cause() {
        Cause::Upwork(e) => !e.is_about_the_account(),
        _ => false,
    }
}

/// Rows that Upwork listed in this month before and does not list now.
pub async fn missing(ctx: &Context, book: &Book, read: &Read) -> Result<Vec<RecordId>, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let kept = ledger::of_days(&mut view, &book.entity, read.month.first_day(), read.month.last_day()).await?;
    view.rollback().await?;
    let listed: BTreeSet<&RecordId> = read.rows.iter().map(|row| &row.id).collect();
    Ok(kept.into_iter().filter(|record| !listed.contains(record)).collect())
}

/// Why a month is not read wholly, if it is not; the report says so, and what is missing from it.
pub fn wanting(
    read: &Read,
    missing: &[RecordId],
    accept_empty: bool,
    account: &Account,
    report: &mut RunReport,
) -> Option<String> {
    let (month, account) = (read.month, account.id);
    if let Some(gaps) = &read.gaps {
        return Some(gaps.clone());
    }
    let count = missing.len();
    if read.rows.is_empty() && count > 0 && !accept_empty {
        let reason = format!("Upwork's ledger is empty, but {count} rows are known");
        report.partial = true;
        let (from, to) = (month.first_day(), month.last_day());
        report.notes.push(format!(
            "month {month}: {reason}: they stay as they are. If that is right: upwork-odoo sync earnings --account \
             {account} --from {from} --to {to} --accept-empty"
        ));
        return Some(reason);
    }
    if let Some(first) = missing.first() {
        let more = if count > 1 { format!(" and {} more", count - 1) } else { String::new() };
        report
            .notes
            .push(format!("month {month}: Upwork no longer lists {first}{more}; nothing was concluded from that"));
    }
    None
}
