//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

#![allow(
    clippy::expect_used,
    clippy::large_futures,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows test functions, not their helpers; a test has one future at a time"
)]

mod anything_at_all;
mod cli_canaries;
mod cli_config;
mod cli_dry_run;
mod cli_generated;
mod cli_hours;
mod cli_records;
mod cli_serve;
mod connect;
mod connect_refused;
mod contracts;
mod contracts_accounts;
mod contracts_answers;
mod contracts_conflicts;
mod contracts_deleted;
mod contracts_faults;
mod contracts_many;
mod contracts_ownership;
mod contracts_steps;
mod copies;
mod drift;
mod dry_run;
mod earnings;
mod earnings_dry_run;
mod earnings_faults;
mod earnings_killed;
mod earnings_windows;
mod employees;
mod explain;
mod explain_earning;
mod faults;
mod grants;
mod invoices;
mod invoices_afterwards;
mod invoices_automatic;
mod invoices_corrections;
mod invoices_history;
mod invoices_late;
mod invoices_saved;
mod kills;
mod layers;
mod ledger;
mod lost_memory;
mod lost_memory_doubt;
mod odoo_accounts;
mod odoo_chatter;
mod odoo_earnings;
mod odoo_locks;
mod odoo_partners;
mod odoo_rows;
mod odoo_snapshot;
mod pages;
mod partners;
mod probe;
mod queries_are_valid;
mod readme;
mod reconcile;
mod reconnect;
mod renewal;
mod renewal_interrupted;
mod renewal_killed;
mod replicas;
mod requests;
mod schedule;
mod schema_check;
mod second_run;
mod secrets;
mod service;
mod soak;
mod soak_books;
mod statements;
mod status;
mod store_budget;
mod store_claims;
mod store_identity;
mod store_installation;
mod store_links;
mod store_migration;
mod store_runs;
mod support;
mod timelogs;
mod timelogs_backfill;
mod timelogs_contracts;
mod timelogs_dates;
mod timelogs_dry_run;
mod timelogs_faults;
mod timelogs_killed;
mod timelogs_told;
mod timelogs_windows;
mod timesheets;
mod timesheets_at_once;
mod upwork_calls;
mod upwork_contracts;
mod upwork_oauth;
mod upwork_proposals;
mod upwork_rig;
mod upwork_time_reports;
