//! Runs broken off anywhere: dropped at an await, killed with their process, alone and among replicas. The moments
//! follow from a seed and are told by what the program does then; `make soak` makes ten times as many rounds.

use std::time::Duration;

use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::{Ran, run_by_hand};

use super::support::app::TestApp;
use super::support::barrier::Barrier;
use super::support::daemon::{Daemon, due_once};
use super::support::dice::{Dice, rounds};
use super::support::on_both_series;
use super::support::patience::{dropped_after, eventually};
use super::support::relay::Relay;
use super::support::scene::{Run, Scene};
use super::support::{rows, team};

on_both_series! {
    soak_a_run_dropped_at_any_await_is_made_good_by_the_next,
    soak_a_daemon_killed_at_random_moments_ends_in_the_same_rows,
    soak_of_three_replicas_one_killed_at_random_no_run_is_missed_and_none_doubled,
}

async fn soak_a_run_dropped_at_any_await_is_made_good_by_the_next(series: Series) {
    let mut dice = Dice(7);
    for run in [Run::First, Run::Second] {
        let scene = Scene::new(series, run, &[]).await;
        let (app, account) = (&scene.app, scene.app.account().await);
        let (mut polls, mut dropped) = (1, 0);
        while dropped_after(polls, run_by_hand(&app.ctx, account.clone(), Job::Contracts)).await.is_none() {
            team::leases_pass(app).await;
            let ran = run_by_hand(&app.ctx, account.clone(), Job::Contracts).await;
            assert!(matches!(ran, Ok(Ran::Report(_))), "{run:?} after {polls} polls: {ran:?}");
            scene.converged(&format!("{run:?} run dropped after {polls} polls")).await;
            rows::restore(app).await;
            polls += 1 + dice.throw(250 / rounds(10));
            dropped += 1;
        }
        println!("{run:?}: dropped {dropped} times, the last time after less than {polls} polls");
        assert!(dropped >= 5, "{run:?}: dropped {dropped} times only");
    }
}

/// When to kill.
#[derive(Clone, Copy, Debug)]
enum Moment {
    /// So many milliseconds after the start of the process.
    Starting(u64),
    /// When Upwork has answered so many requests of the run.
    Requests(u64),
    /// So many milliseconds after the last request: while it writes.
    Writing(u64),
    /// When it is about to write to a table.
    Before(&'static str),
}

/// What a run writes to.
const TABLES: [&str; 12] = [
    "upwork_sync.claim",
    "upwork_sync.run",
    "upwork_sync.budget",
    "upwork_sync.link",
    "upwork_sync.heartbeat",
    "res_partner",
    "upwork_contract",
    "upwork_milestone",
    "upwork_proposal",
    "upwork_account",
    "mail_message",
    "mail_tracking_value",
];

impl Moment {
    fn random(dice: &mut Dice, requests: u64) -> Self {
        match dice.throw(10) {
            0 => Self::Starting(dice.throw(400)),
            1..=3 => Self::Requests(1 + dice.throw(requests)),
            4..=5 => Self::Writing(dice.throw(60)),
            _ => Self::Before(dice.one_of(&TABLES)),
        }
    }
}

/// Of the daemons alone: leases end soon, so that a start goes on with what a killed one left; and each few requests
/// touch the budget.
const SETTINGS: [(&str, &str); 3] =
    [("SCHEDULE__LEASE", "400ms"), ("SCHEDULE__HEARTBEAT", "100ms"), ("UPWORK__BUDGET_BLOCK", "3")];

async fn is_done(app: &TestApp) -> bool {
    let done =
        "SELECT count(*) FROM upwork_sync.run WHERE job = 'contracts' AND slot IS NOT NULL AND outcome IS NOT NULL";
    app.count(done).await > 0
}

async fn soak_a_daemon_killed_at_random_moments_ends_in_the_same_rows(series: Series) {
    let (seed, kills) = if series == Series::V18 { (18, [7, 6]) } else { (19, [6, 6]) };
    let mut dice = Dice(seed);
    for (run, kills) in [Run::First, Run::Second].into_iter().zip(kills) {
        let scene = Scene::new(series, run, &[]).await;
        let app = &scene.app;
        let mut daemon = Daemon::spawn(&due_once(app, &SETTINGS));
        eventually("an undisturbed run", async || is_done(app).await).await;
        scene.converged("undisturbed").await;
        let requests = app.upwork.requests().len() as u64;
        for round in 0..rounds(kills) {
            let moment = Moment::random(&mut dice, requests);
            println!("{run:?} run, round {round}: killed at {moment:?}");
            daemon = killed_at(app, daemon, moment, requests).await;
            eventually("the next start makes it good", async || is_done(app).await).await;
            scene.converged(&format!("{run:?} run, round {round}: killed at {moment:?}")).await;
        }
        daemon.stop_well().await;
    }
}

/// Lets the daemon begin the run anew, kills it at the moment, and starts another.
async fn killed_at(app: &TestApp, daemon: Daemon, moment: Moment, requests: u64) -> Daemon {
    daemon.signal("STOP").await;
    app.upwork.reset_requests();
    rows::restore(app).await;
    let asked = async |wanted: u64| {
        eventually("requests", async || app.upwork.requests().len() as u64 >= wanted || is_done(app).await).await;
    };
    match moment {
        Moment::Starting(millis) => {
            daemon.kill().await;
            let daemon = Daemon::spawn(&due_once(app, &SETTINGS));
            tokio::time::sleep(Duration::from_millis(millis)).await;
            daemon.kill().await;
        }
        Moment::Requests(wanted) => {
            daemon.signal("CONT").await;
            asked(wanted).await;
            daemon.kill().await;
        }
        Moment::Writing(millis) => {
            daemon.signal("CONT").await;
            asked(requests).await;
            tokio::time::sleep(Duration::from_millis(millis)).await;
            daemon.kill().await;
        }
        Moment::Before(table) => {
            let mut barrier = Barrier::before(app, table).await;
            daemon.signal("CONT").await;
            eventually("the barrier", async || barrier.is_met().await || is_done(app).await).await;
            daemon.kill().await;
            barrier.lift().await;
        }
    }
    Daemon::spawn(&due_once(app, &SETTINGS))
}

/// A replica with a wire of its own to the database.
struct Replica {
    daemon: Daemon,
    relay: Relay,
    holder: String,
}

impl Replica {
    async fn start(app: &TestApp) -> Self {
        let relay = Relay::to(app).await;
        let daemon = Daemon::spawn(&due_once(app, &[("DATABASE__URL", &relay.url(app))]));
        let holder = daemon.tells("started").await["replica"].as_str().unwrap().to_owned();
        daemon.tells("checked").await;
        Self { daemon, relay, holder }
    }
}

async fn soak_of_three_replicas_one_killed_at_random_no_run_is_missed_and_none_doubled(series: Series) {
    let people = 5;
    let ((calm, _), (app, accounts)) =
        tokio::join!(team::connected(series, people, &[]), team::connected(series, people, &[]));
    rows::save(&app).await;
    let one = Daemon::spawn(&due_once(&calm, &[]));
    eventually("one does it all", async || finished(&calm).await == accounts.len()).await;
    one.stop_well().await;
    let (wanted, requests) = (rows::written(&calm.pool).await, calm.upwork.requests().len() as u64);

    let mut dice = Dice(3);
    let mut replicas = vec![Replica::start(&app).await, Replica::start(&app).await];
    for round in 0..rounds(3) {
        replicas.push(Replica::start(&app).await);
        for replica in &replicas {
            replica.daemon.signal("STOP").await;
        }
        rows::restore(&app).await;
        app.upwork.reset_requests();
        for replica in &replicas {
            replica.daemon.signal("CONT").await;
        }
        let moment = dice.throw(requests);
        eventually("requests", async || app.upwork.requests().len() as u64 >= moment).await;
        let victim = replicas.swap_remove(usize::try_from(dice.throw(3)).unwrap());
        victim.daemon.kill().await;
        victim.relay.is_silent(&app).await;
        let left = unfinished(&app, &victim.holder).await;
        let what = format!("round {round}: killed after {moment} of {requests} requests, with {left:?} in hand");
        println!("{what}");
        leases_pass(&app, &victim.holder).await;
        eventually("all accounts are done", async || finished(&app).await == accounts.len()).await;
        for run in team::runs(&app.pool).await.iter().filter(|run| run.job == "contracts") {
            let attempts = if left.contains(&run.account_id) { 2 } else { 1 };
            assert_eq!((run.attempt, run.outcome.as_deref()), (attempts, Some("done")), "{what}: {run:?}");
        }
        rows::assert_same(&what, &rows::written(&app.pool).await, &wanted);
    }
    for replica in replicas {
        replica.daemon.stop_well().await;
    }
}

/// What waiting for the end of a replica's leases would do.
async fn leases_pass(app: &TestApp, holder: &str) {
    for table in ["claim", "renewal"] {
        let ended = format!("UPDATE upwork_sync.{table} SET lease_until = clock_timestamp() WHERE holder = '{holder}'");
        app.run(&ended).await;
    }
}

async fn finished(app: &TestApp) -> usize {
    let runs = team::runs(&app.pool).await;
    runs.iter().filter(|run| run.job == "contracts" && run.outcome.is_some()).count()
}

async fn unfinished(app: &TestApp, holder: &str) -> Vec<i32> {
    let runs = team::runs(&app.pool).await.into_iter();
    runs.filter(|run| run.job == "contracts" && run.outcome.is_none() && run.holder == holder)
        .map(|run| run.account_id)
        .collect()
}
