//! Everything an operator should know, in one value: what waits for a person first.

mod hours;
mod ledger;

use std::collections::BTreeMap;

use chrono::{DateTime, TimeDelta, Utc};
use serde::Serialize;

pub use self::hours::HoursStatus;
use self::hours::hours_status;
pub use self::ledger::LedgerStatus;
use self::ledger::ledger_status;
use super::context::Context;
use super::error::Error;
use super::gate;
use super::runner::cron;
use crate::domain::{Account, AccountId, Identity, Job, Kind, Outcome, RunReport, Skip, Tenant};
use crate::odoo::{account, snapshot};
use crate::store::drift::{self, Item};
use crate::store::{budget, heartbeat, identity, runs, tenant_choice, tombstones};

/// Upwork lets a refresh token rest this long before it ends.
const REFRESH_LIVES: TimeDelta = TimeDelta::days(14);
/// An access token lives this long from the renewal that also renewed the refresh token.
const ACCESS_LIVES: TimeDelta = TimeDelta::days(1);

/// The whole picture.
#[derive(Clone, Debug, Serialize)]
pub struct Status {
    /// What stops jobs, each with which and why.
    pub stopped: Vec<String>,
    /// By account.
    pub accounts: Vec<AccountStatus>,
    /// Replicas that were heard of, newest first.
    pub replicas: Vec<Replica>,
    /// Until when Upwork asked not to be asked.
    pub paused_until: Option<DateTime<Utc>>,
}

/// One account.
#[derive(Clone, Debug, Serialize)]
pub struct AccountStatus {
    /// Row id.
    pub id: AccountId,
    /// Name in Odoo.
    pub name: String,
    /// Selection key of its state.
    pub state: String,
    /// Whether tokens are believed to live.
    pub is_connected: bool,
    /// Whether it is synced at all.
    pub sync_enabled: bool,
    /// Who it is on Upwork.
    pub identity: Option<Identity>,
    /// Organizations that somebody has still to choose from.
    pub undecided: Option<Vec<Tenant>>,
    /// End of the last good sync.
    pub last_sync: Option<DateTime<Utc>>,
    /// What is wrong, and since when.
    pub last_error: Option<String>,
    /// When a person will have to reconnect if no renewal succeeds any more.
    pub reconnect_by: Option<DateTime<Utc>>,
    /// Whole days until then.
    pub reconnect_in_days: Option<i64>,
    /// That is so soon that somebody should look.
    pub reconnect_soon: bool,
    /// Contracts without a client.
    pub without_client: Vec<Waiting>,
    /// Documents that wait for a decision.
    pub drift: Vec<Item>,
    /// Last and next run of each job.
    pub runs: BTreeMap<Job, JobStatus>,
    /// How far its hours are read.
    pub hours: HoursStatus,
    /// How far its ledger is read; `None` before the first run.
    pub ledger: Option<LedgerStatus>,
    /// Records that the last runs left alone.
    pub skipped: Vec<Skip>,
    /// What the last runs had to say besides.
    pub notes: Vec<String>,
    /// Records deleted in Odoo, which are not made again.
    pub deleted: Vec<Deleted>,
}

/// A contract without a client.
#[derive(Clone, Debug, Serialize)]
pub struct Waiting {
    /// Upwork's id of the contract.
    pub contract: String,
    /// Its title.
    pub name: String,
}

/// One job of an account.
#[derive(Clone, Debug, Serialize)]
pub struct JobStatus {
    /// When the last run began.
    pub last: Option<DateTime<Utc>>,
    /// How it ended; `None`: it goes on, or died.
    pub outcome: Option<Outcome>,
    /// Why it failed.
    pub error: Option<String>,
    /// What it did.
    pub report: Option<RunReport>,
    /// The next slot.
    pub next: Option<DateTime<Utc>>,
}

/// A record deleted in Odoo.
#[derive(Clone, Debug, Serialize)]
pub struct Deleted {
    /// What it is.
    pub kind: Kind,
    /// Upwork's id.
    pub id: String,
    /// Its title when last written.
    pub name: Option<String>,
    /// When it was seen to be gone.
    pub since: DateTime<Utc>,
}

/// A process that syncs.
#[derive(Clone, Debug, Serialize)]
pub struct Replica {
    /// Its name.
    pub holder: String,
    /// Its version.
    pub version: String,
    /// When it was heard of last.
    pub seen_at: DateTime<Utc>,
}

/// Reads it all.
///
/// # Errors
/// [`Error`] if the database refuses, or there is no schema `upwork_sync` to read.
pub async fn status(ctx: &Context) -> Result<Status, Error> {
    gate::our_schema(ctx).await?;
    let mut accounts = Vec::new();
    for account in account::list(&ctx.db).await? {
        accounts.push(account_status(ctx, account).await?);
    }
    let replicas = heartbeat::list(&ctx.db).await?;
    Ok(Status {
        stopped: gate::stopped(ctx).await?,
        accounts,
        replicas: replicas
            .into_iter()
            .map(|heard| Replica {
                holder: heard.replica.holder,
                version: heard.replica.version,
                seen_at: heard.seen_at,
            })
            .collect(),
        paused_until: budget::paused(&ctx.db, ctx.clock.now()).await?,
    })
}

async fn account_status(ctx: &Context, account: Account) -> Result<AccountStatus, Error> {
    let (id, now) = (account.id, ctx.clock.now());
    let runs = job_statuses(ctx, id).await?;
    let reports = || runs.values().filter_map(|job| job.report.as_ref());
    let reconnect_by =
        account.token_expiry.filter(|_| account.is_connected).map(|end| end - ACCESS_LIVES + REFRESH_LIVES);
    let warn = TimeDelta::from_std(ctx.config.tokens.warn_before).unwrap_or(TimeDelta::MAX);
    Ok(AccountStatus {
        identity: identity::get(&ctx.db, id).await?,
        undecided: tenant_choice::pending(&ctx.db, id, now).await?.map(|choice| choice.tenants),
        reconnect_soon: reconnect_by.is_some_and(|by| by - now < warn),
        reconnect_in_days: reconnect_by.map(|by| (by - now).num_days()),
        reconnect_by,
        without_client: waiting(ctx, id).await?,
        hours: hours_status(ctx, id).await?,
        ledger: ledger_status(ctx, id).await?,
        skipped: reports().flat_map(|report| report.skipped.clone()).collect(),
        notes: reports().flat_map(|report| report.notes.clone()).collect(),
        deleted: deleted(ctx, id).await?,
        drift: drift::list(&ctx.db, Some(id)).await?,
        runs,
        id,
        name: account.name,
        state: account.state,
        is_connected: account.is_connected,
        sync_enabled: account.sync_enabled,
        last_sync: account.last_sync,
        last_error: account.last_error,
    })
}

async fn job_statuses(ctx: &Context, account: AccountId) -> Result<BTreeMap<Job, JobStatus>, Error> {
    let mut last: BTreeMap<Job, _> =
        runs::newest_per_job(&ctx.db, account).await?.into_iter().map(|run| (run.job, run)).collect();
    Ok(Job::ALL
        .into_iter()
        .map(|job| {
            let next = cron(ctx, job).next_after(ctx.clock.now());
            let run = last.remove(&job);
            let status = JobStatus {
                last: run.as_ref().map(|run| run.started_at),
                outcome: run.as_ref().and_then(|run| run.outcome),
                error: run.as_ref().and_then(|run| run.error.clone()),
                report: run.and_then(|run| run.report),
                next,
            };
            (job, status)
        })
        .collect())
}

async fn waiting(ctx: &Context, account: AccountId) -> Result<Vec<Waiting>, Error> {
    let contracts = snapshot::waiting_for_client(&ctx.db, account).await?;
    Ok(contracts.into_iter().map(|c| Waiting { contract: c.upwork_id.to_string(), name: c.name }).collect())
}

async fn deleted(ctx: &Context, account: AccountId) -> Result<Vec<Deleted>, Error> {
    let gone = tombstones::list(&ctx.db, account).await?;
    Ok(gone.into_iter().map(|t| Deleted { kind: t.kind, id: t.upwork_id, name: t.name, since: t.gone_at }).collect())
}
