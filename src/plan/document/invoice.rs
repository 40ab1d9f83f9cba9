//! Draft invoices and credit notes of earnings.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::books::{Books, Company, FiscalPosition, Journal, JournalKind, Property, Tax};
use super::earning::Earning;
use super::history::History;
use super::rates::{Rate, round};
use super::refusal::Refusal;
use super::row::{Document, Line, LineKind, Move, MoveType, NewLine};
use super::taxes::{self, BaseLine, LineAmounts, Rounding};
use super::{analytic, bank, delivery, fiscal, journal, refused, tax_lines, totals};

/// Which taxes stand on invoices.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Taxes {
    /// None at all: the total is what the client paid, less the fee.
    None,
    /// Those that Odoo picks, on top.
    Odoo,
}

/// What to make of an earning.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// The earning.
    pub earning: &'a Earning,
    /// Whether the fee is a line of the document; else it has an entry of its own.
    pub with_fee: bool,
    /// Which taxes.
    pub taxes: Taxes,
    /// The invoice whose money a credit note gives back.
    pub reverses: Option<Reversed>,
}

/// An invoice that is credited or corrected, and what the other document takes from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reversed {
    /// `account_move`; `None`: it gives the money of none back, or that is not made yet.
    pub id: Option<i32>,
    /// `res_partner`.
    pub partner_id: Option<i32>,
    /// Account of its first line.
    pub account_id: Option<i32>,
}

/// The name of a fee's line.
pub const FEE: &str = "Upwork service fee";

/// Plans the draft: invoice for what came in, credit note with positive amounts for what went back.
///
/// # Errors
/// [`Refusal`] if Odoo's ORM would refuse it, or if it is not known how the ORM would write it.
pub fn invoice(books: &Books, history: &History, order: &Order<'_>) -> Result<Document, Refusal> {
    let frame = Frame::of(books, history, order)?;
    let (priced, taxes) = frame.priced_lines(order)?;
    let amounts = frame.amounts(&priced, &taxes);
    let mut lines: Vec<Line> =
        priced.into_iter().zip(&amounts).map(|(line, amounts)| frame.product_line(line, amounts, &taxes)).collect();
    lines.extend(tax_lines::of(&frame, &lines, &amounts, &taxes));
    lines.push(frame.payment_term(order.earning, &lines)?);
    let header = frame.header(order, &lines);
    let document = Document { header, lines };
    refused::check(books, &document)?;
    Ok(document)
}

/// What all lines of a document have in common.
pub(super) struct Frame<'a> {
    pub(super) books: &'a Books,
    company_id: i32,
    company: &'a Company,
    pub(super) is_refund: bool,
    pub(super) currency_id: i32,
    partner_id: Option<i32>,
    pub(super) commercial_id: Option<i32>,
    shipping_id: Option<i32>,
    position: Option<&'a FiscalPosition>,
    journal: &'a Journal,
    account_id: i32,
    pub(super) rounding: Rounding,
}

/// A product line before its amounts are known.
struct Priced {
    name: String,
    quantity: Decimal,
    price: Decimal,
}

impl<'a> Frame<'a> {
    fn of(books: &'a Books, history: &History, order: &Order<'_>) -> Result<Self, Refusal> {
        let earning = order.earning;
        let (company_id, currency_id) = (earning.company_id, earning.currency_id);
        let company = books.company(company_id)?;
        let partner_id = order.reverses.and_then(|invoice| invoice.partner_id).or(earning.partner_id);
        let commercial_id = partner_id.and_then(|id| books.partners.get(&id)).map(|partner| partner.commercial_id);
        let shipping_id = partner_id.map(|id| delivery::address(books, id));
        let position = partner_id.zip(shipping_id);
        let foreign = (currency_id != company.currency_id).then_some(currency_id);
        let journal = journal::choose(books, company_id, JournalKind::Sale, foreign)?;
        let group = if earning.is_refund() { "expense" } else { "income" };
        let account_id = order
            .reverses
            .and_then(|invoice| invoice.account_id)
            .or_else(|| books.income_setting(company_id).account())
            .or_else(|| history.most_used(&books.accounts, company_id, commercial_id?, group))
            .or(journal.default_account_id);
        Ok(Self {
            books,
            company_id,
            company,
            is_refund: earning.is_refund(),
            currency_id,
            partner_id,
            commercial_id,
            shipping_id,
            position: position.and_then(|(id, shipping)| fiscal::position(books, company_id, id, shipping)),
            journal,
            account_id: account_id.ok_or_else(no_account)?,
            rounding: Rounding {
                series: books.series,
                globally: company.rounds_globally,
                decimals: books.currency(currency_id)?.decimals,
                company_decimals: books.currency(company.currency_id)?.decimals,
                rate: Rate::of(books, company_id, currency_id, earning.date),
            },
        })
    }

    const fn move_type(&self) -> MoveType {
        if self.is_refund { MoveType::OutRefund } else { MoveType::OutInvoice }
    }

    /// The sign of the lines' amounts against their prices.
    pub(super) fn sign(&self) -> Decimal {
        if self.is_refund { Decimal::ONE } else { -Decimal::ONE }
    }

    /// Name, quantity and price of each line, and the taxes that all of them have.
    fn priced_lines(&self, order: &Order<'_>) -> Result<(Vec<Priced>, Vec<&'a Tax>), Refusal> {
        let earning = order.earning;
        let (quantity, price) =
            by_the_hour(earning, self.rounding.decimals).unwrap_or((Decimal::ONE, earning.gross.abs()));
        let mut lines = vec![Priced { name: earning.name.clone(), quantity, price }];
        if order.with_fee && !earning.fee.is_zero() {
            // What makes the total the net amount, whatever the signs.
            let price = if self.is_refund { earning.fee } else { -earning.fee };
            lines.push(Priced { name: FEE.to_owned(), quantity: Decimal::ONE, price });
        }
        let digits = self.books.digits;
        for line in &mut lines {
            line.quantity = round(line.quantity, digits.quantity);
            if self.books.series == crate::domain::Series::V18 {
                line.price = round(line.price, digits.price);
            }
        }
        let taxes = match order.taxes {
            Taxes::None => Vec::new(),
            Taxes::Odoo => fiscal::taxes_of(self.books, self.account_id, self.company_id, self.position),
        };
        for tax in &taxes {
            taxes::check(tax, self.company.price_includes_tax, self.is_refund)?;
        }
        Ok((lines, taxes))
    }

    fn amounts(&self, lines: &[Priced], taxes: &[&Tax]) -> Vec<LineAmounts> {
        let taxes: Vec<(i32, Decimal)> = taxes.iter().map(|tax| (tax.id, tax.amount)).collect();
        let base = |line: &Priced| BaseLine { raw: line.price * line.quantity, taxes: taxes.clone() };
        taxes::amounts(&lines.iter().map(base).collect::<Vec<_>>(), &self.rounding)
    }

    fn product_line(&self, line: Priced, amounts: &LineAmounts, taxes: &[&Tax]) -> Line {
        let base_tags = |tax: &&Tax| -> Vec<i32> {
            let bases = tax.repartition.iter().filter(|line| line.for_refund == self.is_refund && !line.of_tax);
            bases.flat_map(|line| line.tags.iter().copied()).collect()
        };
        let new = NewLine {
            kind: LineKind::Product,
            name: Some(line.name),
            account_id: self.account_id,
            partner_id: self.commercial_id,
            currency_id: self.currency_id,
            amount_currency: self.sign() * amounts.booked.currency,
            balance: self.sign() * amounts.booked.company,
            has_residual: self.has_residual(self.account_id),
        };
        Line {
            quantity: line.quantity,
            price_unit: line.price,
            price_subtotal: amounts.subtotal,
            price_total: amounts.total,
            analytic_distribution: analytic::distribution(
                self.books,
                self.company_id,
                self.commercial_id,
                self.account_id,
            ),
            tax_tag_invert: !taxes.is_empty() && !self.is_refund,
            taxes: taxes.iter().map(|tax| tax.id).collect(),
            tags: taxes.iter().flat_map(base_tags).collect(),
            ..new.row()
        }
    }

    /// What the partner owes: the other side of all other lines.
    fn payment_term(&self, earning: &Earning, lines: &[Line]) -> Result<Line, Refusal> {
        let receivable = |partner| self.books.property(Property::Receivable, partner, self.company_id);
        let account = self.commercial_id.and_then(receivable).or_else(|| receivable(self.company.partner_id));
        let account = account.ok_or_else(|| {
            Refusal::new("the company has no receivable account", "set one on the client in Odoo, or as a default")
        })?;
        let new = NewLine {
            kind: LineKind::PaymentTerm,
            name: None,
            account_id: self.position.map_or(account, |position| position.account(account)),
            partner_id: self.commercial_id,
            currency_id: self.currency_id,
            amount_currency: -lines.iter().map(|line| line.amount_currency).sum::<Decimal>(),
            balance: -lines.iter().map(|line| line.balance).sum::<Decimal>(),
            has_residual: true,
        };
        let zero = |decimals| Some(Decimal::new(0, decimals));
        Ok(Line {
            date_maturity: Some(earning.date),
            discount_balance: zero(self.rounding.company_decimals),
            discount_amount_currency: zero(self.rounding.decimals),
            ..new.row()
        })
    }

    fn header(&self, order: &Order<'_>, lines: &[Line]) -> Move {
        let (books, earning) = (self.books, order.earning);
        let partners = self.partner_id.zip(self.commercial_id);
        Move {
            company_id: self.company_id,
            journal_id: self.journal.id,
            move_type: self.move_type(),
            date: earning.date,
            invoice_date: Some(earning.date),
            invoice_date_due: earning.date,
            r#ref: invoice_ref(earning),
            partner_id: self.partner_id,
            commercial_partner_id: self.commercial_id,
            partner_shipping_id: self.shipping_id,
            partner_bank_id: bank::choose(books, self.company_id, self.currency_id, self.is_refund, partners),
            fiscal_position_id: self.position.map(|position| position.id),
            preferred_payment_method_line_id: bank::payment_method(books, self.company_id, self.partner_id),
            invoice_incoterm_id: self.company.incoterm_id,
            invoice_partner_display_name: books.shown_partner(self.partner_id),
            currency_id: self.currency_id,
            reversed_entry_id: order.reverses.and_then(|invoice| invoice.id),
            invoice_currency_rate: self.rounding.rate.quotient(),
            totals: totals::of(self.move_type(), lines),
            always_tax_exigible: false,
        }
    }

    pub(super) fn has_residual(&self, account: i32) -> bool {
        self.books.accounts.get(&account).is_some_and(super::books::Account::has_residual)
    }
}

/// What the reference of an invoice begins with, before Upwork's id.
pub const INVOICE_REF: &str = "T";

/// The reference of an earning's invoice.
pub fn invoice_ref(earning: &Earning) -> String {
    format!("{INVOICE_REF}{}", earning.upwork_id)
}

/// Hours and rate, where they make exactly what was paid and Odoo would not round them.
fn by_the_hour(earning: &Earning, decimals: u32) -> Option<(Decimal, Decimal)> {
    let (hours, rate) = (earning.hours?, earning.hourly_rate?);
    let has_cents = |amount: Decimal| !amount.is_zero() && amount.normalize().scale() <= 2;
    let makes_gross = round(hours * rate, decimals.max(2)) == earning.gross.abs();
    (has_cents(hours) && has_cents(rate) && makes_gross).then_some((hours, rate))
}

fn no_account() -> Refusal {
    Refusal::new(
        "no account for income is known: none is set, and the journal has none",
        "set the income account in Odoo: Settings, Upwork",
    )
}
