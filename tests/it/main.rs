//! Integration tests: real PostgreSQL, one binary, one file for each behaviour.

mod grants;
mod schema_check;
mod support;
