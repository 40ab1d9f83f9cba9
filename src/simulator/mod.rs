//! An offline Upwork: OAuth pages, token endpoint, GraphQL over the schema subset, a fault script.
