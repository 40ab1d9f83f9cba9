//! What a job remembers beside its rows, once all of them are written: it commits with the last of them,
//! or right after them.

use chrono::{DateTime, Utc};

use super::{earnings, timelogs};
use crate::db::Tx;
use crate::domain::{AccountId, AccountingEntityId};
use crate::plan::Assignment;
use crate::store::{Error, ledger};

/// What is to be remembered once everything is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closing {
    /// Weeks of hours were read.
    Weeks(timelogs::Closing),
    /// A month of the ledger was read.
    Month(earnings::Closing),
    /// A person said to which contract a row of this ledger belongs.
    Assigned(AccountingEntityId, Assignment),
}

impl Closing {
    /// Writes it, in the transaction of the last rows or in one after it.
    pub(super) async fn record(&self, tx: &mut Tx, account: AccountId, now: DateTime<Utc>) -> Result<(), Error> {
        match self {
            Self::Weeks(closing) => closing.record(tx, account, now).await,
            Self::Month(closing) => closing.record(tx, account, now).await,
            Self::Assigned(entity, Assignment { record, contract }) => {
                ledger::assign(tx, entity, record, contract, now).await.map(drop)
            }
        }
    }
}
