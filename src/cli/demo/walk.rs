//! The steps of the demonstration, each with what it shows.

use anyhow::{Context as _, Result, bail, ensure};
use secrecy::SecretString;
use url::Url;

use super::super::host::{Access, Host};
use super::super::table::Table;
use super::super::{explain, output, reconcile, report, status};
use super::browser;
use crate::config::Config;
use crate::domain::{Account, Job, Kind, RunReport};
use crate::jobs::invoices::{self, Options as How, Wanted};
use crate::jobs::reconcile::reconcile as compare;
use crate::jobs::setup::{self, NewAccount};
use crate::jobs::{self, Context, Ran, connect, contracts, partners, run_by_hand};
use crate::simulator::{ApiKey, Running};

/// Name of the account.
const NAME: &str = "Demo";
/// Odoo's first company.
const COMPANY: i32 = 1;
/// Where people see the rows: kind, table, menu.
const PLACES: [(Kind, &str, &str); 8] = [
    (Kind::Contract, "upwork_contract", "Upwork > Contracts"),
    (Kind::Milestone, "upwork_milestone", "Upwork > Contracts, in the contract's form"),
    (Kind::Proposal, "upwork_proposal", "Upwork > Proposals"),
    (Kind::Timelog, "upwork_timelog", "Upwork > Time Logs"),
    (Kind::Earning, "upwork_earning", "Upwork > Earnings"),
    (Kind::Invoice, "account_move", "Invoicing; invoice of the earning"),
    (Kind::FeeEntry, "account_move", "Invoicing; fee entry of the earning"),
    (Kind::Client, "res_partner", "Contacts; client of the contract"),
];

/// The walk.
#[derive(Debug)]
pub struct Walk<'a, H> {
    /// The rest of the program.
    pub host: &'a H,
    /// Its configuration.
    pub config: &'a Config,
    /// Upwork's stand-in.
    pub upwork: &'a Running,
}

impl<H: Host> Walk<'_, H> {
    /// The steps before the daemon starts.
    ///
    /// # Errors
    /// The database is not as `scripts/demo` makes it.
    pub async fn prepare(&self) -> Result<Account> {
        let ctx = &self.context(Access::Own).await?;
        let report = setup::check(ctx).await?;
        let series = report.series.context("there is no Odoo in the database")?;
        ensure!(report.stops_nothing(), "the schema check stops a job: {:#?}", report.findings);
        heading("check: is this the Odoo that the program was made for, and may its role do what it must?")?;
        output::say(&format!("{} as role {}: Odoo {series}, all jobs may run", report.database, report.role))?;
        heading("migrate: our own schema in Odoo's database; then an account, as Odoo's form makes one")?;
        let made = setup::migrate(ctx).await?;
        let key = ApiKey::default();
        let new = NewAccount {
            name: NAME.to_owned(),
            client_id: key.client_id,
            client_secret: SecretString::from(key.client_secret),
            company_id: COMPANY,
        };
        let id = setup::create_account(ctx, &new).await?;
        output::say(&format!(
            "schema upwork_sync, version {}, owner {}\nupwork_account row {id}, {NAME:?}, not connected",
            made.to, made.owner
        ))?;
        Ok(setup::find_account(ctx, Some(&id.to_string())).await?)
    }

    /// The steps beside the running daemon.
    ///
    /// # Errors
    /// A step did not show what it should.
    pub async fn all(&self, account: &Account) -> Result<()> {
        let ctx = self.context(Access::Own).await?;
        self.connect(&ctx, account).await?;
        self.dry_run(account).await?;
        self.first_run(&ctx, account).await?;
        partners(&ctx, account).await?;
        second_run(&ctx, account).await?;
        hours(&ctx, account).await?;
        money(&ctx, account).await?;
        self.one_contract(&ctx, account).await?;
        heading("status")?;
        output::say(&status::render(&jobs::status::status(&ctx).await?))
    }

    async fn context(&self, access: Access) -> Result<Context> {
        Ok(self.host.context(self.config.clone(), access).await?)
    }

    async fn connect(&self, ctx: &Context, account: &Account) -> Result<()> {
        heading("connect: the link that `upwork-odoo connect` prints, opened in a browser")?;
        let user = self.upwork.world(|world| world.users().next().map(|user| user.id.clone()));
        let user = user.context("the simulator has no user")?;
        let link: Url = connect::issue_link(ctx, account.id).await?;
        for hop in browser::connect(&link, &self.upwork.authorize_url(), &user).await? {
            output::say(&hop)?;
        }
        let connected = setup::find_account(ctx, Some(&account.id.to_string())).await?;
        ensure!(connected.is_connected, "the account is not connected: {:?}", connected.last_error);
        output::say(&format!("{NAME:?} is {}", connected.state))
    }

    async fn dry_run(&self, account: &Account) -> Result<()> {
        heading("sync contracts --dry-run: PostgreSQL refuses every write of this connection")?;
        let (plans, would) = contracts::preview(&self.context(Access::ReadOnly).await?, account).await?;
        let plans: String = plans.iter().map(ToString::to_string).collect();
        for line in plans.lines().take(5) {
            output::say(line)?;
        }
        output::say(&format!("... {} lines in all\n{}", plans.lines().count(), report::render(&would)))
    }

    async fn first_run(&self, ctx: &Context, account: &Account) -> Result<()> {
        heading("sync contracts: what was written, and where people see it")?;
        let before = self.upwork.requests().len();
        let done = run(ctx, account, Job::Contracts).await?;
        let asked = self.upwork.requests().len() - before;
        output::say(&format!("{}{asked} requests to Upwork", written(&done)))
    }

    /// The first contract on which Odoo has milestones.
    async fn one_contract(&self, ctx: &Context, account: &Account) -> Result<()> {
        let ids: Vec<String> = self.upwork.world(|world| world.contracts().iter().map(|c| c.id.clone()).collect());
        for id in ids {
            let story = jobs::explain::contract(ctx, account, &id).await?;
            if !story.milestones.is_empty() {
                heading(&format!("explain contract {id}"))?;
                return output::say(&explain::render(&story)?);
            }
        }
        bail!("no contract has milestones")
    }
}

fn heading(text: &str) -> Result<()> {
    output::say(&format!("\n== {text}"))
}

async fn run(ctx: &Context, account: &Account, job: Job) -> Result<RunReport> {
    match run_by_hand(ctx, account.clone(), job).await? {
        Ran::Report(report) => Ok(report),
        Ran::Busy | Ran::DoneBefore => bail!("another run of the job is on its way"),
    }
}

async fn partners(ctx: &Context, account: &Account) -> Result<()> {
    heading("partners create: Odoo knew none of the clients, so their contracts waited; then sync again")?;
    let made = partners::create_missing(ctx, account).await?;
    output::say(&written(&made))?;
    output::say(&report::render(&run(ctx, account, Job::Contracts).await?))
}

async fn second_run(ctx: &Context, account: &Account) -> Result<()> {
    heading("sync contracts again: nothing to write")?;
    let done = run(ctx, account, Job::Contracts).await?;
    let rows: u64 = done.counts.values().map(|counts| counts.inserted + counts.updated).sum();
    output::say(&report::render(&done))?;
    ensure!(rows == 0, "the second run wrote {rows} rows");
    Ok(())
}

async fn hours(ctx: &Context, account: &Account) -> Result<()> {
    heading("sync timelogs: the hours of the open week and the two before; then again: nothing to write")?;
    let done = run(ctx, account, Job::Timelogs).await?;
    output::say(&written(&done))?;
    let again = run(ctx, account, Job::Timelogs).await?;
    let rows: u64 = again.counts.values().map(|counts| counts.inserted + counts.updated).sum();
    output::say(&report::render(&again))?;
    ensure!(rows == 0, "the second run wrote {rows} rows");
    Ok(())
}

async fn money(ctx: &Context, account: &Account) -> Result<()> {
    heading("sync earnings: what clients paid and what Upwork kept; then again: nothing to write")?;
    output::say(&written(&run(ctx, account, Job::Earnings).await?))?;
    let again = run(ctx, account, Job::Earnings).await?;
    let rows: u64 = again.counts.values().map(|counts| counts.inserted + counts.updated).sum();
    output::say(&report::render(&again))?;
    ensure!(rows == 0, "the second run wrote {rows} rows");
    heading("invoices create: the drafts that Odoo itself would have made of them")?;
    let done = invoices::create(ctx, account, &Wanted::default(), How::default()).await?;
    output::say(&written(&done.report))?;
    heading("reconcile: Odoo's books beside the wallet on Upwork")?;
    output::say(&reconcile::render(&compare(ctx, Some(&account.id.to_string()), None).await?))
}

fn written(report: &RunReport) -> String {
    let mut table = Table::new(&["table", "new rows", "changed", "in Odoo"]);
    for (kind, place, menu) in PLACES {
        if let Some(counts) = report.counts.get(&kind) {
            table.row([place.to_owned(), counts.inserted.to_string(), counts.updated.to_string(), menu.to_owned()]);
        }
    }
    table.to_string() + &report::left_alone(&report.skipped)
}
