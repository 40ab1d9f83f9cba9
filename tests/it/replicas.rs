//! Several replicas over one database: they share the accounts, and what one leaves undone another does. Once as
//! parts of this process, where each moment can be chosen; as processes in `soak`.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use serde_json::Value;
use tokio::task::JoinHandle;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::{Context, Error, Runner};

use super::support::app::TestApp;
use super::support::dice::Dice;
use super::support::on_both_series;
use super::support::patience::eventually;
use super::support::{rows, team};

on_both_series! {
    three_replicas_run_each_slot_of_five_accounts_once,
    what_a_dropped_replica_had_begun_is_run_by_another_once_its_lease_has_passed,
}

/// The rows of a world in which one replica does it all.
async fn wanted(series: Series) -> BTreeMap<&'static str, Vec<Value>> {
    let (app, _) = team::connected(series, 5, &[]).await;
    Runner::new(app.ctx.clone()).run_due(Job::Contracts).await.unwrap();
    rows::written(&app.pool).await
}

fn look(replica: &Context) -> JoinHandle<Result<(), Error>> {
    let runner = Runner::new(replica.clone());
    tokio::spawn(async move { runner.run_due(Job::Contracts).await })
}

async fn all_look(replicas: &[Context]) {
    let looks: Vec<_> = replicas.iter().map(look).collect();
    for look in looks {
        look.await.unwrap().unwrap();
    }
}

/// How often each person's contracts were fetched: a run asks once whose tenant it is.
fn fetched(app: &TestApp) -> Vec<usize> {
    let asked: Vec<_> =
        app.upwork.requests().into_iter().filter(|r| r.operation.as_deref() == Some("Organization")).collect();
    let of = |user: &String| asked.iter().filter(|r| r.user.as_ref() == Some(user)).count();
    team::users(app).iter().map(of).collect()
}

async fn three_replicas_run_each_slot_of_five_accounts_once(series: Series) {
    let (wanted, (app, accounts)) = tokio::join!(wanted(series), team::connected(series, 5, &[]));
    let replicas = [app.ctx.clone(), app.replica(), app.replica()];
    for slot in 1..=3 {
        all_look(&replicas).await;
        let runs = team::runs(&app.pool).await;
        assert_eq!(runs.len(), accounts.len() * slot);
        assert!(runs.iter().all(|run| run.attempt == 1 && run.outcome.as_deref() == Some("done")), "{runs:#?}");
        assert_eq!(fetched(&app), vec![slot; accounts.len()]);
        rows::assert_same("three replicas", &rows::written(&app.pool).await, &wanted);
        app.clock.advance(TimeDelta::hours(4));
    }
}

async fn what_a_dropped_replica_had_begun_is_run_by_another_once_its_lease_has_passed(series: Series) {
    let (wanted, (app, accounts)) = tokio::join!(wanted(series), team::connected(series, 5, &[]));
    rows::save(&app).await;
    all_look(std::slice::from_ref(&app.ctx)).await;
    let in_all = u64::try_from(app.upwork.requests().len()).unwrap();
    let mut dice = Dice(11);
    for round in 0..5 {
        rows::restore(&app).await;
        app.upwork.reset_requests();
        let replicas = [app.replica(), app.replica(), app.replica()];
        let (victim, others) = (&replicas[0], &replicas[1..]);
        let looks: Vec<_> = replicas.iter().map(look).collect();
        let moment = usize::try_from(dice.throw(in_all)).unwrap();
        eventually("that many requests", async || app.upwork.requests().len() >= moment).await;
        looks[0].abort();
        let what = format!("round {round}: dropped after {moment} of {in_all} requests");
        for (at, look) in looks.into_iter().enumerate() {
            let looked = look.await;
            assert!(at == 0 || looked.is_ok_and(|looked| looked.is_ok()), "{what}");
        }
        // Its sessions have ended, so nothing of it is under way any more.
        victim.db.close().await;
        let left: Vec<_> = unfinished(&app, &victim.holder).await;
        all_look(others).await;
        assert_eq!(unfinished(&app, &victim.holder).await, left, "{what}: its leases still hold");
        team::leases_pass(&app).await;
        all_look(others).await;
        let runs = team::runs(&app.pool).await;
        assert_eq!(runs.len(), accounts.len(), "{what}");
        for run in &runs {
            let attempts = if left.contains(&run.account_id) { 2 } else { 1 };
            assert_eq!((run.attempt, run.outcome.as_deref()), (attempts, Some("done")), "{what}: {run:?}, {left:?}");
        }
        rows::assert_same(&what, &rows::written(&app.pool).await, &wanted);
    }
}

async fn unfinished(app: &TestApp, holder: &str) -> Vec<i32> {
    let runs = team::runs(&app.pool).await;
    runs.into_iter().filter(|run| run.outcome.is_none() && run.holder == holder).map(|run| run.account_id).collect()
}
