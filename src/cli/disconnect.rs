//! `disconnect`: forgets an account's tokens.

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::jobs::{connect, setup};

/// Forget an account's tokens; nothing that was synced is touched.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Name or id of the account; may be left out if there is only one.
    account: Option<String>,
}

impl Options {
    /// Disconnects it.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        connect::disconnect(&ctx, account.id).await.with_context(|| format!("account {:?}", account.name))?;
        output::say(&format!(
            "{:?} is disconnected. Upwork still lists the application until its owner removes it there.\n\
             To sync again: upwork-odoo connect {}",
            account.name, account.id
        ))?;
        Ok(Exit::Done)
    }
}
