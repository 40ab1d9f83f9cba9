//! Accounting documents of earnings: draft invoices, credit notes and fee entries, as Odoo's own ORM writes them.
//!
//! Pure: from [`Books`], which hold every fact, to rows. What the ORM refuses is refused; what is not known to come out
//! equal (taxes included in prices, groups of taxes, ...) is refused too, never approximated. Whether a document should
//! be made at all is decided in [`plan::documents`](super::documents).

mod analytic;
mod bank;
mod books;
mod delivery;
mod earning;
mod entry;
mod fiscal;
mod history;
mod invoice;
mod journal;
mod rates;
mod refusal;
mod refused;
mod row;
mod settings;
mod tax_lines;
mod taxes;
#[cfg(test)]
mod tests;
mod totals;

pub use books::{
    Account, Bank, Books, Company, CurrencyFacts, Digits, DistributionModel, FiscalPosition, Journal, JournalKind,
    Locks, Partner, Property, Repartition, Tax,
};
pub use earning::Earning;
pub use entry::{FEE_REF, fee_entry, fee_ref};
pub use history::History;
pub use invoice::{FEE, INVOICE_REF, Order, Reversed, Taxes, invoice, invoice_ref};
pub use refusal::Refusal;
pub use refused::{archived, forced};
pub use row::{Document, Line, LineKind, Move, MoveType, TaxColumns, Totals};
pub use settings::{FeeAccounts, Setting, Settings};
