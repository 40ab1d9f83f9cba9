//! The state every handler shares, and the router over it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::{
    Router,
    routing::{get, post},
};

use super::{
    ApiKey, control,
    fault::Script,
    graphql::{self, Documents},
    oauth::{Grants, authorize, token},
    record::Log,
    world::World,
};
use crate::clock::Clock;

/// What every handler shares.
#[derive(Debug)]
pub(super) struct Shared {
    pub clock: Clock,
    pub keys: Vec<ApiKey>,
    pub documents: Documents,
    pub inner: Mutex<Inner>,
}

/// What changes while the simulator runs.
#[derive(Debug)]
pub(super) struct Inner {
    pub world: World,
    pub grants: Grants,
    pub script: Script,
    pub log: Log,
    /// Who approves without being asked.
    pub approve_as: Option<String>,
}

impl Shared {
    /// What changes, locked; never held across an await.
    pub fn inner(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub fn knows_client(&self, id: &str) -> bool {
        self.keys.iter().any(|key| key.client_id == id)
    }

    pub fn knows(&self, id: &str, secret: &str) -> bool {
        self.keys.iter().any(|key| key.client_id == id && key.client_secret == secret)
    }
}

/// Every address the simulator answers at.
pub(super) fn router(shared: Arc<Shared>) -> Router {
    Router::new()
        .route(authorize::PATH, get(authorize::page).post(authorize::decide))
        .route("/api/v3/oauth2/token", post(token::answer))
        .route("/graphql", post(graphql::answer))
        .nest("/_simulator", control::router())
        .with_state(shared)
}
