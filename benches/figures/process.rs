//! The release binary: how big it is, what it needs at rest, how soon it is ready.

use std::fs;
use std::path::Path;
use std::process::Stdio;
use std::time::{Duration, Instant};

use tokio::net::UnixDatagram;
use tokio::process::Child;
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::Series;
use upwork_odoo::simulator::World;

use crate::support::app::TestApp;
use crate::support::command::command;
use crate::support::daemon::first_runs;
use crate::support::patience::eventually;
use crate::{thousandths, work};

/// The release binary, which cargo builds before it runs this.
const PROGRAM: &str = env!("CARGO_BIN_EXE_upwork-odoo");

/// How long a process is left alone before it counts as idle.
const REST: Duration = Duration::from_secs(3);

/// Its size; a megabyte has a million bytes.
pub fn binary_mb() -> String {
    thousandths(fs::metadata(Path::new(PROGRAM)).expect("the program").len() / 1000)
}

/// Resident memory of the daemon at rest, after a first sync of 300 contracts.
pub async fn idle_rss_mb() -> String {
    let app = on_time(work::world()).await.connected().await;
    let daemon = serve(&app, None);
    let runs = "SELECT count(*) FROM upwork_sync.run WHERE outcome IS NOT NULL";
    eventually("the first runs", async || app.count(runs).await == first_runs()).await;
    tokio::time::sleep(REST).await;
    let status = fs::read_to_string(format!("/proc/{}/status", daemon.id().expect("it runs"))).expect("status");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("VmRSS");
    let kib: u64 = line.trim().trim_end_matches(" kB").parse().expect("kB");
    thousandths(kib * 1024 / 1000)
}

/// Milliseconds from the start of the process to `READY=1`, in a database of 500 tables; the median of five.
pub async fn start_to_ready_ms() -> u128 {
    let app = on_time(World::example()).await;
    let tables = "SELECT count(*) FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace";
    let more = 500 - app.count(tables).await;
    let columns = "id serial PRIMARY KEY, name varchar NOT NULL, create_uid integer, create_date timestamp, \
                   partner_id integer REFERENCES res_partner";
    for at in 0..more {
        app.run(&format!("CREATE TABLE filler_{at} ({columns})")).await;
    }
    assert_eq!(app.count(tables).await, 500);
    app.run("VACUUM ANALYZE").await;
    let directory = tempfile::tempdir().expect("directory");
    let mut took = Vec::new();
    for at in 0..5 {
        let path = directory.path().join(at.to_string());
        let systemd = UnixDatagram::bind(&path).expect("socket");
        let start = Instant::now();
        let mut daemon = serve(&app, path.to_str());
        let mut message = [0; 1024];
        loop {
            let length = systemd.recv(&mut message).await.expect("message");
            if message[..length].starts_with(b"READY=1") {
                break;
            }
        }
        took.push(start.elapsed().as_millis());
        daemon.kill().await.expect("killed");
    }
    took.sort_unstable();
    took[2]
}

/// A world at the machine's own time: a process goes by that.
async fn on_time(world: World) -> TestApp {
    Box::pin(TestApp::at(Clock::manual(Clock::system().now()), Series::V18, world, &[])).await
}

fn serve(app: &TestApp, notify: Option<&str>) -> Child {
    let mut command = command(&app.environment(), &["serve"]);
    command.stderr(Stdio::null()).envs(notify.map(|path| ("NOTIFY_SOCKET", path)));
    command.spawn().expect("the program starts")
}
