//! What a seeded world is to hold.

use serde::{Deserialize, Serialize};

use super::LedgerDate;

/// Size and kind of a seeded world; the same specification always makes the same world.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[allow(clippy::struct_excessive_bools)] // each stands for itself
pub struct WorldSpec {
    /// Names, rates and dates follow from it.
    pub seed: u64,
    /// People who can sign in; at least one.
    pub users: u32,
    /// Hourly contracts of each user's freelancer tenant.
    pub hourly: u32,
    /// Fixed-price contracts of each user's freelancer tenant.
    pub fixed: u32,
    /// Milestones on each fixed-price contract.
    pub milestones_per_fixed: u32,
    /// Offers without a contract in each user's freelancer tenant.
    pub pending_offers: u32,
    /// Proposals of each user's freelancer tenant, over all twelve statuses.
    pub proposals: u32,
    /// Client organizations, shared by all; at least one.
    pub clients: u32,
    /// Contracts of the first user's agency; with none there is no agency.
    pub agency_contracts: u32,
    /// Whether the first user has a client tenant as well.
    pub client_tenant: bool,
    /// Currencies of the contracts, in turn.
    pub currencies: Vec<String>,
    /// Weeks of hours on the hourly contracts before the week in which the simulator starts; from there they go on as
    /// its clock does. 0: no hours.
    pub weeks: u32,
    /// Most lines of hours of a contract on one day.
    pub cells_per_day: u32,
    /// Whether every hourly contract has exactly `cells_per_day` lines on every day, even before its start and after its
    /// end: for worlds of a known number of lines. Otherwise there are days off and days with fewer lines.
    pub every_day: bool,
    /// Days by which the report of hours is behind.
    pub hours_lag: u32,
    /// Whether the weeks bring money: invoices for their hours and whatever else a ledger has.
    pub money: bool,
    /// Which date the history of the ledger is filtered by.
    pub ledger_filter: LedgerDate,
    /// Whether names and titles are now and then very long, full of markup, or missing where the schema allows.
    pub odd_text: bool,
}

impl Default for WorldSpec {
    fn default() -> Self {
        Self {
            seed: 1,
            users: 1,
            hourly: 14,
            fixed: 6,
            milestones_per_fixed: 3,
            pending_offers: 2,
            proposals: 24,
            clients: 5,
            agency_contracts: 0,
            client_tenant: false,
            currencies: vec!["USD".to_owned()],
            weeks: 0,
            cells_per_day: 3,
            every_day: false,
            hours_lag: 0,
            money: false,
            ledger_filter: LedgerDate::ReviewDue,
            odd_text: true,
        }
    }
}
