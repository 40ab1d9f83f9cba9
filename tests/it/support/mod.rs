//! What every integration test needs, and no behaviour of its own.

pub mod app;
pub mod database;
pub mod memory;
pub mod odoo;
pub mod process;
pub mod team;
