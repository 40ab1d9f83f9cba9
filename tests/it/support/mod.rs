//! What every integration test needs, and no behaviour of its own.

pub mod app;
pub mod barrier;
pub mod database;
pub mod dice;
pub mod memory;
pub mod odoo;
pub mod process;
pub mod relay;
pub mod rows;
pub mod scene;
pub mod team;
