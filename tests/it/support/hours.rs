//! Runs of the job `timelogs`, and what they did to Odoo's time logs.

use chrono::{NaiveDate, TimeDelta};
use rust_decimal::Decimal;
use sqlx::AssertSqlSafe;
use upwork_odoo::domain::{Job, Outcome, RunReport, Series, Weeks};
use upwork_odoo::jobs::timelogs::Scope;
use upwork_odoo::jobs::{Error, Ran, run_by_hand_over};
use upwork_odoo::simulator::{NewContract, NewTerms, Step, World, WorldSpec};

use super::app::{ANNA, TestApp};
use super::picture::Picture;
use super::sync::{BACKEND, GLOBEX};

/// `2026-11-16`, a Monday, is the test's day: the week before is in review only from noon.
pub fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// A line of hours on the contract of the examples.
pub fn logged(date: &str, memo: &str, online: &str, offline: &str) -> Step {
    logged_on(BACKEND, date, memo, online, offline)
}

/// A line of hours on a contract.
pub fn logged_on(contract: &str, date: &str, memo: &str, online: &str, offline: &str) -> Step {
    Step::HoursLogged {
        contract: contract.to_owned(),
        freelancer: None,
        date: day(date),
        memo: (!memo.is_empty()).then(|| memo.to_owned()),
        online: hours(online),
        offline: hours(offline),
    }
}

/// A line of hours of the contract of the examples says another time.
pub fn corrected(date: &str, online: &str, offline: &str) -> Step {
    Step::HoursCorrected {
        contract: BACKEND.to_owned(),
        date: day(date),
        line: 0,
        online: hours(online),
        offline: hours(offline),
    }
}

/// All lines of a day of the contract of the examples are gone.
pub fn removed(date: &str) -> Step {
    Step::HoursRemoved { contract: BACKEND.to_owned(), date: day(date) }
}

fn hours(text: &str) -> Decimal {
    text.parse().expect("hours")
}

/// Whole weeks around these days.
pub fn weeks(from: &str, to: &str) -> Scope {
    Scope { weeks: Weeks::around(day(from), day(to)), ..Scope::default() }
}

impl TestApp {
    /// Connected to the world of the examples, contracts synced, these steps taken.
    pub async fn with_hours(series: Series, steps: &[Step]) -> Self {
        let app = Self::synced(series).await;
        for step in steps {
            app.step(step);
        }
        app
    }

    /// A run of the job, which goes well.
    pub async fn sync_hours(&self) -> RunReport {
        self.sync(Job::Timelogs).await.expect("timelogs")
    }

    /// A run over weeks that somebody named.
    pub async fn sync_weeks(&self, scope: Scope) -> Result<RunReport, Error> {
        match run_by_hand_over(&self.ctx, self.account().await, Job::Timelogs, scope).await? {
            Ran::Report(report) => Ok(report),
            other => panic!("{other:?}"),
        }
    }

    /// An hour later, a run, and what it changed in Odoo's tables besides `last_sync`.
    pub async fn sync_hours_and_see(&self) -> (RunReport, Vec<String>) {
        self.clock.advance(TimeDelta::hours(1));
        let before = Picture::of_odoo(&self.pool).await;
        let report = self.sync_hours().await;
        let mut changes = before.until(&Picture::of_odoo(&self.pool).await);
        changes.retain(|change| change != "~ upwork_account Test: last_sync");
        (report, changes)
    }

    /// The account's time logs, a line each: `contract day tracked manual total memo`.
    pub async fn logs(&self) -> Vec<String> {
        logs(self, "true").await
    }

    /// Gaps that are remembered: `week reason`.
    pub async fn gaps(&self) -> Vec<String> {
        self.lines("SELECT concat_ws(' ', week, reason) FROM upwork_sync.gap ORDER BY week").await
    }

    /// The cursor that is remembered: `since settled_to`.
    pub async fn cursor(&self) -> Vec<String> {
        self.lines("SELECT concat_ws(' ', since, settled_to) FROM upwork_sync.cursor").await
    }

    /// Texts out of the database.
    pub async fn lines(&self, sql: &str) -> Vec<String> {
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_all(&self.pool).await.expect("lines")
    }
}

/// Time logs of a condition.
pub async fn logs(app: &TestApp, condition: &str) -> Vec<String> {
    let sql = format!(
        "SELECT concat_ws(' ', c.upwork_contract_id, t.date, t.tracked_hours, t.manual_hours, t.total_hours,
                          quote_nullable(t.memo))
         FROM upwork_timelog t JOIN upwork_contract c ON c.id = t.contract_id
         WHERE c.upwork_account_id = {} AND {condition} ORDER BY c.upwork_contract_id, t.date",
        app.id
    );
    app.lines(&sql).await
}

/// Another hourly contract of the same freelancer, synced.
pub async fn another_contract(app: &TestApp) -> String {
    app.step(&Step::ContractAdded {
        contract: NewContract {
            freelancer: ANNA.to_owned(),
            agency: None,
            client: GLOBEX.to_owned(),
            title: Some("Second".to_owned()),
            terms: NewTerms::Hourly { rate: 40.into() },
        },
    });
    app.sync(Job::Contracts).await.unwrap();
    app.text("SELECT upwork_contract_id FROM upwork_contract WHERE name = 'Second'").await.unwrap()
}

/// Asserts that a run came to this end.
#[track_caller]
pub fn assert_ended(report: &RunReport, outcome: Outcome) {
    assert_eq!(report.outcome(), outcome, "{report:?}");
}

/// A world of people with hours of some weeks on their hourly contracts.
pub fn seeded(hourly: u32, weeks: u32) -> World {
    World::seeded(&WorldSpec { hourly, fixed: 1, proposals: 0, weeks, odd_text: true, ..WorldSpec::default() })
}
