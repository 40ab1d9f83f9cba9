//! The schema subset, parsed once per process.

use std::sync::OnceLock;

use apollo_compiler::{Schema, validation::Valid};

use super::super::error::Error;

/// The schema subset as text, for whoever wants to validate queries against it.
pub const SCHEMA: &str = include_str!("../upwork.graphql");

/// The parsed schema.
pub(in super::super) fn schema() -> Result<&'static Valid<Schema>, Error> {
    static PARSED: OnceLock<Result<Valid<Schema>, String>> = OnceLock::new();
    PARSED
        .get_or_init(|| Schema::parse_and_validate(SCHEMA, "upwork.graphql").map_err(|error| error.to_string()))
        .as_ref()
        .map_err(|message| Error::Schema(message.clone()))
}
