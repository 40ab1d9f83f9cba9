//! A simulator with one account on it, and the client under test in front.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeZone, Utc};
use secrecy::{ExposeSecret, SecretString};
use upwork_odoo::clock::Clock;
use upwork_odoo::domain::OrganizationId;
use upwork_odoo::simulator::{Face, Options, RequestRecord, Running, Simulator, World};
use upwork_odoo::upwork::{Budget, Client, Error, Foreign, HttpSettings, Retry, Session, Tokens, http_client};

pub const ANNA: &str = "1181921839933591552";
pub const STUDIO: &str = "1483920011223344128";

/// Counts what is taken, and remembers what is asked of it.
#[derive(Clone, Default)]
pub struct Ledger {
    pub taken: Arc<Mutex<u32>>,
    pub pauses: Arc<Mutex<Vec<DateTime<Utc>>>>,
}

impl Budget for Ledger {
    async fn take(&self, requests: u32) -> Result<(), Foreign> {
        *self.taken.lock().unwrap() += requests;
        Ok(())
    }

    async fn pause_until(&self, instant: DateTime<Utc>) -> Result<(), Foreign> {
        self.pauses.lock().unwrap().push(instant);
        Ok(())
    }
}

/// Tokens in memory; a renewal hands out the next one of the list.
#[derive(Clone, Default)]
pub struct Purse {
    current: Arc<Mutex<String>>,
    next: Arc<Mutex<Vec<String>>>,
    pub rotations: Arc<Mutex<u32>>,
}

impl Purse {
    pub fn holding(current: &str, next: &[&str]) -> Self {
        let next = next.iter().map(ToString::to_string).collect();
        Self { current: Arc::new(Mutex::new(current.into())), next: Arc::new(Mutex::new(next)), ..Self::default() }
    }
}

impl Tokens for Purse {
    async fn current(&self) -> Result<SecretString, Foreign> {
        Ok(self.current.lock().unwrap().clone().into())
    }

    async fn rotate(&self, rejected: &SecretString) -> Result<SecretString, Foreign> {
        assert_eq!(rejected.expose_secret(), *self.current.lock().unwrap(), "the refused token is named");
        *self.rotations.lock().unwrap() += 1;
        let next = self.next.lock().unwrap().pop().ok_or_else(|| Foreign::new(false, "no further token"))?;
        self.current.lock().unwrap().clone_from(&next);
        Ok(next.into())
    }
}

pub struct Rig {
    pub sim: Running,
    pub clock: Clock,
    pub budget: Ledger,
    pub purse: Purse,
    pub client: Client<Ledger>,
}

pub fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 16, 12, 0, 0).unwrap()
}

/// Retries that cost a test no time.
pub fn quick() -> Retry {
    let (base, cap) = (Duration::from_millis(1), Duration::from_millis(4));
    Retry { attempts: 3, base, cap, longest_wait: cap, rate_limit_pause: base, seed: Some(1) }
}

impl Rig {
    pub async fn start(world: World) -> Self {
        Self::with(world, &HttpSettings::default()).await
    }

    pub async fn with(world: World, settings: &HttpSettings) -> Self {
        let user = world.users().next().unwrap().id.clone();
        let clock = Clock::manual(noon());
        let sim = Simulator::start(Options { world, ..Options::default() }, clock.clone()).await.unwrap();
        let issue = || sim.issue_tokens(&user).unwrap().access_token;
        let purse = Purse::holding(&issue(), &[&issue(), &issue()]);
        let budget = Ledger::default();
        let http = http_client(settings).unwrap();
        let client = Client::new(http, sim.graphql_url().parse().unwrap(), quick(), clock.clone(), budget.clone());
        Self { sim, clock, budget, purse, client }
    }

    pub fn session(&self, tenant: &str) -> Session<Purse, Ledger> {
        self.client.session(self.purse.clone(), Some(OrganizationId::new(tenant)))
    }

    /// The first user's own tenant.
    pub fn freelancer(&self) -> Session<Purse, Ledger> {
        self.session(&self.sim.world(|world| world.users().next().unwrap().tenants[0].clone()))
    }

    pub fn asked(&self) -> Vec<RequestRecord> {
        self.sim.requests().into_iter().filter(|record| record.face == Face::Graphql).collect()
    }

    /// How often an operation was asked.
    pub fn count(&self, operation: &str) -> usize {
        self.asked().iter().filter(|record| record.operation.as_deref() == Some(operation)).count()
    }
}

/// The error and everything under it, in both forms, as a log might show it.
pub fn all_text(error: &(dyn std::error::Error + 'static)) -> String {
    let mut text = format!("{error} {error:?}");
    let mut under = error.source();
    while let Some(source) = under {
        text = format!("{text} {source} {source:?}");
        under = source.source();
    }
    text
}

/// The name of an error's variant.
pub fn variant(error: &Error) -> String {
    format!("{error:?}").split(['(', ' ', '{']).next().unwrap().to_owned()
}
