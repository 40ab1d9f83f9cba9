//! Accounting documents of earnings in Odoo's tables: every fact that planning them takes ([`books`], [`earnings`]),
//! in a few statements for a batch, the drafts themselves ([`write()`]), and as they stand now ([`moves`], [`change()`]). What a draft looks like comes as a
//! [`plan::document::Document`](crate::plan::document::Document); nothing is decided here.

mod accounts;
mod booked;
mod books;
mod change;
mod earnings;
mod partners;
mod read;
mod rows;
mod write;

pub use booked::{booked, booked_earnings};
pub use books::{Asked, books, history_since};
pub use change::change;
pub use earnings::{Candidate, Wanted, candidates, earnings, fees_on, lock};
pub use read::{Documented, by_reference, differing, documented, invoices_of, lock_moves, moves, unattached};
pub use write::{point, write};
