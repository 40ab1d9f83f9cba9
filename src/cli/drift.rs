//! `drift`: where Upwork and a document in Odoo differ and a person has to decide.

use std::fmt::Write;

use anyhow::Result;
use chrono::{DateTime, Utc};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use super::table::Table;
use crate::jobs::drift::{self, Item};
use crate::jobs::setup;

/// Documents in Odoo that do not say what Upwork says, because somebody changed or posted them.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List what waits for a decision.
    List {
        /// Name or id of one account.
        #[arg(long)]
        account: Option<String>,
        /// Print it as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Show one item: what each side says, and why the document did not follow.
    Show {
        /// Its number.
        id: i64,
        /// Print it as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Take Upwork's side: the document says what Upwork says from now on; beside one that is posted a draft of the
    /// difference is made.
    Accept {
        /// Its number.
        id: i64,
    },
}

impl Options {
    /// Lists, shows or decides.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let access = if matches!(self.command, Command::Accept { .. }) { Access::Own } else { Access::ReadOnly };
        let ctx = env.context(access).await?;
        match self.command {
            Command::List { account, json } => {
                let account = match account {
                    Some(name) => Some(setup::find_account(&ctx, Some(&name)).await?),
                    None => None,
                };
                let items = drift::list(&ctx, account.as_ref()).await?;
                if json { output::json(&items)? } else { output::say(&list(&items))? }
            }
            Command::Show { id, json } => {
                let item = drift::get(&ctx, id).await?;
                if json { output::json(&item)? } else { output::say(&show(&item))? }
            }
            Command::Accept { id } => {
                let item = drift::accept(&ctx, id).await?;
                output::say(&format!("{} {} now says what Upwork says", item.drift.kind, item.drift.upwork_id))?;
            }
        }
        Ok(Exit::Done)
    }
}

fn list(items: &[Item]) -> String {
    if items.is_empty() {
        return "Nothing waits for a decision.".to_owned();
    }
    format!(
        "{}\nTake Upwork's side: upwork-odoo drift accept NUMBER. Or bring the two in line in Odoo: the item closes by \
         itself.\n",
        table(&Vec::from_iter(items))
    )
}

/// What each side says, one line for each item.
pub fn table(items: &[&Item]) -> Table {
    let mut table = Table::new(&["", "what", "Upwork says", "Odoo says", "why it did not follow"]);
    for item in items {
        let what = format!("{} {}", item.drift.kind, item.drift.upwork_id);
        table.row([
            item.id.to_string(),
            what,
            side(&item.drift.upwork),
            side(&item.drift.odoo),
            item.drift.reason.clone(),
        ]);
    }
    table
}

/// `hours 4.25, description "API"`.
fn side(side: &drift::Side) -> String {
    let values = side.iter().map(|(name, value)| match value.parse::<rust_decimal::Decimal>() {
        Ok(_) => format!("{name} {value}"),
        Err(_) => format!("{name} {value:?}"),
    });
    values.collect::<Vec<_>>().join(", ")
}

fn show(item: &Item) -> String {
    let mut text = format!("{} {} {}\n", item.id, item.drift.kind, item.drift.upwork_id);
    // Writing to a String cannot fail.
    let _ = writeln!(text, "why it did not follow: {}", item.drift.reason);
    let _ = writeln!(text, "Upwork says: {}", side(&item.drift.upwork));
    let _ = writeln!(text, "Odoo says:   {}", side(&item.drift.odoo));
    let (document, record) = (&item.drift.document, &item.drift.record);
    let _ = writeln!(text, "in Odoo: {} {}, made of {} {}", document.model, document.id, record.model, record.id);
    let _ = writeln!(text, "found: {}", time(item.found_at));
    if let (Some(at), Some(decision)) = (item.decided_at, &item.decision) {
        let _ = writeln!(text, "{decision}: {}", time(at));
    }
    text
}

fn time(at: DateTime<Utc>) -> String {
    at.format("%Y-%m-%d %H:%M UTC").to_string()
}
