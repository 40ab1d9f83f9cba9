//! Bare answers for whoever watches the process: open to all, so they tell nothing but yes or no.

use std::time::Duration;

use axum::extract::State;
use axum::http::StatusCode;
use tokio::time::timeout;

use crate::jobs::{self, Context};

/// Whoever asks gives up sooner than the pool, which waits for a database that is away.
const PATIENCE: Duration = Duration::from_secs(2);

/// The process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// The process could do its work: the database answers and is the one it belongs to.
pub async fn ready(State(ctx): State<Context>) -> (StatusCode, &'static str) {
    match timeout(PATIENCE, jobs::gate::at_home(&ctx)).await {
        Ok(Ok(())) => return (StatusCode::OK, "ok\n"),
        Ok(Err(e)) => tracing::warn!("not ready: {e}"),
        Err(_) => tracing::warn!("not ready: the database does not answer"),
    }
    (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
}
