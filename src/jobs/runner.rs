//! Sees to it that every slot of the schedule is run once for every account, whichever replica does it, and
//! that a slot missed while nobody ran is caught up. One account's failure never stops the others.

use std::collections::HashSet;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Utc};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;

use super::context::Context;
use super::due::is_due;
use super::error::Error;
use super::gate;
use super::run::{self, Order, Ran};
use super::timelogs::Scope;
use crate::config::Cron;
use crate::domain::{Account, AccountId, Job, Trigger};
use crate::odoo::account;

/// Accounts that are worked on at the same time in one process.
const AT_ONCE: usize = 4;

/// Runs what is due.
#[derive(Clone, Debug)]
pub struct Runner {
    ctx: Context,
    in_hand: InHand,
    at_once: Arc<Semaphore>,
}

impl Runner {
    /// A runner over these parts.
    pub fn new(ctx: Context) -> Self {
        Self { ctx, in_hand: InHand::default(), at_once: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Runs the newest slot of a job for every account that has not had it, and returns when all are done.
    /// Older slots that were missed are covered by it: every job reads what is true now. Accounts that another
    /// call has in hand are left to it, so that a slow one holds up no other.
    ///
    /// # Errors
    /// [`Error`] if nothing could even be looked up. What single accounts met is in history and log.
    pub async fn run_due(&self, job: Job) -> Result<(), Error> {
        let now = self.ctx.clock.now();
        let Some(slot) = self.cron(job).last_until(now).filter(|slot| self.counts(*slot)) else { return Ok(()) };
        let mut due = Vec::new();
        for account in account::list(&self.ctx.db).await? {
            if wants(&account)
                && is_due(&self.ctx, account.id, job, slot).await?
                && let Some(place) = self.in_hand.take(account.id, job)
            {
                due.push((account, place));
            }
        }
        if due.is_empty() {
            return Ok(());
        }
        gate::pass(&self.ctx, job).await?;
        self.run_all(due, job, slot).await;
        Ok(())
    }

    /// With `schedule.catch_up` off, slots from before the start are left alone.
    fn counts(&self, slot: DateTime<Utc>) -> bool {
        self.ctx.config.schedule.catch_up || slot >= self.ctx.started_at
    }

    async fn run_all(&self, due: Vec<(Account, Place)>, job: Job, slot: DateTime<Utc>) {
        let mut runs = JoinSet::new();
        for (account, place) in due {
            let (ctx, at_once) = (self.ctx.clone(), Arc::clone(&self.at_once));
            runs.spawn(async move {
                let _in_hand = place;
                let Ok(_turn) = at_once.acquire_owned().await else { return };
                if ctx.soft.is_cancelled() {
                    return;
                }
                let order =
                    Order { account, job, slot: Some(slot), trigger: Trigger::Schedule, scope: Scope::default() };
                match run::run(&ctx, &order).await {
                    Ok(Ran::Busy) => tracing::debug!(account = order.account.id.0, %job, "another replica runs it"),
                    Ok(Ran::Report(_) | Ran::DoneBefore) => {}
                    Err(e) => tracing::debug!(account = order.account.id.0, %job, error = %e, "the run failed"),
                }
            });
        }
        while let Some(ended) = runs.join_next().await {
            if let Err(e) = ended {
                tracing::error!(%job, error = %e, "a run broke off");
            }
        }
    }

    /// The schedule of a job.
    pub fn cron(&self, job: Job) -> &Cron {
        cron(&self.ctx, job)
    }
}

/// The accounts that this process has in hand, by job.
#[derive(Clone, Debug, Default)]
struct InHand(Arc<Mutex<HashSet<(AccountId, Job)>>>);

impl InHand {
    /// Takes an account in hand until the place is dropped; `None`: it is already.
    fn take(&self, account: AccountId, job: Job) -> Option<Place> {
        let key = (account, job);
        let is_new = self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(key);
        is_new.then(|| Place { all: self.clone(), key })
    }
}

/// An account in hand.
struct Place {
    all: InHand,
    key: (AccountId, Job),
}

impl Drop for Place {
    fn drop(&mut self) {
        self.all.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.key);
    }
}

/// The schedule of a job.
pub fn cron(ctx: &Context, job: Job) -> &Cron {
    match job {
        Job::Contracts => &ctx.config.schedule.contracts,
        Job::Timelogs => &ctx.config.schedule.timelogs,
        Job::Earnings => &ctx.config.schedule.earnings,
        Job::Tokens => &ctx.config.schedule.tokens,
    }
}

/// Jobs run for connected accounts whatever their state says, so that reconnecting never stops the sync.
fn wants(account: &Account) -> bool {
    account.is_connected && account.sync_enabled
}

/// Runs a job by hand for one account, now.
///
/// # Errors
/// [`Error`] as [`run::run`], and what [`gate::pass`] says.
pub async fn run_by_hand(ctx: &Context, account: Account, job: Job) -> Result<Ran, Error> {
    run_by_hand_over(ctx, account, job, Scope::default()).await
}

/// Runs a job for one account, now, because somebody asked for it in Odoo.
///
/// # Errors
/// As [`run_by_hand`].
pub(super) async fn run_on_request(ctx: &Context, account: Account, job: Job) -> Result<Ran, Error> {
    gate::pass(ctx, job).await?;
    run::run(ctx, &Order { account, job, slot: None, trigger: Trigger::Request, scope: Scope::default() }).await
}

/// The same over weeks that somebody named.
///
/// # Errors
/// As [`run_by_hand`].
pub async fn run_by_hand_over(ctx: &Context, account: Account, job: Job, scope: Scope) -> Result<Ran, Error> {
    gate::pass(ctx, job).await?;
    run::run(ctx, &Order { account, job, slot: None, trigger: Trigger::Hand, scope }).await
}
