//! A document as it stands in Odoo, whatever became of it: what people see of it, and what it comes to.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Serialize;

/// A row of `account_move`. Amounts are signed and in the document's currency: what came in is above zero.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Booked {
    /// Row id.
    pub id: i32,
    /// Its number; `None` as long as it has none.
    pub number: Option<String>,
    /// Its reference.
    pub r#ref: Option<String>,
    /// Odoo's word: `out_invoice`, `out_refund`, `entry`, or what somebody made of it.
    pub move_type: String,
    /// Odoo's word: `draft`, `posted`, `cancel`.
    pub state: String,
    /// Odoo's word: `not_paid`, `paid` ...
    pub payment_state: Option<String>,
    /// Its day.
    pub date: NaiveDate,
    /// The document that it reverses.
    pub reverses: Option<i32>,
    /// Code of its currency; of an entry that of its lines.
    pub currency: String,
    /// Without tax.
    pub untaxed: Decimal,
    /// With tax.
    pub total: Decimal,
    /// Upwork's fee: the line of an invoice, if it has one, or what an entry is about.
    pub fee: Option<Decimal>,
}

impl Booked {
    /// The tax.
    pub fn tax(&self) -> Decimal {
        self.total - self.untaxed
    }

    /// Somebody cancelled it: it counts for nothing.
    pub fn is_cancelled(&self) -> bool {
        self.state == "cancel"
    }

    /// Its number, else its reference, with how far it has come: `INV/2026/00012 (posted)`.
    pub fn title(&self) -> String {
        let name = self.number.as_deref().or(self.r#ref.as_deref()).filter(|name| !name.is_empty());
        name.map_or_else(
            || format!("account_move {} ({})", self.id, self.state),
            |name| format!("{name} ({})", self.state),
        )
    }
}
