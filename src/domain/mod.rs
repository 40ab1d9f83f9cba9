//! Values of Upwork and Odoo that have been parsed once and can be trusted from then on.
//!
//! Pure: no I/O, no async, no clock, and nothing of the other modules. What comes from outside enters
//! through a constructor that checks it; what cannot be understood becomes a [`Skip`], never a guess.

mod account;
mod contract;
mod date;
mod fingerprint;
mod hourly;
mod id;
mod identity;
mod job;
mod ledger;
mod ledger_entry;
mod milestone;
mod money;
mod month;
mod proposal;
mod report;
mod series;
mod skip;
mod timecell;
mod timelog;
mod token;
mod week;
mod weeks;

pub use account::{Account, AccountState};
pub use contract::{Client, Contract, ContractState, ContractType, UnknownState};
pub use date::{BadDate, parse_date};
pub use fingerprint::Fingerprint;
pub use hourly::HourlyDescription;
pub use id::{
    AccountId, AccountingEntityId, ContractId, MilestoneId, OfferId, OrganizationId, ProposalId, RecordId, TermId,
    UserId,
};
pub use identity::{Identity, Tenant, TenantKind};
pub use job::{Job, Trigger, UnknownJob};
pub use ledger::{LedgerRow, RowDigest};
pub use ledger_entry::{EarningKind, LedgerEntry};
pub use milestone::{Milestone, MilestoneState, MilestoneStatus};
pub use money::{BadMoney, Currency, Money, round_half_up};
pub use month::{BadMonth, LookBack, Month};
pub use proposal::{Proposal, ProposalState, ProposalStatus};
pub use report::{Counts, Outcome, RunReport};
pub use series::{Series, UnsupportedSeries};
pub use skip::{Kind, Skip};
pub use timecell::{Freelancer, TimeCell};
pub use timelog::{ContractHours, TimeLog, TimeLogs, timelog_day, timelog_id};
pub use token::TokenPair;
pub use week::{UpworkWeek, WeekState};
pub use weeks::{Weeks, weeks_to_read};
