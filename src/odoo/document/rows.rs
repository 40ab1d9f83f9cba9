//! Rows of documents as PostgreSQL gives them, read into the form in which documents are planned.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::plan::document::{Document, Line, LineKind, Move, MoveType, TaxColumns, Totals};
use crate::plan::documents::{MoveRow, MoveState};

/// A row of `account_move`.
pub(super) struct HeaderRow {
    pub(super) id: i32,
    pub(super) state: String,
    pub(super) posted_before: bool,
    pub(super) company_id: i32,
    pub(super) journal_id: i32,
    pub(super) move_type: String,
    pub(super) date: NaiveDate,
    pub(super) invoice_date: Option<NaiveDate>,
    pub(super) invoice_date_due: Option<NaiveDate>,
    pub(super) r#ref: Option<String>,
    pub(super) partner_id: Option<i32>,
    pub(super) commercial_partner_id: Option<i32>,
    pub(super) partner_shipping_id: Option<i32>,
    pub(super) partner_bank_id: Option<i32>,
    pub(super) fiscal_position_id: Option<i32>,
    pub(super) preferred_payment_method_line_id: Option<i32>,
    pub(super) invoice_incoterm_id: Option<i32>,
    pub(super) invoice_partner_display_name: Option<String>,
    pub(super) currency_id: i32,
    pub(super) reversed_entry_id: Option<i32>,
    pub(super) invoice_currency_rate: Option<Decimal>,
    pub(super) amount_untaxed: Option<Decimal>,
    pub(super) amount_tax: Option<Decimal>,
    pub(super) amount_total: Option<Decimal>,
    pub(super) amount_residual: Option<Decimal>,
    pub(super) amount_untaxed_signed: Option<Decimal>,
    pub(super) amount_tax_signed: Option<Decimal>,
    pub(super) amount_total_signed: Option<Decimal>,
    pub(super) amount_residual_signed: Option<Decimal>,
    pub(super) amount_untaxed_in_currency_signed: Option<Decimal>,
    pub(super) amount_total_in_currency_signed: Option<Decimal>,
    pub(super) always_tax_exigible: bool,
}

impl HeaderRow {
    /// The document, without its lines so far; `None`: it is of a type that none of ours is of.
    pub(super) fn read(self) -> Option<MoveRow> {
        let move_type = match self.move_type.as_str() {
            "out_invoice" => MoveType::OutInvoice,
            "out_refund" => MoveType::OutRefund,
            "entry" => MoveType::Entry,
            _ => return None,
        };
        let state = match self.state.as_str() {
            "draft" => MoveState::Draft,
            "cancel" => MoveState::Cancelled,
            _ => MoveState::Posted,
        };
        let (id, posted_before) = (self.id, self.posted_before);
        let document = Document { header: self.header(move_type), lines: Vec::new() };
        Some(MoveRow { id, state, posted_before, document, line_ids: Vec::new(), has_foreign_lines: false })
    }

    fn header(self, move_type: MoveType) -> Move {
        Move {
            totals: self.totals(),
            company_id: self.company_id,
            journal_id: self.journal_id,
            move_type,
            date: self.date,
            invoice_date: self.invoice_date,
            invoice_date_due: self.invoice_date_due.unwrap_or(self.date),
            r#ref: self.r#ref.unwrap_or_default(),
            partner_id: self.partner_id,
            commercial_partner_id: self.commercial_partner_id,
            partner_shipping_id: self.partner_shipping_id,
            partner_bank_id: self.partner_bank_id,
            fiscal_position_id: self.fiscal_position_id,
            preferred_payment_method_line_id: self.preferred_payment_method_line_id,
            invoice_incoterm_id: self.invoice_incoterm_id,
            invoice_partner_display_name: self.invoice_partner_display_name.unwrap_or_default(),
            currency_id: self.currency_id,
            reversed_entry_id: self.reversed_entry_id,
            invoice_currency_rate: self.invoice_currency_rate.unwrap_or_default(),
            always_tax_exigible: self.always_tax_exigible,
        }
    }

    fn totals(&self) -> Totals {
        Totals {
            amount_untaxed: self.amount_untaxed.unwrap_or_default(),
            amount_tax: self.amount_tax.unwrap_or_default(),
            amount_total: self.amount_total.unwrap_or_default(),
            amount_residual: self.amount_residual.unwrap_or_default(),
            amount_untaxed_signed: self.amount_untaxed_signed.unwrap_or_default(),
            amount_tax_signed: self.amount_tax_signed.unwrap_or_default(),
            amount_total_signed: self.amount_total_signed.unwrap_or_default(),
            amount_residual_signed: self.amount_residual_signed.unwrap_or_default(),
            amount_untaxed_in_currency_signed: self.amount_untaxed_in_currency_signed.unwrap_or_default(),
            amount_total_in_currency_signed: self.amount_total_in_currency_signed.unwrap_or_default(),
        }
    }
}

/// A row of `account_move_line` with its taxes.
pub(super) struct LineRow {
    pub(super) id: i32,
    pub(super) move_id: i32,
    pub(super) display_type: String,
    pub(super) sequence: Option<i32>,
    pub(super) name: Option<String>,
    pub(super) account_id: Option<i32>,
    pub(super) partner_id: Option<i32>,
    pub(super) currency_id: i32,
    pub(super) quantity: Option<Decimal>,
    pub(super) price_unit: Option<Decimal>,
    pub(super) price_subtotal: Option<Decimal>,
    pub(super) price_total: Option<Decimal>,
    pub(super) amount_currency: Option<Decimal>,
    pub(super) balance: Option<Decimal>,
    pub(super) debit: Option<Decimal>,
    pub(super) credit: Option<Decimal>,
    pub(super) amount_residual: Option<Decimal>,
    pub(super) amount_residual_currency: Option<Decimal>,
    pub(super) reconciled: bool,
    pub(super) date_maturity: Option<NaiveDate>,
    pub(super) discount_balance: Option<Decimal>,
    pub(super) discount_amount_currency: Option<Decimal>,
    pub(super) analytic_distribution: Option<Value>,
    pub(super) tax_line_id: Option<i32>,
    pub(super) tax_group_id: Option<i32>,
    pub(super) tax_repartition_line_id: Option<i32>,
    pub(super) tax_base_amount: Option<Decimal>,
    pub(super) taxes: Vec<i32>,
}

impl LineRow {
    /// The line; `None`: it is of a kind that none of ours is of.
    pub(super) fn read(self) -> Option<Line> {
        let display_type = match self.display_type.as_str() {
            "product" => LineKind::Product,
            "tax" => LineKind::Tax,
            "payment_term" => LineKind::PaymentTerm,
            _ => return None,
        };
        let tax = self.tax();
        Some(Line {
            display_type,
            sequence: self.sequence.unwrap_or_default(),
            name: self.name,
            account_id: self.account_id?,
            partner_id: self.partner_id,
            currency_id: self.currency_id,
            quantity: self.quantity.unwrap_or_default(),
            price_unit: self.price_unit.unwrap_or_default(),
            price_subtotal: self.price_subtotal.unwrap_or_default(),
            price_total: self.price_total.unwrap_or_default(),
            amount_currency: self.amount_currency.unwrap_or_default(),
            balance: self.balance.unwrap_or_default(),
            debit: self.debit.unwrap_or_default(),
            credit: self.credit.unwrap_or_default(),
            amount_residual: self.amount_residual.unwrap_or_default(),
            amount_residual_currency: self.amount_residual_currency.unwrap_or_default(),
            reconciled: self.reconciled,
            date_maturity: self.date_maturity,
            discount_balance: self.discount_balance,
            discount_amount_currency: self.discount_amount_currency,
            analytic_distribution: self.analytic_distribution.and_then(|shares| serde_json::from_value(shares).ok()),
            tax,
            tax_tag_invert: false,
            taxes: self.taxes,
            tags: BTreeSet::new(),
        })
    }

    fn tax(&self) -> Option<TaxColumns> {
        Some(TaxColumns {
            tax_line_id: self.tax_line_id?,
            tax_group_id: self.tax_group_id?,
            tax_repartition_line_id: self.tax_repartition_line_id?,
            tax_base_amount: self.tax_base_amount.unwrap_or_default(),
        })
    }
}
