//! Companies and currencies.

use chrono::NaiveDate;

/// A company.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a column of its own")]
pub struct Company {
    /// Name.
    pub name: String,
    /// `res_currency`.
    pub currency_id: i32,
    /// `res_partner` of the company itself.
    pub partner_id: i32,
    /// Taxes are rounded once per document, not once per line.
    pub rounds_globally: bool,
    /// It belongs to another company.
    pub is_branch: bool,
    /// Corrections stand on the same side with a negative amount.
    pub is_storno: bool,
    /// Prices include the tax wherever a tax does not say otherwise.
    pub price_includes_tax: bool,
    /// Code of the country whose tax law applies.
    pub fiscal_country: Option<String>,
    /// `account_incoterms`.
    pub incoterm_id: Option<i32>,
    /// Terms of sale go onto each invoice.
    pub uses_invoice_terms: bool,
    /// `mail_alias_domain`.
    pub alias_domain_id: Option<i32>,
    /// Days up to which nothing may be booked.
    pub locks: Locks,
}

/// Days up to which, that day included, a company's books are closed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Locks {
    /// For everything.
    pub fiscal_year: Option<NaiveDate>,
    /// For everything, for good.
    pub hard: Option<NaiveDate>,
    /// For what a tax report shows.
    pub tax: Option<NaiveDate>,
    /// For sales.
    pub sale: Option<NaiveDate>,
}

/// A currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CurrencyFacts {
    /// Its code.
    pub code: String,
    /// Decimals of its amounts.
    pub decimals: u32,
    /// People can choose it.
    pub active: bool,
    /// It is rounded to its decimals, not to some coarser coin.
    pub is_plain: bool,
}
