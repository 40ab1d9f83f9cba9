//! The clock's ticks: the only file that names tokio-cron-scheduler. A tick only wakes the loop that asks the
//! runner what is due; overlap, missed ticks and other replicas are the runner's business, and the scheduler's
//! lack of all three is why. Times are UTC.

use std::sync::Arc;

use chrono::TimeDelta;
use tokio::sync::Notify;
use tokio::task::JoinSet;
use tokio_cron_scheduler::{Job as Tick, JobScheduler, JobSchedulerError};

use super::context::Context;
use super::error::{Cause, Error};
use super::runner::Runner;
use super::told::Told;
use super::{gate, housekeeping};
use crate::domain::Job;
use crate::lifecycle::Progress;
use crate::store::heartbeat;

/// How often old records are cleared away.
const TIDY_EVERY: TimeDelta = TimeDelta::days(1);

/// Looks for what is due when the schedule says so and every `schedule.poll`, and says that this replica lives;
/// returns when the program stops and the runs have ended.
///
/// # Errors
/// [`Error::Fail`] if the scheduler cannot be set up.
pub async fn run(ctx: Context, runner: Runner, progress: Progress) -> Result<(), Error> {
    let mut ticks = JobScheduler::new().await.map_err(unusable)?;
    let wake = Arc::new(Notify::new());
    for job in Job::ALL {
        let wake = Arc::clone(&wake);
        let tick = Tick::new(runner.cron(job).as_str(), move |_, _| wake.notify_one());
        ticks.add(tick.map_err(unusable)?).await.map_err(unusable)?;
    }
    ticks.start().await.map_err(unusable)?;
    watch(&ctx, &runner, &progress, &wake).await;
    if let Err(e) = heartbeat::forget(&ctx.db, &ctx.holder).await {
        tracing::warn!(error = %e, "this replica stays on the list for some days");
    }
    ticks.shutdown().await.map_err(unusable)
}

/// If anything may be written at all, a heartbeat, then whatever is due and not begun. The watchdog is fed from here,
/// so that it bites when this loop hangs.
async fn watch(ctx: &Context, runner: &Runner, progress: &Progress, wake: &Notify) {
    let told = Told::default();
    let mut looks = Looks::default();
    let mut tidied = None;
    while !ctx.soft.is_cancelled() {
        progress.beat();
        if told.tell("the database", gate::at_home(ctx).await) {
            if tidied.is_none_or(|at| ctx.clock.now() - at >= TIDY_EVERY) {
                tidied = Some(ctx.clock.now());
                told.tell("clearing old records away", housekeeping::tidy(ctx).await);
            }
            told.tell("the heartbeat", beat(ctx).await);
            for job in Job::ALL {
                looks.begin(runner, &told, job);
            }
        }
        tokio::select! {
            () = ctx.soft.cancelled() => {}
            () = wake.notified() => {}
            () = tokio::time::sleep(ctx.config.schedule.poll) => {}
        }
    }
    looks.finish().await;
}

/// Looks that go on, runs included; none holds the loop up.
#[derive(Default)]
struct Looks(JoinSet<()>);

impl Looks {
    fn begin(&mut self, runner: &Runner, told: &Told, job: Job) {
        while self.0.try_join_next().is_some() {}
        let (runner, told) = (runner.clone(), told.clone());
        self.0.spawn(async move {
            told.tell(job.name(), runner.run_due(job).await);
        });
    }

    async fn finish(mut self) {
        while self.0.join_next().await.is_some() {}
    }
}

async fn beat(ctx: &Context) -> Result<(), Error> {
    let replica = heartbeat::Replica {
        holder: ctx.holder.clone(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        started_at: ctx.started_at,
        authorize_url: ctx.config.upwork.authorize_url.to_string(),
        callback_url: ctx.redirect_url().to_string(),
    };
    Ok(heartbeat::beat(&ctx.db, &replica).await?)
}

#[allow(clippy::needless_pass_by_value)] // the form that map_err wants
fn unusable(e: JobSchedulerError) -> Error {
    Error::Fail(Cause::Told(format!("the scheduler cannot be set up: {e}")))
}
