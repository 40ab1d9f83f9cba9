//! Hours with their timesheets, and earnings with their documents, broken off at any await: the next run ends in the rows
//! of one that nobody disturbed, none is missing and none is there twice. Each time in a copy of the same database.

use chrono::TimeDelta;
use sqlx::{AssertSqlSafe, PgPool};
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::{Context, Ran, gate, run_by_hand};
use upwork_odoo::simulator::World;

use super::support::app::TestApp;
use super::support::database::TestDb;
use super::support::dice::{Dice, rounds};
use super::support::hours::{corrected, logged, removed};
use super::support::on_both_series;
use super::support::patience::dropped_after;
use super::support::sheets::{EMPLOYEE, PROJECT};

on_both_series! {
    soak_new_hours_with_timesheets_dropped_at_any_await,
    soak_corrected_hours_with_timesheets_dropped_at_any_await,
    soak_earnings_with_documents_dropped_at_any_await,
}

/// Time logs, their timesheets, what is remembered of these and what waits for a person; timesheets that are nobody's.
const HOURS: &str = "
    SELECT concat_ws(' ', t.upwork_timelog_id, t.total_hours, t.memo, l.name, l.date, l.unit_amount, l.amount, l.employee_id,
                     l.project_id, k.kept)
    FROM upwork_timelog t LEFT JOIN account_analytic_line l ON l.id = t.timesheet_id
    LEFT JOIN upwork_sync.link k ON k.kind = 'timesheet' AND k.odoo_id = l.id
    WHERE t.upwork_timelog_id LIKE '41846002:%'
    UNION ALL
    SELECT 'nobody''s: ' || count(*) FROM account_analytic_line l
    WHERE NOT EXISTS (SELECT FROM upwork_timelog t WHERE t.timesheet_id = l.id)
    UNION ALL SELECT concat_ws(' ', 'cursor', since, settled_to) FROM upwork_sync.cursor
    UNION ALL SELECT concat_ws(' ', 'drift', upwork_id, reason, decided_at IS NULL) FROM upwork_sync.drift
    ORDER BY 1";

/// Earnings, their documents line by line, and what is remembered; documents that are nobody's.
const MONEY: &str = "
    SELECT concat_ws(' ', e.upwork_earning_id, e.gross_amount, e.upwork_fee, e.net_amount, m.ref, m.move_type, m.state, m.amount_total,
        (SELECT string_agg(concat_ws(' ', l.name, l.debit, l.credit, l.account_id), ', ' ORDER BY l.sequence, l.debit, l.credit)
         FROM account_move_line l WHERE l.move_id = m.id), f.ref, f.amount_total,
        (SELECT count(*) FROM mail_message n WHERE n.model = 'account.move' AND n.res_id IN (m.id, f.id)))
    FROM upwork_earning e LEFT JOIN account_move m ON m.id = e.invoice_id LEFT JOIN account_move f ON f.id = e.journal_entry_id
    WHERE e.upwork_earning_id LIKE '899%'
    UNION ALL SELECT concat_ws(' ', kind, upwork_id, gone_at IS NULL) FROM upwork_sync.link WHERE kind IN ('earning', 'invoice', 'fee_entry')
    UNION ALL
    SELECT 'nobody''s: ' || count(*) FROM account_move m
    WHERE NOT EXISTS (SELECT FROM upwork_earning e WHERE m.id IN (e.invoice_id, e.journal_entry_id))
    UNION ALL SELECT concat_ws(' ', kind, state, count(*)) FROM (
        SELECT entry_type AS kind, accounting_subtype AS state FROM upwork_sync.ledger) AS l GROUP BY kind, state
    ORDER BY 1";

async fn soak_new_hours_with_timesheets_dropped_at_any_await(series: Series) {
    let app = with_hours(series).await;
    Broken { app: &app, job: Job::Timelogs, told: HOURS, seed: 11 }.at_any_await().await;
}

async fn soak_corrected_hours_with_timesheets_dropped_at_any_await(series: Series) {
    let app = with_hours(series).await;
    app.sync_hours().await;
    app.step(&corrected("2026-11-09", "5", "0.25"));
    app.step(&removed("2026-11-10"));
    app.step(&logged("2026-11-14", "late", "1.25", "0"));
    app.run("UPDATE account_analytic_line SET name = 'mine' WHERE name = 'day 12'").await;
    app.step(&corrected("2026-11-12", "6", "0"));
    app.clock.advance(TimeDelta::hours(1));
    Broken { app: &app, job: Job::Timelogs, told: HOURS, seed: 12 }.at_any_await().await;
}

async fn soak_earnings_with_documents_dropped_at_any_await(series: Series) {
    let clock = Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
    let settings = [("ODOO__TAXES", "none"), ("ODOO__PARTNERS", "create")];
    let app = TestApp::at(clock, series, World::example(), &settings).await.connected().await;
    app.run("DELETE FROM ir_config_parameter WHERE key LIKE 'upwork_integration.%'").await;
    app.sync(Job::Contracts).await.unwrap();
    app.automatic().await;
    app.fee_accounts().await;
    Broken { app: &app, job: Job::Earnings, told: MONEY, seed: 13 }.at_any_await().await;
}

/// Hours that wait to be read, of a contract with a project, and timesheets are made by themselves.
async fn with_hours(series: Series) -> TestApp {
    let days = ["09", "10", "11", "12", "13"];
    let steps = days.map(|day| logged(&format!("2026-11-{day}"), &format!("day {day}"), "4.25", "0.5"));
    let app = TestApp::with_hours(series, &steps).await;
    app.run(&format!(
        "UPDATE upwork_contract SET project_id = {PROJECT} WHERE upwork_account_id = {};
         INSERT INTO upwork_sync.employee SELECT 1, user_id, {EMPLOYEE}, now() FROM upwork_sync.identity;
         INSERT INTO ir_config_parameter (key, value) VALUES ('upwork_integration.upwork_auto_create_timesheets', 'True')",
        app.id
    ))
    .await;
    app
}

/// A run that is broken off.
struct Broken<'a> {
    app: &'a TestApp,
    job: Job,
    /// The rows that it must come to, as texts.
    told: &'static str,
    seed: u64,
}

impl Broken<'_> {
    async fn at_any_await(&self) {
        let (wanted, most) = self.undisturbed().await;
        let mut dice = Dice(self.seed);
        for _ in 0..rounds(6) {
            let polls = 1 + dice.throw(most);
            let (ctx, copy) = self.copy().await;
            let account = self.app.account().await;
            let ended = dropped_after(polls, run_by_hand(&ctx, account.clone(), self.job)).await;
            let pool = copy.pool().await;
            leases_pass(&pool).await;
            let ran = run_by_hand(&ctx, account, self.job).await;
            assert!(matches!(ran, Ok(Ran::Report(_))), "after {polls} of {most} polls, ended: {ended:?}: {ran:?}");
            assert_eq!(rows(&pool, self.told).await, wanted, "after {polls} of {most} polls, ended: {ended:?}");
            pool.close().await;
            ctx.db.close().await;
        }
    }

    /// What a whole run comes to, and how often it was asked how far it is.
    async fn undisturbed(&self) -> (Vec<String>, u64) {
        let (ctx, copy) = self.copy().await;
        let mut polls = 0;
        let mut run = Box::pin(run_by_hand(&ctx, self.app.account().await, self.job));
        let ran = std::future::poll_fn(|cx| {
            polls += 1;
            run.as_mut().poll(cx)
        })
        .await;
        assert!(matches!(ran, Ok(Ran::Report(_))), "{ran:?}");
        let pool = copy.pool().await;
        let wanted = rows(&pool, self.told).await;
        assert!(wanted.len() > 5, "{wanted:#?}");
        pool.close().await;
        ctx.db.close().await;
        (wanted, polls)
    }

    async fn copy(&self) -> (Context, TestDb) {
        let copy = self.app.database.copy().await;
        let ctx = self.app.on(&copy);
        gate::adopt(&ctx).await.unwrap();
        (ctx, copy)
    }
}

/// Ends the lease of every claim: what waiting for it would do.
async fn leases_pass(pool: &PgPool) {
    sqlx::query("UPDATE upwork_sync.claim SET lease_until = clock_timestamp()").execute(pool).await.unwrap();
}

async fn rows(pool: &PgPool, sql: &'static str) -> Vec<String> {
    sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await.unwrap()
}
