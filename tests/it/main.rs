//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows test functions, not their helpers"
)]

mod contracts;
mod contracts_ownership;
mod contracts_steps;
mod grants;
mod layers;
mod odoo_accounts;
mod odoo_chatter;
mod odoo_locks;
mod odoo_partners;
mod odoo_rows;
mod odoo_snapshot;
mod partners;
mod schema_check;
mod store_budget;
mod store_claims;
mod store_identity;
mod store_installation;
mod store_links;
mod store_migration;
mod store_runs;
mod support;
