//! An offline Upwork: the OAuth pages, the token endpoint, GraphQL over the schema subset, worlds of any size and a
//! fault script. Tests, the demo and everybody without an API key use it, since Upwork has no sandbox.
//!
//! ```text
//! Options { world: World::seeded(..) }  --Simulator::start-->  Running
//! Running::step(Step)      the world changes      contract ended, new rate, milestone paid, proposal hired ...
//! Running::fault(Fault)    an answer goes wrong   429, reset, cut body, partial data, dead token ...
//! Running::requests()      what it was asked
//! ```
//!
//! The same control is open over HTTP under `/_simulator/`. Time comes from the [`Clock`](crate::clock::Clock)
//! given, so tokens age when a test says so. It speaks its own wire types and must not import any other module of
//! the program, so that a mistake in those can't hide in both.

mod control;
mod error;
mod fault;
mod graphql;
mod oauth;
mod play;
mod record;
mod resolve;
mod running;
mod server;
mod step;
mod wire;
pub mod world;

#[cfg(test)]
mod tests;

pub use self::{
    error::Error,
    fault::{Fault, FaultKind},
    graphql::SCHEMA,
    oauth::Tokens,
    record::{Face, RequestRecord},
    running::{Running, Simulator},
    step::{NewContract, NewTerms, NewTransaction, Step},
    world::{LedgerDate, MilestoneState, Person, ProposalStatus, World, WorldSpec},
};

/// How a simulator starts.
#[derive(Clone, Debug)]
pub struct Options {
    /// Port on the loopback address; 0 takes a free one.
    pub port: u16,
    /// What it answers from.
    pub world: World,
    /// Applications it knows.
    pub keys: Vec<ApiKey>,
    /// Id of the user who approves every application without being asked; with none the page asks.
    pub approve_as: Option<String>,
    /// Codes and tokens follow from it.
    pub seed: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self { port: 0, world: World::example(), keys: vec![ApiKey::default()], approve_as: None, seed: 1 }
    }
}

/// An application, as registered in Upwork's developer portal.
#[derive(Clone)]
pub struct ApiKey {
    /// Public id.
    pub client_id: String,
    /// Secret; not shown by `Debug`.
    pub client_secret: String,
}

impl Default for ApiKey {
    fn default() -> Self {
        Self { client_id: "simulator".to_owned(), client_secret: "simulator-secret".to_owned() }
    }
}

impl std::fmt::Debug for ApiKey {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ApiKey").field("client_id", &self.client_id).finish_non_exhaustive()
    }
}
