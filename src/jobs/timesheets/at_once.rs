//! Timesheets of new time logs, made in the transaction of these, if people want them made by themselves. A time log that
//! gets none so is looked at again after the run, where it is told why.

use std::collections::BTreeSet;
use std::sync::Arc;

use chrono::{DateTime, TimeDelta, Utc};

use super::create::Options;
use super::desk::Desk;
use crate::db::Tx;
use crate::domain::Account;
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::jobs::gate::{self, Gate};
use crate::odoo::schema::Work;
use crate::odoo::{settings, timesheets};
use crate::plan::timesheets::{self as plan, create};
use crate::plan::{Plan, TimeLogChange};

/// What timesheets of an account's new time logs are made with.
#[derive(Debug)]
pub struct AtOnce<'a>(Desk<'a>);

impl<'a> AtOnce<'a> {
    /// `None` if the setting says no, or something stops timesheets, which does not stop hours. `gate` is what the run
    /// began with, if it is at hand.
    ///
    /// # Errors
    /// [`Error`] if the database cannot be asked.
    pub async fn new(ctx: &'a Context, account: &'a Account, gate: Option<&Gate>) -> Result<Option<Self>, Error> {
        let mut view = ctx.db.begin_read_only().await?;
        let is_wanted = settings::is_on(&mut view, settings::AUTO_CREATE_TIMESHEETS).await?;
        view.rollback().await?;
        if !is_wanted {
            return Ok(None);
        }
        let passes = match gate {
            Some(gate) => gate.lets(Work::Timesheets),
            None => gate::pass(ctx, Work::Timesheets).await,
        };
        match passes {
            Ok(()) => Ok(Some(Self(Desk::new(ctx, account, Options::default()).await?))),
            Err(e) if e.is_transient() => Err(e),
            Err(_) => Ok(None),
        }
    }

    /// Adds to a plan of time logs the timesheets of those that it makes.
    ///
    /// # Errors
    /// [`Error`] if the database cannot be asked.
    pub async fn add(&self, view: &mut Tx, plan: &mut Plan) -> Result<(), Error> {
        let contracts = plan.timelogs.iter().filter_map(|change| match change {
            TimeLogChange::Insert { contract_row, .. } => contract_row.map(|place| place.id),
            TimeLogChange::Update { .. } => None,
        });
        let contracts: BTreeSet<i32> = contracts.collect();
        if contracts.is_empty() {
            return Ok(());
        }
        let contracts = timesheets::contracts(view, &Vec::from_iter(contracts)).await?;
        let logs = plan::coming(plan, &contracts);
        let view = self.0.view_of(view, logs, &plan.hours.workers).await?;
        plan::give(plan, create(&view));
        Ok(())
    }
}

/// For so long a look at setting and schema is good while the past is read, which may take hours.
const GOOD_FOR: TimeDelta = TimeDelta::minutes(1);

/// The same for a reading of the past: looked at anew when that was a while ago, for people switch settings and install
/// modules meanwhile.
#[derive(Debug)]
pub struct Lately<'a> {
    ctx: &'a Context,
    account: &'a Account,
    found: Option<Arc<AtOnce<'a>>>,
    found_at: DateTime<Utc>,
}

impl<'a> Lately<'a> {
    /// As [`AtOnce::new`].
    ///
    /// # Errors
    /// As [`AtOnce::new`].
    pub async fn new(ctx: &'a Context, account: &'a Account, gate: &Gate) -> Result<Self, Error> {
        let found = AtOnce::new(ctx, account, Some(gate)).await?.map(Arc::new);
        Ok(Self { ctx, account, found, found_at: ctx.clock.now() })
    }

    /// What holds now.
    ///
    /// # Errors
    /// As [`AtOnce::new`].
    pub async fn now(&mut self) -> Result<Option<Arc<AtOnce<'a>>>, Error> {
        let now = self.ctx.clock.now();
        if now - self.found_at >= GOOD_FOR {
            self.found = AtOnce::new(self.ctx, self.account, None).await?.map(Arc::new);
            self.found_at = now;
        }
        Ok(self.found.clone())
    }
}
