//! `POST /api/v3/oauth2/token`. Client id and secret are wanted in the body; a header alone will not do.

use std::{collections::HashMap, sync::Arc, time::Duration};

use axum::{
    Form,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde_json::json;

use super::super::{
    fault::{Asked, FaultKind},
    play::replacement,
    record::{Face, RequestRecord},
    server::Shared,
    wire::Fate,
};

/// Answers one token request, faults included, and records it without its secrets.
pub(in super::super) async fn answer(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(fate): ConnectInfo<Fate>,
    headers: HeaderMap,
    Form(form): Form<HashMap<String, String>>,
) -> Response {
    let mut record = RequestRecord::new(Face::Token, shared.clock.now());
    record.operation = form.get("grant_type").cloned();
    let agent = headers.get(header::USER_AGENT);
    record.user_agent = agent.and_then(|agent| agent.to_str().ok()).map(str::to_owned);
    let asked = Asked { token: true, ..Asked::default() };
    let fault = shared.inner().script.take(&asked);
    record.fault = fault.as_ref().map(FaultKind::name);
    if let Some(FaultKind::Slow { millis }) = fault {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
    let replaced = fault.as_ref().and_then(|fault| replacement(fault, &fate));
    let response = replaced.unwrap_or_else(|| grant(&shared, &form, fault.as_ref()));
    if fault == Some(FaultKind::CutBody) {
        fate.cut();
    }
    record.status = (fault != Some(FaultKind::Reset)).then(|| response.status().as_u16());
    shared.inner().log.push(record);
    response
}

fn grant(shared: &Shared, form: &HashMap<String, String>, fault: Option<&FaultKind>) -> Response {
    let field = |name: &str| form.get(name).map(String::as_str);
    for name in ["grant_type", "client_id", "client_secret"] {
        if field(name).is_none_or(str::is_empty) {
            let text = format!("Missing parameters: {name}");
            return error(StatusCode::BAD_REQUEST, "invalid_request", &text);
        }
    }
    let client = field("client_id").unwrap_or_default();
    if !shared.knows(client, field("client_secret").unwrap_or_default()) {
        let text = "Client authentication failed";
        return error(StatusCode::UNAUTHORIZED, "invalid_client", text);
    }
    if fault == Some(&FaultKind::InvalidGrant) {
        return dead();
    }
    let now = shared.clock.now();
    let mut inner = shared.inner();
    let tokens = match field("grant_type") {
        Some("authorization_code") => {
            let redirect = field("redirect_uri").unwrap_or_default();
            let code = field("code").unwrap_or_default();
            inner.grants.redeem(code, client, redirect, now)
        }
        Some("refresh_token") => {
            let refresh = field("refresh_token").unwrap_or_default();
            let keep = fault == Some(&FaultKind::NoRefreshToken);
            inner.grants.rotate(refresh, client, keep, now)
        }
        _ => {
            let text = "The grant type is not supported";
            return error(StatusCode::BAD_REQUEST, "unsupported_grant_type", text);
        }
    };
    match tokens {
        Some(tokens) => axum::Json(tokens).into_response(),
        None => dead(),
    }
}

fn dead() -> Response {
    error(StatusCode::BAD_REQUEST, "invalid_grant", "Refresh token is expired or revoked or not registered")
}

fn error(status: StatusCode, code: &str, text: &str) -> Response {
    let body = json!({"error": code, "error_description": text});
    (status, axum::Json(body)).into_response()
}
