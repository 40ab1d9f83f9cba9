//! The HTTP face: the OAuth pages and the health checks. A skin: no SQL, no GraphQL, no decision.
//!
//! Query strings carry codes and states, so nothing here logs an address, and every answer forbids caching
//! and referrers.

mod error;
mod health;
mod oauth;
mod page;

use std::time::Duration;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::routing::{get, post};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;
use tower_http::set_header::SetResponseHeaderLayer;
use tower_http::timeout::TimeoutLayer;

use crate::jobs::Context;

/// Longest that an answer may take: a callback asks Upwork a few questions.
const TIMEOUT: Duration = Duration::from_secs(90);
/// Largest body taken: a form with one choice.
const LARGEST_BODY: usize = 16 * 1024;

/// Headers of every answer.
const HEADERS: [(HeaderName, &str); 5] = [
    (header::CACHE_CONTROL, "no-store"),
    (header::REFERRER_POLICY, "no-referrer"),
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::X_FRAME_OPTIONS, "DENY"),
    (
        header::CONTENT_SECURITY_POLICY,
        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
    ),
];

/// All routes.
pub fn router(ctx: Context) -> Router {
    let router = Router::new()
        .route("/healthz", get(health::alive))
        .route("/readyz", get(health::ready))
        .route("/upwork/connect/{key}", get(oauth::open_link))
        .route("/upwork/connect/tenant", post(oauth::choose))
        .route("/upwork/oauth/callback", get(oauth::callback))
        .fallback(|| async { (StatusCode::NOT_FOUND, page::not_found()) })
        .with_state(ctx);
    let mut router = router
        .layer(RequestBodyLimitLayer::new(LARGEST_BODY))
        .layer(TimeoutLayer::with_status_code(StatusCode::GATEWAY_TIMEOUT, TIMEOUT))
        .layer(CatchPanicLayer::new());
    // Outermost, so that answers of the layers above have them as well.
    for (name, value) in HEADERS {
        router = router.layer(SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value)));
    }
    router
}
