//! What is remembered of a document: what people see of it and books depend on, so that a change of theirs can be told.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

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
    /// `account_tax`.
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
        }
    }

    /// Whether it has the fee as a line.
    pub fn has_fee(&self) -> bool {
        self.lines.iter().any(|line| line.name.as_deref() == Some(FEE))
    }
}

impl LineValues {
    fn of(line: &Line) -> Self {
        Self {
            name: line.name.clone(),
            account_id: line.account_id,
            quantity: line.quantity,
            price_unit: line.price_unit,
            amount_currency: line.amount_currency,
            balance: line.balance,
            taxes: line.taxes.clone(),
        }
    }
}
