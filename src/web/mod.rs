//! The HTTP face: OAuth pages, status page, health.
