//! `invoices`: draft invoices, credit notes and fee entries in Odoo for the earnings that it knows.

use std::path::PathBuf;

use anyhow::{Context as _, Result};
use chrono::NaiveDate;
use serde_json::json;

use super::env::Env;
use super::exit::{Exit, Usage};
use super::host::{Access, Host};
use super::table::Table;
use super::{output, plan_file, report};
use crate::domain::{Account, Kind};
use crate::jobs::invoices::{self, Done, Options as How, Wanted};
use crate::jobs::{Context, setup};

/// Draft invoices, credit notes and fee entries in Odoo for the earnings that Upwork reported.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Make the drafts that earnings lack and never had.
    Create(Create),
}

#[derive(Debug, clap::Args)]
struct Create {
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// The first day that is meant (2026-11-02).
    #[arg(long, value_name = "DAY")]
    from: Option<NaiveDate>,
    /// The last day that is meant.
    #[arg(long, value_name = "DAY")]
    to: Option<NaiveDate>,
    /// Upwork's id of an earning that is meant; may be given several times.
    #[arg(long, value_name = "ID")]
    earning: Vec<String>,
    /// Make again what somebody deleted in Odoo; only together with --earning.
    #[arg(long, requires = "earning")]
    again: bool,
    /// Print which drafts would be made, and make none: PostgreSQL itself refuses every write.
    #[arg(long)]
    dry_run: bool,
    /// The same, and keep it in this file, for `upwork-odoo apply FILE` to make exactly that later.
    #[arg(long, value_name = "FILE")]
    plan: Option<PathBuf>,
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
        let access = if create.dry_run || create.plan.is_some() { Access::ReadOnly } else { Access::Own };
        let ctx = env.context(access).await?;
        let account = setup::find_account(&ctx, create.account.as_deref()).await?;
        create.run(&ctx, &account).await.with_context(|| format!("account {:?}", account.name))
    }
}

impl Create {
    async fn run(&self, ctx: &Context, account: &Account) -> Result<Exit> {
        let earnings = (!self.earning.is_empty()).then(|| self.earning.clone());
        let wanted = Wanted { from: self.from, to: self.to, earnings, rows: None };
        let how = How { again: self.again, ..How::default() };
        let done = match &self.plan {
            Some(file) => {
                let (plan, done) = invoices::save(ctx, account, &wanted, how).await?;
                plan_file::write(file, &plan.text()?)?;
                done
            }
            None if self.dry_run => invoices::preview(ctx, account, &wanted, how).await?,
            None => invoices::create(ctx, account, &wanted, how).await?,
        };
        let next = self.plan.as_ref().map(|file| format!("; to make them: upwork-odoo apply {}", file.display()));
        if self.json {
            tell_json(&done)?;
        } else if self.dry_run || self.plan.is_some() {
            let next = next.unwrap_or_default();
            output::say(&format!("{}{}; nothing was written{next}", list(&done), told(&done, "to make")))?;
        } else {
            output::say(&told(&done, "made"))?;
        }
        Ok(report::exit(done.report.outcome()))
    }
}

/// What was made, or would be, for programs.
pub fn tell_json(done: &Done) -> Result<()> {
    output::json(&json!({ "documents": done.shown(), "report": done.report }))
}

/// What was left alone, and how many drafts were made.
pub fn told(done: &Done, verb: &str) -> String {
    let of = |kind| done.made.iter().filter(|new| new.kind == kind).count();
    format!(
        "{}{} invoices and credit notes, {} fee entries {verb}",
        report::left_alone(&done.report.skipped),
        of(Kind::Invoice),
        of(Kind::FeeEntry),
    )
}

fn list(done: &Done) -> String {
    let mut table = Table::new(&["draft", "date", "total", "lines", "for"]);
    for new in &done.made {
        let header = &new.document.header;
        table.row([
            header.r#ref.clone(),
            header.date.to_string(),
            header.totals.amount_total.to_string(),
            new.document.lines.len().to_string(),
            header.invoice_partner_display_name.clone(),
        ]);
    }
    if table.is_empty() { String::new() } else { table.to_string() }
}
