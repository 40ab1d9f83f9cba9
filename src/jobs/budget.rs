//! Upwork's limits, shared by all replicas: minute and day counters in the database, leased in blocks, and
//! a pace per second in this process.

use std::time::Duration;

use chrono::{DateTime, Utc};
use tokio::sync::Mutex;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;

use super::error::{Cause, Error};
use crate::clock::Clock;
use crate::config;
use crate::db::Db;
use crate::store::budget::{self, Lease, Limits};
use crate::upwork::{self, Foreign};

/// Requests that this replica may still send before it asks the database again.
#[derive(Debug)]
pub struct Budget {
    ledger: Ledger,
    clock: Clock,
    limits: config::Upwork,
    soft: CancellationToken,
    state: Mutex<State>,
}

/// Where the shared counters are.
#[derive(Debug)]
enum Ledger {
    /// In the database, for all replicas.
    Shared(Db),
    /// Nowhere: a dry run must not write, so it only keeps the pace.
    Own,
}

#[derive(Debug, Default)]
struct State {
    left: u32,
    block_ends: Option<DateTime<Utc>>,
    next_at: Option<Instant>,
    paused_until: Option<DateTime<Utc>>,
}

impl Budget {
    /// A budget over the counters in the database. Nobody waits on for it once `soft` is cancelled.
    pub fn shared(db: Db, clock: Clock, limits: config::Upwork, soft: CancellationToken) -> Self {
        Self { ledger: Ledger::Shared(db), clock, limits, soft, state: Mutex::default() }
    }

    /// A budget that writes nothing anywhere.
    pub fn own(clock: Clock, limits: config::Upwork, soft: CancellationToken) -> Self {
        Self { ledger: Ledger::Own, clock, limits, soft, state: Mutex::default() }
    }

    async fn take_one(&self) -> Result<(), Error> {
        // One at a time: whoever waits here waits for the pace as well.
        let mut state = self.state.lock().await;
        self.wait_for_block(&mut state).await?;
        let now = Instant::now();
        let at = state.next_at.map_or(now, |next| next.max(now));
        state.next_at = Some(at + Duration::from_secs(1) / self.limits.per_second.get());
        state.left = state.left.saturating_sub(1);
        // A timer costs a millisecond even if it is due at once.
        if at > now {
            tokio::time::sleep_until(at).await;
        }
        Ok(())
    }

    /// Returns once the block holds a request for the minute that runs now.
    async fn wait_for_block(&self, state: &mut State) -> Result<(), Error> {
        loop {
            let now = self.clock.now();
            if let Some(until) = self.paused(state, now).await? {
                self.sleep_to(now, until).await?;
                continue;
            }
            let Ledger::Shared(db) = &self.ledger else { return Ok(()) };
            if state.left > 0 && state.block_ends.is_some_and(|end| now < end) {
                return Ok(());
            }
            let limits = Limits { per_minute: self.limits.per_minute.get(), per_day: self.limits.per_day.get() };
            match budget::lease(db, now, self.limits.budget_block.get(), limits).await? {
                Lease::Granted { count, until } => {
                    state.left = count;
                    state.block_ends = Some(until);
                }
                Lease::Wait { until } => self.sleep_to(now, until).await?,
            }
        }
    }

    /// Until when nobody shall ask, if that is still to come; other replicas' pauses are read with each block.
    async fn paused(&self, state: &mut State, now: DateTime<Utc>) -> Result<Option<DateTime<Utc>>, Error> {
        if state.left == 0
            && let Ledger::Shared(db) = &self.ledger
        {
            state.paused_until = state.paused_until.max(budget::paused(db, now).await?);
        }
        Ok(state.paused_until.filter(|until| *until > now))
    }

    /// Sleeps in short steps, so that a clock set by hand is followed. A stop ends the wait, which may be for the
    /// rest of the day: nothing was asked yet.
    async fn sleep_to(&self, now: DateTime<Utc>, until: DateTime<Utc>) -> Result<(), Error> {
        let step = (until - now).to_std().unwrap_or_default().clamp(Duration::from_millis(1), Duration::from_secs(1));
        let slept = self.soft.run_until_cancelled(tokio::time::sleep(step)).await;
        slept.ok_or_else(|| Cause::Stopped.into())
    }
}

impl upwork::Budget for Budget {
    async fn take(&self, requests: u32) -> Result<(), Foreign> {
        for _ in 0..requests {
            self.take_one().await.map_err(|e| Foreign::new(e.is_transient(), e))?;
        }
        Ok(())
    }

    async fn pause_until(&self, until: DateTime<Utc>) -> Result<(), Foreign> {
        let mut state = self.state.lock().await;
        state.paused_until = state.paused_until.max(Some(until));
        match &self.ledger {
            Ledger::Own => Ok(()),
            Ledger::Shared(db) => {
                budget::pause(db, until).await.map_err(|e| Foreign::new(e.is_transient(), Error::from(e)))
            }
        }
    }
}
