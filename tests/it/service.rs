//! The program as a service: what it tells systemd, whoever watches it, and the log.

use std::time::Duration;

use serde_json::Value;
use tokio::net::UnixDatagram;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::Series;

use super::support::app::TestApp;
use super::support::barrier::Barrier;
use super::support::daemon::{Daemon, due_once, first_runs};
use super::support::patience::eventually;
use super::support::relay::Relay;
use super::support::team;

/// An account that is connected and due, at the machine's own time.
async fn connected() -> TestApp {
    let clock = Clock::manual(Clock::system().now());
    Box::pin(TestApp::at(clock, Series::V18, team::world(1), &[])).await.connected().await
}

/// The socket on which systemd listens.
struct Systemd {
    socket: UnixDatagram,
    _directory: tempfile::TempDir,
    path: String,
}

impl Systemd {
    fn listens() -> Self {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("notify");
        let socket = UnixDatagram::bind(&path).unwrap();
        Self { socket, path: path.to_str().unwrap().to_owned(), _directory: directory }
    }

    /// Starts the daemon as a unit of type notify, with a watchdog if asked for.
    fn starts(&self, app: &TestApp, watchdog: Option<Duration>, settings: &[(&str, &str)]) -> Daemon {
        let mut env = due_once(app, settings);
        env.insert("NOTIFY_SOCKET".to_owned(), self.path.clone());
        if let Some(period) = watchdog {
            env.insert("WATCHDOG_USEC".to_owned(), period.as_micros().to_string());
        }
        Daemon::spawn(&env)
    }

    /// The next message, as lines.
    async fn hears(&self) -> Vec<String> {
        let mut message = [0; 1024];
        let heard = tokio::time::timeout(Duration::from_secs(30), self.socket.recv(&mut message));
        let length = heard.await.expect("systemd hears something").unwrap();
        String::from_utf8(message[..length].to_vec()).unwrap().lines().map(str::to_owned).collect()
    }

    /// Everything until this line.
    async fn hears_until(&self, line: &str) -> Vec<String> {
        let mut all = Vec::new();
        while !all.iter().any(|heard| heard == line) {
            all.extend(self.hears().await);
        }
        all
    }
}

#[tokio::test]
async fn systemd_is_told_of_start_and_stop() {
    let (app, systemd) = (connected().await, Systemd::listens());
    let daemon = systemd.starts(&app, None, &[]);
    let before = systemd.hears_until("READY=1").await;
    assert!(before.contains(&"STATUS=syncing".to_owned()), "{before:?}");
    let listen = daemon.told("started")[0]["listen"].as_str().unwrap().to_owned();
    tokio::net::TcpStream::connect(listen).await.expect("it listened before it said that it is ready");
    daemon.signal("TERM").await;
    let after = systemd.hears_until("STOPPING=1").await;
    assert!(!after.iter().any(|line| line.starts_with("WATCHDOG")), "nobody asked for a watchdog: {after:?}");
    let (ended, log) = daemon.ended().await;
    assert!(ended.success(), "{log}");
}

#[tokio::test]
async fn the_watchdog_is_fed_while_the_scheduler_moves_on_and_only_then() {
    let (app, systemd) = (connected().await, Systemd::listens());
    let daemon = systemd.starts(&app, Some(Duration::from_millis(500)), &[("DATABASE__LOCK_TIMEOUT", "50s")]);
    systemd.hears_until("READY=1").await;
    for _ in 0..4 {
        assert_eq!(systemd.hears().await, ["WATCHDOG=1"]);
    }
    // The scheduler hangs at its own heartbeat, while the rest of the process lives.
    let mut barrier = Barrier::before(&app, "upwork_sync.heartbeat").await;
    barrier.met().await;
    // Of a machine under load there may be complaints from before: only one from now on tells that it has stopped.
    let before = daemon.told("the watchdog is not fed").len();
    eventually("hunger", async || daemon.told("the watchdog is not fed").len() > before).await;
    while systemd.socket.try_recv(&mut [0; 1024]).is_ok() {}
    let starving = daemon.told("the watchdog is not fed").len();
    eventually("more hunger", async || daemon.told("the watchdog is not fed").len() >= starving + 2).await;
    assert!(systemd.socket.try_recv(&mut [0; 1024]).is_err(), "fed although nothing moves");
    barrier.lift().await;
    assert_eq!(systemd.hears().await, ["WATCHDOG=1"]);
    daemon.stop_well().await;
}

#[tokio::test]
async fn a_database_that_goes_away_is_told_and_work_goes_on_when_it_is_back() {
    let app = connected().await;
    let mut relay = Relay::to(&app).await;
    let (url, done) = (relay.url(&app), "SELECT count(*) FROM upwork_sync.run WHERE outcome IS NOT NULL");
    // A claim that could not be given back ends soon.
    let settings = [("DATABASE__URL", url.as_str()), ("SCHEDULE__LEASE", "1s"), ("SCHEDULE__HEARTBEAT", "300ms")];
    let daemon = Daemon::start(&due_once(&app, &settings)).await;
    daemon.eventually("/readyz", 200).await;
    eventually("the first runs", async || app.count(done).await == first_runs()).await;
    relay.cut().await;
    app.run("DELETE FROM upwork_sync.run").await;
    assert_eq!(daemon.get("/readyz").await.0, 503);
    assert_eq!(daemon.get("/healthz").await.0, 200, "a restart would mend nothing");
    relay.mend().await;
    daemon.eventually("/readyz", 200).await;
    eventually("runs that became due meanwhile", async || app.count(done).await == first_runs()).await;
    daemon.stop_well().await;
}

#[tokio::test]
async fn a_database_that_is_away_at_the_start_is_waited_for() {
    let (app, systemd) = (connected().await, Systemd::listens());
    let mut relay = Relay::to(&app).await;
    let url = relay.url(&app);
    relay.cut().await;
    let daemon = systemd.starts(&app, None, &[("DATABASE__URL", &url)]);
    assert_eq!(systemd.hears().await, ["STATUS=waiting for the database"]);
    relay.mend().await;
    systemd.hears_until("READY=1").await;
    daemon.stop_well().await;
}

#[tokio::test]
async fn each_line_of_a_run_says_which_run_account_and_job() {
    let app = connected().await;
    let daemon = Daemon::start(&due_once(&app, &[])).await;
    let done = "SELECT count(*) FROM upwork_sync.run WHERE outcome IS NOT NULL";
    eventually("a run of each job", async || app.count(done).await == first_runs()).await;
    let (_, log) = daemon.stop().await;
    let lines: Vec<Value> = log.lines().map(|line| serde_json::from_str(line).expect(line)).collect();
    for line in &lines {
        for key in ["timestamp", "level", "message", "target"] {
            assert!(line[key].is_string(), "{key}: {line}");
        }
    }
    let ends: Vec<_> = lines.iter().filter(|line| line["outcome"].is_string()).collect();
    assert_eq!(i64::try_from(ends.len()), Ok(first_runs()), "{log}");
    for end in ends {
        let span = end["spans"].as_array().unwrap().iter().find(|span| span["name"] == "run").expect("the span run");
        let of =
            format!("SELECT job FROM upwork_sync.run WHERE id = {} AND account_id = {}", span["run"], span["account"]);
        let job: String = sqlx::query_scalar(sqlx::AssertSqlSafe(of)).fetch_one(&app.pool).await.expect("that run");
        assert_eq!(span["job"], job.as_str());
    }
}
