//! The browser's part of connecting an account.

use axum::extract::rejection::{FormRejection, PathRejection, QueryRejection};
use axum::extract::{Form, Path, Query, State};
use axum::response::{IntoResponse, Redirect, Response};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;

use super::error::Error;
use super::page;
use crate::domain::OrganizationId;
use crate::jobs::Context;
use crate::jobs::connect::{self, Connected, Returned};

/// Opens a link that `connect` printed.
pub async fn open_link(
    State(ctx): State<Context>,
    key: Result<Path<String>, PathRejection>,
) -> Result<Redirect, Error> {
    let Path(key) = key.map_err(|_| Error::Unreadable)?;
    let authorize = connect::open_link(&ctx, &key).await?;
    Ok(Redirect::to(authorize.as_str()))
}

/// What Upwork adds to the callback address. No `Debug`: it holds the code.
#[derive(Deserialize)]
pub struct CallbackQuery {
    #[serde(default)]
    state: SecretString,
    code: Option<SecretString>,
    error: Option<String>,
}

/// Upwork sent the browser back.
pub async fn callback(
    State(ctx): State<Context>,
    query: Result<Query<CallbackQuery>, QueryRejection>,
) -> Result<Response, Error> {
    let Query(CallbackQuery { state, code, error }) = query.map_err(|_| Error::Unreadable)?;
    let returned = Returned { state, code, error };
    // In a task of its own: a browser that leaves must not stop tokens on their way to the database.
    let work = {
        let ctx = ctx.clone();
        ctx.vital.clone().spawn(async move { connect::finish(&ctx, returned).await })
    };
    Ok(match work.await?? {
        Connected::Done { identity, .. } => page::connected(&identity).into_response(),
        Connected::Choose { key, tenants, .. } => page::choose(key.expose_secret(), &tenants).into_response(),
    })
}

/// The form of the page that asks in whose name to sync.
#[derive(Deserialize)]
pub struct Choice {
    key: String,
    organization: String,
}

/// The person chose.
pub async fn choose(
    State(ctx): State<Context>,
    choice: Result<Form<Choice>, FormRejection>,
) -> Result<Response, Error> {
    let Form(choice) = choice.map_err(|_| Error::Unreadable)?;
    let organization = OrganizationId::new(choice.organization);
    let (_, identity) = connect::choose(&ctx, &choice.key, &organization).await?;
    Ok(page::connected(&identity).into_response())
}
