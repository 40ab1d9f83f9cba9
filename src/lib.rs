//! A daemon that keeps Upwork contracts, milestones, proposals, hours and money in Odoo's own PostgreSQL tables.
//!
//! The way data takes, and the module that owns each step:
//!
//! ```text
//! Upwork pages  --upwork-->  domain values + skips     fetch, outside any transaction
//! Odoo rows     --odoo::snapshot-->  plan::Snapshot    read without locks, each row with its xmin
//! plan::contracts, plan::timelogs, plan::earnings (incoming, snapshot, rules) -> Plan   pure: no I/O, no clock, no async
//! Plan          --odoo::apply + store-->  rows         one short transaction, claim row locked first
//! RunReport     --jobs-->  log, status, command line
//! ledger + earnings + documents --plan::reconcile-->  what differs   read only, from one view of the database
//! ```
//!
//! Who may import whom is checked by `tests/it/layers.rs`:
//!
//! - [`domain`] imports nothing; [`plan`] only `domain`.
//! - [`upwork`] speaks GraphQL and OAuth; [`odoo`] writes Odoo's tables; [`store`] writes the schema
//!   `upwork_sync`. The three never see each other; [`jobs`] brings them together.
//! - [`web`] and [`cli`] are skins over `jobs`: no SQL and no GraphQL in them.
//! - [`app`] is the composition root.
//!
//! To add a job: its values in `domain`, its decisions in `plan/<job>.rs`, its operation in
//! `upwork/<operation>.rs` with a file in `queries/upwork`, its statements in `queries/odoo`, its run in
//! `jobs/<job>.rs`, and a line in `jobs/schedule.rs`.

pub mod app;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
pub mod domain;
pub mod jobs;
pub mod lifecycle;
pub mod odoo;
pub mod plan;
#[cfg(feature = "simulator")]
pub mod simulator;
pub mod store;
pub mod telemetry;
pub mod upwork;
pub mod web;
