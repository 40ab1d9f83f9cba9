//! `simulator`: an offline Upwork to try things against, since Upwork has no sandbox.

use anyhow::{Context as _, Result};

use super::exit::Exit;
use super::output;
use crate::clock::Clock;
use crate::lifecycle::Lifecycle;
use crate::simulator::{ApiKey, Options as Settings, Person, Running, Simulator, World, WorldSpec};

/// Run an offline Upwork: consent page, tokens, GraphQL, and a world of contracts.
///
/// Without --seed it holds a small fixed example.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Port on 127.0.0.1; 0 takes a free one.
    #[arg(long, default_value_t = 8480)]
    port: u16,
    /// Who approves every application without being asked: id of a user [default if no id is given: the first].
    #[arg(long, value_name = "USER", num_args = 0..=1, default_missing_value = "")]
    auto_approve: Option<String>,
    /// Make a world of its own from this number; the same number and sizes make the same world.
    #[arg(long)]
    seed: Option<u64>,
    #[command(flatten)]
    sizes: Sizes,
}

/// How large a seeded world is.
#[derive(Debug, clap::Args)]
struct Sizes {
    /// People who can sign in.
    #[arg(long, default_value_t = 1, requires = "seed")]
    users: u32,
    /// Hourly contracts of each.
    #[arg(long, default_value_t = 14, requires = "seed")]
    hourly: u32,
    /// Fixed-price contracts of each.
    #[arg(long, default_value_t = 6, requires = "seed")]
    fixed: u32,
    /// Milestones of each fixed-price contract.
    #[arg(long, default_value_t = 3, requires = "seed")]
    milestones: u32,
    /// Proposals of each.
    #[arg(long, default_value_t = 24, requires = "seed")]
    proposals: u32,
    /// Client organizations.
    #[arg(long, default_value_t = 5, requires = "seed")]
    clients: u32,
    /// Contracts of the first user's agency; 0: no agency.
    #[arg(long, default_value_t = 0, requires = "seed")]
    agency_contracts: u32,
    /// Weeks of hours on the hourly contracts before the present one; from there they go on as time does.
    #[arg(long, default_value_t = 0, requires = "seed")]
    weeks: u32,
    /// Most lines of hours of a contract on one day.
    #[arg(long, default_value_t = 3, requires = "seed")]
    cells_per_day: u32,
    /// Exactly that many lines on every contract and day, for a world of a known size.
    #[arg(long, requires = "seed")]
    every_day: bool,
    /// A ledger too: invoices for the hours of those weeks, and what else moves a wallet.
    #[arg(long, requires = "seed")]
    money: bool,
    /// Currencies of the contracts, separated by commas.
    #[arg(long, default_value = "USD", value_delimiter = ',', requires = "seed")]
    currencies: Vec<String>,
}

impl Options {
    /// Runs until a signal.
    pub async fn run(self) -> Result<Exit> {
        let world = match self.seed {
            None => World::example(),
            Some(seed) => World::seeded(&self.sizes.spec(seed)),
        };
        let first = world.users().next().map(|user| user.id.clone());
        let approve_as = self.auto_approve.and_then(|user| if user.is_empty() { first } else { Some(user) });
        let settings = Settings { port: self.port, world, approve_as, ..Settings::default() };
        let lifecycle = Lifecycle::new(std::time::Duration::from_secs(1));
        let running = Simulator::start(settings, Clock::system()).await.context("the simulator")?;
        output::say(&describe(&running))?;
        lifecycle.run().await?;
        running.stop().await;
        Ok(Exit::Done)
    }
}

impl Sizes {
    fn spec(self, seed: u64) -> WorldSpec {
        WorldSpec {
            seed,
            users: self.users,
            hourly: self.hourly,
            fixed: self.fixed,
            milestones_per_fixed: self.milestones,
            proposals: self.proposals,
            clients: self.clients,
            agency_contracts: self.agency_contracts,
            weeks: self.weeks,
            cells_per_day: self.cells_per_day,
            every_day: self.every_day,
            money: self.money,
            currencies: self.currencies,
            ..WorldSpec::default()
        }
    }
}

/// What to set so that the daemon asks this one instead of Upwork.
fn describe(running: &Running) -> String {
    let key = ApiKey::default();
    let name = |user: &Person| format!("{} ({})", user.name(), user.id);
    let users: Vec<String> = running.world(|world| world.users().map(name).collect());
    format!(
        "UPWORK_ODOO__UPWORK__AUTHORIZE_URL={}\nUPWORK_ODOO__UPWORK__TOKEN_URL={}\nUPWORK_ODOO__UPWORK__GRAPHQL_URL={}\n\n\
         API key: client id {:?}, client secret {:?}\n\
         who can sign in: {}\n\
         what it was asked: {}/_simulator/requests\n",
        running.authorize_url(),
        running.token_url(),
        running.graphql_url(),
        key.client_id,
        key.client_secret,
        users.join(", "),
        running.base_url(),
    )
}
