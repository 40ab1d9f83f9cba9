//! Integration tests: one binary, one file per behaviour.

mod layers;
mod schema_check;
mod support;
