//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows test functions, not their helpers"
)]

mod contracts;
mod grants;
mod kills;
mod layers;
mod odoo_accounts;
mod odoo_chatter;
mod odoo_locks;
mod odoo_partners;
mod odoo_rows;
mod odoo_snapshot;
mod queries_are_valid;
mod replicas;
mod schedule;
mod schema_check;
mod service;
mod soak;
mod status;
mod store_budget;
mod store_claims;
mod store_identity;
mod store_installation;
mod store_links;
mod store_migration;
mod store_runs;
mod support;
mod upwork_calls;
mod upwork_contracts;
mod upwork_oauth;
mod upwork_proposals;
mod upwork_rig;
