//! Hours of some contracts, written in one transaction.

use std::collections::BTreeSet;

use crate::db::Tx;
use crate::domain::{ContractId, timelog_id};
use crate::jobs::batch::{self, MOST_ROWS};
use crate::jobs::error::Error;
use crate::jobs::timesheets::AtOnce;
use crate::odoo::snapshot::{self, Wanted};
use crate::plan::{self, Owner, Plan, Reading, Reported, Snapshot};
use crate::store::{hours, links};

/// Contracts with their hours.
#[derive(Clone, Debug)]
pub struct HoursBatch<'a> {
    contracts: Vec<Reported<'a>>,
    reading: &'a Reading,
    /// Whether to look for rows of these names among all days: one may have been given another date.
    closely: bool,
    /// What new rows get timesheets with.
    timesheets: Option<&'a AtOnce<'a>>,
}

/// Rows of a time log that is made with its timesheet: both, and what is remembered of it.
const ROWS_WITH_TIMESHEET: usize = 3;
/// Not worth a second transaction.
const FEW_DAYS: usize = 100;

/// Cuts a report between contracts, so that no batch can write more than [`MOST_ROWS`]: a contract has a row a day at
/// most. There is always one, if an empty one: it remembers that the weeks were read.
pub fn cut<'a>(
    contracts: &[Reported<'a>],
    reading: &'a Reading,
    timesheets: Option<&'a AtOnce<'a>>,
) -> Vec<batch::Batch<'a>> {
    let rows = if timesheets.is_some() { ROWS_WITH_TIMESHEET } else { 1 };
    let most = (MOST_ROWS / (7 * rows * reading.weeks.count())).max(1);
    let days: usize = contracts.iter().map(|reported| reported.hours.logs.len()).sum();
    let pieces = match contracts.len().div_ceil(most) {
        0 => 1,
        // Two are written at a time.
        odd if odd % 2 == 1 && days > FEW_DAYS => odd + 1,
        pieces => pieces,
    };
    let batch = |contracts| batch::Batch::Hours(HoursBatch { contracts, reading, closely: false, timesheets });
    if contracts.is_empty() {
        return vec![batch(Vec::new())];
    }
    contracts.chunks(contracts.len().div_ceil(pieces)).map(|contracts| batch(contracts.to_vec())).collect()
}

impl HoursBatch<'_> {
    /// Reads what Odoo holds of it and what we remember, in one view of the database.
    pub async fn snapshot(&self, tx: &mut Tx, owner: Owner) -> Result<Snapshot, Error> {
        if self.contracts.is_empty() {
            return Ok(Snapshot::default());
        }
        let ids: Vec<ContractId> = self.contracts.iter().map(|reported| reported.hours.contract.clone()).collect();
        let names = self.names();
        let wanted = Wanted { contracts: &ids, weeks: self.reading.weeks, named: &names };
        let mut found = snapshot::timelogs(tx, owner.account, wanted).await?;
        hours::recall(tx, owner.account, &ids, &mut found).await?;
        let missing = ids.iter().filter(|id| !found.contracts.contains_key(*id));
        let links = links::of_contracts(tx, owner.account, missing, []).await?;
        Ok(Snapshot { hours: found, links, ..Snapshot::default() })
    }

    fn names(&self) -> Vec<String> {
        if !self.closely {
            return Vec::new();
        }
        let names = self.contracts.iter().flat_map(|reported| {
            let contract = &reported.hours.contract;
            reported.hours.logs.iter().map(move |log| timelog_id(contract, log.date))
        });
        names.collect()
    }

    /// Decides. Pure.
    pub fn plan(&self, snapshot: &Snapshot, owner: Owner) -> Plan {
        plan::timelogs(&self.contracts, self.reading, snapshot, owner)
    }

    /// Cuts off the contracts whose rows moved, if that leaves others.
    pub fn cut(&mut self, moved: &BTreeSet<String>) -> Option<Self> {
        let is_so = |reported: Reported<'_>| moved.contains(reported.hours.contract.as_str());
        let contracts = batch::cut(&mut self.contracts, is_so)?;
        Some(Self { contracts, ..self.clone() })
    }

    /// Adds the timesheets of new time logs to a plan, if they are to be made with them.
    pub async fn add_timesheets(&self, view: &mut Tx, plan: &mut Plan) -> Result<(), Error> {
        match self.timesheets {
            Some(timesheets) => timesheets.add(view, plan).await,
            None => Ok(()),
        }
    }

    /// From now on writes hours alone; false: it did so before.
    pub const fn leave_timesheets(&mut self) -> bool {
        self.timesheets.take().is_some()
    }

    /// From now on looks for rows that were given another date, too.
    pub const fn look_closer(&mut self) {
        self.closely = true;
    }
}
