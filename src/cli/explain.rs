//! `explain`: where a row in Odoo comes from and what becomes of it.

mod earning;
mod timelog;

use std::fmt::Write;

use anyhow::{Context as _, Result};
use serde::Serialize;
use serde_json::{Map, Value};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::table::Table;
use super::{output, report};
use crate::jobs::explain::{self, ContractStory};
use crate::jobs::setup;

/// Tell what is known of a record: what its row says, what was last written, what was left alone and why.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// A contract, with its client and milestones.
    Contract(Contract),
    /// The hours of a contract on a day.
    Timelog(Timelog),
    /// An earning: rows of the ledger, contract, invoice and fee entry.
    Earning(Earning),
}

#[derive(Debug, clap::Args)]
struct Contract {
    /// Upwork's id of the contract.
    id: String,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct Timelog {
    /// Contract and day: `41846002:2026-03-02`.
    id: String,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// Ask Upwork, too, what its report says of the day now.
    #[arg(long)]
    ask_upwork: bool,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

#[derive(Debug, clap::Args)]
struct Earning {
    /// Number of its row in Upwork's ledger: 899387936. Upwork's invoice has it after a T.
    id: String,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long)]
    account: Option<String>,
    /// Print it as JSON.
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Tells it.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        match self.command {
            Command::Contract(asked) => asked.run(env).await,
            Command::Timelog(asked) => asked.run(env).await,
            Command::Earning(asked) => asked.run(env).await,
        }
    }
}

impl Timelog {
    async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let story = explain::timelog(&ctx, &account, &self.id, self.ask_upwork).await;
        let story = story.with_context(|| format!("account {:?}", account.name))?;
        if self.json {
            output::json(&story)?;
        } else {
            output::say(&timelog::render(&story)?)?;
        }
        Ok(Exit::Done)
    }
}

impl Earning {
    async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let story = explain::earning(&ctx, &account, self.id.trim_start_matches('T')).await;
        let story = story.with_context(|| format!("account {:?}", account.name))?;
        if self.json {
            output::json(&story)?;
        } else {
            output::say(&earning::render(&story))?;
        }
        Ok(Exit::Done)
    }
}

impl Contract {
    async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let ctx = env.context(Access::ReadOnly).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let story = explain::contract(&ctx, &account, &self.id).await;
        let story = story.with_context(|| format!("account {:?}", account.name))?;
        if self.json {
            output::json(&story)?;
        } else {
            output::say(&render(&story)?)?;
        }
        Ok(Exit::Done)
    }
}

/// The story of a contract, for people.
pub fn render(story: &ContractStory) -> Result<String> {
    let row = match story.odoo_id {
        Some(id) => format!("upwork_contract row {id}"),
        None if story.deleted_in_odoo => "deleted in Odoo".to_owned(),
        None => "no row in Odoo".to_owned(),
    };
    let mut text = format!("contract {}: {row}\n", story.upwork_id);
    if let Some(client) = &story.client {
        let name = client.name.as_deref().unwrap_or("(no name)");
        let partner = story.client_partner.map_or_else(|| "none yet".to_owned(), |id| format!("res_partner row {id}"));
        // Writing to a String cannot fail.
        let _ = writeln!(text, "client {}: {name}; partner: {partner}", client.id);
    }
    let mut columns = Table::new(&["column", "in Odoo", "last written"]);
    let (now, written) = (fields(story.in_odoo.as_ref())?, fields(story.last_written.as_ref())?);
    let names: Vec<&String> = if now.is_empty() { written.keys().collect() } else { now.keys().collect() };
    for name in names {
        columns.row([name.clone(), cell(now.get(name)), cell(written.get(name))]);
    }
    if !columns.is_empty() {
        let _ = write!(text, "\n{columns}");
    }
    let mut milestones = Table::new(&["milestone", "row", "state", "name"]);
    for milestone in &story.milestones {
        let row = if milestone.deleted_in_odoo { "deleted in Odoo".to_owned() } else { milestone.odoo_id.to_string() };
        let [state, name] = [&milestone.state, &milestone.name].map(|text| text.clone().unwrap_or_default());
        milestones.row([milestone.upwork_id.clone(), row, state, name]);
    }
    if !milestones.is_empty() {
        let _ = write!(text, "\n{milestones}");
    }
    Ok(text + &report::left_alone(&story.skipped))
}

fn fields(values: Option<&impl Serialize>) -> Result<Map<String, Value>> {
    Ok(match serde_json::to_value(values)? {
        Value::Object(fields) => fields,
        _ => Map::new(),
    })
}

fn cell(value: Option<&Value>) -> String {
    match value {
        None | Some(Value::Null) => "-".to_owned(),
        Some(Value::String(text)) => text.clone(),
        Some(other) => other.to_string(),
    }
}
