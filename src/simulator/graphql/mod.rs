//! `POST /graphql`: who asks, for which tenant, and the answer to a valid query. Must not change the world.

mod answer;
mod document;
mod refusal;
mod schema;

use std::{sync::Arc, time::Duration};

use apollo_compiler::response::JsonMap;
use axum::{
    body::Bytes,
    extract::{ConnectInfo, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use chrono::NaiveDate;
use serde::Deserialize;
use serde_json::json;

pub use self::schema::SCHEMA;
use self::{answer::execute, document::Document};
pub(super) use self::{document::Documents, schema::schema};
use super::{
    fault::FaultKind,
    play::{bot_check, graphql_error, replacement},
    record::{Face, RequestRecord},
    resolve::{Twist, View},
    server::{Inner, Shared},
    wire::Fate,
};

/// The header that chooses the tenant.
const TENANT: &str = "x-upwork-api-tenantid";

/// The body of a request.
#[derive(Deserialize)]
struct Request {
    query: String,
    #[serde(default)]
    variables: Option<JsonMap>,
    #[serde(default, rename = "operationName")]
    operation: Option<String>,
}

/// Answers one GraphQL request, faults included, and records it.
pub(super) async fn answer(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(fate): ConnectInfo<Fate>,
    headers: HeaderMap,
    body: Bytes,
) -> Response {
    let request: Option<Request> = serde_json::from_slice(&body).ok();
    let document = request.as_ref().map(|request| shared.documents.get(&request.query));
    let asked = match (&request, &document) {
        (Some(request), Some(Ok(document))) => document.asked(request.operation.as_deref(), &variables(Some(request))),
        _ => super::fault::Asked::default(),
    };
    let mut record = RequestRecord::new(Face::Graphql, shared.clock.now());
    record.operation.clone_from(&asked.operation);
    record.fields = asked.fields.iter().filter(|field| !field.contains('.')).cloned().collect();
    record.variables = variables(request.as_ref());
    record.tenant = text_header(&headers, TENANT);
    record.user_agent = text_header(&headers, header::USER_AGENT.as_str());
    let fault = shared.inner().script.take(&asked);
    record.fault = fault.as_ref().map(FaultKind::name);
    if let Some(FaultKind::Slow { millis }) = fault {
        tokio::time::sleep(Duration::from_millis(millis)).await;
    }
    let call =
        Call { headers: &headers, request: request.as_ref(), document: document.as_ref(), fault: fault.as_ref() };
    let replaced = fault.as_ref().and_then(|fault| replacement(fault, &fate));
    let response = replaced.unwrap_or_else(|| call.answer(&shared, &mut record));
    if fault == Some(FaultKind::CutBody) {
        fate.cut();
    }
    record.status = (fault != Some(FaultKind::Reset)).then(|| response.status().as_u16());
    shared.inner().log.push(record);
    response
}

/// One request on its way to an answer.
struct Call<'a> {
    headers: &'a HeaderMap,
    request: Option<&'a Request>,
    document: Option<&'a Result<Arc<Document>, Arc<Vec<serde_json::Value>>>>,
    fault: Option<&'a FaultKind>,
}

impl Call<'_> {
    fn answer(&self, shared: &Shared, record: &mut RequestRecord) -> Response {
        if record.user_agent.as_deref().is_some_and(is_unwelcome) {
            return bot_check(StatusCode::FORBIDDEN);
        }
        let mut inner = shared.inner();
        let token = bearer(self.headers).unwrap_or_default();
        if self.fault == Some(&FaultKind::ExpiredToken) {
            inner.grants.kill_access(token);
        }
        let Some(user) = inner.grants.user_of(token, shared.clock.now()) else {
            let body = axum::Json(json!({"error": "invalid_token"}));
            return (StatusCode::UNAUTHORIZED, body).into_response();
        };
        record.user = Some(user.clone());
        let (Some(request), Some(document)) = (self.request, self.document) else {
            return (StatusCode::BAD_REQUEST, "no GraphQL request in the body").into_response();
        };
        match document {
            Err(errors) => axum::Json(json!({"errors": errors.as_slice()})).into_response(),
            Ok(document) => {
                let today = shared.clock.now().date_naive();
                inner.world.advance(today);
                self.execute(&inner, &user, request, document, today)
            }
        }
    }

    fn execute(&self, inner: &Inner, user: &str, request: &Request, document: &Document, today: NaiveDate) -> Response {
        let twist = twist(self.fault);
        let tenant = text_header(self.headers, TENANT);
        let Some(mut view) = view(inner, (user, tenant.as_deref()), &twist, today) else {
            return graphql_error("Authorization failed", "ExecutionAborted");
        };
        if self.fault == Some(&FaultKind::WrongTenant) {
            view.tenant = another(&view).unwrap_or(view.tenant);
        }
        let variables = request.variables.clone().unwrap_or_default();
        axum::Json(execute(document, request.operation.as_deref(), &variables, view)).into_response()
    }
}

/// The world as the user sees it for the tenant of the header, or without one, for the first of the user's
/// tenants. None when the user may not act for it.
fn view<'w>(
    inner: &'w Inner,
    (user, tenant): (&str, Option<&str>),
    twist: &'w Twist,
    today: NaiveDate,
) -> Option<View<'w>> {
    let world = &inner.world;
    let user = world.person(user)?;
    let tenant = match tenant {
        Some(id) => user.tenants.iter().find(|own| *own == id)?,
        None => user.tenants.first()?,
    };
    Some(View { world, user, tenant: world.organization(tenant)?, twist, today })
}

/// Any other organization, one of the user's own if there is one.
fn another<'w>(view: &View<'w>) -> Option<&'w super::world::Organization> {
    let own = view.user.tenants.iter().filter_map(|id| view.world.organization(id));
    own.chain(view.world.organizations()).find(|other| other.id != view.tenant.id)
}

fn twist(fault: Option<&FaultKind>) -> Twist {
    let twist = Twist {
        empty: fault == Some(&FaultKind::EmptyList),
        repeat_cursor: fault == Some(&FaultKind::RepeatedCursor),
        null_field: match fault {
            Some(FaultKind::NullField { field, told }) => Some((field.clone(), *told)),
            _ => None,
        },
        ..Twist::default()
    };
    if let Some(FaultKind::PartialData { item }) = fault {
        twist.break_item.set(Some(*item));
    }
    twist
}

/// Clients that Upwork's edge turns away by their name.
fn is_unwelcome(agent: &str) -> bool {
    agent.starts_with("Python-urllib/") || agent.starts_with("Mozilla/5.0 (compatible;")
}

fn bearer(headers: &HeaderMap) -> Option<&str> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let (scheme, token) = value.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(token)
}

fn text_header(headers: &HeaderMap, name: &str) -> Option<String> {
    Some(headers.get(name)?.to_str().ok()?.to_owned())
}

fn variables(request: Option<&Request>) -> serde_json::Value {
    let sent = request.and_then(|request| request.variables.as_ref());
    sent.and_then(|variables| serde_json::to_value(variables).ok()).unwrap_or_default()
}
