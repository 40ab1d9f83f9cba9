//! A run over the ledger broken off anywhere, twice at once, in somebody's way, or with its memory lost: the next run ends
//! in the same rows, and doubles none.

use std::process::Stdio;

use chrono::TimeDelta;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Counts, Job, Kind, Outcome, Series};
use upwork_odoo::jobs::{Ran, Runner, run_by_hand};
use upwork_odoo::simulator::{NewTransaction, Step, World};
use upwork_odoo::store::schema;

use crate::support::app::TestApp;
use crate::support::barrier::Barrier;
use crate::support::command::{command, example, run};
use crate::support::dice::Dice;
use crate::support::memory::connect;
use crate::support::money::{PROTOTYPE_PAID, WEEK, WEEK_FEE};
use crate::support::patience::{dropped_after, eventually};
use crate::support::sync::BACKEND;
use crate::support::wallet::{amount_changed, booked};
use crate::support::{on_both_series, team};

on_both_series!(
    a_run_dropped_at_any_await_is_made_good_by_the_next,
    replicas_share_the_slot_and_write_each_row_once,
    with_the_memory_lost_no_row_is_doubled,
    with_the_memory_lost_a_persons_word_is_still_in_the_row,
    rows_that_somebody_changes_meanwhile_are_planned_again,
);

/// Rows that are new, a row that says something else, a fee that comes late, one of a kind that nobody knows.
fn changes() -> [Step; 4] {
    let day = "2026-03-25".parse().ok();
    let new = |row| Step::MoneyBooked { row: NewTransaction { created: day, due: day, ..row } };
    let fee = booked(("APAdjustment", "Service Fee"), "900000802", Some(BACKEND), "-8");
    [
        new(booked(("APAdjustment", "Bonus"), "900000800", Some(BACKEND), "80")),
        new(booked(("APAdjustment", "Something New"), "900000801", Some(BACKEND), "1")),
        new(NewTransaction { related: Some("900000800".into()), ..fee }),
        amount_changed(WEEK_FEE, "-230"),
    ]
}

fn take_steps(app: &TestApp) {
    for step in &changes() {
        app.step(step);
    }
}

async fn a_run_dropped_at_any_await_is_made_good_by_the_next(series: Series) {
    let mut dice = Dice(5);
    for later in [false, true] {
        let clock = Clock::manual("2026-04-02T09:00:00Z".parse().unwrap());
        let app =
            TestApp::at(clock, series, World::example(), &[("EARNINGS__SWEEP_DAYS", "35")]).await.connected().await;
        app.sync(Job::Contracts).await.unwrap();
        if later {
            app.sync(Job::Earnings).await.unwrap();
            take_steps(&app);
        }
        app.save_money().await;
        app.sync(Job::Earnings).await.unwrap();
        let wanted = app.money().await;
        let account = app.account().await;
        let (mut polls, mut dropped) = (1, 0);
        loop {
            app.rewind_money().await;
            if dropped_after(polls, run_by_hand(&app.ctx, account.clone(), Job::Earnings)).await.is_some() {
                break;
            }
            team::leases_pass(&app).await;
            eventually("the rest of it is rolled back", async || app.halves_of_money().await == 0).await;
            let ran = run_by_hand(&app.ctx, account.clone(), Job::Earnings).await;
            assert!(matches!(ran, Ok(Ran::Report(_))), "after {polls} polls: {ran:?}");
            assert_eq!(app.money().await, wanted, "dropped after {polls} polls, later: {later}");
            polls += 1 + dice.throw(40);
            dropped += 1;
        }
        assert!(dropped >= 3, "dropped {dropped} times only");
    }
}

#[tokio::test]
async fn a_process_killed_before_any_table_ends_in_the_same_rows() {
    let app = example().await.connected().await;
    let env = app.environment();
    let account = app.id.to_string();
    let sync = ["sync", "earnings", "--account", &account, "--from", "2026-03-01", "--to", "2026-03-31"];
    run(&env, &["sync", "contracts", "--account", &account]).await.out(0);
    take_steps(&app);
    app.save_money().await;
    assert_eq!(run(&env, &sync).await.code, 3, "one row is of a kind that nobody knows");
    let wanted = app.money().await;
    for table in [
        "upwork_sync.claim",
        "upwork_sync.accounting_entity",
        "upwork_earning",
        "upwork_sync.link",
        "upwork_sync.ledger",
        "upwork_sync.parked",
        "upwork_sync.run",
    ] {
        app.rewind_money().await;
        let mut barrier = Barrier::before(&app, table).await;
        let mut process = command(&env, &sync).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        barrier.met().await;
        process.kill().await.unwrap();
        barrier.lift().await;
        eventually("its sessions end", async || app.halves_of_money().await == 0).await;
        team::leases_pass(&app).await;
        assert_eq!(run(&env, &sync).await.code, 3);
        assert_eq!(app.money().await, wanted, "killed before {table}");
    }
}

async fn replicas_share_the_slot_and_write_each_row_once(series: Series) {
    let app = TestApp::in_april(series).await;
    let (one, two, three) = (app.ctx.clone(), app.replica(), app.replica());
    let look = async |ctx| Runner::new(ctx).run_due(Job::Earnings).await;
    let (one, two, three) = tokio::join!(look(one), look(two), look(three));
    one.and(two).and(three).unwrap();
    let runs = team::runs(&app.pool).await;
    let runs: Vec<_> = runs.iter().filter(|run| run.job == "earnings").collect();
    assert_eq!((runs.len(), runs[0].attempt, runs[0].outcome.as_deref()), (1, 1, Some("done")), "{runs:?}");
    assert_eq!((app.earnings().await.len(), app.halves_of_money().await), (5, 0));
}

async fn lose_memory(app: &TestApp) {
    app.run("DROP SCHEMA upwork_sync CASCADE").await;
    schema::migrate(&connect(&app.database.admin_url()).await, Some(app.role())).await.unwrap();
}

async fn with_the_memory_lost_no_row_is_doubled(series: Series) {
    let app = TestApp::paid(series).await;
    app.clock.advance(TimeDelta::hours(1));
    let (before, ids) =
        (app.earnings().await, app.text("SELECT string_agg(id::text, ' ' ORDER BY id) FROM upwork_earning").await);
    lose_memory(&app).await;
    let app = app.connected().await; // a person of several organizations has to say again which
    let report = app.sync(Job::Earnings).await.unwrap();
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    assert_eq!(report.counts[&Kind::Earning], Counts { unchanged: 5, ..Counts::default() });
    assert_eq!(app.earnings().await, before);
    assert_eq!(app.text("SELECT string_agg(id::text, ' ' ORDER BY id) FROM upwork_earning").await, ids);
    assert_eq!((report.ledger.inserted, app.halves_of_money().await), (15, 0), "the ledger is read anew");
    // Remembered again: an earning deleted now stays deleted.
    app.run(&format!("DELETE FROM upwork_earning WHERE upwork_earning_id = '{WEEK}'")).await;
    let (report, changes) = app.earn_and_see().await;
    assert_eq!((report.skipped.len(), changes), (1, vec![]), "{report:?}");
    assert!(report.skipped[0].cure.as_deref().unwrap().contains(&format!("upwork-odoo restore earning {WEEK}")));
}

async fn with_the_memory_lost_a_persons_word_is_still_in_the_row(series: Series) {
    let app = TestApp::paid(series).await;
    let backend = app.contract(BACKEND).await["id"].clone().unwrap();
    app.run(&format!("UPDATE upwork_earning SET contract_id = {backend} WHERE upwork_earning_id = '{PROTOTYPE_PAID}'"))
        .await;
    lose_memory(&app).await;
    let app = app.connected().await;
    app.sync(Job::Earnings).await.unwrap();
    assert_eq!(app.earning(PROTOTYPE_PAID).await["contract_id"].as_deref(), Some(backend.as_str()));
}

async fn rows_that_somebody_changes_meanwhile_are_planned_again(series: Series) {
    let app = TestApp::paid(series).await;
    app.step(&amount_changed(WEEK_FEE, "-240"));
    let mut person = app.pool.begin().await.unwrap();
    sqlx::query("UPDATE upwork_earning SET upwork_fee = 1, partner_id = (SELECT min(id) FROM res_partner) WHERE upwork_earning_id = $1")
        .bind(WEEK).execute(&mut *person).await.unwrap();
    let saved = async {
        app.until("SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = current_database() AND wait_event_type = 'Lock')").await;
        person.commit().await.unwrap();
    };
    let (report, ()) = tokio::join!(async { app.sync(Job::Earnings).await.unwrap() }, saved);
    assert_eq!(report.outcome(), Outcome::Done, "{report:?}");
    let row = app.earning(WEEK).await;
    assert_eq!((row["upwork_fee"].as_deref(), row["net_amount"].as_deref()), (Some("240.00"), Some("2010.00")));
    let partner = app.id_of("SELECT min(id) FROM res_partner").await.to_string();
    assert_eq!(row["partner_id"].as_deref(), Some(partner.as_str()), "the partner is the user's once set");
}
