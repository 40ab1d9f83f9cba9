//! `test`: does an account's connection live.

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::jobs::{probe, setup};

/// Ask Upwork whether an account's connection lives, and who it is there.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Name or id of the account; may be left out if there is only one.
    account: Option<String>,
}

impl Options {
    /// Asks.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let identity =
            probe::connection(&ctx, &account).await.with_context(|| format!("account {:?}", account.name))?;
        output::say(&format!(
            "{:?} is connected as {}, syncing {} ({})",
            account.name,
            identity.user_name,
            identity.tenant.name,
            identity.tenant.kind.key(),
        ))?;
        Ok(Exit::Done)
    }
}
