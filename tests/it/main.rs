//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy knows test functions, not their helpers"
)]

mod grants;
mod layers;
mod schema_check;
mod support;
