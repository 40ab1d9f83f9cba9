//! Odoo's tables: whether they are as this program knows them ([`schema`]), what is read of them ([`snapshot`],
//! [`account`]) and what is written ([`apply()`], [`account`], [`partner`], [`document`]), row for row as Odoo's own ORM writes
//! it. Decides nothing: what to write comes as a [`plan::Plan`](crate::plan::Plan). Never alters a table, and
//! never commits: that is the caller's.

pub mod account;
mod apply;
mod author;
mod chatter;
pub mod database;
pub mod document;
mod error;
mod letter;
pub mod partner;
pub mod schema;
mod sequence;
pub mod settings;
pub mod snapshot;
pub mod timesheets;

pub use apply::{Applied, apply};
pub use author::{Author, author};
pub use error::Error;
