//! The bank account on an invoice: the company's, to be paid to; on a credit note the partner's, to be paid back to.

use super::books::{Bank, Books, Property};
use crate::domain::Series;

/// For an invoice (`is_refund` false) or a credit note.
pub fn choose(
    books: &Books,
    company_id: i32,
    currency_id: i32,
    is_refund: bool,
    partner: Option<(i32, i32)>,
) -> Option<i32> {
    let own = books.companies.get(&company_id)?.partner_id;
    let whose = if is_refund { partner?.1 } else { own };
    if !is_refund && books.series == Series::V19 {
        let method = payment_method(books, company_id, partner.map(|(id, _)| id))
            .or_else(|| books.property(Property::InboundPaymentMethod, own, company_id));
        if let Some(bank) = method.and_then(|method| books.payment_methods.get(&method)) {
            return *bank;
        }
    }
    let is_visible = |bank: &&Bank| bank.partner_id == whose && bank.company_id.is_none_or(|id| id == company_id);
    let is_foreign =
        |bank: &Bank| books.series == Series::V19 && bank.currency_id.is_some_and(|currency| currency != currency_id);
    let banks = books.banks.iter().filter(is_visible);
    banks.min_by_key(|bank| (is_foreign(bank), !bank.trusted)).map(|bank| bank.id)
}

/// How a partner pays, if that is settled.
pub fn payment_method(books: &Books, company_id: i32, partner_id: Option<i32>) -> Option<i32> {
    books.property(Property::InboundPaymentMethod, partner_id?, company_id)
}
