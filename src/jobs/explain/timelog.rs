//! The hours of a contract on one day, on one screen.

use chrono::{DateTime, NaiveDate, Utc};
use serde::Serialize;

use crate::domain::{
    Account, ContractId, Job, Kind, Skip, TimeCell, TimeLog, TimeLogs, UpworkWeek, WeekState, Weeks, timelog_day,
    timelog_id,
};
use crate::jobs::context::Context;
use crate::jobs::contracts::whose;
use crate::jobs::error::{Cause, Error};
use crate::jobs::session;
use crate::odoo::snapshot::{self, Wanted};
use crate::plan::{TimeLogRow, TimeLogValues};
use crate::store::{cursors, hours, runs};
use crate::upwork;

/// All that is known of a time log.
#[derive(Clone, Debug, Serialize)]
pub struct TimeLogStory {
    /// Its name: contract and day.
    pub upwork_id: String,
    /// The day.
    pub date: NaiveDate,
    /// The Monday of its week.
    pub week: UpworkWeek,
    /// How settled that week is.
    pub week_state: WeekState,
    /// Row id in Odoo; `None` if there is no row.
    pub odoo_id: Option<i32>,
    /// What the row says: the lines of Upwork's report, added up, as they were last read.
    pub in_odoo: Option<TimeLogValues>,
    /// The timesheet made of it.
    pub timesheet_id: Option<i32>,
    /// Why its hours are zero, if Upwork took them back.
    pub zeroed: Option<Zeroed>,
    /// Who is known to work on the contract.
    pub workers: Vec<String>,
    /// Why its week is not read wholly, if so.
    pub gap: Option<String>,
    /// What Upwork says now, if it was asked.
    pub on_upwork: Option<OnUpwork>,
    /// What the last run left alone of it.
    pub skipped: Vec<Skip>,
}

/// A day that Upwork took back.
#[derive(Clone, Debug, Serialize)]
pub struct Zeroed {
    /// Why.
    pub reason: String,
    /// Since when.
    pub since: DateTime<Utc>,
}

/// A day of Upwork's report.
#[derive(Clone, Debug, Serialize)]
pub struct OnUpwork {
    /// Its lines.
    pub lines: Vec<TimeCell>,
    /// Their sum; `None` without a line.
    pub sum: Option<TimeLog>,
}

/// Tells what is known of a time log; with `ask`, also what Upwork says of it now.
///
/// # Errors
/// [`Error::Fail`] if the name is none of a time log, or nothing is known of it.
pub async fn timelog(ctx: &Context, account: &Account, id: &str, ask: bool) -> Result<TimeLogStory, Error> {
    let unknown = || {
        Error::Fail(Cause::Told(format!(
            "{id:?} names no time log: it is a contract's id and a day, for example 41846002:2026-03-02"
        )))
    };
    let contract = ContractId::new(id.rsplit_once(':').ok_or_else(unknown)?.0);
    let date = timelog_day(&contract, id).ok_or_else(unknown)?;
    let on_upwork = if ask { Some(on_upwork(ctx, account, &contract, date).await?) } else { None };
    let story = TimeLogStory { on_upwork, ..in_odoo(ctx, account, &contract, date).await? };
    let is_known = story.odoo_id.is_some() || !story.skipped.is_empty() || story.zeroed.is_some();
    if !is_known && story.on_upwork.as_ref().is_none_or(|day| day.lines.is_empty()) {
        return Err(Error::fail(format!("nothing is known of a time log {id} of the account {:?}", account.name)));
    }
    Ok(story)
}

async fn in_odoo(
    ctx: &Context,
    account: &Account,
    contract: &ContractId,
    date: NaiveDate,
) -> Result<TimeLogStory, Error> {
    let (week, upwork_id) = (UpworkWeek::of(date), timelog_id(contract, date));
    let contracts = [contract.clone()];
    let wanted = Wanted { contracts: &contracts, weeks: Weeks::one(week), named: std::slice::from_ref(&upwork_id) };
    let mut view = ctx.db.begin_read_only().await?;
    let mut found = snapshot::timelogs(&mut view, account.id, wanted).await?;
    hours::recall(&mut view, account.id, &contracts, &mut found).await?;
    let zeroed = hours::zeroed(&mut view, account.id, &upwork_id).await?;
    let is_its = |row: &&TimeLogRow| row.upwork_id.as_ref() == Some(&upwork_id);
    let rows = || found.rows.values().flatten();
    let row = rows().find(is_its).or_else(|| rows().find(|row| row.date == date));
    let timesheet_id = match row {
        Some(row) => snapshot::timesheet_of(&mut view, row.id).await?,
        None => None,
    };
    view.rollback().await?;
    let workers = found.workers.get(contract).into_iter().flatten();
    let gaps = cursors::gaps(&ctx.db, account.id, Job::Timelogs).await?;
    Ok(TimeLogStory {
        date,
        week,
        week_state: week.state(ctx.clock.now()),
        odoo_id: row.map(|row| row.id),
        in_odoo: row.map(|row| row.values(contract)),
        timesheet_id,
        zeroed: zeroed.map(|day| Zeroed { reason: day.reason, since: day.zeroed_at }),
        workers: workers.map(|(id, name)| name.clone().unwrap_or_else(|| id.to_string())).collect(),
        gap: gaps.into_iter().find(|gap| gap.week == week).map(|gap| gap.reason),
        on_upwork: None,
        skipped: skips_about(ctx, account, contract, &upwork_id).await?,
        upwork_id,
    })
}

async fn skips_about(
    ctx: &Context,
    account: &Account,
    contract: &ContractId,
    upwork_id: &str,
) -> Result<Vec<Skip>, Error> {
    let report = runs::last(&ctx.db, account.id, Job::Timelogs).await?.and_then(|run| run.report);
    let about = |skip: &Skip| match skip.kind {
        Kind::Timelog => skip.id == upwork_id,
        // Days left for the same reason are told together, under their contract.
        Kind::Timesheet => skip.id == upwork_id || skip.id == contract.as_str(),
        Kind::Contract => skip.id == contract.as_str(),
        Kind::Client | Kind::Milestone | Kind::Proposal | Kind::Invoice | Kind::FeeEntry | Kind::Earning => false,
    };
    Ok(report.map(|report| report.skipped.into_iter().filter(about).collect()).unwrap_or_default())
}

/// Reads the week's report again; writes nothing, not even a renewed token.
async fn on_upwork(
    ctx: &Context,
    account: &Account,
    contract: &ContractId,
    date: NaiveDate,
) -> Result<OnUpwork, Error> {
    let who = whose(ctx, account).await?;
    let kind = who.tenant.kind;
    let session = ctx.upwork.session(session::as_is(ctx, account.id), Some(who.tenant.organization_id));
    upwork::check_tenant(&session).await?;
    let week = UpworkWeek::of(date);
    let mut pages = upwork::time_reports(&session, kind, week.monday(), week.sunday());
    let mut lines = Vec::new();
    while let Some(page) = pages.next_page().await? {
        if let Some(refused) = page.refused {
            return Err(Error::Fail(Cause::Told(refused)));
        }
        lines.extend(page.items.into_iter().filter(|cell| cell.contract == *contract && cell.date == date));
    }
    let mut logs = TimeLogs::default();
    logs.extend(lines.iter().cloned());
    let sum = logs.finish().pop().and_then(|mut hours| hours.logs.pop());
    Ok(OnUpwork { lines, sum })
}
