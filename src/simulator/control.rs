//! `/_simulator/...`: what a person, a script or another process uses to watch the simulator and to move its world.
//! Open to anybody who can reach the loopback address.

use std::sync::Arc;

use axum::{
    Json, Router,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    error::Error,
    fault::Fault,
    oauth::Tokens,
    record::RequestRecord,
    server::Shared,
    step::Step,
    world::{OrganizationKind, Person, World},
};

type Simulator = State<Arc<Shared>>;

/// The control addresses.
pub(super) fn router() -> Router<Arc<Shared>> {
    Router::new()
        .route("/world", get(world))
        .route("/requests", get(requests))
        .route("/reset-requests", post(reset_requests))
        .route("/step", post(step))
        .route("/fault", post(fault))
        .route("/clear-faults", post(clear_faults))
        .route("/approve", post(approve))
        .route("/tokens", post(tokens))
        .route("/revoke", post(revoke))
}

async fn requests(State(shared): Simulator) -> Json<Vec<RequestRecord>> {
    Json(shared.inner().log.to_vec())
}

async fn reset_requests(State(shared): Simulator) -> StatusCode {
    shared.inner().log.clear();
    StatusCode::NO_CONTENT
}

async fn step(State(shared): Simulator, Json(step): Json<Step>) -> Response {
    done(shared.step(&step))
}

async fn fault(State(shared): Simulator, Json(fault): Json<Fault>) -> StatusCode {
    shared.inner().script.push(fault);
    StatusCode::NO_CONTENT
}

async fn clear_faults(State(shared): Simulator) -> StatusCode {
    shared.inner().script.clear();
    StatusCode::NO_CONTENT
}

/// A user, or nobody.
#[derive(Deserialize)]
struct Who {
    user: Option<String>,
}

async fn approve(State(shared): Simulator, Json(who): Json<Who>) -> StatusCode {
    shared.inner().approve_as = who.user;
    StatusCode::NO_CONTENT
}

async fn tokens(State(shared): Simulator, Json(who): Json<Who>) -> Response {
    match shared.issue(&who.user.unwrap_or_default()) {
        Ok(tokens) => Json(tokens).into_response(),
        Err(error) => done(Err(error)),
    }
}

async fn revoke(State(shared): Simulator, Json(who): Json<Who>) -> StatusCode {
    shared.inner().grants.revoke(&who.user.unwrap_or_default());
    StatusCode::NO_CONTENT
}

async fn world(State(shared): Simulator) -> Json<Value> {
    Json(summary(&shared.inner().world))
}

fn summary(world: &World) -> Value {
    let tenant = |id: &String| {
        let found = world.organization(id)?;
        let kind = match found.kind {
            OrganizationKind::Freelancer => "freelancer",
            OrganizationKind::Agency => "agency",
            OrganizationKind::Client => "client",
        };
        Some(json!({"id": id, "name": found.name, "kind": kind}))
    };
    let user = |person: &Person| {
        let tenants: Vec<Value> = person.tenants.iter().filter_map(tenant).collect();
        json!({"id": person.id, "name": person.name(), "tenants": tenants})
    };
    json!({
        "users": world.users().map(user).collect::<Vec<Value>>(),
        "organizations": world.organizations().count(),
        "contracts": world.contracts().len(),
        "milestones": world.contracts().iter().map(|of| of.milestones().len()).sum::<usize>(),
        "pending_offers": world.pending_offers().len(),
        "proposals": world.proposals().len(),
    })
}

fn done(outcome: Result<(), Error>) -> Response {
    match outcome {
        Ok(()) => StatusCode::NO_CONTENT.into_response(),
        Err(error @ Error::Unknown { .. }) => (StatusCode::NOT_FOUND, error.to_string()).into_response(),
        Err(error) => (StatusCode::UNPROCESSABLE_ENTITY, error.to_string()).into_response(),
    }
}

impl Shared {
    /// Makes a step happen now.
    pub fn step(&self, step: &Step) -> Result<(), Error> {
        let now = self.clock.now();
        let world = &mut self.inner().world;
        world.advance(now.date_naive());
        world.apply(step, now)
    }

    /// Tokens for a user, as if the first key's application had been approved.
    pub fn issue(&self, user: &str) -> Result<Tokens, Error> {
        let mut inner = self.inner();
        if !inner.world.users().any(|known| known.id == user) {
            return Err(Error::unknown("user", user));
        }
        let client = self.keys.first().map(|key| key.client_id.as_str());
        let now = self.clock.now();
        Ok(inner.grants.give(user, client.unwrap_or_default(), now))
    }
}
