//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

mod schema_check;
mod support;
