//! What every integration test needs, and no behaviour of its own.

pub mod app;
pub mod command;
pub mod daemon;
pub mod database;
pub mod memory;
pub mod odoo;
