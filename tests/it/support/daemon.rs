//! `upwork-odoo serve` as a process of its own, on a free port.

use std::collections::BTreeMap;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, ChildStderr, Command};
use tokio::task::JoinHandle;
use upwork_odoo::domain::Job;
use upwork_odoo::upwork::{HttpSettings, http_client};

use super::app::TestApp;
use super::command::command;

/// Longest wait for something that comes by itself.
const PATIENCE: Duration = Duration::from_secs(30);

/// A running daemon; killed when dropped.
pub struct Daemon {
    /// Where it listens: `http://127.0.0.1:PORT`.
    pub base: String,
    child: Child,
    log: Arc<Mutex<String>>,
    reader: JoinHandle<()>,
}

impl Daemon {
    /// Starts one, and returns when it listens.
    pub async fn start(env: &BTreeMap<String, String>) -> Self {
        let mut daemon = Self::spawn(env);
        let listens = async {
            while daemon.runs() && daemon.base.is_empty() {
                daemon.base = daemon.log().lines().find_map(address).unwrap_or_default();
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        tokio::time::timeout(PATIENCE, listens).await.expect("it listens in time");
        assert!(!daemon.base.is_empty(), "it ended: {}", daemon.log());
        daemon
    }

    /// Starts one, and does not even wait until it listens.
    pub fn spawn(env: &BTreeMap<String, String>) -> Self {
        let mut child = command(env, &["serve"]).stderr(Stdio::piped()).spawn().expect("the program starts");
        let log = Arc::default();
        let reader = tokio::spawn(read(child.stderr.take().expect("piped"), Arc::clone(&log)));
        Self { base: String::new(), child, log, reader }
    }

    /// Asks for a page; answers status and where a redirect leads.
    pub async fn get(&self, path: &str) -> (u16, Option<String>) {
        get(&format!("{}{path}", self.base)).await
    }

    /// Asks for a page until it answers so.
    pub async fn eventually(&self, path: &str, status: u16) {
        let waiting = async {
            while self.get(path).await.0 != status {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let came = tokio::time::timeout(PATIENCE, waiting).await;
        assert!(came.is_ok(), "{path} never answered {status}:\n{}", self.log());
    }

    /// Everything it said so far.
    pub fn log(&self) -> String {
        self.log.lock().expect("log").clone()
    }

    /// The lines of a JSON log whose message holds these words.
    pub fn told(&self, words: &str) -> Vec<Value> {
        let lines = self.log();
        let lines = lines.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
        lines.filter(|line| line["message"].as_str().is_some_and(|text| text.contains(words))).collect()
    }

    /// Waits until its JSON log says this; answers the line.
    pub async fn tells(&self, words: &str) -> Value {
        let waiting = async {
            loop {
                if let Some(line) = self.told(words).pop() {
                    return line;
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        let came = tokio::time::timeout(PATIENCE, waiting).await;
        came.unwrap_or_else(|_| panic!("it never told: {words}\n{}", self.log()))
    }

    /// Sends it a signal by name (`TERM`).
    pub async fn signal(&self, name: &str) {
        let id = self.child.id().expect("it runs");
        let sent = Command::new("sh").arg("-c").arg(format!("kill -s {name} {id}")).status().await.expect("sh");
        assert!(sent.success(), "kill -s {name}");
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("status").is_none()
    }

    /// Kills it, and returns when it is gone.
    pub async fn kill(mut self) {
        self.child.kill().await.expect("killed");
    }

    /// Waits for its end; answers how it ended and all it said.
    pub async fn ended(mut self) -> (ExitStatus, String) {
        let Ok(ended) = tokio::time::timeout(PATIENCE, self.child.wait()).await else {
            panic!("it does not end:\n{}", self.log());
        };
        self.reader.await.expect("log");
        (ended.expect("wait"), self.log.lock().expect("log").clone())
    }

    /// Sends SIGTERM and waits; answers how it ended and all it said.
    pub async fn stop(self) -> (ExitStatus, String) {
        self.signal("TERM").await;
        self.ended().await
    }

    /// Stops it, which it does in good order.
    pub async fn stop_well(self) {
        let (ended, log) = self.stop().await;
        assert!(ended.success(), "{ended}: {log}");
    }
}

/// The environment of a daemon whose slots were due at New Year and are a year apart: a run of each job is due at the
/// start and never again. With further settings, names as in [`TestApp::with`].
pub fn due_once(app: &TestApp, settings: &[(&str, &str)]) -> BTreeMap<String, String> {
    let usual = [("LOG__FORMAT", "json"), ("LOG__LEVEL", "debug"), ("SCHEDULE__POLL", "50ms")];
    let set = usual.iter().chain(settings);
    let set = set.map(|(name, value)| (format!("UPWORK_ODOO__{name}"), (*value).to_owned()));
    let slots =
        Job::ALL.map(|job| (format!("UPWORK_ODOO__SCHEDULE__{}", job.name().to_uppercase()), "0 0 0 1 1 *".to_owned()));
    app.environment().into_iter().chain(slots).chain(set).collect()
}

/// How many runs are due for an account that never had one: one of each job.
pub fn first_runs() -> i64 {
    i64::try_from(Job::ALL.len()).expect("a few")
}

async fn read(stderr: ChildStderr, log: Arc<Mutex<String>>) {
    let mut lines = BufReader::new(stderr).lines();
    while let Some(line) = lines.next_line().await.expect("UTF-8") {
        log.lock().expect("log").push_str(&(line + "\n"));
    }
}

/// The line that says where it listens, as text or JSON.
fn address(line: &str) -> Option<String> {
    let (_, rest) = line.split_once(" listen=").or_else(|| line.split_once("\"listen\":\""))?;
    Some(format!("http://{}", rest.split([' ', '"']).next()?))
}

/// Asks for a page anywhere; answers status and where a redirect leads.
pub async fn get(url: &str) -> (u16, Option<String>) {
    let http = http_client(&HttpSettings { timeout: PATIENCE, connect_timeout: PATIENCE, proxy: None });
    let answer = http.expect("client").get(url).send().await.expect(url);
    let location = answer.headers().get("location").map(|value| value.to_str().expect("ASCII").to_owned());
    (answer.status().as_u16(), location)
}
