//! `sync`: one run of a job, now.

use anyhow::{Context as _, Result, bail};
use chrono::NaiveDate;
use serde_json::json;

use super::env::Env;
use super::exit::{Exit, Usage};
use super::host::{Access, Host};
use super::{days, output, report};
use crate::domain::{Account, Job};
use crate::jobs::timelogs::{self, Scope};
use crate::jobs::{Context, Ran, contracts, earnings, run_by_hand_over, setup};

/// Run a job now: contracts (with milestones and proposals), timelogs (hours), earnings (the ledger), or tokens (renewal).
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Which job.
    #[arg(value_name = "JOB", value_parser = ["contracts", "timelogs", "earnings", "tokens"])]
    job: String,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// First day of the hours or of the ledger to read, with --to: whole weeks or months around it, instead of those
    /// that are due.
    #[arg(long, value_name = "YYYY-MM-DD")]
    from: Option<NaiveDate>,
    /// Last day of the hours or of the ledger to read.
    #[arg(long, value_name = "YYYY-MM-DD")]
    to: Option<NaiveDate>,
    /// Of weeks or months that are named: take an empty answer for true, and zero the hours that Odoo has.
    #[arg(long, requires = "from")]
    accept_empty: bool,
    /// Print what would be written, and write nothing: PostgreSQL itself refuses every write.
    #[arg(long)]
    dry_run: bool,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Runs the job, or shows what it would do.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let job: Job = self.job.parse()?;
        if self.dry_run && job == Job::Tokens {
            return Err(Usage(
                "a renewal of tokens cannot be tried out: --dry-run is for contracts, timelogs and earnings".to_owned(),
            )
            .into());
        }
        let (weeks, accept_empty) = (days::weeks(self.from, self.to)?, self.accept_empty);
        let scope = Scope { weeks, days: self.from.zip(self.to), accept_empty };
        if !matches!(job, Job::Timelogs | Job::Earnings) && scope != Scope::default() {
            return Err(Usage("--from, --to and --accept-empty are for timelogs and earnings".to_owned()).into());
        }
        let access = if self.dry_run { Access::ReadOnly } else { Access::Own };
        let ctx = env.context(access).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let name = account.name.clone();
        let ended = if self.dry_run {
            preview(&ctx, &account, (job, scope), self.json).await
        } else {
            run(&ctx, account, (job, scope), self.json).await
        };
        ended.with_context(|| format!("account {name:?}"))
    }
}

async fn run(ctx: &Context, account: Account, (job, scope): (Job, Scope), json: bool) -> Result<Exit> {
    let done = match run_by_hand_over(ctx, account, job, scope).await? {
        Ran::Report(report) => report,
        Ran::Busy => bail!("{job} is running just now, here or on another replica; `upwork-odoo status` shows its end"),
        Ran::DoneBefore => bail!("this slot of the schedule was run already"),
    };
    if json {
        output::json(&done)?;
    } else {
        output::say(&report::render(&done))?;
    }
    Ok(report::exit(done.outcome()))
}

async fn preview(ctx: &Context, account: &Account, (job, scope): (Job, Scope), json: bool) -> Result<Exit> {
    let (plans, would) = match job {
        Job::Timelogs => Box::pin(timelogs::preview(ctx, account, scope)).await?,
        Job::Earnings => Box::pin(earnings::preview(ctx, account, scope)).await?,
        Job::Contracts | Job::Tokens => contracts::preview(ctx, account).await?,
    };
    if json {
        output::json(&json!({ "plans": plans, "report": would }))?;
    } else {
        let changes: Vec<String> = plans.iter().map(ToString::to_string).filter(|plan| !plan.is_empty()).collect();
        output::say(&format!("{}{}nothing was written", changes.concat(), report::render(&would)))?;
    }
    Ok(report::exit(would.outcome()))
}
