//! History of runs, and the slots of the schedule: each is run once, whatever the number of replicas. When to try
//! again what failed is decided in `jobs`.

use chrono::{DateTime, Utc};

use super::claims::{self, Claim};
use super::error::Error;
use crate::db::{Db, Tx};
use crate::domain::{AccountId, Job, Outcome, RunReport, Trigger};

/// A run that has begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its number.
    pub id: i64,
    /// 1, or more if earlier attempts at the slot failed or died.
    pub attempt: i32,
}

/// Whether a run may begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begun {
    /// It has begun.
    Run(Run),
    /// The slot was run already.
    AlreadyDone,
}

/// What is remembered of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Whose run.
    pub account: AccountId,
    /// Which job.
    pub job: Job,
    /// The point of the schedule it was for; `None`: by hand.
    pub slot: Option<DateTime<Utc>>,
    /// What set it off.
    pub trigger: Trigger,
    /// Which replica ran it.
    pub holder: String,
    /// How many attempts the slot took.
    pub attempt: i32,
    /// When the last attempt began.
    pub started_at: DateTime<Utc>,
    /// When it ended; `None`: it runs, or died.
    pub finished_at: Option<DateTime<Utc>>,
    /// How it ended.
    pub outcome: Option<Outcome>,
    /// What it did; `None` also if an older program wrote it in a way that this one cannot read.
    pub report: Option<RunReport>,
    /// Why it failed.
    pub error: Option<String>,
}

/// Begins a run under a claim; a slot that failed or died is begun again.
///
/// # Errors
/// [`Error::Lost`] if the claim is no longer ours, or [`Error::Database`].
pub async fn begin(
    db: &Db,
    claim: &Claim,
    slot: Option<DateTime<Utc>>,
    trigger: Trigger,
    started_at: DateTime<Utc>,
) -> Result<Begun, Error> {
    let mut tx = db.begin().await?;
    claims::hold(&mut tx, claim).await?;
    let run = sqlx::query_file_as!(
        Run,
        "queries/store/run_begin.sql",
        claim.account.0,
        claim.job.name(),
        slot,
        trigger.key(),
        claim.holder,
        started_at
    )
    .fetch_optional(tx.conn())
    .await?;
    tx.commit().await?;
    Ok(run.map_or(Begun::AlreadyDone, Begun::Run))
}

/// Closes a run, in the transaction that writes what it led to. One that another replica has begun again meanwhile
/// is left to it.
///
/// # Errors
/// [`Error::Database`].
pub async fn finish(
    tx: &mut Tx,
    run: Run,
    outcome: Outcome,
    report: Option<&RunReport>,
    error: Option<&str>,
    finished_at: DateTime<Utc>,
) -> Result<(), Error> {
    let report = report.map(serde_json::to_value).transpose()?;
    let Run { id, attempt } = run;
    sqlx::query_file!("queries/store/run_finish.sql", id, attempt, finished_at, outcome.key(), report, error)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// The newest run of a job.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn last(db: &Db, account: AccountId, job: Job) -> Result<Option<Record>, Error> {
    sqlx::query_file_as!(Row, "queries/store/run_get_last.sql", account.0, job.name())
        .fetch_optional(db.pool())
        .await?
        .map(Record::try_from)
        .transpose()
}

/// The run of the newest slot of a job, for catching up.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn last_slot(db: &Db, account: AccountId, job: Job) -> Result<Option<Record>, Error> {
    sqlx::query_file_as!(Row, "queries/store/run_get_last_slot.sql", account.0, job.name())
        .fetch_optional(db.pool())
        .await?
        .map(Record::try_from)
        .transpose()
}

/// The run of a job that went on at an instant.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn at(tx: &mut Tx, account: AccountId, job: Job, instant: DateTime<Utc>) -> Result<Option<Record>, Error> {
    sqlx::query_file_as!(Row, "queries/store/run_find_at.sql", account.0, job.name(), instant)
        .fetch_optional(tx.conn())
        .await?
        .map(Record::try_from)
        .transpose()
}

/// The newest run of each job of an account.
///
/// # Errors
/// [`Error::Database`], [`Error::Unreadable`].
pub async fn newest_per_job(db: &Db, account: AccountId) -> Result<Vec<Record>, Error> {
    sqlx::query_file_as!(Row, "queries/store/run_list_newest.sql", account.0)
        .fetch_all(db.pool())
        .await?
        .into_iter()
        .map(Record::try_from)
        .collect()
}

/// Since when a job of an account fails; `None` if its last finished run did not.
///
/// # Errors
/// [`Error::Database`].
pub async fn failing_since(db: &Db, account: AccountId, job: Job) -> Result<Option<DateTime<Utc>>, Error> {
    Ok(sqlx::query_file_scalar!("queries/store/run_find_failing_since.sql", account.0, job.name())
        .fetch_one(db.pool())
        .await?)
}

/// Forgets runs that began before `before`, but never the newest run and the newest slot of a job. How many.
///
/// # Errors
/// [`Error::Database`].
pub async fn prune(db: &Db, before: DateTime<Utc>) -> Result<u64, Error> {
    Ok(sqlx::query_file!("queries/store/run_prune.sql", before).execute(db.pool()).await?.rows_affected())
}

struct Row {
    account_id: i32,
    job: String,
    slot: Option<DateTime<Utc>>,
    trigger: String,
    holder: String,
    attempt: i32,
    started_at: DateTime<Utc>,
    finished_at: Option<DateTime<Utc>>,
    outcome: Option<String>,
    report: Option<serde_json::Value>,
    error: Option<String>,
}

impl TryFrom<Row> for Record {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self, Error> {
        let unreadable = |value: &str| Error::Unreadable { table: "run", value: value.to_owned() };
        Ok(Self {
            account: AccountId(row.account_id),
            job: row.job.parse().map_err(|_| unreadable(&row.job))?,
            slot: row.slot,
            trigger: Trigger::from_key(&row.trigger).ok_or_else(|| unreadable(&row.trigger))?,
            holder: row.holder,
            attempt: row.attempt,
            started_at: row.started_at,
            finished_at: row.finished_at,
            outcome: row.outcome.map(|key| Outcome::from_key(&key).ok_or_else(|| unreadable(&key))).transpose()?,
            // A report is there to be looked at: one of an older form must not stop the schedule.
            report: row.report.and_then(|report| serde_json::from_value(report).ok()),
            error: row.error,
        })
    }
}
