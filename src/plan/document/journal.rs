//! The journal that Odoo would take.

use super::books::{Books, Journal, JournalKind};
use super::refusal::Refusal;

/// The first of its kind in the company; an invoice in a foreign currency prefers one that keeps to that currency.
/// Entries never look at their lines' currency.
pub fn choose(books: &Books, company_id: i32, kind: JournalKind, foreign: Option<i32>) -> Result<&Journal, Refusal> {
    let mut candidates =
        books.journals.iter().filter(|journal| journal.company_id == company_id && journal.kind == kind);
    let in_currency =
        foreign.and_then(|currency| candidates.clone().find(|journal| journal.currency_id == Some(currency)));
    in_currency.or_else(|| candidates.next()).ok_or_else(|| {
        let what = match kind {
            JournalKind::Sale => "sales",
            JournalKind::General => "miscellaneous operations",
        };
        Refusal::new(
            format!("the company has no journal for {what}"),
            "make one in Odoo: Invoicing, Configuration, Journals",
        )
    })
}
