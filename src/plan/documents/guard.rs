//! What Odoo would take, but no real run makes: drafts that cannot be posted, that book another amount than was paid, or
//! that rest on a setting nobody has thought about.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::plan::document::{self, Books, Company, Document, Earning, LineKind, MoveType, Refusal, Setting};

/// What holds for all documents of an earning, before any is planned.
pub(super) fn before(books: &Books, earning: &Earning) -> Result<(), Refusal> {
    let Some(company) = books.companies.get(&earning.company_id) else { return Ok(()) };
    setup(books, earning, company)?;
    settings(books, earning.company_id)?;
    currency(books, earning, company)?;
    amounts(earning)
}

/// How a company keeps its books.
fn setup(books: &Books, earning: &Earning, company: &Company) -> Result<(), Refusal> {
    let by_hand = "make this document in Odoo by hand";
    if company.is_branch {
        return Err(Refusal::new(format!("{:?} is a branch of another company", company.name), by_hand));
    }
    if company.is_storno {
        return Err(Refusal::new(
            format!("{:?} books corrections as negative amounts (storno)", company.name),
            by_hand,
        ));
    }
    let is_portuguese = company.fiscal_country.as_deref() == Some("PT");
    if is_portuguese && company.rounds_globally && books.series == crate::domain::Series::V18 {
        return Err(Refusal::new("Portugal rounds taxes in a way of its own", by_hand));
    }
    locked(earning.date, [company.locks.fiscal_year, company.locks.hard], "the books")
}

fn locked(date: NaiveDate, locks: [Option<NaiveDate>; 2], what: &str) -> Result<(), Refusal> {
    match locks.into_iter().flatten().max() {
        Some(until) if date <= until => Err(Refusal::new(
            format!("{what} are locked up to {until}, and it is of {date}"),
            "move the lock date in Odoo (Invoicing, Accounting, Lock Dates), or book it by hand",
        )),
        _ => Ok(()),
    }
}

/// A setting that is absent is a choice; one that cannot be used is a mistake.
fn settings(books: &Books, company_id: i32) -> Result<(), Refusal> {
    let (expense, payable) = books.fee_settings(company_id);
    let named = [
        ("income account", books.income_setting(company_id)),
        ("fee expense account", expense),
        ("fee payable account", payable),
    ];
    for (what, setting) in named {
        if let Setting::Invalid(why) = setting {
            return Err(Refusal::new(
                format!("the {what} set for Upwork cannot be used: {why}"),
                "set another, or none, in Odoo: Settings, Upwork",
            ));
        }
    }
    Ok(())
}

fn currency(books: &Books, earning: &Earning, company: &Company) -> Result<(), Refusal> {
    let Some(currency) = books.currencies.get(&earning.currency_id) else { return Ok(()) };
    if !currency.active {
        return Err(Refusal::new(
            format!("the currency {} is inactive", currency.code),
            "activate it in Odoo: Settings, Currencies",
        ));
    }
    let has_rate = books.rates.contains_key(&(earning.company_id, earning.currency_id, earning.date))
        || books.rates.contains_key(&(earning.company_id, company.currency_id, earning.date));
    if earning.currency_id != company.currency_id && !has_rate {
        return Err(Refusal::new(
            format!("there is no rate for {}", currency.code),
            "enter one in Odoo: Settings, Currencies",
        ));
    }
    Ok(())
}

fn amounts(earning: &Earning) -> Result<(), Refusal> {
    match earning.net {
        Some(net) if net != earning.gross - earning.fee => Err(Refusal::new(
            format!("its amounts disagree: {} less a fee of {} is not {net}", earning.gross, earning.fee),
            "let the next run of the job earnings put it right",
        )),
        _ => Ok(()),
    }
}

/// The draft, if Odoo picks no tax for it: nobody has said whether taxes are wanted.
pub(super) fn without_taxes(books: &Books, document: Document) -> Result<Document, Refusal> {
    let picked: Vec<i32> = document.lines.first().map(|line| line.taxes.clone()).unwrap_or_default();
    if picked.is_empty() {
        return Ok(document);
    }
    let names: Vec<&str> = picked.iter().filter_map(|id| books.taxes.get(id)).map(|tax| tax.name.as_str()).collect();
    let paid = match document.header.move_type {
        MoveType::OutRefund => "what the client got back",
        MoveType::OutInvoice | MoveType::Entry => "what the client paid",
    };
    Err(Refusal::new(
        format!("tax {} would add {} to {paid}; set taxes", names.join(", "), document.header.totals.amount_tax),
        "set odoo.taxes to \"none\" or \"odoo\" in the configuration",
    ))
}

/// What holds for an invoice or credit note.
pub(super) fn invoice(books: &Books, earning: &Earning, document: &Document) -> Result<(), Refusal> {
    if earning.partner_id.is_none() {
        return Err(Refusal::new(
            "it has no client",
            format!(
                "set the client on contract {} in Odoo, or let upwork-odoo partners create make one",
                earning.contract
            ),
        ));
    }
    let total = document.header.totals.amount_total;
    if total < Decimal::ZERO {
        return Err(Refusal::new(
            format!("the fee is more than the amount: Odoo does not post a total of {total}"),
            "set both accounts of the fee in Odoo (Settings, Upwork): then the fee has an entry of its own",
        ));
    }
    if let Some(company) = books.companies.get(&earning.company_id) {
        let has_tax = document.lines.iter().any(|line| line.display_type == LineKind::Tax || !line.taxes.is_empty());
        let tax = company.locks.tax.filter(|_| has_tax);
        locked(earning.date, [company.locks.sale, tax], "sales")?;
    }
    postable(books, earning, document)
}

/// What holds for the entry of a fee.
pub(super) fn entry(books: &Books, earning: &Earning, document: &Document) -> Result<(), Refusal> {
    postable(books, earning, document)
}

/// Odoo 19 makes the draft and refuses to post it; Odoo 18 refuses both.
fn postable(books: &Books, earning: &Earning, document: &Document) -> Result<(), Refusal> {
    let own = books.companies.get(&earning.company_id).map(|company| company.currency_id);
    for account in document.lines.iter().filter_map(|line| books.accounts.get(&line.account_id)) {
        if !account.active {
            return Err(document::archived(account));
        }
        if account.currency_id.is_some_and(|currency| currency != earning.currency_id && own != Some(currency)) {
            return Err(document::forced(account));
        }
    }
    Ok(())
}
