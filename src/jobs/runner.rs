//! Sees to it that every slot of the schedule is run once for every account, whichever replica does it, and
//! that a slot missed while nobody ran is caught up. One account's failure never stops the others.

use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};
use tokio::sync::{Mutex, Semaphore};
use tokio::task::JoinSet;

use super::context::Context;
use super::error::Error;
use super::gate;
use super::run::{self, Order, Ran};
use crate::config::Cron;
use crate::domain::{Account, Job, Outcome, Trigger};
use crate::odoo::account;
use crate::store::runs;

/// Accounts that are worked on at the same time in one process.
const AT_ONCE: usize = 4;
/// Tries of one slot that failed for a reason that may pass, and the pause before each further one.
const TRIES: i32 = 5;
const TRY_AGAIN_AFTER: TimeDelta = TimeDelta::minutes(10);

/// Runs what is due.
#[derive(Clone, Debug)]
pub struct Runner {
    ctx: Context,
    /// Held per job while one look at what is due goes on: the clock's tick and the catch-up never both look.
    looking: Arc<[Mutex<()>; Job::ALL.len()]>,
    at_once: Arc<Semaphore>,
}

impl Runner {
    /// A runner over these parts.
    pub fn new(ctx: Context) -> Self {
        Self { ctx, looking: Arc::default(), at_once: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Runs the newest slot of a job for every account that has not had it, and returns when all are done.
    /// Older slots that were missed are covered by it: every job reads what is true now.
    ///
    /// # Errors
    /// [`Error`] if nothing could even be looked up. What single accounts met is in history and log.
    pub async fn run_due(&self, job: Job) -> Result<(), Error> {
        let Ok(_looking) = self.looking[job as usize].try_lock() else { return Ok(()) };
        let now = self.ctx.clock.now();
        let Some(slot) = self.cron(job).last_until(now).filter(|slot| self.counts(*slot)) else { return Ok(()) };
        let mut due = Vec::new();
        for account in account::list(&self.ctx.db).await? {
            if wants(&account) && self.is_due(&account, job, slot, now).await? {
                due.push(account);
            }
        }
        if due.is_empty() || self.ctx.soft.is_cancelled() {
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

    async fn is_due(
        &self,
        account: &Account,
        job: Job,
        slot: DateTime<Utc>,
        now: DateTime<Utc>,
    ) -> Result<bool, Error> {
        let Some(last) = runs::last_slot(&self.ctx.db, account.id, job).await? else { return Ok(true) };
        Ok(match (last.outcome, last.finished_at) {
            _ if last.slot < Some(slot) => true,
            (Some(Outcome::Failed), Some(at)) => last.attempt < TRIES && now - at >= TRY_AGAIN_AFTER,
            (outcome, _) => outcome.is_none(),
        })
    }

    async fn run_all(&self, accounts: Vec<Account>, job: Job, slot: DateTime<Utc>) {
        let mut runs = JoinSet::new();
        for account in accounts {
            let (ctx, at_once) = (self.ctx.clone(), Arc::clone(&self.at_once));
            runs.spawn(async move {
                let Ok(_place) = at_once.acquire_owned().await else { return };
                let order = Order { account, job, slot: Some(slot), trigger: Trigger::Schedule };
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

/// The schedule of a job.
pub fn cron(ctx: &Context, job: Job) -> &Cron {
    match job {
        Job::Contracts => &ctx.config.schedule.contracts,
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
    gate::pass(ctx, job).await?;
    run::run(ctx, &Order { account, job, slot: None, trigger: Trigger::Hand }).await
}
