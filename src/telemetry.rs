//! Logging: one subscriber, structured, never a secret.
