//! What Odoo holds, as far as a batch needs to know.

use std::collections::BTreeMap;

use super::ledger::LedgerSnapshot;
use super::link::Links;
use super::row::{ContractRow, MilestoneRow, ProposalRow};
use super::timelogs::TimeLogRows;
use crate::domain::{AccountId, ContractId, Currency};

/// Odoo's rows and our memory of them, read without locks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Snapshot {
    /// Contracts of the account that the batch is about, by Upwork id.
    pub contracts: BTreeMap<ContractId, ContractRow>,
    /// Milestones of these contracts, by row id of the contract.
    pub milestones: BTreeMap<i32, Vec<MilestoneRow>>,
    /// Proposals of the account, by row id.
    pub proposals: BTreeMap<i32, ProposalRow>,
    /// Currencies by code.
    pub currencies: BTreeMap<Currency, CurrencyRow>,
    /// Companies among the partners by exact name.
    pub partners: BTreeMap<String, Vec<PartnerMatch>>,
    /// Row ids of linked client partners that still exist.
    pub living_partners: std::collections::BTreeSet<i32>,
    /// Time logs.
    pub hours: TimeLogRows,
    /// What we remember.
    pub links: Links,
    /// What is kept of the ledger, and its earnings in Odoo.
    pub ledger: LedgerSnapshot,
}

/// A row of `res_currency`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CurrencyRow {
    /// Row id.
    pub id: i32,
    /// Decimals that its rounding implies.
    pub decimals: u32,
}

/// A partner that could be a client: an active company of the account's company, or of none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartnerMatch {
    /// Row id.
    pub id: i32,
}

/// Whom a batch is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Owner {
    /// The account.
    pub account: AccountId,
    /// Its company.
    pub company_id: i32,
}
