//! `timesheets`: timesheets in Odoo for the hours that it knows.

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use serde_json::json;

use super::env::Env;
use super::exit::{Exit, Usage};
use super::host::{Access, Host};
use super::table::Table;
use super::{output, report};
use crate::domain::{Account, ContractId};
use crate::jobs::timesheets::{self, Done, NewTimesheet, Options as How, Wanted};
use crate::jobs::{Context, setup};

/// Timesheets in Odoo for the hours that Upwork reported.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Make a timesheet for each time log with hours and a project that has none and never had one.
    Create(Create),
}

#[derive(Debug, clap::Args)]
struct Create {
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// Upwork's id of the one contract that is meant.
    #[arg(long)]
    contract: Option<String>,
    /// The first day that is meant (2026-11-02).
    #[arg(long, value_name = "DAY")]
    from: Option<NaiveDate>,
    /// The last day that is meant.
    #[arg(long, value_name = "DAY")]
    to: Option<NaiveDate>,
    /// Print which timesheets would be made, and make none: PostgreSQL itself refuses every write.
    #[arg(long)]
    dry_run: bool,
    /// Print the result as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Makes them, or shows which.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let Command::Create(create) = self.command;
        if let (Some(from), Some(to)) = (create.from, create.to)
            && from > to
        {
            return Err(Usage(format!("--from {from} is after --to {to}")).into());
        }
        let access = if create.dry_run { Access::ReadOnly } else { Access::Own };
        let ctx = env.context(access).await?;
        let account = setup::find_account(&ctx, create.account.as_deref()).await?;
        let ended =
            if create.dry_run { preview(&ctx, &account, &create).await } else { make(&ctx, &account, &create).await };
        ended.with_context(|| format!("account {:?}", account.name))
    }
}

impl Create {
    fn wanted(&self) -> Wanted {
        let contract = self.contract.clone().map(ContractId::new);
        Wanted { contract, from: self.from, to: self.to, timelogs: None }
    }
}

async fn make(ctx: &Context, account: &Account, create: &Create) -> Result<Exit> {
    let done = timesheets::create(ctx, account, &create.wanted(), How::default()).await?;
    if create.json {
        output::json(&json!({ "timelogs": done.made, "report": done.report }))?;
    } else {
        output::say(&told(&done, "made"))?;
    }
    Ok(report::exit(done.report.outcome()))
}

async fn preview(ctx: &Context, account: &Account, create: &Create) -> Result<Exit> {
    let (new, done) = timesheets::preview(ctx, account, &create.wanted(), How::default()).await?;
    if create.json {
        output::json(&json!({ "timesheets": new, "report": done.report }))?;
    } else {
        output::say(&format!("{}{}; nothing was written", list(&new), told(&done, "to make")))?;
    }
    Ok(report::exit(done.report.outcome()))
}

fn told(done: &Done, verb: &str) -> String {
    let made = done.made.len();
    let noun = if made == 1 { "timesheet" } else { "timesheets" };
    format!("{}{made} {noun} {verb}", report::left_alone(&done.report.skipped))
}

fn list(new: &[NewTimesheet]) -> String {
    let mut table = Table::new(&["time log", "hours", "amount", "project", "employee", "description"]);
    for sheet in new {
        let values = &sheet.values;
        table.row([
            sheet.key.clone(),
            values.unit_amount.to_string(),
            values.amount.to_string(),
            values.project_id.to_string(),
            values.employee_id.to_string(),
            values.name.clone(),
        ]);
    }
    if table.is_empty() { String::new() } else { table.to_string() }
}
