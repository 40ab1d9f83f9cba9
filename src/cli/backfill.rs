//! `backfill`: the hours of the past, month by month.

mod bar;

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use tokio::signal::unix::{SignalKind, signal};

use self::bar::Bar;
use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::{days, output, report};
use crate::domain::{Account, RunReport, Weeks};
use crate::jobs::timelogs::backfill::backfill;
use crate::jobs::{Context, setup};

/// Read the hours of the past, month by month; begun anew after a break, it goes on where it was.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// What to read.
    #[arg(value_name = "WHAT", value_parser = ["timelogs"])]
    what: String,
    /// First day; whole weeks are read.
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: NaiveDate,
    /// Last day [default: today]
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<NaiveDate>,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Reads it.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::Own).await?;
        let to = self.to.unwrap_or_else(|| ctx.clock.now().date_naive());
        let Some(weeks) = days::weeks(Some(self.from), Some(to))? else { return Ok(Exit::Usage) };
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let read = read(&ctx, &account, weeks).await.with_context(|| format!("account {:?}", account.name))?;
        if self.json {
            output::json(&read)?;
        } else {
            output::say(&report::render(&read))?;
        }
        Ok(report::exit(read.outcome()))
    }
}

/// A signal ends it at its next safe point, a second one at once; either way nothing is lost.
async fn read(ctx: &Context, account: &Account, weeks: Weeks) -> Result<RunReport> {
    let mut bar = Bar::new(ctx.clock.clone());
    let mut tell = |progress: &_| bar.show(progress);
    let reading = Box::pin(backfill(ctx, account, weeks, &mut tell));
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::pin!(reading);
    loop {
        tokio::select! {
            read = &mut reading => return Ok(read?),
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        if ctx.soft.is_cancelled() {
            anyhow::bail!("broken off; the same command goes on");
        }
        ctx.soft.cancel();
    }
}
