//! What Odoo's ORM itself refuses when a draft is made, found before anything is written.

use rust_decimal::Decimal;

use super::books::{Account, Books};
use super::refusal::Refusal;
use super::row::{Document, Line, LineKind, MoveType};
use crate::domain::Series;

/// Whether the ORM would take the draft.
pub fn check(books: &Books, document: &Document) -> Result<(), Refusal> {
    let header = &document.header;
    for partner in [header.partner_id, header.commercial_partner_id, header.partner_shipping_id].into_iter().flatten() {
        partner_of_company(books, partner, header.company_id)?;
    }
    for line in &document.lines {
        let account = account(books, line.account_id, header.company_id)?;
        usable(books, account, line, header.company_id)?;
        if header.move_type != MoveType::Entry {
            fits_sales(account, line)?;
        }
        same_side(line)?;
    }
    balanced(document)
}

fn partner_of_company(books: &Books, id: i32, company_id: i32) -> Result<(), Refusal> {
    let partner = books.partners.get(&id);
    match partner.and_then(|partner| partner.company_id) {
        Some(other) if other != company_id => Err(Refusal::new(
            format!("the partner {:?} belongs to another company", partner.map_or("", |p| p.display_name.as_str())),
            "choose a client of this company, or one that all companies share",
        )),
        _ => Ok(()),
    }
}

fn account(books: &Books, id: i32, company_id: i32) -> Result<&Account, Refusal> {
    match books.accounts.get(&id) {
        Some(account) if account.companies.contains(&company_id) => Ok(account),
        Some(account) => Err(Refusal::new(
            format!("the account {} belongs to another company", account.label),
            "choose one of the earning's company in the settings of Upwork",
        )),
        None => {
            Err(Refusal::new(format!("the account {id} is not one of the company"), "look at the accounts in Odoo"))
        }
    }
}

/// Odoo 19 looks at this only when the document is posted.
fn usable(books: &Books, account: &Account, line: &Line, company_id: i32) -> Result<(), Refusal> {
    if books.series == Series::V19 {
        return Ok(());
    }
    if !account.active {
        return Err(archived(account));
    }
    let own = books.companies.get(&company_id).map(|company| company.currency_id);
    match account.currency_id {
        Some(currency) if currency != line.currency_id && own != Some(currency) => Err(forced(account)),
        _ => Ok(()),
    }
}

/// The refusal of an account that is not in use any more.
pub fn archived(account: &Account) -> Refusal {
    Refusal::new(format!("the account {} is archived", account.label), "choose another account, or bring it back")
}

/// The refusal of an account that keeps to another currency.
pub fn forced(account: &Account) -> Refusal {
    Refusal::new(
        format!("the account {} forces another currency", account.label),
        "take the currency off the account in Odoo, or choose another account",
    )
}

/// On sales the partner's debt, and nothing else, stands on a receivable account.
fn fits_sales(account: &Account, line: &Line) -> Result<(), Refusal> {
    let is_debt = line.display_type == LineKind::PaymentTerm;
    if account.kind != "liability_payable"
        && account.kind != "off_balance"
        && is_debt == (account.kind == "asset_receivable")
    {
        return Ok(());
    }
    let what = if is_debt { "no receivable account" } else { "no account for income" };
    Err(Refusal::new(format!("the account {} is {what}", account.label), "choose another account in Odoo"))
}

/// A table's own rule: both amounts of a line have the same sign.
fn same_side(line: &Line) -> Result<(), Refusal> {
    if line.amount_currency * line.balance < Decimal::ZERO {
        return Err(Refusal::new(
            "its amounts are so small that their signs differ between the two currencies",
            "make this document in Odoo by hand",
        ));
    }
    Ok(())
}

fn balanced(document: &Document) -> Result<(), Refusal> {
    let balance: Decimal = document.lines.iter().map(|line| line.balance).sum();
    if balance.is_zero() {
        return Ok(());
    }
    Err(Refusal::new(format!("its lines do not balance: {balance}"), "report this, with the earning's amounts"))
}
