//! What a document was made of: an earning as it stood then. Only when that changes has the document anything to follow;
//! other settings, other rates of the contract or other habits of accounts change no document that is there.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use crate::domain::Kind;
use crate::plan::document::Earning;

/// The earning behind a document, and behind the corrections that were made of it since.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MadeOf {
    /// What it was for.
    pub name: String,
    /// Its day.
    pub date: NaiveDate,
    /// What the client paid.
    pub gross: Decimal,
    /// What Upwork kept.
    pub fee: Decimal,
    /// Hours that were paid.
    pub hours: Option<Decimal>,
    /// `res_currency`.
    pub currency_id: i32,
    /// `res_partner`.
    pub partner_id: Option<i32>,
    /// Upwork's id of the contract.
    pub contract: String,
    /// Whether the fee is booked with it; else an entry has it, or there is none.
    pub with_fee: bool,
    /// Whether a difference was booked beside it since.
    #[serde(default)]
    pub corrected: bool,
}

impl MadeOf {
    /// As an earning stands now.
    pub fn of(earning: &Earning, with_fee: bool) -> Self {
        Self {
            name: earning.name.clone(),
            date: earning.date,
            gross: earning.gross,
            fee: earning.fee,
            hours: earning.hours,
            currency_id: earning.currency_id,
            partner_id: earning.partner_id,
            contract: earning.contract.clone(),
            with_fee: with_fee && !earning.fee.is_zero(),
            corrected: false,
        }
    }

    /// What of it a document of this kind books: amount and fee.
    pub fn booked(&self, kind: Kind) -> (Decimal, Decimal) {
        match kind {
            Kind::FeeEntry => (Decimal::ZERO, self.fee),
            _ if self.with_fee => (self.gross, self.fee),
            _ => (self.gross, Decimal::ZERO),
        }
    }

    /// What it says otherwise than another, as far as a document of this kind shows it.
    pub fn shown_differences(&self, kind: Kind, before: &Self) -> Vec<(&'static str, String, String)> {
        let has_fee = kind == Kind::FeeEntry || self.with_fee || before.with_fee;
        let is_shown = |name: &str| match name {
            "contract" => false,
            "fee" => has_fee,
            "amount" | "hours" | "client" => kind != Kind::FeeEntry,
            _ => true,
        };
        self.differences(before).into_iter().filter(|(name, ..)| is_shown(name)).collect()
    }

    /// What it says otherwise than another: name of the value, this one's, the other's.
    pub fn differences(&self, before: &Self) -> Vec<(&'static str, String, String)> {
        let amount = |amount: Decimal| amount.normalize().to_string();
        let optional =
            |amount: Option<Decimal>| amount.map_or_else(|| "none".to_owned(), |a| a.normalize().to_string());
        let id = |id: Option<i32>| id.map_or_else(|| "none".to_owned(), |id| id.to_string());
        [
            ("description", self.name.clone(), before.name.clone()),
            ("date", self.date.to_string(), before.date.to_string()),
            ("amount", amount(self.gross), amount(before.gross)),
            ("fee", amount(self.fee), amount(before.fee)),
            ("hours", optional(self.hours), optional(before.hours)),
            ("currency", self.currency_id.to_string(), before.currency_id.to_string()),
            ("client", id(self.partner_id), id(before.partner_id)),
            ("contract", self.contract.clone(), before.contract.clone()),
        ]
        .into_iter()
        .filter(|(_, now, before)| now != before)
        .collect()
    }
}
