//! The schema subset, parsed once per process.

use std::sync::OnceLock;

use apollo_compiler::{Schema, validation::Valid};

use super::super::error::Error;

/// The subset as text.
const TEXT: &str = include_str!("../upwork.graphql");

/// The parsed schema.
pub(in super::super) fn schema() -> Result<&'static Valid<Schema>, Error> {
    static PARSED: OnceLock<Result<Valid<Schema>, String>> = OnceLock::new();
    PARSED
        .get_or_init(|| {
            Schema::parse_and_validate(TEXT, "upwork.graphql").map_err(|error| error.to_string())
        })
        .as_ref()
        .map_err(|message| Error::Schema(message.clone()))
}
