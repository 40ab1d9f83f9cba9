//! `status`: everything an operator should know, what waits for a person first.

mod hours;
mod ledger;

use std::fmt::Write;

use anyhow::Result;
use chrono::{DateTime, Utc};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::table::Table;
use super::{drift, output, report};
use crate::jobs::drift::Item;
use crate::jobs::status::{self, AccountStatus, JobStatus, Status};

/// Show accounts, runs, what was left alone and why, and what waits for a person.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Shows it.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        let status = status::status(&ctx).await?;
        if self.json {
            output::json(&status)?;
        } else {
            output::say(&render(&status))?;
        }
        Ok(Exit::Done)
    }
}

/// The whole picture, for people.
pub fn render(status: &Status) -> String {
    let mut text = String::new();
    for reason in &status.stopped {
        // Writing to a String cannot fail, here and below.
        let _ = writeln!(text, "{reason}\n");
    }
    text.push_str(&waiting(status));
    if let Some(until) = status.paused_until {
        let _ = writeln!(text, "Upwork asked to be left alone until {}\n", time(until));
    }
    for account in &status.accounts {
        text.push_str(&one_account(account));
    }
    if status.accounts.is_empty() {
        text.push_str(
            "There is no Upwork account in Odoo yet: make one under Upwork > Accounts, then `upwork-odoo connect`.\n",
        );
    }
    let mut replicas = Table::new(&["replica", "version", "heard of"]);
    for replica in &status.replicas {
        replicas.row([replica.holder.clone(), replica.version.clone(), time(replica.seen_at)]);
    }
    if replicas.is_empty() {
        text.push_str("No daemon has been heard of: is `upwork-odoo serve` running?\n");
    } else {
        let _ = write!(text, "{replicas}");
    }
    text
}

/// What somebody has to do, over all accounts.
fn waiting(status: &Status) -> String {
    let mut clients = Table::new(&["account", "contract", "title"]);
    let mut text = String::new();
    for account in &status.accounts {
        for contract in &account.without_client {
            clients.row([account.name.clone(), contract.contract.clone(), contract.name.clone()]);
        }
        if let Some(tenants) = &account.undecided {
            let names: Vec<&str> = tenants.iter().map(|tenant| tenant.name.as_str()).collect();
            let _ = writeln!(
                text,
                "{:?} waits for a choice: whose contracts are to be synced ({})? Run `upwork-odoo connect {}` and \
                 choose on the page.\n",
                account.name,
                names.join(", "),
                account.id,
            );
        }
        if let Some(by) = account.reconnect_by.filter(|_| account.reconnect_soon) {
            let _ = writeln!(
                text,
                "{:?} was not renewed for long and ends on {}: `upwork-odoo test {}` renews it or says why not.\n",
                account.name,
                time(by),
                account.id,
            );
        }
    }
    let open: Vec<&Item> = status.accounts.iter().flat_map(|account| &account.drift).collect();
    if !open.is_empty() {
        let _ = writeln!(
            text,
            "Waiting for a decision (`upwork-odoo drift show NUMBER`, `drift accept NUMBER`):\n{}",
            drift::table(&open)
        );
    }
    if !clients.is_empty() {
        let _ = writeln!(
            text,
            "Waiting for a client (set it on the contract in Odoo, or `upwork-odoo partners create`):\n{clients}"
        );
    }
    text
}

fn one_account(account: &AccountStatus) -> String {
    let paused = if account.sync_enabled { "" } else { ", sync switched off in Odoo" };
    let mut text = format!("{:?} (id {}): {}{paused}\n", account.name, account.id, account.state);
    let mut line = |name: &str, value: String| {
        let _ = writeln!(text, "  {name:13} {value}");
    };
    if let Some(identity) = &account.identity {
        let tenant = &identity.tenant;
        line("on Upwork", format!("{}, syncing {} ({})", identity.user_name, tenant.name, tenant.kind.key()));
    }
    line("last sync", account.last_sync.map_or_else(|| "never".to_owned(), time));
    if let (Some(by), Some(days)) = (account.reconnect_by, account.reconnect_in_days) {
        line("connection", format!("ends {} ({days} days) if it is not renewed; that is done each day", time(by)));
    }
    if let Some(error) = &account.last_error {
        line("error", error.clone());
    }
    for (job, error) in account.runs.iter().filter_map(|(job, run)| Some((job, run.error.as_ref()?))) {
        if !account.last_error.as_ref().is_some_and(|shown| shown.contains(error)) {
            line("error", format!("{job}: {error}"));
        }
    }
    text.push_str(&hours::render(&account.hours));
    text.extend(account.ledger.as_ref().map(|told| ledger::render(account, told)));
    let mut jobs = Table::new(&["  job", "last run", "ended", "next run"]);
    for (job, run) in &account.runs {
        jobs.row([format!("  {job}"), optional(run.last), ended(run).to_owned(), optional(run.next)]);
    }
    let _ = write!(text, "{jobs}");
    let mut deleted = Table::new(&["  deleted in Odoo", "since", "title"]);
    for record in &account.deleted {
        let name = record.name.clone().unwrap_or_default();
        deleted.row([format!("  {} {}", record.kind, record.id), time(record.since), name]);
    }
    if !deleted.is_empty() {
        let _ = writeln!(text, "{deleted}  (to have one again: upwork-odoo restore KIND ID)");
    }
    for line in report::left_alone(&account.skipped).lines() {
        let _ = writeln!(text, "  {line}");
    }
    for note in &account.notes {
        let _ = writeln!(text, "  note: {note}");
    }
    text.push('\n');
    text
}

const fn ended(run: &JobStatus) -> &'static str {
    match (run.last, run.outcome) {
        (None, _) => "-",
        (_, None) => "running, or broken off",
        (_, Some(outcome)) => report::words(outcome),
    }
}

fn optional(at: Option<DateTime<Utc>>) -> String {
    at.map_or_else(|| "-".to_owned(), time)
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}
