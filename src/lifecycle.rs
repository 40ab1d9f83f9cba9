//! From start to stop: signals, tracked tasks, and what systemd is told. Must not know what the tasks do.
//!
//! A first SIGTERM or SIGINT is a soft stop: no new work, runs in progress finish or roll back. A second
//! one, or the end of the grace, is a hard stop: tasks are dropped where they stand, which rolls their
//! transactions back.

use std::convert::Infallible;
use std::future::Future;
use std::time::Duration;

use sd_notify::NotifyState;
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::sync::mpsc;
use tokio::task::JoinHandle;
use tokio::time::timeout;
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use tracing::{info, warn};

mod systemd;

pub use systemd::Progress;
use systemd::{Manager, watchdog};

/// How long dropped tasks may take to be gone; only one that blocks its thread takes any time at all.
const FAREWELL: Duration = Duration::from_secs(5);

/// How the program came to its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// All tasks ended by themselves.
    Clean,
    /// Some were broken off.
    Forced,
}

/// Owns the tasks of the program and brings them to an end.
pub struct Lifecycle {
    soft: CancellationToken,
    hard: CancellationToken,
    tasks: TaskTracker,
    grace: Duration,
    progress: Progress,
    manager: Manager,
}

impl Lifecycle {
    /// Tasks may go on for `grace` after a stop was asked for.
    pub fn new(grace: Duration) -> Self {
        Self::with_manager(grace, Manager::systemd())
    }

    fn with_manager(grace: Duration, manager: Manager) -> Self {
        Self {
            soft: CancellationToken::new(),
            hard: CancellationToken::new(),
            tasks: TaskTracker::new(),
            grace,
            progress: Progress::new(),
            manager,
        }
    }

    /// Cancelled when no new work shall be taken.
    pub fn soft(&self) -> CancellationToken {
        self.soft.clone()
    }

    /// Cancelled when work is broken off.
    pub fn hard(&self) -> CancellationToken {
        self.hard.clone()
    }

    /// Asks for a soft stop from inside, as a signal does from outside.
    pub fn stop(&self) {
        self.soft.cancel();
    }

    /// Runs a task that the stop waits for, and that a hard stop drops (then its result is `None`).
    pub fn spawn<F>(&self, task: F) -> JoinHandle<Option<F::Output>>
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        let hard = self.hard();
        self.tasks.spawn(async move { hard.run_until_cancelled(task).await })
    }

    /// The scheduler's sign of life, which feeds the watchdog.
    pub fn progress(&self) -> Progress {
        self.progress.clone()
    }

    /// Tells systemd that the start is over, and begins to feed its watchdog if it wants one.
    pub fn ready(&self) {
        self.manager.tell(&[NotifyState::Ready]);
        if let Some(period) = sd_notify::watchdog_enabled() {
            self.feed(period);
        }
    }

    /// A line for `systemctl status`.
    pub fn status(&self, text: &str) {
        self.manager.tell(&[NotifyState::Status(text)]);
    }

    /// Feeds a watchdog that bites after `period`, until the stop: from then on systemd counts the time to
    /// stop instead.
    fn feed(&self, period: Duration) {
        let (progress, manager, soft) = (self.progress(), self.manager.clone(), self.soft());
        self.spawn(async move { soft.run_until_cancelled(watchdog(period, progress, manager)).await });
    }

    /// Waits for a signal or for [`Lifecycle::stop`], then for the tasks.
    ///
    /// # Errors
    /// The signal handlers can't be installed.
    pub async fn run(&self) -> std::io::Result<Stop> {
        let mut handlers = Signals::install()?;
        let (send, mut signals) = mpsc::channel(2);
        Ok(tokio::select! {
            stop = self.until(&mut signals) => stop,
            never = handlers.forward(send) => match never {},
        })
    }

    async fn until(&self, signals: &mut mpsc::Receiver<&'static str>) -> Stop {
        tokio::select! {
            Some(name) = signals.recv() => info!(signal = name, "stopping: runs in progress may finish"),
            () = self.soft.cancelled() => info!("stopping: runs in progress may finish"),
        }
        self.soft.cancel();
        self.tasks.close();
        self.manager.tell(&[NotifyState::Stopping]);
        let why = tokio::select! {
            () = self.tasks.wait() => return Stop::Clean,
            Some(name) = signals.recv() => name,
            () = tokio::time::sleep(self.grace) => "end of grace",
        };
        warn!(why, "stopping now: runs in progress are rolled back");
        self.hard.cancel();
        if timeout(FAREWELL, self.tasks.wait()).await.is_err() {
            warn!(tasks = self.tasks.len(), "left behind");
        }
        Stop::Forced
    }
}

struct Signals {
    terminate: Signal,
    interrupt: Signal,
}

impl Signals {
    fn install() -> std::io::Result<Self> {
        Ok(Self { terminate: signal(SignalKind::terminate())?, interrupt: signal(SignalKind::interrupt())? })
    }

    /// Passes signals on for ever.
    async fn forward(&mut self, to: mpsc::Sender<&'static str>) -> Infallible {
        loop {
            let name = tokio::select! {
                _ = self.terminate.recv() => "SIGTERM",
                _ = self.interrupt.recv() => "SIGINT",
            };
            // Full: two are waiting already, and a third changes nothing.
            let _ = to.try_send(name);
        }
    }
}

#[cfg(test)]
mod tests;
