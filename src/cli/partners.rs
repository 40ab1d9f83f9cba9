//! `partners`: partners in Odoo for clients that it does not know.

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::table::Table;
use super::{output, report};
use crate::domain::Account;
use crate::jobs::{Context, partners, setup};

/// Partners in Odoo for Upwork's clients.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Make a partner for each client that no partner matches, and put it on its contracts at the next sync.
    Create(Create),
}

#[derive(Debug, clap::Args)]
struct Create {
    /// Print which partners would be made, and make none.
    #[arg(long)]
    dry_run: bool,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
}

impl Options {
    /// Makes them, or shows which.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let Command::Create(create) = self.command;
        let access = if create.dry_run { Access::ReadOnly } else { Access::Own };
        let ctx = env.context(access).await?;
        let account = setup::find_account(&ctx, create.account.as_deref()).await?;
        let ended = if create.dry_run { preview(&ctx, &account).await } else { make(&ctx, &account).await };
        ended.with_context(|| format!("account {:?}", account.name))
    }
}

async fn preview(ctx: &Context, account: &Account) -> Result<Exit> {
    let (new, would) = partners::preview(ctx, account).await?;
    let mut table = Table::new(&["Client on Upwork", "Partner to make"]);
    for partner in &new {
        table.row([partner.client.to_string(), partner.name.clone()]);
    }
    let list = if table.is_empty() { String::new() } else { table.to_string() };
    output::say(&format!("{list}{}{} to make; nothing was written", report::left_alone(&would.skipped), new.len()))?;
    Ok(report::exit(would.outcome()))
}

async fn make(ctx: &Context, account: &Account) -> Result<Exit> {
    let done = partners::create_missing(ctx, account).await?;
    let made: u64 = done.counts.values().map(|counts| counts.inserted).sum();
    output::say(&format!(
        "{}{made} partners made; the next sync puts them on their contracts (now: upwork-odoo sync contracts --account {})",
        report::left_alone(&done.skipped),
        account.id,
    ))?;
    Ok(report::exit(done.outcome()))
}
