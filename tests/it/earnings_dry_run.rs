//! A dry run over the ledger tells what a run would do and writes nothing anywhere: PostgreSQL itself refuses.

use upwork_odoo::domain::{Kind, Outcome, RunReport, Series};
use upwork_odoo::jobs::earnings;
use upwork_odoo::jobs::timelogs::Scope;
use upwork_odoo::simulator::Step;

use crate::support::app::TestApp;
use crate::support::money::WEEK_FEE;
use crate::support::on_both_series;
use crate::support::picture::Look;
use crate::support::sync::BACKEND;
use crate::support::wallet::{amount_changed, booked};

on_both_series!(it_plans_what_the_next_run_does_and_writes_nothing, it_tells_changes_and_what_would_wait);

/// A dry run by a process that then ends, between two looks that must see the same.
async fn preview(mut app: TestApp) -> (TestApp, String, RunReport) {
    let account = app.account().await;
    app.ctx.db.close().await;
    app.pool.close().await;
    let before = Look::at(&app.database).await;
    let process = app.read_only();
    let preview = earnings::preview(&process, &account, Scope::default()).await;
    process.db.close().await;
    let after = Look::at(&app.database).await;
    assert!(before == after, "{:?} {:?}", before.odoo.until(&after.odoo), before.written_until(&after));
    app.ctx = app.replica();
    app.pool = app.database.pool().await;
    let (plans, report) = preview.unwrap();
    (app, plans.iter().map(ToString::to_string).collect(), report)
}

async fn it_plans_what_the_next_run_does_and_writes_nothing(series: Series) {
    let app = TestApp::in_april(series).await;
    let (app, plan, would) = preview(app).await;
    assert_eq!((plan.matches("+ earning ").count(), plan.matches("+ contract ").count()), (5, 2), "{plan}");
    let did = app.sync(upwork_odoo::domain::Job::Earnings).await.unwrap();
    assert_eq!((did.counts, did.ledger), (would.counts, would.ledger));
}

async fn it_tells_changes_and_what_would_wait(series: Series) {
    let app = TestApp::paid(series).await;
    app.step(&amount_changed(WEEK_FEE, "-230"));
    app.step(&Step::MoneyBooked { row: booked(("APAdjustment", "Something New"), "900000900", Some(BACKEND), "1") });
    let (_, plan, would) = preview(app).await;
    let changes: Vec<&str> = plan.lines().filter(|line| line.starts_with("~ earning")).collect();
    assert_eq!(changes.len(), 1, "{plan}");
    assert!(changes[0].contains(r#"upwork_fee: "225.00" -> "230.00""#), "{plan}");
    assert_eq!((would.outcome(), would.counts[&Kind::Earning].updated), (Outcome::DoneWithSkips, 1));
    assert_eq!((would.skipped.len(), would.skipped[0].id.as_str()), (1, "900000900"));
}
