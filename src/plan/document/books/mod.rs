//! The books: every fact of Odoo's accounting that a document depends on, read before anything is decided. Values
//! only; what follows from them is decided beside this folder. Lists stand in the order in which Odoo would search
//! them.

mod account;
mod company;
mod partner;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;

pub use account::{Account, Journal, JournalKind, Repartition, Tax};
pub use company::{Company, CurrencyFacts, Locks};
pub use partner::{Bank, DistributionModel, FiscalPosition, Partner, Property};

use super::history::History;
use super::refusal::Refusal;
use super::settings::Settings;
use crate::domain::Series;

/// All facts for a batch of earnings.
#[derive(Clone, Debug)]
pub struct Books {
    /// Which Odoo.
    pub series: Series,
    /// The day on which the documents are made, UTC.
    pub today: NaiveDate,
    /// Name of the user who makes them.
    pub author: String,
    /// Companies of the earnings.
    pub companies: BTreeMap<i32, Company>,
    /// All currencies.
    pub currencies: BTreeMap<i32, CurrencyFacts>,
    /// Units of a currency for one unit of account, by company, currency and day, as Odoo looks them up; absent
    /// where it finds none.
    pub rates: BTreeMap<(i32, i32, NaiveDate), Decimal>,
    /// Active journals of these companies, by sequence, type and code.
    pub journals: Vec<Journal>,
    /// Accounts of these companies, and those that the settings name.
    pub accounts: BTreeMap<i32, Account>,
    /// Taxes of these companies.
    pub taxes: BTreeMap<i32, Tax>,
    /// Active fiscal positions of these companies, by sequence.
    pub positions: Vec<FiscalPosition>,
    /// Partners of the earnings with their whole commercial families, and the companies' own.
    pub partners: BTreeMap<i32, Partner>,
    /// Defaults of what partners can have per company: property, company (`None`: any), value.
    pub defaults: BTreeMap<(Property, Option<i32>), i32>,
    /// Active bank accounts of these partners, by sequence.
    pub banks: Vec<Bank>,
    /// The bank account of a payment method's journal, by payment method line; `None`: its journal has none.
    pub payment_methods: BTreeMap<i32, Option<i32>>,
    /// Rules for analytic distributions, in the order in which they are tried.
    pub distributions: Vec<DistributionModel>,
    /// How often accounts were used with partners.
    pub history: History,
    /// Country codes of the European Union.
    pub eu_countries: BTreeSet<String>,
    /// Decimals of prices and quantities.
    pub digits: Digits,
    /// What the addon's settings say.
    pub settings: Settings,
}

/// Decimals that Odoo rounds to when it stores them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Digits {
    /// Of prices.
    pub price: u32,
    /// Of quantities.
    pub quantity: u32,
}

impl Books {
    /// What a partner has for a company, or everybody has by default.
    pub(super) fn property(&self, property: Property, partner: i32, company: i32) -> Option<i32> {
        let own = self.partners.get(&partner).and_then(|partner| partner.properties.get(&(property, company)));
        let default = || self.defaults.get(&(property, Some(company))).or_else(|| self.defaults.get(&(property, None)));
        own.or_else(default).copied()
    }

    /// A company.
    pub(super) fn company(&self, id: i32) -> Result<&Company, Refusal> {
        self.companies
            .get(&id)
            .ok_or_else(|| Refusal::new(format!("there is no company {id}"), "look at the earning in Odoo"))
    }

    /// A currency whose amounts can be computed.
    pub(super) fn currency(&self, id: i32) -> Result<&CurrencyFacts, Refusal> {
        match self.currencies.get(&id) {
            Some(currency) if currency.is_plain => Ok(currency),
            Some(currency) => Err(Refusal::new(
                format!("{} is rounded to some coarser coin than its last decimal", currency.code),
                "make this document in Odoo by hand",
            )),
            None => Err(Refusal::new(format!("there is no currency {id}"), "look at the earning in Odoo")),
        }
    }

    /// How lists show whom a document is for.
    pub(super) fn shown_partner(&self, partner: Option<i32>) -> String {
        let name = partner.and_then(|id| self.partners.get(&id)).map(|partner| partner.display_name.clone());
        name.filter(|name| !name.is_empty()).unwrap_or_else(|| format!("#Created by: {}", self.author))
    }
}
