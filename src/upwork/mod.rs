//! Upwork over HTTP: OAuth2, GraphQL, limits, retries, and wire types turned into domain values.
//!
//! A [`Session`] is a [`Client`] bound to one account's [`Tokens`] and tenant; the operations are functions
//! over it ([`contracts`], [`proposals`], [`time_reports`], [`transactions`], [`tenants`] ...) that answer domain values and skips. Nothing here
//! knows a database or Odoo: tokens and budgets are asked for through the two traits, and all fetching is
//! done before any transaction opens. Must not log or carry a token, a code or a client secret.
//!
//! - `session` sends an operation: headers, budget, renewal of a refused token, retries.
//! - `reply` sorts what came over HTTP, `refusal` sorts GraphQL's `errors`; both are pure.
//! - `offers`, `contracts`, `proposals`, `time_reports` and `transactions` follow pages, batches and windows;
//!   `contract`, `terms`, `milestone`, `proposal`, `time_cell` and `transaction` turn one wire record into one domain
//!   value or a skip.

mod contract;
mod contracts;
mod error;
mod fetched;
mod http;
mod milestone;
mod oauth;
mod offers;
mod optional;
mod organization;
mod page;
mod person;
mod proposal;
mod proposals;
mod redact;
mod refusal;
mod reply;
mod retry;
mod scope;
mod session;
mod tenants;
mod term;
mod terms;
mod time_cell;
mod time_reports;
mod transaction;
mod transactions;
mod transport;
mod wire;

pub use contracts::{contracts, contracts_by_id};
pub use error::{Error, Foreign};
pub use fetched::Fetched;
pub use http::{HttpSettings, http_client, install_tls};
pub use oauth::{OAuth, OAuthError, OAuthSettings};
pub use optional::{LeftOut, Optional};
pub use organization::check_tenant;
pub use page::PagingFault;
pub use person::{Person, person};
pub use proposals::proposals;
pub use refusal::Refusal;
pub use retry::Retry;
pub use session::{Answer, Budget, Client, Session, Tokens};
pub use tenants::tenants;
pub use term::contract_of_term;
pub use time_reports::{TimeReports, time_reports};
pub use transaction::ledger_row_of_json;
pub use transactions::{accounting_entity, transactions};
pub use transport::NetworkFault;
