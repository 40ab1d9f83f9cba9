//! Timesheets of time logs that are about to be made: they go in together, so that no time log has to be written twice.
//! What would keep one from being made is not told here: its time log is written without, and looked at again.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::create::Sheets;
use super::row::{LogRow, LogValues};
use crate::domain::{ContractId, Freelancer};
use crate::plan::change::Plan;
use crate::plan::timelogs::{TimeLogChange, Worker};

/// A row of `upwork_contract`, as far as timesheets are made of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogContract {
    /// Title.
    pub name: String,
    /// `project_project`.
    pub project_id: Option<i32>,
}

/// The time logs with hours that a plan makes, as they will stand; instead of a row id each has its place in the plan.
/// `contracts` are theirs, by row id.
pub fn coming(plan: &Plan, contracts: &BTreeMap<i32, LogContract>) -> Vec<LogRow> {
    let logs = plan.timelogs.iter().zip(0..).filter_map(|(change, place)| {
        let TimeLogChange::Insert { contract_row: Some(at), new, .. } = change else { return None };
        let contract = contracts.get(&at.id)?;
        let hours = new.total_hours.filter(|hours| *hours > Decimal::ZERO)?;
        Some(LogRow {
            id: place,
            contract_id: at.id,
            contract_name: contract.name.clone(),
            project_id: contract.project_id,
            company_id: at.company_id,
            date: new.date,
            values: LogValues { contract: Some(new.contract.clone()), hours, memo: new.memo.clone() },
            timesheet_id: None,
        })
    });
    logs.collect()
}

/// Takes people in who were not known to work on a contract, or by another name, as it will be remembered of them.
pub fn meet(workers: &mut BTreeMap<ContractId, Vec<Freelancer>>, news: &[Worker]) {
    for Worker { contract, freelancer } in news {
        let known = workers.entry(contract.clone()).or_default();
        match known.iter_mut().find(|worker| worker.id == freelancer.id) {
            Some(worker) => worker.name = freelancer.name.clone().or_else(|| worker.name.take()),
            None => known.push(freelancer.clone()),
        }
    }
}

/// Lets each of these time logs be made with its timesheet.
pub fn give(plan: &mut Plan, sheets: Sheets) {
    for sheet in sheets.new {
        let place = usize::try_from(sheet.log_id).ok();
        if let Some(TimeLogChange::Insert { timesheet, .. }) = place.and_then(|place| plan.timelogs.get_mut(place)) {
            *timesheet = Some(Box::new(sheet));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{AccountId, UserId};
    use crate::plan::timelogs::{ContractPlace, TimeLogValues};
    use crate::plan::timesheets::create::NewTimesheet;
    use crate::plan::timesheets::row::TimesheetValues;

    fn new(contract_row: Option<ContractPlace>, day: u32, hours: Option<&str>) -> TimeLogChange {
        let contract = ContractId::new("41846002");
        let values = TimeLogValues {
            upwork_id: None,
            date: chrono::NaiveDate::from_ymd_opt(2026, 11, day).unwrap(),
            memo: Some("API work".to_owned()),
            tracked_hours: None,
            manual_hours: None,
            total_hours: hours.map(|hours| hours.parse().unwrap()),
            contract,
        };
        TimeLogChange::Insert { contract_row, new: values, timesheet: None }
    }

    fn plan() -> Plan {
        let at = |id| Some(ContractPlace { id, company_id: 2 });
        let mut plan = Plan::new(AccountId(1), 1);
        plan.timelogs = vec![
            new(None, 9, Some("1.00")),
            new(at(7), 10, None),
            new(at(7), 11, Some("0.00")),
            new(at(8), 12, Some("2.00")),
            new(at(7), 13, Some("4.25")),
        ];
        plan
    }

    #[test]
    fn a_coming_time_log_has_hours_and_a_contract_that_is_there() {
        let contracts = BTreeMap::from([(7, LogContract { name: "Backend".to_owned(), project_id: Some(3) })]);
        let coming = coming(&plan(), &contracts);
        let [log] = coming.as_slice() else { panic!("{coming:?}") };
        assert_eq!((log.id, log.contract_id, log.company_id, log.project_id), (4, 7, 2, Some(3)));
        assert_eq!((log.contract_name.as_str(), log.key()), ("Backend", "41846002:2026-11-13".to_owned()));
        assert_eq!((log.values.hours.to_string(), log.values.memo.as_deref()), ("4.25".to_owned(), Some("API work")));
    }

    #[test]
    fn a_timesheet_goes_to_the_time_log_at_its_place() {
        let mut plan = plan();
        let log =
            coming(&plan, &BTreeMap::from([(7, LogContract { name: String::new(), project_id: None })])).remove(0);
        let values = TimesheetValues {
            name: "API work".to_owned(),
            date: log.date,
            unit_amount: log.values.hours,
            amount: Decimal::ZERO,
            project_id: 3,
            account_id: 3,
            plans: BTreeMap::new(),
            partner_id: None,
            employee_id: 3,
            user_id: None,
            department_id: None,
            manager_id: None,
            company_id: 2,
            currency_id: None,
            product_uom_id: None,
        };
        let sheet = NewTimesheet { log_id: log.id, key: log.key(), values, log: log.values };
        give(&mut plan, Sheets { new: vec![sheet.clone()], ..Sheets::default() });
        let given = plan.timelogs.iter().map(|change| match change {
            TimeLogChange::Insert { timesheet, .. } => timesheet.as_deref(),
            TimeLogChange::Update { .. } => None,
        });
        assert_eq!(given.collect::<Vec<_>>(), [None, None, None, None, Some(&sheet)]);
        assert!(plan.makes_timesheets());
    }

    #[test]
    fn whom_a_report_names_is_met_by_that_name() {
        let contract = ContractId::new("1");
        let who = |id: &str, name: Option<&str>| Freelancer { id: UserId::new(id), name: name.map(str::to_owned) };
        let news = |freelancer| Worker { contract: contract.clone(), freelancer };
        let mut workers = BTreeMap::from([(contract.clone(), vec![who("a", Some("Ann")), who("b", Some("Bob"))])]);
        meet(&mut workers, &[news(who("a", Some("Anna"))), news(who("b", None)), news(who("c", None))]);
        assert_eq!(workers[&contract], [who("a", Some("Anna")), who("b", Some("Bob")), who("c", None)]);
    }
}
