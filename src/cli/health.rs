//! `health`: asks the daemon on this machine whether it lives; for a container's health check.

use anyhow::{Result, bail};
use url::Url;

use super::env::Env;
use super::exit::Exit;
use super::host::Host;
use super::{loopback, output};

/// Ask the running daemon whether it is alive.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Ask whether it could do its work: the database answers, and is the one it belongs to.
    #[arg(long)]
    ready: bool,
}

impl Options {
    /// Asks `/healthz`, or `/readyz`.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let path = if self.ready { "readyz" } else { "healthz" };
        let url = Url::parse(&format!("http://{}/{path}", env.config()?.http.local()))?;
        match loopback::get(&url).await? {
            answer if answer.status == 200 => output::say("ok")?,
            answer => bail!("{url} answers {}; the log of the daemon says why", answer.status),
        }
        Ok(Exit::Done)
    }
}
