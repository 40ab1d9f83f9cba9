//! `ledger`: Upwork's ledger as it was read, and a person's word for the contract of a row.

use std::fmt::Write;

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::table::Table;
use super::{output, report};
use crate::domain::{ContractId, Counts, Kind, Month, RecordId, RunReport};
use crate::jobs::earnings::assign;
use crate::jobs::ledger::{self, Entry, Wanted};
use crate::jobs::setup;

/// Upwork's ledger as it was read last: every movement of the wallet, and what was made of it.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List its rows, the oldest first.
    List(List),
    /// Say to which contract a row belongs; its earning follows at once.
    Assign {
        /// Upwork's id of the row, as `ledger list` shows it.
        record: String,
        /// Upwork's id of the contract.
        contract: String,
        /// Name or id of the account; may be left out if there is only one.
        #[arg(long)]
        account: Option<String>,
        /// Print the result as JSON.
        #[arg(long)]
        json: bool,
    },
}

#[derive(Debug, clap::Args)]
struct List {
    /// Only rows of which nothing could be made so far, with reason and cure.
    #[arg(long)]
    parked: bool,
    /// Only rows of a month, by the date of Upwork's own ledger page.
    #[arg(long, value_name = "YYYY-MM")]
    month: Option<Month>,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Lists, or takes a word.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        match self.command {
            Command::List(list) => list.run(env).await,
            Command::Assign { record, contract, account, json } => {
                let ctx = env.context(Access::Own).await?;
                let account = setup::find_account(&ctx, account.as_deref()).await?;
                let (record, contract) = (RecordId::new(record), ContractId::new(contract));
                let done = Box::pin(assign::assign(&ctx, &account, record, contract)).await;
                let done = done.with_context(|| format!("account {:?}", account.name))?;
                if json {
                    output::json(&done)?;
                } else {
                    let (record, contract) = (&done.record, &done.contract);
                    output::say(&format!("{record} belongs to contract {contract}: {}", written(&done.report)))?;
                }
                Ok(report::exit(done.report.outcome()))
            }
        }
    }
}

/// What became of its earning.
fn written(done: &RunReport) -> String {
    let counts = done.counts.get(&Kind::Earning).copied().unwrap_or_default();
    let Counts { inserted, updated, .. } = counts;
    let told = match (inserted, updated) {
        (0, 0) if done.skipped.is_empty() => "no earning had to change",
        (0, 0) => "its earning still waits",
        (_, 0) => "its earning was made",
        (0, 1) => "its earning was changed",
        _ => "its earning was written, and those that point at it",
    };
    format!("{told}\n{}", report::left_alone(&done.skipped))
}

impl List {
    async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let wanted = Wanted { parked: self.parked, month: self.month };
        let entries = ledger::list(&ctx, &account, wanted).await;
        let entries = entries.with_context(|| format!("account {:?}", account.name))?;
        match (self.json, self.parked) {
            (true, _) => output::json(&entries)?,
            (false, true) => output::say(&parked(&entries))?,
            (false, false) => output::say(&all(&entries))?,
        }
        Ok(Exit::Done)
    }
}

fn all(entries: &[Entry]) -> String {
    if entries.is_empty() {
        return "The ledger has no such rows: upwork-odoo sync earnings reads it.".to_owned();
    }
    let mut table = Table::new(&["record", "date", "kind", "amount", "points at", "contract", "became"]);
    for entry in entries {
        let became = match (&entry.waits, entry.earning_id) {
            (Some(_), _) => "waits".to_owned(),
            (None, _) if entry.deleted_in_odoo => "deleted in Odoo".to_owned(),
            (None, Some(id)) => format!("upwork_earning {id}"),
            (None, None) => String::new(),
        };
        table.row([
            entry.record.to_string(),
            date(entry),
            entry.kind.to_owned(),
            amount(entry),
            entry.points_at.as_ref().map(ToString::to_string).unwrap_or_default(),
            entry.contract.as_ref().map(ToString::to_string).unwrap_or_default(),
            became,
        ]);
    }
    let mut totals = Table::new(&["kind", "rows", "sum"]);
    for ((kind, currency), (rows, sum)) in ledger::totals(entries) {
        totals.row([kind.to_owned(), rows.to_string(), format!("{sum} {currency}")]);
    }
    let waiting = entries.iter().filter(|entry| entry.waits.is_some()).count();
    let mut text = format!("{table}\n{totals}");
    if waiting > 0 {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "\n{waiting} of them wait: upwork-odoo ledger list --parked shows why");
    }
    text
}

fn parked(entries: &[Entry]) -> String {
    if entries.is_empty() {
        return "Nothing waits.".to_owned();
    }
    let mut text = String::new();
    for entry in entries {
        let Some(waits) = &entry.waits else { continue };
        let about = entry.description.as_deref().unwrap_or_default();
        let head = [entry.record.to_string(), date(entry), entry.words.clone(), amount(entry), about.to_owned()];
        let head: Vec<&str> = head.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(text, "{}", head.join("  "));
        let _ = writeln!(text, "    since {}: {}", waits.since.format("%Y-%m-%d"), waits.parked.reason);
        if let Some(cure) = &waits.parked.cure {
            let _ = writeln!(text, "    {cure}");
        }
    }
    text
}

fn date(entry: &Entry) -> String {
    entry.date.map(|day| day.to_string()).unwrap_or_default()
}

fn amount(entry: &Entry) -> String {
    let currency = entry.currency.as_deref().unwrap_or_default();
    entry.credited.map(|amount| format!("{amount} {currency}")).unwrap_or_default()
}
