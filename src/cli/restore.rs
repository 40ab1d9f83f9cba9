//! `restore`: what was deleted in Odoo may be made again.

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use crate::domain;
use crate::jobs::{restore, setup};

/// Let the next sync make a record again that was deleted in Odoo.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// What it is.
    kind: Kind,
    /// Upwork's id of it, as `status` lists it.
    id: String,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
}

/// Kinds that stay deleted. A client's partner is found or made anew by itself.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Kind {
    Contract,
    Milestone,
    Proposal,
    Timesheet,
    Earning,
}

impl From<Kind> for domain::Kind {
    fn from(kind: Kind) -> Self {
        match kind {
            Kind::Contract => Self::Contract,
            Kind::Milestone => Self::Milestone,
            Kind::Proposal => Self::Proposal,
            Kind::Timesheet => Self::Timesheet,
            Kind::Earning => Self::Earning,
        }
    }
}

impl Options {
    /// Forgets that it was deleted.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let restored = restore::restore(&ctx, account.id, self.kind.into(), &self.id).await;
        let records = restored.with_context(|| format!("account {:?}", account.name))?;
        let again = match self.kind {
            Kind::Timesheet => "timesheets create",
            Kind::Earning => "sync earnings",
            Kind::Contract | Kind::Milestone | Kind::Proposal => "sync contracts",
        };
        output::say(&format!(
            "the next sync makes {records} deleted record{} again; for now: upwork-odoo {again} --account {}",
            if records == 1 { "" } else { "s" },
            account.id,
        ))?;
        Ok(Exit::Done)
    }
}
