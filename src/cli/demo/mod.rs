//! `demo`: the whole way once, against an offline Upwork and a database made for it (`scripts/demo`).

mod browser;
mod walk;

use anyhow::{Context as _, Result, ensure};
use secrecy::ExposeSecret;
use tokio::net::TcpListener;
use url::Url;

use self::walk::Walk;
use super::env::Env;
use super::exit::Exit;
use super::host::Host;
use super::output;
use crate::clock::Clock;
use crate::config::{Config, Level, Sources};
use crate::lifecycle::Lifecycle;
use crate::simulator::world::ContractStatus;
use crate::simulator::{self, Running, Simulator, World, WorldSpec};
use crate::telemetry;

/// What the database's name must begin with: nobody's own database gets demonstration data by mistake.
const DATABASE: &str = "upwork_odoo_demo";

/// Show the whole way once: connect, sync, what was written; use `make demo`, which makes the database.
#[derive(Debug, clap::Args)]
pub struct Options {
    /// Stay up afterwards, until Ctrl-C, for a look around.
    #[arg(long)]
    keep: bool,
}

impl Options {
    /// Starts an offline Upwork and the daemon, walks the way, and stops both.
    pub async fn run(self, env: &Env<'_, impl Host>) -> Result<Exit> {
        let upwork = Simulator::start(settings(), Clock::system()).await.context("the simulator")?;
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let config = config(env, &upwork, &format!("http://{}", listener.local_addr()?))?;
        telemetry::init(&config.log)?;
        let lifecycle = Lifecycle::new(config.schedule.grace);
        let walk = Walk { host: env.host, config: &config, upwork: &upwork };
        let account = walk.prepare().await?;
        let shown = async {
            let shown = walk.all(&account).await;
            if shown.is_ok() && self.keep {
                output::say(&look_around(&config, &upwork))?;
                lifecycle.soft().cancelled().await;
            }
            lifecycle.stop();
            shown
        };
        let (served, shown) = tokio::join!(env.host.serve(config.clone(), listener, &lifecycle), shown);
        upwork.stop().await;
        served?;
        shown?;
        Ok(Exit::Done)
    }
}

fn settings() -> simulator::Options {
    let currencies = vec!["USD".to_owned(), "EUR".to_owned()];
    let world =
        World::seeded(&WorldSpec { currencies, odd_text: false, weeks: 5, money: true, ..WorldSpec::default() });
    simulator::Options { world, ..simulator::Options::default() }
}

/// The configuration of this process, but for Upwork's addresses and our own. Without catching up, the schedule
/// does not get ahead of the walk.
fn config(env: &Env<'_, impl Host>, upwork: &Running, page: &str) -> Result<Config> {
    let mut sources = Sources::from_process(env.file.clone());
    for (key, value) in [
        ("UPWORK__AUTHORIZE_URL", upwork.authorize_url()),
        ("UPWORK__TOKEN_URL", upwork.token_url()),
        ("UPWORK__GRAPHQL_URL", upwork.graphql_url()),
        ("UPWORK__PER_SECOND", "100".to_owned()),
        ("HTTP__PUBLIC_URL", page.to_owned()),
        ("SCHEDULE__CATCH_UP", "false".to_owned()),
        ("ODOO__TAXES", "none".to_owned()),
    ] {
        sources.env.insert(format!("UPWORK_ODOO__{key}"), value);
    }
    let mut config = Config::load(&sources)?;
    let url = Url::parse(config.database.url.expose_secret()).ok();
    ensure!(
        url.is_some_and(|url| url.path().trim_start_matches('/').starts_with(DATABASE)),
        "the demonstration writes into databases named {DATABASE}... only: run `make demo`, which makes one"
    );
    if config.log.level == Level::Info {
        config.log.level = Level::Warn;
    }
    Ok(config)
}

fn look_around(config: &Config, upwork: &Running) -> String {
    let running = |world: &World| {
        let mut running = world.contracts().iter().filter(|contract| contract.status == ContractStatus::Active);
        running.next().map(|contract| contract.id.clone()).unwrap_or_default()
    };
    format!(
        "\nStaying up until Ctrl-C. In another terminal, with the variables that were printed first:\n\n\
         export UPWORK_ODOO__UPWORK__AUTHORIZE_URL={}\nexport UPWORK_ODOO__UPWORK__TOKEN_URL={}\n\
         export UPWORK_ODOO__UPWORK__GRAPHQL_URL={}\nexport UPWORK_ODOO__HTTP__PUBLIC_URL={}\n\
         export UPWORK_ODOO__ODOO__TAXES=none\n\n\
         curl -H 'content-type: application/json' \\\n  -d '{{\"step\": \"contract_paused\", \"contract\": \"{}\"}}' \
         {base}/_simulator/step\n\
         curl {base}/_simulator/requests\nupwork-odoo sync contracts --dry-run\n",
        upwork.authorize_url(),
        upwork.token_url(),
        upwork.graphql_url(),
        config.http.public_url,
        upwork.world(running),
        base = upwork.base_url(),
    )
}
