//! How far the ledger of an account is read: whose it is, when it was read wholly last, which months could not be read;
//! and what reading a month changes in that.

use std::collections::BTreeMap;

use chrono::{DateTime, NaiveDate, Utc};

use crate::db::Tx;
use crate::domain::{Account, AccountId, AccountingEntityId, Job, LookBack, Month};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::timelogs::Scope;
use crate::odoo::account;
use crate::store::claims::{self, Claim};
use crate::store::months::{self, Reading};
use crate::store::{ledger, wallet};

/// What is remembered, kept up while months are read.
#[derive(Clone, Debug)]
pub struct Book {
    /// Whose ledger it is.
    pub entity: AccountingEntityId,
    reading: Option<Reading>,
    swept_on: Option<NaiveDate>,
    gaps: BTreeMap<Month, String>,
    /// What is to be remembered when all months of this run are read; `None`: somebody named the months.
    ending: Option<Ending>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Ending {
    last: Month,
    reading: Reading,
    swept_on: Option<NaiveDate>,
}

/// What is to be remembered once all rows of a month are written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    month: Month,
    gap: Option<GapChange>,
    reading: Option<Reading>,
    swept_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum GapChange {
    /// It was read wholly at last.
    Closed,
    /// It was not, for this reason.
    Open(String),
}

impl Closing {
    /// Writes it, in the transaction of the last rows.
    pub async fn record(&self, tx: &mut Tx, account: AccountId, now: DateTime<Utc>) -> Result<(), crate::store::Error> {
        match &self.gap {
            None => {}
            Some(GapChange::Closed) => months::close_gap(tx, account, Job::Earnings, self.month).await?,
            Some(GapChange::Open(reason)) => {
                months::open_gap(tx, account, Job::Earnings, self.month, reason, now).await?;
            }
        }
        if let Some(reading) = self.reading {
            months::set(tx, account, Job::Earnings, reading).await?;
        }
        if let Some(day) = self.swept_on {
            wallet::swept(tx, account, day).await?;
        }
        Ok(())
    }
}

impl Book {
    /// Reads what is remembered; nothing is, of a ledger that was never read. Writes nothing.
    ///
    /// # Errors
    /// [`Error::Fail`] if Upwork answers for another wallet than before, or for one that another account here has.
    pub async fn look(ctx: &Context, account: &Account, entity: AccountingEntityId) -> Result<Self, Error> {
        let wallet = wallet::get(&ctx.db, account.id).await?;
        match &wallet {
            // A wallet without a single row was a wrong answer once, and nothing came of it.
            Some(wallet) if wallet.entity != entity && is_empty(ctx, &wallet.entity).await? => {
                refuse_taken(ctx, account, &entity).await?;
            }
            Some(wallet) if wallet.entity != entity => {
                return Err(Error::fail(format!(
                    "Upwork answers for the wallet {entity}, but the ledger of {:?} is that of {}: nothing is read. Was \
                     the account connected for another organization?",
                    account.name, wallet.entity
                )));
            }
            Some(_) => {}
            None => refuse_taken(ctx, account, &entity).await?,
        }
        let gaps = months::gaps(&ctx.db, account.id, Job::Earnings).await?;
        let swept_on = wallet.filter(|wallet| wallet.entity == entity).and_then(|wallet| wallet.swept_on);
        Ok(Self {
            entity,
            reading: months::get(&ctx.db, account.id, Job::Earnings).await?,
            swept_on,
            gaps: gaps.into_iter().map(|gap| (gap.month, gap.reason)).collect(),
            ending: None,
        })
    }

    /// The same, and remembers from the first time on whose ledger it is.
    ///
    /// # Errors
    /// As [`Self::look`].
    pub async fn open(
        ctx: &Context,
        account: &Account,
        claim: &Claim,
        entity: AccountingEntityId,
    ) -> Result<Self, Error> {
        let book = Self::look(ctx, account, entity).await?;
        let known = wallet::get(&ctx.db, account.id).await?;
        if known.as_ref().is_none_or(|wallet| wallet.entity != book.entity) {
            let mut tx = ctx.db.begin().await?;
            claims::hold(&mut tx, claim).await?;
            if known.is_some() {
                wallet::forget(&mut tx, account.id).await?;
            }
            if let Some(gone) = wallet::owner(&ctx.db, &book.entity, account.id).await? {
                wallet::forget(&mut tx, gone).await?;
            }
            wallet::record(&mut tx, account.id, &book.entity, ctx.clock.now()).await?;
            tx.commit().await?;
        }
        Ok(book)
    }

    /// The months to read, the oldest first.
    pub fn months(&mut self, ctx: &Context, scope: Scope) -> Vec<Month> {
        if let Some((from, to)) = scope.days {
            return Month::between(from, to).collect();
        }
        let today = ctx.clock.now().date_naive();
        let settings = &ctx.config.earnings;
        let look_back = LookBack { days: settings.look_back_days, sweep_days: settings.sweep_days };
        let sweeps = look_back.sweeps(today, self.swept_on);
        let read_on = self.reading.map(|reading| reading.read_on);
        let months = look_back.months(today, read_on, sweeps, self.gaps.keys().copied());
        if let Some(last) = months.last() {
            // What is due for its own sake: a gap may be older than anything that a run reads by itself.
            let due = look_back.months(today, read_on, sweeps, []);
            let first = due.first().unwrap_or(last).first_day();
            let since = self.reading.map_or(first, |reading| reading.since.min(first));
            let reading = Reading { since, read_on: today };
            self.ending = Some(Ending { last: *last, reading, swept_on: sweeps.then_some(today) });
        }
        months
    }

    /// Whether a month is a gap of old: its failing once more is no news.
    pub fn was_gap(&self, month: Month) -> bool {
        self.gaps.contains_key(&month)
    }

    /// What reading a month changes; `wanting`: why it is not read wholly. `None` if all of it is remembered already.
    pub fn closing(&self, month: Month, wanting: Option<&str>) -> Option<Closing> {
        let gap = match (self.gaps.get(&month), wanting) {
            (None, None) => None,
            (Some(_), None) => Some(GapChange::Closed),
            (Some(before), Some(reason)) if before == reason => None,
            (_, Some(reason)) => Some(GapChange::Open(reason.to_owned())),
        };
        let ending = self.ending.filter(|ending| ending.last == month);
        let reading = ending.map(|ending| ending.reading).filter(|reading| self.reading != Some(*reading));
        let swept_on = ending.and_then(|ending| ending.swept_on).filter(|day| self.swept_on != Some(*day));
        let is_news = gap.is_some() || reading.is_some() || swept_on.is_some();
        is_news.then_some(Closing { month, gap, reading, swept_on })
    }

    /// What was remembered.
    pub fn closed(&mut self, closing: &Closing) {
        match &closing.gap {
            None => {}
            Some(GapChange::Closed) => {
                self.gaps.remove(&closing.month);
            }
            Some(GapChange::Open(reason)) => {
                self.gaps.insert(closing.month, reason.clone());
            }
        }
        self.reading = closing.reading.or(self.reading);
        self.swept_on = closing.swept_on.or(self.swept_on);
    }
}

/// Whether nothing is kept of a wallet's ledger.
async fn is_empty(ctx: &Context, entity: &AccountingEntityId) -> Result<bool, Error> {
    let mut view = ctx.db.begin_read_only().await?;
    let rows = ledger::count(&mut view, entity).await?;
    view.rollback().await?;
    Ok(rows.is_empty())
}

/// One wallet belongs to one account: two would write the same earnings twice. An account that was deleted in Odoo has
/// let go of its wallet.
async fn refuse_taken(ctx: &Context, account: &Account, entity: &AccountingEntityId) -> Result<(), Error> {
    let Some(other) = wallet::owner(&ctx.db, entity, account.id).await? else { return Ok(()) };
    match account::name_of(&ctx.db, other).await? {
        None => Ok(()),
        Some(other) => Err(Error::fail(format!(
            "Upwork answers for {:?} with the wallet {entity}, whose ledger the account {other:?} reads already: nothing \
             is read",
            account.name
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn month(text: &str) -> Month {
        text.parse().unwrap()
    }

    fn book(gaps: &[(&str, &str)]) -> Book {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let reading = Reading { since: day("2026-05-01"), read_on: day("2026-11-14") };
        let ending = Ending {
            last: month("2026-12"),
            reading: Reading { read_on: day("2026-11-21"), ..reading },
            swept_on: Some(day("2026-11-21")),
        };
        Book {
            entity: AccountingEntityId::new("1"),
            reading: Some(reading),
            swept_on: Some(day("2026-11-14")),
            gaps: gaps.iter().map(|(text, reason)| (month(text), (*reason).to_owned())).collect(),
            ending: Some(ending),
        }
    }

    #[test]
    fn only_the_last_month_moves_the_cursor() {
        let book = book(&[]);
        assert_eq!(book.closing(month("2026-11"), None), None);
        let closing = book.closing(month("2026-12"), None).unwrap();
        assert_eq!(closing.reading.unwrap().read_on.to_string(), "2026-11-21");
        assert_eq!(closing.swept_on.unwrap().to_string(), "2026-11-21");
    }

    #[test]
    fn what_is_remembered_already_is_not_written_again() {
        let mut book = book(&[("2026-10", "no answer")]);
        assert_eq!(book.closing(month("2026-10"), Some("no answer")), None);
        let closing = book.closing(month("2026-12"), None).unwrap();
        book.closed(&closing);
        assert_eq!(book.closing(month("2026-12"), None), None);
        let closing = book.closing(month("2026-10"), None).unwrap();
        assert_eq!(closing.gap, Some(GapChange::Closed));
        book.closed(&closing);
        assert!(!book.was_gap(month("2026-10")));
    }
}
