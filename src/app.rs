//! The composition root: turns configuration into pool, clients, runner and router, and starts them. Decides
//! nothing that a job could decide.

use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{error, info, warn};
use uuid::Uuid;

use crate::cli::{Access, Host};
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::db::{self, Db};
use crate::domain::Series;
use crate::jobs::{Budget, Context, Error, Inner, Runner, chain, gate, requests, schedule, setup};
use crate::lifecycle::{Lifecycle, Progress, Stop};
use crate::upwork::{self, HttpSettings, Retry};
use crate::web;

const VERSION: &str = env!("CARGO_PKG_VERSION");
/// How long to wait before asking again for a database that is away at start.
const LOOK_AGAIN: Duration = Duration::from_secs(5);
/// Of so many looks one is told in the log.
const TELL_EVERY: u32 = 12;

/// The program, as the command line sees it.
#[derive(Clone, Copy, Debug)]
pub struct App;

impl Host for App {
    async fn context(&self, config: Config, access: Access) -> Result<Context, Error> {
        let ctx = context(config, access, Clock::system(), CancellationToken::new())?;
        ctx.db.reach().await?;
        Ok(ctx)
    }

    async fn serve(&self, config: Config, listener: TcpListener, lifecycle: &Lifecycle) -> Result<Stop, Error> {
        serve(context(config, Access::Own, Clock::system(), lifecycle.soft())?, listener, lifecycle).await
    }
}

/// Puts the parts together; connects to nothing yet. `soft` tells jobs to end at their next safe point.
///
/// # Errors
/// [`Error::Fail`] if a setting cannot be used.
pub fn context(config: Config, access: Access, clock: Clock, soft: CancellationToken) -> Result<Context, Error> {
    let database = setup::settings(&config.database, config.database.url.clone());
    let db = Db::lazy(&db::Settings { read_only: access == Access::ReadOnly, ..database })?;
    let budget = match access {
        Access::ReadOnly => Budget::own(clock.clone(), config.upwork.clone(), soft.clone()),
        Access::Own => Budget::shared(db.clone(), clock.clone(), config.upwork.clone(), soft.clone()),
    };
    let upwork = client(&config.upwork, &clock, budget)?;
    Ok(Context::new(Inner {
        db,
        upwork,
        holder: holder(),
        started_at: clock.now(),
        soft,
        vital: TaskTracker::new(),
        clock,
        config,
    }))
}

fn client(config: &config::Upwork, clock: &Clock, budget: Budget) -> Result<upwork::Client<Budget>, Error> {
    let http = upwork::http_client(&HttpSettings {
        timeout: config.timeout,
        connect_timeout: config.connect_timeout,
        proxy: config.proxy.clone(),
    })?;
    let retry = Retry {
        attempts: config.attempts,
        base: config.backoff_first,
        cap: config.backoff_max,
        longest_wait: config.retry_after_max,
        ..Retry::default()
    };
    Ok(upwork::Client::new(http, config.graphql_url.clone(), retry, clock.clone(), budget))
}

/// A name that no other process has or had: the machine's, for people, and a random part.
fn holder() -> String {
    let machine = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    format!("{}-{}", machine.trim(), Uuid::new_v4().simple())
}

/// Runs the daemon until it is told to stop. Health checks and pages answer from the start; jobs begin once
/// the database was seen.
///
/// A database that is away at start is waited for. One that is a copy, or whose schema does not fit, stops no
/// more than the jobs: each of their runs looks again, so they begin when it is cured.
///
/// # Errors
/// [`Error`] if the database refuses us for good, the scheduler or the server cannot be set up, or signals
/// cannot be handled.
pub async fn serve(ctx: Context, listener: TcpListener, lifecycle: &Lifecycle) -> Result<Stop, Error> {
    if let Ok(listen) = listener.local_addr() {
        info!(%listen, public = %ctx.config.http.public_url, replica = ctx.holder, version = VERSION, "started");
    }
    let pages = lifecycle.spawn(pages(ctx.clone(), listener));
    let (stop, jobs) = tokio::join!(lifecycle.run(), begin(&ctx, lifecycle));
    // Renewed tokens that are not stored yet are lost for ever: nothing cuts this short.
    ctx.vital.close();
    ctx.vital.wait().await;
    // After a hard stop a connection may still wait for its statement, which nobody wants any more.
    if matches!(stop, Ok(Stop::Clean)) {
        ctx.db.close().await;
    }
    ended(pages).await?;
    if let Some(jobs) = jobs? {
        ended(jobs).await?;
    }
    stop.map_err(|e| Error::fail(format!("signals cannot be handled: {e}")))
}

/// What became of a task; one that a hard stop dropped has nothing to say.
async fn ended(task: JoinHandle<Option<Result<(), Error>>>) -> Result<(), Error> {
    match task.await {
        Ok(outcome) => outcome.unwrap_or(Ok(())),
        Err(e) => Err(Error::fail(format!("a task broke off: {e}"))),
    }
}

async fn pages(ctx: Context, listener: TcpListener) -> Result<(), Error> {
    let (router, soft) = (web::router(ctx.clone()), ctx.soft.clone());
    let served = axum::serve(listener, router).with_graceful_shutdown(soft.clone().cancelled_owned()).await;
    soft.cancel();
    served.map_err(|e| Error::fail(format!("the HTTP server ended: {e}")))
}

/// Waits for the database, looks at it once, and starts the schedule; `None` if the stop came first.
async fn begin(ctx: &Context, lifecycle: &Lifecycle) -> Result<Option<JoinHandle<Option<Result<(), Error>>>>, Error> {
    let Some(seen) = ctx.soft.run_until_cancelled(reach(ctx, lifecycle)).await else { return Ok(None) };
    if seen.is_err() {
        lifecycle.stop();
    }
    seen?;
    let fit = look(ctx).await;
    lifecycle.status(if fit { "syncing" } else { "some or all jobs are stopped: see the log, or upwork-odoo check" });
    lifecycle.ready();
    Ok(Some(lifecycle.spawn(jobs(ctx.clone(), lifecycle.progress()))))
}

async fn jobs(ctx: Context, progress: Progress) -> Result<(), Error> {
    let soft = ctx.soft.clone();
    let scheduled = async {
        let ended = schedule::run(ctx.clone(), Runner::new(ctx.clone()), progress).await;
        soft.cancel();
        ended
    };
    let (scheduled, requested) = tokio::join!(scheduled, requests::run(ctx.clone()));
    scheduled.and(requested)
}

/// Returns once the database lets us in.
async fn reach(ctx: &Context, lifecycle: &Lifecycle) -> Result<(), Error> {
    let mut looks = 0;
    while let Err(e) = ctx.db.reach().await {
        if !e.is_transient() {
            return Err(e.into());
        }
        lifecycle.status("waiting for the database");
        if looks % TELL_EVERY == 0 {
            warn!(error = %e, "waiting for the database");
        }
        looks += 1;
        tokio::time::sleep(LOOK_AGAIN).await;
    }
    Ok(())
}

/// Brings our schema up to date if that is ours to do, and tells the log what would stop jobs. Whether a job
/// runs is decided at each of its runs. True: nothing is stopped.
async fn look(ctx: &Context) -> bool {
    let home = match setup::prepare(ctx).await {
        Ok(()) => gate::at_home(ctx).await,
        failed => failed,
    };
    if let Err(e) = &home {
        error!("stops all jobs: {}", chain(e));
    }
    let report = match setup::check(ctx).await {
        Ok(report) => report,
        Err(e) => {
            error!("Odoo's schema could not be checked: {}", chain(&e));
            return false;
        }
    };
    for finding in &report.findings {
        warn!("{}: {}", finding.severity, finding.sentence());
    }
    let fit = home.is_ok() && report.stops_nothing();
    info!(database = report.database, role = report.role, series = report.series.map(Series::name), fit, "checked");
    fit
}
