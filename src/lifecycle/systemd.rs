//! What systemd is told, and the watchdog that only progress feeds. Must not decide when to stop.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use sd_notify::NotifyState;
use tokio::time::{Instant, MissedTickBehavior, interval};
use tracing::warn;

/// Sends `WATCHDOG=1` twice a period, but only if there was progress within the last period.
pub(super) async fn watchdog(period: Duration, progress: Progress, manager: Manager) {
    let mut ticks = interval(period / 2);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        ticks.tick().await;
        let silent = progress.silent_for();
        if silent < period {
            manager.tell(&[NotifyState::Watchdog]);
        } else {
            warn!(seconds = silent.as_secs(), "no progress: the watchdog is not fed");
        }
    }
}

/// Whoever drives the work says with it that the work moves on.
#[derive(Clone, Debug)]
pub struct Progress(Arc<Mutex<Instant>>);

impl Progress {
    pub(super) fn new() -> Self {
        Self(Arc::new(Mutex::new(Instant::now())))
    }

    /// A sign of life.
    pub fn beat(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Instant::now();
    }

    /// Time since the last sign of life.
    pub fn silent_for(&self) -> Duration {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).elapsed()
    }
}

/// The service manager: systemd, or a test's list.
#[derive(Clone)]
pub(super) struct Manager(Arc<Notify>);

type Notify = dyn Fn(&[NotifyState<'_>]) -> io::Result<()> + Send + Sync;

impl Manager {
    /// Without `NOTIFY_SOCKET` nobody listens, and nothing is sent.
    pub(super) fn systemd() -> Self {
        Self::new(sd_notify::notify)
    }

    pub(super) fn new(notify: impl Fn(&[NotifyState<'_>]) -> io::Result<()> + Send + Sync + 'static) -> Self {
        Self(Arc::new(notify))
    }

    pub(super) fn tell(&self, states: &[NotifyState<'_>]) {
        if let Err(error) = (self.0)(states) {
            warn!(%error, "systemd can't be told");
        }
    }
}
