//! How far the hours of an account are read, and how settled the weeks are that runs look at.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::domain::{AccountId, Job, UpworkWeek, WeekState, Weeks, weeks_to_read};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::store::{backfills, cursors, hours};

/// The hours of an account.
#[derive(Clone, Debug, Serialize)]
pub struct HoursStatus {
    /// The first day that runs have read by themselves; `None` before the first run.
    pub read_from: Option<NaiveDate>,
    /// The first week that was not read since it was final: everything before it is read, but for the gaps.
    pub settled_to: Option<UpworkWeek>,
    /// Weeks before the open one that each run reads again.
    pub look_back_weeks: u32,
    /// The weeks that the next run reads for their own sake, with how settled they are now.
    pub weeks: Vec<Week>,
    /// Weeks that could not be read, or not wholly; each run reads them again.
    pub gaps: Vec<Gap>,
    /// Contracts that are not in Odoo, so that their hours are left out.
    pub left_out: Vec<LeftOut>,
    /// Readings of the past that were not finished.
    pub backfills: Vec<Backfill>,
}

/// A week.
#[derive(Clone, Debug, Serialize)]
pub struct Week {
    /// Its Monday.
    pub week: UpworkWeek,
    /// How settled it is.
    pub state: WeekState,
}

/// A week that could not be read.
#[derive(Clone, Debug, Serialize)]
pub struct Gap {
    /// Its Monday.
    pub week: UpworkWeek,
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// A contract whose hours are left out.
#[derive(Clone, Debug, Serialize)]
pub struct LeftOut {
    /// Upwork's id of it.
    pub contract: String,
    /// First and last day of the weeks.
    pub weeks: Weeks,
}

/// A reading of the past that was not finished.
#[derive(Clone, Debug, Serialize)]
pub struct Backfill {
    /// What is to be read.
    pub weeks: Weeks,
    /// The week it has come to.
    pub next: UpworkWeek,
    /// Since when.
    pub begun_at: DateTime<Utc>,
}

/// Reads it.
///
/// # Errors
/// [`Error`] if the database refuses.
pub async fn hours_status(ctx: &Context, account: AccountId) -> Result<HoursStatus, Error> {
    let (db, now) = (&ctx.db, ctx.clock.now());
    let cursor = cursors::get(db, account, Job::Timelogs).await?;
    let look_back_weeks = ctx.config.timelogs.look_back_weeks;
    let settled_to = cursor.map(|cursor| cursor.settled_to);
    let weeks = weeks_to_read(now, settled_to, [], look_back_weeks);
    let gaps = cursors::gaps(db, account, Job::Timelogs).await?;
    let backfills = backfills::list(db, account, Job::Timelogs).await?;
    Ok(HoursStatus {
        read_from: cursor.map(|cursor| cursor.since.monday()),
        settled_to,
        look_back_weeks,
        weeks: weeks.into_iter().map(|week| Week { week, state: week.state(now) }).collect(),
        gaps: gaps.into_iter().map(|gap| Gap { week: gap.week, reason: gap.reason, since: gap.since }).collect(),
        left_out: hours::left_out(db, account)
            .await?
            .into_iter()
            .map(|out| LeftOut { contract: out.contract.to_string(), weeks: out.weeks })
            .collect(),
        backfills: backfills
            .into_iter()
            .filter(|backfill| backfill.finished_at.is_none())
            .map(|backfill| Backfill { weeks: backfill.weeks, next: backfill.next, begun_at: backfill.begun_at })
            .collect(),
    })
}
