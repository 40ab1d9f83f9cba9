//! The rows of a document: what is written to `account_move`, `account_move_line` and the tables of their taxes and
//! tags. Columns that are the same on every draft stand in the statements that insert them; those that a line has in
//! common with its document are copied from there.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A draft with its lines.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Document {
    /// The header.
    pub header: Move,
    /// Its lines in the order of their ids.
    pub lines: Vec<Line>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum MoveType {
    /// A customer invoice.
    OutInvoice,
    /// A credit note.
    OutRefund,
    /// A journal entry.
    Entry,
}

/// A row of `account_move`; its fields are the columns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names are Odoo's columns")]
pub struct Move {
    pub company_id: i32,
    pub journal_id: i32,
    pub move_type: MoveType,
    pub date: NaiveDate,
    pub invoice_date: Option<NaiveDate>,
    pub invoice_date_due: NaiveDate,
    pub r#ref: String,
    pub partner_id: Option<i32>,
    pub commercial_partner_id: Option<i32>,
    pub partner_shipping_id: Option<i32>,
    pub partner_bank_id: Option<i32>,
    pub fiscal_position_id: Option<i32>,
    pub preferred_payment_method_line_id: Option<i32>,
    pub invoice_incoterm_id: Option<i32>,
    pub invoice_partner_display_name: String,
    pub currency_id: i32,
    pub reversed_entry_id: Option<i32>,
    pub invoice_currency_rate: Decimal,
    #[serde(flatten)]
    pub totals: Totals,
    pub always_tax_exigible: bool,
}

/// The amounts of a header.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names are Odoo's columns")]
pub struct Totals {
    pub amount_untaxed: Decimal,
    pub amount_tax: Decimal,
    pub amount_total: Decimal,
    pub amount_residual: Decimal,
    pub amount_untaxed_signed: Decimal,
    pub amount_tax_signed: Decimal,
    pub amount_total_signed: Decimal,
    pub amount_residual_signed: Decimal,
    pub amount_untaxed_in_currency_signed: Decimal,
    pub amount_total_in_currency_signed: Decimal,
}

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LineKind {
    /// What is sold, or a line of an entry.
    Product,
    /// A tax.
    Tax,
    /// What the partner owes.
    PaymentTerm,
}

/// A row of `account_move_line`; its fields are the columns but for the last two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names are Odoo's columns")]
pub struct Line {
    pub display_type: LineKind,
    pub sequence: i32,
    pub name: Option<String>,
    pub account_id: i32,
    pub partner_id: Option<i32>,
    pub currency_id: i32,
    pub quantity: Decimal,
    pub price_unit: Decimal,
    pub price_subtotal: Decimal,
    pub price_total: Decimal,
    pub amount_currency: Decimal,
    pub balance: Decimal,
    pub debit: Decimal,
    pub credit: Decimal,
    pub amount_residual: Decimal,
    pub amount_residual_currency: Decimal,
    pub reconciled: bool,
    pub date_maturity: Option<NaiveDate>,
    pub discount_balance: Option<Decimal>,
    pub discount_amount_currency: Option<Decimal>,
    pub analytic_distribution: Option<BTreeMap<String, Value>>,
    #[serde(flatten)]
    pub tax: Option<TaxColumns>,
    /// 18 only.
    pub tax_tag_invert: bool,
    /// `account_move_line_account_tax_rel`.
    #[serde(skip)]
    pub taxes: Vec<i32>,
    /// `account_account_tag_account_move_line_rel`.
    #[serde(skip)]
    pub tags: BTreeSet<i32>,
}

/// What only the line of a tax has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[allow(missing_docs, reason = "the names are Odoo's columns")]
pub struct TaxColumns {
    pub tax_line_id: i32,
    pub tax_group_id: i32,
    pub tax_repartition_line_id: i32,
    pub tax_base_amount: Decimal,
}

/// What a line of a draft is made from; everything else follows.
#[derive(Clone, Debug)]
pub(super) struct NewLine {
    pub kind: LineKind,
    pub name: Option<String>,
    pub account_id: i32,
    pub partner_id: Option<i32>,
    pub currency_id: i32,
    pub amount_currency: Decimal,
    pub balance: Decimal,
    /// The account keeps what is open of it.
    pub has_residual: bool,
}

impl NewLine {
    /// The row, with nothing in the columns that are about prices, taxes and payment.
    pub(super) fn row(self) -> Line {
        let zero = |like: Decimal| Decimal::new(0, like.scale());
        let (amount, balance) = (self.amount_currency, self.balance);
        let open = |amount: Decimal| if self.has_residual { amount } else { zero(amount) };
        Line {
            display_type: self.kind,
            sequence: match self.kind {
                LineKind::Product => 100,
                LineKind::Tax => 10_000,
                LineKind::PaymentTerm => 12_000,
            },
            name: self.name,
            account_id: self.account_id,
            partner_id: self.partner_id,
            currency_id: self.currency_id,
            quantity: Decimal::new(0, 2),
            price_unit: Decimal::ZERO,
            price_subtotal: zero(amount),
            price_total: zero(amount),
            amount_currency: amount,
            balance,
            debit: balance.max(zero(balance)),
            credit: (-balance).max(zero(balance)),
            amount_residual: open(balance),
            amount_residual_currency: open(amount),
            reconciled: self.has_residual && amount.is_zero() && balance.is_zero(),
            date_maturity: None,
            discount_balance: None,
            discount_amount_currency: None,
            analytic_distribution: None,
            tax: None,
            tax_tag_invert: false,
            taxes: Vec::new(),
            tags: BTreeSet::new(),
        }
    }
}
