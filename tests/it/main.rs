//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

mod schema_check;
mod store_budget;
mod store_claims;
mod store_identity;
mod store_installation;
mod store_links;
mod store_migration;
mod store_runs;
mod support;
