//! The command line: a skin over `jobs`. No SQL, no GraphQL, no decision; every command is a file with its
//! `Options` and their `run`.
//!
//! To add a command: a file here, a line in [`Command`] and one in [`Command::run`].

mod adopt;
mod apply;
mod backfill;
mod check;
mod completions;
mod config;
mod connect;
mod days;
#[cfg(feature = "simulator")]
mod demo;
mod disconnect;
mod drift;
mod employees;
mod env;
mod exit;
mod explain;
mod health;
mod host;
mod invoices;
mod ledger;
mod loopback;
mod man;
mod migrate;
mod output;
mod partners;
mod plan_file;
mod reconcile;
mod report;
mod restore;
mod serve;
#[cfg(feature = "simulator")]
mod simulator;
mod status;
mod sync;
mod table;
mod test;
mod timesheets;

use std::path::PathBuf;

use anyhow::Result;

use env::Env;
pub use exit::{Exit, failed};
pub use host::{Access, Host};

/// Keeps Upwork contracts, milestones, proposals, hours and money in Odoo's own tables.
#[derive(Debug, clap::Parser)]
#[command(
    name = "upwork-odoo",
    version,
    max_term_width = 100,
    after_help = "\
Exit codes: 0 done, 1 failed, 2 wrong command line or configuration, 3 done but some records were left alone,\nor `reconcile` found a cent that differs."
)]
pub struct Line {
    /// Configuration file [default: `$UPWORK_ODOO_CONFIG`, else /etc/upwork-odoo/config.toml if it is there]
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    Serve(serve::Options),
    Check(check::Options),
    Migrate(migrate::Options),
    Connect(connect::Options),
    Test(test::Options),
    Disconnect(disconnect::Options),
    Sync(sync::Options),
    Backfill(backfill::Options),
    Status(status::Options),
    Explain(explain::Options),
    Ledger(ledger::Options),
    Reconcile(reconcile::Options),
    Invoices(invoices::Options),
    Apply(apply::Options),
    Partners(partners::Options),
    Timesheets(timesheets::Options),
    Employees(employees::Options),
    Drift(drift::Options),
    Restore(restore::Options),
    Adopt(adopt::Options),
    Config(config::Options),
    Health(health::Options),
    #[cfg(feature = "simulator")]
    Simulator(simulator::Options),
    #[cfg(feature = "simulator")]
    Demo(demo::Options),
    Completions(completions::Options),
    Man(man::Options),
}

impl Command {
    async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        match self {
            Self::Serve(options) => options.run(env).await,
            Self::Check(options) => options.run(env).await,
            Self::Migrate(options) => options.run(env).await,
            Self::Connect(options) => options.run(env).await,
            Self::Test(options) => options.run(env).await,
            Self::Disconnect(options) => options.run(env).await,
            Self::Sync(options) => options.run(env).await,
            Self::Backfill(options) => options.run(env).await,
            Self::Status(options) => options.run(env).await,
            Self::Explain(options) => options.run(env).await,
            Self::Ledger(options) => options.run(env).await,
            Self::Reconcile(options) => options.run(env).await,
            Self::Invoices(options) => options.run(env).await,
            Self::Apply(options) => options.run(env).await,
            Self::Partners(options) => options.run(env).await,
            Self::Timesheets(options) => options.run(env).await,
            Self::Employees(options) => options.run(env).await,
            Self::Drift(options) => options.run(env).await,
            Self::Restore(options) => options.run(env).await,
            Self::Adopt(options) => options.run(env).await,
            Self::Config(options) => options.run(env),
            Self::Health(options) => options.run(env).await,
            #[cfg(feature = "simulator")]
            Self::Simulator(options) => options.run().await,
            #[cfg(feature = "simulator")]
            Self::Demo(options) => options.run(env).await,
            Self::Completions(options) => options.run(),
            Self::Man(options) => options.run(),
        }
    }
}

/// Runs a command line; what went wrong was said when this returns.
pub async fn run(line: Line, host: &impl Host) -> Exit {
    let env = Env { host, file: line.config };
    line.command.run(&env).await.unwrap_or_else(|e| failed(&e))
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Line::command().debug_assert();
    }
}
