//! Partners and what depends on them: fiscal positions, bank accounts, analytic distributions.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// A fiscal position: what becomes of taxes and accounts for some partners.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FiscalPosition {
    /// Row id.
    pub id: i32,
    /// `res_company`.
    pub company_id: i32,
    /// Lower ones win.
    pub sequence: Option<i32>,
    /// Odoo chooses it by itself.
    pub auto_apply: bool,
    /// For partners with a VAT number only.
    pub vat_required: bool,
    /// For these postal codes only.
    pub zips: Option<(String, String)>,
    /// For this country only.
    pub country_id: Option<i32>,
    /// For these states only, if any.
    pub states: BTreeSet<i32>,
    /// For these countries only.
    pub countries: Option<BTreeSet<i32>>,
    /// Account by account that it replaces.
    pub accounts: BTreeMap<i32, i32>,
    /// Taxes by the tax that they replace.
    pub taxes: BTreeMap<i32, Vec<i32>>,
    /// It takes all taxes away (19: one without any tax does).
    pub removes_taxes: bool,
}

/// A partner.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partner {
    /// Name with that of its company.
    pub display_name: String,
    /// Selection key: `contact`, `delivery`, ...
    pub kind: Option<String>,
    /// A company, not a person.
    pub is_company: bool,
    /// Whom it belongs to.
    pub parent_id: Option<i32>,
    /// The company behind it, or itself.
    pub commercial_id: i32,
    /// `res_company` that alone may use it.
    pub company_id: Option<i32>,
    /// `res_country`.
    pub country_id: Option<i32>,
    /// `res_country_state`.
    pub state_id: Option<i32>,
    /// Postal code.
    pub zip: Option<String>,
    /// VAT number.
    pub vat: Option<String>,
    /// Active partners below it, by full name, the newest first among equals.
    pub children: Vec<i32>,
    /// `res_partner_category`.
    pub categories: BTreeSet<i32>,
    /// What it has per company.
    pub properties: BTreeMap<(Property, i32), i32>,
}

/// What a partner can have per company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Property {
    /// `property_account_receivable_id`.
    Receivable,
    /// `property_account_position_id`.
    FiscalPosition,
    /// `property_inbound_payment_method_line_id`.
    InboundPaymentMethod,
}

/// A bank account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bank {
    /// Row id.
    pub id: i32,
    /// Whose it is.
    pub partner_id: i32,
    /// `res_company` that alone sees it.
    pub company_id: Option<i32>,
    /// `res_currency`.
    pub currency_id: Option<i32>,
    /// Money may be sent to it.
    pub trusted: bool,
}

/// A rule that gives journal items an analytic distribution.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DistributionModel {
    /// For this company only.
    pub company_id: Option<i32>,
    /// For this partner only.
    pub partner_id: Option<i32>,
    /// For partners of this category only.
    pub category_id: Option<i32>,
    /// For accounts whose code begins with one of these only.
    pub prefixes: Vec<String>,
    /// Percent by analytic accounts, joined by commas where there are several plans.
    pub distribution: BTreeMap<String, Value>,
    /// The plans that it is about.
    pub plans: BTreeSet<i32>,
}
