//! Plays the faults that replace an answer as a whole. Must not touch the world: faults that bend an answer's
//! content are played by the resolvers.

use axum::{
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

use super::{fault::FaultKind, wire::Fate};

/// What Cloudflare sends instead of an answer.
const BOT_CHECK: &str = "<!DOCTYPE html><html><head><title>Just a moment...</title></head>\
    <body>Enable JavaScript and cookies to continue</body></html>";

/// The answer that the fault puts in place of the real one; none if there is still one to give.
pub(super) fn replacement(fault: &FaultKind, fate: &Fate) -> Option<Response> {
    let response = match fault {
        FaultKind::TooManyRequests { retry_after } => too_many(*retry_after),
        FaultKind::ServerError { status } => {
            let status = StatusCode::from_u16(*status).unwrap_or(StatusCode::BAD_GATEWAY);
            html(status, format!("<html><body>{status}</body></html>"))
        }
        FaultKind::Html { status } => bot_check(StatusCode::from_u16(*status).unwrap_or(StatusCode::FORBIDDEN)),
        FaultKind::Reset => {
            fate.reset();
            StatusCode::OK.into_response()
        }
        FaultKind::NullData { message } => {
            let message = message.as_deref().unwrap_or("Internal Server Error");
            graphql_error(message, "DataFetchingException")
        }
        FaultKind::MissingScope { fields } => graphql_error(
            &format!(
                "The client or authentication token doesn't have enough oauth2 permissions/scopes to access: [{}].",
                fields.join(", ")
            ),
            "ExecutionAborted",
        ),
        _ => return None,
    };
    Some(response)
}

/// The page of a bot check.
pub(super) fn bot_check(status: StatusCode) -> Response {
    let mut response = html(status, BOT_CHECK.to_owned());
    let server = header::HeaderValue::from_static("cloudflare");
    response.headers_mut().insert(header::SERVER, server);
    response
}

/// 200 with one error and `"data": null`.
pub(super) fn graphql_error(message: &str, classification: &str) -> Response {
    axum::Json(json!({
        "errors": [{
            "message": message,
            "locations": [{"line": 1, "column": 1}],
            "path": null,
            "extensions": {"classification": classification},
        }],
        "data": null,
    }))
    .into_response()
}

fn too_many(retry_after: Option<u64>) -> Response {
    let mut response = (StatusCode::TOO_MANY_REQUESTS, "Too Many Requests").into_response();
    if let Some(seconds) = retry_after {
        let headers = response.headers_mut();
        headers.insert(header::RETRY_AFTER, seconds.into());
    }
    response
}

fn html(status: StatusCode, body: String) -> Response {
    (status, axum::response::Html(body)).into_response()
}
