//! What steps say about money.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// A row that a step books: of any type, known or not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewTransaction {
    /// `type`: `APInvoice`, `APAdjustment`, `APPayment`, `ARInvoice`, `ARPayment`, or a new word.
    #[serde(rename = "type")]
    pub kind: String,
    /// `accountingSubtype`: `Hourly`, `Bonus`, `Withdrawal` ..., or a new word.
    pub subtype: String,
    /// The signed movement of the wallet.
    pub amount: Decimal,
    /// Contract it is about; it gives tenant, currency, term and names.
    #[serde(default)]
    pub contract: Option<String>,
    /// Organization whose wallet moves, if no contract is given.
    #[serde(default)]
    pub tenant: Option<String>,
    /// Its `recordId`; without one the next number.
    #[serde(default)]
    pub record: Option<String>,
    /// `transactionCreationDate`; without one today, and for hourly money the Sunday before.
    #[serde(default)]
    pub created: Option<NaiveDate>,
    /// `transactionReviewDueDate`; without one five days after the creation if a contract is given, else the same day.
    #[serde(default)]
    pub due: Option<NaiveDate>,
    /// Text; without one the form that Upwork uses for such a row, none for an unknown one.
    #[serde(default)]
    pub description: Option<String>,
    /// `relatedTransactionId`.
    #[serde(default)]
    pub related: Option<String>,
    /// Currency; without one the contract's, else US dollars.
    #[serde(default)]
    pub currency: Option<String>,
    /// Upwork's fee, a positive amount, booked at once in a row of its own.
    #[serde(default)]
    pub fee: Option<Decimal>,
}
