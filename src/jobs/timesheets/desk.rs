//! What all batches of one account share, and what one of them is planned from. Writes nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::create::Options;
use crate::db::Tx;
use crate::domain::{Account, AccountId, Identity, Kind, Series};
use crate::jobs::context::Context;
use crate::jobs::error::Error;
use crate::odoo::timesheets::{self, Meant};
use crate::plan::Worker;
use crate::plan::timesheets::{self as plan, LineRow, LogRow, People, Rules, View};
use crate::store::{drift, employees, identity, links};

/// An account, and what is the same for all its time logs.
#[derive(Debug)]
pub(super) struct Desk<'a> {
    pub ctx: &'a Context,
    pub account: &'a Account,
    options: Options,
    series: Series,
    identity: Option<Identity>,
}

impl<'a> Desk<'a> {
    pub(super) async fn new(ctx: &'a Context, account: &'a Account, options: Options) -> Result<Self, Error> {
        let identity = identity::get(&ctx.db, account.id).await?;
        Ok(Self { ctx, account, options, series: ctx.series().await?, identity })
    }

    /// Everything that a batch of these time logs is planned from.
    pub(super) async fn view(&self, tx: &mut Tx, ids: &[i32]) -> Result<View, Error> {
        let logs = timesheets::logs(tx, ids).await?;
        let mut view = self.view_of(tx, logs, &[]).await?;
        let keys: Vec<String> = view.logs.iter().map(LogRow::key).collect();
        view.open = drift::of_records(tx, self.account.id, Kind::Timesheet, &keys).await?;
        Ok(view)
    }

    /// The same of time logs that are known, but for what waits for a decision. `news` is who works on their contracts
    /// besides those remembered.
    pub(super) async fn view_of(&self, tx: &mut Tx, logs: Vec<LogRow>, news: &[Worker]) -> Result<View, Error> {
        let lines = timesheets::lines(tx, &logs).await?;
        let keys: Vec<String> = logs.iter().map(LogRow::key).collect();
        let links = links::of_records(tx, self.account.id, Kind::Timesheet, &keys).await?;
        let mut meant = Meant {
            projects: lines.values().filter_map(|line| line.project_id).collect(),
            accounts: lines.values().flat_map(accounts).collect(),
            companies: lines.values().map(|line| line.company_id).collect(),
            employees: lines.values().filter_map(|line| line.employee_id).chain(self.options.employee).collect(),
            ..Meant::default()
        };
        let rules = if self.options.guards {
            let people = self.people(tx, &logs, news).await?;
            let workers = people.workers.values().flatten().filter_map(|worker| worker.name.clone());
            meant.names = workers.chain(people.identity.iter().map(|identity| identity.user_name.clone())).collect();
            meant.employees.extend(people.mapped.values());
            meant.user = people.made_by;
            Rules::Guarded(people)
        } else {
            Rules::Bare(self.options.employee)
        };
        let office = timesheets::office(tx, self.series, &logs, &meant).await?;
        let remembered: Vec<i32> = links.of(Kind::Timesheet).map(|(_, link)| link.odoo_id).collect();
        let unattached = timesheets::unattached(tx, &remembered).await?;
        Ok(View { logs, lines, office, links, unattached, open: BTreeMap::new(), rules })
    }

    async fn people(&self, tx: &mut Tx, logs: &[LogRow], news: &[Worker]) -> Result<People, Error> {
        let contracts: BTreeSet<String> =
            logs.iter().filter_map(|log| log.values.contract.as_ref()).map(ToString::to_string).collect();
        let companies: BTreeSet<i32> = logs.iter().map(|log| log.company_id).collect();
        let mut workers = employees::workers(tx, self.account.id, &Vec::from_iter(contracts)).await?;
        plan::meet(&mut workers, news);
        let known = people(tx, self.account.id, &Vec::from_iter(companies)).await?;
        Ok(People { workers, identity: self.identity.clone(), ..known })
    }
}

/// What is known of the people of an account, but for who works on what and whom the account is on Upwork.
pub(in crate::jobs) async fn people(tx: &mut Tx, account: AccountId, companies: &[i32]) -> Result<People, Error> {
    let mapped = employees::mapped(tx, companies).await?;
    Ok(People { mapped, made_by: timesheets::maker(tx, account).await?, ..People::default() })
}

fn accounts(line: &LineRow) -> impl Iterator<Item = i32> {
    line.account_id.into_iter().chain(line.plans.values().copied())
}
