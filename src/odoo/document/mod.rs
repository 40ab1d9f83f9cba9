//! Accounting documents of earnings in Odoo's tables: every fact that planning them takes ([`books`], [`earnings`]),
//! in a few statements for a batch, and the drafts themselves ([`write()`]). What a draft looks like comes as a
//! [`plan::document::Document`](crate::plan::document::Document); nothing is decided here.

mod accounts;
mod books;
mod earnings;
mod partners;
mod write;

pub use books::{Asked, books, history_since};
pub use earnings::{Candidate, Wanted, candidates, earnings, fees_on, lock};
pub use write::{point, write};
