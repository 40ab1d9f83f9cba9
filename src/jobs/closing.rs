//! What a job remembers beside its rows, once all of them are written: it commits with the last of them.

use chrono::{DateTime, Utc};

use super::{earnings, timelogs};
use crate::db::Tx;
use crate::domain::AccountId;
use crate::store::Error;

/// What is to be remembered once everything is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Closing {
    /// Weeks of hours were read.
    Weeks(timelogs::Closing),
    /// A month of the ledger was read.
    Month(earnings::Closing),
}

impl Closing {
    /// Writes it, in the transaction of the last rows.
    pub(super) async fn record(&self, tx: &mut Tx, account: AccountId, now: DateTime<Utc>) -> Result<(), Error> {
        match self {
            Self::Weeks(closing) => closing.record(tx, account, now).await,
            Self::Month(closing) => closing.record(tx, account, now).await,
        }
    }
}
