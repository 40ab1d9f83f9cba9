//! The process is killed at each point of a renewal. Whatever the point: the next run ends connected, with tokens
//! that live, and nobody has to connect again.

use std::process::Stdio;

use chrono::TimeDelta;
use sqlx::{AssertSqlSafe, Postgres, Transaction};
use tokio::process::{Child, Command};
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::jobs::probe;

use super::renewal::pair;
use super::support::app::TestApp;
use super::support::daemon::Daemon;
use super::support::doorman::{Doorman, Hold, PATIENCE};
use super::support::on_both_series;

/// Where the process is when it is killed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Point {
    /// Before it has the right to renew.
    Lease,
    /// With that right, before it asks.
    Budget,
    /// Upwork has not seen the request yet.
    Request,
    /// Upwork has rotated the tokens, the answer is on its way.
    Answer,
    /// The new pair is in hand, its row locked by somebody.
    Storing,
    /// The new pair is committed, the right to renew not given back.
    Stored,
}

impl Point {
    /// What, held by somebody else, stops the process just there.
    const fn lock(self) -> Option<&'static str> {
        match self {
            Self::Lease => Some("LOCK TABLE upwork_sync.renewal IN ACCESS EXCLUSIVE MODE"),
            Self::Budget => Some("LOCK TABLE upwork_sync.budget IN ACCESS EXCLUSIVE MODE"),
            Self::Request | Self::Answer => None,
            Self::Storing => Some("SELECT FROM upwork_account WHERE name = 'Test' FOR UPDATE"),
            Self::Stored => Some("SELECT FROM upwork_sync.renewal FOR UPDATE"),
        }
    }

    /// Whether Upwork has given out a new pair.
    fn is_rotated(self) -> bool {
        matches!(self, Self::Answer | Self::Storing | Self::Stored)
    }
}

/// No connection of the program's role is in a transaction: the dead process's end when the server sees that it is gone.
const AT_REST: &str =
    "SELECT NOT EXISTS (SELECT FROM pg_stat_activity WHERE usename = current_database() AND state <> 'idle')";

/// `upwork-odoo sync tokens` as a process of its own.
fn process(app: &TestApp) -> Child {
    Command::new(env!("CARGO_BIN_EXE_upwork-odoo"))
        .args(["sync", "tokens", "--account", "Test"])
        .env_clear()
        .envs(app.environment())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .expect("the program starts")
}

async fn lock(app: &TestApp, sql: &'static str) -> Transaction<'static, Postgres> {
    let mut held = app.pool.begin().await.expect("a connection");
    sqlx::query(AssertSqlSafe(sql)).execute(&mut *held).await.expect(sql);
    held
}

/// Starts a process and returns it when it has come to the point, with what stops it there.
async fn stopped_at(point: Point, app: &TestApp, doorman: &Doorman) -> (Child, Option<Transaction<'static, Postgres>>) {
    let waits =
        "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE usename = current_database() AND wait_event_type = 'Lock')";
    match (point, point.lock()) {
        (Point::Lease | Point::Budget, Some(sql)) => {
            let held = lock(app, sql).await;
            let child = process(app);
            app.until(waits).await;
            (child, Some(held))
        }
        (Point::Storing | Point::Stored, Some(sql)) => {
            doorman.hold(Hold::Answer);
            let child = process(app);
            doorman.holds_one().await;
            let held = lock(app, sql).await;
            doorman.let_go();
            app.until(waits).await;
            (child, Some(held))
        }
        _ => {
            doorman.hold(if point == Point::Request { Hold::Request } else { Hold::Answer });
            let child = process(app);
            doorman.holds_one().await;
            (child, None)
        }
    }
}

async fn killed_at(point: Point, series: Series) {
    let (doorman, app) =
        Doorman::guarding_at(Clock::manual(Clock::system().now()), series, &[("DATABASE__LOCK_TIMEOUT", "30s")]).await;
    let app = app.connected().await;
    let before = pair(&app.account_row().await);
    app.run("UPDATE upwork_account SET token_expiry = now() AT TIME ZONE 'UTC' + interval '1 hour'").await;

    let (mut child, held) = stopped_at(point, &app, &doorman).await;
    child.kill().await.expect("killed");
    if let Some(held) = held {
        held.rollback().await.expect("let go");
    }
    doorman.let_go();
    app.until(AT_REST).await;
    assert_eq!(doorman.passed(), 1 + usize::from(point.is_rotated()), "{point:?}: after the exchange of the code");
    let after = pair(&app.account_row().await);
    assert_eq!(after != before, point == Point::Stored, "{point:?}");

    // What the dead process held ends by itself; that time has passed.
    app.run("UPDATE upwork_sync.renewal SET lease_until = clock_timestamp()").await;
    app.run("UPDATE upwork_sync.claim SET lease_until = clock_timestamp()").await;
    let ended = tokio::time::timeout(PATIENCE, process(&app).wait()).await.expect("the next run ends").expect("status");
    assert_eq!(ended.code(), Some(0), "{point:?}");
    let row = app.account_row().await;
    assert_ne!(pair(&row).0, before.0, "{point:?}");
    assert_eq!((&row["state"], &row["is_connected"]), (&"connected".into(), &true.into()), "{point:?}");
    assert_eq!(app.count("SELECT count(*) FROM upwork_account WHERE name = 'Test'").await, 1, "{point:?}");
    assert_eq!(app.count("SELECT count(*) FROM upwork_sync.renewal").await, 0, "{point:?}");

    // The tokens live, and go on living when whatever grace the old ones had is over.
    probe::connection(&app.ctx, &app.account().await).await.unwrap_or_else(|e| panic!("{point:?}: {e}"));
    app.clock.advance(TimeDelta::hours(30));
    app.sync(Job::Tokens).await.unwrap_or_else(|e| panic!("{point:?}: {e}"));
    app.sync(Job::Contracts).await.unwrap_or_else(|e| panic!("{point:?}: {e}"));
}

async fn killed_before_it_has_the_right_to_renew(series: Series) {
    killed_at(Point::Lease, series).await;
}

async fn killed_before_it_asks(series: Series) {
    killed_at(Point::Budget, series).await;
}

async fn killed_before_upwork_has_seen_the_request(series: Series) {
    killed_at(Point::Request, series).await;
}

async fn killed_while_the_answer_is_on_its_way(series: Series) {
    killed_at(Point::Answer, series).await;
}

async fn killed_with_the_new_pair_in_hand(series: Series) {
    killed_at(Point::Storing, series).await;
}

async fn killed_when_the_new_pair_is_stored(series: Series) {
    killed_at(Point::Stored, series).await;
}

/// The daemon itself, told once or twice to stop while a renewal is under way.
async fn stopped_with_the_answer_on_its_way(series: Series) {
    for signals in [1, 2] {
        let (doorman, app) = Doorman::guarding_at(Clock::manual(Clock::system().now()), series, &[]).await;
        let app = app.connected().await;
        let before = pair(&app.account_row().await);
        app.run("UPDATE upwork_account SET token_expiry = now() AT TIME ZONE 'UTC' + interval '1 hour'").await;
        doorman.hold(Hold::Answer);
        let mut env = app.environment();
        env.insert("UPWORK_ODOO__LOG__FORMAT".to_owned(), "json".to_owned());
        let mut daemon = Daemon::start(&env).await;
        doorman.holds_one().await;
        daemon.signal("TERM").await;
        daemon.tells("runs in progress may finish").await;
        if signals == 2 {
            daemon.signal("TERM").await;
            daemon.tells("stopping now").await;
        }
        assert!(daemon.runs(), "it has a pair to wait for");
        doorman.let_go();
        daemon.ended().await;
        assert_ne!(pair(&app.account_row().await), before, "{signals} signals");
        probe::connection(&app.ctx, &app.account().await).await.unwrap();
    }
}

on_both_series!(
    stopped_with_the_answer_on_its_way,
    killed_before_it_has_the_right_to_renew,
    killed_before_it_asks,
    killed_before_upwork_has_seen_the_request,
    killed_while_the_answer_is_on_its_way,
    killed_with_the_new_pair_in_hand,
    killed_when_the_new_pair_is_stored,
);
