//! `serve`: the daemon.

use anyhow::{Context as _, Result};
use tokio::net::TcpListener;

use super::env::Env;
use super::exit::Exit;
use super::host::Host;
use crate::lifecycle::Lifecycle;
use crate::telemetry;

/// Run the daemon: schedule, connect pages, health checks.
#[derive(Debug, clap::Args)]
pub struct Options {}

impl Options {
    /// Runs until a signal; a second signal breaks off what the first one lets finish.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let config = env.config()?;
        telemetry::init(&config.log)?;
        let listen = config.http.listen;
        let listener = TcpListener::bind(listen).await.with_context(|| format!("http.listen: cannot use {listen}"))?;
        let lifecycle = Lifecycle::new(config.schedule.grace);
        // A run that was broken off is rolled back and begun again: nothing failed.
        env.host.serve(config, listener, &lifecycle).await?;
        Ok(Exit::Done)
    }
}
