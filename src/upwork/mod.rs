//! Upwork over HTTP: OAuth2, GraphQL, limits, retries, and wire types turned into domain values.
