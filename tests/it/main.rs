//! Integration tests: one binary, one file per behaviour.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // helpers outside #[test] too

mod layers;
