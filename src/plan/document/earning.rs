//! What a document is made of: an earning as Odoo holds it, with what its contract says.

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// A row of `upwork_earning`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earning {
    /// Row id.
    pub id: i32,
    /// Upwork's id of the ledger row.
    pub upwork_id: String,
    /// What it was for.
    pub name: String,
    /// Day of the documents.
    pub date: NaiveDate,
    /// What the client paid; below zero for money given back.
    pub gross: Decimal,
    /// What Upwork kept of it; below zero for a fee given back.
    pub fee: Decimal,
    /// What is left, if the row says it.
    pub net: Option<Decimal>,
    /// Hours that were paid.
    pub hours: Option<Decimal>,
    /// `res_currency`.
    pub currency_id: i32,
    /// `res_company`.
    pub company_id: i32,
    /// `res_partner`: the earning's own, else the contract's.
    pub partner_id: Option<i32>,
    /// Upwork's id of the contract.
    pub contract: String,
    /// The contract's rate, if it is paid by the hour.
    pub hourly_rate: Option<Decimal>,
    /// Its invoice or credit note in Odoo.
    pub invoice_id: Option<i32>,
    /// Its fee entry in Odoo.
    pub journal_entry_id: Option<i32>,
}

impl Earning {
    /// Where it stands among others: by day, then by Upwork's id, which is a number that outgrows 64 bits.
    pub fn order(&self) -> (NaiveDate, usize, &str) {
        (self.date, self.upwork_id.len(), &self.upwork_id)
    }

    /// Whether it gives money back to the client.
    pub fn is_refund(&self) -> bool {
        self.gross < Decimal::ZERO
    }
}
