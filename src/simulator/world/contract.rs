//! Contracts with their terms and milestones, and offers that nobody has accepted yet.

use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

use super::names::api_names;

/// State of a contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ContractStatus {
    /// Work goes on.
    Active,
    /// Work rests.
    Paused,
    /// Ended for good.
    Closed,
}

impl ContractStatus {
    /// The name on `ContractDetails`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "ACTIVE",
            Self::Paused => "PAUSED",
            Self::Closed => "CLOSED",
        }
    }

    /// The name on an offer row.
    pub const fn offer_state(self) -> &'static str {
        match self {
            Self::Active => "Active",
            Self::Paused => "Paused",
            Self::Closed => "Ended",
        }
    }
}

api_names! {
    /// State of a milestone.
    MilestoneState {
        NotFunded, InOffer, Active, Submitted, Rejected, RejectedByUpwork, Paid, PaidByUpwork, NotFundedClosed,
        CancelledByClient, CancelledByFreelancer, CancelledByUpwork, OfferCancelled,
    }
}

impl MilestoneState {
    /// Whether the client has put the deposit into escrow.
    pub const fn is_funded(self) -> bool {
        !matches!(self, Self::NotFunded | Self::InOffer | Self::NotFundedClosed | Self::OfferCancelled)
    }

    /// Whether the freelancer has the money.
    pub const fn is_paid(self) -> bool {
        matches!(self, Self::Paid | Self::PaidByUpwork)
    }
}

/// One milestone of a fixed-price term.
#[derive(Clone, Debug)]
pub struct Milestone {
    /// Id, as text.
    pub id: String,
    /// What is to be delivered.
    pub description: Option<String>,
    /// State.
    pub state: MilestoneState,
    /// Agreed amount.
    pub deposit: Decimal,
    /// Day it is due.
    pub due: Option<NaiveDate>,
    /// When it was agreed.
    pub created: DateTime<Utc>,
    /// When it last changed.
    pub modified: DateTime<Utc>,
}

/// An hourly rate and the time it holds for.
#[derive(Clone, Debug)]
pub struct HourlyTerm {
    /// Term id; that of the first term equals the contract's.
    pub id: String,
    /// Rate per hour.
    pub rate: Decimal,
    /// First day.
    pub start: NaiveDate,
    /// Last day; none while it holds.
    pub end: Option<NaiveDate>,
}

/// How the work is paid.
#[derive(Clone, Debug)]
pub enum Terms {
    /// By the hour; the history of rates, oldest first.
    Hourly(Vec<HourlyTerm>),
    /// A fixed price in milestones.
    Fixed(FixedTerm),
}

/// A fixed-price term.
#[derive(Clone, Debug)]
pub struct FixedTerm {
    /// Term id; equals the contract's.
    pub id: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day; none while the contract runs.
    pub end: Option<NaiveDate>,
    /// Parts, in order.
    pub milestones: Vec<Milestone>,
}

impl FixedTerm {
    /// The price of all milestones together.
    pub fn amount(&self) -> Decimal {
        self.milestones.iter().map(|part| part.deposit).sum()
    }
}

/// A contract between a vendor and a client.
#[derive(Clone, Debug)]
pub struct Contract {
    /// Contract id: eight digits, as text.
    pub id: String,
    /// Title; Upwork allows none.
    pub title: Option<String>,
    /// State.
    pub status: ContractStatus,
    /// Person who works.
    pub freelancer: String,
    /// Organization that is paid: the freelancer's own or an agency.
    pub vendor: String,
    /// Organization that pays.
    pub client: String,
    /// Currency of every amount, ISO 4217.
    pub currency: String,
    /// When it was made.
    pub created: DateTime<Utc>,
    /// When it last changed.
    pub modified: DateTime<Utc>,
    /// First day.
    pub start: Option<NaiveDate>,
    /// Last day.
    pub end: Option<NaiveDate>,
    /// Hours a week the client allows (hourly only).
    pub weekly_limit: Option<u32>,
    /// How it is paid.
    pub terms: Terms,
    /// Upwork shows it to nobody any more.
    pub hidden: bool,
}

impl Contract {
    /// Id of the job it came from.
    pub fn job(&self) -> String {
        format!("17{}", self.id)
    }

    /// The milestones, none on an hourly contract.
    pub fn milestones(&self) -> &[Milestone] {
        match &self.terms {
            Terms::Hourly(_) => &[],
            Terms::Fixed(term) => &term.milestones,
        }
    }

    /// The id of the term that holds now.
    pub fn term_id(&self) -> &str {
        match &self.terms {
            Terms::Hourly(terms) => terms.last().map_or(&self.id, |term| &term.id),
            Terms::Fixed(term) => &term.id,
        }
    }

    /// The hourly term that held on a day: the last one begun by then, else the first; none on a fixed-price contract.
    pub fn hourly_term_on(&self, day: NaiveDate) -> Option<&HourlyTerm> {
        let Terms::Hourly(terms) = &self.terms else { return None };
        terms.iter().rev().find(|term| term.start <= day).or_else(|| terms.first())
    }

    /// The hourly term with an id.
    pub fn hourly_term(&self, id: &str) -> Option<&HourlyTerm> {
        let Terms::Hourly(terms) = &self.terms else { return None };
        terms.iter().find(|term| term.id == id)
    }

    /// Whether it is paid by the hour.
    pub const fn is_hourly(&self) -> bool {
        matches!(self.terms, Terms::Hourly(_))
    }
}

/// An offer that waits for an answer: an offer row without a contract.
#[derive(Clone, Debug)]
pub struct PendingOffer {
    /// Offer id, as text; the row's own id is `row`.
    pub id: String,
    /// Id of the search row.
    pub row: String,
    /// Title.
    pub title: String,
    /// Person it is made to.
    pub freelancer: String,
    /// Organization that would be paid.
    pub vendor: String,
    /// Organization that makes it.
    pub client: String,
    /// By the hour, or fixed.
    pub hourly: bool,
    /// Rate per hour, or budget.
    pub amount: Decimal,
    /// Currency, ISO 4217.
    pub currency: String,
    /// When it was made.
    pub created: DateTime<Utc>,
}
