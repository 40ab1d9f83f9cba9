//! The program as a process of its own: started, signalled, watched by its log.

use std::collections::BTreeMap;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::Value;
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};

use super::app::TestApp;

/// Longest wait for a condition; one that has not come by then never will.
const PATIENCE: Duration = Duration::from_secs(30);

/// Makes a test on each series of each `async fn name(series: Series)`.
macro_rules! on_both_series {
    ($($name:ident)*) => {
        mod on_18 {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(upwork_odoo::domain::Series::V18).await;
            })*
        }
        mod on_19 {
            $(#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn $name() {
                super::$name(upwork_odoo::domain::Series::V19).await;
            })*
        }
    };
}
pub(crate) use on_both_series;

/// Waits until a condition holds.
pub async fn eventually(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let waiting = async {
        while !holds().await {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, waiting).await.is_ok(), "never came: {what}");
}

/// `upwork-odoo serve`, killed with this value. Its slots were due at New Year and are a year apart, so that a run
/// is due at the start and never again.
pub struct Daemon {
    child: Child,
    log: Arc<Mutex<Vec<Value>>>,
}

impl Daemon {
    /// Starts it over the world of a test.
    pub fn start(app: &TestApp, settings: &[(&str, &str)]) -> Self {
        Self::with(app.environment(), settings)
    }

    /// Starts it with this environment and these settings, names as in [`TestApp::with`]; those that begin with a
    /// dash are plain variables (`-NOTIFY_SOCKET`).
    pub fn with(environment: BTreeMap<String, String>, settings: &[(&str, &str)]) -> Self {
        let usual = [
            ("LOG__FORMAT", "json"),
            ("LOG__LEVEL", "debug"),
            ("SCHEDULE__POLL", "50ms"),
            ("SCHEDULE__CONTRACTS", "0 0 0 1 1 *"),
            ("SCHEDULE__TOKENS", "0 0 0 1 1 *"),
        ];
        let set = usual.iter().chain(settings).map(|(name, value)| match name.strip_prefix('-') {
            Some(plain) => (plain.to_owned(), (*value).to_owned()),
            None => (format!("UPWORK_ODOO__{name}"), (*value).to_owned()),
        });
        let mut child = program()
            .arg("serve")
            .envs(environment)
            .envs(set)
            .stderr(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("the program starts");
        let log = Arc::default();
        tokio::spawn(keep_log(BufReader::new(child.stderr.take().expect("piped")), Arc::clone(&log)));
        Self { child, log }
    }

    /// Sends it a signal by name (`TERM`).
    pub async fn signal(&self, name: &str) {
        let pid = self.child.id().expect("the process runs");
        let sent = Command::new("sh").arg("-c").arg(format!("kill -s {name} {pid}")).status().await.expect("sh");
        assert!(sent.success(), "kill -s {name}");
    }

    /// Kills it, and returns when it is gone.
    pub async fn kill(mut self) {
        self.child.kill().await.expect("killed");
    }

    /// Waits for its end.
    pub async fn ended(&mut self) -> ExitStatus {
        let Ok(ended) = tokio::time::timeout(PATIENCE, self.child.wait()).await else {
            panic!("never ended; its log: {:#?}", self.log());
        };
        ended.expect("status")
    }

    /// Whether it still runs.
    pub fn runs(&mut self) -> bool {
        self.child.try_wait().expect("status").is_none()
    }

    /// Its resident memory.
    pub fn pid(&self) -> u32 {
        self.child.id().expect("the process runs")
    }

    /// Asks it to stop, which it does in good order.
    pub async fn stop(mut self) {
        self.signal("TERM").await;
        let ended = self.ended().await;
        assert!(ended.success(), "{ended}: {:#?}", self.log());
    }

    /// The lines of its log so far.
    pub fn log(&self) -> Vec<Value> {
        self.log.lock().expect("log").clone()
    }

    /// The lines of its log whose message holds these words.
    pub fn told(&self, words: &str) -> Vec<Value> {
        self.log()
            .into_iter()
            .filter(|line| line["message"].as_str().is_some_and(|text| text.contains(words)))
            .collect()
    }

    /// Waits until its log says this.
    pub async fn tells(&self, words: &str) -> Value {
        let said = async {
            loop {
                if let Some(line) = self.told(words).pop() {
                    return line;
                }
                tokio::time::sleep(Duration::from_millis(2)).await;
            }
        };
        match tokio::time::timeout(PATIENCE, said).await {
            Ok(line) => line,
            Err(_) => panic!("never told: {words}; its log: {:#?}", self.log()),
        }
    }

    /// Where it listens: `http://127.0.0.1:<port>`.
    pub async fn address(&self) -> String {
        format!("http://{}", self.tells("started").await["listen"].as_str().expect("address"))
    }
}

/// The program, with nothing of our environment but what finding libraries may need.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_upwork-odoo"));
    command.env_clear().envs(std::env::var("PATH").map(|path| ("PATH", path))).stdin(Stdio::null());
    command
}

async fn keep_log(lines: BufReader<impl tokio::io::AsyncRead + Unpin>, log: Arc<Mutex<Vec<Value>>>) {
    let mut lines = lines.lines();
    while let Ok(Some(line)) = lines.next_line().await {
        let line = serde_json::from_str(&line).unwrap_or(Value::String(line));
        log.lock().expect("log").push(line);
    }
}
