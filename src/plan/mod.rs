//! Decisions: what Upwork says now and what Odoo holds become a [`Plan`] of row changes.
//!
//! Pure and total: no I/O, no async, no clock. Planning again after applying gives an empty plan; that is
//! what makes every job idempotent.

mod assign;
mod change;
mod contracts;
pub mod document;
pub mod documents;
pub mod drift;
mod earning_values;
mod earnings;
mod evidence;
mod ledger;
mod link;
mod milestones;
mod partners;
mod proposals;
mod rates;
pub mod reconcile;
mod row;
mod snapshot;
#[cfg(test)]
mod tests;
mod timelogs;
pub mod timesheets;

pub use assign::{Assignment, assignable};
pub use change::{Change, Plan};
pub use contracts::{contracts, waiting_clients};
pub use earnings::earnings;
pub use evidence::{Evidence, FoundBy, contract_of_term, found_before, is_known, resolve};
pub use ledger::{ClientContract, LedgerChange, LedgerSnapshot, Parked, ParkedChange, touched};
pub use link::{Kept, Link, LinkChange, Links};
pub use partners::{NewPartner, partners};
pub use proposals::proposals;
pub use rates::Rates;
pub use row::{
    ContractRow, ContractValues, EarningRow, EarningValues, MilestoneRow, MilestoneValues, MoveRef, ProposalRow,
    ProposalValues, Xmin,
};
pub use snapshot::{CurrencyRow, Owner, PartnerMatch, Snapshot};
pub use timelogs::{
    ContractPlace, HoursMemory, LeftOutWeeks, Reading, Reported, TimeLogChange, TimeLogRow, TimeLogRows, TimeLogValues,
    Worker, Zeroed, timelogs,
};
