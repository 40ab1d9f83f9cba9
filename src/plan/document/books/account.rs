//! Journals, accounts and taxes.

use std::collections::{BTreeMap, BTreeSet};

use rust_decimal::Decimal;

/// What a journal is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JournalKind {
    /// Customer invoices and credit notes.
    Sale,
    /// Entries.
    General,
}

/// A journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Journal {
    /// Row id.
    pub id: i32,
    /// `res_company`.
    pub company_id: i32,
    /// What it is for.
    pub kind: JournalKind,
    /// `res_currency`, if it keeps to one.
    pub currency_id: Option<i32>,
    /// Account where none other is known.
    pub default_account_id: Option<i32>,
}

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Code in its company, or the name where it has none; for messages.
    pub label: String,
    /// Codes by company.
    pub codes: BTreeMap<i32, String>,
    /// Its place among the accounts of a company by code, by company.
    pub places: BTreeMap<i32, i64>,
    /// Selection key, such as `income` or `expense_direct_cost`.
    pub kind: String,
    /// Not deprecated (18), not archived (19).
    pub active: bool,
    /// Its items can be matched with others.
    pub reconcile: bool,
    /// `res_currency` that all its items must have besides the company's.
    pub currency_id: Option<i32>,
    /// Companies that use it.
    pub companies: BTreeSet<i32>,
    /// Its default taxes.
    pub taxes: BTreeSet<i32>,
}

impl Account {
    /// Whether what is on it stays open until it is matched.
    pub fn has_residual(&self) -> bool {
        self.reconcile || matches!(self.kind.as_str(), "asset_cash" | "liability_credit_card")
    }

    /// Whether its kind belongs to a group: `income` has `income` and `income_other`.
    pub fn is_of(&self, group: &str) -> bool {
        self.kind.split('_').next() == Some(group)
    }
}

/// A tax.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a column of its own")]
pub struct Tax {
    /// Row id.
    pub id: i32,
    /// `res_company`.
    pub company_id: i32,
    /// Name as it stands on a journal item.
    pub name: String,
    /// Taxes are computed in this order.
    pub sequence: i32,
    /// In use.
    pub active: bool,
    /// For sales.
    pub is_for_sales: bool,
    /// Selection key: `percent`, `fixed`, `group`, ...
    pub amount_kind: String,
    /// Percent.
    pub amount: Decimal,
    /// Whether prices include it; `None`: as the company says.
    pub price_included: Option<bool>,
    /// It adds to the base of the taxes after it.
    pub adds_to_base: bool,
    /// It is due when the invoice is paid.
    pub on_payment: bool,
    /// Its items get the analytic distribution of the line.
    pub analytic: bool,
    /// `account_tax_group`.
    pub group_id: i32,
    /// Where it goes, in the order of its lines.
    pub repartition: Vec<Repartition>,
}

/// A line of a tax that says where its base or its amount goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repartition {
    /// Row id.
    pub id: i32,
    /// For credit notes, not for invoices.
    pub for_refund: bool,
    /// About the tax amount, not its base.
    pub of_tax: bool,
    /// Share of the amount in percent.
    pub percent: Decimal,
    /// Account; `None`: that of the line.
    pub account_id: Option<i32>,
    /// Its account is cleared when taxes are declared.
    pub use_in_tax_closing: bool,
    /// `account_account_tag`.
    pub tags: BTreeSet<i32>,
}
