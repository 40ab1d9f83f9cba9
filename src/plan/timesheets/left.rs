//! Why a time log got no timesheet, in words for the operator, and what to do about it.

use std::collections::BTreeMap;
use std::fmt;

use chrono::NaiveDate;

use super::row::LogRow;
use crate::domain::{Freelancer, Kind, Skip};

/// Why a time log got no timesheet.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Left {
    /// It has no hours.
    NoHours,
    /// Its contract has no project.
    NoProject,
    /// Its project books no time.
    TimesheetsOff {
        /// Name of the project.
        project: String,
    },
    /// Its project belongs to another company.
    ProjectElsewhere {
        /// Name of the project.
        project: String,
        /// Name of the time log's company.
        company: String,
    },
    /// Its project has no analytic account of the project plan.
    NoAnalyticAccount {
        /// Name of the project.
        project: String,
    },
    /// Its project has no analytic account of a plan that timesheets must have one of.
    NoAccountOfPlan {
        /// Name of the plan.
        plan: String,
        /// Name of the project.
        project: String,
    },
    /// That analytic account is archived.
    AnalyticAccountArchived {
        /// Name of the account.
        account: String,
        /// Name of the project.
        project: String,
    },
    /// An analytic account of the project belongs to another company than the timesheet would.
    AnalyticAccountElsewhere {
        /// Name of the account.
        account: String,
        /// Name of the project.
        project: String,
    },
    /// No employee stands for who worked.
    NoEmployee {
        /// Who, if Upwork tells.
        worker: Option<Freelancer>,
    },
    /// Several employees bear the name of who worked.
    Namesakes {
        /// Who.
        worker: Freelancer,
        /// How many employees.
        employees: usize,
    },
    /// Several people work on the contract, so it is not known whose hours these are.
    SeveralWorkers {
        /// Who.
        workers: Vec<Freelancer>,
    },
    /// The employee is no more.
    EmployeeGone(i32),
    /// The employee is archived.
    EmployeeArchived {
        /// Row id.
        id: i32,
        /// Name.
        name: String,
    },
    /// The employee belongs to another company.
    EmployeeElsewhere {
        /// Row id.
        id: i32,
        /// Name.
        name: String,
        /// Name of the time log's company.
        company: String,
    },
    /// The company is no more.
    NoCompany(i32),
    /// Hours, cost or rate are beyond what can be multiplied.
    NoAmount,
    /// A timesheet was made before, and somebody deleted it in Odoo.
    Deleted,
}

impl Left {
    /// What would help, if anything can. `key` is by what the timesheet is remembered.
    fn cure(&self, key: &str) -> Option<String> {
        Some(match self {
            Self::NoHours | Self::NoAmount | Self::NoCompany(_) => return None,
            Self::NoProject => "set a project on the contract in Odoo".to_owned(),
            Self::TimesheetsOff { project } => format!("switch timesheets on in the settings of project {project:?}"),
            Self::ProjectElsewhere { company, .. } => format!("set a project of {company:?} on the contract in Odoo"),
            Self::NoAnalyticAccount { project } => format!("set an analytic account on project {project:?}"),
            Self::NoAccountOfPlan { plan, project } => {
                format!("set an analytic account of plan {plan:?} on project {project:?}")
            }
            Self::AnalyticAccountArchived { account, project } => {
                format!("unarchive analytic account {account:?}, or set another on project {project:?}")
            }
            Self::AnalyticAccountElsewhere { project, .. } => {
                format!("give project {project:?} and its analytic accounts the same company")
            }
            Self::NoEmployee { worker: Some(worker) } | Self::Namesakes { worker, .. } => set(worker.id.as_str()),
            Self::NoEmployee { worker: None }
            | Self::EmployeeGone(_)
            | Self::EmployeeArchived { .. }
            | Self::EmployeeElsewhere { .. } => set("FREELANCER"),
            Self::SeveralWorkers { .. } => {
                "if all of them stand for one employee, say so of each: upwork-odoo employees set FREELANCER EMPLOYEE; \
                 else book these hours by hand in Odoo"
                    .to_owned()
            }
            Self::Deleted => format!("to have it again: upwork-odoo restore timesheet {key}"),
        })
    }
}

impl fmt::Display for Left {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoHours => f.write_str("it has no hours"),
            Self::NoProject => f.write_str("the contract has no project"),
            Self::TimesheetsOff { project } => write!(f, "project {project:?} takes no timesheets"),
            Self::ProjectElsewhere { project, company } => {
                write!(f, "project {project:?} belongs to another company than the time log, {company:?}")
            }
            Self::NoAnalyticAccount { project } => write!(f, "project {project:?} has no analytic account"),
            Self::NoAccountOfPlan { plan, project } => {
                write!(f, "project {project:?} has no analytic account of plan {plan:?}, which timesheets must have")
            }
            Self::AnalyticAccountArchived { account, project } => {
                write!(f, "analytic account {account:?} of project {project:?} is archived")
            }
            Self::AnalyticAccountElsewhere { account, project } => {
                write!(f, "analytic account {account:?} of project {project:?} belongs to another company")
            }
            Self::NoEmployee { worker: None } => f.write_str("Upwork does not say who worked, and nobody else did"),
            Self::NoEmployee { worker: Some(worker) } => write!(f, "no employee in Odoo stands for {}", named(worker)),
            Self::Namesakes { worker, employees } => {
                write!(f, "{employees} employees in Odoo are called as {}, so none was taken", named(worker))
            }
            Self::SeveralWorkers { workers } => {
                let names: Vec<String> = workers.iter().map(named).collect();
                write!(f, "{} work on the contract, and a time log does not say whose hours it holds", names.join(", "))
            }
            Self::EmployeeGone(id) => write!(f, "there is no employee {id} in Odoo any more"),
            Self::EmployeeArchived { id, name } => write!(f, "employee {name:?} ({id}) is archived"),
            Self::EmployeeElsewhere { id, name, company } => {
                write!(f, "employee {name:?} ({id}) is not of the time log's company, {company:?}")
            }
            Self::NoCompany(id) => write!(f, "there is no company {id} in Odoo any more"),
            Self::NoAmount => f.write_str("its cost cannot be computed from hours, hourly cost and exchange rate"),
            Self::Deleted => f.write_str("its timesheet was deleted in Odoo"),
        }
    }
}

/// The command that says who somebody on Upwork is in Odoo.
fn set(freelancer: &str) -> String {
    format!("say who worked: upwork-odoo employees set {freelancer} EMPLOYEE (`upwork-odoo employees list` shows both)")
}

/// A person on Upwork with name and id.
fn named(worker: &Freelancer) -> String {
    match &worker.name {
        Some(name) => format!("{name:?} ({})", worker.id),
        None => worker.id.to_string(),
    }
}

/// Time logs of a contract that wait for a project on it, counted.
pub fn without_project(contract: &str, timelogs: i64, first: NaiveDate, last: NaiveDate) -> Skip {
    let days = if first == last { first.to_string() } else { format!("{first} to {last}") };
    let reason = format!("{timelogs} not made ({days}): {}", Left::NoProject);
    Skip { kind: Kind::Timesheet, id: contract.to_owned(), reason, cure: Left::NoProject.cure(contract) }
}

/// What was left, for a report: days of one contract that were left for the same reason are told together.
pub fn skips<'a>(left: impl IntoIterator<Item = (&'a LogRow, &'a Left)>) -> Vec<Skip> {
    let mut groups: BTreeMap<(String, &Left), Vec<&LogRow>> = BTreeMap::new();
    for (log, why) in left {
        let contract = log.values.contract.as_ref().map_or_else(|| log.contract_name.clone(), ToString::to_string);
        groups.entry((contract, why)).or_default().push(log);
    }
    let skip = |((contract, why), logs): ((String, &Left), Vec<&LogRow>)| {
        let key = logs.iter().map(|log| log.key()).min().unwrap_or_default();
        let (id, reason) = match logs.as_slice() {
            [_] => (key.clone(), format!("not made: {why}")),
            logs => {
                let days = logs.iter().map(|log| log.date);
                let (first, last) = (days.clone().min().unwrap_or_default(), days.max().unwrap_or_default());
                (contract, format!("{} not made ({first} to {last}): {why}", logs.len()))
            }
        };
        Skip { kind: Kind::Timesheet, id, reason, cure: why.cure(&key) }
    };
    groups.into_iter().map(skip).collect()
}
