//! `employees`: who on Upwork is which employee in Odoo.

use anyhow::{Context as _, Result};

use super::env::Env;
use super::exit::Exit;
use super::host::{Access, Host};
use super::output;
use super::table::Table;
use crate::domain::UserId;
use crate::jobs::employees::{self, Known};
use crate::jobs::setup;

/// Who on Upwork is which employee in Odoo; timesheets are made for that employee.
#[derive(Debug, clap::Args)]
pub struct Options {
    #[command(subcommand)]
    command: Command,
    /// Name or id of the account; may be left out if there is only one.
    #[arg(long, global = true)]
    account: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// List who worked on Upwork, and who that is in Odoo.
    List {
        /// Print it as JSON.
        #[arg(long)]
        json: bool,
    },
    /// Say which employee of the account's company somebody on Upwork is.
    Set {
        /// Upwork's id of the person, as `employees list` shows it.
        freelancer: String,
        /// Id or exact name of the employee in Odoo.
        employee: String,
    },
    /// Forget what was said; then the name decides again.
    Unset {
        /// Upwork's id of the person.
        freelancer: String,
    },
}

impl Options {
    /// Lists, says or forgets.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let access = if matches!(self.command, Command::List { .. }) { Access::ReadOnly } else { Access::Own };
        let ctx = env.context(access).await?;
        let account = setup::find_account(&ctx, self.account.as_deref()).await?;
        let of_account = || format!("account {:?}", account.name);
        match self.command {
            Command::List { json } => {
                let known = employees::list(&ctx, &account).await.with_context(of_account)?;
                if json { output::json(&known)? } else { output::say(&render(&known))? }
            }
            Command::Set { freelancer, employee } => {
                let id = UserId::new(freelancer);
                let (row, employee) = employees::set(&ctx, &account, &id, &employee).await.with_context(of_account)?;
                output::say(&format!(
                    "{id} is {:?} ({row}): timesheets from now on are made for that employee",
                    employee.name
                ))?;
            }
            Command::Unset { freelancer } => {
                let id = UserId::new(freelancer);
                employees::unset(&ctx, &account, &id).await.with_context(of_account)?;
                output::say(&format!("forgotten who {id} is; timesheets that are made stay as they are"))?;
            }
        }
        Ok(Exit::Done)
    }
}

fn render(known: &[Known]) -> String {
    let mut table = Table::new(&["on Upwork", "name", "contracts", "employee", "because"]);
    for one in known {
        let employee = match (&one.employee_name, one.employee_id) {
            (Some(name), Some(id)) => format!("{name} ({id})"),
            (None, Some(id)) => format!("{id}, who is gone"),
            _ => "-".to_owned(),
        };
        let because = match (one.how, &one.reason) {
            (Some(employees::How::Said), _) => "said so".to_owned(),
            (Some(employees::How::Name), _) => "same name".to_owned(),
            (Some(employees::How::Account), _) => "made the account".to_owned(),
            (None, reason) => reason.clone().unwrap_or_default(),
        };
        let name = one.freelancer.name.clone().unwrap_or_default();
        table.row([one.freelancer.id.to_string(), name, one.contracts.to_string(), employee, because]);
    }
    if table.is_empty() {
        return "Nobody has worked for this account yet, as far as reports tell: upwork-odoo sync timelogs".to_owned();
    }
    table.to_string()
}
