//! Which employee stands for who worked. Said by command, or evident: nobody's hours are put on somebody else.

use std::collections::BTreeMap;

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

impl People {
    /// The employee for a time log.
    ///
    /// # Errors
    /// [`Left`] says who worked and what to do.
    pub(super) fn employee(&self, log: &LogRow, office: &Office) -> Result<i32, Left> {
        let workers = log.values.contract.as_ref().and_then(|contract| self.workers.get(contract));
        match workers.map_or(&[][..], Vec::as_slice) {
            [] => self.unnamed(log, office),
            [worker] => self.one(worker, log, office),
            several => self.several(several, log),
        }
    }

    /// First what was said; then an active employee of the company with the very name, if there is one only; then, of the
    /// person whom the account belongs to, the employee of the user who made it.
    fn one(&self, worker: &Freelancer, log: &LogRow, office: &Office) -> Result<i32, Left> {
        if let Some(employee) = self.mapped.get(&(log.company_id, worker.id.clone())) {
            return Ok(*employee);
        }
        let namesakes: Vec<i32> = worker.name.iter().flat_map(|name| namesakes(name, log.company_id, office)).collect();
        match namesakes.as_slice() {
            [employee] => Ok(*employee),
            [] if self.is_account_holder(&worker.id) => {
                self.maker(log, office).ok_or_else(|| Left::NoEmployee { worker: Some(worker.clone()) })
            }
            [] => Err(Left::NoEmployee { worker: Some(worker.clone()) }),
            several => Err(Left::Namesakes { worker: worker.clone(), employees: several.len() }),
        }
    }

    /// No report named anybody: a freelancer's own account has one person only.
    fn unnamed(&self, log: &LogRow, office: &Office) -> Result<i32, Left> {
        match &self.identity {
            Some(Identity { user_id, user_name, tenant }) if tenant.kind == TenantKind::Freelancer => {
                let worker = Freelancer { id: user_id.clone(), name: Some(user_name.clone()) };
                self.one(&worker, log, office)
            }
            _ => Err(Left::NoEmployee { worker: None }),
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

    /// Whether somebody on Upwork is the person whom the account belongs to: the only one of a freelancer's own account;
    /// of an agency's the one who connected it.
    fn is_account_holder(&self, worker: &UserId) -> bool {
        let is_it = |identity: &Identity| identity.tenant.kind == TenantKind::Freelancer || identity.user_id == *worker;
        self.identity.as_ref().is_some_and(is_it)
    }

    fn maker(&self, log: &LogRow, office: &Office) -> Option<i32> {
        let user = self.made_by?;
        let is_maker = |employee: &EmployeeRow| employee.user_id == Some(user) && is_of(employee, log.company_id);
        office.employees.iter().find(|(_, employee)| is_maker(employee)).map(|(id, _)| *id)
    }
}

fn namesakes(name: &str, company_id: i32, office: &Office) -> Vec<i32> {
    let bears_it = |employee: &EmployeeRow| employee.name == name && is_of(employee, company_id);
    office.employees.iter().filter(|(_, employee)| bears_it(employee)).map(|(id, _)| *id).collect()
}

fn is_of(employee: &EmployeeRow, company_id: i32) -> bool {
    employee.active && employee.company_id == company_id
}
