//! The only place that knows HTTP status codes. Inner detail is logged, never sent.

use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};

use super::page;
use crate::jobs::connect::Refused;

/// What a handler could not do.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Connecting was refused, or failed.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// What the browser sent cannot be read. Its own words stay out: they may be anybody's.
    #[error("the address or the form cannot be read")]
    Unreadable,
    /// The work broke off.
    #[error("the work broke off")]
    Broken(#[from] tokio::task::JoinError),
}

impl IntoResponse for Error {
    fn into_response(self) -> Response {
        let (status, text) = match &self {
            Self::Refused(Refused::Failed(e)) if e.is_transient() => (
                StatusCode::BAD_GATEWAY,
                "Upwork or the database could not be reached. Nothing was changed. Press Connect again in a moment."
                    .to_owned(),
            ),
            Self::Refused(Refused::Failed(_)) | Self::Broken(_) => (
                StatusCode::INTERNAL_SERVER_ERROR,
                "That did not work. Nothing was changed. The account in Odoo, or the log of upwork-odoo, says why."
                    .to_owned(),
            ),
            Self::Refused(refused) => (StatusCode::BAD_REQUEST, refused.to_string()),
            Self::Unreadable => {
                (StatusCode::BAD_REQUEST, "This link is incomplete. Press Connect again for a fresh one.".to_owned())
            }
        };
        tracing::warn!(status = status.as_u16(), "connect: {self}");
        (status, page::refused(&text)).into_response()
    }
}
