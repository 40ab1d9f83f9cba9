//! The schema `upwork_sync`: what the daemon must remember. Nothing secret.
