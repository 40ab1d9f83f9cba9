//! A dry run of hours tells what a run would do and writes nothing anywhere: PostgreSQL itself refuses.

use upwork_odoo::domain::{Job, Kind, Outcome, RunReport, Series};
use upwork_odoo::jobs::Error;
use upwork_odoo::jobs::timelogs::{self, Scope};
use upwork_odoo::simulator::World;

use crate::support::app::TestApp;
use crate::support::hours::{corrected, logged, removed, seeded, weeks};
use crate::support::on_both_series;
use crate::support::picture::Look;

on_both_series!(
    it_plans_what_the_next_run_does_and_writes_nothing,
    it_tells_changes_line_by_line,
    it_plans_the_contracts_that_would_be_made_and_their_hours,
    it_takes_the_weeks_that_are_named,
);

/// A dry run by a process that then ends, between two looks that must see the same.
async fn preview(mut app: TestApp, scope: Scope) -> (TestApp, Result<(String, RunReport), Error>) {
    let account = app.account().await;
    app.ctx.db.close().await;
    app.pool.close().await;
    let before = Look::at(&app.database).await;
    let process = app.read_only();
    let preview = timelogs::preview(&process, &account, scope).await;
    process.db.close().await;
    let after = Look::at(&app.database).await;
    assert!(before == after, "{:?} {:?}", before.odoo.until(&after.odoo), before.written_until(&after));
    app.ctx = app.replica();
    app.pool = app.database.pool().await;
    (app, preview.map(|(plans, report)| (plans.iter().map(ToString::to_string).collect(), report)))
}

async fn it_plans_what_the_next_run_does_and_writes_nothing(series: Series) {
    let app = TestApp::new(series, seeded(6, 3)).await.connected().await;
    app.sync(Job::Contracts).await.unwrap();
    let (app, planned) = preview(app, Scope::default()).await;
    let (plan, would) = planned.unwrap();
    let inserted = would.counts[&Kind::Timelog].inserted;
    assert_eq!(plan.lines().filter(|line| line.starts_with("+ timelog ")).count() as u64, inserted);
    assert_eq!(app.sync_hours().await, would);
}

async fn it_tells_changes_line_by_line(series: Series) {
    let steps = [logged("2026-11-10", "a", "4", "0"), logged("2026-11-11", "b", "1", "0")];
    let app = TestApp::with_hours(series, &steps).await;
    app.sync_hours().await;
    app.step(&corrected("2026-11-10", "4.25", "0"));
    app.step(&removed("2026-11-11"));
    app.step(&logged("2026-11-12", "c", "0.5", "1"));
    let (app, planned) = preview(app, Scope::default()).await;
    let (plan, would) = planned.unwrap();
    let expected = [
        "+ timelog 41846002:2026-11-12 0.50 + 1.00 h",
        r#"~ timelog 41846002:2026-11-10: total_hours: "4.00" -> "4.25", tracked_hours: "4.00" -> "4.25""#,
        r#"~ timelog 41846002:2026-11-11: total_hours: "1.00" -> "0.00", tracked_hours: "1.00" -> "0.00""#,
    ];
    let mut lines: Vec<&str> = plan.lines().collect();
    lines.sort_unstable();
    assert_eq!(lines, expected);
    assert_eq!(app.sync_hours().await, would);
}

async fn it_plans_the_contracts_that_would_be_made_and_their_hours(series: Series) {
    let app = TestApp::with(series, World::example(), &[("ODOO__PARTNERS", "create")]).await.connected().await;
    app.step(&logged("2026-11-10", "a", "4", "0"));
    let (app, planned) = preview(app, Scope::default()).await;
    let (plan, would) = planned.unwrap();
    assert!(plan.contains("+ contract 41846002") && plan.contains("+ timelog 41846002:2026-11-10"), "{plan}");
    assert_eq!(would.outcome(), Outcome::Done);
    assert_eq!(app.sync_hours().await, would);
}

async fn it_takes_the_weeks_that_are_named(series: Series) {
    let app = TestApp::with_hours(series, &[]).await;
    let (app, planned) = preview(app, weeks("2026-03-02", "2026-03-08")).await;
    let (plan, would) = planned.unwrap();
    assert_eq!((plan.lines().count(), would.weeks.len()), (2, 1), "{plan}");
    assert_eq!(app.sync_weeks(weeks("2026-03-02", "2026-03-08")).await.unwrap(), would);
}
