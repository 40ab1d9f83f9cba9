//! Why no tokens came. Built so that none of what was sent can show.

use oauth2::basic::{BasicErrorResponse, BasicErrorResponseType};

use crate::upwork::error::Foreign;
use crate::upwork::redact::redact;
use crate::upwork::transport::NetworkFault;

/// Why the token endpoint gave no tokens.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum OAuthError {
    /// `invalid_grant`: the code or refresh token is dead. Only a person can help, by connecting again.
    #[error("Upwork no longer accepts this authorization ({description}); connect the account again")]
    Denied {
        /// Upwork's words.
        description: String,
    },
    /// `invalid_client`, `unauthorized_client`: the API key is wrong or not allowed to do this.
    #[error("Upwork does not accept the API key ({description}); check client id and secret")]
    BadClient {
        /// Upwork's words.
        description: String,
    },
    /// No answer, or half of one. Says nothing about the tokens.
    #[error("token endpoint: {0}")]
    Network(#[source] NetworkFault),
    /// 429, 5xx, a web page or something that is no JSON: a gateway answered. Says nothing about the tokens.
    #[error("token endpoint: a gateway answered instead of Upwork (HTTP {status})")]
    Gateway {
        /// The HTTP status.
        status: u16,
    },
    /// The endpoint answered something that OAuth2 does not know here.
    #[error("token endpoint: {detail}")]
    Protocol {
        /// What is wrong.
        detail: String,
    },
    /// The caller's budget failed.
    #[error(transparent)]
    Foreign(#[from] Foreign),
}

impl OAuthError {
    /// Whether the same request may succeed later. Tokens live on: nothing may be cleared for such an error.
    pub const fn is_transient(&self) -> bool {
        match self {
            Self::Network(_) | Self::Gateway { .. } => true,
            Self::Foreign(foreign) => foreign.transient,
            Self::Denied { .. } | Self::BadClient { .. } | Self::Protocol { .. } => false,
        }
    }

    /// Sorts an OAuth2 error answer; `secrets` must not show even if it echoes them.
    pub(super) fn refused(refusal: &BasicErrorResponse, secrets: &[&str]) -> Self {
        let kind = refusal.error();
        let code = redact(kind.as_ref(), secrets);
        let description = refusal.error_description().map_or(code.clone(), |text| redact(text, secrets));
        match kind {
            BasicErrorResponseType::InvalidGrant => Self::Denied { description },
            BasicErrorResponseType::InvalidClient | BasicErrorResponseType::UnauthorizedClient => {
                Self::BadClient { description }
            }
            _ => Self::Protocol { detail: format!("Upwork answered {code}: {description}") },
        }
    }
}
