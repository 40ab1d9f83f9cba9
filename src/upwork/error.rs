//! Why an operation failed, in facts. Texts are for people: what happened, to which operation, what to do.
//! No variant holds a token, a secret, an address or a body.

use std::time::Duration;

use crate::domain::OrganizationId;

use super::page::PagingFault;
use super::scope;
use super::transport::NetworkFault;

/// Why an operation on Upwork failed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A setting of the HTTP client that cannot be used.
    #[error("HTTP client: {0}")]
    Settings(String),
    /// No answer, or half of one.
    #[error("{operation}: {fault}")]
    Network {
        /// The operation sent.
        operation: &'static str,
        /// What broke.
        #[source]
        fault: NetworkFault,
    },
    /// An HTTP status that is no success and has no meaning of its own below.
    #[error("{operation}: Upwork answered HTTP {status}{}", cure(*.status))]
    Status {
        /// The operation sent.
        operation: &'static str,
        /// The status.
        status: u16,
    },
    /// A page for people instead of data: a gateway or a bot check stands in the way.
    #[error(
        "{operation}: a web page came instead of data (HTTP {status}). \
         If it stays, Upwork's gateway blocks this host's address: set a proxy"
    )]
    Html {
        /// The operation sent.
        operation: &'static str,
        /// The status it came with.
        status: u16,
    },
    /// A success that is no GraphQL answer: cut, or not JSON, or neither data nor errors in it.
    #[error("{operation}: the answer is not GraphQL (HTTP {status})")]
    NotGraphql {
        /// The operation sent.
        operation: &'static str,
        /// The status it came with.
        status: u16,
    },
    /// Too many requests from this address.
    #[error("{operation}: Upwork asks to slow down{}", wait(.retry_after.as_ref()))]
    RateLimited {
        /// The operation sent.
        operation: &'static str,
        /// How long Upwork asked to wait, if it said.
        retry_after: Option<Duration>,
    },
    /// A body over the limit.
    #[error("{operation}: the answer is larger than {limit} bytes and was not read to its end")]
    TooLarge {
        /// The operation sent.
        operation: &'static str,
        /// The limit.
        limit: usize,
    },
    /// The access token was refused, and so was its successor.
    #[error("{operation}: Upwork refuses the access token even after a renewal; connect the account again")]
    Unauthorized {
        /// The operation sent.
        operation: &'static str,
    },
    /// The API key lacks scopes. The whole query failed.
    #[error(
        "{operation}: the API key may not read {}; in Upwork's developer portal {}, then connect the account \
         again (changed scopes end all tokens)",
        .fields.join(", "), scope::advice(.fields)
    )]
    ScopeMissing {
        /// The operation sent.
        operation: &'static str,
        /// The fields Upwork named, as `Type.field`.
        fields: Vec<String>,
    },
    /// Upwork denied the operation without naming a scope.
    #[error(
        "{operation}: Upwork denies it ({message}); check the scopes of the API key and that the connected \
         person may see this tenant's data"
    )]
    Denied {
        /// The operation sent.
        operation: &'static str,
        /// Upwork's words.
        message: String,
    },
    /// The person lacks permissions in the team.
    #[error("{operation}: the connected person lacks the team permission {} on Upwork", .actions.join(", "))]
    TeamDenied {
        /// The operation sent.
        operation: &'static str,
        /// The permissions Upwork named.
        actions: Vec<String>,
    },
    /// Upwork does not understand the operation: this program and Upwork's schema have drifted apart.
    #[error("{operation}: Upwork refuses the query as invalid ({message}); a newer version of upwork-odoo is needed")]
    Invalid {
        /// The operation sent.
        operation: &'static str,
        /// Upwork's words.
        message: String,
    },
    /// Errors and no data.
    #[error("{operation}: Upwork answered errors and no data: {message}")]
    NoData {
        /// The operation sent.
        operation: &'static str,
        /// Upwork's words.
        message: String,
        /// False where asking again would answer the same.
        transient: bool,
    },
    /// An answer of another shape than the schema promises.
    #[error("{operation}: the answer does not have the promised shape: {detail}")]
    Shape {
        /// The operation sent.
        operation: &'static str,
        /// What the decoder says.
        detail: String,
    },
    /// Upwork left out what the operation is for, and gave no error.
    #[error("{operation}: Upwork answered nothing for {field}; is the account's kind of tenant right?")]
    Absent {
        /// The operation sent.
        operation: &'static str,
        /// The field that is null.
        field: &'static str,
    },
    /// A list that could not be followed to its end.
    #[error("{operation}: {fault}; nothing of the list is used")]
    Paging {
        /// The operation sent.
        operation: &'static str,
        /// What is wrong with the page.
        fault: PagingFault,
    },
    /// The account has no tenant yet: Upwork would answer for some default one.
    #[error("no Upwork organization is chosen for this account; connect it and choose one")]
    NoTenant,
    /// The answer is about another tenant than the one asked for.
    #[error(
        "asked in the name of organization {asked}, Upwork answered for {}: nothing is synced; connect the account again",
        .answered.as_ref().map_or("none", OrganizationId::as_str)
    )]
    WrongTenant {
        /// The tenant of the header.
        asked: OrganizationId,
        /// The tenant Upwork answered for.
        answered: Option<OrganizationId>,
    },
    /// The caller's tokens or budget failed.
    #[error(transparent)]
    Foreign(#[from] Foreign),
}

impl Error {
    /// Whether the same request may succeed later, with nothing changed by anybody.
    pub const fn is_transient(&self) -> bool {
        match self {
            Self::Network { .. } | Self::Html { .. } | Self::NotGraphql { .. } | Self::RateLimited { .. } => true,
            Self::Status { status, .. } => passes(*status),
            Self::NoData { transient, .. } => *transient,
            Self::Foreign(foreign) => foreign.transient,
            Self::Settings(_)
            | Self::TooLarge { .. }
            | Self::Unauthorized { .. }
            | Self::ScopeMissing { .. }
            | Self::Denied { .. }
            | Self::TeamDenied { .. }
            | Self::Invalid { .. }
            | Self::Shape { .. }
            | Self::Absent { .. }
            | Self::Paging { .. }
            | Self::NoTenant
            | Self::WrongTenant { .. } => false,
        }
    }

    /// Whether any other question of this account would fare alike: it is about who asks, not about what.
    pub const fn is_about_the_account(&self) -> bool {
        self.is_denial()
            || matches!(
                self,
                Self::Unauthorized { .. } | Self::RateLimited { .. } | Self::NoTenant | Self::WrongTenant { .. }
            )
    }

    /// Whether Upwork understood the question and will not answer it to this key or person.
    pub const fn is_denial(&self) -> bool {
        matches!(self, Self::ScopeMissing { .. } | Self::Denied { .. } | Self::TeamDenied { .. })
    }
}

/// Statuses of a server that is there but not ready.
const fn passes(status: u16) -> bool {
    status >= 500 || status == 408 || status == 425
}

fn cure(status: u16) -> &'static str {
    if passes(status) { "" } else { "; check the configured address" }
}

fn wait(retry_after: Option<&Duration>) -> String {
    retry_after.map(|wait| format!(" for {} s", wait.as_secs())).unwrap_or_default()
}

/// An error of what the caller passed in (tokens, budget), carried through unchanged.
#[derive(Debug, thiserror::Error)]
#[error("{source}")]
pub struct Foreign {
    /// Whether trying later may help.
    pub transient: bool,
    /// The caller's own error; `downcast_ref` gives it back.
    pub source: Box<dyn std::error::Error + Send + Sync>,
}

impl Foreign {
    /// Wraps an error of the caller.
    pub fn new(transient: bool, source: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self { transient, source: source.into() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OP: &str = "ContractList";

    #[test]
    fn only_what_may_pass_by_itself_is_transient() {
        let text = String::new;
        let cases = [
            (Error::Status { operation: OP, status: 500 }, true),
            (Error::Status { operation: OP, status: 503 }, true),
            (Error::Status { operation: OP, status: 408 }, true),
            (Error::Status { operation: OP, status: 404 }, false),
            (Error::Status { operation: OP, status: 302 }, false),
            (Error::Html { operation: OP, status: 200 }, true),
            (Error::Html { operation: OP, status: 403 }, true),
            (Error::NotGraphql { operation: OP, status: 200 }, true),
            (Error::RateLimited { operation: OP, retry_after: None }, true),
            (Error::NoData { operation: OP, message: text(), transient: true }, true),
            (Error::NoData { operation: OP, message: text(), transient: false }, false),
            (Error::TooLarge { operation: OP, limit: 1 }, false),
            (Error::Unauthorized { operation: OP }, false),
            (Error::ScopeMissing { operation: OP, fields: vec![] }, false),
            (Error::Denied { operation: OP, message: text() }, false),
            (Error::TeamDenied { operation: OP, actions: vec![] }, false),
            (Error::Invalid { operation: OP, message: text() }, false),
            (Error::Shape { operation: OP, detail: text() }, false),
            (Error::Paging { operation: OP, fault: PagingFault::NoCursor }, false),
            (Error::NoTenant, false),
            (Error::Foreign(Foreign::new(true, "database away")), true),
            (Error::Foreign(Foreign::new(false, "not connected")), false),
        ];
        for (error, transient) in cases {
            assert_eq!(error.is_transient(), transient, "{error}");
        }
    }

    #[test]
    fn a_missing_scope_says_what_to_tick_and_to_connect_again() {
        let error =
            Error::ScopeMissing { operation: OP, fields: vec!["Query.contractList".into(), "Money.rawValue".into()] };
        let text = error.to_string();
        for part in ["Query.contractList, Money.rawValue", "pub-contract:write:all", "connect the account again"] {
            assert!(text.contains(part), "{text}");
        }
    }
}
