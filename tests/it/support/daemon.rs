//! `upwork-odoo serve` as a process of its own, on a free port.

use std::collections::BTreeMap;
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::Child;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use upwork_odoo::upwork::{HttpSettings, http_client};

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
        let mut child = command(env, &["serve"]).stderr(Stdio::piped()).spawn().expect("the program starts");
        let mut lines = BufReader::new(child.stderr.take().expect("piped")).lines();
        let (tell, told) = oneshot::channel();
        let log = Arc::new(Mutex::new(String::new()));
        let reader = tokio::spawn({
            let (log, mut tell) = (Arc::clone(&log), Some(tell));
            async move {
                while let Some(line) = lines.next_line().await.expect("UTF-8") {
                    let listen = line.split_once(" listen=").and_then(|(_, rest)| rest.split(' ').next());
                    if let Some(listen) = listen
                        && let Some(tell) = tell.take()
                    {
                        tell.send(format!("http://{listen}")).expect("somebody waits");
                    }
                    log.lock().expect("log").push_str(&(line + "\n"));
                }
            }
        });
        let base = tokio::time::timeout(PATIENCE, told).await.expect("it listens in time");
        let base = base.unwrap_or_else(|_| panic!("it ended: {}", log.lock().expect("log")));
        Self { base, child, log, reader }
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

    /// Sends SIGTERM and waits; answers how it ended and all it said.
    pub async fn stop(mut self) -> (ExitStatus, String) {
        let id = self.child.id().expect("it runs").to_string();
        let sent = std::process::Command::new("kill").args(["-TERM", &id]).status().expect("kill");
        assert!(sent.success());
        let ended = tokio::time::timeout(PATIENCE, self.child.wait()).await.expect("it ends in time").expect("wait");
        self.reader.await.expect("log");
        (ended, self.log.lock().expect("log").clone())
    }
}

/// Asks for a page anywhere; answers status and where a redirect leads.
pub async fn get(url: &str) -> (u16, Option<String>) {
    let http = http_client(&HttpSettings { timeout: PATIENCE, connect_timeout: PATIENCE, proxy: None });
    let answer = http.expect("client").get(url).send().await.expect(url);
    let location = answer.headers().get("location").map(|value| value.to_str().expect("ASCII").to_owned());
    (answer.status().as_u16(), location)
}
