//! Which employee stands for who worked. Said by command, or evident: nobody's hours are put on somebody else.

use std::collections::BTreeMap;

use serde::Serialize;

use super::left::Left;
use super::row::{EmployeeRow, LogRow, Office};
use crate::domain::{ContractId, Freelancer, Identity, TenantKind, UserId};

/// What is known of the people on Upwork and who they are in Odoo.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// Who works on each contract, as the reports name them.
    pub workers: BTreeMap<ContractId, Vec<Freelancer>>,
    /// What was said by command: the employee of a company who a freelancer is.
    pub mapped: BTreeMap<(i32, UserId), i32>,
    /// Whom the account is on Upwork.
    pub identity: Option<Identity>,
    /// `res_users` who made the account in Odoo.
    pub made_by: Option<i32>,
}

/// How an employee was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Somebody said so by command.
    Said,
    /// The name is the very same.
    Name,
    /// The user of the employee made the Upwork account, and it is the account's own person who worked.
    Account,
}

impl People {
    /// The employee for a time log.
    ///
    /// # Errors
    /// [`Left`] says who worked and what to do.
    pub(super) fn employee(&self, log: &LogRow, office: &Office) -> Result<i32, Left> {
        let workers = log.values.contract.as_ref().and_then(|contract| self.workers.get(contract));
        match workers.map_or(&[][..], Vec::as_slice) {
            [] => match self.account_holder() {
                Some(worker) => self.find(&worker, log.company_id, &office.employees).map(|(id, _)| id),
                None => Err(Left::NoEmployee { worker: None }),
            },
            [worker] => self.find(worker, log.company_id, &office.employees).map(|(id, _)| id),
            several => self.several(several, log),
        }
    }

    /// Who in a company somebody on Upwork is: first what was said; then an active employee with the very name, if there is
    /// one only; then, of the person whom the account belongs to, the employee of the user who made it. (Upwork tells no
    /// address of a person, so nobody is found by that.)
    ///
    /// # Errors
    /// [`Left`] says what to do.
    pub fn find(
        &self,
        worker: &Freelancer,
        company_id: i32,
        employees: &BTreeMap<i32, EmployeeRow>,
    ) -> Result<(i32, How), Left> {
        if let Some(employee) = self.mapped.get(&(company_id, worker.id.clone())) {
            return Ok((*employee, How::Said));
        }
        let here = |employee: &EmployeeRow| employee.active && employee.company_id == company_id;
        let here: Vec<(&i32, &EmployeeRow)> = employees.iter().filter(|(_, employee)| here(employee)).collect();
        let namesakes: Vec<i32> = here
            .iter()
            .filter(|(_, employee)| worker.name.as_ref() == Some(&employee.name))
            .map(|(id, _)| **id)
            .collect();
        match namesakes.as_slice() {
            [employee] => Ok((*employee, How::Name)),
            [] => {
                let is_maker = |employee: &EmployeeRow| employee.user_id.is_some() && employee.user_id == self.made_by;
                let maker = here.iter().find(|(_, employee)| is_maker(employee)).map(|(id, _)| **id);
                let maker = maker.filter(|_| self.is_account_holder(&worker.id));
                maker.map(|id| (id, How::Account)).ok_or_else(|| Left::NoEmployee { worker: Some(worker.clone()) })
            }
            several => Err(Left::Namesakes { worker: worker.clone(), employees: several.len() }),
        }
    }

    /// A time log adds up whoever worked on the contract that day. Only if all of them were said to be one employee it
    /// is known whose hours these are.
    fn several(&self, workers: &[Freelancer], log: &LogRow) -> Result<i32, Left> {
        let mapped = |worker: &Freelancer| self.mapped.get(&(log.company_id, worker.id.clone())).copied();
        let first = workers.first().and_then(mapped);
        first
            .filter(|employee| workers.iter().all(|worker| mapped(worker) == Some(*employee)))
            .ok_or_else(|| Left::SeveralWorkers { workers: workers.to_vec() })
    }

    /// The person of a freelancer's own account, who worked if no report names anybody.
    fn account_holder(&self) -> Option<Freelancer> {
        let identity = self.identity.as_ref().filter(|identity| identity.tenant.kind == TenantKind::Freelancer)?;
        Some(Freelancer { id: identity.user_id.clone(), name: Some(identity.user_name.clone()) })
    }

    /// Whether somebody on Upwork is the person whom the account belongs to: the only one of a freelancer's own account;
    /// of an agency's the one who connected it. Nobody else's hours go to whoever made the account in Odoo.
    fn is_account_holder(&self, worker: &UserId) -> bool {
        let is_it = |identity: &Identity| identity.tenant.kind == TenantKind::Freelancer || identity.user_id == *worker;
        self.identity.as_ref().is_some_and(is_it)
    }
}
