//! Steps: what can happen in the world while somebody watches it. Only the words; [`super::World::apply`] acts.

mod booked;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

pub use self::booked::NewTransaction;
use super::world::{MilestoneState, ProposalStatus};

/// One change of the world, made at the present instant of the clock. In JSON: `{"step": "contract_ended",
/// "contract": "41846002"}`; amounts are text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "snake_case", deny_unknown_fields)]
pub enum Step {
    /// The contract ends today, and its term with it.
    ContractEnded {
        /// Contract id.
        contract: String,
    },
    /// The contract rests.
    ContractPaused {
        /// Contract id.
        contract: String,
    },
    /// The paused contract goes on.
    ContractResumed {
        /// Contract id.
        contract: String,
    },
    /// Another rate from today: the running term ended yesterday, the new one has an id of its own.
    NewTerm {
        /// Id of an hourly contract.
        contract: String,
        /// Rate per hour, in the contract's currency.
        rate: Decimal,
    },
    /// The contract gets another title, or none.
    ContractRetitled {
        /// Contract id.
        contract: String,
        /// The new title.
        title: Option<String>,
    },
    /// A contract that starts today.
    ContractAdded {
        /// What was agreed.
        contract: NewContract,
    },
    /// Upwork shows the contract to nobody any more: lists leave it out, and hours worked on it tell neither the
    /// contract nor who worked.
    ContractHidden {
        /// Contract id.
        contract: String,
    },
    /// The client releases the milestone's deposit.
    MilestonePaid {
        /// Id of a fixed-price contract.
        contract: String,
        /// Milestone id.
        milestone: String,
    },
    /// The milestone takes another state.
    MilestoneState {
        /// Id of a fixed-price contract.
        contract: String,
        /// Milestone id.
        milestone: String,
        /// The new state.
        state: MilestoneState,
    },
    /// A milestone that is not funded yet, after the others.
    MilestoneAdded {
        /// Id of a fixed-price contract.
        contract: String,
        /// What is to be delivered.
        description: String,
        /// Its deposit, in the contract's currency.
        amount: Decimal,
    },
    /// The proposal takes another status, for example `Hired`.
    ProposalStatus {
        /// Proposal id.
        proposal: String,
        /// The new status.
        status: ProposalStatus,
    },
    /// An organization gets another name.
    ClientRenamed {
        /// Organization id.
        client: String,
        /// The new name.
        name: String,
    },
    /// The account is deleted: fields that lead to this person are null from now on, and where the schema
    /// allows no null, what contains them.
    PersonDeleted {
        /// Person id.
        person: String,
    },
    /// A line of hours more on a day.
    HoursLogged {
        /// Id of an hourly contract.
        contract: String,
        /// Person who worked; without one the contract's freelancer.
        #[serde(default)]
        freelancer: Option<String>,
        /// The day; the report shows it once the clock has come to it.
        date: NaiveDate,
        /// What was written about it.
        #[serde(default)]
        memo: Option<String>,
        /// Hours that the tracker recorded.
        #[serde(default)]
        online: Decimal,
        /// Hours that were added by hand.
        #[serde(default)]
        offline: Decimal,
    },
    /// A line of hours says another time.
    HoursCorrected {
        /// Id of an hourly contract.
        contract: String,
        /// The day.
        date: NaiveDate,
        /// Which line of the day, from 0.
        #[serde(default)]
        line: usize,
        /// Hours that the tracker recorded.
        online: Decimal,
        /// Hours that were added by hand.
        offline: Decimal,
    },
    /// All lines of a contract's day vanish.
    HoursRemoved {
        /// Id of an hourly contract.
        contract: String,
        /// The day.
        date: NaiveDate,
    },
    /// A line of hours says something else about the work.
    MemoChanged {
        /// Id of an hourly contract.
        contract: String,
        /// The day.
        date: NaiveDate,
        /// Which line of the day, from 0.
        #[serde(default)]
        line: usize,
        /// The new memo, or none.
        memo: Option<String>,
    },
    /// A row comes into a ledger.
    MoneyBooked {
        /// The row.
        row: NewTransaction,
    },
    /// A fee row comes into the ledger, after the row it belongs to: late, or as a return.
    FeeBooked {
        /// Record of the row it belongs to.
        of: String,
        /// The signed movement: negative for a fee, positive for one that is given back.
        amount: Decimal,
        /// Its own record; without one the next number.
        #[serde(default)]
        record: Option<String>,
    },
    /// Money goes back to the client.
    Refunded {
        /// Record of the earning.
        of: String,
        /// How much, a positive amount.
        amount: Decimal,
        /// Fee that is given back with it, a positive amount, in a row of its own.
        #[serde(default)]
        fee: Option<Decimal>,
        /// Whether the refund's row names the earning's.
        #[serde(default)]
        points: bool,
        /// Its own record; without one the next number.
        #[serde(default)]
        record: Option<String>,
    },
    /// A row says something else than before; what is left out stays.
    TransactionChanged {
        /// Its record, which stays.
        record: String,
        /// Another signed movement.
        #[serde(default)]
        amount: Option<Decimal>,
        /// Another day of creation.
        #[serde(default)]
        created: Option<NaiveDate>,
        /// Another end of the review.
        #[serde(default)]
        due: Option<NaiveDate>,
        /// Another text.
        #[serde(default)]
        description: Option<String>,
    },
}

impl Step {
    /// The contract that the step changes, none if it makes one or changes something else.
    pub(super) fn contract(&self) -> Option<&str> {
        match self {
            Self::ContractEnded { contract }
            | Self::ContractPaused { contract }
            | Self::ContractResumed { contract }
            | Self::NewTerm { contract, .. }
            | Self::ContractRetitled { contract, .. }
            | Self::ContractHidden { contract }
            | Self::MilestonePaid { contract, .. }
            | Self::MilestoneState { contract, .. }
            | Self::MilestoneAdded { contract, .. } => Some(contract),
            Self::ContractAdded { .. }
            | Self::ProposalStatus { .. }
            | Self::ClientRenamed { .. }
            | Self::PersonDeleted { .. }
            | Self::HoursLogged { .. }
            | Self::HoursCorrected { .. }
            | Self::HoursRemoved { .. }
            | Self::MemoChanged { .. }
            | Self::MoneyBooked { .. }
            | Self::FeeBooked { .. }
            | Self::Refunded { .. }
            | Self::TransactionChanged { .. } => None,
        }
    }
}

/// What a contract that a step adds says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NewContract {
    /// Person who works.
    pub freelancer: String,
    /// Agency that is paid; without one the freelancer's own organization is.
    #[serde(default)]
    pub agency: Option<String>,
    /// Organization that pays.
    pub client: String,
    /// Title, if any.
    #[serde(default)]
    pub title: Option<String>,
    /// How it is paid.
    pub terms: NewTerms,
}

/// How a contract that a step adds is paid, in US dollars.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NewTerms {
    /// By the hour.
    Hourly {
        /// Rate per hour.
        rate: Decimal,
    },
    /// A fixed price; every milestone is active.
    Fixed {
        /// The deposits, in order.
        milestones: Vec<Decimal>,
    },
}
