//! Why nothing was connected, in words for the person at the browser. Nothing that the browser sent is repeated:
//! anybody can make a link that carries any words.

use super::error::{Cause, Error};

/// Why nothing was connected.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Refused {
    /// Nobody here began this, or it was used already, or it is too old.
    #[error("This link is unknown, was used already, or is older than 15 minutes. Press Connect again.")]
    UnknownState,
    /// The person said no, or Upwork did.
    #[error("Upwork did not grant access: {0}. Press Connect again if that was not intended.")]
    Denied(Denial),
    /// Neither code nor error came back.
    #[error("Upwork sent no code back. Press Connect again.")]
    NoCode,
    /// Another person or organization than before.
    #[error(
        "This account belongs to {before} on Upwork, but you signed in as {now}. Nothing was changed. \
         Sign in to Upwork as {before}, or make another account in Odoo."
    )]
    SomebodyElse {
        /// Who it was.
        before: String,
        /// Who came.
        now: String,
    },
    /// The tenant belongs to another account here.
    #[error("{tenant} is synced by the account {other:?} already. Nothing was changed.")]
    TenantTaken {
        /// The organization's name.
        tenant: String,
        /// The account that has it.
        other: String,
    },
    /// A client's login has no contracts of its own to sync.
    #[error("This Upwork login is neither a freelancer nor an agency. Nothing was changed.")]
    NoVendor,
    /// The account in Odoo changed while the person was on Upwork's page.
    #[error("The account was disconnected, archived or given another API key meanwhile. Nothing was stored.")]
    Overtaken,
    /// Something failed on the way.
    #[error("{}{}", .0, again(.0))]
    Failed(#[from] Error),
}

/// Nobody goes this way again by himself.
const fn again(error: &Error) -> &'static str {
    if error.is_transient() { ". Press Connect again." } else { "" }
}

impl<T: Into<Cause>> From<T> for Refused {
    fn from(cause: T) -> Self {
        Self::Failed(cause.into().into())
    }
}

/// What Upwork's authorize page answers instead of a code: the words of OAuth 2 (RFC 6749, 4.1.2.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Denial {
    /// `access_denied`.
    #[error("the person, or Upwork, said no")]
    AccessDenied,
    /// `unauthorized_client`, `invalid_request`, `unsupported_response_type`, `invalid_scope`.
    #[error("it does not accept the API key's request; check client id and callback address of the key")]
    BadRequest,
    /// `server_error`, `temporarily_unavailable`.
    #[error("it is out of order just now")]
    Unavailable,
    /// Any other word.
    #[error("it gave a reason that OAuth does not know")]
    Other,
}

impl Denial {
    /// Reads the parameter `error`.
    pub fn from_word(word: &str) -> Self {
        match word {
            "access_denied" => Self::AccessDenied,
            "unauthorized_client" | "invalid_request" | "unsupported_response_type" | "invalid_scope" => {
                Self::BadRequest
            }
            "server_error" | "temporarily_unavailable" => Self::Unavailable,
            _ => Self::Other,
        }
    }
}
