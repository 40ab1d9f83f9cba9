//! The authorize page: who signs in, and whether the application may act for them. Answers of both ways go to the
//! application's redirect address.

use std::sync::Arc;

use axum::{
    Form,
    extract::{Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use maud::{DOCTYPE, Markup, html};
use serde::{Deserialize, Serialize};
use url::Url;

use super::super::{
    record::{Face, RequestRecord},
    server::Shared,
};

/// Where the page is, and where its form goes.
pub(in super::super) const PATH: &str = "/ab/account-security/oauth2/authorize";

/// What an application asks with.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(in super::super) struct Ask {
    #[serde(default)]
    response_type: String,
    #[serde(default)]
    client_id: String,
    #[serde(default)]
    redirect_uri: String,
    state: Option<String>,
    scope: Option<String>,
}

/// What the person decided on the page.
#[derive(Debug, Deserialize)]
pub(in super::super) struct Decision {
    choice: String,
    user: String,
    #[serde(flatten)]
    ask: Ask,
}

/// `GET`: the page, or the redirect at once when somebody is set to approve.
pub(in super::super) async fn page(State(shared): State<Arc<Shared>>, Query(ask): Query<Ask>) -> Response {
    let response = answer_page(&shared, &ask);
    let mut record = RequestRecord::new(Face::Authorize, shared.clock.now());
    record.status = Some(response.status().as_u16());
    shared.inner().log.push(record);
    response
}

fn answer_page(shared: &Shared, ask: &Ask) -> Response {
    let redirect = match check(shared, ask) {
        Ok(redirect) => redirect,
        Err(response) => return *response,
    };
    let approving = shared.inner().approve_as.clone();
    match approving {
        Some(user) => approve(shared, ask, &user, &redirect),
        None => form(shared, ask).into_response(),
    }
}

/// `POST`: the person's decision.
pub(in super::super) async fn decide(State(shared): State<Arc<Shared>>, Form(decision): Form<Decision>) -> Response {
    let ask = &decision.ask;
    match check(&shared, ask) {
        Err(response) => *response,
        Ok(redirect) if decision.choice == "approve" => approve(&shared, ask, &decision.user, &redirect),
        Ok(redirect) => back(&redirect, ask, &[("error", "access_denied")]),
    }
}

/// The redirect address, if the application and what it asks are in order.
fn check(shared: &Shared, ask: &Ask) -> Result<Url, Box<Response>> {
    let refuse = |text: &'static str| Box::new((StatusCode::BAD_REQUEST, text).into_response());
    if !shared.knows_client(&ask.client_id) {
        return Err(refuse("unknown client_id"));
    }
    let redirect = Url::parse(&ask.redirect_uri).map_err(|_| refuse("redirect_uri is missing or invalid"))?;
    let wrong = if ask.response_type != "code" {
        "unsupported_response_type"
    } else if ask.scope.is_some() {
        "invalid_scope" // scopes are fixed on the API key; asking for some is refused
    } else {
        return Ok(redirect);
    };
    Err(Box::new(back(&redirect, ask, &[("error", wrong)])))
}

fn approve(shared: &Shared, ask: &Ask, user: &str, redirect: &Url) -> Response {
    let mut inner = shared.inner();
    if !inner.world.users().any(|known| known.id == user) {
        return (StatusCode::BAD_REQUEST, "unknown user").into_response();
    }
    let now = shared.clock.now();
    let code = inner.grants.code(user, &ask.client_id, &ask.redirect_uri, now);
    back(redirect, ask, &[("code", &code)])
}

fn back(redirect: &Url, ask: &Ask, answer: &[(&str, &str)]) -> Response {
    let mut target = redirect.clone();
    target.query_pairs_mut().extend_pairs(answer);
    if let Some(state) = &ask.state {
        target.query_pairs_mut().append_pair("state", state);
    }
    Redirect::to(target.as_str()).into_response()
}

fn form(shared: &Shared, ask: &Ask) -> Markup {
    let users: Vec<(String, String)> =
        shared.inner().world.users().map(|user| (user.id.clone(), user.name())).collect();
    html! {
        (DOCTYPE)
        html lang="en" {
            head { meta charset="utf-8"; title { "Authorize - Upwork simulator" } }
            body {
                h1 { "Upwork simulator" }
                p { "The application " code { (ask.client_id) } " asks to read your Upwork account." }
                form method="post" action=(PATH) {
                    input type="hidden" name="response_type" value=(ask.response_type);
                    input type="hidden" name="client_id" value=(ask.client_id);
                    input type="hidden" name="redirect_uri" value=(ask.redirect_uri);
                    @if let Some(state) = &ask.state {
                        input type="hidden" name="state" value=(state);
                    }
                    p {
                        label for="user" { "Signed in as " }
                        select id="user" name="user" {
                            @for (id, name) in &users { option value=(id) { (name) } }
                        }
                    }
                    button name="choice" value="approve" { "Approve" }
                    " "
                    button name="choice" value="deny" { "Deny" }
                }
            }
        }
    }
}
