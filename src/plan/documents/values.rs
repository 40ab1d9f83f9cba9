//! What is remembered of a document: what people see of it and books depend on, so that a change of theirs can be told.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::plan::document::{Document, FEE, Line, LineKind, MoveType};

/// A header with its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DocumentValues {
    /// Invoice, credit note or entry.
    pub move_type: MoveType,
    /// Its reference.
    pub r#ref: String,
    /// Its day.
    pub date: NaiveDate,
    /// `res_partner`.
    pub partner_id: Option<i32>,
    /// `account_journal`.
    pub journal_id: i32,
    /// `res_currency`.
    pub currency_id: i32,
    /// In its currency.
    pub amount_total: Decimal,
    /// The lines but for what follows from them (taxes, what the partner owes).
    pub lines: Vec<LineValues>,
    /// A fingerprint of all other columns that are written.
    pub rest: String,
}

/// A line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineValues {
    /// What it says.
    pub name: Option<String>,
    /// `account_account`.
    pub account_id: i32,
    /// Quantity.
    pub quantity: Decimal,
    /// Price.
    pub price_unit: Decimal,
    /// In the line's currency.
    pub amount_currency: Decimal,
    /// In the company's currency.
    pub balance: Decimal,
    /// `account_tax`, the lowest id first.
    pub taxes: Vec<i32>,
}

impl DocumentValues {
    /// Of a draft.
    pub fn of(document: &Document) -> Self {
        let header = &document.header;
        let products = document.lines.iter().filter(|line| line.display_type == LineKind::Product);
        Self {
            move_type: header.move_type,
            r#ref: header.r#ref.clone(),
            date: header.date,
            partner_id: header.partner_id,
            journal_id: header.journal_id,
            currency_id: header.currency_id,
            amount_total: header.totals.amount_total,
            lines: products.map(LineValues::of).collect(),
            rest: rest(document),
        }
    }

    /// Whether it has the fee as a line.
    pub fn has_fee(&self) -> bool {
        self.fee().is_some()
    }

    /// The fee, if it has it as a line; below zero for one that came back.
    pub fn fee(&self) -> Option<Decimal> {
        let mut lines = self.lines.iter().filter(|line| line.name.as_deref() == Some(FEE)).peekable();
        lines.peek().is_some().then(|| lines.map(|line| line.amount_currency).sum())
    }

    /// What another version of it says otherwise, in Odoo's words.
    pub fn changed(&self, other: &Self) -> Vec<&'static str> {
        let columns = [
            ("type", self.move_type == other.move_type),
            ("reference", self.r#ref == other.r#ref),
            ("date", self.date == other.date),
            ("partner", self.partner_id == other.partner_id),
            ("journal", self.journal_id == other.journal_id),
            ("currency", self.currency_id == other.currency_id),
            ("total", self.amount_total == other.amount_total),
            ("lines", self.lines == other.lines),
        ];
        let mut changed: Vec<&'static str> =
            columns.into_iter().filter_map(|(column, is_same)| (!is_same).then_some(column)).collect();
        if changed.is_empty() && self.rest != other.rest {
            changed.push("due date, delivery address, bank account or another column");
        }
        changed
    }
}

impl LineValues {
    fn of(line: &Line) -> Self {
        let mut taxes = line.taxes.clone();
        taxes.sort_unstable();
        Self {
            name: line.name.clone(),
            account_id: line.account_id,
            quantity: line.quantity,
            price_unit: line.price_unit,
            amount_currency: line.amount_currency,
            balance: line.balance,
            taxes,
        }
    }
}

/// Of the columns that are not among the values. Left out are those that Odoo itself keeps in step with others: the shown
/// name of the partner, the text of what is owed, and an entry's due date, which nobody sees.
fn rest(document: &Document) -> String {
    let (header, mut text) = (&document.header, Text::default());
    text.day(header.invoice_date);
    text.day((header.move_type != MoveType::Entry).then_some(header.invoice_date_due));
    for id in [
        header.commercial_partner_id,
        header.partner_shipping_id,
        header.partner_bank_id,
        header.fiscal_position_id,
        header.preferred_payment_method_line_id,
        header.invoice_incoterm_id,
        header.reversed_entry_id,
    ] {
        text.id(id);
    }
    let totals = &header.totals;
    for amount in [
        header.invoice_currency_rate,
        totals.amount_untaxed,
        totals.amount_tax,
        totals.amount_residual,
        totals.amount_total_signed,
        totals.amount_residual_signed,
    ] {
        text.amount(amount);
    }
    // Kind by kind: where a line was added later the ids stand in another order.
    for kind in [LineKind::Product, LineKind::Tax, LineKind::PaymentTerm] {
        document.lines.iter().filter(|line| line.display_type == kind).for_each(|line| text.line(line));
    }
    text.digest()
}

/// Values one after the other, so that no two lists give the same.
#[derive(Default)]
struct Text(String);

impl Text {
    fn add(&mut self, value: &str) {
        self.0.push_str(value);
        self.0.push('\n');
    }

    fn day(&mut self, day: Option<NaiveDate>) {
        self.add(&day.map(|day| day.to_string()).unwrap_or_default());
    }

    fn id(&mut self, id: Option<i32>) {
        self.add(&id.map(|id| id.to_string()).unwrap_or_default());
    }

    /// However it is padded.
    fn amount(&mut self, amount: Decimal) {
        self.add(&amount.normalize().to_string());
    }

    fn line(&mut self, line: &Line) {
        let kind = match line.display_type {
            LineKind::Product => "product",
            LineKind::Tax => "tax",
            LineKind::PaymentTerm => "payment_term",
        };
        self.add(kind);
        self.id(Some(line.account_id));
        self.id(line.partner_id);
        self.id(Some(line.currency_id));
        self.day(line.date_maturity);
        for amount in [line.amount_currency, line.balance, line.price_subtotal, line.price_total] {
            self.amount(amount);
        }
        self.id(line.tax.as_ref().map(|tax| tax.tax_repartition_line_id));
        let shares = line.analytic_distribution.iter().flatten().map(|(accounts, share)| format!("{accounts}={share}"));
        self.add(&shares.collect::<Vec<_>>().join(" "));
    }

    fn digest(&self) -> String {
        let mut digest = format!("{:x}", Sha256::digest(self.0.as_bytes()));
        digest.truncate(32);
        digest
    }
}
