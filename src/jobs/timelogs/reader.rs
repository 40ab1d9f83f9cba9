//! Reads the hours of some weeks from Upwork. No transaction is open meanwhile, and of a page nothing stays but what it
//! adds to the days.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::domain::{
    Account, Contract, ContractHours, ContractId, Job, Kind, RunReport, Skip, TenantKind, TimeCell, TimeLogs,
    UpworkWeek, Weeks, timelog_day,
};
use crate::jobs::Budget;
use crate::jobs::context::Context;
use crate::jobs::contracts::{take, whose};
use crate::jobs::error::{Cause, Error};
use crate::odoo::snapshot;
use crate::store::links;
use crate::upwork::{self, Fetched, Session, Tokens};

/// Upwork, asked in an account's name, and the contracts that are known there.
pub struct Reader<T> {
    session: Session<T, Budget>,
    kind: TenantKind,
    /// Contracts that are in Odoo.
    pub known: BTreeSet<ContractId>,
    /// Contracts that were in Odoo or are: those of them that are not known were deleted there.
    linked: BTreeSet<ContractId>,
    /// Contracts that Upwork was asked for by this run.
    asked: BTreeSet<ContractId>,
}

/// What the report of some weeks says.
#[derive(Clone, Debug)]
pub struct Read {
    /// The weeks.
    pub weeks: Weeks,
    /// Hours by contract.
    pub hours: Vec<ContractHours>,
    /// Weeks with at least one line.
    pub told: BTreeSet<UpworkWeek>,
    /// Days of which a line could not be understood.
    pub held: BTreeMap<ContractId, BTreeSet<NaiveDate>>,
    /// What Upwork says of gaps in its answer.
    pub gaps: Option<String>,
    /// Lines of which nobody knows the contract or the day.
    pub unplaced: usize,
}

/// A report that was read before its turn came; what is to be told of it is told then.
pub struct Ahead {
    /// Its weeks.
    pub weeks: Weeks,
    /// What it says, or why it could not be read.
    pub read: Result<Read, Error>,
    /// What is to be told.
    pub report: RunReport,
}

impl Read {
    /// Whether nothing is missing from it.
    pub const fn is_whole(&self) -> bool {
        self.gaps.is_none() && self.unplaced == 0
    }
}

impl<T: Tokens> Reader<T> {
    /// Finds out in whose name to ask, and that Upwork answers in that name.
    pub async fn open(ctx: &Context, account: &Account, tokens: T) -> Result<Self, Error> {
        let who = whose(ctx, account).await?;
        let session = ctx.upwork.session(tokens, Some(who.tenant.organization_id));
        upwork::check_tenant(&session).await?;
        let known = known(ctx, account).await?;
        let mut view = ctx.db.begin_read_only().await?;
        let links = links::of_kind(&mut view, account.id, Kind::Contract).await?;
        view.rollback().await?;
        let linked = links.of(Kind::Contract).map(|(id, _)| ContractId::new(id)).collect();
        Ok(Self { session, kind: who.tenant.kind, known, linked, asked: BTreeSet::new() })
    }

    /// Reads the report of some weeks, page by page to its end.
    pub async fn read(&self, weeks: Weeks, report: &mut RunReport) -> Result<Read, Error> {
        let mut pages = upwork::time_reports(&self.session, self.kind, weeks.from(), weeks.to());
        let mut logs = TimeLogs::default();
        let mut read =
            Read { weeks, hours: Vec::new(), told: BTreeSet::new(), held: BTreeMap::new(), gaps: None, unplaced: 0 };
        while let Some(page) = pages.fold_page(&mut logs).await? {
            if let Some(refused) = page.refused {
                return Err(Error::Fail(Cause::Told(refused)));
            }
            read.take(page, report);
        }
        read.told.extend(logs.weeks());
        read.hours = logs.finish();
        Ok(read)
    }

    /// The same before its turn.
    pub async fn read_ahead(&self, weeks: Weeks) -> Ahead {
        let mut report = RunReport::new(Job::Timelogs);
        let read = self.read(weeks, &mut report).await;
        Ahead { weeks, read, report }
    }

    /// Contracts that a report names and nobody here has heard of. Each is asked for once a run.
    pub async fn strangers(&mut self, read: &Read, report: &mut RunReport) -> Result<Vec<Contract>, Error> {
        let named = read.hours.iter().map(|hours| &hours.contract);
        let is_strange =
            |id: &&ContractId| !self.known.contains(*id) && !self.linked.contains(*id) && !self.asked.contains(*id);
        let ids: Vec<ContractId> = named.filter(is_strange).cloned().collect();
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        self.asked.extend(ids.iter().cloned());
        Ok(take(upwork::contracts_by_id(&self.session, &ids).await?, report))
    }

    /// Which of these contracts Upwork still shows. Of the others it is said why.
    pub async fn visible(&self, ids: &[ContractId], report: &mut RunReport) -> Result<BTreeSet<ContractId>, Error> {
        if ids.is_empty() {
            return Ok(BTreeSet::new());
        }
        let shown = take(upwork::contracts_by_id(&self.session, ids).await?, report);
        Ok(shown.into_iter().map(|contract| contract.id).collect())
    }
}

/// The contracts of an account that are in Odoo.
pub async fn known(ctx: &Context, account: &Account) -> Result<BTreeSet<ContractId>, Error> {
    Ok(snapshot::known_contract_ids(&ctx.db, account.id).await?.into_iter().collect())
}

impl Read {
    fn take(&mut self, page: Fetched<TimeCell>, report: &mut RunReport) {
        if page.partial && self.gaps.is_none() {
            self.gaps = Some(page.notes.first().cloned().unwrap_or_else(|| "Upwork answered with gaps".to_owned()));
        }
        self.unplaced += page.unplaced;
        for skip in &page.skipped {
            if let Some((contract, day)) = day_of(skip) {
                self.told.insert(UpworkWeek::of(day));
                self.held.entry(contract).or_default().insert(day);
            }
        }
        take(page, report);
    }
}

/// The day that a line left alone belongs to, where it is known.
fn day_of(skip: &Skip) -> Option<(ContractId, NaiveDate)> {
    let contract = ContractId::new(skip.id.rsplit_once(':')?.0);
    let day = timelog_day(&contract, &skip.id)?;
    Some((contract, day))
}
