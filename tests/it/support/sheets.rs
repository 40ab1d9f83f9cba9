//! Timesheets of the example contract's hours: what they need in Odoo, and what became of them.

use chrono::TimeDelta;
use upwork_odoo::domain::{RunReport, Series};
use upwork_odoo::jobs::timesheets::{self, Done, Options, Wanted};
use upwork_odoo::simulator::Step;

use super::app::TestApp;
use super::picture::Picture;

/// The project "Upwork: Client Co" of the golden world, and its employee Anna Ade.
pub const PROJECT: i32 = 3;
pub const EMPLOYEE: i32 = 3;

impl TestApp {
    /// Hours in Odoo, a project on the contract, and the person who worked is an employee.
    pub async fn with_sheets(series: Series, steps: &[Step]) -> Self {
        let app = Self::with_hours(series, steps).await;
        app.sync_hours().await;
        app.run(&format!("UPDATE upwork_contract SET project_id = {PROJECT} WHERE upwork_account_id = {}", app.id))
            .await;
        app.run(&format!(
            "INSERT INTO upwork_sync.employee SELECT DISTINCT 1, freelancer_id, {EMPLOYEE}, now() FROM upwork_sync.worker"
        ))
        .await;
        app
    }

    /// Makes timesheets of all that can have one.
    pub async fn create(&self) -> Done {
        self.create_of(&Wanted::default()).await
    }

    /// Makes timesheets of these time logs.
    pub async fn create_of(&self, wanted: &Wanted) -> Done {
        timesheets::create(&self.ctx, &self.account().await, wanted, Options::default()).await.expect("timesheets")
    }

    /// An hour later, timesheets again, and what that changed in Odoo's tables.
    pub async fn create_and_see(&self) -> (Done, Vec<String>) {
        self.clock.advance(TimeDelta::hours(1));
        let before = Picture::of_odoo(&self.pool).await;
        let done = self.create().await;
        (done, before.until(&Picture::of_odoo(&self.pool).await))
    }

    /// The timesheets of the account's time logs, a line each: `day hours amount employee name`.
    pub async fn sheets(&self) -> Vec<String> {
        self.lines(&format!(
            "SELECT concat_ws(' ', l.date, l.unit_amount, l.amount, l.employee_id, quote_literal(l.name))
             FROM upwork_timelog t JOIN upwork_contract c ON c.id = t.contract_id
             JOIN account_analytic_line l ON l.id = t.timesheet_id
             WHERE c.upwork_account_id = {} ORDER BY l.date, l.id",
            self.id
        ))
        .await
    }

    /// What waits for a decision, a line each: `what: Upwork / Odoo: why`.
    pub async fn drift(&self) -> Vec<String> {
        self.lines(
            "SELECT concat(upwork_id, ': ', upwork, ' / ', odoo, ': ', reason) FROM upwork_sync.drift
             WHERE decided_at IS NULL ORDER BY upwork_id",
        )
        .await
    }
}

/// What was left alone and why, a line each.
pub fn left(report: &RunReport) -> Vec<String> {
    report.skipped.iter().map(ToString::to_string).collect()
}
