//! `connect`: a link that brings an account to Upwork's consent page and back.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};
use secrecy::SecretString;

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::jobs::setup::{self, NewAccount};
use crate::jobs::{Context, connect};

/// Print a link that connects an account to Upwork; it is good once, for 15 minutes.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Name or id of the account; may be left out if there is only one.
    #[arg(conflicts_with = "create")]
    account: Option<String>,
    /// Make an account of this name first (where Odoo's own form cannot be used).
    #[arg(long, value_name = "NAME", requires_all = ["client_id", "client_secret_file", "company"])]
    create: Option<String>,
    /// Client id of the API key on Upwork.
    #[arg(long, value_name = "ID", requires = "create")]
    client_id: Option<String>,
    /// File that holds the client secret of the API key; "-" reads standard input.
    #[arg(long, value_name = "FILE", requires = "create")]
    client_secret_file: Option<PathBuf>,
    /// Id of the company in Odoo that the account belongs to.
    #[arg(long, value_name = "ID", requires = "create")]
    company: Option<i32>,
}

impl Options {
    /// Makes the account if asked to, and prints the link.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let named = self.create(&ctx).await?.or(self.account);
        let account = setup::find_account(&ctx, named.as_deref()).await?;
        let link =
            connect::issue_link(&ctx, account.id).await.with_context(|| format!("account {:?}", account.name))?;
        output::say(&format!(
            "To connect {:?}, open this link in a browser within 15 minutes and sign in to Upwork as the person\n\
             whose contracts are to be synced. It is good once.\n\n  {link}\n\n\
             `upwork-odoo serve` must be running, and Upwork's API key must have this callback address:\n\n  {}",
            account.name,
            ctx.redirect_url(),
        ))?;
        Ok(Exit::Done)
    }

    async fn create(&self, ctx: &Context) -> Result<Option<String>> {
        let (Some(name), Some(client_id), Some(file), Some(company_id)) =
            (&self.create, &self.client_id, &self.client_secret_file, self.company)
        else {
            return Ok(None);
        };
        let (name, client_id, client_secret) = (name.clone(), client_id.clone(), secret(file)?);
        let id = setup::create_account(ctx, &NewAccount { name, client_id, client_secret, company_id }).await?;
        Ok(Some(id.to_string()))
    }
}

fn secret(file: &Path) -> Result<SecretString> {
    let named = if file == Path::new("-") { Path::new("/dev/stdin") } else { file };
    let text = std::fs::read_to_string(named).with_context(|| format!("--client-secret-file {}", file.display()))?;
    let secret = text.trim();
    ensure!(!secret.is_empty(), "--client-secret-file {} is empty", file.display());
    Ok(secret.into())
}
