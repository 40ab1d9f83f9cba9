//! Entries of fees: what Upwork kept, as an expense against what is owed to it.

use rust_decimal::Decimal;

use super::books::{Account, Books, JournalKind};
use super::earning::Earning;
use super::invoice::FEE;
use super::rates::{Rate, round};
use super::refusal::Refusal;
use super::row::{Document, Line, LineKind, Move, MoveType, NewLine};
use super::settings::FeeAccounts;
use super::{analytic, journal, refused, totals};
use crate::domain::Series;

/// Plans the entry of an earning's fee, which is not zero.
///
/// # Errors
/// [`Refusal`] if Odoo's ORM would refuse it, or if it is not known how the ORM would write it.
pub fn fee_entry(books: &Books, earning: &Earning, accounts: FeeAccounts) -> Result<Document, Refusal> {
    let company_id = earning.company_id;
    let company = books.company(company_id)?;
    let journal = journal::choose(books, company_id, JournalKind::General, None)?;
    let debit = line(books, earning, accounts.expense, earning.fee)?;
    let credit = line(books, earning, accounts.payable, -earning.fee)?;
    let lines = vec![debit, credit];
    let header = Move {
        company_id,
        journal_id: journal.id,
        move_type: MoveType::Entry,
        date: earning.date,
        invoice_date: None,
        invoice_date_due: books.today,
        r#ref: fee_ref(earning),
        partner_id: None,
        commercial_partner_id: None,
        partner_shipping_id: None,
        partner_bank_id: None,
        fiscal_position_id: None,
        preferred_payment_method_line_id: None,
        invoice_incoterm_id: None,
        invoice_partner_display_name: books.shown_partner(None),
        // The journal's or the company's, whatever the lines have.
        currency_id: journal.currency_id.unwrap_or(company.currency_id),
        reversed_entry_id: None,
        invoice_currency_rate: Decimal::ZERO,
        totals: totals::of(MoveType::Entry, &lines),
        always_tax_exigible: true,
    };
    let document = Document { header, lines };
    refused::check(books, &document)?;
    Ok(document)
}

/// What the reference of a fee entry begins with, before Upwork's id.
pub const FEE_REF: &str = "Upwork fee T";

/// The reference of a fee entry.
pub fn fee_ref(earning: &Earning) -> String {
    format!("{FEE_REF}{}", earning.upwork_id)
}

fn line(books: &Books, earning: &Earning, account_id: i32, amount: Decimal) -> Result<Line, Refusal> {
    let account = books.accounts.get(&account_id);
    if books.series == Series::V18
        && let Some(account) = account.filter(|account| !account.taxes.is_empty())
    {
        return Err(with_taxes(account));
    }
    let company = books.company(earning.company_id)?;
    let amount = round(amount, books.currency(earning.currency_id)?.decimals);
    let rate = Rate::of(books, earning.company_id, earning.currency_id, earning.date);
    let new = NewLine {
        kind: LineKind::Product,
        name: Some(format!("{FEE} - {}", earning.name)),
        account_id,
        partner_id: None,
        currency_id: earning.currency_id,
        amount_currency: amount,
        balance: rate.to_company(amount, books.currency(company.currency_id)?.decimals),
        has_residual: account.is_some_and(Account::has_residual),
    };
    Ok(Line {
        quantity: Decimal::new(100, 2),
        price_subtotal: amount,
        price_total: amount,
        analytic_distribution: analytic::distribution(books, earning.company_id, None, account_id),
        ..new.row()
    })
}

/// Odoo 18 would add lines for the taxes, and one more to balance them.
pub fn with_taxes(account: &Account) -> Refusal {
    Refusal::new(
        format!("the account {} has default taxes, which Odoo would add to the fee's entry", account.label),
        "take the default taxes off the account in Odoo, or choose another account for the fee",
    )
}
