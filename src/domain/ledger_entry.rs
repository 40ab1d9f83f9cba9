//! What a row of Upwork's ledger is about. Upwork tells by two words, whose vocabulary it does not publish: the pairs
//! below are those that people have seen. Any other is [`LedgerEntry::Unknown`] and waits for a person.

use std::fmt;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LedgerEntry {
    /// Paid for work, or paid back: a row of `upwork_earning`.
    Earning(EarningKind),
    /// Upwork's fee on an earning; `relatedTransactionId` names it.
    ServiceFee,
    /// A service fee that came back, as a rule with a refund.
    FeeReturn,
    /// Value added tax that Upwork charges on its own fees.
    Vat,
    /// Tax that Upwork withheld.
    Withholding,
    /// From the wallet to a bank.
    Withdrawal,
    /// What a withdrawal cost.
    WithdrawalFee,
    /// A membership, or Connects.
    MembershipFee,
    /// A card's payment of what Upwork charged: it balances the charge.
    CardPayment,
    /// A pair of words that this version does not know.
    Unknown,
}

/// What an earning was paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EarningKind {
    /// Hours of a week.
    Hourly,
    /// A fixed price, in the ledger's older form.
    FixedPrice,
    /// A milestone.
    Milestone,
    /// A bonus.
    Bonus,
    /// An expense that the client reimburses.
    Expense,
    /// Other income.
    Miscellaneous,
    /// Money that goes back to the client: an earning below zero, of its own.
    Refund,
}

impl LedgerEntry {
    /// Reads Upwork's `type` and `accountingSubtype`, and the sign of `amountCreditedToUser`.
    pub fn of(entry_type: Option<&str>, accounting_subtype: Option<&str>, credited: Option<Decimal>) -> Self {
        use EarningKind::{Bonus, Expense, FixedPrice, Hourly, Milestone, Miscellaneous, Refund};
        let is_return = credited.is_some_and(|amount| amount > Decimal::ZERO);
        match (entry_type.unwrap_or_default(), accounting_subtype.unwrap_or_default()) {
            ("APInvoice", "Hourly") => Self::Earning(Hourly),
            ("APInvoice", "Fixed Price") => Self::Earning(FixedPrice),
            ("APInvoice", "Miscellaneous") => Self::Earning(Miscellaneous),
            ("APAdjustment", "Milestone") => Self::Earning(Milestone),
            ("APAdjustment", "Bonus") => Self::Earning(Bonus),
            ("APAdjustment", "Expense") => Self::Earning(Expense),
            ("APAdjustment", "Refund") => Self::Earning(Refund),
            ("APAdjustment", "Service Fee") if is_return => Self::FeeReturn,
            ("APAdjustment", "Service Fee") => Self::ServiceFee,
            ("APAdjustment", "Withdrawal Fee") => Self::WithdrawalFee,
            ("APPayment", "Withdrawal") => Self::Withdrawal,
            ("ARInvoice", "Membership Fee") => Self::MembershipFee,
            ("ARInvoice" | "APAdjustment", "VAT") => Self::Vat,
            ("APAdjustment", "WHT") => Self::Withholding,
            ("ARPayment", "Payment") => Self::CardPayment,
            _ => Self::Unknown,
        }
    }

    /// Whether it is a fee of the earning that it points at.
    pub const fn is_service_fee(self) -> bool {
        matches!(self, Self::ServiceFee | Self::FeeReturn)
    }

    /// The word for it in tables, JSON and on the command line.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Earning(kind) => kind.key(),
            Self::ServiceFee => "service_fee",
            Self::FeeReturn => "fee_return",
            Self::Vat => "vat",
            Self::Withholding => "withholding",
            Self::Withdrawal => "withdrawal",
            Self::WithdrawalFee => "withdrawal_fee",
            Self::MembershipFee => "membership_fee",
            Self::CardPayment => "card_payment",
            Self::Unknown => "unknown",
        }
    }
}

impl fmt::Display for LedgerEntry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.key())
    }
}

impl EarningKind {
    /// The word for it.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Hourly => "hourly",
            Self::FixedPrice => "fixed_price",
            Self::Milestone => "milestone",
            Self::Bonus => "bonus",
            Self::Expense => "expense",
            Self::Miscellaneous => "miscellaneous",
            Self::Refund => "refund",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pair_that_was_seen_has_its_meaning() {
        for (entry_type, subtype, amount, key) in [
            ("APInvoice", "Hourly", "2250.00", "hourly"),
            ("APInvoice", "Fixed Price", "300", "fixed_price"),
            ("APInvoice", "Miscellaneous", "15", "miscellaneous"),
            ("APAdjustment", "Milestone", "500", "milestone"),
            ("APAdjustment", "Bonus", "100", "bonus"),
            ("APAdjustment", "Expense", "40", "expense"),
            ("APAdjustment", "Refund", "-200", "refund"),
            ("APAdjustment", "Service Fee", "-225", "service_fee"),
            ("APAdjustment", "Service Fee", "0", "service_fee"),
            ("APAdjustment", "Service Fee", "20", "fee_return"),
            ("APAdjustment", "Withdrawal Fee", "-0.99", "withdrawal_fee"),
            ("APAdjustment", "VAT", "-5.40", "vat"),
            ("APAdjustment", "WHT", "-2", "withholding"),
            ("APPayment", "Withdrawal", "-1500", "withdrawal"),
            ("ARInvoice", "Membership Fee", "-20", "membership_fee"),
            ("ARInvoice", "VAT", "-5.40", "vat"),
            ("ARPayment", "Payment", "20", "card_payment"),
        ] {
            let entry = LedgerEntry::of(Some(entry_type), Some(subtype), amount.parse().ok());
            assert_eq!(entry.key(), key, "{entry_type} {subtype} {amount}");
        }
    }

    #[test]
    fn any_other_pair_is_unknown_and_never_guessed() {
        for (entry_type, subtype) in [
            (Some("APAdjustment"), Some("Something New")),
            (Some("APInvoice"), Some("Bonus")),
            (Some("apinvoice"), Some("Hourly")),
            (Some("APInvoice"), None),
            (None, Some("Hourly")),
            (None, None),
        ] {
            assert_eq!(LedgerEntry::of(entry_type, subtype, None), LedgerEntry::Unknown);
        }
    }
}
