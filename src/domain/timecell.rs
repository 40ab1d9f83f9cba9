//! Hours of one line of Upwork's time report.

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::{ContractId, UserId};

/// What somebody worked on a contract on a day, as one line of the report says it. A day may have several lines: by
/// memo, task or person. Lines have no id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeCell {
    /// The contract, never its term.
    pub contract: ContractId,
    /// The day by Upwork's calendar, which is UTC's. Never an instant.
    pub date: NaiveDate,
    /// Who worked; `None` if Upwork does not tell (a deleted person).
    pub freelancer: Option<Freelancer>,
    /// What was written about it; may be blank, never empty.
    pub memo: Option<String>,
    /// Hours that Upwork's tracker recorded ("online"), unrounded.
    pub tracked: Decimal,
    /// Hours that were added by hand ("offline"), unrounded.
    pub manual: Decimal,
}

/// A person who works on a contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Freelancer {
    /// Upwork's id of the person.
    pub id: UserId,
    /// Name as Upwork shows it; `None` if it gives none.
    pub name: Option<String>,
}
