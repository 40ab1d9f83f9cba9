//! The simulator, seen from outside: over a real socket, as the program under test sees it.

mod control;
mod examples;
mod faults;
mod hours;
mod ledger;
mod oauth;
mod paging;
mod schema;
mod steps;
mod worlds;

use chrono::{DateTime, Duration, TimeZone, Utc};
use serde_json::{Value, json};

use super::{Options, Running, Simulator, World};
use crate::clock::Clock;

const ANNA: &str = "1181921839933591552";
const STUDIO: &str = "1483920011223344128";

fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 16, 12, 0, 0).unwrap()
}

/// The one place of these tests that makes a client: they are outside the program.
#[allow(clippy::disallowed_methods)]
fn client() -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default(); // the first test to come wins
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .user_agent("simulator-tests/1.0")
        .build()
        .unwrap()
}

/// A simulator, its clock, and somebody with a token who asks it.
struct Setup {
    sim: Running,
    clock: Clock,
    http: reqwest::Client,
    token: String,
}

async fn setup(world: World) -> Setup {
    let user = world.users().next().unwrap().id.clone();
    let clock = Clock::manual(noon());
    let options = Options { world, ..Options::default() };
    let sim = Simulator::start(options, clock.clone()).await.unwrap();
    let token = sim.issue_tokens(&user).unwrap().access_token;
    Setup { sim, clock, http: client(), token }
}

impl Setup {
    /// Lets days go by; a token does not live that long.
    fn pass(&mut self, days: i64) {
        self.clock.advance(Duration::days(days));
        let user = self.sim.world(|world| world.users().next().unwrap().id.clone());
        self.token = self.sim.issue_tokens(&user).unwrap().access_token;
    }

    fn post(&self, query: &str, variables: &Value, tenant: Option<&str>) -> reqwest::RequestBuilder {
        let request = self
            .http
            .post(self.sim.graphql_url())
            .bearer_auth(&self.token)
            .json(&json!({"query": query, "variables": variables}));
        match tenant {
            Some(id) => request.header("X-Upwork-API-TenantId", id),
            None => request,
        }
    }

    async fn ask_as(&self, query: &str, variables: &Value, tenant: Option<&str>) -> Value {
        let response = self.post(query, variables, tenant).send().await.unwrap();
        assert_eq!(response.status(), 200);
        response.json().await.unwrap()
    }

    async fn ask(&self, query: &str) -> Value {
        self.ask_as(query, &json!({}), None).await
    }
}
