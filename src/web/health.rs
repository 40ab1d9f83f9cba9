//! Bare answers for whoever watches the process: open to all, so they tell nothing but yes or no.

use axum::extract::State;
use axum::http::StatusCode;

use crate::jobs::{self, Context};

/// The process answers.
pub async fn alive() -> &'static str {
    "ok\n"
}

/// The process could do its work: the database answers and is the one it belongs to.
pub async fn ready(State(ctx): State<Context>) -> (StatusCode, &'static str) {
    match jobs::gate::at_home(&ctx).await {
        Ok(()) => (StatusCode::OK, "ok\n"),
        Err(e) => {
            tracing::warn!("not ready: {e}");
            (StatusCode::SERVICE_UNAVAILABLE, "not ready\n")
        }
    }
}
